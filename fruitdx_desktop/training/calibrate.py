"""Finds temperature and thresholds from predictions for photos that the predicting head never saw."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.calibration import Calibration, calibrated

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
# How often an answer that is given shall be right.
WANTED_ACCURACY = 0.97
_LOWEST, _HIGHEST = 0.3, 0.95
# From fewer photos nothing can be estimated.
_FEWEST_PHOTOS = 20
_CAUTIOUS = Calibration(1.0, 0.7, 0.8)


def calibrate(probabilities: FloatArray, labels: IntArray, names: Sequence[Label]) -> Calibration:
    """Calibration from out-of-fold probabilities ``(n, classes)`` and the right label numbers ``(n,)``."""
    if len(labels) < _FEWEST_PHOTOS:
        return _CAUTIOUS
    temperature = fit_temperature(probabilities, labels)
    scaled = calibrated(probabilities, temperature)
    best = scaled.argmax(axis=1)
    fruits, fruit_of = np.unique([label.fruit or "" for label in names], return_inverse=True)
    fruit_probabilities = np.stack([scaled[:, fruit_of == number].sum(axis=1) for number in range(len(fruits))], axis=1)
    best_fruit = fruit_probabilities.argmax(axis=1)
    return Calibration(
        temperature,
        lowest_threshold(scaled.max(axis=1), best == labels),
        lowest_threshold(fruit_probabilities.max(axis=1), best_fruit == fruit_of[labels]),
    )


def fit_temperature(probabilities: FloatArray, labels: IntArray) -> float:
    """The temperature of 0.25 to 4 with the least negative log-likelihood, to 1 %."""
    temperatures = np.geomspace(0.25, 4.0, 280)
    logits = np.log(np.clip(probabilities, 1e-12, 1.0))
    losses = [_loss(logits / temperature, labels) for temperature in temperatures]
    return round(float(temperatures[int(np.argmin(losses))]), 4)


def lowest_threshold(confidence: FloatArray, right: npt.NDArray[np.bool_]) -> float:
    """The lowest confidence (n,) from which on answers are right as often as ``WANTED_ACCURACY``.

    Kept between 0.3 and 0.95: a threshold of 1 would silence the program for good.
    """
    for threshold in np.arange(_LOWEST, _HIGHEST, 0.01):
        answered = confidence >= threshold
        if answered.any() and right[answered].mean() >= WANTED_ACCURACY:
            return round(float(threshold), 4)
    return _HIGHEST


def _loss(logits: FloatArray, labels: IntArray) -> float:
    shifted = logits - logits.max(axis=1, keepdims=True)
    chosen = shifted[np.arange(len(labels)), labels]
    return float((np.log(np.exp(shifted).sum(axis=1)) - chosen).mean())
