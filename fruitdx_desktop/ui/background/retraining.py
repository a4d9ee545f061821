"""The thread that a training is watched from; the training itself runs in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal

from fruitdx_desktop.core.progress import CancelToken

if TYPE_CHECKING:
    from fruitdx_desktop.services.retraining import RetrainingService, RetrainRequest


class RetrainingThread(QThread):
    """Runs one retraining. ``message`` carries the worker's messages, ``ended`` the result."""

    message = Signal(object)
    ended = Signal(object)

    def __init__(self, service: RetrainingService, request: RetrainRequest, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._request = request
        self._token = CancelToken()

    def run(self) -> None:
        """The thread's body."""
        result: Any
        try:
            result = self._service.retrain(self._request, self.message.emit, self._token)
        except Exception as error:  # the service answers with a result; anything else is still told, not lost
            result = error
        self.ended.emit(result)

    def cancel(self) -> None:
        """Asks the training to stop; ``ended`` tells when it has."""
        self._token.cancel()
