"""The two charts of a training report, drawn in the colours of the moment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fruitdx_desktop.ui.text import percent
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.widgets.make import named

Points = Sequence[tuple[float, float, float]]
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 28, 10, 48
_STEPS = 5


class ShareChart(QWidget):
    """Shares against shares: (across, up, size 0..1) as dots with the diagonal, or as a line with one dot marked."""

    def __init__(self, name: str, spoken: str, across: str, up: str) -> None:
        super().__init__()
        named(self, name, spoken)
        self._across, self._up = across, up
        self._points: Points = ()
        self._marked: tuple[float, float] | None = None
        self._line = False
        self._lowest = 0.0
        # Its scale runs to the right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumSize(300, 280)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_dots(self, points: Points) -> None:
        """Dots that should lie on the diagonal."""
        self._points, self._line, self._lowest, self._marked = points, False, 0.0, None
        self.update()

    def show_line(self, points: Points, marked: tuple[float, float] | None) -> None:
        """A line from the lowest tenth up, with the point in use marked."""
        lowest = min((up for _across, up, _size in points), default=0.0)
        self._points, self._line, self._marked = points, True, marked
        self._lowest = min(0.9, int(lowest * 10) / 10)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        if self._line:
            self._paint_line(painter)
        else:
            self._paint_dots(painter)

    def _paint_axes(self, painter: QPainter) -> None:
        area, shades = self._area(), colours()
        for step in range(_STEPS + 1):
            share = step / _STEPS
            value = self._lowest + share * (1 - self._lowest)
            place = self._place(share, value)
            painter.setPen(QColor(shades.line))
            painter.drawLine(QPointF(area.left(), place.y()), QPointF(area.right(), place.y()))
            painter.setPen(QColor(shades.muted))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(0, place.y() - 10, _LEFT - 8, 20), middle, percent(value))
            under = QRectF(place.x() - 30, area.bottom() + 4, 60, 18)
            painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, percent(share))
        foot = QRectF(area.left(), area.bottom() + 24, area.width(), 20)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, f"{self._across} → · ↑ {self._up}")

    def _paint_dots(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(colours().edge), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(self._place(0, 0), self._place(1, 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().accent))
        for across, up, size in self._points:
            radius = 4 + 6 * size**0.5
            painter.drawEllipse(self._place(across, up), radius, radius)

    def _paint_line(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(colours().accent), 2.5))
        painter.drawPolyline([self._place(across, up) for across, up, _size in self._points])
        if self._marked:
            painter.setPen(QPen(QColor(colours().disease.ink), 3))
            painter.setBrush(QColor(colours().surface))
            painter.drawEllipse(self._place(*self._marked), 6, 6)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _place(self, across: float, up: float) -> QPointF:
        area = self._area()
        height = (up - self._lowest) / (1 - self._lowest) * area.height()
        return QPointF(area.left() + across * area.width(), area.bottom() - height)
