"""The list of the history: ids at once, rows when they come into sight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.diagnose.queue_delegate import Role
from fruitdx_desktop.ui.looks import look_of
from fruitdx_desktop.ui.services import Services
from fruitdx_desktop.ui.text import isolated, translate
from fruitdx_desktop.ui.wording import short_answer

if TYPE_CHECKING:
    from datetime import datetime

    from fruitdx_desktop.services.diagnosis import PhotoResult
    from fruitdx_desktop.services.history_entry import HistoryEntry

CHUNK = 64
MOST_KEPT = 2048

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, eq=False)
class Row:
    """One diagnosis, ready to be shown."""

    entry: HistoryEntry
    result: PhotoResult
    picture: QImage | None


class HistoryModel(QAbstractListModel):
    """Row 0 is the newest. A row that is not read yet says so, and is asked for together with its neighbours."""

    failed = Signal(object)

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__()
        self._services = services
        self._runner = runner
        self.ids: list[int] = []
        self._rows: dict[int, Row] = {}
        self._wanted: set[int] = set()
        self._generation = 0
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    def show_ids(self, ids: list[int]) -> None:
        """Shows other diagnoses; what was read is read again, since it may have changed."""
        self.beginResetModel()
        self._generation += 1
        self.ids = ids
        self._rows.clear()
        self._wanted.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many diagnoses."""
        return 0 if parent.isValid() else len(self.ids)

    def row_at(self, index: Index) -> Row | None:
        """What is known of a row."""
        return self._rows.get(self.ids[index.row()]) if 0 <= index.row() < len(self.ids) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate of the queue paints."""
        if not 0 <= index.row() < len(self.ids):
            return None
        row = self._rows.get(self.ids[index.row()])
        if row is None:
            self._want(index.row())
            waiting = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return translate("History", "One moment…") if waiting else None
        return _value(row, role)

    def _want(self, row: int) -> None:
        self._wanted.add(row // CHUNK)
        self._asking.start()

    def _ask(self) -> None:
        chunks, self._wanted = sorted(self._wanted), set()
        generation = self._generation
        ids = [number for chunk in chunks for number in self.ids[chunk * CHUNK : (chunk + 1) * CHUNK]]
        ids = [number for number in ids if number not in self._rows]
        if ids:
            self._runner.run(
                lambda task: self._read(task, ids), lambda rows: self._take(generation, rows), self.failed.emit
            )

    def _read(self, _task: Task, ids: list[int]) -> list[Row]:
        rows = []
        for entry in self._services.history.entries(ids):
            picture = QImage.fromData(entry.thumbnail) if entry.thumbnail else None
            rows.append(Row(entry, entry.result(), picture))
        return rows

    def _take(self, generation: int, rows: list[Row]) -> None:
        if generation != self._generation:
            return
        if len(self._rows) > MOST_KEPT:
            self._rows.clear()
        self._rows.update((row.entry.id, row) for row in rows)
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))


def clock(when: datetime, long: bool = False) -> str:
    """The time on the clock where it was asked, in the language of the window."""
    from PySide6.QtCore import QDate, QDateTime, QTime

    local = QDateTime(QDate(when.year, when.month, when.day), QTime(when.hour, when.minute))
    return QLocale().toString(local, QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat)


def _value(row: Row, role: int) -> Any:
    """A list that is painted asks for one after another, so each is made by itself."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return short_answer(row.result)
        case Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((short_answer(row.result), *_note(row).split("\n"), row.entry.name))
        case Qt.ItemDataRole.ToolTipRole | Role.PATH:
            return row.entry.path
        case Role.NUMBER:
            return row.entry.id
        case Role.LOOK:
            return look_of(row.result).value
        case Role.ICON:
            return look_of(row.result).icon
        case Role.PICTURE:
            return row.picture
        case Role.NOTE:
            return _note(row)
    return None


def _note(row: Row) -> str:
    return f"{clock(row.entry.local)}\n{isolated(row.entry.place or row.entry.name)}"
