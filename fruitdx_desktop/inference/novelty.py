"""How far a photo is from everything the model was taught, by distance in feature space."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.npz import dump_arrays, load_arrays

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class NoveltyModel:
    """Distance to the nearest neighbour (Sun et al. 2022, arXiv:2204.06507) among standardised prototypes, weighed
    against the distance to known strangers (after the ratio of Mendes Junior et al. 2017, Mach. Learn. 106).

    ``mean`` (f,) and ``std`` (f,) standardise features of f values. ``ground`` (f, g) are the directions in which the
    ground around fruit varies, perhaps none; their part of a photo is taken away, all of it along one of length 1.
    ``prototypes`` (m, f) and ``strangers`` (k, f), perhaps none, are such photos. Beyond ``threshold`` a photo is a
    stranger.
    """

    mean: FloatArray
    std: FloatArray
    ground: FloatArray
    prototypes: FloatArray
    strangers: FloatArray
    threshold: float

    @cached_property
    def _all(self) -> FloatArray:
        return np.concatenate([self.prototypes, self.strangers])

    @cached_property
    def _squared_norms(self) -> FloatArray:
        # Computed once: it costs as much as a photo's distances.
        norms: FloatArray = (self._all**2).sum(axis=1)[np.newaxis]
        return norms

    def score(self, features: FloatArray) -> FloatArray:
        """Strangeness over threshold for features ``(n, f)`` or ``(f,)``: more than 1 is a stranger."""
        return self.strangeness(features) / np.float32(self.threshold)

    def strangeness(self, features: FloatArray) -> FloatArray:
        """Of each row of ``(n, f)``, or of the one row ``(f,)``: distance to the nearest prototype, over the square
        root of that to the nearest stranger where strangers are known."""
        squared = self.squared_distances(features)
        count = len(self.prototypes)
        known: FloatArray = np.sqrt(squared[:, :count].min(axis=1))
        if not len(self.strangers):
            return known
        strange = np.sqrt(squared[:, count:].min(axis=1))
        # A whole ratio would hang on which strangers are known: benchmarks/bench_strangers.py.
        result: FloatArray = known / np.sqrt(strange + np.float32(1e-6))
        return result

    def placed(self, features: FloatArray) -> FloatArray:
        """Where features (n, f) or (f,) lie among the prototypes (n, f): standardised, without what the ground adds."""
        standard: FloatArray = (np.atleast_2d(features) - self.mean) / self.std
        if self.ground.shape[1]:
            standard -= _products(_products(standard, self.ground.T), self.ground)
        return standard

    def squared_distances(self, features: FloatArray) -> FloatArray:
        """(n, m + k): of each row of ``(n, f)`` or ``(f,)`` to every prototype, then to every stranger."""
        placed = self.placed(features)
        squared = (placed**2).sum(axis=1)[:, None] - 2.0 * _products(placed, self._all) + self._squared_norms
        result: FloatArray = np.maximum(squared, 0.0).astype(np.float32)
        return result

    def to_bytes(self) -> bytes:
        return dump_arrays(
            {
                "mean": self.mean,
                "std": self.std,
                # Half precision moves a distance by less than a thousandth.
                "ground": self.ground.astype(np.float16),
                "prototypes": self.prototypes.astype(np.float16),
                "strangers": self.strangers.astype(np.float16),
                "threshold": np.array(self.threshold, np.float64),
            }
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> NoveltyModel:
        """Raises ``ValueError`` where an array is absent or the shapes do not fit."""
        arrays = load_arrays(data)
        try:
            model = cls(
                arrays["mean"],
                arrays["std"],
                arrays["ground"].astype(np.float32),
                arrays["prototypes"].astype(np.float32),
                arrays["strangers"].astype(np.float32),
                float(arrays["threshold"].item()),
            )
        except KeyError as error:
            raise ValueError(f"the novelty file holds no {error}") from error
        rows = (model.prototypes, model.strangers, model.ground.T)
        fits = model.std.shape == model.mean.shape and all(array.shape[1:] == model.mean.shape for array in rows)
        if not fits or not len(model.prototypes) or not model.threshold > 0:
            raise ValueError("the arrays of the novelty file do not fit together")
        return model


def _products(rows: FloatArray, others: FloatArray) -> FloatArray:
    """Scalar products (n, m) of ``rows`` (n, f) with each of ``others`` (m, f)."""
    # For one photo a BLAS call would wake all its threads, which then spin against the diagnoses beside this one:
    # benchmarks/bench_diagnose.py falls from 0.9 to 0.5 of the bare loop.
    if len(rows) == 1:
        single: FloatArray = np.einsum("mf,nf->nm", others, rows)
        return single
    many: FloatArray = rows @ others.T
    return many
