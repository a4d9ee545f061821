"""Several photos of one plant: what they say together, and what is told of those that differ."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from fruitdx_desktop.core.errors import PhotoUnreadableError
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.photo_trouble import PhotoTrouble
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.calibration import Calibration
from fruitdx_desktop.inference.diagnosis import Diagnosis, Status, candidates, decide
from fruitdx_desktop.services.diagnosis import DiagnosisService, PhotoResult
from fruitdx_desktop.services.history import HistoryService
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.services.plants import PlantResult, combine, pooled
from fruitdx_desktop.services.teaching import TeachingService
from tests.conftest import draw_photo

LABELS = tuple(Label(name) for name in ("Healthy_Apple", "Scab_Apple", "Rot_Apple", "Healthy_Mango"))
CALIBRATION = Calibration(temperature=1.0, unsure_below=0.7, fruit_unsure_below=0.8)


def answered(*shares: float, novelty: float = 0.2, path: str = "a.jpg", hint: str | None = None) -> PhotoResult:
    probabilities = np.array(shares, np.float32)
    verdict, given = decide(probabilities, LABELS, novelty, CALIBRATION, hint)
    top = candidates(given, LABELS)
    diagnosis = Diagnosis(
        verdict.status,
        verdict.label,
        verdict.fruit,
        top[0].probability,
        top,
        novelty,
        np.zeros((7, 7), np.float32),
        "m",
        hint,
        probabilities,
    )
    return PhotoResult(path, diagnosis, None, 5.0, "m")


def unreadable() -> PhotoResult:
    return PhotoResult("broken.jpg", None, PhotoUnreadableError("it ends too early", PhotoTrouble.DAMAGED), 1.0, "m")


def together(*results: PhotoResult, hint: str | None = None) -> PlantResult:
    return combine(results, LABELS, CALIBRATION, {}, hint)


def test_photos_that_agree_a_little_are_surer_together() -> None:
    one = answered(0.2, 0.65, 0.1, 0.05)
    plant = together(one, one, one)
    assert one.status is Status.UNSURE
    assert plant.answer.status is Status.DIAGNOSED
    assert plant.answer.diagnosis is not None and plant.answer.diagnosis.label == LABELS[1]
    assert plant.answer.diagnosis.confidence > 0.7
    assert plant.agreed and not plant.silent


def test_copies_of_one_photo_do_not_become_a_certainty() -> None:
    row = np.array([[0.2, 0.65, 0.1, 0.05]], np.float32)
    assert pooled(np.repeat(row, 20, axis=0)).max() < 0.95
    assert pooled(row) == pytest.approx(row[0])


def test_one_photo_cannot_rule_a_label_out() -> None:
    against = np.array([[1.0, 0.0, 0.0, 0.0]], np.float32)
    rest = np.repeat(np.array([[0.05, 0.93, 0.01, 0.01]], np.float32), 4, axis=0)
    assert pooled(np.concatenate([against, rest])).argmax() == 1


def test_the_order_of_the_photos_says_nothing() -> None:
    rows = np.random.default_rng(3).dirichlet(np.ones(4), 5).astype(np.float32)
    assert pooled(rows) == pytest.approx(pooled(rows[::-1]), abs=1e-6)
    assert pooled(rows).sum() == pytest.approx(1.0)


def test_strangers_and_the_unreadable_have_no_say() -> None:
    sure = answered(0.02, 0.95, 0.02, 0.01)
    stranger = answered(0.9, 0.05, 0.03, 0.02, novelty=1.4)
    plant = together(sure, stranger, unreadable())
    assert plant.voters == (sure,) and len(plant.silent) == 2
    assert plant.answer.diagnosis is not None and plant.answer.diagnosis.confidence == pytest.approx(0.95)


def test_without_a_voter_the_plant_says_why() -> None:
    stranger = answered(0.9, 0.05, 0.03, 0.02, novelty=1.4)
    assert together(unreadable(), stranger).answer.status is Status.NOT_A_KNOWN_FRUIT
    assert together(unreadable(), unreadable()).answer.status is Status.UNREADABLE


def test_disagreement_is_counted() -> None:
    scab, rot = answered(0.02, 0.9, 0.06, 0.02), answered(0.02, 0.1, 0.86, 0.02)
    plant = together(scab, scab, scab, rot)
    assert plant.votes == ((LABELS[1], 3), (LABELS[2], 1))
    assert not plant.agreed


def test_a_sick_fruit_is_not_outvoted_by_healthy_ones() -> None:
    healthy = answered(0.97, 0.01, 0.01, 0.01)
    sick = answered(0.1, 0.75, 0.1, 0.05, path="sick.jpg")
    plant = together(healthy, healthy, healthy, healthy, sick)
    assert plant.answer.status is Status.UNSURE
    assert plant.answer.diagnosis is not None and plant.answer.diagnosis.fruit == "Apple"
    assert plant.sick == (sick,)


def test_no_plant_bears_two_fruits() -> None:
    plant = together(answered(0.97, 0.01, 0.01, 0.01), answered(0.01, 0.01, 0.01, 0.97))
    assert plant.fruits == ("Apple", "Mango")
    assert plant.answer.status is Status.UNSURE
    assert plant.answer.diagnosis is not None and plant.answer.diagnosis.fruit is None


def test_the_hint_holds_for_the_plant_too() -> None:
    apple = answered(0.02, 0.95, 0.02, 0.01, hint="Mango")
    assert apple.diagnosis is not None and apple.diagnosis.mismatch
    plant = together(apple, apple, hint="Mango")
    assert plant.answer.diagnosis is not None and plant.answer.diagnosis.mismatch


def test_real_photos_of_one_label_are_answered_together(home: Home, data: Path) -> None:
    service = DiagnosisService(ModelService(home))
    results: list[PhotoResult] = []
    photos = [str(path) for path in sorted((data / "fruit17" / "Scab_Apple").iterdir())[:4]]
    service.diagnose(photos, on_result=results.append, cancel=CancelToken())
    plant = service.combine([*results, unreadable()])
    assert plant.answer.diagnosis is not None and plant.answer.diagnosis.label == Label("Scab_Apple")
    assert plant.answer.right_share is not None
    assert len(plant.voters) == 4 and len(plant.silent) == 1


def test_what_another_model_answered_is_looked_at_again(home: Home, photo: Path) -> None:
    models = ModelService(home)
    old = answered(0.25, 0.25, 0.25, 0.25, path=str(photo))
    plant = DiagnosisService(models).combine([old, old])
    assert plant.answer.model == models.ensure_model()


def test_the_history_keeps_a_plant_together_and_lets_go_of_it(home: Home, photo: Path, tmp_path: Path) -> None:
    history = HistoryService(home)
    other = str(draw_photo(tmp_path / "other.jpg", 5))
    paths = [str(photo), other]
    assert history.newest(paths) == []
    for path in paths:
        history.record(answered(0.02, 0.95, 0.02, 0.01, path=path))
    mine = history.newest([other])[0]
    history.change(mine, note="by the wall")
    history.join(paths, "Plant 1", "Very likely scab")
    notes = {entry.note for entry in history.entries(history.newest(paths)) if entry.plant == "Plant 1"}
    assert notes == {"Plant 1: Very likely scab", "by the wall"}
    history.join(paths, None, "")
    left = history.entries(history.newest(paths))
    assert {entry.plant for entry in left} == {None}
    assert {entry.note for entry in left} == {"", "by the wall"}
    history.close()


def test_a_correction_is_taken_back_by_its_photo(home: Home, photo: Path) -> None:
    history, teaching = HistoryService(home), TeachingService(home)
    history.record(answered(0.02, 0.95, 0.02, 0.01, path=str(photo)))
    history.finish(CancelToken())
    teaching.teach(photo, "Rot_Apple")
    history.correct(str(photo), "Rot_Apple")
    (taught,) = teaching.photos()
    assert taught.label == "Rot_Apple" and taught.path.is_file()
    teaching.undo(taught.identifier)
    history.take_back(taught.sha256)
    assert teaching.photos() == []
    assert history.entries(history.newest([str(photo)]))[0].correction is None
    history.close()
