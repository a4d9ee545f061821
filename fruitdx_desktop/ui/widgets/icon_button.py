"""A push button whose icon follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.widgets.redrawn import Redrawn


class IconButton(Redrawn, QPushButton):
    """``role`` is primary, quiet or nothing."""

    def __init__(self, text: str, icon: str | None = None, role: str = "") -> None:
        super().__init__(text)
        self._icon = icon
        self._drawn: tuple[object, ...] = ()
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.draw_icon()

    def show_icon(self, icon: str) -> None:
        """Shows another icon."""
        self._icon = icon
        self.draw_icon()

    def draw_icon(self) -> None:
        """Draws the icon where it looks different now: beside a text it stands differently than alone."""
        if not self._icon:
            return
        on_accent = self.property("role") == "primary" and self.isEnabled()
        shade = colours().on_accent if on_accent else self.ink()
        wanted = (self._icon, shade, bool(self.text()), self.isRightToLeft())
        if wanted == self._drawn:
            return
        self._drawn = wanted
        if self.text():
            self.setIconSize(QSize(20 + icons.BUTTON_ROOM, 20))
            self.setIcon(icons.button_icon(self._icon, shade, self.isRightToLeft()))
        else:
            self.setIconSize(QSize(20, 20))
            self.setIcon(icons.icon(self._icon, shade, mirrored=self.isRightToLeft()))
