"""An icon that follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel

from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.theme.tokens import TONES


class IconLabel(QLabel):
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
        ink = colours().tone(tone).ink if tone in TONES else colours().ink
        wanted = (icon, ink, self.isRightToLeft())
        if wanted != self._drawn:
            self._drawn = wanted
            self.setPixmap(icons.pixmap(icon, ink, self._size, self.isRightToLeft()))

    def changeEvent(self, event: QEvent) -> None:
        """Draws the icon anew in the colours of the moment, unseen ones when they are shown."""
        super().changeEvent(event)
        if self.isVisible() and event.type() in (
            QEvent.Type.StyleChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self.show_icon(self._icon, self._tone)

    def showEvent(self, event: QShowEvent) -> None:
        """Makes up for what was not drawn while it was hidden."""
        self.show_icon(self._icon, self._tone)
        super().showEvent(event)
