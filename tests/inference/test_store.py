from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.core.errors import StoreBusyError, UnknownVersionError
from fruitdx_desktop.core.locks import exclusive
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference.pointer import POINTER, Pointer
from fruitdx_desktop.inference.store import Store


def _store_with(home: Home, *versions: str) -> Store:
    store = Store(home.models)
    for version in versions:
        folder = store.folder(version)
        folder.mkdir(parents=True)
        (folder / "manifest.json").write_text(version)
    return store


def test_pointer_remembers_what_was_in_use(home: Home) -> None:
    store = _store_with(home, "a", "b", "c")
    for version in ("a", "b", "c", "b"):
        store.point_to(version)
    assert store.pointer() == Pointer("b", ("c", "a"))
    store.point_to("c", rollback=True)
    assert store.pointer() == Pointer("c", ("a",))


@given(st.binary(max_size=120))
def test_any_pointer_file_is_a_pointer_or_a_value_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    store = Store(tmp_path_factory.mktemp("store"))
    (store.root / POINTER).write_bytes(data)
    with contextlib.suppress(ValueError):
        assert isinstance(store.pointer(), Pointer)


@pytest.mark.parametrize("name", ["", "..", "../x", "a/b", ".hidden", "a\0", "x" * 200])
def test_no_version_reaches_outside(home: Home, name: str) -> None:
    with pytest.raises(UnknownVersionError):
        Store(home.models).folder(name)


def test_quarantine_keeps_the_files(home: Home) -> None:
    store = _store_with(home, "a")
    with store.locked():
        store.quarantine("a", "bit rot")
    (item,) = store.quarantined()
    assert item.reason == "bit rot"
    assert (item.path / "manifest.json").read_text() == "a"
    assert store.versions() == ()


def test_copies_are_never_links(home: Home, starter: Path) -> None:
    store = Store(home.models)
    with store.locked():
        store.add_copy(starter, "copy")
    for file in store.folder("copy").iterdir():
        assert not file.is_symlink()
        assert file.stat().st_nlink == 1


def test_staging_goes_away_and_the_living_keep_theirs(home: Home) -> None:
    store = Store(home.models)
    with store.staging() as mine:
        (mine / "half").write_text("x")
        dead = mine.parent / "dead"
        dead.mkdir()
        store.sweep()
        assert mine.exists()
        assert not dead.exists()
    assert not list((store.root / "staging").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_lock_dies_with_its_holder(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from fruitdx_desktop.core.locks import exclusive\n"
        "with exclusive(Path(sys.argv[1])):\n    print('held', flush=True); time.sleep(60)"
    )
    lock = tmp_path / "store.lock"
    holder = subprocess.Popen([sys.executable, "-c", script, str(lock)], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    with holder, holder.stdout as output:
        assert output.readline() == b"held\n"
        with pytest.raises(StoreBusyError), exclusive(lock, timeout_s=0.1):
            pass
        holder.send_signal(signal.SIGKILL)
    with exclusive(lock, timeout_s=5):
        pass


_SWITCHER = """
import os
from pathlib import Path
from fruitdx_desktop.core.paths import default_home
from fruitdx_desktop.inference.store import Store
store = Store(default_home().models)
source = Path(os.environ["SOURCE"])
print("ready", flush=True)
for number in range(1000):
    with store.locked():
        store.add_copy(source, f"v{number}")
        store.point_to(f"v{number}")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize("seed", range(6))
def test_killed_promotion_leaves_the_old_or_the_new(home: Home, tmp_path: Path, seed: int) -> None:
    """The pointer names a whole version whenever the writer dies."""
    source = tmp_path / "source"
    source.mkdir()
    (source / "model.tflite").write_bytes(b"m" * 500_000)
    store = Store(home.models)
    with store.locked():
        store.add_copy(source, "old")
        store.point_to("old")
    writer = subprocess.Popen(
        [sys.executable, "-c", _SWITCHER], stdout=subprocess.PIPE, env={**os.environ, "SOURCE": str(source)}
    )
    assert writer.stdout is not None
    with writer, writer.stdout as output:
        assert output.readline() == b"ready\n"
        time.sleep(random.Random(seed).uniform(0.0, 0.15))
        writer.send_signal(signal.SIGKILL)
    pointer = store.pointer()
    assert pointer is not None
    assert (store.folder(pointer.version) / "model.tflite").read_bytes() == b"m" * 500_000
    store.sweep()
    assert not [entry for entry in (store.root / "staging").iterdir() if entry.is_dir()]
    shutil.rmtree(store.root)
