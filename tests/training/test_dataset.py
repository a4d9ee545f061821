"""Folders of photos, good and bad."""

from __future__ import annotations

import os
import subprocess
import unicodedata
from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import DatasetError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.training.dataset import MIN_PHOTOS, Photo, check_present, check_sizes, scan
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


def test_a_file_in_place_of_a_folder_is_called_one(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="is a file, not a folder"):
        scan(_file(tmp_path / "photos.zip"))


def test_labels_that_seem_to_lie_one_folder_deeper_are_told(tmp_path: Path) -> None:
    told: list[str] = []
    for place in ("farm/Healthy_Mango/1.jpg", "farm/Rot_Mango/2.jpg", "Scab_Apple/2023/3.jpg", "Rot_Apple/4.jpg"):
        _file(tmp_path / place)
    assert {photo.label for photo in scan(tmp_path, on_problem=told.append)} == {"farm", "Scab_Apple", "Rot_Apple"}
    (text,) = told
    assert text.startswith("all photos of 'farm' lie in folders below it")


def test_a_name_that_would_steer_a_terminal_is_shown_harmless(tmp_path: Path) -> None:
    _file(tmp_path / "A_B" / "x\x1b[31m\n.jpg")
    assert scan(tmp_path)[0].name == "A_B/x\\x1b[31m\\n.jpg"
    with pytest.raises(DatasetError, match="no photo is left"):
        check_sizes([])


def test_one_label_alone_and_labels_with_few_photos_are_named() -> None:
    with pytest.raises(DatasetError, match="only one label"):
        check_sizes(["Scab_Apple"] * MIN_PHOTOS)
    with pytest.raises(DatasetError, match=r"'Rot_Apple' \(1\)"):
        check_sizes(["Scab_Apple"] * MIN_PHOTOS + ["Rot_Apple"])
    check_sizes(["Rot_Apple"], known=["Scab_Apple", "Rot_Apple"])


def _read(name: str, sha256: str, problem: str | None = None) -> PhotoFeatures:
    import numpy as np

    photo = Photo(Path(name), name, name.partition("/")[0])
    return PhotoFeatures(photo, sha256, None if problem else np.zeros(2, np.float16), problem)


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


def test_two_photos_a_label_are_too_few_and_five_hundred_labels_are_not_too_many(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"'A' \(2\), 'B' \(2\)") as caught:
        check_sizes(["A", "A", "B", "B"])
    assert str(MIN_PHOTOS) in caught.value.remedy
    for label in range(500):
        for number in range(4):
            _file(tmp_path / f"Kind {label:03}_Fruit" / f"{number}.jpg")
    photos = scan(tmp_path)
    assert len(photos) == 2000
    check_sizes([photo.label for photo in photos])
    with pytest.raises(DatasetError, match="501 labels, more than the 500"):
        check_sizes([photo.label for photo in photos], ["One_More"])
    with pytest.raises(DatasetError, match="and 490 more"):
        check_sizes([photo.label for photo in photos if photo.name.endswith("/0.jpg")])


@pytest.mark.parametrize(
    "name",
    ["\U0001f34e\u200d\U0001f41b_Apfel", "\u062c\u0631\u0628_\u062a\u0641\u0627\u062d", "Fuji cv._Apple", "\u6708"],
)
def test_labels_in_any_script_come_through_as_they_are(tmp_path: Path, name: str) -> None:
    _file(tmp_path / name / "a.jpg")
    (photo,) = scan(tmp_path)
    assert photo.label == unicodedata.normalize("NFC", name)
    assert photo.name == f"{name}/a.jpg"
    assert photo.root == tmp_path


def test_spaces_at_the_ends_of_a_folders_name_are_no_part_of_the_label(tmp_path: Path) -> None:
    _file(tmp_path / "Scab_Apple" / "a.jpg")
    try:
        _file(tmp_path / "Scab_Apple " / "b.jpg")
    except OSError:
        pytest.skip("no such names here")
    assert {photo.label for photo in scan(tmp_path)} == {"Scab_Apple"}


