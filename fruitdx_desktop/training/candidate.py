"""A model that could be handed over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.inputs import BaseGraph
from fruitdx_desktop.training.learning import Learned


@dataclass(frozen=True, eq=False)
class Candidate:
    """What it learned from, what came of it, the graph to put its head on, and how it was made."""

    examples: Examples
    learned: Learned
    graph: BaseGraph
    recipe: Mapping[str, Any]
