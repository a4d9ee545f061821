"""Starts tasks and sees that none outlives the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from fruitdx_desktop.ui.background.task import OnFailure, OnProgress, OnSuccess, Operation, Task


class TaskRunner(QObject):
    """Every piece of background work but the training goes through here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[Task] = set()
        self._closed = False

    def run(
        self,
        operation: Operation,
        on_success: OnSuccess,
        on_failure: OnFailure,
        on_progress: OnProgress | None = None,
    ) -> Task:
        """Starts ``operation`` at once in a thread of its own."""
        task = Task(operation, on_success, on_failure, on_progress, self._forget, self)
        if self._closed:
            task.cancel()
            return task
        self._tasks.add(task)
        task.start()
        return task

    @property
    def busy(self) -> bool:
        """True while a task runs."""
        return any(task.isRunning() for task in self._tasks)

    def close(self) -> None:
        """Cancels everything and waits for it; nothing can be started afterwards."""
        self._closed = True
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            task.wait()
            # Nobody hears it any more, and Qt crashes at times where a receiver goes with news for it still on the way.
            QCoreApplication.removePostedEvents(task)

    def _forget(self, task: Task) -> None:
        self._tasks.discard(task)
        task.deleteLater()
