"""The evidence map: seven by seven shares of attention as a smooth picture.

What spoke for the answer stays bright and is outlined, the rest is dimmed: light and line carry it, no colour does.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainterPath

FINE = 57
OUTLINE_AT = 0.55
_DIM = 175
_DARK = (8, 12, 20)

Grid = list[list[float]]


def grid_of(evidence: Any) -> Grid | None:
    """The map as plain numbers stretched to 0..1; None where there is nothing to show."""
    if evidence is None:
        return None
    rows = [[float(value) for value in line] for line in evidence]
    low, high = min(map(min, rows)), max(map(max, rows))
    if high - low < 1e-6:
        return None
    return [[(value - low) / (high - low) for value in line] for line in rows]


def smooth(grid: Grid, size: int = FINE) -> Grid:
    """The grid drawn out to ``size`` by ``size`` by a cubic B-spline, along the rows, then along the columns."""
    wide = [_stretch(line, size) for line in grid]
    columns = [_stretch(list(column), size) for column in zip(*wide, strict=True)]
    fine = [list(line) for line in zip(*columns, strict=True)]
    top = max(map(max, fine)) or 1.0
    return [[value / top for value in line] for line in fine]


def veil(fine: Grid) -> QImage:
    """Darkness for what did not matter, to be drawn over the photo."""
    size = len(fine)
    shades = _shades()
    pixels = b"".join([shades[round(255 * min(max(value, 0.0), 1.0))] for line in fine for value in line])
    return QImage(pixels, size, size, 4 * size, QImage.Format.Format_RGBA8888).copy()


def outline(fine: Grid, area: QRectF, level: float = OUTLINE_AT) -> QPainterPath:
    """The line around what mattered, within ``area``."""
    path = QPainterPath()
    above = [[value >= level for value in line] for line in fine]
    step_x, step_y = area.width() / len(fine), area.height() / len(fine)
    for y in range(len(fine) - 1):
        for x in range(len(fine) - 1):
            if above[y][x] == above[y][x + 1] == above[y + 1][x] == above[y + 1][x + 1]:
                continue
            points = _crossings(fine, x, y, level)
            for start, end in zip(points[::2], points[1::2], strict=False):
                path.moveTo(_place(start, area, step_x, step_y))
                path.lineTo(_place(end, area, step_x, step_y))
    return path


def _place(point: tuple[float, float], area: QRectF, step_x: float, step_y: float) -> QPointF:
    return QPointF(area.left() + (point[0] + 0.5) * step_x, area.top() + (point[1] + 0.5) * step_y)


def _crossings(fine: Grid, x: int, y: int, level: float) -> list[tuple[float, float]]:
    corners = ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))
    points = []
    for index, (x1, y1) in enumerate(corners):
        x2, y2 = corners[(index + 1) % 4]
        first, second = fine[y1][x1], fine[y2][x2]
        if (first < level) != (second < level):
            share = (level - first) / (second - first)
            points.append((x1 + share * (x2 - x1), y1 + share * (y2 - y1)))
    return points


def _stretch(values: Sequence[float], size: int) -> list[float]:
    # Values before the first and after the last are like these.
    wide = (values[0], values[0], *values, values[-1], values[-1])
    return [
        first * wide[cell] + second * wide[cell + 1] + third * wide[cell + 2] + fourth * wide[cell + 3]
        for cell, first, second, third, fourth in _weights(len(values), size)
    ]


@cache
def _weights(count: int, size: int) -> list[tuple[int, float, float, float, float]]:
    """For each of ``size`` places the first of the four values around it, two before the first counted, and shares."""
    weights = []
    for index in range(size):
        place = (index + 0.5) * count / size - 0.5
        cell = int(place // 1)
        part = place - cell
        first, fourth = (1 - part) ** 3 / 6, part**3 / 6
        second = (3 * part**3 - 6 * part**2 + 4) / 6
        weights.append((cell + 1, first, second, 1 - first - second - fourth, fourth))
    return weights


@cache
def _shades() -> list[bytes]:
    """RGBA for 256 shares from nothing to all."""
    # In proportion: flatter ends would hide small differences from those who see a red photo darker.
    return [bytes((*_DARK, round(_DIM * (1.0 - share / 255)))) for share in range(256)]
