"""The file that the history is in: opening it, noticing damage, and beginning anew without losing the old one."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from fruitdx_desktop.core.atomic import remove, rename, storage_errors
from fruitdx_desktop.core.errors import HistoryError, StorageError, StoreBusyError
from fruitdx_desktop.core.locks import exclusive
from fruitdx_desktop.core.sqlite_header import header_damaged
from fruitdx_desktop.services.history_schema import (
    MIGRATIONS,
    Migration,
    is_foreign,
    lacks_tables,
    migrate,
    refuse_newer,
    version_of,
)

BUSY_S = 10.0
# A file this small is checked whole at every opening; a larger one after a crash, which leaves its log behind.
SMALL_BYTES = 32 * 1024 * 1024
_PARTS = ("", "-wal", "-shm")

Result = TypeVar("Result")
Operation = Callable[[sqlite3.Connection], Result]


class _Damaged(Exception):
    """The file is no sound history."""


class HistoryDatabase:
    """One connection for all threads, opened at first use.

    Journal: write-ahead log, so that a reader never waits for a writer, flushed to the disk at every commit
    (``synchronous=FULL``): with ``NORMAL`` a power cut takes the last answers, and a commit costs a millisecond or two.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        self.path = path
        self._migrations = migrations
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._set_aside: Path | None = None

    def read(self, operation: Operation[Result]) -> Result:
        """Runs ``operation``; damage met on the way is set aside, and it runs again on a new, empty history.

        Raises:
            StorageError: no space, or the file cannot be written.
            HistoryError: another program holds it, or it cannot be brought to this version.
            HistoryNewerError: a newer program wrote it.
        """
        with self._lock:
            try:
                return self._attempt(operation)
            except _Damaged:
                self._put_aside()
            try:
                return self._attempt(operation)
            except _Damaged as again:
                raise HistoryError(reason=f"the disk damages it ({again})") from again

    def write(self, operation: Operation[Result]) -> Result:
        """``read`` in one transaction: all of it is kept, or nothing."""

        def within(connection: sqlite3.Connection) -> Result:
            with transaction(connection):
                return operation(connection)

        return self.read(within)

    def take_notice(self) -> Path | None:
        """Where a damaged history was moved to, once; None when there was none."""
        with self._lock:
            moved, self._set_aside = self._set_aside, None
            return moved

    def purge_copies(self, damaged: bool) -> None:
        """Removes the copies made before migrations, which hold what is deleted now; ``damaged`` ones too if asked."""
        patterns = [f"{self.path.stem}-before-*"]
        if damaged:
            patterns.append(f"{self.path.stem}-damaged-*")
        for pattern in patterns:
            for copy in self.path.parent.glob(pattern):
                remove(copy)

    def close(self) -> None:
        """Ends the connection; the next use opens it again."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                with contextlib.suppress(sqlite3.Error):
                    connection.close()

    def _attempt(self, operation: Operation[Result]) -> Result:
        with _said_plainly(self.path):
            if self._connection is None:
                self._connection = self._open()
            return operation(self._connection)

    def _open(self) -> sqlite3.Connection:
        with storage_errors(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with exclusive(self.path.with_suffix(".lock"), BUSY_S):
                return self._open_alone()
        except StoreBusyError as error:
            raise HistoryError(reason="another FruitDx is opening it at this moment") from error

    def _open_alone(self) -> sqlite3.Connection:
        if header_damaged(self.path):
            raise _Damaged("its header is damaged")
        log = Path(f"{self.path}-wal")
        crashed = log.exists() and log.stat().st_size > 0
        small = not self.path.exists() or self.path.stat().st_size < SMALL_BYTES
        # Statements are begun and ended by hand; the lock above keeps threads apart.
        connection = sqlite3.connect(self.path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
        try:
            if is_foreign(connection):
                raise _Damaged("it is another program's database")
            refuse_newer(connection, self._migrations)
            _set_up(connection)
            if crashed or small:
                _check(connection)
            migrate(connection, self.path, self._migrations)
            if lacks_tables(connection):
                raise _Damaged("its tables are not ours")
        except BaseException:
            connection.close()
            raise
        return connection

    def _put_aside(self) -> None:
        self.close()
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        aside = self.path.with_name(f"{self.path.stem}-damaged-{stamp}{self.path.suffix}")
        for part in _PARTS:
            source = Path(f"{self.path}{part}")
            if source.exists():
                rename(source, Path(f"{aside}{part}"))
        self._set_aside = aside


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Begins, then commits; anything raised inside takes it all back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled it back already.
        with contextlib.suppress(sqlite3.Error):
            connection.rollback()
        raise


def _set_up(connection: sqlite3.Connection) -> None:
    # Before the first table, so that freed pages can be given back one by one; later it would only write the header.
    if version_of(connection) == 0:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    # Sorting spills into memory, not into files that keep what was deleted.
    connection.execute("PRAGMA temp_store = MEMORY")


def _check(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise _Damaged(str(found))


@contextlib.contextmanager
def _said_plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except UnicodeDecodeError as error:
        # SQLite quotes what it stumbles over in a damaged schema.
        raise _Damaged("its schema is damaged") from error
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0)
        if code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or code == sqlite3.SQLITE_IOERR_SHORT_READ:
            raise _Damaged(str(error)) from error
        if code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise HistoryError(reason="another FruitDx is writing to it") from error
        if code & 0xFF == sqlite3.SQLITE_ERROR:
            # A statement of ours that is wrong; no reason to put the history aside.
            raise
        raise StorageError(path=path, reason=str(error)) from error
