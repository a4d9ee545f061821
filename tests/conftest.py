"""What every test has: a home and a temporary folder of its own, drawn photos, and a starter that must never change."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from fruitdx_desktop.core.paths import Home, starter_bundle

DATA = Path(__file__).parents[2] / "shared" / "data"

# Neither is a fault of what is tested: a busy machine is slow, and what these fixtures give is overwritten each time.
settings.register_profile(
    "patient", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """An empty home, also the one that ``default_home`` and child processes find."""
    monkeypatch.setenv("FRUITDX_HOME", str(tmp_path / "home"))
    return Home(tmp_path / "home")


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fails a test that leaves a thread of ours behind."""
    before = set(threading.enumerate())
    yield
    leaked = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in leaked:
        thread.join(5)
    assert not [thread for thread in leaked if thread.is_alive()]


@pytest.fixture(autouse=True)
def no_leaked_files(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test after which something lies in the system's temporary folder."""
    scratch = tmp_path_factory.mktemp("scratch")
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield
    # In this process TensorFlow removes the code that it generated at the very end.
    assert [file.name for file in scratch.iterdir() if not file.name.startswith("__autograph_generated")] == []


@pytest.fixture
def data() -> Path:
    """The real photos; a test that needs them is skipped where they are absent."""
    if not DATA.is_dir():
        pytest.skip("the research photos are not here (shared/data)")
    return DATA


@pytest.fixture
def starter(tmp_path: Path) -> Path:
    """A copy of the starter bundle, to be broken at will."""
    copy = tmp_path / "starter-copy"
    shutil.copytree(starter_bundle(), copy)
    return copy


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A drawn picture, 320 x 240, JPEG."""
    return draw_photo(tmp_path / "photo.jpg", seed=1)


def draw_photo(path: Path, seed: int, size: tuple[int, int] = (320, 240)) -> Path:
    """Draws coloured ellipses from a seed into ``path``, in the format of its ending."""
    import random

    from PIL import Image, ImageDraw

    rng = random.Random(seed)
    image = Image.new("RGB", size, _colour(rng))
    draw = ImageDraw.Draw(image)
    for _ in range(12):
        x, y = rng.randrange(size[0]), rng.randrange(size[1])
        draw.ellipse((x, y, x + rng.randrange(10, 120), y + rng.randrange(10, 120)), fill=_colour(rng))
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path)
    return path


def _colour(rng: object) -> tuple[int, int, int]:
    import random

    assert isinstance(rng, random.Random)
    return rng.randrange(256), rng.randrange(256), rng.randrange(256)
