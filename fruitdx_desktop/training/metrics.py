"""How good a model is, as the manifest keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
_BINS = 15


def metrics_of(probabilities: FloatArray, labels: IntArray, names: Sequence[str]) -> dict[str, Any]:
    """Accuracy, macro-F1 (over labels that have photos), calibration error and figures per class.

    ``probabilities`` (n, classes), right ``labels`` (n,). Without photos the figures are None.
    """
    if not len(labels):
        return {"accuracy": None, "macro_f1": None, "ece": None, "held_back": 0, "per_class": {}}
    best = probabilities.argmax(axis=1)
    per_class = {name: _class_metrics(best == number, labels == number) for number, name in enumerate(names)}
    with_photos = [values["f1"] for values in per_class.values() if values["support"]]
    return {
        "accuracy": float((best == labels).mean()),
        "macro_f1": float(np.mean(with_photos)),
        "ece": calibration_error(probabilities.max(axis=1), best == labels),
        "held_back": len(labels),
        "per_class": per_class,
    }


def calibration_error(confidence: FloatArray, right: npt.NDArray[np.bool_]) -> float:
    """Expected calibration error over equal bins (Guo et al. 2017, arXiv:1706.04599), 0..1."""
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    gaps = [
        (bins == number).mean() * abs(confidence[bins == number].mean() - right[bins == number].mean())
        for number in np.unique(bins)
    ]
    return float(np.sum(gaps))


def _class_metrics(said: npt.NDArray[np.bool_], true: npt.NDArray[np.bool_]) -> dict[str, float | int]:
    hits, answers, support = int((said & true).sum()), int(said.sum()), int(true.sum())
    return {
        "recall": hits / support if support else 0.0,
        "precision": hits / answers if answers else 0.0,
        "f1": 2 * hits / (answers + support) if answers + support else 0.0,
        "support": support,
    }
