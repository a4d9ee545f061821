"""Figures of a classifier on photos it has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.replay import HeadWeights, head_probabilities

BoolArray = npt.NDArray[np.bool_]
FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
_BINS = 15


def evaluate(probabilities: FloatArray, truth: IntArray, labels: Sequence[str]) -> dict[str, Any]:
    """Accuracy, macro-F1, expected calibration error and figures per label, for probabilities (n, classes).

    Macro-F1 is the mean over the labels that occur in ``truth``.
    """
    predicted = probabilities.argmax(axis=1)
    per_class = {name: _class_figures(predicted, truth, index) for index, name in enumerate(labels)}
    present = [figures["f1"] for figures in per_class.values() if figures["support"]]
    return {
        "photos": len(truth),
        "accuracy": _rounded(np.mean(predicted == truth)) if len(truth) else None,
        "macro_f1": _rounded(np.mean(present)) if present else None,
        "calibration_error": _rounded(calibration_error(probabilities, truth)) if len(truth) else None,
        "per_class": per_class,
    }


def named_right(head: HeadWeights, features: FloatArray, labels: IntArray) -> BoolArray:
    """Which of the photos with ``features`` (n, f) get their label of ``labels`` (n,) from a head."""
    right: BoolArray = head_probabilities(head, features).argmax(axis=1) == labels
    return right


def calibration_error(probabilities: FloatArray, truth: IntArray) -> float:
    """Expected calibration error over 15 equal bins of the top probability (Naeini et al. 2015)."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == truth
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    gaps = [
        abs(confidence[bins == index].mean() - right[bins == index].mean()) * (bins == index).mean()
        for index in np.unique(bins)
    ]
    return float(np.sum(gaps))


def _class_figures(predicted: npt.NDArray[np.int64], truth: IntArray, index: int) -> dict[str, Any]:
    hits = int(((predicted == index) & (truth == index)).sum())
    claimed, support = int((predicted == index).sum()), int((truth == index).sum())
    return {
        "precision": _rounded(hits / claimed) if claimed else None,
        "recall": _rounded(hits / support) if support else None,
        "f1": _rounded(2 * hits / (claimed + support)) if claimed + support else None,
        "support": support,
    }


def _rounded(value: float) -> float:
    return round(float(value), 4)
