"""The report of a training: what it tells of photos that were added to a model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fruitdx_desktop.training.dataset import Photo
from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.features import PhotoFeatures
from fruitdx_desktop.training.groups import Told
from fruitdx_desktop.training.reporting import health_of

KNOWN, TAUGHT = 60, 5


@pytest.mark.parametrize(("remembers", "kinds"), [(True, []), (False, ["small"])])
def test_what_the_model_remembers_of_a_label_counts(remembers: bool, kinds: list[str]) -> None:
    examples = _examples()
    if not remembers:
        examples = replace(examples, new=np.zeros(KNOWN + TAUGHT, bool))
    health = health_of(examples, _taught(), Told({}, {}))
    assert [finding.kind for finding in health.findings] == kinds


def test_what_a_groups_file_does_not_name_is_told() -> None:
    (finding,) = health_of(
        _examples(), _taught(), Told({"Scab_Apple/0.jpg": "g"}, {"Scab_Apple/1.jpg": "farm"})
    ).findings
    assert (finding.kind, finding.files) == ("untold", tuple(f"Scab_Apple/{number}.jpg" for number in (2, 3, 4)))


def _examples() -> Examples:
    """A label's photos that a model remembers, each of a fruit of its own, and some that are newly taught."""
    count = KNOWN + TAUGHT
    features, none = _features(count), np.zeros(count, bool)
    texts = tuple(f"{number:016x}" for number in range(count))
    return Examples(
        ("Scab_Apple",), features, np.zeros(count, np.int32), texts, texts, np.ones(count, np.float32),
        none, np.arange(count) >= KNOWN, none, none, features[:0], features[:0], features[:0],
    )  # fmt: skip


def _taught() -> list[PhotoFeatures]:
    rows = _features(KNOWN + TAUGHT)[KNOWN:].astype(np.float16)
    return [
        PhotoFeatures(
            Photo(Path(f"{number}.jpg"), f"Scab_Apple/{number}.jpg", "Scab_Apple"), f"{KNOWN + number:016x}", row
        )
        for number, row in enumerate(rows)
    ]


def _features(count: int) -> np.ndarray:
    return np.random.default_rng(0).normal(size=(count, 8)).astype(np.float32)
