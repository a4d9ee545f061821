"""Features by content: SHA-256 of the file, the backbone and the preprocessing. A damaged entry is computed anew."""

from __future__ import annotations

import sqlite3
import threading
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt

HalfArray = npt.NDArray[np.float16]
# About 200,000 photos of 1280 half-precision features.
MAX_ENTRIES = 200_000
_BATCH = 256
_PREPROCESSING = "rgb-bilinear-224"


class FeatureCache:
    """One SQLite file that several processes may use; without a usable one, everything is computed."""

    def __init__(self, folder: Path, backbone_digest: str) -> None:
        self._path = folder / "features.sqlite"
        self._prefix = f"{backbone_digest}:{_PREPROCESSING}:"
        self._lock = threading.Lock()
        self._pending: dict[str, HalfArray] = {}
        self._database = self._connect()

    def get(self, digest: str) -> HalfArray | None:
        """The features of a file by its SHA-256, None where they are not known or damaged."""
        with self._lock:
            if self._database is None:
                return None
            try:
                query = "SELECT data, crc FROM features WHERE key = ?"
                row = self._database.execute(query, (self._prefix + digest,)).fetchone()
            except sqlite3.Error:
                return None
        if row is None or zlib.crc32(row[0]) != row[1]:
            return None
        return np.frombuffer(row[0], np.float16)

    def put(self, digest: str, features: HalfArray) -> None:
        """Remembers features; written in batches."""
        with self._lock:
            self._pending[digest] = features
            if len(self._pending) >= _BATCH:
                self._write()

    def flush(self) -> None:
        """Writes what is pending and drops the oldest entries over ``MAX_ENTRIES``."""
        with self._lock:
            self._write()
            if self._database is not None:
                oldest = "SELECT rowid FROM features ORDER BY rowid DESC LIMIT -1 OFFSET ?"
                try:
                    with self._database:
                        self._database.execute(f"DELETE FROM features WHERE rowid IN ({oldest})", (MAX_ENTRIES,))
                except sqlite3.Error:
                    return

    def close(self) -> None:
        self.flush()
        if self._database is not None:
            self._database.close()
            self._database = None

    def _write(self) -> None:
        rows = [
            (self._prefix + digest, features.tobytes(), zlib.crc32(features.tobytes()))
            for digest, features in self._pending.items()
        ]
        self._pending = {}
        if self._database is None or not rows:
            return
        try:
            with self._database:
                self._database.executemany("INSERT OR REPLACE INTO features VALUES (?, ?, ?)", rows)
        except sqlite3.Error:
            # A full disk costs the cache, not the training.
            return

    def _connect(self) -> sqlite3.Connection | None:
        for attempt in range(2):
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                database = sqlite3.connect(self._path, timeout=30.0, check_same_thread=False)
                database.execute("PRAGMA journal_mode = WAL")
                database.execute("CREATE TABLE IF NOT EXISTS features (key TEXT UNIQUE, data BLOB, crc INTEGER)")
                database.commit()
                return database
            except sqlite3.DatabaseError:
                if attempt == 0:
                    self._path.unlink(missing_ok=True)
            except OSError:
                return None
        return None
