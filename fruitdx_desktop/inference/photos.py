"""Which files are photos, and folders turned into their photos."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from fruitdx_desktop.core.progress import CancelToken

PHOTO_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif", ".tif", ".tiff", ".bmp", ".mpo"}
)


def is_photo_name(name: str) -> bool:
    """True for a known photo ending in any letter case; hidden files are none (macOS writes ``._x.jpg``)."""
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in PHOTO_ENDINGS


def expand(paths: Iterable[str], recursive: bool = True, cancel: CancelToken | None = None) -> list[str]:
    """All that ``each_photo`` finds. Raises ``Cancelled`` where ``cancel`` was set."""
    found = []
    for photo in each_photo(paths, recursive):
        if cancel is not None:
            cancel.raise_if_cancelled()
        found.append(photo)
    return found


def each_photo(paths: Iterable[str], recursive: bool = True) -> Iterator[str]:
    """Folders become their photos, sorted, each as the folder as given + ``/`` + the rest; files stay as they are.

    A folder that may not be read stays as it is too, so that whoever opens it says why. They are found one by one.
    """
    for path in paths:
        if _is_folder(path):
            yield from _photos_below(path, recursive)
        else:
            yield path


def _photos_below(folder: str, recursive: bool) -> Iterator[str]:
    """Links to folders are not followed."""
    refused: list[OSError] = []
    for directory, folders, files in os.walk(folder, onerror=refused.append):
        yield from _as_given(refused)
        folders[:] = sorted(name for name in folders if not name.startswith(".")) if recursive else []
        prefix = os.path.relpath(directory, folder).replace(os.sep, "/")
        for name in sorted(filter(is_photo_name, files)):
            yield f"{folder}/{name}" if prefix == "." else f"{folder}/{prefix}/{name}"
    yield from _as_given(refused)


def _as_given(refused: list[OSError]) -> Iterator[str]:
    while refused:
        yield str(refused.pop(0).filename)


def _is_folder(path: str) -> bool:
    try:
        return os.path.isdir(path)
    except ValueError:
        return False
