"""What is made once the window is seen and has nothing else to do."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer

# Long enough for what was clicked or painted to come first.
PAUSE_MS = 20

# A step may return an iterator: what comes after each of its values is done in a turn of its own.
Step = Callable[[], object]
_OVER = object()


class Later(QObject):
    """Does steps one at a time, with a pause before each. ``finish`` does what is left at once.

    Steps of ``add_quiet`` come last and wait while ``busy`` is True: beside threads that hold Python's lock they take
    far longer.
    """

    def __init__(self, parent: QObject, pause_ms: int = PAUSE_MS, busy: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        self._busy = busy
        self._steps: deque[Step] = deque()
        self._quiet: deque[Step] = deque()
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._go_on)

    @property
    def waiting(self) -> bool:
        """True while there are steps left."""
        return bool(self._steps or self._quiet)

    def add(self, *steps: Step) -> None:
        """Puts steps at the end."""
        self._steps.extend(steps)
        self._pause.start()

    def add_quiet(self, *steps: Step) -> None:
        """Puts steps at the end that nobody waits for."""
        self._quiet.extend(steps)
        self._pause.start()

    def add_next(self, step: Step) -> None:
        """Puts a step before all others."""
        self._steps.appendleft(step)
        self._pause.start()

    def finish(self) -> None:
        """Does every step that is left."""
        while self.waiting:
            self._do_next()

    def close(self) -> None:
        """Forgets what is left."""
        self._steps.clear()
        self._quiet.clear()

    def _go_on(self) -> None:
        try:
            if self._steps or (self._quiet and not self._busy()):
                self._do_next()
        finally:
            # A step that fails holds up no other.
            if self.waiting:
                self._pause.start()

    def _do_next(self) -> None:
        rest = (self._steps or self._quiet).popleft()()
        if isinstance(rest, Iterator) and next(rest, _OVER) is not _OVER:
            self._steps.appendleft(lambda: rest)


def at_once(turns: Iterable[object]) -> None:
    """Does all turns of a step now."""
    deque(turns, maxlen=0)
