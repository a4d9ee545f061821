"""Fits the distance that tells strangers: prototypes of every label in a space whitened by the spread within labels."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.novelty import NoveltyModel

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
BoolArray = npt.NDArray[np.bool_]
# Directions in which known photos hardly vary tell strangers best, so little is added to them.
_SHRINKAGE = 0.01
_PHOTOS_A_PROTOTYPE = 60
_MOST_PROTOTYPES = 8
_KNOWN_INSIDE = 0.995
_TAUGHT_INSIDE = 0.9
_STRANGERS_OUTSIDE = 0.99
_STRANGERS = 400


def fit_novelty(
    features: FloatArray, labels: IntArray, fold_index: IntArray, taught: BoolArray, seed: int
) -> NoveltyModel:
    """Fits on training photos: features (n, f), label numbers, folds and who is taught on top, each (n,).

    The threshold keeps 99.5 % of known photos inside, measured out of fold, unless that would let in more than 1 % of
    made-up strangers; of taught photos nine in ten stay inside in any case.
    """
    distances = np.full(len(labels), np.nan, dtype=np.float32)
    for fold in np.unique(fold_index):
        rest = fold_index != fold
        if rest.sum() >= 2:
            distances[~rest] = _space(features[rest], labels[rest]).distance(features[~rest])
    model = _space(features, labels)
    distances = np.where(np.isnan(distances), model.distance(features), distances)
    usual = distances[~taught] if (~taught).any() else distances
    strangers = model.distance(_made_up(features, seed))
    threshold = min(float(np.quantile(usual, _KNOWN_INSIDE)), float(np.quantile(strangers, 1 - _STRANGERS_OUTSIDE)))
    threshold = max(threshold, float(np.quantile(usual, 0.95)))
    if taught.any():
        # Their own prototypes are in the final model, so its distances count, as they will at the next diagnosis.
        threshold = max(threshold, float(np.quantile(model.distance(features[taught]), _TAUGHT_INSIDE)))
    return NoveltyModel(model.mean, model.projection, model.prototypes, max(threshold, 1e-3))


def _space(features: FloatArray, labels: IntArray) -> NoveltyModel:
    mean = features.mean(axis=0)
    numbers, codes, counts = np.unique(labels, return_inverse=True, return_counts=True)
    centres = np.stack([features[codes == code].mean(axis=0) for code in range(len(numbers))])
    weights = (1.0 / counts[codes]) ** 0.5
    rooted = (features - centres[codes]) * np.sqrt(weights / weights.sum())[:, None]
    covariance = (rooted.T @ rooted).astype(np.float64)
    spread = max(float(np.trace(covariance)) / len(covariance), 1e-6)
    covariance[np.diag_indices_from(covariance)] += _shrinkage(len(features)) * spread
    projection = np.linalg.inv(np.linalg.cholesky(covariance)).T.astype(np.float32)
    projected = (features - mean) @ projection
    prototypes = np.concatenate([_prototypes(projected[codes == code]) for code in range(len(numbers))])
    return NoveltyModel(mean.astype(np.float32), projection, prototypes.astype(np.float32), 1.0)


def _shrinkage(count: int) -> float:
    """More where few photos say little about the spread."""
    return max(_SHRINKAGE, min(1.0, 30.0 / count))


def _prototypes(points: FloatArray) -> FloatArray:
    """Centres of clusters of ``points`` (n, k): the mean first, then the point farthest from all, refined."""
    count = int(np.clip(len(points) // _PHOTOS_A_PROTOTYPE, 1, _MOST_PROTOTYPES))
    centres = points.mean(axis=0, keepdims=True)
    while len(centres) < count:
        centres = np.concatenate([centres, points[[int(_squared(points, centres).min(axis=1).argmax())]]])
    for _ in range(8 if count > 1 else 0):
        nearest = _squared(points, centres).argmin(axis=1)
        centres = np.stack(
            [points[nearest == i].mean(axis=0) if (nearest == i).any() else centres[i] for i in range(count)]
        )
    return centres


def _squared(points: FloatArray, centres: FloatArray) -> FloatArray:
    result: FloatArray = (
        (points**2).sum(axis=1)[:, None] - 2.0 * points @ centres.T + (centres**2).sum(axis=1)[None]
    )
    return result


def _made_up(features: FloatArray, seed: int) -> FloatArray:
    """Strangers: each value taken from another photo, so that only what belongs together is lost."""
    generator = np.random.default_rng(seed)
    rows = generator.integers(0, len(features), size=(_STRANGERS, features.shape[1]))
    return features[rows, np.arange(features.shape[1])]
