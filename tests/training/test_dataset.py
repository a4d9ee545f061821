"""Folders of photos, good and bad."""

from __future__ import annotations

from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import DatasetError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.training.dataset import MIN_PHOTOS, Photo, check_sizes, scan
from fruitdx_desktop.training.examples import usable
from fruitdx_desktop.training.features import PhotoFeatures
from fruitdx_desktop.training.reporter import Reporter


def _file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def test_the_label_is_the_folder_in_any_letter_case_of_the_ending(tmp_path: Path) -> None:
    _file(tmp_path / "Scab_Apple" / "a.JPG")
    _file(tmp_path / "Scab_Apple" / "deeper" / "b.heic")
    _file(tmp_path / "Scab_Apple" / "._a.jpg")
    _file(tmp_path / "Scab_Apple" / "notes.txt")
    _file(tmp_path / ".hidden" / "c.jpg")
    assert [(photo.name, photo.label) for photo in scan(tmp_path)] == [
        ("Scab_Apple/a.JPG", "Scab_Apple"),
        ("Scab_Apple/deeper/b.heic", "Scab_Apple"),
    ]


def test_decomposed_and_quoted_names_become_the_same_label(tmp_path: Path) -> None:
    _file(tmp_path / "Me\u0301lange_Apple" / "a.jpg")
    _file(tmp_path / "taught" / "Stem%2FRot_Mango" / "b.jpg")
    assert scan(tmp_path)[0].label == "M\u00e9lange_Apple"
    assert scan(tmp_path / "taught", quoted=True)[0].label == "Stem/Rot_Mango"


@pytest.mark.parametrize("make", ["absent", "empty", "loose"])
def test_a_folder_without_labels_is_refused_with_advice(tmp_path: Path, make: str) -> None:
    folder = tmp_path / "photos"
    if make != "absent":
        folder.mkdir()
    if make == "loose":
        _file(folder / "a.jpg")
    with pytest.raises(DatasetError) as caught:
        scan(folder)
    assert str(folder) in caught.value.message
    assert len(caught.value.remedy) > 10


def test_one_label_alone_and_labels_with_few_photos_are_named() -> None:
    with pytest.raises(DatasetError, match="only one label"):
        check_sizes(["Scab_Apple"] * MIN_PHOTOS)
    with pytest.raises(DatasetError, match=r"'Rot_Apple' \(1\)"):
        check_sizes(["Scab_Apple"] * MIN_PHOTOS + ["Rot_Apple"])
    check_sizes(["Rot_Apple"], known=["Scab_Apple", "Rot_Apple"])


def _read(name: str, sha256: str, problem: str | None = None) -> PhotoFeatures:
    import numpy as np

    photo = Photo(Path(name), name, name.partition("/")[0])
    return PhotoFeatures(photo, sha256, None if problem else np.zeros(2, np.float32), problem)


def test_unreadable_copied_and_contradicting_photos_are_notices_and_no_crash() -> None:
    told: list[dict[str, object]] = []
    kept = usable(
        [
            _read("A/1.jpg", "", "broken"),
            _read("A/2.jpg", "s"),
            _read("A/3.jpg", "s"),
            _read("A/4.jpg", "t"),
            _read("B/4.jpg", "t"),
        ],
        Reporter(told.append, CancelToken()),
    )
    assert [result.photo.name for result in kept] == ["A/2.jpg"]
    assert {str(message["kind"]): message["files"] for message in told} == {
        "unreadable": ["A/1.jpg"],
        "duplicate": ["A/3.jpg"],
        "contradiction": ["A/4.jpg", "B/4.jpg"],
    }
