"""A push button whose icon follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours

_REDRAWN_AT = (
    QEvent.Type.StyleChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.LayoutDirectionChange,
)


class IconButton(QPushButton):
    """``role`` is primary, quiet or nothing."""

    def __init__(self, text: str, icon: str | None = None, role: str = "") -> None:
        super().__init__(text)
        self._icon = icon
        self._drawn: tuple[object, ...] = ()
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Draws the icon anew in the colours of the moment, unseen ones when they are shown."""
        super().changeEvent(event)
        if self.isVisible() and event.type() in _REDRAWN_AT:
            self.draw_icon()

    def showEvent(self, event: QShowEvent) -> None:
        """Makes up for what was not drawn while it was hidden."""
        self.draw_icon()
        super().showEvent(event)

    def show_icon(self, icon: str) -> None:
        """Shows another icon."""
        self._icon = icon
        self.draw_icon()

    def draw_icon(self) -> None:
        """Draws the icon anew: beside a text it stands differently than alone."""
        if not self._icon:
            return
        ink = colours().on_accent if self.property("role") == "primary" else colours().ink
        shade = ink if self.isEnabled() else colours().muted
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
