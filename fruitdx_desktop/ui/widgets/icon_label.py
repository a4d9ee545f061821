"""An icon that follows the theme."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.widgets.redrawn import Redrawn


class IconLabel(Redrawn, QLabel):
    """Draws ``icon`` in the ink of ``tone``, or in that of the text."""

    def __init__(self, name: str, spoken: str, icon: str, tone: str = "", size: int = 20) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._size = size
        self._drawn: tuple[object, ...] = ()
        self.setFixedSize(size, size)
        self.show_icon(icon, tone)

    def show_icon(self, icon: str, tone: str = "") -> None:
        """Changes the icon."""
        self._icon, self._tone = icon, tone
        self.draw_icon()

    def draw_icon(self) -> None:
        """Draws the icon where it looks different now."""
        ink, mirrored = self.ink(self._tone), self.isRightToLeft()
        if (self._icon, ink, mirrored) != self._drawn:
            self._drawn = (self._icon, ink, mirrored)
            self.setPixmap(icons.pixmap(self._icon, ink, self._size, mirrored))
