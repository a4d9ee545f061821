"""Memory that pictures share while they are decoded."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from fruitdx_desktop.core.errors import Cancelled
from fruitdx_desktop.core.progress import CancelToken

_LOOK_S = 0.1


class Room:
    """Keeps what is decoded at once, in whatever threads, to ``size`` bytes together.

    What is larger than all of it waits until it is alone.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self._taken = 0
        self._changed = threading.Condition()

    @contextmanager
    def for_bytes(self, count: int, cancel: CancelToken | None = None) -> Iterator[None]:
        """Waits until there is room for ``count`` bytes, and gives it back after the block. Raises ``Cancelled``."""
        count = min(count, self.size)
        with self._changed:
            while not self._changed.wait_for(lambda: self._taken + count <= self.size, _LOOK_S):
                if cancel is not None and cancel.cancelled:
                    raise Cancelled
            self._taken += count
        try:
            yield
        finally:
            with self._changed:
                self._taken -= count
                self._changed.notify_all()
