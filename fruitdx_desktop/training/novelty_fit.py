"""Fits what counts as a stranger, from the features of the photos a model is taught."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.novelty import NoveltyModel

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]

MAX_PROTOTYPES = 1536
MAX_STRANGERS = 512
# Measured with benchmarks/bench_strangers.py: no stranger of not_fruit comes nearer than known fruit at this share.
KNOWN_SHARE = 0.995
_MIN_UNSEEN = 50
_IGNORED = np.float32(1e9)


def fit_novelty(
    features: FloatArray,
    labels: IntArray,
    unseen: FloatArray,
    strangers: FloatArray | None = None,
    width: int | None = None,
) -> NoveltyModel:
    """Prototypes from training features (n, f), and from ``strangers`` (k, f); the threshold from ``unseen`` photos
    (m, f) of known fruit.

    With too few unseen photos each prototype's distance to its nearest neighbour stands in for them. Strangers that
    lie among the known photos are left out: what was taught since is strange no more.
    """
    mean = features.mean(axis=0)
    std = features.std(axis=0) + np.float32(1e-3)
    if width is not None:
        # So large that these features do not count.
        std[width:] = _IGNORED
    prototypes = ((features[_spread(features / std, labels)] - mean) / std).astype(np.float32)
    alone = NoveltyModel(mean, std, prototypes, prototypes[:0], 1.0)
    enough = len(unseen) >= _MIN_UNSEEN
    if strangers is None or not len(strangers) or not enough:
        distances = alone.strangeness(unseen) if enough else _neighbour_distances(prototypes)
        return NoveltyModel(mean, std, prototypes, prototypes[:0], _threshold(distances))
    near = float(np.quantile(alone.strangeness(unseen), 0.5))
    outside = strangers[alone.strangeness(strangers) > near]
    chosen = _farthest_first(np.arange(len(outside)), outside / std, MAX_STRANGERS)
    standard = ((outside[chosen] - mean) / std).astype(np.float32)
    model = NoveltyModel(mean, std, prototypes, standard, 1.0)
    return NoveltyModel(mean, std, prototypes, standard, _threshold(model.strangeness(unseen)))


def _threshold(distances: FloatArray) -> float:
    return round(max(float(np.quantile(distances, KNOWN_SHARE)), 1e-3), 4)


def _spread(features: FloatArray, labels: IntArray) -> npt.NDArray[np.int64]:
    """Indices of at most ``MAX_PROTOTYPES`` photos, an equal share a label, each as far as can be from the others."""
    if len(features) <= MAX_PROTOTYPES:
        return np.arange(len(features))
    classes = np.unique(labels)
    share = max(1, MAX_PROTOTYPES // len(classes))
    chosen = [_farthest_first(np.flatnonzero(labels == label), features, share) for label in classes]
    return np.sort(np.concatenate(chosen))


def _farthest_first(members: npt.NDArray[np.int64], features: FloatArray, count: int) -> npt.NDArray[np.int64]:
    """Greedy k-centre selection (Gonzalez 1985)."""
    if len(members) <= count:
        return members
    own = features[members]
    nearest = np.full(len(members), np.inf, np.float32)
    picked = [int(((own - own.mean(axis=0)) ** 2).sum(axis=1).argmin())]
    while len(picked) < count:
        nearest = np.minimum(nearest, ((own - own[picked[-1]]) ** 2).sum(axis=1))
        picked.append(int(nearest.argmax()))
    return members[picked]


def _neighbour_distances(prototypes: FloatArray) -> FloatArray:
    squared = (prototypes**2).sum(axis=1)
    distances = squared[:, None] - 2.0 * prototypes @ prototypes.T + squared[None]
    np.fill_diagonal(distances, np.inf)
    result: FloatArray = np.sqrt(np.maximum(distances.min(axis=1), 0.0))
    return result
