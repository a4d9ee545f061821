"""The chosen photo, large, with the evidence over it when asked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from fruitdx_desktop.ui.diagnose.evidence import Grid, outline, smooth, veil
from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.theme.tokens import RADIUS
from fruitdx_desktop.ui.widgets.make import named

# Times its own size.
_LARGEST = 3
_ANY_HEIGHT = 16_777_215


class PhotoView(QWidget):
    """Fits the photo into the room there is, never larger than three times its size; what stands below it follows."""

    def __init__(self, spoken: str) -> None:
        super().__init__()
        named(self, "photoView", spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)
        self._picture: QImage | None = None
        self._grid: Grid | None = None
        self._drawn: tuple[QImage, QPainterPath] | None = None
        self._evidence_on = False
        self._message = ""

    def show_picture(self, picture: QImage | None, message: str = "") -> None:
        """Shows a photo, or a word where there is none."""
        self._picture, self._message = picture, message
        # While one photo gives way to the next, what stands below stays where it is.
        if picture is not None or message:
            self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider photo is a higher one."""
        super().resizeEvent(event)
        if self._picture is not None:
            self._fit()

    def _fit(self) -> None:
        picture = self._picture
        if picture is None:
            self.setMaximumHeight(_ANY_HEIGHT)
            return
        width = min(self.width(), _LARGEST * picture.width())
        self.setMaximumHeight(max(self.minimumHeight(), round(width * picture.height() / picture.width())))

    def set_evidence(self, grid: Grid | None) -> None:
        """The map of the chosen photo; it is drawn out once it is seen."""
        self._grid, self._drawn = grid, None
        self.update()

    def show_evidence(self, visible: bool) -> None:
        """Turns the layer on or off."""
        self._evidence_on = visible
        self.update()

    @property
    def picture(self) -> QImage | None:
        """What is shown."""
        return self._picture

    @property
    def has_picture(self) -> bool:
        """True once the photo is there."""
        return self._picture is not None

    @property
    def has_evidence(self) -> bool:
        """True while there is a map of what is shown."""
        return self._grid is not None

    @property
    def evidence_shown(self) -> bool:
        """True while a layer is drawn."""
        return self._evidence_on and self.has_evidence and self.has_picture

    def photo_area(self) -> QRectF:
        """Where the photo stands."""
        room = QRectF(self.rect())
        if self._picture is None:
            return room
        size = QSizeF(self._picture.size())
        largest = (size * _LARGEST).boundedTo(room.size())
        size.scale(largest, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(room.center())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo with rounded corners; over it the layer."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = self.photo_area()
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS, RADIUS)
        painter.setClipPath(shape)
        if self._picture is None:
            self._paint_absence(painter, area)
            return
        painter.drawImage(area, self._picture)
        if self.evidence_shown and self._grid:
            self._paint_evidence(painter, area, self._grid)

    def _paint_evidence(self, painter: QPainter, area: QRectF, grid: Grid) -> None:
        if self._drawn is None:
            fine = smooth(grid)
            self._drawn = veil(fine), outline(fine, QRectF(0, 0, 1, 1))
        dark, line = self._drawn
        painter.drawImage(area, dark)
        whole = QTransform.fromTranslate(area.left(), area.top()).scale(area.width(), area.height())
        self._paint_outline(painter, whole.map(line))

    def _paint_outline(self, painter: QPainter, line: QPainterPath) -> None:
        # White within black is seen on any photo.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 150), 4.5), (QColor(255, 255, 255, 235), 2.0)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(line)

    def _paint_absence(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, QColor(colours().raised))
        centre = area.center()
        icons.renderer("image-off" if self._message else "hourglass", colours().muted).render(
            painter, QRectF(centre.x() - 24, centre.y() - 44, 48, 48)
        )
        painter.setPen(QColor(colours().muted))
        words = QRectF(area.left() + 16, centre.y() + 16, area.width() - 32, 80)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), self._message)
