"""Draws the photos of the queue, each row once for as long as it looks the same."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fruitdx_desktop.ui.diagnose.queue_row import LINES, Row, drawn
from fruitdx_desktop.ui.theme.theme import colours

ROW_HEIGHT = 72
# More than the tallest screen shows.
_KEPT = 64


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
    """A list that works on hundreds of photos paints many times a second, and hardly any row is new then."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Row, QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all."""
        return QSize(160, max(ROW_HEIGHT, LINES * QFontMetrics(option.font).height() + 16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws the row."""
        picture: QImage | None = index.data(Role.PICTURE)
        row = _row(option, index, picture)
        # The one asked for last stands last.
        made = self._rows.pop(row, None) or drawn(row, option.font, picture)
        self._rows[row] = made
        if len(self._rows) > _KEPT:
            del self._rows[next(iter(self._rows))]
        painter.drawPixmap(option.rect.topLeft(), made)


def _row(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, picture: QImage | None) -> Row:
    state, area = option.state, option.rect
    return Row(
        text=index.data(Qt.ItemDataRole.DisplayRole) or "",
        path=index.data(Role.PATH) or "",
        note=index.data(Role.NOTE) or "",
        look=index.data(Role.LOOK) or "",
        icon=index.data(Role.ICON) or "",
        several=bool(index.data(Role.SEVERAL)),
        picture=0 if picture is None else picture.cacheKey(),
        selected=bool(state & QStyle.StateFlag.State_Selected),
        hovered=bool(state & QStyle.StateFlag.State_MouseOver),
        focused=bool(state & QStyle.StateFlag.State_HasFocus),
        size=(area.width(), area.height()),
        ratio=option.widget.devicePixelRatioF(),
        direction=option.direction,
        font=option.font.key(),
        colours=colours(),
    )
