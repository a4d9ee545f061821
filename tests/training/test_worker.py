"""The worker from its start to a bundle, and every way it can end before."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import DatasetError, TrainingFailedError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.bundle import read_labels, read_manifest, read_replay
from fruitdx_desktop.inference.classifier import open_bundle
from fruitdx_desktop.training.gate import compare
from fruitdx_desktop.training.request import TrainingRequest
from fruitdx_desktop.training.supervisor import EndKind, WorkerEnd, run_worker
from tests.conftest import draw_photo

pytestmark = pytest.mark.slow


def _draw(folder: Path, labels: tuple[str, ...], count: int, first_seed: int = 0) -> Path:
    for number, label in enumerate(labels):
        for photo in range(count):
            draw_photo(folder / label / f"{photo}.jpg", seed=first_seed + 1000 * number + photo)
    return folder


def _request(tmp_path: Path, folder: Path | None, name: str = "bundle", **more: object) -> TrainingRequest:
    kept = {"cache": tmp_path / "cache", "logs": tmp_path / "logs"}
    return TrainingRequest(target=tmp_path / name, folder=folder, **kept, **more)


def _run(request: TrainingRequest, tmp_path: Path) -> tuple[WorkerEnd, list[dict[str, object]]]:
    told: list[dict[str, object]] = []
    return run_worker(request, tmp_path / "log", told.append, CancelToken()), told


def test_a_request_survives_the_pipe(tmp_path: Path) -> None:
    request = _request(tmp_path, tmp_path / "photos", groups=tmp_path / "g.csv", seed=3)
    assert TrainingRequest.from_message(request.to_message()) == request


def test_from_photos_to_a_bundle_then_taught_a_new_label(tmp_path: Path) -> None:
    photos = _draw(tmp_path / "photos", ("Healthy_Apple", "Scab_Apple"), 12)
    (photos / "Scab_Apple" / "broken.jpg").write_bytes(b"no picture")
    end, told = _run(_request(tmp_path, photos), tmp_path)
    assert end.kind is EndKind.EXPORTED, (tmp_path / "log").read_text()[-3000:]
    assert [message["phase"] for message in told if message["type"] == "phase"] == [
        "start", "scan", "features", "head", "calibrate", "convert", "check",
    ]  # fmt: skip
    fractions = [float(str(message["fraction"])) for message in told if message["type"] == "progress"]
    assert fractions == sorted(fractions)
    assert [message["files"] for message in told if message.get("kind") == "unreadable"] == [["Scab_Apple/broken.jpg"]]
    base = tmp_path / "bundle"
    assert open_bundle(base).diagnose(photos / "Scab_Apple" / "0.jpg").top

    more = _draw(tmp_path / "more", ("Rot_Mango",), 8, first_seed=9000)
    end, _ = _run(_request(tmp_path, more, "taught", add=True, base=base), tmp_path)
    assert end.kind is EndKind.EXPORTED, (tmp_path / "log").read_text()[-3000:]
    taught = tmp_path / "taught"
    assert [label.name for label in read_labels(taught)] == ["Healthy_Apple", "Scab_Apple", "Rot_Mango"]
    old, new = read_replay(base, read_manifest(base)), read_replay(taught, read_manifest(taught))
    assert old is not None and new is not None
    assert new.held_back[: len(old.held_back)].tolist() == old.held_back.tolist()
    assert compare(base, taught).verdict == "not_comparable"


def test_a_training_that_cannot_be_fails_in_words(tmp_path: Path) -> None:
    end, _ = _run(_request(tmp_path, tmp_path / "absent"), tmp_path)
    assert end.kind is EndKind.FAILED
    error = end.error(tmp_path / "log")
    assert isinstance(error, DatasetError)
    assert "absent" in error.message and error.remedy
    assert not (tmp_path / "bundle").exists()


def _run_until_phase(tmp_path: Path, phase: str, act: object) -> WorkerEnd:
    """Runs a training and calls ``act(pid, cancel)`` once it reaches ``phase``."""
    photos = _draw(tmp_path / "photos", ("Healthy_Apple", "Scab_Apple"), 12)
    cancel, pid = CancelToken(), [0]

    def hear(message: dict[str, object]) -> None:
        if message["type"] == "hello":
            pid[0] = int(str(message["pid"]))
        if message.get("phase") == phase and message["type"] == "phase":
            act(pid[0], cancel)  # type: ignore[operator]

    return run_worker(_request(tmp_path, photos), tmp_path / "log", hear, cancel)


@pytest.mark.parametrize("phase", ["features", "head"])
def test_cancelling_ends_it_within_seconds_and_leaves_no_process(tmp_path: Path, phase: str) -> None:
    asked: list[tuple[int, float]] = []

    def stop(pid: int, cancel: CancelToken) -> None:
        asked.append((pid, time.monotonic()))
        cancel.cancel()

    end = _run_until_phase(tmp_path, phase, stop)
    assert end.kind is EndKind.CANCELLED
    assert time.monotonic() - asked[0][1] < 10
    with pytest.raises(ProcessLookupError):
        os.kill(asked[0][0], 0)
    assert not (tmp_path / "bundle" / "manifest.json").exists()


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_what_a_killed_worker_left_in_its_temporary_folder_goes_with_it(tmp_path: Path) -> None:
    places: list[Path] = []

    def leave(pid: int, _cancel: CancelToken) -> None:
        places.extend(tmp_path.glob("fruitdx-*"))
        (places[0] / "generated.py").write_text("pass")
        os.kill(pid, signal.SIGKILL)

    assert _run_until_phase(tmp_path, "head", leave).kind is EndKind.CRASHED
    assert len(places) == 1 and not places[0].exists()


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_killed_worker_is_a_crash_that_names_the_signal(tmp_path: Path) -> None:
    end = _run_until_phase(tmp_path, "head", lambda pid, _cancel: os.kill(pid, signal.SIGKILL))
    assert end.kind is EndKind.CRASHED
    assert end.exit_code == -signal.SIGKILL
    error = end.error(tmp_path / "log")
    assert isinstance(error, TrainingFailedError)
    assert "SIGKILL" in error.message


def test_a_worker_whose_parent_is_gone_ends_by_itself(tmp_path: Path) -> None:
    from fruitdx_desktop.core.child import start_child

    photos = _draw(tmp_path / "photos", ("Healthy_Apple", "Scab_Apple"), 12)
    child = start_child("train", tmp_path / "log")
    child.channel.send(_request(tmp_path, photos).to_message())
    assert child.channel.receive()["type"] == "hello"
    child.channel.close()
    assert child.process.wait(20) != 0
