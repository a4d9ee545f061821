"""Asks what it really is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from fruitdx_desktop.core.labels import HEALTHY, Label
from fruitdx_desktop.training.dataset import MIN_PHOTOS
from fruitdx_desktop.ui.text import translate, whole
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.choice import Choice
from fruitdx_desktop.ui.widgets.dialog import Dialog
from fruitdx_desktop.ui.widgets.make import button, column, labelled, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.wording import label_name

# A label becomes the name of a folder on every system. Hindi writes its vowels as marks.
_SAFE = QRegularExpression(r"[\p{L}\p{N}][\p{L}\p{M}\p{N} ()'-]{0,40}")


class CorrectDialog(Dialog):
    """``corrected`` carries the name of the label, or None for "not a fruit"."""

    corrected = Signal(object)

    def __init__(self, parent: QWidget, labels: tuple[Label, ...], guess: Label | None) -> None:
        super().__init__(parent, 480)
        title = translate("Correct", "What is it really?")
        named(self, "correctDialog", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known = self._radio("knownChoice", translate("Correct", "One of these"))
        self._new = self._radio("newChoice", translate("Correct", "Something new"))
        self._none = self._radio("noFruitChoice", translate("Correct", "Not a fruit"))
        self._choices = QButtonGroup(self)
        self._choices.setObjectName("correctChoices")
        self.labels = named(Choice(), "labelChoice", translate("Correct", "The right answer"))
        likely = guess.fruit if guess else None
        for label in sorted((label for label in labels if label != guess), key=partial(_nearest_first, likely)):
            self.labels.addItem(label_name(label), label)
        # Nothing is chosen yet: a hasty press would teach whatever stands first.
        self.labels.setPlaceholderText(translate("Correct", "Choose the right answer…"))
        self.labels.setCurrentIndex(-1)
        self.fruit = self._line("newFruit", translate("Correct", "Fruit, for example lemon"))
        self.condition = self._line("newCondition", translate("Correct", "Its disease; empty if healthy"))
        self._lines = named(QWidget(), "newLines", self._new.text())
        self.accept_button = button("teachThisButton", translate("Correct", "Remember this"), "check", "primary")
        self._lay_out(title)
        self._wire(bool(self.labels.count()))

    def label(self) -> str | None:
        """The name of the label, None for "not a fruit" and while nothing is complete."""
        if self._none.isChecked():
            return None
        if self._known.isChecked():
            label = self.labels.currentData()
            return label.name if label else None
        fruit, condition = self.fruit.text().strip(), self.condition.text().strip()
        if not self.fruit.hasAcceptableInput() or (condition and not self.condition.hasAcceptableInput()):
            return None
        return f"{condition or HEALTHY}_{fruit[:1].upper()}{fruit[1:]}"

    @property
    def complete(self) -> bool:
        """True once it can be remembered."""
        return self._none.isChecked() or self.label() is not None

    def accept(self) -> None:
        """Tells the correction."""
        if self.complete:
            self.corrected.emit(self.label())
            super().accept()

    def _wire(self, has_labels: bool) -> None:
        for radio in (self._known, self._new, self._none):
            self._choices.addButton(radio)
            radio.toggled.connect(self._refresh)
        self.fruit.textChanged.connect(self._refresh)
        self.labels.currentIndexChanged.connect(self._refresh)
        self.accept_button.clicked.connect(self.accept)
        self._known.setVisible(has_labels)
        (self._known if has_labels else self._new).setChecked(True)
        self.accept_button.setDefault(True)
        self.labels.setFocus()

    def _refresh(self) -> None:
        self.labels.setVisible(self._known.isChecked())
        self._lines.setVisible(self._new.isChecked())
        self.accept_button.setEnabled(self.complete)

    def _lay_out(self, title: str) -> None:
        explanation = translate(
            "Correct", "The photo is kept on this computer, and the next retraining learns from it."
        )
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(
            button("cancelCorrectionButton", translate("Correct", "Cancel"), role="quiet", clicked=self.reject)
        )
        buttons.addWidget(self.accept_button)
        outer = column(spacing=GRID, margin=3 * GRID)
        outer.addWidget(TextLabel("correctTitle", title, title, "heading"))
        outer.addWidget(TextLabel("correctHint", title, explanation, "muted"))
        outer.addSpacing(GRID)
        lines = column(spacing=GRID)
        for line in (self.fruit, self.condition):
            lines.addLayout(labelled(line, line.accessibleName()))
        patience = translate("Correct", "A new kind is learned once there are {least} photos of it.")
        patience = patience.format(least=whole(MIN_PHOTOS))
        lines.addWidget(TextLabel("newKindHint", self._new.text(), patience, "muted"))
        self._lines.setLayout(lines)
        for widget in (self._known, self.labels, self._new, self._lines, self._none):
            outer.addWidget(widget)
        outer.addSpacing(GRID)
        outer.addLayout(buttons)
        self.setLayout(outer)

    @staticmethod
    def _radio(name: str, text: str) -> QRadioButton:
        return named(QRadioButton(text), name, text)

    @staticmethod
    def _line(name: str, hint: str) -> QLineEdit:
        line = named(QLineEdit(), name, hint)
        line.setValidator(QRegularExpressionValidator(_SAFE, line))
        return line


def _nearest_first(likely: str | None, label: Label) -> tuple[bool, str, bool, str]:
    """The fruit is more often right than the disease."""
    return label.fruit != likely, label.fruit or "", not label.healthy, label.condition
