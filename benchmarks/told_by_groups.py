"""Figures of an accuracy study in words, with how sure they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fruitdx_desktop.training.group_interval import intervals_by_groups
from fruitdx_desktop.training.metrics import evaluate


def told_by_groups(probabilities: Any, labels: Any, names: Sequence[str], groups: Sequence[str]) -> str:
    """Accuracy and macro-F1 in words, with the interval of the latter; arguments as of ``intervals_by_groups``."""
    figures = evaluate(probabilities, labels, names)
    interval = intervals_by_groups(probabilities, labels, groups).macro_f1
    told = "not to be told" if interval is None else f"{interval[0]:.3f} to {interval[1]:.3f}"
    return (
        f"accuracy {figures['accuracy']:.4f}, macro-F1 {figures['macro_f1']:.4f} on all {len(labels)} photos "
        f"(95 % by groups: {told})"
    )
