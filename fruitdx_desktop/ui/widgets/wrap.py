"""Things side by side that go on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from fruitdx_desktop.ui.theme.tokens import GRID


class Wrap(QLayout):
    """Buttons in the order of the text, each as wide as its words; ``fill`` spreads each line over the width."""

    def __init__(self, *widgets: QWidget, fill: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._fill = fill
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GRID)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by ``addWidget``."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """The width is taken where ``fill`` wants it."""
        return Qt.Orientation.Horizontal if self._fill else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow one has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        # Qt asks many times before anything changes.
        if width not in self._heights:
            lines = self._lines(width)
            self._heights[width] = sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forgets what was reckoned: something in it has changed."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        gaps = self.spacing() * max(0, len(shown) - 1)
        return QSize(sum(item.sizeHint().width() for item in shown) + gaps, _height(shown))

    def minimumSize(self) -> QSize:
        """As narrow as the widest."""
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), _height(shown))

    def setGeometry(self, area: QRect) -> None:
        """Puts each in its place, from the side where the text begins."""
        super().setGeometry(area)
        direction = self.parentWidget().layoutDirection()
        top = area.top()
        for line in self._lines(area.width()):
            spare = area.width() - sum(item.sizeHint().width() for item in line) - self.spacing() * (len(line) - 1)
            more, height, left = (spare // len(line) if self._fill else 0), _height(line), area.left()
            for item in line:
                size = QSize(item.sizeHint().width() + more, item.sizeHint().height())
                place = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, area, place))
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if lines and left + self.spacing() + needed <= width:
                lines[-1].append(item)
                left += self.spacing() + needed
            else:
                lines.append([item])
                left = needed
        return lines


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)
