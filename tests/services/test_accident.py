"""The accident, with a real training: the worker dies while it writes, half of the bytes on the disk."""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.bundle import read_manifest, read_replay
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.services.retraining import Outcome, RetrainingService, RetrainRequest, RetrainResult
from tests.conftest import draw_photo

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX"),
]

EPOCHS = 8
LATE = 6
# Python runs this at its start: in the worker, the given write of the given file ends half done.
_SABOTAGE = """
import os, pathlib, signal, sys, tempfile
if "train" in sys.orig_argv and os.environ.get("DIES_AT"):
    name, number = os.environ["DIES_AT"].split(":")
    seen, doomed = 0, set()
    make, fdopen, write_bytes = tempfile.mkstemp, os.fdopen, pathlib.Path.write_bytes

    def is_it(path):
        global seen
        seen += path == name or path == f".{name}."
        return path in (name, f".{name}.") and seen == int(number)

    def die(handle, data):
        os.write(handle, bytes(data)[: len(data) // 2])
        os.kill(os.getpid(), signal.SIGKILL)

    class Half:
        def __init__(self, handle):
            self.handle = handle
        def __enter__(self):
            return self
        def __exit__(self, *_given):
            return None
        def write(self, data):
            die(self.handle, data)

    def made(suffix=None, prefix=None, *given, **named):
        handle, path = make(suffix, prefix, *given, **named)
        if is_it(prefix):
            doomed.add(handle)
        return handle, path

    def written(path, data):
        if is_it(path.name):
            die(os.open(path, os.O_WRONLY | os.O_CREAT), data)
        return write_bytes(path, data)

    tempfile.mkstemp, pathlib.Path.write_bytes = made, written
    os.fdopen = lambda handle, *given, **named: Half(handle) if handle in doomed else fdopen(handle, *given, **named)
"""


@pytest.fixture
def models(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelService:
    (tmp_path / "sabotage").mkdir()
    (tmp_path / "sabotage" / "sitecustomize.py").write_text(_SABOTAGE)
    places = [str(tmp_path / "sabotage"), *sys.path]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(place for place in places if place))
    service = ModelService(home)
    service.ensure_model()
    return service


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for number, label in enumerate(("Healthy_Apple", "Scab_Apple", "Rot_Mango")):
        for photo in range(14):
            draw_photo(tmp_path / "photos" / label / f"{photo}.jpg", seed=1000 * number + photo)
    return tmp_path / "photos"


def _two_sources(photos: Path) -> Path:
    """A groups file of one photo in two each, so that either source can be left out."""
    rows = [
        f"{path.parent.name}/{path.name},{'farm' if int(path.stem) % 2 else 'shop'}" for path in photos.rglob("*.jpg")
    ]
    table = photos.parent / "groups.csv"
    table.write_text("\n".join(["file,source", *rows]), encoding="utf-8")
    return table


def _train(models: ModelService, request: RetrainRequest) -> tuple[RetrainResult, list[dict[str, Any]]]:
    told: list[dict[str, Any]] = []
    return RetrainingService(models).retrain(request, told.append, CancelToken()), told


def _assert_as_it_was(models: ModelService, before: str, result: RetrainResult, photo: Path) -> None:
    assert result.outcome is Outcome.CRASHED
    assert result.error is not None
    assert "SIGKILL" in result.error.message
    fresh = ModelService(models.home)
    assert (fresh.ensure_model(), fresh.verify().fault) == (before, None)
    assert fresh.store.versions() == (before,)
    assert fresh.open_current().diagnose(photo).top
    assert not list((fresh.store.root / "staging").glob("*"))


def _tuned(told: list[dict[str, Any]]) -> list[int]:
    """Epochs of the tuning; a head has its own."""
    begin = [message.get("phase") for message in told].index("tune")
    rest = itertools.takewhile(lambda message: message["type"] != "phase", told[begin + 1 :])
    return [message["epoch"] for message in rest if message["type"] == "epoch"]


@pytest.mark.timeout(900)
def test_a_worker_that_dies_while_it_writes_a_late_checkpoint(
    models: ModelService, photos: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The model in use stays, verified; the next training goes on from the last whole checkpoint to a new model."""
    before = models.ensure_model()
    request = RetrainRequest(folder=photos, mode="thorough", groups=_two_sources(photos))
    monkeypatch.setenv("DIES_AT", f"checkpoint.npz:{LATE}")
    result, told = _train(models, request)
    _assert_as_it_was(models, before, result, photo)
    assert _tuned(told) == list(range(1, LATE))
    (checkpoint,) = models.home.cache.glob("thorough/*/checkpoint.npz")
    (half,) = checkpoint.parent.glob(".checkpoint.npz.*.tmp")
    assert 0.4 < half.stat().st_size / checkpoint.stat().st_size < 0.6
    with np.load(checkpoint) as arrays:
        assert len(arrays["told_loss"]) == LATE - 1

    monkeypatch.delenv("DIES_AT")
    result, told = _train(models, request)
    assert result.outcome is Outcome.SUCCEEDED, result.error
    assert _tuned(told)[0] == LATE
    # Quick heads come first: the bar must not have run ahead over all the rest.
    steps = [message for message in told if message["type"] == "progress"]
    began = {message["phase"]: float(message["fraction"]) for message in reversed(steps)}
    fractions = [float(message["fraction"]) for message in steps]
    assert fractions == sorted(fractions)
    assert began["views"] < 0.2 < began["tune"] < began["trial"] < began["refeature"] < 0.95
    assert not list(models.home.cache.glob("thorough/*/"))
    assert (models.ensure_model(), models.verify().fault) == (result.version, None)
    folder = models.store.folder(str(result.version))
    manifest = read_manifest(folder)
    assert manifest.training["mode"] == "thorough"
    assert LATE <= manifest.training["finetune"]["epochs_run"] <= EPOCHS
    assert [found["photos"] for found in manifest.training["left_out"].values()] == [21, 21]
    assert manifest.metrics["report"]["random"]["photos"] > 0
    assert read_replay(folder, manifest) is not None


def test_a_worker_that_dies_while_it_writes_its_bundle(
    models: ModelService, photos: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = models.ensure_model()
    monkeypatch.setenv("DIES_AT", "model.tflite:1")
    result, told = _train(models, RetrainRequest(folder=photos))
    _assert_as_it_was(models, before, result, photo)
    assert "exported" not in [message["type"] for message in told]
    monkeypatch.delenv("DIES_AT")
    result, _told = _train(models, RetrainRequest(folder=photos))
    assert result.outcome is Outcome.SUCCEEDED, result.error
    assert (models.ensure_model(), models.verify().fault) == (result.version, None)
