from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from fruitdx_desktop.core.errors import ModelFaultError, TrainingBusyError, TrainingFailedError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.services.diagnosis import DiagnosisService, PhotoResult
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.services.retraining import Outcome, RetrainingService, RetrainRequest, RetrainResult
from fruitdx_desktop.services.teaching import TeachingService


@pytest.fixture
def models(home: Home) -> ModelService:
    service = ModelService(home)
    service.ensure_model()
    return service


def _drawn_folder(root: Path, labels: tuple[str, ...] = ("Red_Ball", "Blue_Ball"), photos: int = 8) -> Path:
    """Pictures whose colours tell the labels apart."""
    from PIL import Image, ImageDraw

    for number, label in enumerate(labels):
        for index in range(photos):
            image = Image.new("RGB", (160, 120), (230, 230, 220))
            colour = [(200, 20, 20), (20, 20, 200), (20, 180, 20)][number % 3]
            ImageDraw.Draw(image).ellipse((10 + 7 * index, 10, 70 + 7 * index, 90 - 3 * index), fill=colour)
            (root / label).mkdir(parents=True, exist_ok=True)
            image.save(root / label / f"{index}.png")
    return root


def _retrain(models: ModelService, request: RetrainRequest) -> tuple[RetrainResult, list[dict[str, Any]]]:
    messages: list[dict[str, Any]] = []
    result = RetrainingService(models).retrain(request, messages.append, CancelToken())
    return result, messages


def test_training_anew_puts_a_verified_model_in_use(models: ModelService, tmp_path: Path) -> None:
    folder = _drawn_folder(tmp_path / "photos")
    (folder / "Red_Ball" / "broken.JPG").write_bytes(b"no picture")
    result, messages = _retrain(models, RetrainRequest(folder=folder))
    assert result.outcome is Outcome.SUCCEEDED, result.error
    assert result.comparison is not None
    assert result.comparison.verdict == "not_comparable"
    assert "taught" not in (result.metrics or {})
    assert models.ensure_model() == result.version
    assert models.verify().fault is None
    assert {message["type"] for message in messages} >= {"hello", "phase", "progress", "epoch", "notice", "exported"}
    fractions = [message["fraction"] for message in messages if message["type"] == "progress"]
    assert fractions == sorted(fractions)
    notices = [message for message in messages if message["type"] == "notice" and message["kind"] == "unreadable"]
    assert notices[0]["files"] == ["Red_Ball/broken.JPG"]
    answers: list[PhotoResult] = []
    DiagnosisService(models).diagnose(
        [str(folder / "Red_Ball" / "3.png"), str(folder / "Blue_Ball" / "3.png")],
        on_result=answers.append,
        cancel=CancelToken(),
    )
    found = [answer.diagnosis.top[0].label.name for answer in answers if answer.diagnosis]
    assert found == ["Red_Ball", "Blue_Ball"]
    assert not list((models.store.root / "staging").glob("*"))


def test_teaching_a_new_fruit_keeps_all_old_labels(models: ModelService, home: Home, tmp_path: Path) -> None:
    """The replay pack alone carries the 17 labels; the taught photos become no strangers."""
    starter = models.open_current()
    teaching = TeachingService(home)
    folder = _drawn_folder(tmp_path / "photos", ("Red Spot_Ball",), photos=7)
    photos = sorted((folder / "Red Spot_Ball").iterdir())
    for photo in photos:
        teaching.teach(photo, "Red Spot_Ball")
    result, _messages = _retrain(models, RetrainRequest(add=True))
    assert result.outcome is Outcome.SUCCEEDED, result.error
    taught = models.open_current()
    assert {label.name for label in taught.labels} == {label.name for label in starter.labels} | {"Red Spot_Ball"}
    diagnosis = taught.diagnose(photos[2])
    assert diagnosis.top[0].label.name == "Red Spot_Ball"
    assert diagnosis.novelty <= 1.0
    assert result.metrics is not None
    assert result.metrics["accuracy"] > 0.93
    told = result.metrics["taught"]
    assert (told["photos"], told["right_before"]) == (7, 0)
    assert told["right"] >= 7 - told["held_back"]
    assert read_manifest(models.store.folder(str(result.version))).origin == "taught"


def test_only_one_training_at_a_time(models: ModelService, tmp_path: Path) -> None:
    """Of two on top of the same model the second would forget what the first taught."""
    folder = _drawn_folder(tmp_path / "photos")
    second: list[RetrainResult] = []

    def start_another(message: dict[str, Any]) -> None:
        if message.get("phase") == "scan" and not second:
            second.append(_retrain(models, RetrainRequest(folder=folder))[0])

    first = RetrainingService(models).retrain(RetrainRequest(folder=folder), start_another, CancelToken())
    assert first.outcome is Outcome.SUCCEEDED
    (other,) = second
    assert other.outcome is Outcome.FAILED and isinstance(other.error, TrainingBusyError)
    assert models.ensure_model() == first.version


def test_a_model_that_breaks_meanwhile_does_not_take_the_new_one_with_it(models: ModelService, tmp_path: Path) -> None:
    before = models.store.folder(models.ensure_model())

    def damage(message: dict[str, Any]) -> None:
        if message.get("phase") == "check":
            (before / "replay.npz").write_bytes(b"800 bytes")

    request = RetrainRequest(folder=_drawn_folder(tmp_path / "photos"))
    result = RetrainingService(models).retrain(request, damage, CancelToken())
    assert result.outcome is Outcome.SUCCEEDED, result.error
    assert models.verify().fault is None and models.ensure_model() == result.version


