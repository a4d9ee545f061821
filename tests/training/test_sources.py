"""What photos count by where they come from."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.training.sources import SMALLEST_SOURCE, SOURCE_POWER, source_weights

_PHOTOS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from("abc")), max_size=60)


@given(_PHOTOS)
def test_what_a_fruit_counts_stays(photos: list[tuple[int, str]]) -> None:
    fruits = np.array([fruit for fruit, _ in photos], np.int32)
    weights = source_weights(fruits, [source for _, source in photos])
    for fruit in set(fruits.tolist()):
        assert weights[fruits == fruit].mean() == pytest.approx(1, abs=1e-4)


def test_a_small_source_counts_more_a_photo_and_less_in_all() -> None:
    weights = source_weights(np.zeros(550, np.int32), ["large"] * 500 + ["small"] * 50)
    assert weights[-1] / weights[0] == pytest.approx(10**SOURCE_POWER, rel=1e-4)
    assert weights[500:].sum() < weights[:500].sum()


def test_a_single_photo_is_not_loud() -> None:
    weights = source_weights(np.zeros(2001, np.int32), ["large"] * 2000 + ["one"])
    assert weights[-1] / weights[0] == pytest.approx((2000 / SMALLEST_SOURCE) ** SOURCE_POWER, rel=1e-4)


def test_a_source_is_large_or_small_within_its_fruit() -> None:
    fruits = np.array([0] * 100 + [1] * 30, np.int32)
    assert np.allclose(source_weights(fruits, ["large"] * 100 + ["small"] * 30), 1)
