"""How two ways of learning fare with photos of a source that neither of them learned from.

Photos held back come from where the others do, so they cannot tell what a way of learning is worth elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.head import HeadSettings, train_head
from fruitdx_desktop.training.learning import head_data
from fruitdx_desktop.training.metrics import named_right
from fruitdx_desktop.training.reporter import Reporter

BoolArray = npt.NDArray[np.bool_]
FloatArray = npt.NDArray[np.float32]
Grounds = Callable[[BoolArray], FloatArray]
# Each source left out takes a head of each way, and one from views takes a minute.
MOST_SOURCES = 2
_FEWEST_PHOTOS = 20


@dataclass(frozen=True, eq=False)
class Way:
    """A way of learning: its n ``examples``, their ``sources`` by the photo, its head's settings. ``grounds`` finds
    features (g, f) around the fruit of those of the examples where a mask (n,) is true."""

    examples: Examples
    sources: Mapping[str, str]
    settings: HeadSettings
    grounds: Grounds | None = None

    @cached_property
    def places(self) -> npt.NDArray[np.str_]:
        """The source of each example (n,), "" where none is told."""
        return np.array([self.sources.get(photo, "") for photo in self.examples.photos], np.str_)


@dataclass(frozen=True, eq=False)
class LeftOut:
    """The labels (m,) of the photos of a ``source``, and which of them (m,) two ways get right without having learned
    from any of it."""

    source: str
    labels: npt.NDArray[np.int32]
    before: BoolArray
    after: BoolArray


def left_out(before: Way, after: Way, seed: int, reporter: Reporter) -> list[LeftOut]:
    """What two ways of learning from the same photos get right of each source that can be left out.

    Raises ``Cancelled``.
    """
    found = []
    sources = sources_to_leave_out(before.examples, before.places)
    if sources:
        reporter.phase("trial")
    for number, source in enumerate(sources):
        right = []
        for way in (before, after):
            right.append(_right_without(way, source, seed, reporter))
            reporter.progress("trial", 2 * number + len(right), 2 * len(sources))
        labels = before.examples.labels[(before.places == source) & ~before.examples.augmented]
        found.append(LeftOut(source, labels, *right))
    return found


def told_of(sources: Sequence[LeftOut]) -> dict[str, dict[str, float]]:
    """By source: how many photos were asked, and which shares both ways got right."""
    return {
        source.source: {
            "photos": len(source.labels),
            "before": round(float(source.before.mean()), 4),
            "after": round(float(source.after.mean()), 4),
        }
        for source in sources
    }


def sources_to_leave_out(examples: Examples, places: npt.NDArray[np.str_]) -> list[str]:
    """Those of the sources ``places`` (n,) without which every label is still taught, the largest first,
    ``MOST_SOURCES`` at most."""
    found = {}
    for source in sorted(set(places.tolist()) - {""}):
        mine = (places == source) & ~examples.augmented
        others = set(examples.labels[(places != source) & examples.taken].tolist())
        if mine.sum() >= _FEWEST_PHOTOS and set(examples.labels[mine].tolist()) <= others:
            found[source] = int(mine.sum())
    return sorted(found, key=lambda source: -found[source])[:MOST_SOURCES]


def _right_without(way: Way, source: str, seed: int, reporter: Reporter) -> BoolArray:
    """Which photos of ``source`` (m,) a head gets right that learned from none of them."""
    examples, mine = way.examples, way.places == source
    if way.grounds is not None:
        examples = replace(examples, grounds=way.grounds(~mine))
    learned = np.flatnonzero(~examples.held_back & ~mine)
    asked = np.flatnonzero(mine & ~examples.augmented)
    data = head_data(examples, learned, learned[:0])
    head = train_head(data, way.settings, seed, lambda *_: reporter.cancel.raise_if_cancelled())
    return named_right(head, examples.features[asked], examples.labels[asked])
