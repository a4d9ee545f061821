"""Which photos no training may see, and the folds of cross-validation. All by a stable hash of the group."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.training.groups import unit_hash

HELD_BACK_SHARE = 0.2
FOLDS = 3

BoolArray = npt.NDArray[np.bool_]
IntArray = npt.NDArray[np.int32]


def held_back(labels: IntArray, groups: Sequence[str], for_good: BoolArray | None = None) -> BoolArray:
    """The side of each of n photos: a fifth of the groups is held back, and those with a photo that is so ``for_good``
    (n,), but never all photos of a label."""
    names = np.array(groups)
    kept = set(names[for_good].tolist()) if for_good is not None else set()
    sides = np.array([group in kept or unit_hash(group) < HELD_BACK_SHARE for group in groups], dtype=np.bool_)
    for label in np.unique(labels):
        mine = labels == label
        if sides[mine].all():
            # The group with the largest hash is the one a slightly smaller share would have spared.
            spared = max(set(names[mine].tolist()), key=unit_hash)
            sides[names == spared] = False
    return sides


def folds(groups: Sequence[str], salt: str = "fold:", count: int = FOLDS) -> IntArray:
    """The fold, 0 to ``count`` - 1, of each photo; another ``salt`` gives an independent division."""
    return np.array([int(unit_hash(group, salt) * count) for group in groups], dtype=np.int32)
