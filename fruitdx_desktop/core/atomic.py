"""Files that are there whole or not at all: written aside, flushed to the disk, renamed into place."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from fruitdx_desktop.core.errors import StorageError

# Windows answers these while a virus scanner or an indexer holds the file: access denied, sharing, lock violation.
_TRANSIENT_WINDOWS_ERRORS = frozenset({5, 32, 33})
_RETRY_DELAYS_S = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 0.9)
_SCRAP_ENDING = ".tmp"


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turns an ``OSError`` of writing into a ``StorageError`` that names the path."""
    try:
        yield
    except OSError as error:
        raise StorageError(path=str(path), reason=error.strerror or str(error)) from error


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write to, which takes the place of ``path`` in one step once the block has ended without an error.

    Its folder is created where it is absent.

    Raises:
        StorageError: nothing was changed.
    """
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", suffix=_SCRAP_ENDING, dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _retrying(lambda: os.replace(temporary, path))
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def write_bytes(path: Path, data: bytes) -> None:
    """``replacing`` with ``data``."""
    with replacing(path) as file:
        file.write(data)


def write_json(path: Path, document: Any) -> None:
    """``write_bytes`` of indented UTF-8 JSON."""
    write_bytes(path, (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode())


def rename(source: Path, target: Path) -> None:
    """Moves a file or folder inside one file system in one step.

    Raises:
        StorageError: nothing was changed.
    """
    with storage_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        _retrying(lambda: os.rename(source, target))
        sync_folder(target.parent)
        if source.parent != target.parent:
            sync_folder(source.parent)


def remove(file: Path) -> None:
    """Removes a file; one that is gone already is no error. Raises ``StorageError``."""
    with storage_errors(file), contextlib.suppress(FileNotFoundError):
        _retrying(lambda: os.unlink(file))


def sync_tree(folder: Path) -> None:
    """Flushes every file below ``folder``, then the folders, so that a rename of it publishes whole files."""
    for directory, _folders, files in os.walk(folder, topdown=False):
        for name in files:
            # Windows flushes only a handle that may write.
            with open(os.path.join(directory, name), "r+b") as file:
                os.fsync(file.fileno())
        sync_folder(Path(directory))


def sync_folder(folder: Path) -> None:
    """Makes a rename in ``folder`` survive a power cut, where the system lets a folder be flushed."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network file systems flush no folders; a disk that fails says something else.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(descriptor)


def remove_scraps(folder: Path, older_than_s: float = 0.0) -> None:
    """Removes what writers that were killed left in ``folder``. Where another may be writing, leave alone what is
    younger than a writer takes."""
    for scrap in folder.glob(f".*{_SCRAP_ENDING}"):
        remove_if_older(scrap, older_than_s)


def remove_if_older(file: Path, age_s: float) -> None:
    """Removes a file that was last written ``age_s`` seconds ago or more; one that cannot be removed stays."""
    with contextlib.suppress(OSError):
        if time.time() - file.stat().st_mtime >= age_s or age_s <= 0.0:
            file.unlink()


def remove_tree(folder: Path) -> None:
    """Removes a folder of scratch files; what cannot be removed now is left for the next start."""
    shutil.rmtree(folder, ignore_errors=True)


def _retrying(step: Callable[[], None]) -> None:
    for delay in (*_RETRY_DELAYS_S, None):
        try:
            step()
            return
        except OSError as error:
            if delay is None or getattr(error, "winerror", None) not in _TRANSIENT_WINDOWS_ERRORS:
                raise
            time.sleep(delay)
