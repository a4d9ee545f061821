"""How often answers like this one were right on photos that the model never learned from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Fewer answers than this say too little to tell a person a number.
MIN_ANSWERS = 50
MOST_ANSWERS = 10**9
# Answers whose confidence differs by more are no "such answers".
NEAR = 0.15


def right_share(metrics: Mapping[str, Any], confidence: float) -> float | None:
    """The share, 0..1, of right answers about as sure as this, None where the model brings no such measurement.

    Read from ``metrics["report"]["reliability"]``: rows of ``{"confidence": mean, "accuracy": share right, "count":
    answers}`` on held-back photos (``training.report.Bin``). Anything else counts as none. Rows that count few answers
    are put together, the nearest first.
    """
    report = metrics.get("report")
    rows = report.get("reliability") if isinstance(report, Mapping) else None
    if not isinstance(rows, list):
        return None
    near = [row for row in filter(_is_row, rows) if abs(row["confidence"] - confidence) <= NEAR]
    right = answers = 0.0
    for row in sorted(near, key=lambda row: abs(row["confidence"] - confidence)):
        right += row["accuracy"] * row["count"]
        answers += row["count"]
        if answers >= MIN_ANSWERS:
            return float(right / answers)
    return None


def _is_row(row: object) -> bool:
    if not isinstance(row, Mapping):
        return False
    numbers = [row.get(name) for name in ("confidence", "accuracy", "count")]
    return all(isinstance(number, int | float) and not isinstance(number, bool) for number in numbers) and (
        0.0 <= row["accuracy"] <= 1.0 and 0 <= row["count"] <= MOST_ANSWERS
    )
