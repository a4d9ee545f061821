"""Deleting for good: rows, what the file still holds of them, and pictures that the program itself kept for them.

What is begun is written down with the rows that go, in one transaction, so that a program that was killed in between
ends it at its next start.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from fruitdx_desktop.core.atomic import remove, storage_errors, sync_folder
from fruitdx_desktop.services.history_database import HistoryDatabase
from fruitdx_desktop.services.history_path import path_text, path_value
from fruitdx_desktop.services.history_query import in_batches

# Says that a deletion is not at its end; no file has an empty name.
_BEGUN = ""
# A picture that is younger may still wait for its answer, also in another window.
WAITING_S = 3600.0

_Tidy = Callable[[sqlite3.Connection], None]


class HistoryDeletion:
    """Deletes rows, and files of ``pictures`` that no other row names. Raises what ``HistoryDatabase.read`` raises."""

    def __init__(self, database: HistoryDatabase, pictures: Path) -> None:
        self._database = database
        self._pictures = Path(os.path.abspath(pictures))

    def delete(self, ids: Sequence[int]) -> None:
        """Deletes rows for good: overwritten in the file, the log emptied, copies made before migrations removed."""

        def write(connection: sqlite3.Connection) -> None:
            for which, part in in_batches("id", ids):
                rows = connection.execute(f"SELECT path FROM diagnosis WHERE {which}", part)
                paths = [path_text(row[0]) for row in rows]
                connection.execute(f"DELETE FROM diagnosis WHERE {which}", part)
                _write_down(connection, filter(self._is_ours, paths))

        self._database.write(write)
        self.end()

    def delete_all(self) -> None:
        """``delete`` of everything, damaged histories that were moved aside and forgotten pictures included."""

        def write(connection: sqlite3.Connection) -> None:
            paths = [path_text(row[0]) for row in connection.execute("SELECT DISTINCT path FROM diagnosis")]
            connection.execute("DELETE FROM diagnosis")
            _write_down(connection, (*filter(self._is_ours, paths), *self._forgotten()))

        self._database.write(write)
        self._end(_rewrite)
        self._database.purge_copies(damaged=True)

    def end(self) -> None:
        """Ends what was begun, also by a program that was killed."""
        if self._database.read(_begun):
            self._end(_shrink)

    def _end(self, tidy: _Tidy) -> None:
        for path in self._database.read(_named):
            self._remove(path)
        self._database.write(lambda connection: connection.execute("DELETE FROM deletion WHERE path <> ?", (_BEGUN,)))
        self._database.read(tidy)
        self._database.purge_copies(damaged=False)
        self._database.write(lambda connection: connection.execute("DELETE FROM deletion"))

    def _remove(self, path: str) -> None:
        """A photo that was diagnosed again meanwhile stays."""
        if self._is_ours(path) and not self._database.read(lambda connection: _is_named(connection, path)):
            remove(Path(path))
            with storage_errors(Path(path)):
                sync_folder(self._pictures)

    def _is_ours(self, path: str) -> bool:
        return os.path.normcase(os.path.dirname(path)) == os.path.normcase(self._pictures)

    def _forgotten(self) -> list[str]:
        latest = time.time() - WAITING_S
        return [str(file) for file in self._pictures.glob("*") if _was_last_written(file) < latest]


def _write_down(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    rows = [(path_value(path),) for path in paths if not _is_named(connection, path)]
    connection.executemany("INSERT OR IGNORE INTO deletion VALUES (?)", [(_BEGUN,), *rows])


def _is_named(connection: sqlite3.Connection, path: str) -> bool:
    return bool(connection.execute("SELECT 1 FROM diagnosis WHERE path = ? LIMIT 1", (path_value(path),)).fetchone())


def _begun(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT 1 FROM deletion LIMIT 1").fetchone())


def _named(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT path FROM deletion WHERE path <> ?", (_BEGUN,))
    return [path_text(row[0]) for row in rows]


def _shrink(connection: sqlite3.Connection) -> None:
    # Each row of the answer is a page given back; only reading them all does it.
    connection.execute("PRAGMA incremental_vacuum").fetchall()
    _empty_log(connection)


def _rewrite(connection: sqlite3.Connection) -> None:
    _empty_log(connection)
    connection.execute("VACUUM")
    _empty_log(connection)


def _empty_log(connection: sqlite3.Connection) -> None:
    # Where another window reads at this moment, the log is emptied when it is done.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _was_last_written(file: Path) -> float:
    try:
        return file.lstat().st_mtime
    except OSError:
        return time.time()
