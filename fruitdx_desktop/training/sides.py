"""The side, learned from or held back, of photos that are taught beside those a model remembers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.training.groups import anonymous
from fruitdx_desktop.training.splits import held_back

BoolArray = npt.NDArray[np.bool_]
# Of fewer newly taught fruits each is needed more as a lesson than as a test.
FEWEST_TO_TEST = 5


@dataclass
class Sides:
    """True is held back. A group of which anything is held back is so as a whole, so that no fruit stands on both
    sides."""

    photos: dict[str, bool] = field(default_factory=dict)
    groups: dict[str, bool] = field(default_factory=dict)

    @classmethod
    def remembered(cls, groups: Sequence[str], photos: Sequence[str], held: BoolArray) -> Sides:
        """Those of n photos, their groups and ids. A photo that was ever learned from is no test any more."""
        sides = cls()
        for group, photo, side in zip(groups, photos, held.tolist(), strict=True):
            sides.photos[photo] = sides.photos.get(photo, True) and side
            sides.groups[group] = sides.groups.get(group, False) or side
        return sides

    def best_known(self, groups: Iterable[str]) -> str | None:
        """One of these ``groups``, held back where any is; None of none."""
        return min(groups, key=lambda group: (not self.groups[group], group), default=None)

    def beside(self, labels: npt.NDArray[np.int32], groups: Sequence[str], photos: Sequence[str]) -> BoolArray:
        """Sides of n newly taught photos, with their groups as told and their ids.

        What is known keeps its side for good; of a few new groups none is held back.
        """
        known = dict(self.groups)
        names = [anonymous(group) for group in groups]
        for name, photo in zip(names, photos, strict=True):
            if photo in self.photos:
                known[name] = known.get(name, False) or self.photos[photo]
        fresh = np.zeros(len(labels), np.bool_)
        if len(set(groups)) >= FEWEST_TO_TEST:
            for_good = {group for group, name in zip(groups, names, strict=True) if known.get(name)}
            fresh = held_back(labels, groups, for_good)
        sides = [
            self.photos.get(photo, known.get(name, bool(side)))
            for name, photo, side in zip(names, photos, fresh, strict=True)
        ]
        return np.array(sides, np.bool_)
