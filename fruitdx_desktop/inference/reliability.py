"""How often answers like this one were right on photos that the model never learned from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Fewer answers than this say too little to tell a person a number.
MIN_ANSWERS = 50


def right_share(metrics: Mapping[str, Any], confidence: float) -> float | None:
    """The share, 0..1, of right answers at this confidence, None where the model brings no such measurement.

    Read from ``metrics["report"]["coverage"]``: rows of ``{"at_least": confidence from which the row counts,
    "right": share, "answers": how many were counted}``, held-back photos only. Anything else counts as none.
    """
    report = metrics.get("report")
    rows = report.get("coverage") if isinstance(report, Mapping) else None
    if not isinstance(rows, list):
        return None
    fitting = [row for row in rows if _is_row(row) and row["at_least"] <= confidence]
    best = max(fitting, key=lambda row: row["at_least"], default=None)
    if best is None or best["answers"] < MIN_ANSWERS:
        return None
    return float(best["right"])


def _is_row(row: object) -> bool:
    if not isinstance(row, Mapping):
        return False
    numbers = [row.get(name) for name in ("at_least", "right", "answers")]
    return all(isinstance(number, int | float) and not isinstance(number, bool) for number in numbers) and (
        0.0 <= row["right"] <= 1.0
    )
