"""Runs the requests: each in a task of its own, so that a newer one never waits for an older one."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fruitdx_desktop.core.errors import FruitDxError
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.diagnose.photo_queue import Entry, PhotoQueue, Plant
from fruitdx_desktop.ui.health import ModelHealth
from fruitdx_desktop.ui.services import Services
from fruitdx_desktop.ui.text import translate, whole
from fruitdx_desktop.ui.wording import NOT_A_FRUIT, answer

if TYPE_CHECKING:
    from fruitdx_desktop.services.diagnosis import PhotoResult
    from fruitdx_desktop.services.plants import PlantResult
    from fruitdx_desktop.ui.history.recorder import Recorder


# Answers come faster than anyone reads; the window is brought up to date so often.
NEWS_MS = 60
# Of a folder of thousands so many are put into the queue in one turn.
AT_ONCE = 500


@dataclass(frozen=True)
class _Expanded:
    paths: list[str]


class DiagnosisSession(QObject):
    """The queue and what happens to it."""

    added = Signal(list)
    changed = Signal(list)
    removed = Signal(list)
    cleared = Signal()
    moved = Signal()
    nothing_found = Signal()
    interrupted = Signal()
    failed = Signal(object)
    taught = Signal(object, str)
    untaught = Signal(object)
    joined = Signal(object)
    split = Signal(object)

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        health: ModelHealth,
        fruit: Callable[[], str | None],
        recorder: Recorder,
    ) -> None:
        super().__init__()
        self._services = services
        self._runner = runner
        self._health = health
        self._fruit = fruit
        self._recorder = recorder
        self.queue = PhotoQueue()
        self._running: dict[int, Task] = {}
        self._interrupted: set[int] = set()
        self._plants_made = 0
        self._taught: dict[str, int] = {}
        self._news: list[tuple[int, PhotoResult]] = []
        self._telling = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._telling.timeout.connect(self._tell_news)
        health.mended.connect(self.resume)

    @property
    def busy(self) -> bool:
        """True while photos are looked at."""
        return bool(self._running)

    def diagnose(self, paths: Sequence[str]) -> int:
        """Asks about files and folders; returns the number of the request."""
        request = self.queue.open_request()
        wanted, fruit = list(paths), self._fruit()

        def operation(task: Task) -> None:
            from fruitdx_desktop.inference.photos import expand

            files = expand(wanted, cancel=task.cancel_token)
            for start in range(0, max(1, len(files)), AT_ONCE):
                task.report(_Expanded(files[start : start + AT_ONCE]))
                # A single photo is answered as soon as it can be.
                if len(files) > 1:
                    task.wait_until_shown()
            self._look(task, files, fruit)

        self._start(request, operation)
        return request

    def ask_again(self, entries: Sequence[Entry], fruit: str | None) -> None:
        """Asks about answered photos once more, for ``fruit`` or with None for any."""
        again = self.queue.ask_again([entry.number for entry in entries])
        if again:
            self.changed.emit(again)
            paths = [entry.path for entry in again]
            self._start(again[0].request, partial(self._look, files=paths, fruit=fruit))

    def join(self, numbers: Sequence[int]) -> None:
        """Puts answered photos together as one plant; ``joined`` carries it."""
        members = [entry for number in numbers if (entry := self.queue.get(number)) and entry.result]
        results = [entry.result for entry in members if entry.result]
        hints = {result.diagnosis.hint for result in results if result.diagnosis}
        hint = hints.pop() if len(hints) == 1 else None
        self._plants_made += 1
        name = translate("Plant", "Plant {number}").format(number=whole(self._plants_made))

        def operation(_task: Task) -> PlantResult:
            together = self._services.diagnosis.combine(results, fruit=hint)
            self._recorder.join([entry.path for entry in members], name, answer(together.answer))
            return together

        def combined(result: PlantResult) -> None:
            plant = self.queue.join([entry.number for entry in members], name, result)
            if plant:
                self.joined.emit(plant)

        if len(members) > 1:
            self._runner.run(operation, combined, self._labels_failed)

    def take_apart(self, plant: Plant) -> None:
        """Makes single photos of a plant again; ``split`` carries it."""
        if self.queue.split(plant.number) is None:
            return
        paths = [entry.path for number in plant.members if (entry := self.queue.get(number))]
        self.split.emit(plant)
        self._runner.run(lambda _task: self._recorder.join(paths, None, ""), lambda _nothing: None, self.failed.emit)

    def resume(self) -> None:
        """Goes on with what a fault had interrupted."""
        interrupted, self._interrupted = self._interrupted, set()
        for request in sorted(interrupted):
            files = [entry.path for entry in self.queue.waiting(request)]
            fruit = self._fruit()
            if files:
                self.interrupted.emit()
                self._start(request, partial(self._look, files=files, fruit=fruit))

    def is_interrupted(self, entry: Entry) -> bool:
        """True while a photo waits for a model that works."""
        return entry.request in self._interrupted

    def stop(self) -> None:
        """Stops every request and takes out what was not looked at."""
        self._tell_news()
        for task in self._running.values():
            task.cancel()
        self._running.clear()
        self._interrupted.clear()
        self.removed.emit(self.queue.drop_waiting())
        self.moved.emit()

    def forget_deleted(self, folder: Path) -> None:
        """Takes answers out whose photos in ``folder`` were deleted."""
        kept_here = [entry.path for entry in self.queue.answered() if folder in Path(entry.path).parents]

        def drop(gone: list[str]) -> None:
            dropped, plants = self.queue.drop(set(gone))
            for plant in plants:
                self.split.emit(plant)
            self.removed.emit(dropped)
            if not len(self.queue):
                self.cleared.emit()
            self.moved.emit()

        self._runner.run(lambda _task: [path for path in kept_here if not os.path.exists(path)], drop, self.failed.emit)

    def clear(self) -> None:
        """Stops, and empties the queue."""
        self.stop()
        self.queue.clear()
        self.cleared.emit()
        self.moved.emit()

    def labels(self, on_labels: Callable[[tuple[Label, ...]], None]) -> None:
        """Asks for the labels that the model knows."""

        def operation(task: Task) -> tuple[Label, ...]:
            self._health.wait_until_ready(task.cancel_token)
            return self._services.diagnosis.labels()

        self._runner.run(operation, on_labels, self._labels_failed)

    def warm_up(self) -> None:
        """Loads aside what the first photo would wait for."""

        def operation(task: Task) -> None:
            self._health.wait_until_ready(task.cancel_token)
            task.step_back()
            self._services.diagnosis.warm_up()

        # What is wrong with the model is told where it is needed.
        self._runner.run(operation, lambda _nothing: None, lambda _error: None)

    def teach(self, entry: Entry, label: str | None) -> None:
        """Keeps the photo for the next retraining; ``label`` None says that it is no fruit."""

        correction = label or NOT_A_FRUIT

        def kept(identity: object) -> None:
            changed = self.queue.mark_taught(entry.number, correction)
            if changed:
                self.changed.emit([changed])
            assert isinstance(identity, tuple)
            self._taught[identity[0]] = entry.number
            self.taught.emit(identity, correction)

        def operation(_task: Task) -> tuple[str, int, str]:
            identity = self._services.teaching.teach(entry.path, label)
            self._recorder.correct(entry.path, correction)
            return identity, entry.number, entry.path

        self._runner.run(operation, kept, self.failed.emit)

    def forget(self, kept: Sequence[str]) -> None:
        """Takes the notes of corrections away that were taken back elsewhere; ``kept`` are ids of the teaching."""
        for identifier in kept:
            changed = self.queue.mark_taught(self._taught.pop(identifier, 0), "")
            if changed:
                self.changed.emit([changed])

    def undo_teaching(self, identity: object) -> None:
        """Takes a correction back; ``identity`` is what ``taught`` carried."""
        assert isinstance(identity, tuple)
        kept, number, path = identity

        def undone(_nothing: object) -> None:
            changed = self.queue.mark_taught(number, "")
            if changed:
                self.changed.emit([changed])
            self.untaught.emit(changed)

        def operation(_task: Task) -> None:
            self._services.teaching.undo(kept)
            self._recorder.correct(path, None)

        self._runner.run(operation, undone, self.failed.emit)

    def _labels_failed(self, error: Exception) -> None:
        if isinstance(error, FruitDxError) and self._health.concerns(error):
            self._health.report(error)
        else:
            self.failed.emit(error)

    def _start(self, request: int, operation: Callable[[Task], None]) -> None:
        task = self._runner.run(
            operation,
            lambda _nothing: self._end(request),
            lambda error: self._fail(request, error),
            lambda news: self._hear(request, news),
        )
        self._running[request] = task
        self.moved.emit()

    def _look(self, task: Task, files: list[str], fruit: str | None) -> None:
        from fruitdx_desktop.ui.guide.advice import prepare

        self._health.wait_until_ready(task.cancel_token)
        task.step_back()
        first = True

        def tell(result: PhotoResult) -> None:
            nonlocal first
            prepare(result)
            task.report(result)
            if first:
                first = False
                task.wait_until_shown()
            # What was stopped is not shown, so it is not kept either.
            if not task.cancel_token.cancelled:
                self._recorder.record(result)

        self._services.diagnosis.diagnose(files, fruit=fruit, on_result=tell, cancel=task.cancel_token)

    def _hear(self, request: int, news: _Expanded | PhotoResult) -> None:
        if not isinstance(news, _Expanded):
            self._news.append((request, news))
            # The first of many is told at once.
            if not self._telling.isActive():
                self._tell_news()
            return
        if not news.paths:
            self.nothing_found.emit()
        self.added.emit(self.queue.add(request, news.paths))
        self.moved.emit()

    def _tell_news(self) -> None:
        self._telling.stop()
        if not self._news:
            return
        news, self._news = self._news, []
        recorded = [self.queue.record(request, result) for request, result in news]
        self.changed.emit([entry for entry in recorded if entry])
        self.moved.emit()
        self._telling.start()

    def _end(self, request: int) -> None:
        self._tell_news()
        self._running.pop(request, None)
        self.moved.emit()

    def _fail(self, request: int, error: Exception) -> None:
        self._tell_news()
        self._running.pop(request, None)
        if isinstance(error, FruitDxError) and self._health.concerns(error):
            self._interrupted.add(request)
            self.interrupted.emit()
            self._health.report(error)
        else:
            self.removed.emit(self.queue.drop_waiting(request))
            self.failed.emit(error)
        self.moved.emit()
