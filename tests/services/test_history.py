"""The history: kept, found, deleted, and alive after everything."""

from __future__ import annotations

import csv
import io
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fruitdx_desktop.core.errors import HistoryError, HistoryNewerError, PhotoUnreadableError, StorageError
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services import history_database
from fruitdx_desktop.services.folding import clean, fold
from fruitdx_desktop.services.history import HistoryService
from fruitdx_desktop.services.history_csv import csv_text, harmless, plain
from fruitdx_desktop.services.history_database import HistoryDatabase
from fruitdx_desktop.services.history_deletion import WAITING_S, HistoryDeletion
from fruitdx_desktop.services.history_entry import HistoryFilter
from fruitdx_desktop.services.history_report import Report, ReportItem, ReportWords, html_text
from fruitdx_desktop.services.history_schema import MIGRATIONS
from fruitdx_desktop.services.history_store import HistoryStore
from fruitdx_desktop.services.teaching import TeachingService
from fruitdx_desktop.services.thumbnail import thumbnail
from tests.conftest import draw_photo
from tests.services.an_entry import ENTRY
from tests.ui import fakes

PROPERTY = settings(max_examples=40)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "h" / "history.sqlite"


@pytest.fixture
def store(path: Path) -> HistoryStore:
    return HistoryStore(HistoryDatabase(path))


def test_nothing_is_created_before_something_is_written(home: Home) -> None:
    service = HistoryService(home)
    assert service.ids() == []
    assert service.finish(CancelToken()) == 0
    assert not home.history.exists()


def test_a_diagnosis_is_kept_whole(home: Home, photo: Path) -> None:
    service = HistoryService(home)
    asked = fakes.diagnosed(str(photo))
    number = service.record(asked, "Very likely scab")
    assert service.finish(CancelToken()) == 1
    service.close()
    (entry,) = HistoryService(home).entries([number])
    kept = entry.result()
    assert asked.diagnosis is not None and kept.diagnosis is not None
    assert kept.status == asked.status
    assert kept.diagnosis.top == asked.diagnosis.top
    assert abs(kept.diagnosis.evidence - asked.diagnosis.evidence).max() < 1e-3
    assert entry.sha256 and len(entry.sha256) == 64
    assert entry.thumbnail and entry.thumbnail.startswith(b"\xff\xd8")


def test_what_could_not_be_read_keeps_its_reason(home: Home) -> None:
    service = HistoryService(home)
    asked = fakes.unreadable("/gone/a.jpg")
    (entry,) = service.entries([service.record(asked)])
    kept = entry.result()
    assert isinstance(asked.error, PhotoUnreadableError) and isinstance(kept.error, PhotoUnreadableError)
    assert (kept.error.message, kept.error.trouble) == (asked.error.message, asked.error.trouble)


def test_a_photo_that_was_changed_meanwhile_gets_no_picture(home: Home, photo: Path) -> None:
    service = HistoryService(home)
    number = service.record(fakes.diagnosed(str(photo)))
    draw_photo(photo, seed=9, size=(400, 300))
    service.finish(CancelToken())
    (entry,) = service.entries([number])
    assert entry.thumbnail is None and entry.sha256 is None


def test_the_thumbnail_carries_nothing_but_pixels(tmp_path: Path) -> None:
    from PIL import Image

    source = tmp_path / "with.jpg"
    exif = Image.Exif()
    exif[0x010F] = "SECRETMAKER"
    exif[0x8825] = {1: "N", 2: (48.0, 7.0, 30.0), 3: "E", 4: (11.0, 30.0, 0.0)}
    Image.new("RGB", (900, 600), (9, 120, 40)).save(source, exif=exif, comment=b"SECRETCOMMENT")
    assert b"SECRETMAKER" in source.read_bytes()
    made = thumbnail(source)
    assert b"SECRET" not in made and b"Exif" not in made
    with Image.open(io.BytesIO(made)) as small:
        assert max(small.size) == 320
        assert not small.getexif()


def test_filters(store: HistoryStore) -> None:
    other = replace(
        ENTRY,
        at=ENTRY.at - timedelta(days=9),
        fruit="Mango",
        label="Rot_Mango",
        condition="Rot",
        place="Straßental",
        status="unsure",
    )
    first, second = store.add(ENTRY), store.add(other)
    for wanted, ids in (
        (HistoryFilter(), [first, second]),
        (HistoryFilter(fruit="Mango"), [second]),
        (HistoryFilter(label="Scab_Apple"), [first]),
        (HistoryFilter(status="unsure"), [second]),
        # 23:30 UTC is the next day on the clock where it was asked.
        (HistoryFilter(first=date(2026, 3, 2)), [first]),
        (HistoryFilter(last=date(2026, 3, 1)), [second]),
        (HistoryFilter(place="STRASSEN"), [second]),
        (HistoryFilter(text="scab 2041"), [first]),
        (HistoryFilter(text="%"), []),
    ):
        assert store.ids(wanted) == ids, wanted
    assert store.choices().fruits == ("Apple", "Mango")


