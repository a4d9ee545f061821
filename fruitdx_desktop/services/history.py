"""The history of diagnoses: what was asked, what was answered, and what the grower said to it.

The window records; the command line and the server do not, since a script or another computer asks there, and what
they print is theirs to keep.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from fruitdx_desktop.core.errors import Cancelled, FruitDxError
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.photo_file import opened
from fruitdx_desktop.inference.whereabouts import Position, position_of
from fruitdx_desktop.services.diagnosis import PhotoResult
from fruitdx_desktop.services.history_database import HistoryDatabase
from fruitdx_desktop.services.history_deletion import HistoryDeletion
from fruitdx_desktop.services.history_entry import (
    HistoryChoices,
    HistoryEntry,
    HistoryFilter,
    now,
    pack_evidence,
)
from fruitdx_desktop.services.history_store import HistoryStore, PhotoFile
from fruitdx_desktop.services.thumbnail import thumbnail

FILE_NAME = "history.sqlite"


class HistoryService:
    """Thread-safe; opens nothing before the first call. Every method raises what ``HistoryDatabase.read`` raises."""

    def __init__(self, home: Home) -> None:
        self._database = HistoryDatabase(home.history / FILE_NAME)
        self._store = HistoryStore(self._database)
        self._deletion = HistoryDeletion(self._database, home.pictures)

    def record(self, result: PhotoResult, said: str = "") -> int:
        """Writes an answer down and returns its id; ``said`` is the answer in the words that the person reads.

        It is on the disk when this returns. Hash and picture, which take longer, follow by ``finish``.
        """
        return self._store.add(_entry_of(result, said), _file_of(result.path))

    def finish(self, cancel: CancelToken) -> int:
        """Makes the hashes and pictures that are still to be made, those that a crash left undone included, and ends
        what a crash left half deleted.

        Returns how many rows were finished. A photo that is gone or was changed meanwhile gets none. Stops
        once cancelled; the rest is made at the next call.
        """
        if not self._database.path.exists():
            return 0
        waiting = self._store.unfinished()
        for done, number in enumerate(waiting):
            try:
                cancel.raise_if_cancelled()
                file = self._store.file_of(number)
                if file is not None:
                    self._store.finish(number, *_made_of(file, cancel))
            except Cancelled:
                return done
        # Last, since a file that cannot be deleted is no reason to make no pictures.
        self._deletion.end()
        return len(waiting)

    def correct(self, path: str, label: str | None) -> None:
        """Notes what the grower said of a photo (``not-a-fruit`` for none), or takes it back with None."""
        self._store.correct(_absolute(path), label)

    def take_back(self, sha256: str) -> None:
        """Takes back what the grower said of the photo with that hash, wherever it lies."""
        if self._database.path.exists():
            self._store.take_back(sha256)

    def newest(self, paths: Sequence[str]) -> list[int]:
        """The newest diagnosis of each photo that has one, the newest first."""
        return self._store.newest([_absolute(path) for path in paths]) if self._database.path.exists() else []

    def join(self, paths: Sequence[str], plant: str | None, said: str) -> None:
        """Notes at the newest diagnoses of photos that they are of one plant and what they say together.

        With ``plant`` None takes both back. A note that the person wrote stays.
        """
        entries = self._store.entries(self.newest(paths), pictures=False)
        line = f"{plant}: {said}"
        for entry in entries:
            if plant is None:
                ours = bool(entry.plant) and entry.note.startswith(f"{entry.plant}: ")
                self._store.change(entry.id, plant=None, note="" if ours else entry.note)
            else:
                self._store.change(entry.id, plant=plant, note=entry.note or line)

    def change(self, number: int, **texts: str | None) -> None:
        """Changes ``place``, ``note`` or ``plant`` of a diagnosis."""
        self._store.change(number, **texts)

    def ids(self, wanted: HistoryFilter | None = None) -> list[int]:
        """What is asked for, the newest first."""
        # Nothing is created before something is written.
        return self._store.ids(wanted) if self._database.path.exists() else []

    def entries(self, ids: Sequence[int], pictures: bool = True) -> list[HistoryEntry]:
        """The diagnoses of ``ids`` in that order; those that are gone are left out."""
        return self._store.entries(ids, pictures)

    def choices(self) -> HistoryChoices:
        """What there is to filter by."""
        return self._store.choices() if self._database.path.exists() else HistoryChoices((), (), (), ())

    def positions(self, entries: Sequence[HistoryEntry]) -> dict[int, Position]:
        """Where photos were taken, from their files, where those are still the ones that were diagnosed."""
        found = {}
        for entry in entries:
            file = self._store.file_of(entry.id)
            if file is None or file.size is None or _file_of(file.path) != file:
                continue
            with contextlib.suppress(FruitDxError):
                place = position_of(file.path)
                if place is not None:
                    found[entry.id] = place
        return found

    def delete(self, ids: Sequence[int]) -> None:
        """Deletes diagnoses for good, with their pictures, and photos that only this program keeps a file of.

        A photo that another diagnosis names stays, and so does the copy that teaching made of it.
        """
        self._deletion.delete(ids)

    def delete_all(self) -> None:
        """Deletes the whole history for good as ``delete`` does, damaged ones that were moved aside included."""
        self._deletion.delete_all()

    def take_notice(self) -> Path | None:
        """Where a damaged history was moved to, told once; None when all is well."""
        return self._database.take_notice()

    def close(self) -> None:
        """Lets go of the file; the next call opens it again."""
        self._database.close()


def _entry_of(result: PhotoResult, said: str) -> HistoryEntry:
    diagnosis = result.diagnosis
    label: Label | None = diagnosis.label if diagnosis else None
    at, offset = now()
    return HistoryEntry(
        id=0,
        at=at,
        offset_minutes=offset,
        path=_absolute(result.path),
        sha256=None,
        status=str(result.status),
        label=label.name if label else None,
        fruit=diagnosis.fruit if diagnosis else None,
        condition=label.condition if label else None,
        confidence=diagnosis.confidence if diagnosis else None,
        top=tuple((candidate.label.name, candidate.probability) for candidate in (diagnosis.top if diagnosis else ())),
        novelty=diagnosis.novelty if diagnosis else None,
        evidence=pack_evidence(diagnosis.evidence) if diagnosis else None,
        model=result.model,
        error={"code": result.error.code, "values": result.error.values} if result.error else None,
        said=said,
    )


def _file_of(path: str) -> PhotoFile:
    absolute = _absolute(path)
    try:
        status = os.stat(absolute)
    except (OSError, ValueError):
        return PhotoFile(absolute, None, None)
    return PhotoFile(absolute, status.st_size, status.st_mtime_ns)


def _made_of(file: PhotoFile, cancel: CancelToken) -> tuple[str | None, bytes | None]:
    """Hash and picture of a photo that is still the one that was diagnosed."""
    if file.size is None or _file_of(file.path) != file:
        return None, None
    try:
        with opened(file.path) as (content, _size):
            digest = hashlib.file_digest(content, "sha256").hexdigest()
    except (FruitDxError, OSError):
        return None, None
    try:
        picture = thumbnail(file.path, cancel)
    except FruitDxError:
        picture = None
    return (digest, picture) if _file_of(file.path) == file else (None, None)


def _absolute(path: str) -> str:
    return os.path.abspath(path)
