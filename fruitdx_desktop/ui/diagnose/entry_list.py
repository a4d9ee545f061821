"""A list of photos with their answers, for the queue and for the history."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from fruitdx_desktop.ui.diagnose.photo_queue import Entry, Plant
from fruitdx_desktop.ui.diagnose.plant_words import plant_line, plant_look, plant_short
from fruitdx_desktop.ui.diagnose.queue_delegate import QueueDelegate, Role
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.widgets.make import named
from fruitdx_desktop.ui.wording import correction_words, short_answer

# So many are put into the list at a time: of a folder of thousands the window would stand still.
AT_ONCE = 50


class EntryList(QListWidget):
    """Items are found by the number of their entry. They are put in in turns, of many that come together
    some at a time."""

    chosen = Signal(int)

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        named(self, name, spoken)
        self._items: dict[int, QListWidgetItem] = {}
        self._coming: dict[int, Entry] = {}
        self._coming_pictures: dict[int, QImage] = {}
        self._wanted: int | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(lambda: self._put(AT_ONCE))
        self._looks: frozenset[str] | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(QueueDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)

    def add(self, entries: Sequence[Entry]) -> None:
        """Puts entries at the end."""
        self._coming.update((entry.number, entry) for entry in entries)
        self._turn.start()

    def _put(self, most: int) -> None:
        for number in list(islice(self._coming, most)):
            self._add(self._coming.pop(number))
        if self._wanted in self._items:
            self.choose(self._wanted)
        if self._coming:
            self._turn.start()

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem()
        item.setData(Role.NUMBER, entry.number)
        item.setData(Role.PATH, entry.path)
        item.setToolTip(entry.path)
        self._items[entry.number] = item
        self._fill(item, entry)
        picture = self._coming_pictures.pop(entry.number, None)
        if picture is not None:
            item.setData(Role.PICTURE, picture)
        self.addItem(item)
        self._filter(item)

    def show_entry(self, entry: Entry) -> None:
        """Brings an item up to date."""
        item = self._items.get(entry.number)
        if item is not None:
            self._fill(item, entry)
            self._filter(item)
        elif entry.number in self._coming:
            self._coming[entry.number] = entry

    @staticmethod
    def _fill(item: QListWidgetItem, entry: Entry) -> None:
        if entry.result is None or entry.look is None:
            item.setText(translate("Diagnose", "Waiting"))
            item.setData(Role.LOOK, None)
            item.setData(Role.ICON, None)
        else:
            item.setText(short_answer(entry.result))
            item.setData(Role.LOOK, entry.look.value)
            item.setData(Role.ICON, entry.look.icon)
        said = translate("Diagnose", "You said: {what}").format(what=correction_words(entry.taught))
        item.setData(Role.NOTE, said if entry.taught else "")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {entry.path}")

    def add_plant(self, plant: Plant, before: int) -> None:
        """Puts a plant where its photo ``before`` stands."""
        self._put(len(self._coming))
        place = self._items[before]
        item = QListWidgetItem()
        item.setData(Role.NUMBER, plant.number)
        item.setData(Role.PICTURE, place.data(Role.PICTURE))
        item.setData(Role.SEVERAL, True)
        look = plant_look(plant)
        item.setText(plant_short(plant))
        item.setData(Role.LOOK, look.value)
        item.setData(Role.ICON, look.icon)
        item.setData(Role.NOTE, plant_line(plant))
        item.setToolTip(plant_line(plant))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {plant_line(plant)}")
        self._items[plant.number] = item
        self.insertItem(self.row(place), item)
        self._filter(item)

    def show_looks(self, looks: frozenset[str] | None) -> None:
        """Shows the answers of these looks only, None for all; what waits is always shown."""
        self._looks = looks
        for item in self._items.values():
            self._filter(item)

    def bind(self, numbers: tuple[int, ...], bound: bool) -> None:
        """Hides photos that stand for a plant now, or shows them again."""
        for number in numbers:
            item = self._items.get(number)
            if item is not None:
                item.setData(Role.BOUND, bound)
                self._filter(item)

    def selected_numbers(self) -> list[int]:
        """The numbers of what is selected and shown, from the top."""
        items = sorted((item for item in self.selectedItems() if not item.isHidden()), key=self.row)
        return [int(item.data(Role.NUMBER)) for item in items]

    def remove(self, *numbers: int) -> None:
        """Takes items out, those that stand together in one go."""
        if self._coming:
            for number in numbers:
                self._coming.pop(number, None)
        gone = [item for number in sorted(numbers) if (item := self._items.pop(number, None))]
        # From the last to the first, so that the rows before stay where they are.
        for first, last in reversed(self._runs(gone)):
            self.model().removeRows(first, last - first + 1)

    def _runs(self, items: list[QListWidgetItem]) -> list[tuple[int, int]]:
        """First and last row of what stands together, from the top; ``items`` are in the order of their numbers."""
        if not items:
            return []
        first, last = self.row(items[0]), self.row(items[-1])
        if last - first == len(items) - 1:
            # Rows have the order of the numbers; asking for each would be felt where thousands are stopped.
            return [(first, last)]
        rows = sorted(map(self.row, items))
        starts = [place for place, row in enumerate(rows) if place == 0 or row - rows[place - 1] > 1]
        return [(rows[start], rows[end - 1]) for start, end in pairwise([*starts, len(rows)])]

    def empty(self) -> None:
        """Takes everything out."""
        self._coming.clear()
        self._coming_pictures.clear()
        self._items.clear()
        self.clear()

    def set_picture(self, number: int, picture: QImage) -> None:
        """Gives an item its small picture."""
        item = self._items.get(number)
        if item is not None:
            item.setData(Role.PICTURE, picture)
        elif number in self._coming:
            self._coming_pictures[number] = picture

    def pictures(self) -> dict[int, QImage]:
        """The small pictures that there are, by the number of their entry."""
        found = {number: item.data(Role.PICTURE) for number, item in self._items.items()} | self._coming_pictures
        return {number: picture for number, picture in found.items() if picture is not None}

    def choose(self, number: int) -> None:
        """Makes an item the current one, once it is there."""
        item = self._items.get(number)
        self._wanted = number if number in self._coming else None
        if item is not None:
            # Of several that were selected before, none stays so.
            self.setCurrentItem(item, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select(self, numbers: Sequence[int]) -> None:
        """Selects several items; the current one stays."""
        for number in numbers:
            item = self._items.get(number)
            if item is not None:
                item.setSelected(True)

    @property
    def current_number(self) -> int | None:
        """The number of the current entry."""
        item = self.currentItem()
        return None if item is None else int(item.data(Role.NUMBER))

    def _filter(self, item: QListWidgetItem) -> None:
        look = item.data(Role.LOOK)
        left_out = self._looks is not None and look is not None and look not in self._looks
        hidden = bool(item.data(Role.BOUND)) or left_out
        # Qt lays the whole list out anew even where nothing changes.
        if hidden != item.isHidden():
            item.setHidden(hidden)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(int(item.data(Role.NUMBER)))
