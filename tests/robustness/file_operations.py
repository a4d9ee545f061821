"""Changes of what is no model: settings, taught photos, tables, the history."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from dataclasses import replace
from pathlib import Path

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.settings import Settings, load_settings, save_settings
from fruitdx_desktop.services.history import FILE_NAME
from fruitdx_desktop.services.history_csv import write_csv
from fruitdx_desktop.services.history_database import HistoryDatabase
from fruitdx_desktop.services.history_schema import MIGRATIONS
from fruitdx_desktop.services.history_store import HistoryStore
from fruitdx_desktop.services.teaching import TeachingService
from tests.robustness.operation import Operation, State
from tests.services.an_entry import ENTRY


def _taught(home: Home) -> None:
    photo = home.root / "made" / "photo.jpg"
    photo.parent.mkdir(parents=True)
    photo.write_bytes(b"\xff\xd8" + b"x" * 50_000)
    TeachingService(home).teach(photo, "Scab_Apple")


def _tabled(home: Home) -> None:
    home.root.mkdir(exist_ok=True)
    (home.root / "table.csv").write_text("an older one")


def _table(home: Home) -> object:
    return write_csv(home.root / "table.csv", [replace(ENTRY, id=number) for number in range(1, 50)])


def _history(home: Home) -> None:
    database = HistoryDatabase(home.history / FILE_NAME)
    HistoryStore(database).add_many([(ENTRY, None)] * 5)
    database.close()


def _migrated(home: Home) -> object:
    database = HistoryDatabase(
        home.history / FILE_NAME, (*MIGRATIONS, ("ALTER TABLE diagnosis ADD COLUMN weather TEXT",))
    )
    try:
        return HistoryStore(database).ids()
    finally:
        database.close()


def _history_state(home: Home) -> State:
    with contextlib.closing(sqlite3.connect(home.history / FILE_NAME)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (rows,) = connection.execute("SELECT count(*) FROM diagnosis").fetchone()
    return (version, rows)


def content(path: Path) -> State:
    return (hashlib.sha256(path.read_bytes()).hexdigest(),)


FILE_OPERATIONS = (
    Operation(
        "settings",
        lambda home: save_settings(home.settings_file, Settings(theme="light")),
        lambda home: save_settings(home.settings_file, Settings(theme="dark", fruit="Mango")),
        lambda home: (load_settings(home.settings_file),),
    ),
    Operation(
        "teach",
        _taught,
        lambda home: TeachingService(home).teach(home.root / "made" / "photo.jpg", None),
        lambda home: tuple(TeachingService(home).counts().items()),
    ),
    Operation("table", _tabled, _table, lambda home: content(home.root / "table.csv")),
    Operation("history, newer", _history, _migrated, _history_state),
)
