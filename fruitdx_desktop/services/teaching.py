"""Corrections of the grower: photos kept as teaching examples until the next retraining, and after it."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from fruitdx_desktop.core.atomic import remove, rename, storage_errors, write_bytes
from fruitdx_desktop.core.errors import UsageError
from fruitdx_desktop.core.label_folder import folder_of, label_of
from fruitdx_desktop.core.labels import has_controls
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference.photo_file import read_file

NOT_A_FRUIT = "not-a-fruit"
MAX_LABEL_LENGTH = 80


@dataclass(frozen=True)
class Taught:
    """One corrected photo: its id for ``undo``, its label, None for "not a fruit", and where the copy lies."""

    identifier: str
    label: str | None
    path: Path

    @property
    def sha256(self) -> str:
        """The hash of the photo."""
        return self.path.stem


class TeachingService:
    """Photos are copied into ``<home>/teaching/<label>/<sha256><ending>``, so that each is kept once.

    Labels stand quoted as folder names (``core/label_folder.py``): any text is safe on any file system. Photos that
    show no fruit lie beside them in ``<home>/strangers``, where no training takes them for a label.
    """

    def __init__(self, home: Home) -> None:
        self.folder = home.teaching
        self._strangers = home.strangers

    def teach(self, path: str | os.PathLike[str], label: str | None) -> str:
        """Keeps a copy of the photo under its right label, None for "not a fruit"; returns an id for ``undo``.

        A photo taught before under another label moves to this one.

        Raises:
            PhotoUnreadableError: the file cannot be read.
            UsageError: no such label is possible.
            StorageError: it could not be kept.
        """
        folder = self._strangers if label is None else self.folder / _folder(label.strip())
        data = read_file(path)
        name = hashlib.sha256(data).hexdigest() + Path(path).suffix.lower()
        self._keep(data, folder / name)
        return self._identifier(folder / name)

    def undo(self, identifier: str) -> None:
        """Forgets a taught photo; one that is gone already is no error."""
        target = (self.folder.parent / identifier).resolve()
        known = {photo.resolve() for photo in self._photos()}
        if target in known:
            remove(target)

    def photos(self) -> list[Taught]:
        """Every corrected photo, the newest first."""
        found = sorted(((_changed(photo), photo) for photo in self._photos()), reverse=True)
        return [Taught(self._identifier(photo), self._label(photo), photo) for _time, photo in found]

    def count(self) -> int:
        """Photos taught, those of no fruit included."""
        return len(self._photos())

    def counts(self) -> dict[str, int]:
        """Photos by label; ``NOT_A_FRUIT`` counts those of no fruit."""
        counts: dict[str, int] = {}
        for photo in self._photos():
            name = self._label(photo) or NOT_A_FRUIT
            counts[name] = counts.get(name, 0) + 1
        return counts

    def _keep(self, data: bytes, target: Path) -> None:
        older = [photo for photo in self._photos() if photo.name == target.name and photo != target]
        if older and not target.exists():
            # One step, so that it never stands under two labels.
            rename(older.pop(), target)
            with storage_errors(target):
                target.touch()
        else:
            write_bytes(target, data)
        for copy in older:
            remove(copy)

    def _identifier(self, photo: Path) -> str:
        return str(photo.relative_to(self.folder.parent))

    def _label(self, photo: Path) -> str | None:
        return None if photo.parent == self._strangers else label_of(photo.parent.name)

    def _photos(self) -> list[Path]:
        labelled = [photo for photo in self.folder.glob("*/*") if photo.is_file()]
        strangers = [photo for photo in self._strangers.glob("*") if photo.is_file()]
        return [photo for photo in (*labelled, *strangers) if not photo.name.startswith(".")]


def _folder(label: str) -> str:
    if not 0 < len(label) <= MAX_LABEL_LENGTH or has_controls(label):
        raise UsageError(reason=f"A label needs 1 to {MAX_LABEL_LENGTH} characters, none of them for control")
    try:
        return folder_of(label)
    except ValueError as error:
        raise UsageError(reason="The label is too long for the name of a folder") from error


def _changed(photo: Path) -> float:
    try:
        return photo.stat().st_mtime
    except OSError:
        return 0.0
