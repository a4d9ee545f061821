"""The History page: every answer that was kept, to be found, noted on, exported and deleted."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QWidget

from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.diagnose.pictures import LARGE, load_picture
from fruitdx_desktop.ui.diagnose.queue_delegate import QueueDelegate
from fruitdx_desktop.ui.history.detail import Detail
from fruitdx_desktop.ui.history.export_dialog import ExportDialog
from fruitdx_desktop.ui.history.filters import Filters
from fruitdx_desktop.ui.history.model import HistoryModel, Row
from fruitdx_desktop.ui.history.recorder import Recorder
from fruitdx_desktop.ui.messages import error_line
from fruitdx_desktop.ui.services import Services
from fruitdx_desktop.ui.text import counted, isolated, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, column, laid_out_once, named, row
from fruitdx_desktop.ui.widgets.page import Page, answer_width, list_width, room_between
from fruitdx_desktop.ui.widgets.question import ask
from fruitdx_desktop.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from fruitdx_desktop.services.history_entry import HistoryChoices

REFRESH_MS = 300


class HistoryPage(Page):
    """``asked_again`` carries paths; ``told`` what says a sentence, and its tone; ``deleted`` tells that some went."""

    widest = 2400
    asked_again = Signal(list)
    told = Signal(object, str)
    deleted = Signal()

    def __init__(self, services: Services, runner: TaskRunner, recorder: Recorder) -> None:
        super().__init__("historyPage")
        self._services = services
        self._runner = runner
        self._generation = 0
        self._choices: HistoryChoices | None = None
        self.model = HistoryModel(services, runner)
        self._stale = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self.build()
        self._hear(recorder)

    def build(self) -> None:
        """Makes the page and shows what was found last."""
        self.entitle(translate("History", "History"), translate("History", "Every answer, kept on this computer only"))
        self.filters = Filters()
        if self._choices is not None:
            self.filters.offer(self._choices)
        self.list = named(QListView(), "historyList", translate("History", "Earlier answers, the newest first"))
        self.count = TextLabel("historyCount", translate("History", "How many answers"), role="muted", wrap=False)
        self.detail = Detail()
        self.export = button("exportHistoryButton", translate("History", "Export…"), "upload", "primary")
        self.delete_all = button("deleteHistoryButton", translate("History", "Delete all…"), "trash-2", "quiet")
        self.show_all = button("showAllButton", translate("History", "Show every answer"), "rotate-ccw")
        self._stack = named(QStackedWidget(), "historyStack", translate("History", "History"))
        self._lay_out()
        self._wire()
        self._show_count()
        self._settle()

    def rebuild(self) -> Iterator[None]:
        """Keeps the diagnosis that is shown, and what is being typed on it."""
        self.save_now()
        chosen = self.list.currentIndex().row()
        yield from super().rebuild()
        yield
        if 0 <= chosen < len(self.model.ids):
            self._select(chosen)
        self._fit()

    def refresh(self) -> None:
        """Asks anew, aside."""
        self._generation += 1
        generation, wanted = self._generation, self.filters.wanted()

        def operation(_task: Task) -> tuple[list[int], HistoryChoices]:
            return self._services.history.ids(wanted), self._services.history.choices()

        def show(found: tuple[list[int], HistoryChoices]) -> None:
            if generation == self._generation:
                self._show(*found)

        self._runner.run(operation, show, self._tell_error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the photo its room on a small window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width()
        self._side.setFixedWidth(list_width(width))
        self.detail.side.setFixedWidth(answer_width(width))
        for line in (self._both, self.detail.both):
            line.setSpacing(room_between(width))

    def save_now(self) -> None:
        """Saves what was typed a moment ago."""
        self.detail.save_now()

    def _show(self, ids: list[int], choices: HistoryChoices) -> None:
        chosen = self.detail.row.entry.id if self.detail.row else None
        place = self.list.currentIndex().row()
        self._choices = choices
        self.filters.offer(choices)
        self.model.show_ids(ids)
        self._show_count()
        if ids:
            at = ids.index(chosen) if chosen in ids else min(max(place, 0), len(ids) - 1)
            self._select(at)
        else:
            self.detail.forget()
        self._settle()

    def _select(self, place: int) -> None:
        self.list.selectionModel().setCurrentIndex(
            self.model.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._choose(self.list.currentIndex())

    def _show_count(self) -> None:
        self.count.setText(counted("History", "1 answer", "%Ln answers", len(self.model.ids)))

    def _settle(self) -> None:
        any_kept = bool(self.model.ids)
        searching = not self.filters.empty
        with laid_out_once(self.frame):
            self._stack.setCurrentIndex(2 if any_kept else 1 if searching else 0)
            self.export.setEnabled(any_kept)
            for part in (self.filters, self.export, self.delete_all, self.count):
                part.setVisible(any_kept or searching)

    def _choose(self, index: QModelIndex) -> None:
        shown = self.model.row_at(index)
        if shown is None:
            # Asks for it; it comes by dataChanged.
            index.data()
            return
        if self.detail.row is shown:
            return
        new = self.detail.row is None or self.detail.row.entry.id != shown.entry.id
        self.detail.show_row(shown)
        if new or shown.picture is not None:
            self._load_large(shown)

    def _load_large(self, shown: Row) -> None:
        entry = shown.entry
        if shown.picture is None or not os.path.isfile(entry.path):
            return

        # A photo that is gone or was changed keeps its small picture.
        def failed(_error: Exception) -> None:
            return

        self._runner.run(
            lambda task: load_picture(entry.path, LARGE, task.cancel_token),
            lambda picture: self.detail.show_large(entry.id, picture),
            failed,
        )

    def _rows_came(self) -> None:
        self._choose(self.list.currentIndex())

    def _save(self, number: int, place: str, note: str, plant: str) -> None:
        def operation(_task: Task) -> None:
            self._services.history.change(number, place=place, note=note, plant=plant or None)

        self._runner.run(operation, lambda _nothing: self._stale.start(), self._tell_error)

    def _ask_again(self) -> None:
        if self.detail.row is None:
            return
        path = self.detail.row.entry.path
        if os.path.isfile(path):
            self.asked_again.emit([path])
        else:
            self.told.emit(
                lambda: translate("History", "The photo is not there any more: {path}").format(path=isolated(path)),
                "unsure",
            )

    def _ask_delete(self) -> None:
        shown = self.detail.row
        if shown is None or not self.model.ids:
            return
        ask(
            self.window(),
            "deleteEntryQuestion",
            translate("History", "Delete this answer?"),
            translate(
                "History",
                "Its picture and your note go with it, for good, and so does a photo that was pasted or taken here. "
                "Photo files of your own stay where they are.",
            ),
            translate("History", "Delete"),
            translate("History", "Keep"),
            lambda: self._delete([shown.entry.id]),
        )

    def ask_delete_all(self) -> None:
        """Asks before the whole history goes."""
        ask(
            self.window(),
            "deleteHistoryQuestion",
            translate("History", "Delete the whole history?"),
            translate(
                "History",
                "Every answer, picture and note goes, for good, and so do photos that were pasted or taken here and "
                "damaged histories that were put aside. Photo files of your own and what you taught stay.",
            ),
            translate("History", "Delete all"),
            translate("History", "Keep"),
            lambda: self._delete(None),
        )

    def _delete(self, ids: list[int] | None) -> None:
        def operation(_task: Task) -> None:
            if ids is None:
                self._services.history.delete_all()
            else:
                self._services.history.delete(ids)

        def done(_nothing: object) -> None:
            self.told.emit(lambda: translate("History", "Deleted."), "healthy")
            self.deleted.emit()
            self.refresh()

        self.detail.forget()
        self._runner.run(operation, done, self._tell_error)

    def open_export(self) -> None:
        """Asks what goes into the file."""
        dialog = ExportDialog(self.window(), self._services, self._runner, list(self.model.ids), self.filters.wanted())
        dialog.told.connect(self.told)
        dialog.open()

    def export_photos(self, paths: list[str]) -> None:
        """Asks what goes into a file about these photos only, by their newest answers."""
        from fruitdx_desktop.services.history_entry import HistoryFilter

        def ask_for_file(ids: list[int]) -> None:
            if ids:
                dialog = ExportDialog(self.window(), self._services, self._runner, ids, HistoryFilter())
                dialog.told.connect(self.told)
                dialog.open()
            else:
                self.told.emit(_nothing_kept, "unsure")

        self._runner.run(lambda _task: self._services.history.newest(paths), ask_for_file, self._tell_error)

    def _tell_error(self, error: Exception) -> None:
        self.told.emit(lambda: error_line(error), "disease")

    def _recorded(self) -> None:
        if self.isVisible():
            self._stale.start()

    def _hear(self, recorder: Recorder) -> None:
        recorder.changed.connect(self._recorded)
        self._stale.timeout.connect(self.refresh)
        self.model.failed.connect(self._tell_error)
        self.model.dataChanged.connect(self._rows_came)

    def _wire(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.show_all.clicked.connect(self.filters.clear)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._choose(index))
        self.detail.edited.connect(self._save)
        self.detail.again.clicked.connect(self._ask_again)
        self.detail.delete.clicked.connect(self._ask_delete)
        self.export.clicked.connect(self.open_export)
        self.delete_all.clicked.connect(self.ask_delete_all)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._ask_delete).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )

    def _lay_out(self) -> None:
        self.header.addWidget(self.delete_all)
        self.header.addWidget(self.export)
        # All before the model: a list lays its rows out anew at each change, and asks each for its size until it knows
        # that they are alike.
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setModel(self.model)
        left = column(spacing=GRID)
        left.addWidget(self.count)
        left.addWidget(self.list, 1)
        side = named(QWidget(), "historySide", translate("History", "Earlier answers"))
        self._side = side
        side.setLayout(left)
        filled = named(QWidget(), "historyFilled", translate("History", "Earlier answers"))
        self._both = both = row()
        both.addWidget(side)
        both.addWidget(self.detail, 1)
        filled.setLayout(both)
        self._stack.addWidget(
            _empty(
                "historyEmpty",
                translate("History", "Nothing yet"),
                translate("History", "Every photo that you ask about is listed here."),
            )
        )
        self._stack.addWidget(
            _empty(
                "historyNothingFound",
                translate("History", "Nothing found"),
                translate("History", "Search for less, or choose every fruit and any time."),
                self.show_all,
            )
        )
        self._stack.addWidget(filled)
        self.body.addWidget(self.filters)
        self.body.addWidget(self._stack, 1)


def _nothing_kept() -> str:
    return translate("History", "There is nothing to export: these answers were not kept. See Settings.")


def _empty(name: str, title: str, hint: str, way_out: QWidget | None = None) -> QWidget:
    made = named(QWidget(), name, title)
    inner = column(spacing=GRID)
    inner.addStretch(1)
    inner.addWidget(IconLabel(f"{name}Icon", title, "history", size=56), 0, Qt.AlignmentFlag.AlignHCenter)
    for part, text, role in (("Title", title, "heading"), ("Hint", hint, "muted")):
        label = TextLabel(f"{name}{part}", text, text, role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addWidget(label)
    if way_out is not None:
        inner.addSpacing(GRID)
        inner.addWidget(way_out, 0, Qt.AlignmentFlag.AlignHCenter)
    inner.addStretch(2)
    made.setLayout(inner)
    return made
