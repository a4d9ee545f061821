"""Fits temperature and thresholds on predictions for photos that the predicting head has not seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.calibration import Calibration, calibrated

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]

TARGET_ACCURACY = 0.97
TARGET_FRUIT_ACCURACY = 0.98
_MIN_PHOTOS = 50
# What serves where too few photos are there to measure it.
_DEFAULT = Calibration(temperature=1.0, unsure_below=0.7, fruit_unsure_below=0.8)
_TEMPERATURES = np.geomspace(0.25, 4.0, 81)


def fit_calibration(probabilities: FloatArray, truth: IntArray, labels: Sequence[Label]) -> Calibration:
    """From uncalibrated out-of-fold probabilities (n, classes); a cautious default for fewer than 50 photos."""
    if len(truth) < _MIN_PHOTOS:
        return _DEFAULT
    losses = [_loss(calibrated(probabilities, float(temperature)), truth) for temperature in _TEMPERATURES]
    temperature = float(_TEMPERATURES[int(np.argmin(losses))])
    scaled = calibrated(probabilities, temperature)
    fruits = sorted({label.fruit or "" for label in labels})
    fruit_of = np.array([fruits.index(label.fruit or "") for label in labels])
    by_fruit = np.stack([scaled[:, fruit_of == index].sum(axis=1) for index in range(len(fruits))], axis=1)
    return Calibration(
        temperature=round(temperature, 4),
        unsure_below=_threshold(scaled, truth, TARGET_ACCURACY, lowest=0.4),
        fruit_unsure_below=_threshold(by_fruit, fruit_of[truth], TARGET_FRUIT_ACCURACY, lowest=0.5),
    )


def _loss(probabilities: FloatArray, truth: IntArray) -> float:
    picked = probabilities[np.arange(len(truth)), truth]
    return float(-np.log(np.maximum(picked, 1e-12)).mean())


def _threshold(probabilities: FloatArray, truth: npt.NDArray[np.integer], target: float, lowest: float) -> float:
    """The smallest confidence from which on the answers reach the target accuracy, within [lowest, 0.95]."""
    confidence = probabilities.max(axis=1)
    order = np.argsort(-confidence)
    right = (probabilities.argmax(axis=1) == truth)[order]
    accuracy = np.cumsum(right) / np.arange(1, len(right) + 1)
    # A threshold takes all equally sure answers or none of them.
    last_of_run = np.append(np.diff(confidence[order]) != 0, True)
    good = np.flatnonzero((accuracy >= target) & last_of_run)
    threshold = float(confidence[order][good[-1]]) if len(good) else 1.0
    return round(min(0.95, max(lowest, threshold)), 4)
