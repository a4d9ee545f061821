"""Which photos no training may see, and the folds of cross-validation. All by a stable hash of the group."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.training.groups import unit_hash

HELD_BACK_SHARE = 0.2
FOLDS = 3

BoolArray = npt.NDArray[np.bool_]
IntArray = npt.NDArray[np.int32]


def held_back(labels: IntArray, groups: Sequence[str], for_good: Collection[str] = ()) -> BoolArray:
    """The side of each of n photos: a fifth of the groups is held back, and those that are so ``for_good``, but never
    all photos of a label; one of the others is spared, if there is one."""
    sides = np.array([group in for_good or unit_hash(group) < HELD_BACK_SHARE for group in groups], dtype=np.bool_)
    names = np.array(groups)
    for label in np.unique(labels):
        mine = labels == label
        if sides[mine].all():
            # The group with the largest hash is the one a slightly smaller share would have spared.
            spared = max(set(names[mine].tolist()), key=lambda group: (group not in for_good, unit_hash(group)))
            sides[names == spared] = False
    return sides


def folds(groups: Sequence[str], salt: str = "fold:", count: int = FOLDS) -> IntArray:
    """The fold, 0 to ``count`` - 1, of each photo; another ``salt`` gives an independent division."""
    return np.array([int(unit_hash(group, salt) * count) for group in groups], dtype=np.int32)