@PROPERTY
@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_folding_forgets_case_and_accents() -> None:
    assert fold("Café") == fold("CAFE\u0301") == "cafe"
    assert fold("Straße") == fold("STRASSE")
    assert fold("किसान") != fold("कसन")


@PROPERTY
@given(note=st.text(), place=st.text(max_size=30), plant=st.none() | st.text(min_size=1))
def test_any_text_is_kept_and_found(
    tmp_path_factory: pytest.TempPathFactory, note: str, place: str, plant: str
) -> None:
    database = HistoryDatabase(tmp_path_factory.mktemp("h") / "history.sqlite")
    store = HistoryStore(database)
    number = store.add(ENTRY)
    store.change(number, note=note, place=place, plant=plant)
    (entry,) = store.entries([number])
    assert (entry.note, entry.place, entry.plant) == (clean(note), clean(place), clean(plant or "") or None)
    for word in clean(note).split():
        assert store.ids(HistoryFilter(text=word)) == [number]
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="names that are no Unicode exist on POSIX")
def test_a_file_name_that_is_no_text_is_found_again(store: HistoryStore) -> None:
    name = os.fsdecode(b"/photos/\xff\xfe.jpg")
    number = store.add(replace(ENTRY, path=name))
    assert store.entries([number])[0].path == name
    store.correct(name, "Rot_Apple")
    assert store.entries([number])[0].correction == "Rot_Apple"


def test_a_correction_goes_to_the_newest_and_is_taken_back(store: HistoryStore) -> None:
    old, new = store.add(replace(ENTRY, at=ENTRY.at - timedelta(1))), store.add(ENTRY)
    store.correct(ENTRY.path, "Blotch_Apple")
    assert [entry.correction for entry in store.entries([old, new])] == [None, "Blotch_Apple"]
    assert store.ids(HistoryFilter(text="blotch")) == [new]
    store.correct(ENTRY.path, None)
    assert store.ids(HistoryFilter(text="blotch")) == []


SECRET = "hidden-orchard-4711"


