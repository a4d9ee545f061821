"""Labels that something other than the fruit gives away: the edge of the photo, the day, the camera, the size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.training.likeness import squared_distances

FloatArray = npt.NDArray[np.float32]

# Share of a label's photos that the edge alone finds, and of those it names that are right, before it is told.
EDGE_TELLS = 0.7
# Share of a label's photos from one source, and of the source's photos with this label, before it is told.
SOURCE_TELLS = 0.9
_FEWEST = 10
_SAMPLE = 100
_NEIGHBOURS = 5


@dataclass(frozen=True)
class EdgeShortcut:
    """``found`` of the label's photos are named rightly by their edges, ``right`` of those named so are."""

    label: str
    found: float
    right: float


@dataclass(frozen=True)
class SourceShortcut:
    """``share`` of the label's photos have this ``value`` of the attribute, and hardly another label's have it."""

    label: str
    value: str
    share: float


def edge_shortcuts(labels: Sequence[str], groups: Sequence[str], edges: FloatArray) -> list[EdgeShortcut]:
    """By the five nearest photos in border statistics (n, 24), those of the same group left out.

    A label is compared with the others of its fruit, since a fruit may well have its own background; rows of NaN are
    left out; at most 100 photos a label, spread evenly, count.
    """
    found: list[Any] = []
    names = np.array(labels)
    known = np.logical_not(np.isnan(edges).any(axis=1))
    for fruit in sorted({_fruit(label) for label in set(labels)}):
        places = _sample([label for label in sorted(set(labels)) if _fruit(label) == fruit], names, known)
        if len(set(names[places].tolist())) >= 2:
            found.extend(_told_by_edges(names[places], np.array(groups)[places], edges[places]))
    return found


def source_shortcuts(labels: Sequence[str], values: Sequence[str]) -> list[SourceShortcut]:
    """Labels that one value of an attribute (a day, a camera) tells from the others of its fruit; "" is not told."""
    found: list[Any] = []
    for fruit in sorted({_fruit(label) for label in set(labels)}):
        pairs = [(label, value) for label, value in zip(labels, values, strict=True) if _fruit(label) == fruit]
        of_label, told = Counter(label for label, _ in pairs), [pair for pair in pairs if pair[1]]
        known, of_value, both = Counter(label for label, _ in told), Counter(v for _, v in told), Counter(told)
        if sum(count >= _FEWEST for count in known.values()) < 2:
            continue
        for (label, value), count in sorted(both.items()):
            share = count / of_label[label]
            if count >= _FEWEST and share >= SOURCE_TELLS and count / of_value[value] >= SOURCE_TELLS:
                found.append(SourceShortcut(label, value, share))
    return found


def _told_by_edges(
    names: npt.NDArray[np.str_], groups: npt.NDArray[np.str_], edges: FloatArray
) -> Iterator[EdgeShortcut]:
    scaled = (edges - edges.mean(axis=0)) / (edges.std(axis=0) + 1e-3)
    distances = squared_distances(scaled, scaled)
    distances[groups[:, None] == groups[None, :]] = np.inf
    near = np.argsort(distances, axis=1, kind="stable")[:, :_NEIGHBOURS]
    usable = np.isfinite(np.take_along_axis(distances, near, axis=1))
    labels = np.unique(names)
    votes = np.stack([((names[near] == label) & usable).sum(axis=1) for label in labels], axis=1)
    named = labels[votes.argmax(axis=1)]
    for label in labels:
        mine = names == label
        hits = int((mine & (named == label)).sum())
        found, right = hits / int(mine.sum()), hits / max(1, int((named == label).sum()))
        if mine.sum() >= _FEWEST and found >= EDGE_TELLS and right >= EDGE_TELLS:
            yield EdgeShortcut(str(label), found, right)


def _sample(labels: Sequence[str], names: npt.NDArray[np.str_], known: Any) -> npt.NDArray[np.int64]:
    chosen = []
    for label in labels:
        mine = np.flatnonzero((names == label) & known)
        count = min(_SAMPLE, len(mine))
        chosen.append(mine[np.linspace(0, len(mine) - 1, count).astype(int)] if count else mine)
    return np.concatenate(chosen) if chosen else np.zeros(0, np.int64)


def _fruit(label: str) -> str:
    return Label(label).fruit or ""
