"""Photos as files: opened without waiting, or a reason in words why not."""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from fruitdx_desktop.core.errors import PhotoUnreadableError
from fruitdx_desktop.core.photo_trouble import PhotoTrouble

Source = str | os.PathLike[str] | bytes
MAX_FILE_BYTES = 512 * 1024 * 1024
# Nothing is wrong with the file: the system has no room to open one more, or its drive went away while it was read.
_EXHAUSTED = (errno.EMFILE, errno.ENFILE, errno.ENOMEM)
_OUT_OF_REACH = (errno.EIO, errno.ENODEV, errno.ENOTCONN, errno.ENXIO, errno.ESTALE, errno.ETIMEDOUT)
# Windows takes longer paths in this form only.
_WINDOWS_LONG, _WINDOWS_PREFIX = 248, "\\\\?\\"


@contextmanager
def opened(source: Source) -> Iterator[tuple[io.BufferedReader | io.BytesIO, int]]:
    """A regular file and its size, or the bytes of one, for reading.

    Raises:
        PhotoUnreadableError: absent, a folder, a device, empty, or not readable; reading in the block too.
    """
    if isinstance(source, bytes):
        if not source:
            raise PhotoUnreadableError("the file is empty", PhotoTrouble.DAMAGED)
        yield io.BytesIO(source), len(source)
        return
    with _in_words():
        file = _open(os.fspath(source))
    with file, _reading():
        size = os.fstat(file.fileno()).st_size
        if not size:
            raise PhotoUnreadableError("the file is empty", PhotoTrouble.DAMAGED)
        yield file, size


def read_file(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a regular file.

    Raises:
        PhotoUnreadableError: as ``opened``, or larger than ``MAX_FILE_BYTES``.
    """
    with opened(path) as (file, _size), _in_words():
        # It may grow while it is read.
        data = file.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise PhotoUnreadableError(f"the file is larger than {MAX_FILE_BYTES // 2**20} MB", PhotoTrouble.TOO_LARGE)
    return data


def _open(path: str) -> io.BufferedReader:
    if sys.platform == "win32" and len(os.path.abspath(path)) >= _WINDOWS_LONG:
        path = _WINDOWS_PREFIX + os.path.abspath(path).removeprefix(_WINDOWS_PREFIX)
    # Opening a pipe waits for a writer, and opening a device may do something: look first, and again at what it is.
    _check_regular(os.stat(path), path)
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        _check_regular(os.fstat(handle), path)
        return open(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def _check_regular(status: os.stat_result, path: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        if not os.access(path, os.R_OK | os.X_OK):
            raise PhotoUnreadableError("the folder may not be read (permission denied)", PhotoTrouble.FORBIDDEN)
        raise PhotoUnreadableError("it is a folder, not a file", PhotoTrouble.NO_PICTURE)
    if not stat.S_ISREG(status.st_mode):
        raise PhotoUnreadableError("it is a device or a pipe, not a file", PhotoTrouble.NO_PICTURE)


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise PhotoUnreadableError("there is no such file", PhotoTrouble.GONE) from error
    except PermissionError as error:
        raise PhotoUnreadableError("the file may not be read (permission denied)", PhotoTrouble.FORBIDDEN) from error
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None)
        trouble = PhotoTrouble.OVERLOADED if number in _EXHAUSTED else PhotoTrouble.GONE
        raise PhotoUnreadableError(_words(error), trouble) from error


@contextmanager
def _reading() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in _OUT_OF_REACH:
            raise
        raise PhotoUnreadableError(_words(error), PhotoTrouble.GONE) from error


def _words(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)
