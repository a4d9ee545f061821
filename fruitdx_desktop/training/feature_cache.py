"""Features by content: SHA-256 of the file, the backbone and the preprocessing. A damaged entry is computed anew.

A path, size and time of change would spare reading a file, but a photo turned in place by a program that keeps the time
has all three of the old one; and reading costs little beside decoding. So content alone decides.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import FruitDxError
from fruitdx_desktop.core.locks import exclusive
from fruitdx_desktop.core.sqlite_header import header_damaged

HalfArray = npt.NDArray[np.float16]
# About 190,000 photos of 1280 half-precision features.
MAX_BYTES = 512 * 1024 * 1024
FILE_NAME = "features.sqlite"
_BATCH = 256
_PREPROCESSING = "rgb-bilinear-224"
_FORMAT = 2
_SCHEMA = (
    "CREATE TABLE photos (key BLOB NOT NULL UNIQUE, data BLOB NOT NULL, sum BLOB NOT NULL, used INTEGER)",
    "CREATE INDEX photos_used ON photos (used)",
)
# Three entries a page; the system's 4096 bytes hold one and a half.
_PAGE_BYTES = 8192
_KEPT_SHARE = 0.9
# Writing down every use would write as much as the features themselves.
_USE_RESOLUTION_S = 24 * 3600
_BUSY_S = 5.0
_LOCK_S = 2.0
_CHECK_BYTES = 16
_MAX_RECOVERIES = 3
# Nothing is wrong with the file itself: it is in use, may not be written, or the disk is full.
_HARMLESS = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    }
)
# SQLite quotes what it stumbles over, which may be no text.
_TROUBLE = (sqlite3.Error, UnicodeDecodeError)
_BAD_READS = frozenset({sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS})


class FeatureCache:
    """One SQLite file that several processes may use; without a usable one, everything is computed.

    Thread-safe. No method raises for what the disk or the file does: trouble costs time, not the training.
    """

    def __init__(
        self, folder: Path, backbone_digest: str, max_bytes: int = MAX_BYTES, clock: Callable[[], float] = time.time
    ) -> None:
        self._path = folder / FILE_NAME
        self._prefix = f"{backbone_digest}:{_PREPROCESSING}:"
        self._max_bytes = max_bytes
        self._clock = clock
        self._lock = threading.Lock()
        self._pending: dict[bytes, HalfArray] = {}
        self._used: set[bytes] = set()
        self._recoveries = 0
        self._database = self._open(suspect=False)

    def get(self, digest: str) -> HalfArray | None:
        """The features of a file by its SHA-256, None where they are not known or damaged."""
        key = self._key(digest)
        with self._lock:
            if key in self._pending:
                return self._pending[key]
            row = self._row(key)
            if row is None:
                return None
            data, check, used = row
            if not isinstance(data, bytes) or check != _sum(key, data):
                return None
            if not isinstance(used, int) or self._clock() - used > _USE_RESOLUTION_S:
                self._used.add(key)
        return np.frombuffer(data, np.float16)

    def put(self, digest: str, features: HalfArray) -> None:
        """Remembers features; written in batches."""
        with self._lock:
            if self._database is None:
                return
            self._pending[self._key(digest)] = features.astype(np.float16)
            if len(self._pending) >= _BATCH:
                self._write()

    def flush(self) -> None:
        """Writes what is pending, and drops what was not used for longest where the file outgrows its bound."""
        with self._lock:
            self._write()

    def close(self) -> None:
        """Flushes and lets the file go; afterwards nothing is known and nothing is kept."""
        with self._lock:
            self._write()
            self._drop_connection()

    def _key(self, digest: str) -> bytes:
        return hashlib.sha256((self._prefix + digest).encode()).digest()

    def _row(self, key: bytes) -> tuple[object, object, object] | None:
        if self._database is None:
            return None
        try:
            query = "SELECT data, sum, used FROM photos WHERE key = ?"
            row: tuple[object, object, object] | None = self._database.execute(query, (key,)).fetchone()
            return row
        except _TROUBLE as error:
            self._recover(error)
            return None

    def _write(self) -> None:
        if self._database is None or not (self._pending or self._used):
            return
        now = int(self._clock())
        rows = [(key, data.tobytes(), now) for key, data in self._pending.items()]
        uses = [(now, key) for key in self._used]
        self._pending, self._used = {}, set()
        try:
            with self._database:
                self._database.executemany(
                    "INSERT OR REPLACE INTO photos (key, data, sum, used) VALUES (?, ?, ?, ?)",
                    [(key, data, _sum(key, data), used) for key, data, used in rows],
                )
                self._database.executemany("UPDATE photos SET used = ? WHERE key = ?", uses)
                self._evict(self._database)
        except _TROUBLE as error:
            self._recover(error)

    def _evict(self, database: sqlite3.Connection) -> None:
        pages, free, page = (
            int(database.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_count", "freelist_count", "page_size")
        )
        size = (pages - free) * page
        if size <= self._max_bytes:
            return
        count = int(database.execute("SELECT count(*) FROM photos").fetchone()[0])
        surplus = count - int(count * _KEPT_SHARE * self._max_bytes / size)
        # Freed pages are used again: the file stops growing, and need not shrink.
        oldest = "SELECT rowid FROM photos ORDER BY used, rowid LIMIT ?"
        database.execute(f"DELETE FROM photos WHERE rowid IN ({oldest})", (surplus,))

    def _recover(self, error: Exception) -> None:
        """A file that turns out to be damaged is begun anew; otherwise the failed step alone is lost."""
        if _harmless(error):
            return
        self._drop_connection()
        self._recoveries += 1
        if self._recoveries <= _MAX_RECOVERIES:
            self._database = self._open(suspect=True)

    def _drop_connection(self) -> None:
        if self._database is not None:
            with contextlib.suppress(*_TROUBLE):
                self._database.close()
            self._database = None

    def _open(self, suspect: bool) -> sqlite3.Connection | None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # Two processes that find the file damaged must not delete each other's new one.
            with exclusive(self._path.with_suffix(".lock"), _LOCK_S):
                return self._connect(suspect) or self._begin_anew()
        except (OSError, FruitDxError, *_TROUBLE):
            return None

    def _begin_anew(self) -> sqlite3.Connection | None:
        for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"):
            self._path.with_name(name).unlink(missing_ok=True)
        return self._connect(suspect=False)

    def _connect(self, suspect: bool) -> sqlite3.Connection | None:
        """A connection, None where the file is damaged; only a ``suspect`` one is read through for that."""
        database = sqlite3.connect(self._path, timeout=_BUSY_S, check_same_thread=False)
        try:
            if header_damaged(self._path):
                raise sqlite3.DatabaseError("damaged")
            _prepare(database)
            if suspect and database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("damaged")
            return database
        except _TROUBLE as error:
            database.close()
            if _harmless(error):
                raise
            return None


def _prepare(database: sqlite3.Connection) -> None:
    database.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
    # Readers go on while another process writes; a killed writer's part is rolled back.
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute(f"PRAGMA journal_size_limit = {1 << 24}")
    found = database.execute("PRAGMA user_version").fetchone()[0]
    made = [sql for (sql,) in database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")]
    if found != _FORMAT:
        if made:
            raise sqlite3.DatabaseError("a cache of another format")
        with database:
            for statement in _SCHEMA:
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {_FORMAT}")
    elif made != list(_SCHEMA):
        # SQLite's own check takes a column of another name for whole.
        raise sqlite3.DatabaseError("its schema is damaged")


def _harmless(error: Exception) -> bool:
    """By SQLite's result code (https://www.sqlite.org/rescode.html), whose low byte is the kind."""
    code = int(getattr(error, "sqlite_errorcode", 0))
    return code & 0xFF in _HARMLESS or (code & 0xFF == sqlite3.SQLITE_IOERR and code not in _BAD_READS)


def _sum(key: bytes, data: bytes) -> bytes:
    """Over the key too: an entry that damage moved to another key is no answer."""
    return hashlib.blake2b(key + data, digest_size=_CHECK_BYTES).digest()
