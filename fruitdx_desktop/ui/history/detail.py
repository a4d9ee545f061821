"""One diagnosis of the history: the photo, the answer, and what the grower notes."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from fruitdx_desktop.ui.diagnose.evidence import grid_of
from fruitdx_desktop.ui.diagnose.photo_view import PhotoView
from fruitdx_desktop.ui.history.model import Row, clock
from fruitdx_desktop.ui.looks import Look, look_of
from fruitdx_desktop.ui.text import breakable, isolated, plain, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, card, column, labelled, named, retone, row, scrolled
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.widgets.wrap import Wrap
from fruitdx_desktop.ui.wording import answer, confidence, correction_words

SAVE_MS = 600
# What the photo does not need stays free below it.
_FIRST = 1000


class Detail(QWidget):
    """``edited`` carries id, place, note and plant, a moment after the last letter and before another is shown."""

    edited = Signal(int, str, str, str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "historyDetail", translate("History", "The chosen answer"))
        self.row: Row | None = None
        self.photo = PhotoView(translate("History", "The photo"))
        self.photo.setObjectName("historyPhoto")
        self.evidence = button("historyEvidenceToggle", translate("History", "Where I looked"), "eye")
        self.evidence.setCheckable(True)
        self.evidence.toggled.connect(self.photo.show_evidence)
        self._head = named(QFrame(), "historyHead", translate("History", "Answer"))
        self._icon = IconLabel("historyAnswerIcon", "", "hourglass", size=28)
        self._answer = TextLabel("historyAnswerText", translate("History", "Answer"), role="heading")
        self._sure = TextLabel("historySureText", translate("History", "How sure"))
        self._when = TextLabel("historyWhenText", translate("History", "When and with which model"), role="muted")
        self._said = TextLabel("historySaidText", translate("History", "What you said"))
        self.place = self._line("historyPlace", translate("History", "Place, for example “Upper orchard, row 4”"))
        self.plant = self._line("historyPlant", translate("History", "Tree or plant, if you number them"))
        hint = translate("History", "Note")
        self.note = named(QPlainTextEdit(), "historyNote", hint)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(12 * GRID)
        self.again = button("diagnoseAgainButton", translate("History", "Diagnose again"), "rotate-ccw")
        self.delete = button("deleteEntryButton", translate("History", "Delete…"), "trash-2", "quiet")
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.save_now)
        for line in (self.place, self.plant):
            line.textEdited.connect(lambda _text: self._saving.start())
        self.note.textChanged.connect(self._note_changed)
        self._filling = False
        self._lay_out()

    def show_row(self, shown: Row) -> None:
        """Shows a diagnosis; what was typed for the one before is saved, what is being typed for this one stays."""
        if self.row is not None and self.row.entry.id == shown.entry.id and self._saving.isActive():
            return
        self.save_now()
        self.row = shown
        entry, look = shown.entry, look_of(shown.result)
        self._icon.show_icon(look.icon, look.value)
        self._icon.setAccessibleName(answer(shown.result))
        retone(self._head, look.value)
        self._answer.setText(answer(shown.result))
        self._sure.setText(confidence(shown.result))
        name, model = (isolated(breakable(text)) for text in (entry.name, entry.model))
        with_model = translate("History", "Model: {model}").format(model=model)
        self._when.setText("\n".join((clock(entry.local), name, with_model)))
        self._when.setAccessibleName(plain(self._when.text()))
        self._said.setVisible(bool(entry.correction))
        self._said.setText(translate("History", "You said: {what}").format(what=correction_words(entry.correction)))
        missing = translate("History", "No picture of this photo was kept")
        self.photo.show_picture(shown.picture, "" if shown.picture else missing)
        diagnosis = shown.result.diagnosis
        grid = grid_of(diagnosis.evidence) if diagnosis and look is not Look.STRANGER else None
        self.photo.set_evidence(grid)
        self.evidence.setEnabled(grid is not None and shown.picture is not None)
        self._filling = True
        self.place.setText(entry.place)
        self.plant.setText(entry.plant or "")
        self.note.setPlainText(entry.note)
        self._filling = False

    def show_large(self, number: int, picture: QImage) -> None:
        """Puts the photo itself in the place of its small picture."""
        if self.row is not None and self.row.entry.id == number:
            self.photo.show_picture(picture)
            self.evidence.setEnabled(self.photo.has_evidence)

    def save_now(self) -> None:
        """Tells what was typed and not told yet."""
        if self._saving.isActive() and self.row is not None:
            self._saving.stop()
            self.edited.emit(self.row.entry.id, self.place.text(), self.note.toPlainText(), self.plant.text())

    def forget(self) -> None:
        """Shows nothing any more, and what was typed for what is gone is not saved."""
        self._saving.stop()
        self.row = None

    def _note_changed(self) -> None:
        if not self._filling:
            self._saving.start()

    def _lay_out(self) -> None:
        head = row(spacing=GRID + 4, margin=2 * GRID)
        words = column(spacing=2)
        for label in (self._answer, self._sure):
            label.setProperty("inked", True)
            words.addWidget(label)
        head.addWidget(self._icon)
        head.addLayout(words, 1)
        self._head.setLayout(head)
        content = named(Flow(), "historyDetailContent", translate("History", "The chosen answer"))
        inner = column(spacing=GRID)
        for part in (self._head, self._when, self._said):
            inner.addWidget(part)
        inner.addLayout(labelled(self.place, translate("History", "Place")))
        inner.addLayout(labelled(self.plant, translate("History", "Tree or plant")))
        inner.addLayout(labelled(self.note, self.note.accessibleName()))
        inner.addStretch(1)
        content.setLayout(inner)
        self.side = side = card("historyCard", translate("History", "The chosen answer"))
        whole = column(spacing=GRID, margin=2 * GRID)
        whole.addWidget(scrolled("historyDetailScroll", translate("History", "The chosen answer"), content), 1)
        whole.addLayout(Wrap(self.again, self.delete, fill=True))
        side.setLayout(whole)
        toggle = row()
        toggle.addStretch(1)
        toggle.addWidget(self.evidence)
        toggle.addStretch(1)
        middle = column(spacing=GRID)
        middle.addWidget(self.photo, _FIRST)
        middle.addLayout(toggle)
        middle.addStretch(1)
        self.both = both = row()
        both.addLayout(middle, 1)
        both.addWidget(side)
        self.setLayout(both)

    @staticmethod
    def _line(name: str, hint: str) -> QLineEdit:
        line = named(QLineEdit(), name, hint)
        line.setToolTip(hint)
        return line
