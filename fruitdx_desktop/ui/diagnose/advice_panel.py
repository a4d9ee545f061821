"""What to do now, beside an answer: two or three things, and the way to the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from fruitdx_desktop.ui.diagnose.photo_queue import Entry
from fruitdx_desktop.ui.guide.advice import Advice, advice_for
from fruitdx_desktop.ui.guide.steps import Steps
from fruitdx_desktop.ui.looks import Look, look_of
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.wording import label_name


class AdvicePanel(QWidget):
    """``asked`` carries the entry to read on and its title. ``trouble_box`` is to be laid out before the answer."""

    asked = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        title = translate("Diagnose", "What to do now")
        named(self, "advicePanel", title)
        self._advice = Advice("")
        self._title = ""
        self.trouble = TextLabel("photoTrouble", translate("Diagnose", "What is wrong with the photo"))
        self.trouble.setProperty("inked", True)
        self.trouble_box = self._boxed(self.trouble)
        self.steps = Steps("adviceStep", title)
        self.words = TextLabel("adviceText", title)
        self.more = button("guideButton", translate("Diagnose", "Read more"), "book-open", clicked=self._ask)
        self.more.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        inner = column(spacing=GRID)
        for widget in (self.steps, self.words, self.more):
            inner.addWidget(widget)
        self.setLayout(inner)

    def show_entry(self, entry: Entry) -> None:
        """Shows the advice for an answered photo."""
        assert entry.result is not None
        self._advice = shown = advice_for(entry.result)
        diagnosis = entry.result.diagnosis
        self._title = shown.title or (label_name(diagnosis.label) if diagnosis and diagnosis.label else "")
        self.trouble.setText(shown.trouble)
        self.trouble_box.setVisible(bool(shown.trouble))
        self.words.setText(shown.words)
        self.words.setVisible(bool(shown.words))
        self.steps.show_steps(shown.steps)
        self.more.setVisible(shown.entry is not None)
        self.more.setText(_more(look_of(entry.result)))
        self.more.setAccessibleName(self.more.text())

    def first(self) -> str:
        """The first thing to do, for reading aloud."""
        return self._advice.steps[0] if self._advice.steps else self._advice.words

    @staticmethod
    def _boxed(label: TextLabel) -> QFrame:
        box = named(QFrame(), "photoTroubleBox", translate("Diagnose", "What is wrong with the photo"))
        box.setProperty("tone", "unsure")
        line = row(spacing=GRID, margin=GRID + 4)
        line.addWidget(IconLabel("photoTroubleIcon", box.accessibleName(), "triangle-alert", "unsure"))
        line.addWidget(label, 1)
        box.setLayout(line)
        return box

    def _ask(self) -> None:
        if self._advice.entry is not None:
            self.asked.emit(self._advice.entry, self._title)


def _more(look: Look) -> str:
    return {
        Look.HEALTHY: translate("Diagnose", "How to keep it healthy"),
        Look.UNSURE: translate("Diagnose", "Photo tips"),
        Look.STRANGER: translate("Diagnose", "Photo tips"),
    }.get(look, translate("Diagnose", "Read more"))
