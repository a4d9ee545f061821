"""A history that is written, changed and deleted from, killed at random moments.

    python -m tests.robustness.history_kills FOLDER KILLS SEED

SQLite writes by itself, so its steps are not counted. What was said to be done must be there afterwards, what was under
way is there wholly or not at all. Prints one JSON object.
"""

from __future__ import annotations

import contextlib
import json
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.errors import PhotoUnreadableError
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.photo_trouble import PhotoTrouble
from fruitdx_desktop.services.diagnosis import PhotoResult
from fruitdx_desktop.services.history import FILE_NAME, HistoryService

_LONGEST_S = 0.6
_KINDS = {"add": 60, "note": 25, "correct": 25, "delete": 20, "delete all": 1}
# By the id of a diagnosis: its note, and what the grower said it is.
Rows = dict[int, tuple[str, str | None]]
Change = tuple[str, int, str]


def main(folder: Path, kills: int, seed: int) -> dict[str, Any]:
    rng = random.Random(seed)
    losses: list[str] = []
    done: Counter[str] = Counter()
    for number in range(kills):
        home, own = Home(folder / str(number)), rng.randrange(10**6)
        told = _killed(home, own, rng.uniform(0.0, _LONGEST_S))
        done.update(kind for kind, _id, _text in islice(_changes(own), told))
        complaint = _judge(home, own, told)
        if complaint:
            losses.append(f"kill {number} (history {own}, {told} changes): {complaint}")
    return {"kills": kills, "done": dict(sorted(done.items())), "losses": losses}


def write(home: Home, seed: int) -> None:
    """Makes the changes of a seed and tells each that is done, until it is killed."""
    service = HistoryService(home)
    for change in _changes(seed):
        _make(service, change)
        print(change[0], flush=True)


def _changes(seed: int) -> Iterator[Change]:
    rng = random.Random(seed)
    rows: Rows = {}
    last = 0
    while True:
        kind = rng.choices(list(_KINDS), list(_KINDS.values()))[0] if rows else "add"
        last += kind == "add"
        number = last if kind == "add" else rng.choice(sorted(rows))
        change = (kind, number, f"word {rng.randrange(100)}")
        _apply(rows, change)
        yield change


def _apply(rows: Rows, change: Change) -> None:
    kind, number, text = change
    if kind == "add":
        rows[number] = ("", None)
    elif kind == "delete":
        del rows[number]
    elif kind == "delete all":
        rows.clear()
    else:
        note, correction = rows[number]
        rows[number] = (text, correction) if kind == "note" else (note, text)


def _make(service: HistoryService, change: Change) -> None:
    kind, number, text = change
    if kind == "add":
        error = PhotoUnreadableError("the file is empty", PhotoTrouble.DAMAGED)
        assert service.record(PhotoResult(_path(number), None, error, 1.0, "starter-1")) == number
    elif kind == "note":
        service.change(number, note=text)
    elif kind == "correct":
        service.correct(_path(number), text)
    elif kind == "delete":
        service.delete([number])
    else:
        service.delete_all()


def _path(number: int) -> str:
    return f"/photos/{number}.jpg"


def _killed(home: Home, seed: int, delay_s: float) -> int:
    """How many changes it had told of when it was killed."""
    command = [sys.executable, "-m", "tests.robustness.history_kills", str(home.root), str(seed), "write"]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert writer.stdout is not None
    with writer, writer.stdout as output:
        told = output.readline()
        time.sleep(delay_s)
        writer.kill()
        told += output.read()
    return told.count(b"\n")


def _judge(home: Home, seed: int, told: int) -> str | None:
    expected = []
    for count in (told, told + 1):
        rows: Rows = {}
        for change in islice(_changes(seed), count):
            _apply(rows, change)
        expected.append(rows)
    service = HistoryService(home)
    found = {entry.id: (entry.note, entry.correction) for entry in service.entries(service.ids())}
    aside = service.take_notice()
    service.close()
    with contextlib.closing(sqlite3.connect(home.history / FILE_NAME)) as connection:
        (check,) = connection.execute("PRAGMA integrity_check").fetchone()
    if aside is not None or check != "ok":
        return f"it is damaged: {check}, {aside}"
    return None if found in expected else f"{found} instead of {expected[0]}"


if __name__ == "__main__":
    if sys.argv[-1] == "write":
        write(Home(Path(sys.argv[1])), int(sys.argv[2]))
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
