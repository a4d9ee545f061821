"""Shows what a camera sees."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.widgets.make import named


class LiveView(QWidget):
    """The newest picture, whole, as large as there is room."""

    def __init__(self, spoken: str) -> None:
        super().__init__()
        named(self, "cameraView", spoken)
        self._picture, self._sign = QImage(), "camera"
        self.setMinimumSize(480, 320)

    def show_picture(self, picture: QImage) -> None:
        """Shows ``picture``."""
        self._picture = picture
        self.update()

    def show_none(self, failed: bool = False) -> None:
        """Nothing is seen yet, or nothing any more."""
        self._picture, self._sign = QImage(), "camera-off" if failed else "camera"
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
            return
        sign = QRectF(0, 0, 56, 56)
        sign.moveCenter(QRectF(self.rect()).center())
        icons.renderer(self._sign, colours().muted).render(painter, sign)
