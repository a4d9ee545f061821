"""Paths of photos as the history keeps them."""

from __future__ import annotations

import os


def path_value(path: str) -> str | bytes:
    """A file name that is no Unicode text is kept as the bytes it is, so that the file is found again."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def path_text(value: object) -> str:
    """The path that ``path_value`` made the value of."""
    return os.fsdecode(value) if isinstance(value, bytes) else str(value)
