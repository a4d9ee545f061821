"""The empty page: one large calm panel that says what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fruitdx_desktop.ui.diagnose.illustration import Illustration
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.theme.tokens import GRID, RADIUS
from fruitdx_desktop.ui.widgets.make import column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel


class DropPanel(QWidget):
    """Holds the drawing, a sentence, and the places for the buttons and for what is said of the photos."""

    def __init__(self) -> None:
        super().__init__()
        title = translate("Diagnose", "Drop photos of fruit here")
        hint = translate("Diagnose", "One fruit a photo, close and in daylight.")
        pasted = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        more = translate("Diagnose", "Folders and pictures from a browser work too; {keys} pastes a screenshot.")
        privacy = translate("Diagnose", "Your photos stay on this computer.")
        named(self, "dropPanel", title)
        self.place = row()
        self.hint_place = row()
        words: QVBoxLayout = column(spacing=GRID, margin=3 * GRID)
        words.addStretch(2)
        words.addWidget(Illustration(translate("Diagnose", "A fruit under a lens")), 0, Qt.AlignmentFlag.AlignHCenter)
        words.addSpacing(2 * GRID)
        for name, text, role in (
            ("dropTitle", title, "title"),
            ("dropHint", hint, "muted"),
            ("dropMore", more.format(keys=pasted), "muted"),
        ):
            words.addWidget(self._centred(TextLabel(name, text, text, role)))
        words.addSpacing(2 * GRID)
        for place in (self.place, self.hint_place):
            place.addStretch(1)
            place.addStretch(1)
            words.addLayout(place)
            words.addSpacing(GRID)
        words.addStretch(2)
        words.addWidget(self._centred(TextLabel("dropPrivacy", privacy, privacy, "small")))
        self.setLayout(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a dashed edge, the common sign for dropping."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours().surface))
        painter.setPen(QPen(QColor(colours().edge), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    @staticmethod
    def _centred(label: TextLabel) -> TextLabel:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label
