"""The feature cache: damage costs time, never a wrong answer."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np

from fruitdx_desktop.training.feature_cache import FeatureCache

ROW = np.arange(1280).astype(np.float16)


def _filled(folder: Path) -> None:
    cache = FeatureCache(folder, "backbone")
    cache.put("digest", ROW)
    cache.close()


def _get(folder: Path, backbone: str = "backbone") -> object:
    cache = FeatureCache(folder, backbone)
    try:
        return cache.get("digest")
    finally:
        cache.close()


def test_features_come_back_exactly(tmp_path: Path) -> None:
    _filled(tmp_path)
    assert np.array_equal(_get(tmp_path), ROW)


def test_another_backbone_sees_nothing(tmp_path: Path) -> None:
    _filled(tmp_path)
    assert _get(tmp_path, "another") is None


def test_a_damaged_entry_is_as_good_as_none(tmp_path: Path) -> None:
    _filled(tmp_path)
    with sqlite3.connect(tmp_path / "features.sqlite") as database:
        database.execute("UPDATE features SET data = ?", (bytes(2560),))
    database.close()
    assert _get(tmp_path) is None


def test_a_file_that_is_no_database_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "features.sqlite").write_bytes(b"no database" * 1000)
    _filled(tmp_path)
    assert np.array_equal(_get(tmp_path), ROW)


def test_where_no_folder_can_be_made_everything_is_computed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    _filled(tmp_path / "file" / "cache")
    assert _get(tmp_path / "file" / "cache") is None
