"""A check box whose tick follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours


class Tick(QCheckBox):
    """On or off."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the tick over the filled box."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        icons.renderer("check", colours().on_accent).render(QPainter(self), QRectF(box.adjusted(2, 2, -2, -2)))
