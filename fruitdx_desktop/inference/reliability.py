"""How often answers like this one were right on photos that the model never learned from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Fewer answers than this say too little to tell a person a number.
MIN_ANSWERS = 50


def right_share(metrics: Mapping[str, Any], confidence: float) -> float | None:
    """The share, 0..1, of right answers about as sure as this, None where the model brings no such measurement.

    Read from ``metrics["report"]["reliability"]``: rows of ``{"confidence": mean, "accuracy": share right, "count":
    answers}`` on held-back photos (``training.report.Bin``). Anything else counts as none.
    """
    report = metrics.get("report")
    rows = report.get("reliability") if isinstance(report, Mapping) else None
    if not isinstance(rows, list):
        return None
    nearest = min(filter(_is_row, rows), key=lambda row: abs(row["confidence"] - confidence), default=None)
    if nearest is None or nearest["count"] < MIN_ANSWERS:
        return None
    return float(nearest["accuracy"])


def _is_row(row: object) -> bool:
    if not isinstance(row, Mapping):
        return False
    numbers = [row.get(name) for name in ("confidence", "accuracy", "count")]
    return all(isinstance(number, int | float) and not isinstance(number, bool) for number in numbers) and (
        0.0 <= row["accuracy"] <= 1.0
    )
