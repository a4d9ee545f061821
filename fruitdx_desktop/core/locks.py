"""Locks between processes. The operating system holds them, so they die with their holder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from fruitdx_desktop.core.atomic import storage_errors
from fruitdx_desktop.core.errors import StoreBusyError


@contextmanager
def exclusive(path: Path, timeout_s: float = 10.0) -> Iterator[None]:
    """Holds the lock at ``path`` while the block runs. The file itself stays and means nothing.

    Raises:
        StoreBusyError: another process held it for ``timeout_s`` seconds.
        StorageError: the lock's folder cannot be written.
    """
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path)
        try:
            lock.acquire(timeout=timeout_s)
        except Timeout as error:
            raise StoreBusyError() from error
    try:
        yield
    finally:
        lock.release()
