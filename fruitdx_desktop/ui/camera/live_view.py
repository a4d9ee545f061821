"""Shows what a camera sees."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.widgets.make import named


class LiveView(QWidget):
    """The newest picture, whole, as large as there is room."""

    def __init__(self, spoken: str) -> None:
        super().__init__()
        named(self, "cameraView", spoken)
        self._picture = QImage()
        self.setMinimumSize(480, 320)

    def show_picture(self, picture: QImage) -> None:
        """Shows ``picture``; an empty one clears the view."""
        self._picture = picture
        self.update()

    @property
    def has_picture(self) -> bool:
        """True while something is seen."""
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        """A common shape of a camera's picture."""
        return QSize(640, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        """On an even ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().raised))
        if not self._picture.isNull():
            scaled = self._picture.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            area = scaled.rect()
            area.moveCenter(self.rect().center())
            painter.drawImage(area, scaled)
