"""Labels: the names of what the model tells apart, ``Condition_Fruit``."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

HEALTHY = "Healthy"
_MAX_LENGTH = 120


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


def has_controls(text: str) -> bool:
    """Whether it holds control characters, which no label may: they steer a terminal or end a line."""
    return any(unicodedata.category(letter) == "Cc" for letter in text)


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


def parse_foreign_labels(text: str) -> tuple[Label, ...]:
    """Reads the labels of a model from elsewhere: ``{"0": name}``, ``{name: 0}``, a list, or one name a line.

    Lines may be numbered, as in ``0 Apple``.

    Raises:
        ValueError: none of these, a gap in the numbers, an empty, repeated or unprintable name.
    """
    text = text.removeprefix("\ufeff")
    if text.lstrip()[:1] not in ("{", "["):
        return _checked_names(_lines(text))
    try:
        document = json.loads(text)
    except RecursionError as error:
        raise ValueError("the labels are no plain JSON") from error
    if isinstance(document, dict) and all(isinstance(value, int) for value in document.values()):
        document = {str(int(index)): name for name, index in document.items()}
    if isinstance(document, list):
        document = {str(index): name for index, name in enumerate(document)}
    return _checked_names([label.name for label in parse_labels(json.dumps(document))])


def _lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    parts = [line.split(maxsplit=1) for line in lines]
    numbered = all(len(part) == 2 and part[0] == str(index) for index, part in enumerate(parts))
    return [part[1] for part in parts] if numbered else lines


def _checked_names(names: Sequence[str]) -> tuple[Label, ...]:
    trimmed = [name.strip() for name in names]
    if not trimmed:
        raise ValueError("there are no labels")
    # Names are shown in windows and terminals: nothing in them may steer either.
    if not all(name and name.isprintable() and len(name) <= _MAX_LENGTH for name in trimmed):
        raise ValueError("a label is empty, too long, or holds signs that cannot be shown")
    if len(set(trimmed)) != len(trimmed):
        raise ValueError("a label stands twice")
    return tuple(Label(name) for name in trimmed)


def dump_labels(labels: Sequence[Label]) -> str:
    """The inverse of ``parse_labels``."""
    numbered = {str(index): label.name for index, label in enumerate(labels)}
    return json.dumps(numbered, indent=2, ensure_ascii=False) + "\n"


def fruits(labels: Sequence[Label]) -> tuple[str, ...]:
    """The fruits of the labels, sorted, each once."""
    return tuple(sorted({label.fruit for label in labels if label.fruit}))
