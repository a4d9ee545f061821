"""How sure a macro-F1 is: photos of one fruit are right or wrong together, so groups are drawn, not photos."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from fruitdx_desktop.training.metrics import evaluate

_DRAWS = 1000


def told_by_groups(probabilities: Any, labels: Any, names: Sequence[str], groups: Sequence[str]) -> str:
    """Accuracy and macro-F1 in words, with the interval of the latter; arguments as of ``macro_f1_interval``."""
    figures = evaluate(probabilities, labels, names)
    low, high = macro_f1_interval(probabilities, labels, groups)
    return (
        f"accuracy {figures['accuracy']:.4f}, macro-F1 {figures['macro_f1']:.4f} on all {len(labels)} photos "
        f"(95 % by groups: {low:.3f} to {high:.3f})"
    )


def macro_f1_interval(probabilities: Any, labels: Any, groups: Sequence[str]) -> tuple[float, float]:
    """The middle 95 % of the macro-F1 of ``probabilities`` (n, classes) against ``labels`` (n,), over draws of as many
    of the ``groups`` (n,) with replacement (bootstrap, Efron 1979)."""
    classes = probabilities.shape[1]
    _, of = np.unique(groups, return_inverse=True)
    counts = np.zeros((of.max() + 1, classes, classes))
    np.add.at(counts, (of, labels, probabilities.argmax(axis=1)), 1)
    rng = np.random.default_rng(0)
    found = [_macro_f1(counts[rng.integers(0, len(counts), len(counts))].sum(axis=0)) for _ in range(_DRAWS)]
    low, high = np.quantile(found, [0.025, 0.975])
    return float(low), float(high)


def _macro_f1(counts: Any) -> float:
    """Of counts by label and by answer, over the labels that are there."""
    there = counts.sum(axis=1) > 0
    both = counts.sum(axis=0) + counts.sum(axis=1)
    return float((2 * np.diag(counts)[there] / both[there]).mean())
