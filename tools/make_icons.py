"""Draws the program's icon for Windows and macOS into ``packaging``: the leaf of the window on a tile of its colour."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from fruitdx_desktop.ui.theme.icons import renderer
from fruitdx_desktop.ui.theme.tokens import LIGHT

PACKAGING = Path(__file__).resolve().parents[1] / "packaging"
SIDE = 1024
# Shares of the side: macOS leaves a margin around its tiles, Windows none.
MARGINS = {"macos": 0.1, "windows": 0.0}
_CORNER = 0.22
_LEAF = 0.64
_WINDOWS_SIZES = [(side, side) for side in (16, 24, 32, 48, 64, 128, 256)]


def drawn(margin: float) -> Image.Image:
    """The icon with a margin around the tile."""
    picture = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent))
    tile = SIDE * (1 - 2 * margin)
    edge = SIDE * margin
    painter.drawRoundedRect(QRectF(edge, edge, tile, tile), tile * _CORNER, tile * _CORNER)
    leaf = tile * _LEAF
    corner = (SIDE - leaf) / 2
    renderer("leaf", LIGHT.on_accent).render(painter, QRectF(corner, corner, leaf, leaf))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes, as its stub asks for, are refused
    return Image.open(BytesIO(bytes(buffer.data().data())))


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    drawn(MARGINS["windows"]).save(PACKAGING / "windows" / "fruitdx.ico", sizes=_WINDOWS_SIZES)
    drawn(MARGINS["macos"]).save(PACKAGING / "macos" / "fruitdx.icns")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
