"""What draws a picture of its own in the colours of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.theme.tokens import TONES

_REDRAWN_AT = (
    QEvent.Type.StyleChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.LayoutDirectionChange,
)

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class Redrawn(_Base):
    """Stands before the widget's own class. ``draw_icon`` is called whenever it may look different; what is not seen is
    drawn when it is shown."""

    def draw_icon(self) -> None:
        """Draws what is out of date."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Draws anew in the colours of the moment."""
        super().changeEvent(event)
        if self.isVisible() and event.type() in _REDRAWN_AT:
            self.draw_icon()

    def showEvent(self, event: QShowEvent) -> None:
        """Makes up for what was not drawn while it was hidden."""
        self.draw_icon()
        super().showEvent(event)

    def ink(self, tone: str = "") -> str:
        """The colour to draw in: that of a tone, else that of the text."""
        if not self.isEnabled():
            return colours().muted
        return colours().tone(tone).ink if tone in TONES else colours().ink
