"""One piece of work in a thread of its own."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from fruitdx_desktop.core.errors import Cancelled
from fruitdx_desktop.core.progress import CancelToken

Operation = Callable[["Task"], Any]
OnSuccess = Callable[[Any], None]
OnFailure = Callable[[Exception], None]
OnProgress = Callable[[Any], None]

# Much more, and on a busy machine a thread that holds Python's lock waits too long for the processor itself.
_NICE = 5
# A window that is held up, by a menu of the system or a dialog, holds nothing up in turn.
_SHOWN_S = 0.1


class Task(QThread):
    """Runs ``operation(task)`` aside and answers in the window's thread, in the order in which things happened.

    The operation calls ``task.report(value)`` for progress and looks at ``task.cancel_token``.
    After a cancel neither success nor failure is told.
    """

    _reported = Signal(object)
    _awaited = Signal(object)
    _succeeded = Signal(object)
    _failed = Signal(object)

    def __init__(
        self,
        operation: Operation,
        on_success: OnSuccess,
        on_failure: OnFailure,
        on_progress: OnProgress | None = None,
        on_over: Callable[[Task], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_over = on_over
        self.cancel_token = CancelToken()
        self._operation = operation
        self._on_success = on_success
        self._on_failure = on_failure
        self._on_progress = on_progress
        self._shown, self._turns_left = threading.Event(), 0
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._turned)
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._tell_progress, queued)
        self._awaited.connect(self._tell_awaited, queued)
        self._succeeded.connect(self._tell_success, queued)
        self._failed.connect(self._tell_failure, queued)
        self.finished.connect(self._tell_over, queued)

    def report(self, value: object) -> None:
        """Called by the operation, from its thread."""
        self._reported.emit(value)

    def wait_until_shown(self) -> None:
        """Called by the operation: leaves Python's lock to the window until it has shown what was reported.

        Painting asks for the lock hundreds of times, and beside a thread that wants it too waits as often.

        Raises:
            Cancelled: nothing of it is shown any more.
        """
        self.cancel_token.raise_if_cancelled()
        shown = threading.Event()
        self._awaited.emit(shown)
        shown.wait(_SHOWN_S)

    def step_back(self) -> None:
        """Lets the window's thread go first for the rest of the operation, and before the threads that it starts.

        Linux alone gives each thread a niceness of its own. Elsewhere a lower priority can keep a thread from running
        at all while it holds Python's lock.
        """
        if sys.platform == "linux":
            os.nice(_NICE)

    def cancel(self) -> None:
        """Asks the operation to stop; what it still says is not heard."""
        self.cancel_token.cancel()

    def run(self) -> None:
        """The thread's body."""
        try:
            self._succeeded.emit(self._operation(self))
        except Cancelled:
            return
        except Exception as error:
            self._failed.emit(error)

    @Slot(object)
    def _tell_progress(self, value: object) -> None:
        if self._on_progress and not self.cancel_token.cancelled:
            self._on_progress(value)

    @Slot(object)
    def _tell_awaited(self, shown: threading.Event) -> None:
        # One turn for what was put off until then, one for what that has the window paint.
        self._shown, self._turns_left = shown, 2
        self._turn.start()

    @Slot()
    def _turned(self) -> None:
        self._turns_left -= 1
        if self._turns_left:
            self._turn.start()
        else:
            self._shown.set()

    @Slot(object)
    def _tell_success(self, value: object) -> None:
        if not self.cancel_token.cancelled:
            self._on_success(value)

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        if not self.cancel_token.cancelled:
            self._on_failure(error)

    @Slot()
    def _tell_over(self) -> None:
        # The signal comes a moment before the thread is really gone.
        self.wait()
        # Before the task itself: that would ask it to hear no more with a lock of Qt's held and Python's let go.
        shiboken6.delete(self._turn)
        if self._on_over:
            self._on_over(self)
