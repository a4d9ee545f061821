"""A possible answer with the share of certainty as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.ui.text import percent
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.widgets.make import column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel


class ShareBar(QWidget):
    """Words first, the number at the end, the bar below."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        named(self, name, spoken)
        self._words = TextLabel(f"{name}Words", spoken)
        self._number = TextLabel(f"{name}Number", spoken, role="muted", wrap=False)
        self._strip = _Strip(f"{name}Strip", spoken)
        line = row()
        line.addWidget(self._words, 1)
        line.addWidget(self._number)
        both = column(spacing=4)
        both.addLayout(line)
        both.addWidget(self._strip)
        self.setLayout(both)

    def show_share(self, words: str, share: float) -> None:
        """Shows one candidate."""
        self._words.setText(words)
        self._number.setText(percent(share))
        self._strip.share = share
        self._strip.setAccessibleName(percent(share))
        self._strip.update()
        self.setAccessibleName(f"{words}: {percent(share)}")


class _Strip(QWidget):
    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        named(self, name, spoken)
        self.share = 0.0
        self.setFixedHeight(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        whole = QRectF(self.rect())
        painter.setBrush(QColor(colours().raised))
        painter.drawRoundedRect(whole, 4, 4)
        filled = QRectF(whole)
        filled.setWidth(max(8.0, whole.width() * self.share))
        if self.isRightToLeft():
            filled.moveRight(whole.right())
        painter.setBrush(QColor(colours().accent))
        painter.drawRoundedRect(filled, 4, 4)
