"""One row of the queue as a picture: the photo, the state, the answer, the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QStyle

from fruitdx_desktop.ui.looks import Look
from fruitdx_desktop.ui.text import isolated
from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.tokens import TONES, Colours

PICTURE = 56
SMALL_PICTURE = 48
LINES = 3
_SIGN = 22
# Cameras number their photos at the end of the name.
_END, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
_GAP = 2
# A row that is no wider leaves its words the room.
_WIDE = 232


@dataclass(frozen=True)
class Row:
    """All that a row's looks depend on, so that equal rows look the same. ``picture`` is the key of its image."""

    text: str
    path: str
    note: str
    look: str
    icon: str
    several: bool
    picture: int
    selected: bool
    hovered: bool
    focused: bool
    size: tuple[int, int]
    ratio: float
    direction: Qt.LayoutDirection
    font: str
    colours: Colours = field(hash=False)


def drawn(row: Row, font: QFont, picture: QImage | None) -> QPixmap:
    """The row, opaque: letters keep the sharpness that they have on a plain ground."""
    width, height = row.size
    made = QPixmap(QSize(width, height) * row.ratio)
    made.setDevicePixelRatio(row.ratio)
    made.fill(QColor(row.colours.surface))
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setLayoutDirection(row.direction)
    _Drawing(painter, row, font).draw(picture)
    painter.end()
    return made


def lines_of(text: str, font: QFont, width: int) -> list[str]:
    """``text`` in as many lines as it needs, at most ``LINES``; ``_Drawing`` cuts what is longer still."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    return [text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)] if text else [text]


class _Drawing:
    """The answer and what stands below it beside a picture, mirrored for languages that run to the left."""

    def __init__(self, painter: QPainter, row: Row, font: QFont) -> None:
        self._painter = painter
        self._row = row
        self._font = font
        self._colours = row.colours
        self._area = QRect(0, 0, *row.size).adjusted(2, 2, -2, -2)

    def draw(self, picture: QImage | None) -> None:
        area = self._area
        self._background()
        side = PICTURE if area.width() >= _WIDE else SMALL_PICTURE
        place = QRect(area.left() + 8, area.center().y() - side // 2 + 1, side, side)
        self._picture(self._mirrored(place), picture)
        self._words(QRect(place.right() + 12, area.top() + 6, area.right() - place.right() - 20, area.height() - 12))

    def _background(self) -> None:
        painter, row, area = self._painter, self._row, self._area
        painter.setPen(QPen(QColor(self._colours.focus), 2) if row.focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.raised) if row.selected or row.hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 8, 8)
        if row.selected:
            edge = self._mirrored(QRect(area.left(), area.top() + 10, 4, area.height() - 20))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.accent))
            painter.drawRoundedRect(edge, 2, 2)

    def _picture(self, area: QRect, picture: QImage | None) -> None:
        painter = self._painter
        if self._row.several:
            self._pile(area)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), 6, 6)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(area, QColor(self._colours.line))
        if picture is not None:
            side = min(picture.width(), picture.height())
            source = QRect((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
            painter.drawImage(area, picture, source)
        elif self._row.look == Look.UNREADABLE:
            inner = QRectF(area.adjusted(16, 16, -16, -16))
            icons.renderer(Look.UNREADABLE.icon, self._colours.muted).render(painter, inner)
        painter.restore()

    def _pile(self, area: QRect) -> None:
        """Two edges below the picture: there is more than one."""
        self._painter.setPen(QPen(QColor(self._colours.edge), 2))
        for step in (4, 8):
            bottom = area.bottom() + step - 2
            self._painter.drawLine(area.left() + step, bottom, area.right() - step, bottom)

    def _words(self, words: QRect) -> None:
        row = self._row
        ink = self._colours.tone(row.look).ink if row.look in TONES else self._colours.muted
        bold, small = QFont(self._font), QFont(self._font)
        bold.setWeight(QFont.Weight.DemiBold if row.look else QFont.Weight.Normal)
        small.setPointSizeF(small.pointSizeF() * 0.9)
        height = QFontMetrics(self._font).height()
        answer = lines_of(row.text, bold, words.width() - _SIGN)
        # A long answer takes the place of the notes.
        notes = (row.note or isolated(Path(row.path).name)).split("\n")[: LINES - len(answer)]
        top = words.center().y() - ((len(answer) + len(notes)) * height + _GAP) // 2 + 1
        sign = self._mirrored(QRect(words.left(), top + height // 2 - 8, 16, 16))
        icons.renderer(row.icon or "hourglass", ink).render(self._painter, QRectF(sign))
        for text in answer:
            self._line(QRect(words.left() + _SIGN, top, words.width() - _SIGN, height), bold, ink, text, _END)
            top += height
        for text in notes:
            area = QRect(words.left(), top + _GAP, words.width(), height)
            self._line(area, small, self._colours.muted, text, _END if row.note and " " in text else _MIDDLE)
            top += height

    def _line(self, area: QRect, font: QFont, ink: str, text: str, cut: Qt.TextElideMode) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        shown = QFontMetrics(font).elidedText(text, cut, area.width())
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        lead = QStyle.visualAlignment(self._row.direction, alignment)
        self._painter.drawText(self._mirrored(area), int(lead), shown)

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self._row.direction, self._area, area)
