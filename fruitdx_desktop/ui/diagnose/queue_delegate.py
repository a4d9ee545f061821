"""Draws one photo of the queue: picture, state, answer, file."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fruitdx_desktop.ui.looks import Look
from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.theme.tokens import TONES

ROW_HEIGHT = 72
PICTURE = 56


class Role(IntEnum):
    """What an item carries besides its text, which is the answer."""

    NUMBER = Qt.ItemDataRole.UserRole
    PATH = Qt.ItemDataRole.UserRole + 1
    LOOK = Qt.ItemDataRole.UserRole + 2
    ICON = Qt.ItemDataRole.UserRole + 3
    PICTURE = Qt.ItemDataRole.UserRole + 4
    NOTE = Qt.ItemDataRole.UserRole + 5
    SEVERAL = Qt.ItemDataRole.UserRole + 6
    BOUND = Qt.ItemDataRole.UserRole + 7


class QueueDelegate(QStyledItemDelegate):
    """Two lines of text beside a picture, mirrored for languages that run to the left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all."""
        return QSize(160, max(ROW_HEIGHT, 2 * QFontMetrics(option.font).height() + 28))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws the row."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        row = option.rect.adjusted(2, 2, -2, -2)
        self._background(painter, option, row)
        picture = QRect(row.left() + 8, row.center().y() - PICTURE // 2 + 1, PICTURE, PICTURE)
        self._picture(painter, self._mirrored(option, row, picture), index)
        words = QRect(picture.right() + 12, row.top() + 6, row.right() - picture.right() - 20, row.height() - 12)
        self._words(painter, option, index, row, words)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(colours().focus), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().raised) if selected or hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row, 8, 8)
        if selected:
            edge = self._mirrored(option, row, QRect(row.left(), row.top() + 10, 4, row.height() - 20))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours().accent))
            painter.drawRoundedRect(edge, 2, 2)

    def _picture(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        picture: QImage | None = index.data(Role.PICTURE)
        if index.data(Role.SEVERAL):
            self._pile(painter, area)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), 6, 6)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(area, QColor(colours().line))
        if picture is not None:
            side = min(picture.width(), picture.height())
            source = QRect((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
            painter.drawImage(area, picture, source)
        elif index.data(Role.LOOK) == Look.UNREADABLE:
            icons.renderer(Look.UNREADABLE.icon, colours().muted).render(
                painter, QRectF(area.adjusted(16, 16, -16, -16))
            )
        painter.restore()

    @staticmethod
    def _pile(painter: QPainter, area: QRect) -> None:
        """Two edges below the picture: there is more than one."""
        painter.setPen(QPen(QColor(colours().edge), 2))
        for step in (4, 8):
            bottom = area.bottom() + step - 2
            painter.drawLine(area.left() + step, bottom, area.right() - step, bottom)

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        row: QRect,
        words: QRect,
    ) -> None:
        look = index.data(Role.LOOK) or ""
        ink = colours().tone(look).ink if look in TONES else colours().muted
        metrics = QFontMetrics(option.font)
        top = words.center().y() - metrics.height() - 1
        sign = self._mirrored(option, row, QRect(words.left(), top + metrics.height() // 2 - 8, 16, 16))
        icons.renderer(index.data(Role.ICON) or "hourglass", ink).render(painter, QRectF(sign))
        first = QRect(words.left() + 22, top, words.width() - 22, metrics.height())
        second = QRect(words.left(), words.center().y() + 3, words.width(), metrics.height())
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if look else QFont.Weight.Normal)
        self._line(painter, option, row, first, font, ink, index.data(Qt.ItemDataRole.DisplayRole))
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        note = index.data(Role.NOTE) or Path(index.data(Role.PATH) or "").name
        self._line(painter, option, row, second, font, colours().muted, note)

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, area: QRect, font: QFont, ink: str, text: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        lead = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._mirrored(option, row, area), int(lead), shown)

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem, row: QRect, area: QRect) -> QRect:
        return QStyle.visualRect(option.direction, row, area)
