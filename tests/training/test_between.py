"""A head between the one that a retrain began with and the one that it came to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.training.between import between, share_of_new


def _head(value: float, labels: int = 3) -> HeadWeights:
    def filled(*shape: int) -> npt.NDArray[np.float32]:
        return np.full(shape, value, np.float32)

    fruits = np.zeros(labels, np.int32)
    return HeadWeights(
        np.ones(4, np.float32), np.ones(4, np.float32), filled(4, 8), filled(8), filled(8, labels), filled(labels),
        filled(4, 1), filled(1), fruits,
    )  # fmt: skip


def test_what_moved_goes_part_of_the_way() -> None:
    middle = between(_head(1), _head(3), 0.25)
    moved = (middle.w1, middle.b1, middle.w2, middle.b2, middle.fruit_w, middle.fruit_b)
    assert all((array == np.float32(1.5)).all() for array in moved)
    assert (middle.mean == 1).all() and (middle.std == 1).all()


def test_all_the_way_is_the_new_head() -> None:
    one, other = _head(0.3), _head(0.7)
    np.testing.assert_allclose(between(one, other, 1.0).w1, other.w1, rtol=1e-6)


@pytest.mark.parametrize("other", [_head(3, labels=4), replace(_head(3), fruit_w=np.zeros((4, 2), np.float32))])
def test_with_other_labels_there_is_no_between(other: HeadWeights) -> None:
    assert between(_head(1), other, 0.5) is other


def test_the_more_was_taught_the_more_the_new_head_counts() -> None:
    shares = [share_of_new(count) for count in range(41)]
    assert shares[:2] == [0.0, 0.5] and shares[8:] == [1.0] * 33
    assert shares == sorted(shares) and len(set(shares)) == 9


def test_where_nothing_was_taught_nothing_moves() -> None:
    start, end = _head(1), _head(2)
    assert np.array_equal(between(start, end, share_of_new(0)).w1, start.w1)
