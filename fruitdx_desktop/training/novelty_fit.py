"""Fits what counts as a stranger, from the features of the photos a model is taught."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.novelty import NoveltyModel
from fruitdx_desktop.training.likeness import squared_distances

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]

MAX_PROTOTYPES = 1024
# Of the strangers nearest to known fruit 256 settle the same photos as all of a thousand.
MAX_STRANGERS = 384
MAX_GROUND = 256
# The least variance of a direction, against the mean one of grounds: below it the ground is not what varies.
_LEAST_GROUND = 0.1
# Measured with benchmarks/bench_strangers.py: no stranger of not_fruit comes nearer than known fruit at this share.
KNOWN_SHARE = 0.99
_MIN_UNSEEN = 50
# How many photos of ordinary spread every feature is taken to have been seen in besides.
_ORDINARY_PHOTOS = 3
_IGNORED = np.float32(1e9)


def fit_novelty(
    features: FloatArray,
    labels: IntArray,
    unseen: FloatArray,
    strangers: FloatArray | None = None,
    grounds: FloatArray | None = None,
    width: int | None = None,
    groups: Sequence[str] | None = None,
) -> NoveltyModel:
    """Prototypes from training features (n, f), and from ``strangers`` (k, f); the threshold from ``unseen`` photos
    (m, f) of known fruit. Directions in which ``grounds`` (g, f) around fruit vary count the less the more they do.

    With too few unseen photos each prototype's distance to its nearest neighbour of another of the ``groups`` (n,)
    stands in for them: another shot of the same fruit is nearer than any other fruit will be. Of the strangers
    the nearest count; those that lie among the known photos do not: what was taught since is strange no more.
    """
    mean = features.mean(axis=0)
    std = np.full(features.shape[1], _IGNORED)
    # What is past the width does not count.
    std[:width] = _spread_of(features[:, :width])
    nobody = features[:0].astype(np.float32)
    bare = NoveltyModel(mean, std, _ground(nobody if grounds is None else grounds, mean, std), nobody, nobody, 1.0)
    chosen = _spread(features / std, labels)
    prototypes = bare.placed(features[chosen]).astype(np.float32)
    alone = replace(bare, prototypes=prototypes)
    enough = len(unseen) >= _MIN_UNSEEN
    if strangers is None or not len(strangers) or not enough:
        distances = alone.strangeness(unseen) if enough else _neighbour_distances(prototypes, _of(groups, chosen))
        return replace(alone, threshold=_threshold(distances))
    near = float(np.quantile(alone.strangeness(unseen), 0.5))
    distances = alone.strangeness(strangers)
    nearest = np.argsort(distances, kind="stable")
    outside = strangers[nearest[distances[nearest] > near][:MAX_STRANGERS]]
    model = replace(alone, strangers=bare.placed(outside).astype(np.float32))
    return replace(model, threshold=_threshold(model.strangeness(unseen)))


def _spread_of(features: FloatArray) -> FloatArray:
    """Standard deviations (f,) of features (n, f), drawn a little to the ordinary one: a feature that happens to be the
    same in a few photos would make a trace of it in the next one strange."""
    variance = features.var(axis=0)
    few = _ORDINARY_PHOTOS / (len(features) + _ORDINARY_PHOTOS)
    result: FloatArray = np.sqrt((1 - few) * variance + few * np.median(variance)) + np.float32(1e-3)
    return result


def _ground(grounds: FloatArray, mean: FloatArray, std: FloatArray) -> FloatArray:
    """Directions (f, g) in which features ``grounds`` (m, f) vary, as long as what is to be taken away of each.

    To take that much away is to whiten by their covariance, shrunk towards an even one, in its first directions.
    """
    if len(grounds) < 2:
        return np.zeros((len(mean), 0), np.float32)
    apart = (grounds - grounds.mean(axis=0)) / std
    variance, directions = np.linalg.eigh(apart.T @ apart / np.float32(len(apart)))
    most = np.maximum(variance[-MAX_GROUND:], 0)
    least = max(_LEAST_GROUND * float(variance.mean()), 1e-9)
    share = 1 - np.sqrt(least / (least + (1 - _LEAST_GROUND) * most))
    result: FloatArray = (directions[:, -MAX_GROUND:] * np.sqrt(share)).astype(np.float32)
    return np.ascontiguousarray(result)


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


def _of(groups: Sequence[str] | None, chosen: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The number of the group of each chosen photo; without groups each is one of its own."""
    if groups is None or len({groups[index] for index in chosen}) < 2:
        return np.arange(len(chosen))
    return np.unique([groups[index] for index in chosen], return_inverse=True)[1]


def _neighbour_distances(prototypes: FloatArray, groups: npt.NDArray[np.int64]) -> FloatArray:
    distances = squared_distances(prototypes, prototypes)
    distances[groups[:, None] == groups[None]] = np.inf
    result: FloatArray = np.sqrt(np.maximum(distances.min(axis=1), 0.0))
    return result
