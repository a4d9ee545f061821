"""Icons drawn from their SVG in any colour and sharp at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from fruitdx_desktop.core.paths import resources

# The largest scale in common use, so that one picture serves every screen.
_SCALE = 3
BUTTON_ROOM = 6
# Those that point along the text; they turn round where it runs to the left.
_POINTING = ("chevron-right", "external-link", "undo-2")


@cache
def pixmap(name: str, colour: str, size: int = 20, mirrored: bool = False) -> QPixmap:
    """The icon as a picture of ``size`` pixels in ``colour``; ``mirrored`` for a text that runs to the left."""
    picture = QPixmap(size * _SCALE, size * _SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer(name, colour).render(painter, QRectF(0, 0, size * _SCALE, size * _SCALE))
    painter.end()
    if mirrored and name in _POINTING:
        picture = picture.transformed(QTransform().scale(-1, 1))
    picture.setDevicePixelRatio(_SCALE)
    return picture


@cache
def button_icon(name: str, colour: str, mirrored: bool, size: int = 20) -> QIcon:
    """The icon with a little room between it and the words of its button."""
    wide = QPixmap((size + BUTTON_ROOM) * _SCALE, size * _SCALE)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    left = BUTTON_ROOM * _SCALE if mirrored else 0
    drawn = pixmap(name, colour, size, mirrored)
    painter.drawPixmap(QRectF(left, 0, size * _SCALE, size * _SCALE), drawn, QRectF(drawn.rect()))
    painter.end()
    wide.setDevicePixelRatio(_SCALE)
    return QIcon(wide)


def icon(name: str, colour: str, size: int = 20, mirrored: bool = False) -> QIcon:
    """The icon for a button."""
    return QIcon(pixmap(name, colour, size, mirrored))


@cache
def renderer(name: str, colour: str) -> QSvgRenderer:
    """Draws the icon's lines in ``colour``."""
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
