"""The Diagnose page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.diagnose.correct_dialog import CorrectDialog
from fruitdx_desktop.ui.diagnose.drop_panel import DropPanel
from fruitdx_desktop.ui.diagnose.evidence import grid_of
from fruitdx_desktop.ui.diagnose.photo_queue import Entry
from fruitdx_desktop.ui.diagnose.photo_view import PhotoView
from fruitdx_desktop.ui.diagnose.pictures import LARGE, Thumbnails, load_picture
from fruitdx_desktop.ui.diagnose.queue_panel import QueuePanel
from fruitdx_desktop.ui.diagnose.result_card import ResultCard
from fruitdx_desktop.ui.diagnose.session import DiagnosisSession
from fruitdx_desktop.ui.diagnose.ways_in import WaysIn
from fruitdx_desktop.ui.guide.panel import GuidePanel
from fruitdx_desktop.ui.looks import Look, look_of
from fruitdx_desktop.ui.messages import error_text
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.page import Page
from fruitdx_desktop.ui.widgets.text_label import TextLabel

NARROW = 1000


class DiagnosePage(Page):
    """Empty: the drop panel. Filled: queue, photo, answer."""

    evidence_switched = Signal(bool)
    folder_used = Signal(str)
    camera_wanted = Signal()

    def __init__(self, session: DiagnosisSession, runner: TaskRunner, show_evidence: bool, folder: str | None) -> None:
        super().__init__("diagnosePage")
        self._session = session
        self._runner = runner
        self._folder = folder or ""
        self._shown_request = 0
        self.thumbnails = Thumbnails(runner)
        self.build()
        self.evidence.setChecked(show_evidence)
        self._hear_session()

    def build(self) -> None:
        """Makes the page empty; ``rebuild`` fills it with the queue."""
        self.entitle(translate("Diagnose", "Diagnose"), translate("Diagnose", "What is it, and what to do now"))
        self.ways = WaysIn(self._folder)
        self.choose = self.ways.choose
        self.drop_panel = DropPanel()
        self.queue = QueuePanel()
        self.photo = PhotoView(translate("Diagnose", "The chosen photo"))
        self.evidence = button("evidenceToggle", translate("Diagnose", "Where I looked"), "eye")
        self.evidence.setCheckable(True)
        self.card = ResultCard()
        self.watching = TextLabel("watchLine", translate("Diagnose", "The folder that is watched"), role="small")
        self._stack = named(QStackedWidget(), "diagnoseStack", translate("Diagnose", "Diagnose"))
        self._lay_out()
        self._wire()
        self._settle()

    def rebuild(self) -> None:
        """Keeps the queue, its pictures and the photo that is shown."""
        pictures, chosen, shown = self.queue.list.pictures(), self.queue.list.current_number, self.photo.picture
        super().rebuild()
        for entry in self._session.queue.entries():
            self.queue.list.add(entry)
        for number, picture in pictures.items():
            self.queue.list.set_picture(number, picture)
        if chosen is not None:
            self.queue.list.choose(chosen)
            self.photo.show_picture(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the photo its room on a small window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < NARROW
        self.queue.setFixedWidth(248 if narrow else 264)
        self.card.setFixedWidth(296 if narrow else 344)

    def show_number(self, number: int) -> None:
        """Shows one photo of the queue."""
        self.queue.list.choose(number)

    def show_watching(self, line: str) -> None:
        """Says quietly that a folder is watched."""
        self.watching.setText(line)
        self.watching.setVisible(bool(line))

    def _chosen(self, paths: list[str]) -> None:
        self._folder = paths[0].rpartition("/")[0]
        self.folder_used.emit(self._folder)
        self._session.diagnose(paths)

    def _added(self, entries: list[Entry]) -> None:
        for entry in entries:
            self.queue.list.add(entry)
        self.thumbnails.want([(entry.number, entry.path) for entry in entries])
        # The newest request is the one that the person waits for; an older one never takes the page from it.
        if entries and entries[0].request >= self._shown_request:
            self._shown_request = entries[0].request
            self.queue.list.choose(entries[0].number)
        self._settle()

    def _changed(self, entry: Entry) -> None:
        self.queue.list.show_entry(entry)
        if entry.number == self.queue.list.current_number:
            self._show_answer(entry)

    def _removed(self, entries: list[Entry]) -> None:
        for entry in entries:
            self.queue.list.remove(entry.number)
        self._settle()

    def _select(self, number: int) -> None:
        entry = self._session.queue.get(number)
        if entry is None:
            return
        self.photo.show_picture(None)
        self._show_answer(entry)
        self._runner.run(
            lambda _task: load_picture(entry.path, LARGE),
            lambda picture: self._show_photo(number, picture),
            lambda error: self._show_no_photo(number, error),
        )

    def _show_answer(self, entry: Entry) -> None:
        if entry.result is None:
            self.card.show_waiting(self._session.is_interrupted(entry))
        else:
            self.card.show_entry(entry)
        diagnosis = entry.result.diagnosis if entry.result else None
        grid = grid_of(diagnosis.evidence) if diagnosis else None
        stranger = entry.result is not None and look_of(entry.result) is Look.STRANGER
        self.photo.set_evidence(None if stranger else grid)
        self.evidence.setEnabled(grid is not None and not stranger)

    def _show_photo(self, number: int, picture: QImage) -> None:
        if number == self.queue.list.current_number:
            self.photo.show_picture(picture)

    def _show_small(self, number: int, picture: QImage) -> None:
        self.queue.list.set_picture(number, picture)

    def _show_no_photo(self, number: int, error: Exception) -> None:
        if number == self.queue.list.current_number:
            self.photo.show_picture(None, error_text(error).reason)

    def _say_wrong(self) -> None:
        self._session.labels(self._open_correction)

    def _open_correction(self, labels: tuple[Label, ...]) -> None:
        entry = self._session.queue.get(self.queue.list.current_number or 0)
        if entry is None or entry.result is None or entry.result.diagnosis is None:
            return
        dialog = CorrectDialog(self, labels, entry.result.diagnosis.label)
        dialog.corrected.connect(lambda label: self._session.teach(entry, label))
        dialog.open()

    def _interrupted(self) -> None:
        entry = self._session.queue.get(self.queue.list.current_number or 0)
        if entry is not None:
            self._show_answer(entry)

    def _settle(self) -> None:
        """Puts the page into the state that the queue asks for; the buttons move with it."""
        self.queue.show_progress(self._session.queue, self._session.busy)
        filled = bool(len(self._session.queue)) or self._session.busy
        # Asked before the button's place is hidden, since that moves the focus on.
        focused = self.window().focusWidget() is self.choose
        self._stack.setCurrentIndex(1 if filled else 0)
        home = self.header if filled else self.drop_panel.place
        if home.indexOf(self.ways) < 0:
            self.ways.stand(beside=filled)
            home.insertWidget(1, self.ways)
            if focused:
                (self.queue.list if filled else self.choose).setFocus()

    def _cleared(self) -> None:
        self.queue.list.empty()
        self.photo.show_picture(None)
        self.photo.set_evidence(None)
        self.card.show_waiting()

    def _switch_evidence(self, visible: bool) -> None:
        self.photo.show_evidence(visible)
        self.card.show_evidence(visible)
        self.evidence_switched.emit(visible)

    def _hear_session(self) -> None:
        session = self._session
        session.added.connect(self._added)
        session.changed.connect(self._changed)
        session.removed.connect(self._removed)
        session.cleared.connect(self._cleared)
        session.moved.connect(self._settle)
        session.interrupted.connect(self._interrupted)
        self.thumbnails.ready.connect(self._show_small)

    def _wire(self) -> None:
        session = self._session
        self.queue.list.chosen.connect(self._select)
        self.queue.stop.clicked.connect(session.stop)
        self.queue.clear.clicked.connect(session.clear)
        self.evidence.toggled.connect(self._switch_evidence)
        self.ways.chosen.connect(self._chosen)
        self.ways.camera.clicked.connect(self.camera_wanted)
        self.card.wrong.clicked.connect(self._say_wrong)
        self.card.advice.asked.connect(lambda entry, title: GuidePanel(self, entry, title).open())

    def _lay_out(self) -> None:
        under = row()
        under.addStretch(1)
        under.addWidget(self.evidence)
        under.addStretch(1)
        middle = column(spacing=GRID)
        middle.addWidget(self.photo, 1)
        middle.addLayout(under)
        filled = named(QWidget(), "diagnoseFilled", translate("Diagnose", "Photos and answers"))
        three = row(spacing=2 * GRID)
        three.addWidget(self.queue)
        three.addLayout(middle, 1)
        three.addWidget(self.card)
        filled.setLayout(three)
        self._stack.addWidget(self.drop_panel)
        self._stack.addWidget(filled)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.watching)
        self.watching.hide()