@pytest.mark.parametrize("other", ["scab_apple", "SCAB_APPLE", "Scab_Apple.", "Scab_Apple .", "\u017fcab_Apple"])
def test_labels_that_some_file_systems_take_for_one_are_refused(other: str) -> None:
    with pytest.raises(DatasetError, match="letter case") as caught:
        check_sizes(["Scab_Apple"] * MIN_PHOTOS + [other] * MIN_PHOTOS)
    assert "Scab_Apple" in caught.value.remedy or other in caught.value.remedy
    with pytest.raises(DatasetError, match="letter case"):
        check_sizes([other] * MIN_PHOTOS, known=["Scab_Apple", "Healthy_Apple"])
    # What a model knows already cannot be helped.
    check_sizes(["Healthy_Apple"], known=["Scab_Apple", other, "Healthy_Apple"])


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such names")
@pytest.mark.parametrize("name", [b"Scab\xff_Apple", b"Scab\x07_Apple", b" ", b"Scab\n_Apple"])
def test_a_folders_name_that_is_no_text_is_refused_in_words(tmp_path: Path, name: bytes) -> None:
    _file(tmp_path / os.fsdecode(name) / "a.jpg")
    with pytest.raises(DatasetError) as caught:
        scan(tmp_path)
    caught.value.message.encode()
    assert "letters" in caught.value.remedy


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such names")
def test_a_photos_name_that_is_no_text_can_be_told(tmp_path: Path) -> None:
    _file(tmp_path / "A" / os.fsdecode(b"a\xff.jpg"))
    (photo,) = scan(tmp_path)
    assert photo.name.encode() == b"A/a\\udcff.jpg"
    assert photo.path.read_bytes() == b"x"


def test_loops_of_links_hidden_folders_and_thumbnails_are_passed_by(tmp_path: Path) -> None:
    _file(tmp_path / "A" / "deep" / "a.jpg")
    _file(tmp_path / "A" / ".thumbs" / "b.jpg")
    _file(tmp_path / "A" / "@eaDir" / "c.jpg")
    _file(tmp_path / "__MACOSX" / "A" / "d.jpg")
    try:
        (tmp_path / "A" / "deep" / "loop").symlink_to(tmp_path / "A", target_is_directory=True)
        (tmp_path / "B").symlink_to(tmp_path / "B", target_is_directory=True)
        (tmp_path / "A" / "self.jpg").symlink_to(tmp_path / "A" / "self.jpg")
        (tmp_path / "A" / "gone.jpg").symlink_to(tmp_path / "nowhere.jpg")
    except OSError:
        pytest.skip("no links here")
    assert [photo.name for photo in scan(tmp_path)] == ["A/deep/a.jpg"]


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    _file(tmp_path / "A" / "a.jpg")
    _file(tmp_path / "loose.jpg")
    _file(tmp_path / "B" / "notes.txt")
    told: list[str] = []
    assert len(scan(tmp_path, on_problem=told.append)) == 1
    assert told == [
        "the folder 'B' holds no photos and is no label",
        "1 photos lie outside of any label's folder and are left out",
    ]


def _denied(monkeypatch: pytest.MonkeyPatch, folder: Path, error: OSError) -> None:
    real = os.scandir

    def scandir(path: object = ".") -> object:
        if Path(str(path)) == folder:
            error.filename = str(folder)
            raise error
        return real(path)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "scandir", scandir)


def test_a_folder_that_may_not_be_read_is_told_or_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _file(tmp_path / "A" / "a.jpg")
    _file(tmp_path / "A" / "locked" / "b.jpg")
    _denied(monkeypatch, tmp_path / "A" / "locked", PermissionError(13, "Permission denied"))
    told: list[str] = []
    assert [photo.name for photo in scan(tmp_path, on_problem=told.append)] == ["A/a.jpg"]
    assert len(told) == 1 and "locked" in told[0]
    with pytest.raises(DatasetError, match="locked"):
        scan(tmp_path)


def test_a_drive_that_fails_in_the_middle_is_an_error_with_advice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _file(tmp_path / "A" / "a.jpg")
    _file(tmp_path / "B" / "b.jpg")
    _denied(monkeypatch, tmp_path / "B", OSError(5, "Input/output error"))
    with pytest.raises(DatasetError, match="Input/output error") as caught:
        scan(tmp_path, on_problem=lambda _text: None)
    assert "drive" in caught.value.remedy


def test_a_folder_that_vanishes_in_the_middle_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _file(tmp_path / "A" / "a.jpg")
    _file(tmp_path / "A" / "moved" / "b.jpg")
    _denied(monkeypatch, tmp_path / "A" / "moved", FileNotFoundError(2, "No such file or directory"))
    assert [photo.name for photo in scan(tmp_path)] == ["A/a.jpg"]


def test_a_drive_taken_off_is_told_from_a_photo_taken_off(tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(drive)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no drive can be mounted here (needs root)")
    try:
        photo = _file(drive / "A" / "a.jpg")
        _file(drive / "A" / "b.jpg")
        photo.unlink()
        check_present(drive)
    finally:
        subprocess.run(["umount", str(drive)], check=True)
    with pytest.raises(DatasetError, match="is empty"):
        check_present(drive)
    with pytest.raises(DatasetError, match="no folders with photos"):
        scan(drive)
