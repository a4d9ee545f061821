"""The History page: what was asked since the program was opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QStackedWidget, QWidget

from fruitdx_desktop.ui.diagnose.entry_list import EntryList
from fruitdx_desktop.ui.diagnose.photo_queue import Entry
from fruitdx_desktop.ui.diagnose.pictures import Thumbnails
from fruitdx_desktop.ui.diagnose.queue_delegate import Role
from fruitdx_desktop.ui.diagnose.session import DiagnosisSession
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import column, named
from fruitdx_desktop.ui.widgets.page import Page
from fruitdx_desktop.ui.widgets.text_label import TextLabel


class HistoryPage(Page):
    """The newest answer stands first; opening one shows it on the Diagnose page."""

    opened = Signal(int)

    def __init__(self, session: DiagnosisSession, thumbnails: Thumbnails) -> None:
        super().__init__(
            "historyPage",
            translate("History", "History"),
            translate("History", "Answers since you opened the program; they are not kept after you close it"),
        )
        self._known: set[int] = set()
        self.list = EntryList("historyList", translate("History", "Earlier answers, the newest first"))
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self._stack = named(QStackedWidget(), "historyStack", translate("History", "History"))
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self.list)
        self.body.addWidget(self._stack, 1)
        session.changed.connect(self._changed)
        session.cleared.connect(self._cleared)
        thumbnails.ready.connect(self.list.set_picture)
        self._pictures = thumbnails

    def _changed(self, entry: Entry) -> None:
        if entry.result is None:
            return
        if entry.number in self._known:
            self.list.show_entry(entry)
        else:
            self._known.add(entry.number)
            self.list.add(entry, first=True)
            self._pictures.want([(entry.number, entry.path)])
        self._stack.setCurrentIndex(1)

    def _cleared(self) -> None:
        self._known.clear()
        self.list.empty()
        self._stack.setCurrentIndex(0)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(int(item.data(Role.NUMBER)))

    @staticmethod
    def _make_empty() -> QWidget:
        title = translate("History", "Nothing yet")
        hint = translate("History", "Every photo that you ask about is listed here.")
        made = named(QWidget(), "historyEmpty", title)
        inner = column(spacing=GRID)
        inner.addStretch(1)
        inner.addWidget(IconLabel("historyEmptyIcon", title, "history", size=56), 0, Qt.AlignmentFlag.AlignHCenter)
        for name, text, role in (("historyEmptyTitle", title, "heading"), ("historyEmptyHint", hint, "muted")):
            label = TextLabel(name, text, text, role)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inner.addWidget(label)
        inner.addStretch(2)
        made.setLayout(inner)
        return made
