"""What the backbone's own classifier knows of fruits reaches the head under the fruit's name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from fruitdx_desktop.core.errors import BackboneWeightsError
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.training import imagenet
from fruitdx_desktop.training.imagenet import FRUITS, fruit_opinions, fruit_rows
from fruitdx_desktop.training.pretrained import load_pretrained

ROWS = np.eye(len(FRUITS), 16, dtype=np.float32)


def test_the_starters_features_have_rows_and_those_of_others_none() -> None:
    digest = read_manifest(starter_bundle()).backbone["digest"]
    rows = fruit_rows(digest)
    assert rows.shape == (len(FRUITS), 1280)
    assert np.array_equal(rows, load_pretrained().arrays["_fc.weight"][948:958])
    assert fruit_rows("another").size == 0


def test_weights_that_are_not_there_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    imagenet._published.cache_clear()
    monkeypatch.setattr("fruitdx_desktop.training.pretrained.pretrained_path", lambda: tmp_path / "absent.pth")
    try:
        with pytest.raises(BackboneWeightsError):
            fruit_rows("any")
    finally:
        imagenet._published.cache_clear()


def test_a_fruit_is_known_by_its_name_and_the_others_are_other_fruits() -> None:
    names = ("Rot_POMEGRANATE", "Scab_Apple", "Rot_Mango", "Healthy_Apple")
    apple, mango, pomegranate = fruit_opinions(names, ROWS)
    assert apple.argmax() == FRUITS.index("apple") and apple.sum() == 1
    assert pomegranate.argmax() == FRUITS.index("pomegranate")
    assert mango[[0, 9]].tolist() == [0, 0] and np.allclose(mango[1:9], 1 / 8)


@pytest.mark.parametrize("names", [("Rot_Mango", "Scab_Guava"), ("cat", "dog")])
def test_where_none_is_known_there_is_no_opinion(names: tuple[str, ...]) -> None:
    assert not fruit_opinions(names, ROWS).any()
    assert fruit_opinions(("Rot_Apple", "Rot_Mango"), ROWS[:0]).shape == (2, 16)


def test_labels_that_are_all_of_imagenets_fruits() -> None:
    names = [f"Rot_{fruit}" for fruit in (*FRUITS, "mango")]
    assert fruit_opinions(names, ROWS).shape == (11, 16)
