"""What ImageNet taught the backbone of fruits: rows of the classifier that it was trained with, by the fruit's name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.training.head import fruits_of
from fruitdx_desktop.training.pretrained import load_pretrained

FloatArray = npt.NDArray[np.float32]

# ImageNet's fruits (Deng et al. 2009) in its own order; its one apple is a Granny Smith.
FRUITS = (
    "apple", "strawberry", "orange", "lemon", "fig", "pineapple", "banana", "jackfruit", "custard apple", "pomegranate",
)  # fmt: skip
_FIRST = 948
_CLASSIFIER = "_fc.weight"


def fruit_rows(digest: str) -> FloatArray:
    """A row (10, 1280) a fruit of ImageNet, for features of the backbone with this ``digest``; none (0, 0) where that
    is not the published one.

    Raises:
        BackboneWeightsError: the package with the weights is absent or damaged.
    """
    rows, published = _published()
    return rows if digest == published else np.zeros((0, 0), np.float32)


@lru_cache(maxsize=1)
def _published() -> tuple[FloatArray, str]:
    weights = load_pretrained()
    return weights.arrays[_CLASSIFIER][_FIRST : _FIRST + len(FRUITS)].copy(), weights.digest


def fruit_opinions(names: Sequence[str], rows: FloatArray) -> FloatArray:
    """For each fruit of the labels ``names`` (k, f) what speaks for it; all zero where ``rows`` (10, f) know none.

    A fruit that ImageNet does not know is taken for like those of its fruits that are not among the labels.
    """
    fruits = [fruit.casefold() for fruit in fruits_of(names)]
    others = [number for number, fruit in enumerate(FRUITS) if fruit not in fruits]
    if not len(rows) or len(others) == len(FRUITS):
        return np.zeros((len(fruits), rows.shape[1]), np.float32)
    unknown = rows[others].mean(axis=0) if others else np.zeros(rows.shape[1], np.float32)
    return np.stack([rows[FRUITS.index(fruit)] if fruit in FRUITS else unknown for fruit in fruits]).astype(np.float32)
