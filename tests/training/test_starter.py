"""What the starter is trained from: folders of photos joined into one."""

from __future__ import annotations

from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import UsageError
from fruitdx_desktop.training.dataset import scan
from fruitdx_desktop.training.groups import read_told
from fruitdx_desktop.training.starter import _joined


def _folder(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"photo")
    return root


def _groups(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(["file,group", *rows]), encoding="utf-8")
    return path


def test_photos_of_both_folders_keep_their_groups(tmp_path: Path) -> None:
    home = _folder(tmp_path / "home", "Scab_Apple/1.jpg", "Scab_Apple/2.jpg")
    shop = _folder(tmp_path / "shop", "Scab_Apple/1.jpg")
    told = [_groups(tmp_path / "h.csv", "Scab_Apple/1.jpg,g1"), _groups(tmp_path / "s.csv", "Scab_Apple/1.jpg,s1")]
    folder, table = _joined([home, shop], told, tmp_path / "photos")
    assert table is not None
    names = [photo.name for photo in scan(folder)]
    assert sorted(names) == ["Scab_Apple/0-1.jpg", "Scab_Apple/0-2.jpg", "Scab_Apple/1-1.jpg"]
    assert read_told(table).groups == {"Scab_Apple/0-1.jpg": "g1", "Scab_Apple/1-1.jpg": "s1"}


def test_each_folder_is_a_source_unless_its_groups_file_tells(tmp_path: Path) -> None:
    home = _folder(tmp_path / "home", "Scab_Apple/1.jpg")
    away = _folder(tmp_path / "away", "Scab_Apple/1.jpg", "Scab_Apple/2.jpg")
    told = tmp_path / "a.csv"
    told.write_text("file,source\nScab_Apple/2.jpg,orchard\n", encoding="utf-8")
    none = _groups(tmp_path / "h.csv")
    _, table = _joined([home, away], [none, told], tmp_path / "photos")
    assert table is not None
    sources = {"Scab_Apple/0-1.jpg": "home", "Scab_Apple/1-1.jpg": "away", "Scab_Apple/1-2.jpg": "orchard"}
    assert read_told(table).sources == sources and read_told(table).groups == {}


def test_folders_that_share_names_of_groups_are_refused(tmp_path: Path) -> None:
    folders = [_folder(tmp_path / name, "Scab_Apple/1.jpg", "Scab_Apple/2.jpg") for name in ("home", "shop")]
    told = [_groups(tmp_path / f"{name}.csv", "Scab_Apple/1.jpg,g1") for name in ("home", "shop")]
    with pytest.raises(UsageError, match="names groups that another file names too"):
        _joined(folders, told, tmp_path / "photos")
    assert _joined(folders, [], tmp_path / "again")[1] is not None
