"""Real disks that are full, read-only or closed to us; files held open by another."""

from __future__ import annotations

import ctypes
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import StorageError
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.core.settings import Settings, load_settings, save_settings
from fruitdx_desktop.services.diagnosis import DiagnosisService, PhotoResult
from fruitdx_desktop.services.model_export import ExportRequest, ModelExport
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version, damage

_NOBODY = 65534
# Taken before any test has one of its own.
_TEMPORARY = tempfile.gettempdir()
_MS_RDONLY, _MS_REMOUNT = 1, 32


class SmallDisk:
    """A file system of its own in memory, of a size of one's choice."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        self.folder = folder
        self._call = ctypes.CDLL(None, use_errno=True).mount
        self._options = f"size={megabytes}m".encode()
        folder.mkdir()
        if self._mount(0) != 0:
            pytest.skip(f"no file system can be mounted here ({os.strerror(ctypes.get_errno())})")

    def make_read_only(self) -> None:
        assert self._mount(_MS_REMOUNT | _MS_RDONLY) == 0

    def close(self) -> None:
        subprocess.run(["umount", str(self.folder)], check=True)

    def _mount(self, flags: int) -> int:
        return int(self._call(b"tmpfs", os.fsencode(self.folder), b"tmpfs", flags, self._options))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """Room for two models, not for three."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small file system")
    model = sum(file.stat().st_size for file in starter_bundle().iterdir())
    made = SmallDisk(tmp_path / "disk", int(2.2 * model / 2**20))
    yield made
    made.close()


def _answers(models: ModelService, photo: Path) -> PhotoResult:
    answers: list[PhotoResult] = []
    DiagnosisService(models).diagnose([str(photo)], on_result=answers.append, cancel=CancelToken())
    return answers[0]


def test_a_full_disk_is_told_and_the_model_goes_on(disk: SmallDisk, photo: Path, tmp_path: Path) -> None:
    home = Home(disk.folder / "home")
    models = ModelService(home)
    used = models.ensure_model()
    save_settings(home.settings_file, Settings(theme="dark"))
    shared = tmp_path / "gift.fruitdx"
    other = Home(tmp_path / "other")
    add_version(other, "trained-2")
    ModelExport(ModelService(other)).write(ExportRequest(shared))
    ModelExport(models).write(ExportRequest(disk.folder / "a.fruitdx"))
    with pytest.raises(StorageError) as full:
        ModelImport(models).take_in(ImportRequest(shared, trust=True))
    assert "No space left" in full.value.message
    assert full.value.remedy
    (disk.folder / "rest").write_bytes(b"")
    with pytest.raises(OSError, match="No space left"), (disk.folder / "rest").open("wb", buffering=0) as rest:
        while True:
            rest.write(b"x" * 4096)
    with pytest.raises(StorageError):
        ModelExport(models).write(ExportRequest(disk.folder / "a.fruitdx"))
    with pytest.raises(StorageError):
        save_settings(home.settings_file, Settings(theme="light", photo_folder="x" * 10_000))
    assert load_settings(home.settings_file).theme == "dark"
    assert not list((models.store.root / "staging").glob("*/"))
    fresh = ModelService(home)
    assert fresh.verify().fault is None
    assert (fresh.ensure_model(), _answers(fresh, photo).error) == (used, None)
    (disk.folder / "rest").unlink()
    (disk.folder / "a.fruitdx").unlink()


def test_a_read_only_disk_still_diagnoses(disk: SmallDisk, photo: Path) -> None:
    home = Home(disk.folder / "home")
    used = ModelService(home).ensure_model()
    disk.make_read_only()
    models = ModelService(home)
    assert _answers(models, photo).error is None
    assert models.verify().fault is None
    for change in (lambda: models.use(used), models.restore_starter, models.sweep, lambda: models.prune(0)):
        with pytest.raises(StorageError) as told:
            change()
        assert told.value.remedy


def test_a_broken_model_on_a_full_or_read_only_disk_says_what_is_the_matter(disk: SmallDisk) -> None:
    home = Home(disk.folder / "home")
    models = ModelService(home)
    models.ensure_model()
    damage(home)
    with pytest.raises(OSError, match="No space left"), (disk.folder / "rest").open("wb", buffering=0) as rest:
        while True:
            rest.write(b"x" * 4096)
    assert _obstacle(models).startswith(f"'{models.store.root}' could not be written: No space left")
    (disk.folder / "rest").unlink()
    assert len(models.options()) > 1
    disk.make_read_only()
    assert "Read-only file system" in _obstacle(models)


