"""Rows of the history: written, found and changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fruitdx_desktop.services.folding import clean, fold
from fruitdx_desktop.services.history_database import HistoryDatabase
from fruitdx_desktop.services.history_entry import HistoryChoices, HistoryEntry, HistoryFilter
from fruitdx_desktop.services.history_path import path_text, path_value
from fruitdx_desktop.services.history_query import choices_query, ids_query, in_batches

_WRITTEN = (
    *("at", "offset_minutes", "day", "path", "size", "modified_ns", "sha256", "status", "label", "fruit", "condition"),
    *("confidence", "top", "novelty", "evidence", "model", "error", "said", "place", "note", "plant", "correction"),
    "finished",
)
_READ = (
    "d.id, d.at, d.offset_minutes, d.path, d.sha256, d.status, d.label, d.fruit, d.condition, d.confidence, d.top, "
    "d.novelty, d.evidence, d.model, d.error, d.said, d.place, d.note, d.plant, d.correction"
)
_CHANGEABLE = frozenset({"place", "note", "plant"})


@dataclass(frozen=True)
class PhotoFile:
    """What a photo's file was when it was diagnosed: its size in bytes and its time in nanoseconds."""

    path: str
    size: int | None
    modified_ns: int | None


class HistoryStore:
    """Every method is one transaction and raises what ``HistoryDatabase.read`` raises. Thread-safe."""

    def __init__(self, database: HistoryDatabase) -> None:
        self._database = database

    def add(self, entry: HistoryEntry, file: PhotoFile | None = None) -> int:
        """Writes a new row and returns its id (``entry.id`` is not looked at); it is on the disk when this returns."""
        return self.add_many([(entry, file)])[0]

    def add_many(self, rows: Sequence[tuple[HistoryEntry, PhotoFile | None]]) -> list[int]:
        """Writes new rows, all or none."""

        def write(connection: sqlite3.Connection) -> list[int]:
            return [_insert(connection, entry, file) for entry, file in rows]

        return self._database.write(write)

    def ids(self, wanted: HistoryFilter | None = None) -> list[int]:
        """The ids that ``wanted`` asks for, the newest first."""
        query, values = ids_query(wanted or HistoryFilter())
        return self._database.read(lambda connection: [row[0] for row in connection.execute(query, values)])

    def entries(self, ids: Sequence[int], pictures: bool = True) -> list[HistoryEntry]:
        """The rows of ``ids`` in that order, those that are gone left out; without ``pictures`` no thumbnails."""

        def read(connection: sqlite3.Connection) -> list[HistoryEntry]:
            found: dict[int, HistoryEntry] = {}
            picture = "p.jpeg" if pictures else "NULL"
            query = f"SELECT {_READ}, {picture} FROM diagnosis d LEFT JOIN picture p ON p.id = d.id"
            for which, part in in_batches("d.id", ids):
                for row in connection.execute(f"{query} WHERE {which}", part):
                    found[row[0]] = _entry(row)
            return [found[number] for number in ids if number in found]

        return self._database.read(read)

    def choices(self) -> HistoryChoices:
        """What there is to filter by."""

        def read(connection: sqlite3.Connection) -> HistoryChoices:
            columns = (
                tuple(str(row[0]) for row in connection.execute(choices_query(column)))
                for column in ("fruit", "label", "status", "place")
            )
            return HistoryChoices(*columns)

        return self._database.read(read)

    def change(self, number: int, **texts: str | None) -> None:
        """Changes place, note or plant of a row; one that is gone is no error."""
        unknown = set(texts) - _CHANGEABLE
        if unknown:
            raise ValueError(f"cannot be changed: {', '.join(sorted(unknown))}")
        self._update("id = ?", [number], {name: _text(name, text) for name, text in texts.items()})

    def correct(self, path: str, correction: str | None) -> None:
        """Notes the label that the grower gave the photo, or takes it back with None, at its newest diagnosis."""
        newest = "id = (SELECT id FROM diagnosis WHERE path = ? ORDER BY at DESC, id DESC LIMIT 1)"
        self._update(newest, [path_value(path)], {"correction": correction and clean(correction)})

    def take_back(self, sha256: str) -> None:
        """Takes every correction of the photo with that hash back."""

        def write(connection: sqlite3.Connection) -> None:
            query = "SELECT id FROM diagnosis WHERE sha256 = ? AND correction IS NOT NULL"
            for (number,) in connection.execute(query, (sha256,)).fetchall():
                connection.execute("UPDATE diagnosis SET correction = NULL WHERE id = ?", (number,))
                _index_words(connection, number)

        self._database.write(write)

    def newest(self, paths: Sequence[str]) -> list[int]:
        """The newest row of each of ``paths`` that has one, the newest first."""

        def read(connection: sqlite3.Connection) -> list[int]:
            query = "SELECT id FROM diagnosis WHERE path = ? ORDER BY at DESC, id DESC LIMIT 1"
            rows = (connection.execute(query, (path_value(path),)).fetchone() for path in paths)
            return sorted({row[0] for row in rows if row}, reverse=True)

        return self._database.read(read)

    def unfinished(self) -> list[int]:
        """Rows whose picture and hash are still to be made, the oldest first."""
        query = "SELECT id FROM diagnosis WHERE finished = 0 ORDER BY id"
        return self._database.read(lambda connection: [row[0] for row in connection.execute(query)])

    def file_of(self, number: int) -> PhotoFile | None:
        """The photo of a row; None when the row is gone."""

        def read(connection: sqlite3.Connection) -> PhotoFile | None:
            query = "SELECT path, size, modified_ns FROM diagnosis WHERE id = ?"
            row = connection.execute(query, (number,)).fetchone()
            return PhotoFile(path_text(row[0]), row[1], row[2]) if row else None

        return self._database.read(read)

    def finish(self, number: int, sha256: str | None, thumbnail: bytes | None) -> None:
        """Gives a row its hash and picture, or says with None that there will be none."""

        def write(connection: sqlite3.Connection) -> None:
            changed = connection.execute(
                "UPDATE diagnosis SET finished = 1, sha256 = coalesce(?, sha256) WHERE id = ?", (sha256, number)
            )
            if thumbnail and changed.rowcount:
                connection.execute("INSERT OR REPLACE INTO picture VALUES (?, ?)", (number, thumbnail))

        self._database.write(write)

    def _update(self, where: str, which: list[object], values: dict[str, str | None]) -> None:
        def write(connection: sqlite3.Connection) -> None:
            row = connection.execute(f"SELECT id FROM diagnosis WHERE {where}", which).fetchone()
            if row is None:
                return
            columns = ", ".join(f"{name} = ?" for name in values)
            connection.execute(f"UPDATE diagnosis SET {columns} WHERE id = ?", [*values.values(), row[0]])
            _index_words(connection, row[0])

        self._database.write(write)


