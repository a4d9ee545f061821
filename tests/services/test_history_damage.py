"""Any damaged byte of the history's header and schema: it is put aside, never met with an error of SQLite's."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import HistoryNewerError
from fruitdx_desktop.services.history_database import HistoryDatabase


@pytest.mark.parametrize("flip", [0x01, 0xFF])
def test_a_damaged_schema_is_put_aside(tmp_path: Path, flip: int) -> None:
    path = tmp_path / "whole" / "history.sqlite"
    database = HistoryDatabase(path)
    database.write(lambda connection: connection.execute("INSERT INTO deletion VALUES ('a.jpg')"))
    database.close()
    content = path.read_bytes()
    page = int.from_bytes(content[16:18], "big")
    # The header's own versions, and a sample of all that is written.
    written = [place for place in range(48, 2 * page) if content[place]]
    for place in (18, 19, 47, *random.Random(flip).sample(written, 60)):
        damaged = tmp_path / str(place) / "history.sqlite"
        damaged.parent.mkdir()
        damaged.write_bytes(content[:place] + bytes([content[place] ^ flip]) + content[place + 1 :])
        database = HistoryDatabase(damaged)
        try:
            database.write(lambda connection: connection.execute("INSERT OR REPLACE INTO deletion VALUES ('b.jpg')"))
            kept = database.read(lambda connection: connection.execute("SELECT path FROM deletion").fetchall())
            assert ("b.jpg",) in kept, place
        except HistoryNewerError:
            # The number of the format itself, from which nothing tells damage.
            assert 60 <= place < 64
        finally:
            database.close()
