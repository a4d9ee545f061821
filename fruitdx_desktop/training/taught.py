"""Whether a head learned what it was taught: it is asked about those very photos."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.metrics import named_right


@dataclass(frozen=True)
class TaughtPhotos:
    """Of ``photos`` newly taught, how many are named ``right`` and were ``right_before``. ``held_back`` of them only
    test: nothing was learned from them."""

    photos: int
    right: int
    right_before: int
    held_back: int


def ask_about_taught(examples: Examples, before: HeadWeights, after: HeadWeights) -> TaughtPhotos:
    """What two heads answer for the newly taught photos; the labels of the one ``before`` come first in the names."""
    rows = np.flatnonzero(examples.new & ~examples.augmented)
    features, labels = examples.features[rows], examples.labels[rows]
    right_before, right = (int(named_right(head, features, labels).sum()) for head in (before, after))
    return TaughtPhotos(len(rows), right, right_before, int(examples.held_back[rows].sum()))
