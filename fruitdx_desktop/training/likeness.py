"""How alike photos are by their features, and which pairs are copies or a burst, for up to 100,000 photos."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
Pairs = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], FloatArray]

# Cosines above which two photos count as copies or a burst of one fruit, of whitened and of plain centred features.
# Whitening finds twice as many told pairs at the same precision (benchmarks/bench_groups.py).
WHITENED_ALIKE = 0.7
PLAIN_ALIKE = 0.95
_DIRECTIONS = 256
# Fewer photos than this a direction, and the directions follow the photos.
_PHOTOS_A_DIRECTION = 4
_FEWEST_DIRECTIONS = 32
# Directions that hardly vary would be blown up to noise.
_SHRINK = 0.01
_ROWS, _COLUMNS = 1024, 8192
# Enough to join a burst of any size; without a bound, n copies of one photo would make n^2 pairs.
MOST_NEIGHBOURS = 64


@dataclass(frozen=True, eq=False)
class Likeness:
    """Features (n, f) to unit vectors (n, k) whose inner product is the likeness; ``alike`` is where copies begin.

    Whitening by principal components, as in Jegou & Chum 2012 (https://doi.org/10.1007/978-3-642-33709-3_55): what all
    photos of one fruit have in common stops counting as likeness.
    """

    mean: FloatArray
    weights: FloatArray | None
    alike: float

    @classmethod
    def fitted(cls, reference: FloatArray) -> Likeness:
        """From the features (n, f) of the photos themselves; few of them are only centred."""
        mean = reference.mean(axis=0, dtype=np.float64).astype(np.float32)
        directions = min(_DIRECTIONS, len(reference) // _PHOTOS_A_DIRECTION, reference.shape[1])
        if directions < _FEWEST_DIRECTIONS:
            return cls(mean, None, PLAIN_ALIKE)
        covariance = np.zeros((reference.shape[1],) * 2, np.float64)
        for rows in _chunks(reference):
            centred = (rows - mean).astype(np.float64)
            covariance += centred.T @ centred
        values, vectors = np.linalg.eigh(covariance / len(reference))
        values, vectors = values[::-1][:directions], vectors[:, ::-1][:, :directions]
        scale = 1.0 / np.sqrt(np.maximum(values, 0.0) + _SHRINK * max(float(values.mean()), 1e-12))
        return cls(mean, (vectors * scale).astype(np.float32), WHITENED_ALIKE)

    def vectors(self, features: FloatArray) -> FloatArray:
        """Unit vectors (n, k) of features (n, f)."""
        parts = []
        for rows in _chunks(features):
            centred = rows - self.mean
            parts.append(centred if self.weights is None else centred @ self.weights)
        joined = np.concatenate(parts) if parts else np.zeros((0, len(self.mean)), np.float32)
        result: FloatArray = joined / np.maximum(np.linalg.norm(joined, axis=1, keepdims=True), 1e-9)
        return result


def alike_pairs(vectors: FloatArray, alike: float) -> Pairs:
    """Every pair i < j of unit vectors (n, k) with a likeness of at least ``alike``: (i, j, likeness).

    Blocks of the upper triangle, so memory grows with n; of more than ``MOST_NEIGHBOURS`` in a row of blocks the most
    alike count.
    """
    found: list[Pairs] = []
    for start in range(0, len(vectors), _ROWS):
        rows = vectors[start : start + _ROWS]
        parts = [
            _block(rows, vectors[column : column + _COLUMNS], start, column, alike)
            for column in range(start, len(vectors), _COLUMNS)
        ]
        left, right, likeness = (np.concatenate(column) for column in zip(*parts, strict=True))
        found.append(_nearest(left, right, likeness))
    if not found:
        return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32)
    left, right, likeness = (np.concatenate(column) for column in zip(*found, strict=True))
    return left, right, likeness


def nearest(vectors: FloatArray, known: FloatArray) -> tuple[npt.NDArray[np.int64], FloatArray]:
    """For each unit vector (n, k) the most alike of ``known`` (m, k), m > 0: its place (n,) and likeness (n,)."""
    best = np.zeros(len(vectors), np.int64)
    likeness = np.full(len(vectors), -np.inf, np.float32)
    for start in range(0, len(vectors), _ROWS):
        rows = slice(start, start + _ROWS)
        for column in range(0, len(known), _COLUMNS):
            products = vectors[rows] @ known[column : column + _COLUMNS].T
            place = products.argmax(axis=1)
            value = products[np.arange(len(place)), place]
            better = value > likeness[rows]
            best[rows] = np.where(better, place + column, best[rows])
            likeness[rows] = np.where(better, value, likeness[rows])
    return best, likeness


def squared_distances(rows: FloatArray, columns: FloatArray) -> FloatArray:
    """(n, m) of each of (n, f) to each of (m, f); a little below zero where two are the same."""
    result: FloatArray = (rows**2).sum(axis=1)[:, None] - 2.0 * rows @ columns.T + (columns**2).sum(axis=1)[None]
    return result


def _block(rows: FloatArray, columns: FloatArray, start: int, column: int, alike: float) -> Pairs:
    products = rows @ columns.T
    i, j = np.nonzero(products >= alike)
    likeness = products[i, j]
    left, right = i + start, j + column
    upper = left < right
    return left[upper], right[upper], likeness[upper]


def _nearest(left: npt.NDArray[np.int64], right: npt.NDArray[np.int64], likeness: FloatArray) -> Pairs:
    """The ``MOST_NEIGHBOURS`` most alike of each ``left``; equally alike ones in their order."""
    order = np.lexsort((right, -likeness, left))
    left, right, likeness = left[order], right[order], likeness[order]
    first = np.searchsorted(left, left)
    kept = np.arange(len(left)) - first < MOST_NEIGHBOURS
    return left[kept], right[kept], likeness[kept]


def _chunks(features: FloatArray) -> Iterator[FloatArray]:
    for start in range(0, len(features), _COLUMNS):
        yield features[start : start + _COLUMNS]
