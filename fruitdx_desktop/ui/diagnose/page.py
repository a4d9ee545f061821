"""The Diagnose page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.diagnose.drop_panel import DropPanel
from fruitdx_desktop.ui.diagnose.fruit_hint import FruitHint
from fruitdx_desktop.ui.diagnose.pictures import LARGE, Thumbnails, load_picture
from fruitdx_desktop.ui.diagnose.session import DiagnosisSession
from fruitdx_desktop.ui.diagnose.ways_in import WaysIn
from fruitdx_desktop.ui.looks import Look
from fruitdx_desktop.ui.messages import error_text
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.widgets.make import named
from fruitdx_desktop.ui.widgets.page import NARROW, Page
from fruitdx_desktop.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from fruitdx_desktop.services.guide import GuideEntry
    from fruitdx_desktop.ui.diagnose.filled import Filled
    from fruitdx_desktop.ui.diagnose.photo_queue import Entry, Plant
    from fruitdx_desktop.ui.diagnose.photo_view import PhotoView
    from fruitdx_desktop.ui.diagnose.plant_strip import PlantStrip
    from fruitdx_desktop.ui.diagnose.queue_panel import QueuePanel
    from fruitdx_desktop.ui.diagnose.result_card import ResultCard

# So many photos in the queue may all be of one plant; of more, the person selects.
MOST_AT_ONCE = 8


class DiagnosePage(Page):
    """Empty: the drop panel. Filled: queue, photo, answer.

    ``card_made`` carries the card of the answer, which is made with ``filled``.
    """

    card_made = Signal(object)

    widest = 2400
    evidence_switched = Signal(bool)
    folder_used = Signal(str)
    fruit_chosen = Signal(object)
    export_asked = Signal(list)
    camera_wanted = Signal()

    def __init__(
        self,
        session: DiagnosisSession,
        runner: TaskRunner,
        show_evidence: bool,
        folder: str | None,
        fruit: str | None = None,
    ) -> None:
        super().__init__("diagnosePage")
        self._fruit = fruit
        self._session = session
        self._runner = runner
        self._folder = folder or ""
        self._shown_request = 0
        self._evidence_on = show_evidence
        self._filled: Filled | None = None
        self.thumbnails = Thumbnails(runner)
        # In a turn of its own, and once where several things moved.
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self._answering = QTimer(self, singleShot=True, interval=0)
        self._answering.timeout.connect(self._show_current)
        self.build()
        self._hear_session()

    @property
    def filled(self) -> Filled:
        """What shows photos."""
        return self._filled or self._fill()

    def _fill(self) -> Filled:
        from fruitdx_desktop.ui.diagnose.filled import Filled

        self._filled = made = Filled()
        made.evidence.setChecked(self._evidence_on)
        made.show_evidence(self._evidence_on)
        made.fit(self.width())
        self._wire_filled(made)
        self.card_made.emit(made.card)
        return made

    def put_in(self) -> None:
        """Puts what shows photos on the page, unseen."""
        if self._stack.indexOf(self.filled) < 0:
            self._stack.addWidget(self.filled)

    @property
    def queue(self) -> QueuePanel:
        """The photos."""
        return self.filled.queue

    @property
    def photo(self) -> PhotoView:
        """The chosen one."""
        return self.filled.photo

    @property
    def evidence(self) -> QPushButton:
        """The button of the layer over it."""
        return self.filled.evidence

    @property
    def legend(self) -> TextLabel:
        """How the layer is read."""
        return self.filled.legend

    @property
    def strip(self) -> PlantStrip:
        """The others of its plant."""
        return self.filled.strip

    @property
    def card(self) -> ResultCard:
        """Its answer."""
        return self.filled.card

    def build(self) -> None:
        """Makes the page empty; ``rebuild`` fills it with the queue."""
        self.entitle(translate("Diagnose", "Diagnose"), translate("Diagnose", "What is it, and what to do now"))
        self.ways = WaysIn(self._folder)
        self.choose = self.ways.choose
        self.hint = FruitHint(self._fruit)
        self.drop_panel = DropPanel()
        self.watching = TextLabel("watchLine", translate("Diagnose", "The folder that is watched"), role="small")
        self._stack = named(QStackedWidget(), "diagnoseStack", translate("Diagnose", "Diagnose"))
        self._lay_out()
        self._wire()
        self._settle()

    def rebuild(self) -> Iterator[None]:
        """Keeps the queue, its pictures and the photo that is shown."""
        self._fruit, labels = self.hint.choice.currentData(), self.hint.labels
        if len(self._session.queue):
            yield from self._rebuild_filled()
        else:
            self._filled = None
            yield from super().rebuild()
        self.hint.show_labels(labels)
        self._fit()

    def _rebuild_filled(self) -> Iterator[None]:
        pictures, chosen, shown = self.queue.list.pictures(), self.queue.list.current_number, self.photo.picture
        self._filled = None
        turns = super().rebuild()
        next(turns)
        # Before anything else can come to the list.
        self.queue.list.add(self._session.queue.entries())
        for number, picture in pictures.items():
            self.queue.list.set_picture(number, picture)
        for plant in self._session.queue.plants():
            self._put_plant(plant)
        yield
        yield from turns
        self.queue.list.show_looks(self.queue.filter.looks)
        if chosen is not None:
            yield
            self.queue.list.choose(chosen)
            self.photo.show_picture(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the photo its room on a small window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < NARROW
        if self._filled:
            self._filled.fit(self.width())
        # On the empty page both stand by themselves.
        crowded = narrow and self.header.indexOf(self.ways) >= 0
        self.ways.shorten(crowded)
        self.hint.shorten(crowded)

    def show_watching(self, line: str) -> None:
        """Says quietly that a folder is watched."""
        self.watching.setText(line)
        self.watching.setVisible(bool(line))

    def _chosen(self, paths: list[str]) -> None:
        self._folder = paths[0].rpartition("/")[0]
        self.folder_used.emit(self._folder)
        self._session.diagnose(paths)

    def _added(self, entries: list[Entry]) -> None:
        self.queue.list.add(entries)
        self.thumbnails.want([(entry.number, entry.path) for entry in entries])
        # The newest request is the one that the person waits for; an older one never takes the page from it.
        if entries and entries[0].request > self._shown_request:
            self._shown_request = entries[0].request
            self.queue.list.choose(entries[0].number)

    def _changed(self, entries: list[Entry]) -> None:
        current = self.queue.list.current_number
        for entry in entries:
            self.queue.list.show_entry(entry)
            if entry.number == current:
                self._answering.start()

    def _removed(self, entries: list[Entry]) -> None:
        self.queue.list.remove(*(entry.number for entry in entries))

    def _select(self, number: int) -> None:
        plant = self._session.queue.plant(number)
        if plant is not None:
            self._show_plant(plant)
            return
        self.strip.show_photos([], {})
        entry = self._session.queue.get(number)
        if entry is not None:
            self._show_answer(entry)
            self._load_photo(entry)

    def _show_plant(self, plant: Plant) -> None:
        members = [entry for number in plant.members if (entry := self._session.queue.get(number))]
        self.strip.show_photos(members, self.queue.list.pictures())
        self.card.show_plant(plant)

    def _show_member(self, number: int) -> None:
        entry = self._session.queue.get(number)
        if entry is not None:
            self._show_evidence_of(entry)
            self._load_photo(entry)

    def _load_photo(self, entry: Entry) -> None:
        self.photo.show_picture(None)
        self._runner.run(
            lambda task: load_picture(entry.path, LARGE, task.cancel_token),
            lambda picture: self._show_photo(entry.number, picture),
            lambda error: self._show_no_photo(entry.number, error),
        )

    def _show_answer(self, entry: Entry) -> None:
        if entry.result is None:
            self.card.show_waiting(self._session.is_interrupted(entry))
        else:
            self.card.show_entry(entry)
            self._offer_again()
        self._show_evidence_of(entry)

    def _show_evidence_of(self, entry: Entry) -> None:
        from fruitdx_desktop.ui.diagnose.evidence import grid_of

        diagnosis = entry.result.diagnosis if entry.result else None
        grid = grid_of(diagnosis.evidence) if diagnosis else None
        stranger = entry.look is Look.STRANGER
        self.photo.set_evidence(None if stranger else grid)
        self.evidence.setEnabled(grid is not None and not stranger)
        self.filled.show_legend()

    @property
    def _shown_number(self) -> int | None:
        """The photo that is shown large: of a plant, the one chosen below."""
        current = self.queue.list.current_number
        plant = self._session.queue.plant(current or 0)
        return self.strip.current_number if plant else current

    def _show_photo(self, number: int, picture: QImage) -> None:
        if number == self._shown_number:
            self.photo.show_picture(picture)

    def _show_small(self, number: int, picture: QImage) -> None:
        self.queue.list.set_picture(number, picture)

    def _show_no_photo(self, number: int, error: Exception) -> None:
        if number == self._shown_number:
            self.photo.show_picture(None, error_text(error).reason)

    def _say_wrong(self) -> None:
        self._session.labels(self._open_correction)

    def _open_correction(self, labels: tuple[Label, ...]) -> None:
        entry = self._session.queue.get(self._shown_number or 0)
        if entry is None or entry.result is None or entry.result.diagnosis is None:
            return
        from fruitdx_desktop.ui.diagnose.correct_dialog import CorrectDialog

        dialog = CorrectDialog(self, labels, entry.result.diagnosis.label)
        dialog.corrected.connect(lambda label: self._session.teach(entry, label))
        dialog.open()

    def _show_current(self) -> None:
        entry = self._session.queue.get(self.queue.list.current_number or 0)
        if entry is not None:
            self._show_answer(entry)

    def _mismatched(self) -> list[Entry]:
        return [
            entry
            for entry in self._session.queue.loose()
            if entry.result and entry.result.diagnosis and entry.result.diagnosis.mismatch
        ]

    def _offer_again(self) -> None:
        if self.card.mismatch:
            self.card.offer_again(len(self._mismatched()))

    def _ask_without_hint(self) -> None:
        self._session.ask_again(self._mismatched(), None)

    def _together(self) -> list[int]:
        """The photos that would become one plant."""
        loose = {entry.number: entry for entry in self._session.queue.loose()}
        selected = self.queue.list.selected_numbers()
        if len(selected) > 1:
            return [number for number in selected if number in loose]
        return list(loose) if 1 < len(loose) <= MOST_AT_ONCE else []

    def _offer_plant(self) -> None:
        chosen = self._session.queue.plant(self.queue.list.current_number or 0)
        several = len(self.queue.list.selected_numbers()) > 1
        numbers = [] if self._session.busy else self._together()
        self.queue.offer_plant(numbers if len(numbers) > 1 else [], None if several else chosen)

    def _switch_plant(self) -> None:
        chosen = self._session.queue.plant(self.queue.list.current_number or 0)
        if chosen is not None and len(self.queue.list.selected_numbers()) < 2:
            self._session.take_apart(chosen)
        else:
            self._session.join(self._together())

    def _put_plant(self, plant: Plant) -> None:
        self.queue.list.add_plant(plant, plant.members[0])
        self.queue.list.bind(plant.members, True)

    def _joined(self, plant: Plant) -> None:
        self._put_plant(plant)
        self.queue.list.choose(plant.number)
        self._count_looks()

    def _split(self, plant: Plant) -> None:
        self.queue.list.bind(plant.members, False)
        self.queue.list.choose(plant.members[0])
        self.queue.list.remove(plant.number)
        self.queue.list.select(plant.members)
        self._count_looks()

    def _count_looks(self) -> None:
        from fruitdx_desktop.ui.diagnose.plant_words import plant_look

        queue = self._session.queue
        looks = [entry.look.value for entry in queue.loose() if entry.look]
        self.queue.show_counts(Counter([*looks, *(plant_look(plant).value for plant in queue.plants())]))

    def _settle(self) -> None:
        """Puts the page into the state that the queue asks for."""
        filled = bool(len(self._session.queue)) or self._session.busy
        if self._stand(filled):
            # A page that looks different is laid out before it is counted what is on it.
            self._settling.start()
        elif filled or self._filled:
            self.queue.show_progress(self._session.queue, self._session.busy)
            self._count_looks()
            self._offer_plant()
            self._offer_again()

    def _stand(self, filled: bool) -> bool:
        """Shows what shows photos, or where they are dropped; buttons and hint move with it. False where it did."""
        home = self.header if filled else self.drop_panel.place
        if home.indexOf(self.ways) >= 0:
            return False
        # Asked before the button's place is hidden, since that moves the focus on.
        focused = self.window().focusWidget() is self.choose
        if filled:
            self.put_in()
        self._stack.setCurrentWidget(self.filled if filled else self.drop_panel)
        self.ways.stand(beside=filled)
        home.insertWidget(1, self.ways)
        (self.header if filled else self.drop_panel.hint_place).insertWidget(1, self.hint)
        self._fit()
        self._order_tabs(filled)
        if focused:
            (self.queue.list if filled else self.choose).setFocus()
        return True

    def _order_tabs(self, filled: bool) -> None:
        """The Tab key goes where the eye goes."""
        quiet = (self.ways.camera, self.ways.folder)
        stops = (self.hint.choice, *quiet, self.choose) if filled else (self.choose, *quiet, self.hint.choice)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _cleared(self) -> None:
        self.queue.list.empty()
        self.photo.show_picture(None)
        self.photo.set_evidence(None)
        self.strip.show_photos([], {})
        self.card.show_waiting()
        self._settle()

    def switch_evidence(self, visible: bool) -> None:
        """Shows where it looked, or not."""
        self._evidence_on = visible
        if self._filled:
            self.evidence.setChecked(visible)

    def _evidence_toggled(self, visible: bool) -> None:
        self._evidence_on = visible
        self.filled.show_evidence(visible)
        self.evidence_switched.emit(visible)

    def _read_on(self, entry: GuideEntry, title: str) -> None:
        from fruitdx_desktop.ui.guide.panel import GuidePanel

        GuidePanel(self, entry, title).open()

    def _export(self) -> None:
        self.export_asked.emit([entry.path for entry in self._session.queue.answered()])

    def _hear_session(self) -> None:
        session = self._session
        session.added.connect(self._added)
        session.changed.connect(self._changed)
        session.removed.connect(self._removed)
        session.cleared.connect(self._cleared)
        session.moved.connect(self._settling.start)
        session.joined.connect(self._joined)
        session.split.connect(self._split)
        session.interrupted.connect(self._show_current)
        self.thumbnails.ready.connect(self._show_small)

    def _wire(self) -> None:
        self.hint.chosen.connect(self.fruit_chosen)
        self.ways.chosen.connect(self._chosen)
        self.ways.camera.clicked.connect(self.camera_wanted)

    def _wire_filled(self, made: Filled) -> None:
        session = self._session
        made.queue.list.chosen.connect(self._select)
        made.queue.list.itemSelectionChanged.connect(self._offer_plant)
        made.queue.one_plant.clicked.connect(self._switch_plant)
        made.queue.export.clicked.connect(self._export)
        made.queue.stop.clicked.connect(session.stop)
        made.queue.clear.clicked.connect(session.clear)
        made.strip.chosen.connect(self._show_member)
        made.evidence.toggled.connect(self._evidence_toggled)
        made.card.again.clicked.connect(self._ask_without_hint)
        made.card.wrong.clicked.connect(self._say_wrong)
        made.card.advice.asked.connect(self._read_on)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.drop_panel)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.watching)
        self.watching.hide()
