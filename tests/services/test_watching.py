"""Which photos of a watched folder are new."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import Cancelled
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.watching import SETTLE_S, Look, WatchedFolder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "phone"
    made.mkdir()
    (made / "old.jpg").write_bytes(b"old")
    return made


def watched(folder: Path) -> WatchedFolder:
    return WatchedFolder(str(folder), folder.parent / "watch.json")


def look(watch: WatchedFolder, now: float) -> Look:
    return watch.look(now, CancelToken())


def settled(watch: WatchedFolder, now: float) -> list[str]:
    """Looks twice, a while apart."""
    look(watch, now)
    return [Path(path).name for path in look(watch, now + SETTLE_S).ready]


def test_what_is_there_at_first_is_not_new(folder: Path) -> None:
    watch = watched(folder)
    assert settled(watch, 0) == []
    (folder / "DCIM").mkdir()
    (folder / "DCIM" / "new.JPG").write_bytes(b"new")
    (folder / "notes.txt").write_bytes(b"no photo")
    assert settled(watch, 10) == ["new.JPG"]
    assert settled(watch, 20) == []


def test_a_photo_is_told_once_it_is_written_to_its_end(folder: Path) -> None:
    watch = watched(folder)
    look(watch, 0)
    photo = folder / "new.jpg"
    photo.write_bytes(b"")
    assert look(watch, 1) == Look(True)
    photo.write_bytes(b"half")
    assert look(watch, 2) == Look(True, (), growing=True)
    photo.write_bytes(b"the whole")
    assert look(watch, 2 + SETTLE_S).ready == ()
    assert look(watch, 2 + 2 * SETTLE_S).ready == (str(photo),)


def test_a_folder_that_comes_back_brings_nothing_twice(folder: Path) -> None:
    watch = watched(folder)
    look(watch, 0)
    (folder / "one.jpg").write_bytes(b"one")
    assert settled(watch, 1) == ["one.jpg"]
    stick = folder.parent / "unplugged"
    shutil.move(folder, stick)
    assert not look(watch, 10).there
    # Where a stick was, an empty folder may stay.
    folder.mkdir()
    assert settled(watch, 11) == []
    folder.rmdir()
    shutil.move(stick, folder)
    (folder / "two.jpg").write_bytes(b"two")
    assert settled(watch, 20) == ["two.jpg"]


def test_it_remembers_across_restarts_but_not_for_another_folder(folder: Path, tmp_path: Path) -> None:
    look(watched(folder), 0)
    (folder / "while away.jpg").write_bytes(b"new")
    assert settled(watched(folder), 0) == ["while away.jpg"]
    assert settled(watched(folder), 0) == []
    other = tmp_path / "other"
    other.mkdir()
    (other / "here before.jpg").write_bytes(b"old")
    assert settled(watched(other), 0) == []


def test_another_photo_of_the_same_name_is_new(folder: Path) -> None:
    watch = watched(folder)
    look(watch, 0)
    (folder / "old.jpg").write_bytes(b"another one")
    assert settled(watch, 1) == ["old.jpg"]


def test_a_memory_that_makes_no_sense_is_begun_anew(folder: Path) -> None:
    (folder.parent / "watch.json").write_text("[1]")
    assert settled(watched(folder), 0) == []


def test_a_look_can_be_stopped(folder: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        watched(folder).look(0, token)
    assert not (folder.parent / "watch.json").exists()
