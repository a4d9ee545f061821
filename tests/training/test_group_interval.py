"""How sure figures are, against draws made one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fruitdx_desktop.training.group_interval import GroupIntervals, intervals_by_groups
from fruitdx_desktop.training.metrics import evaluate


def _answers(photos: int, classes: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, classes, photos).astype(np.int32)
    said = np.where(rng.random(photos) < 0.8, truth, rng.integers(0, classes, photos))
    return np.eye(classes, dtype=np.float32)[said], truth


def test_the_interval_is_that_of_groups_drawn_again() -> None:
    probabilities, truth = _answers(120, 4)
    groups = np.arange(120) // 3
    rng = np.random.default_rng(0)
    found = []
    for _ in range(1000):
        rows = np.concatenate([np.flatnonzero(groups == group) for group in rng.integers(0, 40, 40)])
        figures = evaluate(probabilities[rows], truth[rows], list("ABCD"))
        found.append((figures["accuracy"], figures["macro_f1"]))
    accuracy, macro_f1 = np.quantile(found, [0.025, 0.975], axis=0).T
    told = intervals_by_groups(probabilities, truth, [f"{group:02}" for group in groups])
    assert told.accuracy == pytest.approx(tuple(accuracy), abs=1e-3)
    assert told.macro_f1 == pytest.approx(tuple(macro_f1), abs=1e-3)


def test_photos_of_few_fruits_tell_less_than_as_many_fruits() -> None:
    rng = np.random.default_rng(3)
    truth = rng.integers(0, 3, 60).astype(np.int32)
    said = np.where(rng.random(60) < 0.7, truth, (truth + 1) % 3)
    probabilities, alone = np.eye(3, dtype=np.float32)[said].repeat(10, axis=0), [str(n) for n in range(600)]
    wide = intervals_by_groups(probabilities, truth.repeat(10), [str(n // 10) for n in range(600)])
    narrow = intervals_by_groups(probabilities, truth.repeat(10), alone)
    assert wide.accuracy and narrow.accuracy and wide.macro_f1 and narrow.macro_f1
    assert wide.accuracy[1] - wide.accuracy[0] > 2 * (narrow.accuracy[1] - narrow.accuracy[0])
    assert wide.macro_f1[1] - wide.macro_f1[0] > 2 * (narrow.macro_f1[1] - narrow.macro_f1[0])


@settings(max_examples=20)
@given(st.integers(20, 60), st.integers(2, 6), st.integers(0, 1000))
def test_ranges_are_shares_around_the_figure_and_the_same_every_time(photos: int, classes: int, seed: int) -> None:
    probabilities, truth = _answers(photos, classes, seed)
    right = float((probabilities.argmax(axis=1) == truth).mean())
    each = intervals_by_groups(probabilities, truth, [str(number) for number in range(photos)])
    for interval in (each.accuracy, each.macro_f1):
        assert interval is None or 0 <= interval[0] < interval[1] <= 1
    assert each.accuracy is None or (each.accuracy[0] <= right + 1e-6 and right - 1e-6 <= each.accuracy[1])
    assert each == intervals_by_groups(probabilities, truth, [str(number) for number in range(photos)])


def test_too_few_fruits_or_no_mistake_at_all_tell_no_range() -> None:
    probabilities, truth = _answers(190, 3)
    assert intervals_by_groups(probabilities, truth, [str(n // 10) for n in range(190)]) == GroupIntervals()
    right = np.eye(3, dtype=np.float32)[truth]
    assert intervals_by_groups(right, truth, [str(n) for n in range(190)]) == GroupIntervals()
