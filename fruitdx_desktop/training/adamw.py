"""AdamW on a cosine schedule (Loshchilov & Hutter 2019, arXiv:1711.05101), in place on NumPy arrays."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

_BETA_1, _BETA_2 = 0.9, 0.999
_EPSILON = 1e-7
# Values that are gone through at once: they and their moments stay in a core's own cache.
_CHUNK = 32_768


class AdamW:
    """Moves ``values`` against their slopes, with a rate that falls from ``learning_rate`` to 0 over ``steps``."""

    def __init__(self, values: Sequence[FloatArray], learning_rate: float, weight_decay: float, steps: int) -> None:
        self._values = [value.reshape(-1) for value in values]
        self._first = [np.zeros_like(value) for value in self._values]
        self._second = [np.zeros_like(value) for value in self._values]
        self._rate, self._decay, self._steps = learning_rate, weight_decay, steps
        self._step = 0

    def move(self, slopes: Sequence[FloatArray]) -> None:
        """One step by ``slopes``, of the shapes of the values."""
        rate = self._rate * (1 + math.cos(math.pi * min(1.0, self._step / self._steps))) / 2
        self._step += 1
        corrected = rate * math.sqrt(1 - _BETA_2**self._step) / (1 - _BETA_1**self._step)
        for value, first, second, slope in zip(self._values, self._first, self._second, slopes, strict=True):
            flat = slope.reshape(-1)
            for start in range(0, len(value), _CHUNK):
                part = slice(start, start + _CHUNK)
                _move(value[part], first[part], second[part], flat[part], 1 - rate * self._decay, corrected)


def _move(
    value: FloatArray, first: FloatArray, second: FloatArray, slope: FloatArray, kept: float, rate: float
) -> None:
    first *= _BETA_1
    first += (1 - _BETA_1) * slope
    second *= _BETA_2
    second += (1 - _BETA_2) * (slope * slope)
    value *= kept
    value -= rate * first / (np.sqrt(second) + _EPSILON)