def test_logs_of_trainings_long_past_go(models: ModelService, home: Home) -> None:
    home.logs.mkdir(exist_ok=True)
    for number in range(30):
        (home.logs / f"training-20200101-0000{number:02}.log").write_text("old")
    _retrain(models, RetrainRequest(folder=home.root / "absent"))
    left = sorted(log.name for log in home.logs.glob("training-*.log"))
    assert len(left) == 21 and left[0] == "training-20200101-000010.log"


def test_what_goes_wrong_where_it_is_told_is_no_crash_of_the_training(models: ModelService, tmp_path: Path) -> None:
    before = models.ensure_model()

    def tell(_message: dict[str, Any]) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    with pytest.raises(BrokenPipeError):
        RetrainingService(models).retrain(
            RetrainRequest(folder=_drawn_folder(tmp_path / "photos")), tell, CancelToken()
        )
    assert models.ensure_model() == before
    assert not list((models.store.root / "staging").glob("*"))


@pytest.mark.parametrize(
    ("labels", "photos", "words"),
    [((), 0, "no folders with photos"), (("One_Label",), 8, "only one label"), (("A_B", "C_D"), 2, "too few photos")],
)
def test_photos_that_cannot_be_trained_on_are_named(
    models: ModelService, tmp_path: Path, labels: tuple[str, ...], photos: int, words: str
) -> None:
    before = models.ensure_model()
    folder = tmp_path / "photos"
    folder.mkdir()
    result, _messages = _retrain(models, RetrainRequest(folder=_drawn_folder(folder, labels, photos)))
    assert result.outcome is Outcome.FAILED
    assert result.error is not None
    assert words in result.error.message
    assert result.error.remedy
    assert models.ensure_model() == before


def test_a_fault_of_the_new_model_is_not_taken_for_one_of_the_old(
    models: ModelService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged_on_the_way(staged: Path) -> str:
        raise ModelFaultError(Fault(FaultKind.SELF_TEST_FAILED, "model.tflite", "its golden outputs", "others"))

    before = models.ensure_model()
    monkeypatch.setattr(models, "promote", damaged_on_the_way)
    result, _messages = _retrain(models, RetrainRequest(folder=_drawn_folder(tmp_path / "photos")))
    assert result.outcome is Outcome.FAILED
    assert isinstance(result.error, TrainingFailedError)
    assert "the new model is not whole" in result.error.message
    assert models.ensure_model() == before


def test_cancelled_early(models: ModelService, tmp_path: Path) -> None:
    cancel = CancelToken()
    folder = _drawn_folder(tmp_path / "photos")
    before = models.ensure_model()

    def on_message(message: dict[str, Any]) -> None:
        if message.get("phase") == "head":
            cancel.cancel()

    result = RetrainingService(models).retrain(RetrainRequest(folder=folder), on_message, cancel)
    assert result.outcome is Outcome.CANCELLED
    assert models.ensure_model() == before
    assert not list((models.store.root / "staging").glob("*"))


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize("phase", ["features", "head", "convert"])
def test_a_killed_worker_changes_nothing(models: ModelService, tmp_path: Path, phase: str) -> None:
    before = models.ensure_model()
    pid = 0

    def on_message(message: dict[str, Any]) -> None:
        nonlocal pid
        pid = message.get("pid", pid)
        if message.get("type") == "phase" and message["phase"] == phase:
            os.kill(pid, signal.SIGKILL)

    folder = _drawn_folder(tmp_path / "photos")
    result = RetrainingService(models).retrain(RetrainRequest(folder=folder), on_message, CancelToken())
    assert result.outcome is Outcome.CRASHED
    assert result.error is not None
    assert "SIGKILL" in result.error.message
    assert models.ensure_model() == before
    assert models.verify().fault is None
    assert not list((models.store.root / "staging").glob("*"))


def test_requests_that_make_no_sense_are_refused(models: ModelService, tmp_path: Path) -> None:
    for request in (RetrainRequest(), RetrainRequest(folder=tmp_path, mode="psychic")):
        result, messages = _retrain(models, request)
        assert result.outcome is Outcome.FAILED
        assert result.error is not None
        assert result.error.code == "usage"
        assert messages == []


def test_adding_to_a_broken_model_is_refused(models: ModelService) -> None:
    (models.store.folder(models.ensure_model()) / "model.tflite").write_bytes(b"\0" * 800)
    result, _messages = _retrain(models, RetrainRequest(add=True))
    assert result.outcome is Outcome.FAILED
    assert result.error is not None
    assert result.error.code == "model_fault"


def test_a_worse_model_is_kept_back_unless_forced(
    models: ModelService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gate has tests of its own; this is what follows from its verdict."""
    from fruitdx_desktop.services import retraining as module
    from fruitdx_desktop.training.gate import Comparison

    real = module.compare

    def judged_worse(old: Path | None, new: Path) -> Comparison:
        from dataclasses import replace

        return replace(real(old, new), verdict="worse")

    monkeypatch.setattr(module, "compare", judged_worse)
    before = models.ensure_model()
    folder = _drawn_folder(tmp_path / "photos")
    result, _messages = _retrain(models, RetrainRequest(folder=folder))
    assert result.outcome is Outcome.KEPT_OLD
    assert models.ensure_model() == before
    assert result.version in [info.version for info in models.list_versions()]
    assert models.use(str(result.version)) == models.ensure_model()
    forced, _messages = _retrain(models, RetrainRequest(folder=folder, force=True))
    assert forced.outcome is Outcome.SUCCEEDED