def _insert(connection: sqlite3.Connection, entry: HistoryEntry, file: PhotoFile | None) -> int:
    values = {
        "at": _time_text(entry.at),
        "offset_minutes": entry.offset_minutes,
        "day": entry.local.date().isoformat(),
        "path": path_value(entry.path),
        "size": file.size if file else None,
        "modified_ns": file.modified_ns if file else None,
        "sha256": entry.sha256,
        "status": entry.status,
        "label": entry.label and clean(entry.label),
        "fruit": entry.fruit and clean(entry.fruit),
        "condition": entry.condition and clean(entry.condition),
        "confidence": entry.confidence,
        "top": json.dumps([[clean(label), share] for label, share in entry.top], ensure_ascii=False),
        "novelty": entry.novelty,
        "evidence": entry.evidence,
        "model": clean(entry.model),
        "error": json.dumps(entry.error) if entry.error else None,
        "said": clean(entry.said),
        "place": clean(entry.place),
        "note": clean(entry.note),
        "plant": _text("plant", entry.plant),
        "correction": entry.correction and clean(entry.correction),
        "finished": int(entry.thumbnail is not None),
    }
    names = ", ".join(_WRITTEN)
    marks = ", ".join(f":{name}" for name in _WRITTEN)
    number = connection.execute(f"INSERT INTO diagnosis ({names}) VALUES ({marks})", values).lastrowid
    assert number is not None
    if entry.thumbnail:
        connection.execute("INSERT INTO picture VALUES (?, ?)", (number, entry.thumbnail))
    _index_words(connection, number)
    return number


def _index_words(connection: sqlite3.Connection, number: int) -> None:
    columns = "path, label, fruit, condition, correction, said, place, note, plant"
    row = connection.execute(f"SELECT {columns} FROM diagnosis WHERE id = ?", (number,)).fetchone()
    path, label, fruit, condition, correction, *texts = row
    labels = (str(part).replace("_", " ") for part in (label, fruit, condition, correction) if part)
    spoken = (clean(Path(path_text(path)).name), *labels, *(text for text in texts if text))
    place = texts[1]
    connection.execute(
        "INSERT OR REPLACE INTO words VALUES (?, ?, ?)", (number, fold("\n".join(spoken)), fold(str(place)))
    )


def _entry(row: Sequence[object]) -> HistoryEntry:
    (number, at, offset, path, sha256, status, label, fruit, condition, confidence, top, novelty, *rest) = row
    evidence, model, error, said, place, note, plant, correction, thumbnail = rest
    return HistoryEntry(
        id=int(str(number)),
        at=datetime.strptime(str(at), "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC),
        offset_minutes=int(str(offset)),
        path=path_text(path),
        sha256=_optional(sha256),
        status=str(status),
        label=_optional(label),
        fruit=_optional(fruit),
        condition=_optional(condition),
        confidence=_number(confidence),
        top=tuple((str(name), float(share)) for name, share in json.loads(str(top))),
        novelty=_number(novelty),
        evidence=evidence if isinstance(evidence, bytes) else None,
        model=str(model),
        error=json.loads(str(error)) if error else None,
        said=str(said),
        place=str(place),
        note=str(note),
        plant=_optional(plant),
        correction=_optional(correction),
        thumbnail=thumbnail if isinstance(thumbnail, bytes) else None,
    )


def _time_text(at: datetime) -> str:
    # One width, so that text sorts as time does.
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def _text(name: str, text: str | None) -> str | None:
    cleaned = clean(text or "")
    return cleaned or None if name == "plant" else cleaned


def _optional(value: object) -> str | None:
    return None if value is None else str(value)


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))
