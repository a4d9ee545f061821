"""The drawing of the empty page: a fruit, a leaf, a spot under a lens."""

from __future__ import annotations

from functools import cache
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.theme.tokens import Colours
from fruitdx_desktop.ui.widgets.make import named

_SIZE = QSize(320, 220)
_DRAWING = Template("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 220">
<g fill="none" stroke-linecap="round" stroke-linejoin="round">
<ellipse cx="160" cy="196" rx="92" ry="8" fill="$shade"/>
<g stroke="$edge" stroke-width="4">
<path d="M44 56V32a10 10 0 0 1 10-10h24"/><path d="M276 56V32a10 10 0 0 0-10-10h-24"/>
<path d="M44 164v24a10 10 0 0 0 10 10h24"/><path d="M276 164v24a10 10 0 0 1-10 10h-24"/></g>
<path d="M160 78C148 60 104 56 92 94c-13 42 18 96 48 99 9 1 13-5 20-5s11 6 20 5c30-3 61-57 48-99-12-38-56-34-68-16Z"
 fill="$fruit" stroke="$ink" stroke-width="4"/>
<path d="M112 98c-6 16-3 38 6 54" stroke="$gloss" stroke-width="7"/>
<path d="M160 78c-1-15 3-28 13-38" stroke="$ink" stroke-width="5"/>
<path d="M170 56c10-22 38-27 54-17-8 21-34 31-54 17Z" fill="$leaf" stroke="$ink" stroke-width="4"/>
<path d="M178 54c12-2 24-6 34-12" stroke="$ink" stroke-width="2.5"/>
<circle cx="190" cy="134" r="30" fill="$glass" stroke="$ink" stroke-width="5"/>
<path d="M212 156l26 26" stroke="$ink" stroke-width="9"/>
<circle cx="185" cy="131" r="9" fill="$spot"/><circle cx="201" cy="142" r="5" fill="$spot"/>
<circle cx="200" cy="122" r="4" fill="$spot"/>
</g></svg>""")


class Illustration(QWidget):
    """Drawn in the colours of the theme."""

    def __init__(self, spoken: str) -> None:
        super().__init__()
        named(self, "dropDrawing", spoken)
        self.setMaximumSize(_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As large as it gets."""
        return _SIZE

    def minimumSizeHint(self) -> QSize:
        """On a small window it makes room for the words."""
        return _SIZE / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws it sharp at any scale."""
        _renderer(colours()).render(QPainter(self), QRectF(self.rect()))


@cache
def _renderer(palette: Colours) -> QSvgRenderer:
    source = _DRAWING.substitute(
        shade=palette.raised,
        edge=palette.edge,
        ink=palette.ink,
        fruit=palette.disease.tint,
        gloss=palette.surface,
        leaf=palette.healthy.tint,
        glass=palette.surface,
        spot=palette.disease.ink,
    )
    renderer = QSvgRenderer(QByteArray(source.encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer
