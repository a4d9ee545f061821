"""Damage to a SQLite header that SQLite itself does not call damage."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from fruitdx_desktop.core.sqlite_header import header_damaged


def test_what_sqlite_writes_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "some.sqlite"
    assert not header_damaged(path)
    path.touch()
    assert not header_damaged(path)
    for journal in ("DELETE", "WAL"):
        with contextlib.closing(sqlite3.connect(path)) as database:
            database.execute(f"PRAGMA journal_mode = {journal}")
            database.execute(f"CREATE TABLE t{journal} (x)")
        assert not header_damaged(path)


@pytest.mark.parametrize("place", [18, 19, 44, 47])
def test_a_version_that_none_writes_is_damage(tmp_path: Path, place: int) -> None:
    path = tmp_path / "some.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE t (x)")
    content = bytearray(path.read_bytes())
    content[place] ^= 0x30
    path.write_bytes(content)
    assert header_damaged(path)
