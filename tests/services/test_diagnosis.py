from __future__ import annotations

import random
from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import Cancelled, ModelFaultError, UsageError
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference import classifier
from fruitdx_desktop.inference.diagnosis import Status
from fruitdx_desktop.services.diagnosis import DiagnosisService, PhotoResult
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.services.teaching import NOT_A_FRUIT, TeachingService
from tests.conftest import draw_photo


@pytest.fixture
def service(home: Home) -> DiagnosisService:
    return DiagnosisService(ModelService(home))


def _diagnose(service: DiagnosisService, paths: list[str], fruit: str | None = None) -> list[PhotoResult]:
    results: list[PhotoResult] = []
    service.diagnose(paths, fruit=fruit, on_result=results.append, cancel=CancelToken())
    return results


def test_a_photo_in_doubt_is_measured_and_a_diagnosis_is_not(service: DiagnosisService, tmp_path: Path) -> None:
    paths = [str(draw_photo(tmp_path / f"{number}.jpg", number, (90, 80))) for number in range(6)]
    results = _diagnose(service, paths)
    for result in results:
        assert (result.quality is None) == (result.status is Status.DIAGNOSED)
    doubtful = [result.quality for result in results if result.quality]
    assert doubtful, "the drawings are no fruit that the starter knows"
    assert all(quality.short_side == 80 and quality.problems for quality in doubtful)
    assert not any("quality" in result.as_json() for result in results)


def test_a_warm_service_opens_nothing_for_the_first_photos(
    service: DiagnosisService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.warm_up()
    opened: list[object] = []
    monkeypatch.setattr(classifier, "Runtime", lambda *given, **_named: opened.append(given))
    paths = [str(draw_photo(tmp_path / f"{number}.jpg", number)) for number in range(6)]
    assert len(_diagnose(service, paths)) == 6
    assert opened == []


def test_every_path_has_one_result_in_the_order_given(service: DiagnosisService, tmp_path: Path) -> None:
    paths = []
    for number in range(12):
        path = tmp_path / f"{number}.jpg"
        if number % 3:
            draw_photo(path, number, (100 + 300 * (number % 2), 100))
        else:
            path.write_bytes(b"broken" * number)
        paths.append(str(path))
    results = _diagnose(service, paths)
    assert [result.path for result in results] == paths
    assert [result.status is Status.UNREADABLE for result in results] == [number % 3 == 0 for number in range(12)]
    for result in results:
        document = result.as_json()
        if result.error:
            assert document["top"] == []
            assert document["error"]
        else:
            assert len(document["top"]) == 3
            assert document["error"] is None


def test_real_photos_get_their_labels(service: DiagnosisService, data: Path) -> None:
    folders = sorted((data / "fruit17").iterdir())
    paths = [str(sorted(folder.iterdir())[index]) for folder in folders for index in (0, 7, 23)]
    results = _diagnose(service, paths)
    right = [Path(result.path).parent.name == result.as_json()["top"][0]["label"] for result in results]
    assert sum(right) / len(right) > 0.85


def test_rooms_and_animals_are_no_known_fruit(service: DiagnosisService, data: Path) -> None:
    paths = [str(path) for path in sorted((data / "not_fruit").glob("background_*"))[::10]]
    statuses = [result.status for result in _diagnose(service, paths)]
    assert statuses.count(Status.DIAGNOSED) <= 1


def test_fruit_hint(service: DiagnosisService, data: Path) -> None:
    mango = str(sorted((data / "fruit17" / "Healthy_Mango").iterdir())[0])
    (as_mango,) = _diagnose(service, [mango], "mango")
    assert {candidate["label"].rpartition("_")[2] for candidate in as_mango.as_json()["top"]} >= {"Mango"}
    (as_apple,) = _diagnose(service, [mango], "Apple")
    assert as_apple.status is not Status.DIAGNOSED
    with pytest.raises(UsageError, match="knows no fruit 'Kiwi'"):
        _diagnose(service, [mango], "Kiwi")


def test_cancelling_stops_soon(service: DiagnosisService, photo: Path) -> None:
    cancel = CancelToken()
    results = []

    def on_result(result: PhotoResult) -> None:
        results.append(result)
        cancel.cancel()

    with pytest.raises(Cancelled):
        service.diagnose([str(photo)] * 500, on_result=on_result, cancel=cancel)
    assert 1 <= len(results) < 20


def test_a_broken_model_answers_nothing(home: Home, photo: Path) -> None:
    models = ModelService(home)
    folder = models.store.folder(models.ensure_model())
    (folder / "model.tflite").write_bytes(b"\0" * 800)
    with pytest.raises(ModelFaultError):
        _diagnose(DiagnosisService(models), [str(photo)])


# Rare Chinese letters, too far apart for a name of 255 bytes.
_RARE = "".join(map(chr, random.Random(1).sample(range(0x20000, 0x2A6DF), 80)))


@pytest.mark.parametrize(
    "label",
    ["a\tb", "\x1b[31m", _RARE, " ", "x" * 81],
    ids=["tab", "escape", "long", "none", "more"],
)
def test_what_can_be_no_label_is_refused_before_anything_is_kept(home: Home, photo: Path, label: str) -> None:
    with pytest.raises(UsageError, match=r"1 to 80 characters|too long"):
        TeachingService(home).teach(photo, label)
    assert not home.teaching.exists()


def test_a_label_of_dots_stays_among_the_taught(home: Home, photo: Path) -> None:
    teaching = TeachingService(home)
    for label in (".", "..", "CON", "\u0938\u0947\u092c" * 20):
        identifier = teaching.teach(photo, label)
        assert teaching.counts() == {label: 1}
        assert len(list(home.teaching.glob("*/*"))) == 1
        teaching.undo(identifier)


def test_teaching_photos_are_kept_once_and_can_be_undone(home: Home, photo: Path, tmp_path: Path) -> None:
    teaching = TeachingService(home)
    first = teaching.teach(photo, "Rüst: 100 %/Birne_Pear")
    assert teaching.counts() == {"Rüst: 100 %/Birne_Pear": 1}
    teaching.teach(photo, "Rot_Apple")
    assert teaching.counts() == {"Rot_Apple": 1}
    teaching.undo(first)
    identifier = teaching.teach(draw_photo(tmp_path / "b.png", 9), None)
    assert teaching.counts() == {"Rot_Apple": 1, NOT_A_FRUIT: 1}
    teaching.undo(identifier)
    teaching.undo("../../outside")
    assert teaching.count() == 1
    with pytest.raises(UsageError):
        teaching.teach(photo, "  ")
