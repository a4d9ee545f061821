"""A linear discriminant that tells fruits apart: every fruit as likely, the ground around it no argument. NumPy only.

Beside a network it errs elsewhere than the network does. Where photos come from another place it errs less, since it is
told that no fruit is the likelier one there, what varies without the fruit, and what others hold for an apple.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]

# The share of the mean variance in every direction.
_SHRINKAGE = 0.1
# Photos that are all the same vary in no direction.
_LEAST_VARIANCE = 1e-4
_CHUNK = 4096


@dataclass(frozen=True, eq=False)
class Discriminant:
    """``weights`` (f, k) and ``bias`` (k,): a score of each of k fruits for standardised features."""

    weights: FloatArray
    bias: FloatArray


@dataclass(frozen=True, eq=False)
class FruitPhotos:
    """Features (n, f), how to standardise them (f,), the number of each photo's fruit and what it weighs (n,)."""

    features: FloatArray
    mean: FloatArray
    std: FloatArray
    fruits: IntArray
    weights: FloatArray


@dataclass(frozen=True, eq=False)
class Beside:
    """What is known beside the photos: features (g, f) of ``grounds`` around fruit, standardised, perhaps none; for
    each of k fruits a direction (k, f) that speaks for it in ``opinions``, all zero where nothing is known, which
    counts ``weight`` times as much as what the photos say."""

    grounds: FloatArray
    opinions: FloatArray
    weight: float


def fruit_discriminant(photos: FruitPhotos, beside: Beside, margin: float) -> Discriminant:
    """For k fruits, of which the photos show at least two.

    Fisher's discriminant (1936), its covariance shrunk towards an even one (Friedman 1989); how grounds differ counts
    as chance, opinions are added to the middles of the fruits. A fruit begins halfway between what its own photos score
    and what those of others do. The right one leads by ``margin`` in the mean; one without photos trails by as much.
    """
    known, of = np.unique(photos.fruits, return_inverse=True)
    shares = _even_shares(of, photos.weights)
    middles = _middles(photos, of, shares)
    chance = _chance(photos, of, shares, middles)
    if len(beside.grounds):
        apart = beside.grounds - beside.grounds.mean(axis=0)
        chance += apart.T @ apart / len(apart)
    even = _SHRINKAGE * np.trace(chance) / len(chance) + _LEAST_VARIANCE
    directions = _around_mean(middles)
    opinions = _around_mean(beside.opinions[known] * photos.std)
    if opinions.any():
        directions = directions + beside.weight * _length(directions) / _length(opinions) * opinions
    weights = np.linalg.solve((1 - _SHRINKAGE) * chance + even * np.eye(len(chance)), directions.T)
    bias = _halfway(middles @ weights)
    scale = margin / max(_lead(photos, of, shares, weights, bias), 1e-6)
    count = len(beside.opinions)
    found = Discriminant(np.zeros((len(chance), count), np.float32), np.full(count, -margin, np.float32))
    found.weights[:, known], found.bias[known] = weights * scale, bias * scale
    return found


def _around_mean(rows: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    result: npt.NDArray[np.float64] = rows - rows.mean(axis=0, dtype=np.float64)
    return result


def _length(rows: npt.NDArray[np.float64]) -> float:
    return float(np.linalg.norm(rows, axis=1).mean())


def _halfway(scores: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """What to add to the scores (k, k) that the middle of each fruit, by row, has for each fruit; of sum 0."""
    own = np.diag(scores)
    bias = -0.5 * (own + (scores.sum(axis=0) - own) / (len(own) - 1))
    result: npt.NDArray[np.float64] = bias - bias.mean()
    return result


def _even_shares(of: npt.NDArray[np.int64], weights: FloatArray) -> npt.NDArray[np.float64]:
    """What each photo counts where all of a fruit count as much as all of another; of sum 1."""
    shares = weights / np.bincount(of, weights)[of]
    result: npt.NDArray[np.float64] = shares / shares.sum()
    return result


def _middles(
    photos: FruitPhotos, of: npt.NDArray[np.int64], shares: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """The mean of each fruit's photos (k, f)."""
    total = np.zeros((int(of.max()) + 1, photos.features.shape[1]))
    for part, rows in _standardised(photos):
        total += (np.eye(len(total), dtype=np.float32)[of[part]] * shares[part, None]).T @ rows
    return total / np.bincount(of, shares)[:, None]


def _chance(
    photos: FruitPhotos,
    of: npt.NDArray[np.int64],
    shares: npt.NDArray[np.float64],
    middles: npt.NDArray[np.float64],
) -> npt.NDArray[np.float64]:
    """Covariance (f, f) of photos around the mean of their fruit."""
    total = np.zeros((middles.shape[1], middles.shape[1]))
    for part, rows in _standardised(photos):
        apart = ((rows - middles[of[part]]) * np.sqrt(shares[part])[:, None]).astype(np.float32)
        total += apart.T @ apart
    return total


def _lead(
    photos: FruitPhotos,
    of: npt.NDArray[np.int64],
    shares: npt.NDArray[np.float64],
    weights: npt.NDArray[np.float64],
    bias: npt.NDArray[np.float64],
) -> float:
    """By how much the right fruit is ahead of the best other one, in the mean; behind counts as nothing."""
    total = 0.0
    for part, rows in _standardised(photos):
        scores = rows @ weights + bias
        right = np.take_along_axis(scores, of[part, None], axis=1)[:, 0]
        others = np.where(np.arange(len(bias)) == of[part, None], -np.inf, scores).max(axis=1)
        total += float(np.maximum(right - others, 0.0) @ shares[part])
    return total


def _standardised(photos: FruitPhotos) -> Iterator[tuple[slice, FloatArray]]:
    """Some photos at a time: a copy of all might not fit into the memory."""
    for start in range(0, len(photos.features), _CHUNK):
        part = slice(start, start + _CHUNK)
        yield part, (photos.features[part] - photos.mean) / photos.std
