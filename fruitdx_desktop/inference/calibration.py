"""Applies what calibration found: probabilities that mean what they say, and when to answer at all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Probabilities = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Calibration:
    """``temperature`` > 0 (1 changes nothing). Below ``unsure_below`` (0..1) no disease is named, below
    ``fruit_unsure_below`` not even the fruit."""

    temperature: float
    unsure_below: float
    fruit_unsure_below: float


def calibrated(probabilities: Probabilities, temperature: float) -> Probabilities:
    """Temperature scaling of softmax outputs along the last axis (Guo et al. 2017, arXiv:1706.04599)."""
    logits = np.log(np.clip(probabilities, 1e-12, 1.0)) / temperature
    logits -= logits.max(axis=-1, keepdims=True)
    scaled = np.exp(logits)
    result: Probabilities = (scaled / scaled.sum(axis=-1, keepdims=True)).astype(np.float32)
    return result
