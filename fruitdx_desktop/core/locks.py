"""Locks between processes. The operating system holds them, so they die with their holder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from fruitdx_desktop.core.atomic import storage_errors
from fruitdx_desktop.core.errors import StorageError, StoreBusyError

# A person wonders after about a second.
TELL_AFTER_S = 1.0


@contextmanager
def exclusive(path: Path, timeout_s: float = 10.0, on_wait: Callable[[], None] | None = None) -> Iterator[None]:
    """Holds the lock at ``path`` while the block runs. The file itself stays and means nothing.

    ``on_wait`` is called once if another holds it for longer than a second.

    Raises:
        StoreBusyError: another process held it for ``timeout_s`` seconds.
        StorageError: the lock's folder cannot be written, or its file system knows no locks.
    """
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path)
        _acquire(lock, path, timeout_s, on_wait)
    try:
        yield
    finally:
        lock.release()


def _acquire(lock: FileLock, path: Path, timeout_s: float, on_wait: Callable[[], None] | None) -> None:
    silent_s = min(timeout_s, TELL_AFTER_S)
    try:
        try:
            lock.acquire(timeout=silent_s)
        except Timeout:
            if timeout_s <= silent_s:
                raise
            if on_wait is not None:
                on_wait()
            lock.acquire(timeout=timeout_s - silent_s)
    except Timeout as error:
        raise StoreBusyError() from error
    except NotImplementedError as error:
        raise StorageError(path=str(path), reason="its file system knows no locks") from error
