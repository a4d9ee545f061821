"""What the whole window says while a photo is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.theme.tokens import GRID, RADIUS
from fruitdx_desktop.ui.widgets.make import named


class DropOverlay(QWidget):
    """Covers its parent, lets every event through, and reads one sentence."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        named(self, "dropOverlay", text)
        self._text = text
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def appear(self, visible: bool) -> None:
        """Shows or hides it."""
        self.setGeometry(self._window.rect())
        self.setVisible(visible)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays as large as the window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plain ground, a dashed frame, an icon, a sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours().canvas))
        painter.setPen(QPen(QColor(colours().accent), 3, Qt.PenStyle.DashLine))
        margin = 3 * GRID
        painter.drawRoundedRect(self.rect().adjusted(margin, margin, -margin, -margin), RADIUS, RADIUS)
        centre = self.rect().center()
        icons.renderer("images", colours().accent).render(painter, QRectF(centre.x() - 36, centre.y() - 84, 72, 72))
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours().ink))
        painter.drawText(
            self.rect().adjusted(0, 60, 0, 60), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._text
        )
