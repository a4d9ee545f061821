"""Writes answers down as they come, and makes their pictures when there is time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.services import Services
from fruitdx_desktop.ui.wording import answer

if TYPE_CHECKING:
    from fruitdx_desktop.services.diagnosis import PhotoResult

# Pictures are made in turns, each for all that came meanwhile, not in a thread for each answer.
REST_MS = 500


class Recorder(QObject):
    """``record``, ``correct`` and ``join`` are called from the threads of the work, never from the window's.

    Trouble with the history costs no answer: it is told once (``failed``), until recording works again.
    ``set_aside`` carries where a damaged history was moved to.
    """

    changed = Signal()
    failed = Signal(object)
    set_aside = Signal(object)
    _done = Signal(object, object)

    def __init__(self, services: Services, runner: TaskRunner, keep: Callable[[], bool]) -> None:
        super().__init__(runner)
        self._services = services
        self._runner = runner
        self._keep = keep
        self._troubled = False
        self._closed = False
        self._finishing = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._finish)
        self._more = False
        self._done.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Goes on with the pictures and deletions that the last run of the program left undone."""
        self._finish()

    def record(self, result: PhotoResult) -> None:
        """Writes an answer down."""
        if self._keep():
            self._try(lambda: self._services.history.record(result, answer(result)))

    def correct(self, path: str, label: str | None) -> None:
        """Notes what the grower said of a photo, None takes it back."""
        if self._keep():
            self._try(lambda: self._services.history.correct(path, label))

    def join(self, paths: Sequence[str], plant: str | None, said: str) -> None:
        """Notes that photos are of one plant and what they say together, or with None takes it back."""
        if self._keep():
            self._try(lambda: self._services.history.join(paths, plant, said))

    def close(self) -> None:
        """Lets go of the file, once nothing runs any more."""
        self._closed = True
        self._rest.stop()
        self._services.history.close()

    def _try(self, step: Callable[[], object]) -> None:
        error: Exception | None = None
        try:
            step()
        except Exception as trouble:  # whatever it is, the diagnosis goes on
            error = trouble
        self._done.emit(error, self._services.history.take_notice())

    @Slot(object, object)
    def _hear(self, error: Exception | None, moved: object) -> None:
        if self._closed:
            return
        if moved is not None:
            self.set_aside.emit(moved)
        if error is None:
            self._troubled = False
            self.changed.emit()
            self._finish_soon()
        elif not self._troubled:
            self._troubled = True
            self.failed.emit(error)

    def _finish_soon(self) -> None:
        self._more = self._finishing
        if not self._finishing and not self._rest.isActive():
            self._rest.start()

    def _finish(self) -> None:
        self._finishing, self._more = True, False

        def operation(task: Task) -> tuple[int, Path | None]:
            task.step_back()
            made = self._services.history.finish(task.cancel_token)
            return made, self._services.history.take_notice()

        self._runner.run(operation, self._finished, self._not_finished)

    def _finished(self, done: tuple[int, Path | None]) -> None:
        self._finishing = False
        made, moved = done
        if moved is not None and not self._closed:
            self.set_aside.emit(moved)
        if made or moved is not None:
            self.changed.emit()
        if self._more:
            self._finish_soon()

    def _not_finished(self, error: Exception) -> None:
        self._finishing = False
        self._hear(error, None)
