"""The tables of the history, and the way from one version of them to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from fruitdx_desktop.core.atomic import remove, rename
from fruitdx_desktop.core.errors import HistoryError, HistoryNewerError

# "FrDx", so that another program's database is not taken for ours (https://www.sqlite.org/fileformat.html#application_id).
APPLICATION_ID = 0x46724478

Migration = Sequence[str]

# ``words`` and ``picture`` stand apart from ``diagnosis``, so that a search reads no pictures and a list no words.
# A search looks through ``words`` with instr: any part of a word in any script, which full text search (FTS5) finds by
# beginnings only, and FTS5 of SQLite before 3.42 keeps what was deleted in its index.
_FIRST: Migration = (
    """CREATE TABLE diagnosis (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        offset_minutes INTEGER NOT NULL,
        day TEXT NOT NULL,
        path TEXT NOT NULL,
        size INTEGER,
        modified_ns INTEGER,
        sha256 TEXT,
        status TEXT NOT NULL,
        label TEXT,
        fruit TEXT,
        condition TEXT,
        confidence REAL,
        top TEXT NOT NULL,
        novelty REAL,
        evidence BLOB,
        model TEXT NOT NULL,
        error TEXT,
        said TEXT NOT NULL DEFAULT '',
        place TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        plant TEXT,
        correction TEXT,
        finished INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE picture (
        id INTEGER PRIMARY KEY REFERENCES diagnosis(id) ON DELETE CASCADE,
        jpeg BLOB NOT NULL)""",
    """CREATE TABLE words (
        id INTEGER PRIMARY KEY REFERENCES diagnosis(id) ON DELETE CASCADE,
        everything TEXT NOT NULL,
        place TEXT NOT NULL)""",
    "CREATE INDEX by_time ON diagnosis(at, id, day, status, fruit, label)",
    "CREATE INDEX by_path ON diagnosis(path)",
    "CREATE INDEX by_place ON diagnosis(place)",
    "CREATE INDEX by_kind ON diagnosis(fruit, label, status)",
    "CREATE INDEX unfinished ON diagnosis(id) WHERE finished = 0",
)

# What is deleted but not yet gone for good.
_SECOND: Migration = ("CREATE TABLE deletion (path PRIMARY KEY) WITHOUT ROWID",)

MIGRATIONS: tuple[Migration, ...] = (_FIRST, _SECOND)


def migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Brings the database to the newest version, all steps in one transaction, a copy of the old one made before.

    Raises:
        HistoryNewerError: a newer program wrote it.
        HistoryError: a step failed; the database is as it was.
        sqlite3.DatabaseError: the file is damaged or cannot be written.
    """
    refuse_newer(connection, migrations)
    version = version_of(connection)
    if version == len(migrations):
        return
    if version:
        copy_aside(connection, copy_path(path, version))
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in migrations[version:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except sqlite3.DatabaseError as error:
        connection.rollback()
        if _is_the_files_fault(error):
            raise
        raise HistoryError(reason=f"it could not be brought to this version ({error})") from error
    except BaseException:
        connection.rollback()
        raise


def refuse_newer(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Raises ``HistoryNewerError`` for tables that only a newer program knows."""
    version = version_of(connection)
    if version > len(migrations):
        raise HistoryNewerError(found=version, known=len(migrations))


def lacks_tables(connection: sqlite3.Connection) -> bool:
    """True where the tables are not those that the version promises."""
    try:
        connection.execute(
            "SELECT d.correction, d.finished, p.jpeg, w.everything, w.place, n.path FROM diagnosis d "
            "JOIN picture p ON p.id = d.id JOIN words w ON w.id = d.id JOIN deletion n ON n.path = d.path LIMIT 0"
        )
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_ERROR:
            raise
        return True
    return False


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the tables; 0 for an empty database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_foreign(connection: sqlite3.Connection) -> bool:
    """True for a database that another program made."""
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    return bool(tables) and connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID


def copy_path(path: Path, version: int) -> Path:
    """Where the copy of a version lies."""
    return path.with_name(f"{path.stem}-before-{version + 1}{path.suffix}")


def copy_aside(connection: sqlite3.Connection, target: Path) -> None:
    """Copies the whole database, what stands in its log included, by SQLite's own backup."""
    half = target.with_suffix(".half")
    remove(half)
    copy = sqlite3.connect(half, isolation_level=None)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    remove(target)
    rename(half, target)


def _is_the_files_fault(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF not in (
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_CONSTRAINT,
    )