def contents(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


@pytest.mark.parametrize("everything", [False, True])
def test_deleting_leaves_no_byte(store: HistoryStore, path: Path, everything: bool) -> None:
    picture = b"\xff\xd8" + b"SECRETPICTURE" * 900
    kept = [store.add(replace(ENTRY, thumbnail=b"\xff\xd8" + os.urandom(6000))) for _ in range(30)]
    gone = store.add(replace(ENTRY, note=SECRET, place=SECRET, thumbnail=picture))
    (path.parent / "history-before-2.sqlite").write_text(SECRET)
    deletion = HistoryDeletion(store._database, path.parent / "pictures")
    assert SECRET.encode() in contents(path.parent) and b"SECRETPICTURE" in contents(path.parent)
    if everything:
        deletion.delete_all()
    else:
        deletion.delete([gone])
    left = contents(path.parent)
    assert SECRET.encode() not in left and b"SECRETPICTURE" not in left
    assert sorted(store.ids()) == ([] if everything else kept)


def paste(home: Home, name: str, age_s: float = 0.0) -> Path:
    """A picture that the program itself keeps, as pasting makes it."""
    home.pictures.mkdir(parents=True, exist_ok=True)
    written = time.time() - age_s
    picture = draw_photo(home.pictures / name, seed=1)
    os.utime(picture, (written, written))
    return picture


def test_deleting_takes_the_file_that_only_the_program_keeps(home: Home, photo: Path) -> None:
    service, teaching = HistoryService(home), TeachingService(home)
    pasted, twice = paste(home, "pasted.png"), paste(home, "twice.png")
    numbers = [service.record(fakes.diagnosed(str(path))) for path in (pasted, twice, twice, photo)]
    teaching.teach(pasted, "Scab_Apple")
    service.delete([numbers[0], numbers[1], numbers[3]])
    assert not pasted.exists()
    assert twice.exists(), "another diagnosis names it"
    assert photo.exists(), "it is the grower's own"
    assert [taught.path.is_file() for taught in teaching.photos()] == [True]
    service.delete([numbers[2]])
    assert not twice.exists()
    service.close()


def test_deleting_all_takes_what_was_pasted_and_forgotten(home: Home, photo: Path) -> None:
    service = HistoryService(home)
    pasted, forgotten = paste(home, "pasted.png"), paste(home, "forgotten.png", age_s=2 * WAITING_S)
    waiting = paste(home, "waiting.png")
    for path in (pasted, photo):
        service.record(fakes.diagnosed(str(path)))
    service.delete_all()
    assert not pasted.exists() and not forgotten.exists()
    assert waiting.exists(), "its answer may still come"
    assert photo.exists()
    service.close()


def test_no_file_outside_is_deleted_by_a_link_or_a_crooked_path(home: Home, photo: Path) -> None:
    service = HistoryService(home)
    pasted = paste(home, "pasted.png")
    below = paste(Home(home.pictures), "deeper.png")
    link = home.pictures / "link.jpg"
    link.symlink_to(photo)
    crooked = home.pictures / ".." / photo.name
    numbers = [service.record(fakes.diagnosed(str(path))) for path in (pasted, below, link, crooked)]
    service.delete(numbers)
    assert photo.exists() and below.exists()
    assert not pasted.exists() and not link.is_symlink()
    service.close()


_DELETER = """
import os, signal, sys
from pathlib import Path
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services import history_deletion
from fruitdx_desktop.services.history import HistoryService

def die(*_args):
    os.kill(os.getpid(), signal.SIGKILL)

owner, name = sys.argv[2].split(".")
setattr(getattr(history_deletion, owner) if owner != "module" else history_deletion, name, die)
HistoryService(Home(Path(sys.argv[1]))).delete([1])
"""
STEPS = ("HistoryDeletion.end", "HistoryDeletion._remove", "module._shrink", "module._empty_log")


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize("step", STEPS)
def test_killed_while_deleting_it_is_ended_at_the_next_start(home: Home, step: str) -> None:
    service = HistoryService(home)
    pasted, kept = paste(home, f"{SECRET}.png"), paste(home, "kept.png")
    for path in (pasted, kept):
        service.record(fakes.diagnosed(str(path)), "said")
    service.finish(CancelToken())
    service.close()
    command = [sys.executable, "-c", _DELETER, str(home.root), step]
    killed = subprocess.run(command, cwd=Path(__file__).parents[2], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert SECRET.encode() in contents(home.history), "the kill came too late to try anything"
    service = HistoryService(home)
    service.finish(CancelToken())
    assert not pasted.exists() and kept.exists()
    assert SECRET.encode() not in contents(home.history)
    assert service.ids() == [2]
    service.close()


@pytest.mark.parametrize("damage", ["text", "cut", "middle", "foreign"])
def test_a_damaged_history_is_put_aside_and_a_new_one_begun(path: Path, damage: str) -> None:
    database = HistoryDatabase(path)
    HistoryStore(database).add_many([(replace(ENTRY, thumbnail=os.urandom(5000)), None) for _ in range(60)])
    database.close()
    whole = path.read_bytes()
    if damage == "text":
        path.write_bytes(b"no database at all" * 500)
    elif damage == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    elif damage == "middle":
        path.write_bytes(whole[:4096] + os.urandom(len(whole) - 8192) + whole[-4096:])
    else:
        path.unlink()
        other = sqlite3.connect(path)
        other.execute("CREATE TABLE theirs (x)")
        other.close()
    broken = path.read_bytes()
    store = HistoryStore(database)
    assert store.ids() == []
    moved = database.take_notice()
    assert moved is not None and moved.read_bytes() == broken
    assert database.take_notice() is None
    assert store.add(ENTRY) in store.ids()
    database.close()


def test_damage_met_while_it_runs_costs_no_answer(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = HistoryDatabase(path)
    store = HistoryStore(database)
    store.add(ENTRY)
    met = []

    def torn(connection: sqlite3.Connection) -> int:
        if not met:
            met.append(1)
            error = sqlite3.DatabaseError("database disk image is malformed")
            error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise error
        return 7

    assert database.read(torn) == 7
    assert database.take_notice() is not None
    assert store.ids() == []
    database.close()


def test_a_full_disk_is_said_and_nothing_is_lost(store: HistoryStore) -> None:
    number = store.add(ENTRY)
    pages = store._database.read(lambda connection: connection.execute("PRAGMA page_count").fetchone()[0])
    store._database.read(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    with pytest.raises(StorageError) as caught:
        store.add(replace(ENTRY, thumbnail=bytes(100_000)))
    assert "full" in caught.value.message
    assert store.ids() == [number]


ADD = ("ALTER TABLE diagnosis ADD COLUMN weather TEXT",)
BAD = ("ALTER TABLE diagnosis ADD COLUMN soil TEXT", "INSERT INTO nowhere VALUES (1)")


def test_a_migration_copies_first_and_keeps_all(path: Path) -> None:
    old = HistoryDatabase(path)
    number = HistoryStore(old).add(ENTRY)
    old.close()
    new = HistoryDatabase(path, (*MIGRATIONS, ADD))
    assert HistoryStore(new).ids() == [number]
    new.close()
    version = len(MIGRATIONS)
    copy = sqlite3.connect(path.with_name(f"history-before-{version + 1}.sqlite"))
    assert copy.execute("SELECT count(*) FROM diagnosis").fetchone() == (1,)
    assert copy.execute("PRAGMA user_version").fetchone() == (version,)
    copy.close()


def test_the_first_history_is_brought_to_this_version(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_database, "lacks_tables", lambda _connection: False)
    old = HistoryDatabase(path, MIGRATIONS[:1])
    number = HistoryStore(old).add(ENTRY)
    old.close()
    monkeypatch.undo()
    new = HistoryDatabase(path)
    store = HistoryStore(new)
    assert store.ids() == [number]
    HistoryDeletion(new, path.parent).delete([number])
    assert store.ids() == []
    new.close()


def test_a_failing_migration_leaves_the_old_one(path: Path) -> None:
    old = HistoryDatabase(path)
    number = HistoryStore(old).add(ENTRY)
    old.close()
    with pytest.raises(HistoryError):
        HistoryStore(HistoryDatabase(path, (*MIGRATIONS, ADD, BAD))).ids()
    again = HistoryDatabase(path)
    assert HistoryStore(again).ids() == [number]
    assert again.take_notice() is None
    columns = again.read(lambda connection: connection.execute("PRAGMA table_info(diagnosis)").fetchall())
    assert not {"weather", "soil"} & {column[1] for column in columns}
    again.close()


def test_a_newer_history_is_refused_in_words_and_left_alone(path: Path) -> None:
    newer = HistoryDatabase(path, (*MIGRATIONS, ADD))
    HistoryStore(newer).add(ENTRY)
    newer.close()
    before = path.read_bytes()
    with pytest.raises(HistoryNewerError):
        HistoryStore(HistoryDatabase(path)).add(ENTRY)
    assert path.read_bytes() == before


_WRITER = """
import sys
from pathlib import Path
from dataclasses import replace
from fruitdx_desktop.services.history_database import HistoryDatabase
from fruitdx_desktop.services.history_store import HistoryStore
from tests.services.test_history import ENTRY
store = HistoryStore(HistoryDatabase(Path(sys.argv[1])))
while True:
    print(store.add(replace(ENTRY, thumbnail=bytes(9000))), flush=True)
"""


def kill_while_writing(path: Path, delay_s: float) -> None:
    """Kills a writer and checks that all it had said to be kept is kept."""
    command = [sys.executable, "-c", _WRITER, str(path)]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])
    assert writer.stdout is not None
    with writer, writer.stdout as output:
        said = [output.readline()]
        time.sleep(delay_s)
        writer.send_signal(signal.SIGKILL)
        said += output.readlines()
    told = {int(line) for line in said if line.endswith(b"\n") and line.strip()}
    assert told
    database = HistoryDatabase(path)
    assert told <= set(HistoryStore(database).ids())
    assert database.take_notice() is None
    check = database.read(lambda connection: connection.execute("PRAGMA integrity_check").fetchone()[0])
    assert check == "ok"
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_killed_while_writing_keeps_every_answer(path: Path) -> None:
    rng = random.Random(4)
    for _ in range(3):
        kill_while_writing(path, rng.random() * 0.3)


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_killed_again_and_again(path: Path) -> None:
    seed = int(os.environ.get("SEED") or time.time_ns() % 10**6)
    print(f"SEED={seed}")
    rng = random.Random(seed)
    end = time.monotonic() + float(os.environ.get("SECONDS") or 60)
    while time.monotonic() < end:
        kill_while_writing(path, rng.random() * 0.5)


@PROPERTY
@given(st.text())
def test_no_cell_is_a_formula_and_none_is_lost(text: str) -> None:
    cell = harmless(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert plain(cell) == clean(text)


@PROPERTY
@given(note=st.text(), place=st.text(), label=st.text())
def test_the_table_reads_back(note: str, place: str, label: str) -> None:
    entry = replace(ENTRY, note=note, place=place, label=label)
    (row,) = csv.DictReader(io.StringIO(csv_text([entry]), newline=""))
    assert [plain(row[name]) for name in ("note", "place", "label")] == [clean(note), clean(place), clean(label)]
    assert row["time_utc"] == "2026-03-01T23:30:00.123Z"
    assert row["time_local"] == "2026-03-02T00:30:00.123+01:00"
    assert row["confidence"] == "0.9600"


def test_the_web_page_takes_no_text_for_markup() -> None:
    bad = '<script>alert(1)</script>"\x01'
    words = ReportWords(bad, bad, bad, bad, bad, bad, "en", True)
    item = ReportItem(bad, bad, ((bad, bad),), ((bad, bad, 0.5),), b"\xff\xd8", None, bad)
    page = html_text(Report(bad, (bad,), ((bad, bad),), bad, (item,), words))
    assert "<script" not in page and "\x01" not in page
    assert "data:image/jpeg;base64," in page and "http://" not in page
