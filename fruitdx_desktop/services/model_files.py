"""The files of a bundle folder, as a whole."""

from __future__ import annotations

import hashlib
from pathlib import Path

from fruitdx_desktop.inference.manifest import MANIFEST

Fingerprint = tuple[tuple[str, int, int, int, int], ...]


def fingerprint(folder: Path) -> Fingerprint:
    """Names, sizes, identities and times of change of a bundle's files; differs as soon as one was written.

    POSIX keeps a time of change (``ctime``) that no program can set back, unlike the time of writing.
    """
    try:
        files = [(str(file), file.stat()) for file in folder.iterdir()]
    except OSError:
        return ((str(folder), -1, -1, -1, -1),)
    return tuple(sorted((name, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino) for name, stat in files))


def size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def digest(folder: Path) -> str:
    """What the bundle is: its manifest holds the hash of every other file. Raises ``OSError``."""
    return hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()
