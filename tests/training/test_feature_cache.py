"""The feature cache: damage, full disks and killed processes cost time, never a wrong answer."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fruitdx_desktop.training.feature_cache import FILE_NAME, FeatureCache

ROW = np.arange(1280).astype(np.float16)
DAY = 24 * 3600

# A process that keeps rows whose content follows from their name, ``count`` of them, flushing after every tenth.
WRITER = """
import sys
from pathlib import Path
from tests.training.test_feature_cache import row_of
from fruitdx_desktop.training.feature_cache import FeatureCache
folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
cache = FeatureCache(folder, "backbone")
print("ready", flush=True)
for number in range(count):
    cache.put(f"{name}{number}", row_of(f"{name}{number}"))
    if number % 10 == 9:
        cache.flush()
cache.close()
"""


def row_of(digest: str) -> np.ndarray:
    seed = int.from_bytes(digest.encode(), "little")
    return np.random.default_rng(seed).random(1280, dtype=np.float32).astype(np.float16)


def _filled(folder: Path) -> None:
    cache = FeatureCache(folder, "backbone")
    cache.put("digest", ROW)
    cache.close()


def _get(folder: Path, backbone: str = "backbone", digest: str = "digest") -> object:
    cache = FeatureCache(folder, backbone)
    try:
        return cache.get(digest)
    finally:
        cache.close()


def _writer(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    root = Path(__file__).parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), name, str(count)], cwd=root, stdout=subprocess.PIPE, text=True
    )


def test_features_come_back_exactly_before_and_after_a_flush(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path, "backbone")
    cache.put("digest", ROW)
    assert np.array_equal(cache.get("digest"), ROW)
    cache.flush()
    assert np.array_equal(cache.get("digest"), ROW)
    cache.close()
    assert np.array_equal(_get(tmp_path), ROW)


def test_a_closed_cache_knows_and_keeps_nothing(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path, "backbone")
    cache.close()
    cache.put("digest", ROW)
    assert cache.get("digest") is None
    cache.close()
    assert _get(tmp_path) is None


def test_another_backbone_sees_nothing(tmp_path: Path) -> None:
    _filled(tmp_path)
    assert _get(tmp_path, "another") is None


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE photos SET data = zeroblob(2560)",
        "UPDATE photos SET data = substr(data, 1, 100)",
        "UPDATE photos SET data = 'text'",
        "UPDATE photos SET (data, sum) = (SELECT data, sum FROM photos WHERE rowid = 2) WHERE rowid = 1",
    ],
)
def test_a_damaged_entry_is_as_good_as_none_and_is_mended(tmp_path: Path, damage: str) -> None:
    cache = FeatureCache(tmp_path, "backbone")
    cache.put("digest", ROW)
    cache.put("other", ROW + 1)
    cache.close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME)) as database, database:
        database.execute(damage)
    assert _get(tmp_path) is None
    _filled(tmp_path)
    assert np.array_equal(_get(tmp_path), ROW)


def test_a_file_of_another_format_or_none_at_all_is_replaced(tmp_path: Path) -> None:
    for content in (b"no database" * 1000, b"", b"SQLite format 3\x00" + bytes(3000)):
        (tmp_path / FILE_NAME).write_bytes(content)
        _filled(tmp_path)
        assert np.array_equal(_get(tmp_path), ROW)
        (tmp_path / FILE_NAME).unlink()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME)) as database, database:
        database.execute("CREATE TABLE features (key TEXT UNIQUE, data BLOB, crc INTEGER)")
    _filled(tmp_path)
    assert np.array_equal(_get(tmp_path), ROW)


@settings(max_examples=25)
# A byte of the name of a column, in the text of the schema: SQLite's own check calls that whole.
@example(place=0.0546875, junk=b"0", cut=False)
# The version that the file is to be written by.
@example(place=18.5 / 147456, junk=b"0", cut=False)
@given(place=st.floats(0, 1, exclude_max=True), junk=st.binary(min_size=1, max_size=9000), cut=st.booleans())
def test_a_damaged_database_never_answers_wrongly_and_works_again(
    tmp_path: Path, place: float, junk: bytes, cut: bool
) -> None:
    folder = tmp_path / str(len(list(tmp_path.iterdir())))
    cache = FeatureCache(folder, "backbone")
    for number in range(40):
        cache.put(str(number), row_of(str(number)))
    cache.close()
    content = (folder / FILE_NAME).read_bytes()
    start = int(place * len(content))
    damaged = content[:start] + (b"" if cut else junk + content[start + len(junk) :])
    (folder / FILE_NAME).write_bytes(damaged)
    cache = FeatureCache(folder, "backbone")
    for number in range(40):
        found = cache.get(str(number))
        assert found is None or np.array_equal(found, row_of(str(number)))
        if found is None:
            cache.put(str(number), row_of(str(number)))
    cache.close()
    # At most the writes of one round are lost to the discovery of the damage.
    cache = FeatureCache(folder, "backbone")
    cache.put("again", ROW)
    cache.flush()
    cache.put("again", ROW)
    cache.close()
    assert np.array_equal(_get(folder, digest="again"), ROW)


@pytest.mark.parametrize("flip", [0x01, 0xFF])
def test_any_damaged_byte_of_header_and_schema_is_got_over(tmp_path: Path, flip: int) -> None:
    _filled(tmp_path / "whole")
    content = (tmp_path / "whole" / FILE_NAME).read_bytes()
    for place in np.flatnonzero(np.frombuffer(content[:8192], np.uint8)).tolist():
        folder = tmp_path / str(place)
        folder.mkdir()
        damaged = content[:place] + bytes([content[place] ^ flip]) + content[place + 1 :]
        (folder / FILE_NAME).write_bytes(damaged)
        for _ in range(2):
            _filled(folder)
        assert np.array_equal(_get(folder), ROW), place


def test_where_no_folder_can_be_made_everything_is_computed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    _filled(tmp_path / "file" / "cache")
    assert _get(tmp_path / "file" / "cache") is None


def test_a_moved_cache_is_found_where_it_is_now(tmp_path: Path) -> None:
    _filled(tmp_path / "old")
    (tmp_path / "old").rename(tmp_path / "new")
    assert np.array_equal(_get(tmp_path / "new"), ROW)


def test_the_file_stays_within_its_bound_and_keeps_what_was_used_last(tmp_path: Path) -> None:
    bound = 1 << 20
    now = [0.0]
    cache = FeatureCache(tmp_path, "backbone", bound, clock=lambda: now[0])
    for number in range(100):
        cache.put(f"old{number}", row_of(f"old{number}"))
    cache.flush()
    now[0] = 3.0 * DAY
    for number in range(50):
        assert cache.get(f"old{number}") is not None
    cache.flush()
    now[0] = 6.0 * DAY
    for number in range(600):
        cache.put(f"new{number}", row_of(f"new{number}"))
        if number == 320:
            cache.flush()
            assert cache.get("old49") is not None
            assert cache.get("old99") is None
    cache.close()
    # A batch is written before room is made for it.
    assert (tmp_path / FILE_NAME).stat().st_size < bound + 256 * 3000
    assert np.array_equal(_get(tmp_path, digest="new599"), row_of("new599"))
    assert _get(tmp_path, digest="old0") is None


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    writers = [_writer(tmp_path, name, 300) for name in ("a", "b")]
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    cache = FeatureCache(tmp_path, "backbone")
    missing = 0
    for name in ("a", "b"):
        for number in range(300):
            found = cache.get(f"{name}{number}")
            missing += found is None
            assert found is None or np.array_equal(found, row_of(f"{name}{number}"))
    cache.close()
    # One that finds the file busy for seconds goes on without: that is allowed, and rare.
    assert missing <= 20


def test_two_processes_that_find_it_damaged_at_once_end_with_one_that_works(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database" * 1000)
    writers = [_writer(tmp_path, name, 30) for name in ("a", "b")]
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    assert np.array_equal(_get(tmp_path, digest="a29"), row_of("a29"))
    assert np.array_equal(_get(tmp_path, digest="b29"), row_of("b29"))


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("wait_s", [0.0, 0.02, 0.1])
def test_a_writer_killed_while_it_flushes_leaves_whole_entries(tmp_path: Path, wait_s: float) -> None:
    writer = _writer(tmp_path, "a", 100_000)
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    while not (tmp_path / f"{FILE_NAME}-wal").exists() or (tmp_path / f"{FILE_NAME}-wal").stat().st_size < 100_000:
        time.sleep(0.005)
    time.sleep(wait_s)
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    cache = FeatureCache(tmp_path, "backbone")
    found = [cache.get(f"a{number}") for number in range(200)]
    assert found[0] is not None
    for number, row in enumerate(found):
        assert row is None or np.array_equal(row, row_of(f"a{number}"))
    cache.put("after", ROW)
    cache.close()
    assert np.array_equal(_get(tmp_path, digest="after"), ROW)


FULL = """
import sys
from pathlib import Path
import numpy as np
from tests.training.test_feature_cache import row_of
from fruitdx_desktop.training.feature_cache import FeatureCache
cache = FeatureCache(Path(sys.argv[1]), "backbone")
cache.put("first", row_of("first"))
cache.flush()
if sys.argv[2] == "limit":
    import resource, signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
for number in range(2000):
    cache.put(str(number), row_of(str(number)))
assert np.array_equal(cache.get("first"), row_of("first"))
cache.close()
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
@pytest.mark.parametrize("kind", ["limit", "disk"])
def test_a_full_disk_costs_the_cache_and_nothing_else(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = kind == "disk"
    if (
        mounted
        and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("no disk can be mounted here (needs root)")
    try:
        root = Path(__file__).parents[2]
        done = subprocess.run(
            [sys.executable, "-c", FULL, str(folder), kind], cwd=root, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert np.array_equal(_get(folder, digest="first"), row_of("first"))
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)
