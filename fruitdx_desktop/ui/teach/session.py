"""One training at a time, and its end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from fruitdx_desktop.ui.background.retraining import RetrainingThread
from fruitdx_desktop.ui.services import Services

if TYPE_CHECKING:
    from fruitdx_desktop.services.retraining import RetrainResult


class TrainingSession(QObject):
    """Starts, stops and watches the training."""

    started = Signal()
    message = Signal(object)
    ended = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._thread: RetrainingThread | None = None

    @property
    def running(self) -> bool:
        """True from the start until the end is told."""
        return self._thread is not None

    def start(self, folder: Path | None = None) -> None:
        """Trains from ``folder`` anew, or without one from what the model remembers and what was taught."""
        if self._thread is not None:
            return
        from fruitdx_desktop.services.retraining import RetrainRequest

        request = RetrainRequest(folder=folder, add=folder is None)
        thread = RetrainingThread(self._services.retraining, request, self)
        queued = Qt.ConnectionType.QueuedConnection
        thread.message.connect(self._hear, queued)
        thread.ended.connect(self._end, queued)
        self._thread = thread
        self.started.emit()
        thread.start()

    def cancel(self) -> None:
        """Asks the training to stop."""
        if self._thread is not None:
            self._thread.cancel()

    def close(self) -> None:
        """Stops the training and waits until thread and process are gone."""
        if self._thread is not None:
            self._thread.cancel()
            self._thread.wait()
            self._thread = None

    @Slot(object)
    def _hear(self, message: dict[str, Any]) -> None:
        if self._thread is not None:
            self.message.emit(message)

    @Slot(object)
    def _end(self, result: RetrainResult | Exception) -> None:
        if self._thread is None:
            return
        self._thread.wait()
        self._thread.deleteLater()
        self._thread = None
        self.ended.emit(result)
