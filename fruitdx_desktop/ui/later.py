"""What is made once the window is seen and has nothing else to do."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

# Long enough for what was clicked or painted to come first.
PAUSE_MS = 20

Step = Callable[[], object]


class Later(QObject):
    """Does steps one at a time, with a pause before each. ``finish`` does what is left at once."""

    def __init__(self, parent: QObject, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self._steps: deque[Step] = deque()
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._go_on)

    @property
    def waiting(self) -> bool:
        """True while there are steps left."""
        return bool(self._steps)

    def add(self, *steps: Step) -> None:
        """Puts steps at the end."""
        self._steps.extend(steps)
        self._pause.start()

    def finish(self) -> None:
        """Does every step that is left."""
        while self._steps:
            self._steps.popleft()()

    def close(self) -> None:
        """Forgets what is left."""
        self._steps.clear()

    def _go_on(self) -> None:
        if self._steps:
            self._steps.popleft()()
        if self._steps:
            self._pause.start()
