"""Which photos are of the same fruit: told by a CSV file, else found by likeness of features and by time."""

from __future__ import annotations

import codecs
import csv
import hashlib
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import GroupsFileError
from fruitdx_desktop.training.capture import Capture
from fruitdx_desktop.training.likeness import WHITENED_ALIKE, Likeness, alike_pairs, nearest

FloatArray = npt.NDArray[np.float32]
# Two groups join only while their photos are this alike on average: a chain of small steps joins no far ends.
_ALIKE_ON_AVERAGE = 0.6
# Photos of one label and camera that follow each other this fast show one fruit, or one place and light.
BURST_GAP_S = 5.0
BURST_SPAN_S = 30.0
# More photos than this at one time, and the clock was not set.
_MOST_IN_A_BURST = 60


@dataclass(frozen=True)
class Told:
    """Of some photos, by file: their ``groups``, and their ``sources`` (an orchard, a shop, a collection of photos)."""

    groups: dict[str, str]
    sources: dict[str, str]

    def untold(self, names: Sequence[str]) -> list[str]:
        """Those of the photos ``names`` of which nothing is told; none where nothing is told of any photo at all."""
        known = {*self.groups, *self.sources}
        return [name for name in names if known and name not in known]


def read_told(path: Path) -> Told:
    """What a CSV with ``file`` and ``group`` or ``source`` tells, and perhaps ``label`` and ``capture_day``.

    Where a label has photos of more than one day, all of its photos of one day are one group: light and place
    were the same.

    Raises:
        GroupsFileError: no such file, no such columns, or no text.
    """
    rows = _rows(path)
    days: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        days[_label(row)].add(row.get("capture_day") or "")
    return Told(
        {_relative(row["file"]): _group(row, days) for row in rows if row["file"] and row.get("group")},
        {_relative(row["file"]): row["source"] for row in rows if row["file"] and row.get("source")},
    )


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(newline="", encoding=_encoding(path)) as file:
            header = file.readline()
            file.seek(0)
            # Spreadsheets write semicolons where the comma is the decimal sign.
            separator = max(",;\t", key=header.count)
            table = csv.DictReader(file, restval="", delimiter=separator, skipinitialspace=True)
            table.fieldnames = [name.strip().lower() for name in table.fieldnames or ()]
            columns, rows = set(table.fieldnames), list(table)
    except UnicodeDecodeError as error:
        raise GroupsFileError(path=str(path), reason="it is no UTF-8 text; save it as 'CSV UTF-8'") from error
    except (OSError, csv.Error) as error:
        raise GroupsFileError(path=str(path), reason=getattr(error, "strerror", None) or str(error)) from error
    if "file" not in columns or columns.isdisjoint({"group", "source"}):
        raise GroupsFileError(path=str(path), reason="it has no columns 'file' and 'group' or 'source'")
    return rows


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        # Spreadsheets save "Unicode text" so.
        return "utf-16" if file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig"


def _relative(file: str) -> str:
    # As ``scan`` names photos.
    return unicodedata.normalize("NFC", file.strip().replace("\\", "/").removeprefix("./"))


def find_groups(
    features: FloatArray,
    digests: Sequence[str],
    captures: Sequence[Capture] | None = None,
    labels: Sequence[str] | npt.NDArray[np.int32] | None = None,
) -> list[str]:
    """A group for each of n photos (n, f): likeness joins photos, and so do bursts where ``captures`` tell of them.

    A group is named after its first digest; neither names nor groups depend on the order of the photos. Groups join
    from the most alike pair on, while their photos are alike on average (average linkage over the near pairs).
    """
    if not len(features):
        return []
    unique, first, place = np.unique(np.asarray(digests), return_index=True, return_inverse=True)
    likeness = Likeness.fitted(features[first])
    clusters = _Clusters(likeness.vectors(features[first]))
    if captures is not None:
        for one, other in _burst_pairs([captures[index] for index in first], _keys(labels, first)):
            clusters.join(one, other)
    left, right, values = alike_pairs(clusters.vectors, likeness.alike)
    # Rounded, so that the last bits of a product decide nothing; equals in the order of their digests.
    order = np.lexsort((right, left, -np.round(values, 4)))
    limit = _ALIKE_ON_AVERAGE * likeness.alike / WHITENED_ALIKE
    for one, other in zip(left[order].tolist(), right[order].tolist(), strict=True):
        clusters.join_alike(one, other, limit)
    names: dict[int, str] = {}
    for index, digest in enumerate(unique.tolist()):
        names.setdefault(clusters.root(index), f"auto:{digest[:16]}")
    return [names[clusters.root(int(index))] for index in place]


