"""A head between the one that a retrain began with and the one that it came to.

Going on from a head, even with small steps, moves what it knows of everything. Halfway back in the space of weights,
most of what was learned stays and most of what was lost returns (Wortsman et al. 2022, arXiv:2109.01903).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from fruitdx_desktop.inference.replay import HeadWeights

# What the new head counts after one taught photo, and from how many on it counts alone (``benchmarks/bench_few.py``).
_LEAST = 0.5
_WHOLE_FROM = 8
_MOVED = ("w1", "b1", "w2", "b2", "fruit_w", "fruit_b")


def share_of_new(taught: int) -> float:
    """What the new head counts, 0.5 to 1, after ``taught`` photos were learned from: a few say little of all the rest
    that moved. After none the old one stands, so that training again and again moves nothing."""
    if taught == 0:
        return 0.0
    return _LEAST + (1 - _LEAST) * min((taught - 1) / (_WHOLE_FROM - 1), 1.0)


def between(start: HeadWeights, end: HeadWeights, share: float) -> HeadWeights:
    """``share`` of the way from ``start`` to ``end``; ``end`` itself where the two do not know the same labels."""
    if any(getattr(start, name).shape != getattr(end, name).shape for name in _MOVED):
        return end
    moved: dict[str, Any] = {
        name: getattr(start, name) + (getattr(end, name) - getattr(start, name)) * np.float32(share) for name in _MOVED
    }
    return replace(end, **moved)
