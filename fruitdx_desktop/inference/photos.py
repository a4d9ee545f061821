"""Which files are photos, and folders turned into their photos."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

PHOTO_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif", ".tif", ".tiff", ".bmp", ".mpo"}
)


def is_photo_name(name: str) -> bool:
    """True for a known photo ending in any letter case; hidden files are none (macOS writes ``._x.jpg``)."""
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in PHOTO_ENDINGS


def expand(paths: Iterable[str], recursive: bool = True) -> list[str]:
    """Folders become their photos, sorted, each as the folder as given + ``/`` + the rest; files stay as they are."""
    expanded: list[str] = []
    for path in paths:
        if os.path.isdir(path):
            expanded.extend(f"{path}/{name}" for name in _photos_below(path, recursive))
        else:
            expanded.append(path)
    return expanded


def _photos_below(folder: str, recursive: bool) -> Iterator[str]:
    """Photos as paths relative to ``folder`` with forward slashes. Links to folders are not followed."""
    for directory, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".")) if recursive else []
        prefix = os.path.relpath(directory, folder).replace(os.sep, "/")
        for name in sorted(files):
            if is_photo_name(name):
                yield name if prefix == "." else f"{prefix}/{name}"
