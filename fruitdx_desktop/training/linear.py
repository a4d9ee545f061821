"""A cheap second opinion: what a linear classifier says of photos that it has not seen. NumPy only."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]

# Of n photos: the ridge on standardised features that does best on the research photos between 0.01 and 1.
_RIDGE = 0.1
_TEMPERATURES = np.geomspace(0.02, 1.0, 25)
_CHUNK = 8192


def out_of_fold(features: FloatArray, labels: IntArray, fold_of: IntArray, classes: int) -> FloatArray:
    """Probabilities (n, classes) for each of n photos (n, f) by a classifier of the other folds.

    Least squares on one-hot labels with a ridge (Hoerl & Kennard 1970), labels weighted alike by the root of their
    inverse frequency; a temperature fitted on all makes the scores probabilities. A photo without other folds gets the
    shares of the labels.
    """
    mean = features.mean(axis=0, dtype=np.float64)
    std = features.std(axis=0, dtype=np.float64) + 1e-3
    counts = np.maximum(np.bincount(labels, minlength=classes), 1)
    weights = (np.sqrt(len(labels) / (classes * counts)))[labels]
    width = features.shape[1] + 1
    used = np.unique(fold_of)
    grams = {int(fold): np.zeros((width, width)) for fold in used}
    targets = {int(fold): np.zeros((width, classes)) for fold in used}
    for fold in used:
        for rows in _chunks(np.flatnonzero(fold_of == fold)):
            inputs = _with_one((features[rows] - mean) / std)
            weighted = inputs * weights[rows, None]
            grams[int(fold)] += weighted.T @ inputs
            targets[int(fold)] += weighted.T @ np.eye(classes)[labels[rows]]
    gram, target = sum(grams.values()), sum(targets.values())
    scores = np.tile(counts / counts.sum(), (len(labels), 1))
    for fold in used:
        outside = fold_of != fold
        if not outside.any():
            continue
        ridge = np.eye(width) * _RIDGE * outside.sum()
        ridge[-1, -1] = 1e-6
        solved = np.linalg.solve(gram - grams[int(fold)] + ridge, target - targets[int(fold)])
        for rows in _chunks(np.flatnonzero(fold_of == fold)):
            scores[rows] = _with_one((features[rows] - mean) / std) @ solved
    return _fitted_softmax(scores, labels)


def _fitted_softmax(scores: npt.NDArray[np.float64], labels: IntArray) -> FloatArray:
    best, lowest = None, np.inf
    for temperature in _TEMPERATURES:
        shifted = (scores - scores.max(axis=1, keepdims=True)) / temperature
        logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        loss = -float(logs[np.arange(len(labels)), labels].mean())
        if best is None or loss < lowest:
            best, lowest = logs, loss
    assert best is not None
    result: FloatArray = np.exp(best).astype(np.float32)
    return result


def _with_one(rows: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.concatenate([rows, np.ones((len(rows), 1))], axis=1)


def _chunks(rows: npt.NDArray[np.int64]) -> list[npt.NDArray[np.int64]]:
    return [rows[start : start + _CHUNK] for start in range(0, len(rows), _CHUNK)]
