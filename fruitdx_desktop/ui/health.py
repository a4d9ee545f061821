"""Whether the model in use can be used, and the mending of it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fruitdx_desktop.core.errors import FruitDxError, ModelFaultError, StarterMissingError, StorageError
from fruitdx_desktop.core.faults import Fault, FaultKind, RecoveryKind, RecoveryOption
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.fault_texts import fault_details
from fruitdx_desktop.ui.services import Services

if TYPE_CHECKING:
    from fruitdx_desktop.services.model_recovery import Verification

# The ways out are checked before they are offered; a person is told of the fault no later than this.
PATIENCE_MS = 4000


class ModelHealth(QObject):
    """Watches the model in use. ``fault`` is what is known of it at this moment, ``obstacle`` why nothing mends it.

    ``fault_found`` carries the fault, the ways out, and whether those are still being looked for.
    """

    fault_found = Signal(object, tuple, bool)
    sound = Signal()
    mended = Signal(str)
    failed = Signal(object)

    def __init__(self, services: Services, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._ready = threading.Event()
        # What was looked at before the models changed says nothing about them now.
        self._generation = 0
        self.fault: Fault | None = None
        self.options: tuple[RecoveryOption, ...] = ()
        self.obstacle: StorageError | None = None
        self._noticed = ""
        self._place = self._changed = ""
        # A fault that diagnoses meet and the check does not find is believed the second time.
        self._reported: Fault | None = None
        self._unconfirmed: Fault | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)

    def start(self) -> None:
        """Makes sure that a model is there, looks at it quickly, then thoroughly."""
        self._look(self._first_look)

    def check(self) -> None:
        """Looks thoroughly, for instance after the models have changed."""
        self._look(lambda _task: self._examine())

    def report(self, error: FruitDxError) -> None:
        """A diagnosis met ``error``: says so, and looks for the ways out."""
        fault = error.fault if isinstance(error, ModelFaultError) else _no_model(error)
        # A look that began before knows nothing of it.
        self._generation += 1
        self._note(fault)
        if _alike(fault, self._unconfirmed):
            self._look(lambda _task: self._services.models.ways_out_of(fault))
        else:
            self._reported = fault
            self.check()

    def mend(self, option: RecoveryOption) -> None:
        """Takes the way out that the program can go by itself."""
        self._generation += 1
        self._runner.run(lambda _task: self._go(option), self._is_mended, self._could_not_mend)

    def import_file(self, path: str, trust: bool, labels: str = "") -> None:
        """Takes the way out by a file; ``failed`` carries ``UntrustedFileError`` when it asks for trust."""
        self._generation += 1

        def take_in(task: Task) -> str:
            from fruitdx_desktop.services.model_import import ImportRequest

            request = ImportRequest(Path(path), labels=Path(labels) if labels else None, trust=trust, use=True)
            return self._services.imports.take_in(request, task.cancel_token).version

        self._runner.run(take_in, self._is_mended, self._could_not_mend)

    def accept(self, version: str) -> None:
        """The models were changed elsewhere, and ``version`` was checked there."""
        self._generation += 1
        self._is_mended(version)

    def details(self) -> str:
        """What is known of the fault, for a helper on the telephone."""
        return fault_details(self.fault, self._place, self._noticed, self._changed) if self.fault else ""

    def wait_until_ready(self, token: CancelToken) -> None:
        """For operations that need a model: waits for the first look to be over."""
        while not self._ready.wait(0.05):
            token.raise_if_cancelled()

    @staticmethod
    def concerns(error: Exception) -> bool:
        """True for errors that mean the model and not the photo."""
        return isinstance(error, ModelFaultError | StarterMissingError)

    def _look(self, operation: Callable[[Task], Verification]) -> None:
        generation = self._generation

        def current(tell: Callable[..., None]) -> Callable[..., None]:
            return lambda value: tell(value) if generation == self._generation else None

        self._runner.run(operation, current(self._verified), current(self._could_not_look), current(self._note))

    def _first_look(self, task: Task) -> Verification:
        try:
            models = self._services.models
            models.ensure_model()
            quick = models.quick_check()
            if quick:
                task.report(quick)
        except (ModelFaultError, StarterMissingError):
            # The thorough look finds it again, together with the ways out.
            pass
        finally:
            self._ready.set()
        found = self._examine()
        # What killed processes have left can wait longest, and another program at work on the store is no trouble.
        with contextlib.suppress(FruitDxError):
            models.sweep()
        return found

    def _examine(self) -> Verification:
        models = self._services.models
        try:
            return models.verify()
        except StarterMissingError as error:
            return models.ways_out_of(_no_model(error))

    def _go(self, option: RecoveryOption) -> str:
        models = self._services.models
        if option.kind is RecoveryKind.PREVIOUS:
            return models.use(option.version) if option.version else models.rollback()
        return models.restore_starter()

    def _note(self, fault: Fault) -> None:
        if not _alike(fault, self.fault):
            self._noticed = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            self._place = self._changed = ""
        self.fault = fault
        self._patience.start()

    def _lose_patience(self) -> None:
        if self.fault:
            self.fault_found.emit(self.fault, (), True)

    def _verified(self, verification: Verification) -> None:
        self._patience.stop()
        had = self.fault is not None
        if verification.fault:
            self._note(verification.fault)
            self._patience.stop()
            self._place, self._changed = verification.path_of_fault, verification.changed
        else:
            self._unconfirmed, self._reported = self._reported, None
        self.fault, self.options = verification.fault, verification.options
        self.obstacle = verification.obstacle
        if self.fault:
            self.fault_found.emit(self.fault, self.options, False)
        elif had and verification.version:
            self.mended.emit(verification.version)
        else:
            self.sound.emit()

    def _is_mended(self, version: str) -> None:
        self._patience.stop()
        self.fault, self.options, self.obstacle = None, (), None
        self._reported = self._unconfirmed = None
        self.mended.emit(version)

    def _could_not_look(self, error: Exception) -> None:
        self._patience.stop()
        if self.fault:
            self.fault_found.emit(self.fault, (), False)
        self.failed.emit(error)

    def _could_not_mend(self, error: Exception) -> None:
        self.failed.emit(error)
        # A way out that failed is not offered again unchecked.
        if self.concerns(error):
            self.check()


def _alike(fault: Fault, other: Fault | None) -> bool:
    return other is not None and (fault.kind, fault.file) == (other.kind, other.file)


def _no_model(error: FruitDxError) -> Fault:
    return Fault(FaultKind.MISSING, "model", "a model in use", error.message)