def nearest_known_group(features: FloatArray, known: FloatArray, groups: Sequence[str]) -> list[str | None]:
    """For each new photo (n, f) the group of a known one (m, f) that it is a copy of, None where there is none."""
    if not len(known):
        return [None] * len(features)
    likeness = Likeness.fitted(known)
    best, values = nearest(likeness.vectors(features), likeness.vectors(known))
    return [
        groups[index] if value >= likeness.alike else None for index, value in zip(best, values.tolist(), strict=True)
    ]


def merge(found: Sequence[str], told: Mapping[int, str]) -> list[str]:
    """Replaces found groups by told ones: a told group wins for its photo only."""
    return [told.get(index, group) for index, group in enumerate(found)]


def anonymous(group: str) -> str:
    """The name of a group in what travels with a model, since it may be that of a place or a file; one that was made so
    before stays as it is."""
    return group if group.startswith("#") else "#" + hashlib.sha256(group.encode()).hexdigest()[:16]


def unit_hash(text: str, salt: str = "") -> float:
    """A number of [0, 1) that depends on the text alone, on every computer and for good."""
    return int(hashlib.sha256(f"{salt}{text}".encode()).hexdigest()[:13], 16) / 16**13


def _label(row: Mapping[str, str]) -> str:
    return row.get("label") or row["file"].replace("\\", "/").partition("/")[0]


def _group(row: Mapping[str, str], days: Mapping[str, set[str]]) -> str:
    day = row.get("capture_day")
    label = _label(row)
    return f"{label}@{day}" if day and len(days[label]) > 1 else row["group"]


def _keys(labels: Sequence[str] | npt.NDArray[np.int32] | None, rows: npt.NDArray[np.int64]) -> list[str]:
    return [""] * len(rows) if labels is None else [str(labels[index]) for index in rows]


def _burst_pairs(captures: Sequence[Capture], labels: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of neighbours in time within bursts of one label and camera."""
    series: dict[tuple[str, str], list[tuple[float, int]]] = defaultdict(list)
    for index, (capture, label) in enumerate(zip(captures, labels, strict=True)):
        if capture.seconds is not None:
            series[label, capture.camera].append((capture.seconds, index))
    for moments in series.values():
        for burst in _bursts(sorted(moments)):
            if len(burst) <= _MOST_IN_A_BURST:
                yield from pairwise(burst)


def _bursts(moments: Sequence[tuple[float, int]]) -> Iterator[list[int]]:
    burst: list[int] = []
    begun = last = 0.0
    for seconds, index in moments:
        if burst and (seconds - last > BURST_GAP_S or seconds - begun > BURST_SPAN_S):
            yield burst
            burst = []
        if not burst:
            begun = seconds
        burst.append(index)
        last = seconds
    if burst:
        yield burst


class _Clusters:
    """Photos that were joined, with the sum of the unit vectors (n, k) of each."""

    def __init__(self, vectors: FloatArray) -> None:
        self.vectors = vectors
        self._sums = vectors.copy()
        self._sizes = [1] * len(vectors)
        self._parents = list(range(len(vectors)))

    def root(self, index: int) -> int:
        while self._parents[index] != index:
            self._parents[index] = self._parents[self._parents[index]]
            index = self._parents[index]
        return index

    def join(self, one: int, other: int) -> None:
        # The lower number stays the root, so that the first digest names the group.
        first, second = sorted((self.root(one), self.root(other)))
        if first != second:
            self._parents[second] = first
            self._sums[first] += self._sums[second]
            self._sizes[first] += self._sizes[second]

    def join_alike(self, one: int, other: int, limit: float) -> None:
        """Joins two clusters whose photos are alike by ``limit`` on average over all pairs between them."""
        first, second = self.root(one), self.root(other)
        if first == second:
            return
        average = float(self._sums[first] @ self._sums[second]) / (self._sizes[first] * self._sizes[second])
        if average >= limit:
            self.join(first, second)
