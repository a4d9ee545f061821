"""A change of the user's files, from a known state to a known state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fruitdx_desktop.core.paths import Home

State = tuple[object, ...]


@dataclass(frozen=True)
class Operation:
    """``prepare`` makes the state before it in a home, ``run`` is the change, ``look`` says where it stands now.

    ``look`` must answer the same before any change and after every whole one; ``broken`` tells that the model in use
    is broken before, so that only afterwards a whole one is asked for.
    """

    name: str
    prepare: Callable[[Home], None]
    run: Callable[[Home], object]
    look: Callable[[Home], State]
    broken: bool = False
