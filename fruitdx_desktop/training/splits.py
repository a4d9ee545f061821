"""Which photos are held back, and the folds of the rest. Groups never fall apart."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

HELD_BACK_SHARE = 0.2
# Of fewer groups than this a label gives none away.
MIN_GROUPS_TO_HOLD_BACK = 5
_MOST_OF_A_LABEL = 0.4

BoolArray = npt.NDArray[np.bool_]
IntArray = npt.NDArray[np.int32]


def group_position(group: str) -> float:
    """A group's place in [0, 1): the same on every machine, whatever other groups there are."""
    return int.from_bytes(hashlib.sha256(group.encode()).digest()[:8]) / 2**64


def hold_back(groups: Sequence[str], label_index: IntArray) -> BoolArray:
    """True for the photos of each group placed below ``HELD_BACK_SHARE``, (n,).

    Corrected where chance treats a label badly: one with ``MIN_GROUPS_TO_HOLD_BACK`` groups or more gives at least
    one away, none more than 40 % of its photos, and one with fewer groups none.
    """
    array = np.array(groups)
    positions = {group: group_position(group) for group in set(groups)}
    held = {group for group, position in positions.items() if position < HELD_BACK_SHARE}
    for label in np.unique(label_index):
        mine = array[label_index == label]
        names, counts = np.unique(mine, return_counts=True)
        sizes = dict(zip(names.tolist(), counts.tolist(), strict=True))
        order = sorted(sizes, key=lambda group: positions[group])
        if len(order) >= MIN_GROUPS_TO_HOLD_BACK and not held & set(order):
            smallest = min(sizes.values())
            held.add(next(group for group in order if sizes[group] <= max(smallest, 0.3 * len(mine))))
        allowed = _MOST_OF_A_LABEL * len(mine) if len(order) >= MIN_GROUPS_TO_HOLD_BACK else 0
        for group in reversed(order):
            if sum(sizes[name] for name in held & set(order)) <= allowed:
                break
            held.discard(group)
    return np.array([group in held for group in groups], dtype=bool)


def folds(groups: Sequence[str], label_index: IntArray, count: int = 3) -> IntArray:
    """Fold 0..count-1 of each photo (n,): groups whole, each label spread as evenly as its groups allow."""
    array = np.array(groups)
    chosen: dict[str, int] = {}
    for label in np.unique(label_index):
        names, counts = np.unique(array[label_index == label], return_counts=True)
        sizes = dict(zip(names.tolist(), counts.tolist(), strict=True))
        filled = [0] * count
        for group in sorted(sizes, key=lambda name: (-sizes[name], group_position(name))):
            fold = chosen.setdefault(group, int(np.argmin(filled)))
            filled[fold] += sizes[group]
    return np.array([chosen[group] for group in groups], dtype=np.int32)
