"""Scratch folders inside the store's file system: bundles being written, or on their way out."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fruitdx_desktop.core.atomic import remove_if_older, remove_tree, storage_errors
from fruitdx_desktop.core.errors import StoreBusyError
from fruitdx_desktop.core.locks import exclusive

# An owner makes its folder a moment after its lock; a lock without one for a day belongs to the dead.
_ORPHAN_S = 86_400.0


class Staging:
    """``<random>/`` with ``<random>.lock``, which the owner holds while it lives."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextmanager
    def scratch(self) -> Iterator[Path]:
        """A folder that is removed afterwards with whatever is left in it."""
        folder = self.folder / uuid.uuid4().hex
        lock = folder.with_suffix(".lock")
        try:
            # The owner's lock comes before the folder, so that no sweep finds the one without the other.
            with exclusive(lock):
                with storage_errors(folder):
                    folder.mkdir(parents=True)
                yield folder
        finally:
            remove_tree(folder)
            with contextlib.suppress(OSError):
                lock.unlink()

    def sweep(self) -> None:
        """Removes what the dead have left."""
        for folder in [entry for entry in self.folder.glob("*") if entry.is_dir()]:
            _remove_if_dead(folder)
        for lock in self.folder.glob("*.lock"):
            if not lock.with_suffix("").exists():
                remove_if_older(lock, _ORPHAN_S)


def _remove_if_dead(folder: Path) -> None:
    lock = folder.with_suffix(".lock")
    try:
        with exclusive(lock, timeout_s=0.0):
            remove_tree(folder)
    except StoreBusyError:
        return
    with contextlib.suppress(OSError):
        lock.unlink()
