"""A drop-down list with an arrow in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours

_ARROW = 18


class Choice(QComboBox):
    """One of several."""

    def showPopup(self) -> None:
        """Shows the choices in full, also where they are longer than the one that is chosen has room for."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + _ARROW)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the arrow over the empty place that the style sheet leaves."""
        super().paintEvent(event)
        left = 12 if self.isRightToLeft() else self.width() - _ARROW - 12
        ink = colours().ink if self.isEnabled() else colours().muted
        area = QRectF(left, (self.height() - _ARROW) / 2, _ARROW, _ARROW)
        icons.renderer("chevron-down", ink).render(QPainter(self), area)
