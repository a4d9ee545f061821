"""A list of photos with their answers, for the queue and for the history."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from fruitdx_desktop.ui.diagnose.photo_queue import Entry
from fruitdx_desktop.ui.diagnose.queue_delegate import QueueDelegate, Role
from fruitdx_desktop.ui.looks import look_of
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.widgets.make import named
from fruitdx_desktop.ui.wording import correction_words, short_answer


class EntryList(QListWidget):
    """Items are found by the number of their entry."""

    chosen = Signal(int)

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        named(self, name, spoken)
        self._items: dict[int, QListWidgetItem] = {}
        self.setItemDelegate(QueueDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)

    def add(self, entry: Entry, first: bool = False) -> None:
        """Puts an entry at the end, or first."""
        item = QListWidgetItem()
        item.setData(Role.NUMBER, entry.number)
        item.setData(Role.PATH, entry.path)
        self._items[entry.number] = item
        self.insertItem(0 if first else self.count(), item)
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Brings an item up to date."""
        item = self._items.get(entry.number)
        if item is None:
            return
        if entry.result is None:
            item.setText(translate("Diagnose", "Waiting"))
        else:
            look = look_of(entry.result)
            item.setText(short_answer(entry.result))
            item.setData(Role.LOOK, look.value)
            item.setData(Role.ICON, look.icon)
        said = translate("Diagnose", "You said: {what}").format(what=correction_words(entry.taught))
        item.setData(Role.NOTE, said if entry.taught else "")
        item.setToolTip(entry.path)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {entry.path}")

    def remove(self, number: int) -> None:
        """Takes an item out."""
        item = self._items.pop(number, None)
        if item is not None:
            self.takeItem(self.row(item))

    def empty(self) -> None:
        """Takes everything out."""
        self._items.clear()
        self.clear()

    def set_picture(self, number: int, picture: QImage) -> None:
        """Gives an item its small picture."""
        item = self._items.get(number)
        if item is not None:
            item.setData(Role.PICTURE, picture)

    def pictures(self) -> dict[int, QImage]:
        """The small pictures that there are, by the number of their entry."""
        found = {number: item.data(Role.PICTURE) for number, item in self._items.items()}
        return {number: picture for number, picture in found.items() if picture is not None}

    def choose(self, number: int) -> None:
        """Makes an item the current one."""
        item = self._items.get(number)
        if item is not None:
            self.setCurrentItem(item)

    @property
    def current_number(self) -> int | None:
        """The number of the current entry."""
        item = self.currentItem()
        return None if item is None else int(item.data(Role.NUMBER))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(int(item.data(Role.NUMBER)))
