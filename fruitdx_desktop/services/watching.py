"""A folder whose new photos are told, each once, also when the folder or the program is away for a while."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from fruitdx_desktop.core.atomic import write_json
from fruitdx_desktop.core.errors import StorageError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.photos import each_photo

# A file that has not changed for so long has been written to its end.
SETTLE_S = 1.5


@dataclass(frozen=True)
class Look:
    """``there``: whether the folder can be read. ``ready``: new photos, written to their end. ``growing``: whether
    others are still being written."""

    there: bool
    ready: tuple[str, ...] = ()
    growing: bool = False


@dataclass(frozen=True)
class _State:
    size: int
    changed_ns: int
    since: float


class WatchedFolder:
    """What is in the folder at the first sight of it is not new. What was seen is remembered in ``memory``, by path
    and size: a stick that comes back brings nothing twice, and its clock may have moved."""

    def __init__(self, folder: str, memory: Path) -> None:
        self.folder = folder
        self._memory = memory
        self._seen = self._remembered()
        self._growing: dict[str, _State] = {}

    def look(self, now: float, cancel: CancelToken) -> Look:
        """Looks through the folder; ``now`` is in seconds of any clock that only goes forward.

        Raises:
            Cancelled: nothing was remembered.
        """
        if not os.path.isdir(self.folder):
            self._growing.clear()
            return Look(there=False)
        found = self._sizes(cancel)
        if self._seen is None:
            self._remember({path: state.st_size for path, state in found.items()})
            return Look(there=True)
        new = {path: state for path, state in found.items() if state.st_size and self._seen.get(path) != state.st_size}
        self._growing = {path: self._grown(path, state, now) for path, state in new.items()}
        ready = [
            path for path, state in self._growing.items() if now - state.since >= SETTLE_S and _can_be_opened(path)
        ]
        if ready:
            self._remember({**self._seen, **{path: self._growing.pop(path).size for path in ready}})
        return Look(True, tuple(ready), bool(self._growing))

    def _sizes(self, cancel: CancelToken) -> dict[str, os.stat_result]:
        found = {}
        for path in each_photo([self.folder]):
            cancel.raise_if_cancelled()
            # One that is gone again, or that hides, is looked for the next time.
            with contextlib.suppress(OSError):
                found[path] = os.stat(path)
        return found

    def _grown(self, path: str, state: os.stat_result, now: float) -> _State:
        before = self._growing.get(path)
        if before is not None and (before.size, before.changed_ns) == (state.st_size, state.st_mtime_ns):
            return before
        return _State(state.st_size, state.st_mtime_ns, now)

    def _remembered(self) -> dict[str, int] | None:
        """None where this folder was never seen."""
        try:
            document = json.loads(self._memory.read_text(encoding="utf-8"))
            return dict(document["seen"]) if document["folder"] == self.folder else None
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def _remember(self, seen: dict[str, int]) -> None:
        self._seen = seen
        # Where nothing can be written it is remembered until the program ends.
        with contextlib.suppress(StorageError):
            write_json(self._memory, {"folder": self.folder, "seen": seen})


def _can_be_opened(path: str) -> bool:
    """Windows lets nobody open what is still being copied, though it has its whole size from the start."""
    try:
        with open(path, "rb") as file:
            return bool(file.read(1))
    except OSError:
        return False
