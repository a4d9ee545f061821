"""How sure a figure is: photos of one fruit are right or wrong together, so groups are drawn, not photos."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
Interval = tuple[float, float]
_DRAWS = 1000
_DRAWS_AT_ONCE = 50
_QUANTILES = (0.025, 0.975)
# Draws of fewer tell more of the draw than of the figure.
_FEWEST_GROUPS = 20


@dataclass(frozen=True)
class GroupIntervals:
    """The middle 95 % of each figure, shares of 0..1; None where the photos are too few or too alike to tell it."""

    accuracy: Interval | None = None
    macro_f1: Interval | None = None


def intervals_by_groups(probabilities: FloatArray, truth: IntArray, groups: Sequence[str]) -> GroupIntervals:
    """Of ``probabilities`` (n, classes) against ``truth`` (n,), n > 0, over 1000 draws of as many of the ``groups``
    (n,) with replacement (bootstrap, Efron 1979, https://doi.org/10.1214/aos/1176344552); the same draws every time."""
    classes, said = probabilities.shape[1], probabilities.argmax(axis=1)
    names, of = np.unique(np.asarray(groups, np.str_), return_inverse=True)
    if len(names) < _FEWEST_GROUPS:
        return GroupIntervals()

    def by_label(labels: npt.NDArray[Any], which: npt.NDArray[np.bool_] | slice = slice(None)) -> FloatArray:
        found = np.bincount(of[which] * classes + labels[which], minlength=len(names) * classes)
        return found.reshape(len(names), classes).astype(np.float32)

    # A group's right answers, photos and answers by label: all that both figures are made of.
    counts = np.stack([by_label(truth, said == truth), by_label(truth), by_label(said)], axis=1)
    drawn = np.concatenate([_drawn(weights, counts) for weights in _draws(len(counts))])
    right, there, claimed = drawn[:, 0], drawn[:, 1], drawn[:, 2]
    accuracy = right.sum(axis=1) / there.sum(axis=1)
    f1 = 2 * right / np.maximum(there + claimed, 1)
    macro_f1 = np.where(there > 0, f1, 0).sum(axis=1) / (there > 0).sum(axis=1)
    return GroupIntervals(_middle(accuracy), _middle(macro_f1))


def _draws(groups: int) -> Iterator[FloatArray]:
    """How often each of the groups is drawn: (draws, groups), some draws at once."""
    rng = np.random.default_rng(0)
    for _ in range(_DRAWS // _DRAWS_AT_ONCE):
        rows = [np.bincount(rng.integers(0, groups, groups), minlength=groups) for _ in range(_DRAWS_AT_ONCE)]
        yield np.array(rows, np.float32)


def _drawn(weights: FloatArray, counts: FloatArray) -> FloatArray:
    summed: FloatArray = weights @ counts.reshape(len(counts), -1)
    return summed.reshape(len(weights), *counts.shape[1:])


def _middle(values: FloatArray) -> Interval | None:
    low, high = np.quantile(values, _QUANTILES)
    # Ten right answers of ten are no proof that all are.
    return (float(low), float(high)) if low < high else None
