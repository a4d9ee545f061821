"""Photos whose label is probably wrong, by confident learning (Northcutt et al. 2021, https://doi.org/10.1613/jair.1.12125)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]

# A classifier is this much of its usual sureness of the other label (1 in the paper: a fifth fewer found, none surer),
# and gives the label that stands there less than this. Chosen on labels flipped by hand (benchmarks/bench_health.py).
_USUAL_SURENESS = 0.8
_LEFT_FOR_GIVEN = 0.02


@dataclass(frozen=True, eq=False)
class Suspects:
    """Places of m photos, the surest first, and the labels that they probably should have (m,)."""

    places: npt.NDArray[np.int64]
    suggested: npt.NDArray[np.int64]


def find_suspects(probabilities: FloatArray, labels: IntArray) -> Suspects:
    """From out-of-fold probabilities (n, classes) and label numbers (n,); rows of NaN are without an opinion."""
    told = ~np.isnan(probabilities).any(axis=1)
    usual = np.full(probabilities.shape[1], np.inf)
    for label in np.unique(labels[told]):
        usual[label] = probabilities[told & (labels == label), label].mean()
    with np.errstate(invalid="ignore"):
        best = np.where(told, np.nan_to_num(probabilities).argmax(axis=1), labels)
        sure = probabilities[np.arange(len(labels)), best] >= _USUAL_SURENESS * usual[best]
        given = probabilities[np.arange(len(labels)), labels]
        places = np.flatnonzero(told & (best != labels) & sure & (given < _LEFT_FOR_GIVEN))
    places = places[np.argsort(given[places], kind="stable")]
    return Suspects(places, best[places])
