"""The thorough mode in the worker: what it hands over is never worse, and a killed one goes on where it was."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import numpy as np
import pytest

from fruitdx_desktop.core.errors import UsageError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.bundle import read_manifest, read_replay
from fruitdx_desktop.services.retraining import RetrainRequest, _check_mode
from fruitdx_desktop.training.candidate import Candidate
from fruitdx_desktop.training.request import TrainingRequest
from fruitdx_desktop.training.supervisor import EndKind, run_worker
from tests.conftest import draw_photo


@pytest.mark.parametrize("request_", [RetrainRequest(mode="magic"), RetrainRequest(mode="thorough", add=True)])
def test_what_cannot_be_is_said_before_anything_starts(request_: RetrainRequest) -> None:
    with pytest.raises(UsageError, match="training"):
        _check_mode(request_)


@pytest.mark.slow
@pytest.mark.tensorflow
@pytest.mark.timeout(900)
def test_a_killed_thorough_training_goes_on_at_its_checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, label in enumerate(("Healthy_Apple", "Scab_Apple", "Rot_Mango")):
        for photo in range(14):
            draw_photo(tmp_path / "photos" / label / f"{photo}.jpg", seed=1000 * number + photo)
    request = TrainingRequest(
        target=tmp_path / "bundle", cache=tmp_path / "cache" / "features", folder=tmp_path / "photos", mode="thorough"
    )
    pid, epochs = [0], [0]

    def kill_at_the_second_epoch(message: dict[str, object]) -> None:
        if message["type"] == "hello":
            pid[0] = int(str(message["pid"]))
        if message["type"] == "epoch" and message["epochs"] == 12 and message["epoch"] == 2:
            os.kill(pid[0], signal.SIGKILL)

    end = run_worker(request, tmp_path / "log", kill_at_the_second_epoch, CancelToken())
    assert end.kind is EndKind.CRASHED
    assert not (tmp_path / "bundle").exists()
    (checkpoint,) = (tmp_path / "cache" / "thorough").glob("*/checkpoint.npz")
    with np.load(checkpoint) as arrays:
        epochs[0] = len(arrays["told_loss"])
    assert epochs[0] >= 2

    told: list[dict[str, object]] = []
    end = run_worker(request, tmp_path / "log", told.append, CancelToken())
    assert end.kind is EndKind.EXPORTED, (tmp_path / "log").read_text()[-3000:]
    tuned = [message["epoch"] for message in told if message["type"] == "epoch" and message["epochs"] == 12]
    assert tuned[0] == epochs[0] + 1
    fractions = [float(str(message["fraction"])) for message in told if message["type"] == "progress"]
    assert fractions == sorted(fractions)
    assert not list((tmp_path / "cache" / "thorough").glob("*/"))
    manifest = read_manifest(tmp_path / "bundle")
    assert manifest.training["mode"] == "thorough"
    assert manifest.training["finetune"]["epochs_run"] <= 12
    assert manifest.metrics["report"]["random"]["photos"] > 0
    assert read_replay(tmp_path / "bundle", manifest) is not None


def test_a_candidate_that_loses_is_not_handed_over() -> None:
    from dataclasses import replace

    from fruitdx_desktop.training.reporter import Reporter
    from fruitdx_desktop.training.thorough import _proven

    told: list[dict[str, object]] = []
    reporter = Reporter(told.append, CancelToken())
    quick, good, bad = _candidate(0.1), _candidate(0.0), _candidate(1.0)
    assert _proven(quick, bad, bad, reporter).examples is quick.examples
    assert [message["kind"] for message in told] == ["thorough", "thorough"]
    assert _proven(bad, quick, good, reporter).learned is good.learned
    assert _proven(quick, good, replace(good), reporter).learned is good.learned


def _candidate(wrong: float) -> Candidate:
    """Two labels told by the sign of one feature; a share of the held-back photos is answered wrongly."""
    from fruitdx_desktop.inference.replay import HeadWeights
    from fruitdx_desktop.training.examples import Examples
    from fruitdx_desktop.training.learning import Learned

    labels = (np.arange(200) % 2).astype(np.int32)
    features = np.where(labels == 1, 1.0, -1.0).astype(np.float32)[:, None]
    features[: int(200 * wrong)] *= -1
    eye = np.array([[-1.0, 1.0]], np.float32)
    zeros = np.zeros(2, np.float32)
    head = HeadWeights(zeros[:1], np.ones(1, np.float32), eye, zeros, np.eye(2, dtype=np.float32) * 5, zeros)
    texts = tuple(map(str, range(200)))
    ones = np.ones(200, bool)
    examples = Examples(
        ("a", "b"), features, labels, texts, texts, ones.astype(np.float32), ones, ~ones, ~ones, features[:0]
    )
    learned = Learned(head, None, {}, None, None)  # type: ignore[arg-type]
    return Candidate(examples, learned, None, {})  # type: ignore[arg-type]
