"""What a photo counts by where it comes from, so that a large collection does not drown a small one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.training.head import sample_weights

FloatArray = npt.NDArray[np.float32]
# 0 counts photos, 1 counts sources; a half, as for rare labels (docs/training.md).
SOURCE_POWER = 0.5
# A source with fewer photos counts as if it had these, or a single wrong label would be loud.
SMALLEST_SOURCE = 20


def source_weights(fruits: npt.NDArray[np.int32], sources: Sequence[str]) -> FloatArray:
    """Weights (n,) for photos of the numbered ``fruits`` (n,) and n ``sources``: the sources of a fruit count more
    evenly than they have photos of it, and what the fruit counts stays."""
    names, numbers = np.unique(np.asarray(sources), return_inverse=True)
    weights = np.ones(len(fruits), np.float32)
    for fruit in np.unique(fruits):
        mine = fruits == fruit
        weights[mine] = sample_weights(numbers[mine].astype(np.int32), len(names), SOURCE_POWER, SMALLEST_SOURCE)
    return weights
