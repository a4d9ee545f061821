"""Labels: the names of what the model tells apart, ``Condition_Fruit``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

HEALTHY = "Healthy"


@dataclass(frozen=True)
class Label:
    """One label. The fruit is what follows the last underscore, None without one; the condition is the rest."""

    name: str

    @property
    def fruit(self) -> str | None:
        condition, underscore, fruit = self.name.rpartition("_")
        return fruit if underscore and condition and fruit else None

    @property
    def condition(self) -> str:
        return self.name.rpartition("_")[0] if self.fruit else self.name

    @property
    def healthy(self) -> bool:
        return self.condition.casefold() == HEALTHY.casefold()


def parse_labels(text: str) -> tuple[Label, ...]:
    """Reads the original system's format, ``{"0": "Alternaria_Mango", ...}``.

    Raises:
        ValueError: not such an object, a gap in the numbers, an empty or a repeated name.
    """
    document = json.loads(text)
    if not isinstance(document, dict) or not document:
        raise ValueError("the labels are not an object of numbered names")
    if set(document) != {str(index) for index in range(len(document))}:
        raise ValueError("the labels are not numbered from 0 without a gap")
    names = [document[str(index)] for index in range(len(document))]
    if not all(isinstance(name, str) and name.strip() for name in names):
        raise ValueError("a label is empty or not a text")
    if len(set(names)) != len(names):
        raise ValueError("a label stands twice")
    return tuple(Label(name) for name in names)


def dump_labels(labels: Sequence[Label]) -> str:
    """The inverse of ``parse_labels``."""
    numbered = {str(index): label.name for index, label in enumerate(labels)}
    return json.dumps(numbered, indent=2, ensure_ascii=False) + "\n"


def fruits(labels: Sequence[Label]) -> tuple[str, ...]:
    """The fruits of the labels, sorted, each once."""
    return tuple(sorted({label.fruit for label in labels if label.fruit}))