def _obstacle(models: ModelService) -> str:
    found = models.verify()
    assert found.fault is not None
    assert found.options == ()
    assert found.obstacle is not None
    return found.obstacle.message


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may read; those of pytest are closed to all but their owner."""
    folder = Path(tempfile.mkdtemp(prefix="fruitdx-test-", dir=_TEMPORARY))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="POSIX only")
def test_a_folder_of_somebody_else_is_told(open_folder: Path) -> None:
    """As a user who may read the models and not change them."""
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody else")
    home = Home(open_folder / "home")
    used = ModelService(home).ensure_model()
    # The pointer is written for its owner alone.
    (home.models / "current.json").chmod(0o644)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.seteuid(_NOBODY)
            models = ModelService(home)
            assert (models.quick_check(), models.ensure_model()) == (None, used)
            with models.store.locked():
                code = 2
        except StorageError as error:
            code = 0 if "denied" in error.message and error.remedy else 3
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert ModelService(home).ensure_model() == used


def test_a_file_held_open_by_another_is_waited_for(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows answers 32 while a scanner holds a file; a rename is tried again, and given up with words."""
    add_version(home, "starter-1", origin="starter")
    add_version(home, "trained-2")
    models = ModelService(home)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    held = 3
    real = os.replace

    def busy(source: str, target: str) -> None:
        nonlocal held
        held -= 1
        if held >= 0:
            error = PermissionError(13, "The process cannot access the file")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        real(source, target)

    monkeypatch.setattr(os, "replace", busy)
    assert models.use("starter-1") == models.ensure_model()
    held = 10_000
    with pytest.raises(StorageError):
        models.use("trained-2")
    held = 0
    assert models.ensure_model() == "starter-1"
    assert models.verify().fault is None


_WORKER = """
import os, sys
from pathlib import Path
from fruitdx_desktop.core.paths import default_home
from fruitdx_desktop.inference.store import Store
store = Store(default_home().models)
with store.staging() as staging:
    (staging / "bundle").mkdir()
    with (staging / "bundle" / "model.tflite").open("wb") as file:
        file.write(b"m" * 800)
        file.flush()
        print("writing", flush=True)
        sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_what_a_dead_writer_left_is_swept(home: Home, photo: Path) -> None:
    """It dies with 800 bytes of its model written; with a real training in tests/services/test_accident.py."""
    models = ModelService(home)
    used = models.ensure_model()
    writer = subprocess.Popen([sys.executable, "-c", _WORKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert writer.stdin is not None
    assert writer.stdout is not None
    with writer, writer.stdin, writer.stdout as output:
        assert output.readline() == b"writing\n"
        models.sweep()
        (half,) = (models.store.root / "staging").glob("*/bundle/model.tflite")
        assert half.stat().st_size == 800, "a living owner keeps what it has"
        writer.send_signal(signal.SIGKILL)
    assert (models.ensure_model(), models.verify().fault) == (used, None)
    assert _answers(models, photo).error is None
    models.sweep()
    assert not list((models.store.root / "staging").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_killed_cache_keeps_only_whole_entries(tmp_path: Path, seed: int) -> None:
    """SQLite writes by itself, so the moment of death is drawn, not counted."""
    import numpy as np

    from fruitdx_desktop.training.feature_cache import FeatureCache

    script = (
        "import sys, numpy as np; from pathlib import Path\n"
        "from fruitdx_desktop.training.feature_cache import FeatureCache\n"
        "cache = FeatureCache(Path(sys.argv[1]), 'backbone'); print('ready', flush=True)\n"
        "for number in range(10**6):\n"
        "    cache.put(str(number), np.full(1280, number % 1000, np.float16))\n"
        "    number % 64 or cache.flush()\n"
    )
    writer = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE)
    assert writer.stdout is not None
    with writer, writer.stdout as output:
        assert output.readline() == b"ready\n"
        time.sleep(random.Random(seed).uniform(0.05, 0.5))
        writer.send_signal(signal.SIGKILL)
    cache = FeatureCache(tmp_path, "backbone")
    for number in range(2000):
        features = cache.get(str(number))
        assert features is None or bool((features == np.float16(number % 1000)).all())
    cache.put("after", np.zeros(1280, np.float16))
    cache.flush()
    assert cache.get("after") is not None
    cache.close()
