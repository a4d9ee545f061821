"""The report as a PDF: A4, three diagnoses a page, numbered pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.ui.text import whole
from fruitdx_desktop.ui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from fruitdx_desktop.services.history_report import Report, ReportItem

# Lengths are millimetres throughout; the painter is scaled to them.
WIDTH, HEIGHT, MARGIN, FOOT = 210.0, 297.0, 18.0, 12.0
CONTENT = WIDTH - 2 * MARGIN
BOTTOM = HEIGHT - MARGIN - FOOT
PICTURE = 46.0
GAP = 5.0
DPI = 300
_MM = DPI / 25.4
_WRAP = int(Qt.TextFlag.TextWordWrap)
_WRAP_ANYWHERE = int(Qt.TextFlag.TextWrapAnywhere)


class _Sheet:
    """Writes text and pictures at a height that goes down the page; without ``drawing`` it only measures."""

    def __init__(self, painter: QPainter, left_to_right: bool) -> None:
        self.painter = painter
        self.drawing = True
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        self._lead, self._trail = sides if left_to_right else reversed(sides)
        self._left_to_right = left_to_right

    def text(
        self,
        words: str,
        left: float,
        top: float,
        width: float,
        size: float = 10,
        bold: bool = False,
        ink: str = "",
        trailing: bool = False,
    ) -> float:
        """Writes ``words`` and returns their height; ``size`` in points. ``trailing`` ends where the room does."""
        font = QFont(self.painter.font())
        font.setPointSizeF(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.painter.setFont(font)
        area = self._area(left, top, width, 10 * HEIGHT)
        side = self._trail if trailing else self._lead
        flags = _WRAP | int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
        needed = self.painter.boundingRect(area, flags, words)
        if needed.width() > area.width():
            # A word longer than the line, such as a file name.
            flags = flags & ~_WRAP | _WRAP_ANYWHERE
            needed = self.painter.boundingRect(area, flags, words)
        if self.drawing:
            self.painter.setPen(QColor(ink or LIGHT.ink))
            self.painter.drawText(area, flags, words)
        return needed.height() / _MM

    def picture(self, jpeg: bytes | None, left: float, top: float, none: str) -> float:
        """Puts a picture into a square of ``PICTURE`` and returns its height."""
        image = QImage.fromData(jpeg) if jpeg else QImage()
        if image.isNull():
            height = PICTURE * 0.7
            self.box(left, top, PICTURE, height, LIGHT.raised)
            self.text(none, left + 2, top + 2, PICTURE - 4, 8, ink=LIGHT.muted)
            return height
        scale = PICTURE / max(image.width(), image.height())
        width, height = image.width() * scale, image.height() * scale
        if self.drawing:
            self.painter.drawImage(self._area(left, top, width, height), image)
        return height

    def box(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Fills a box."""
        if self.drawing:
            self.painter.fillRect(self._area(left, top, width, height), QColor(colour))

    def _area(self, left: float, top: float, width: float, height: float) -> QRectF:
        left = left if self._left_to_right else WIDTH - left - width
        return QRectF(left * _MM, top * _MM, width * _MM, height * _MM)


def pdf_bytes(report: Report, cancel: CancelToken) -> bytes:
    """The report as the bytes of a PDF; may be called in any thread while the application lives.

    Raises:
        Cancelled: between two diagnoses.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.title)
    writer.setCreator("FruitDx Desktop")
    writer.setResolution(DPI)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    try:
        sheet = _Sheet(painter, report.words.left_to_right)
        pages = _plan(sheet, report, cancel)
        for number, items in enumerate(pages):
            if number:
                writer.newPage()
            top = _head(sheet, report) if number == 0 else MARGIN
            for item in items:
                cancel.raise_if_cancelled()
                top += _item(sheet, item, report, top)
            _foot(sheet, report, number + 1, len(pages))
    finally:
        painter.end()
        buffer.close()
    return bytes(data.data())


def _plan(sheet: _Sheet, report: Report, cancel: CancelToken) -> list[list[ReportItem]]:
    """Which diagnosis goes on which page; found by measuring, so that the number of pages is known."""
    sheet.drawing = False
    pages: list[list[ReportItem]] = [[]]
    top = _head(sheet, report)
    for item in report.items:
        cancel.raise_if_cancelled()
        height = _item(sheet, item, report, top)
        if top + height > BOTTOM and (pages[-1] or len(pages) == 1):
            pages.append([])
            top = MARGIN
        pages[-1].append(item)
        top += height
    sheet.drawing = True
    return pages


def _head(sheet: _Sheet, report: Report) -> float:
    top = MARGIN
    top += sheet.text(report.title, MARGIN, top, CONTENT, 22, bold=True) + 1
    for line in report.lines:
        top += sheet.text(line, MARGIN, top, CONTENT, 10.5, ink=LIGHT.muted) + 0.5
    top += 3
    height = sheet.text(report.disclaimer, MARGIN + 4, top, CONTENT - 4, 9.5)
    sheet.box(MARGIN, top, 1, height, LIGHT.accent)
    top += height + 5
    top += sheet.text(report.words.summary, MARGIN, top, CONTENT, 13, bold=True) + 1
    # A long tail of answers would push the first photo off the page.
    for name, count in report.summary[:12]:
        sheet.text(count, MARGIN, top, 14, 10, bold=True)
        top += sheet.text(name, MARGIN + 16, top, CONTENT - 16, 10) + 0.5
    return top + 5


def _item(sheet: _Sheet, item: ReportItem, report: Report, top: float) -> float:
    words = report.words
    start = top
    sheet.box(MARGIN, top, CONTENT, 0.25, LIGHT.line)
    top += GAP
    second = MARGIN + PICTURE + 4
    low = top
    for jpeg, left, caption in ((item.photo, MARGIN, words.photo), (item.heat_map, second, words.heat_map)):
        below = top + sheet.picture(jpeg, left, top, words.no_photo) + 0.8
        low = max(low, below + sheet.text(caption, left, below, PICTURE, 8, ink=LIGHT.muted))
    left = second + PICTURE + GAP
    width = WIDTH - MARGIN - left
    top += sheet.text(item.headline, left, top, width, 12, bold=True) + 0.5
    top += sheet.text(item.confidence, left, top, width, 9.5) + 2
    for name, share, number in item.top:
        height = sheet.text(name, left, top, width - 13, 9)
        sheet.text(share, left + width - 12, top, 12, 9, ink=LIGHT.muted, trailing=True)
        top += height + 0.3
        sheet.box(left, top, width, 1, LIGHT.raised)
        sheet.box(left, top, width * min(max(number, 0.0), 1.0), 1, LIGHT.accent)
        top += 2
    top += 1
    for name, value in item.facts:
        top += sheet.text(f"{name}: {value}", left, top, width, 8.5, ink=LIGHT.muted) + 0.2
    low = max(low, top)
    if item.note:
        # A note longer than this is in the web page and the table in full.
        low += 2 + sheet.text(f"{words.note} {_short(item.note)}", MARGIN, low + 2, CONTENT, 9.5)
    return low + GAP - start


def _foot(sheet: _Sheet, report: Report, page: int, pages: int) -> None:
    top = HEIGHT - MARGIN - 4
    numbers = f"{whole(page)} / {whole(pages)}"
    sheet.text(numbers, WIDTH - MARGIN - 20, top, 20, 8.5, ink=LIGHT.muted, trailing=True)
    sheet.text(report.title[:90], MARGIN, top, CONTENT - 24, 8.5, ink=LIGHT.muted)


def _short(note: str, most: int = 2500) -> str:
    return note if len(note) <= most else note[:most] + "…"
