"""Which photos are of the same fruit: told by a CSV file, else found by likeness of their features."""

from __future__ import annotations

import csv
import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import GroupsFileError

FloatArray = npt.NDArray[np.float32]
# Cosine of centred features above which two photos count as copies or a burst of one fruit.
NEAR_DUPLICATE = 0.95
_CHUNK = 1024


def read_groups(path: Path) -> dict[str, str]:
    """Group by file from a CSV with ``file`` and ``group``, and perhaps ``label`` and ``capture_day``.

    Where a label has photos of more than one day, all of its photos of one day are one group: light and place
    were the same.

    Raises:
        GroupsFileError: no such file, no such columns, or no text.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file, restval=""))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise GroupsFileError(path=str(path), reason=str(error)) from error
    if rows and not {"file", "group"} <= rows[0].keys():
        raise GroupsFileError(path=str(path), reason="it has no columns 'file' and 'group'")
    days: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        days[_label(row)].add(row.get("capture_day") or "")
    return {row["file"].replace("\\", "/"): _group(row, days) for row in rows if row["file"] and row["group"]}


def find_groups(features: FloatArray, digests: Sequence[str]) -> list[str]:
    """A group for each of n photos (n, f): likeness joins photos, and a group is named after its first digest."""
    parents = list(range(len(features)))
    normed = _centred(features, features)
    for start in range(0, len(normed), _CHUNK):
        like = normed[start : start + _CHUNK] @ normed.T >= NEAR_DUPLICATE
        for row, column in np.argwhere(like):
            _join(parents, start + int(row), int(column))
    roots = [_root(parents, index) for index in range(len(parents))]
    members: dict[int, list[str]] = defaultdict(list)
    for root, digest in zip(roots, digests, strict=True):
        members[root].append(digest)
    return [f"auto:{min(members[root])[:16]}" for root in roots]


def nearest_known_group(features: FloatArray, known: FloatArray, groups: Sequence[str]) -> list[str | None]:
    """For each new photo (n, f) the group of a known one (m, f) that it is a copy of, None where there is none."""
    if not len(known):
        return [None] * len(features)
    likeness = _centred(features, known) @ _centred(known, known).T
    best = likeness.argmax(axis=1)
    found = likeness[np.arange(len(features)), best] >= NEAR_DUPLICATE
    return [groups[index] if near else None for index, near in zip(best, found, strict=True)]


def merge(found: Sequence[str], told: Mapping[int, str]) -> list[str]:
    """Replaces found groups by told ones: a told group wins for its photo only."""
    return [told.get(index, group) for index, group in enumerate(found)]


def unit_hash(text: str, salt: str = "") -> float:
    """A number of [0, 1) that depends on the text alone, on every computer and for good."""
    return int(hashlib.sha256(f"{salt}{text}".encode()).hexdigest()[:13], 16) / 16**13


def _label(row: Mapping[str, str]) -> str:
    return row.get("label") or row["file"].replace("\\", "/").partition("/")[0]


def _group(row: Mapping[str, str], days: Mapping[str, set[str]]) -> str:
    day = row.get("capture_day")
    label = _label(row)
    return f"{label}@{day}" if day and len(days[label]) > 1 else row["group"]


def _centred(features: FloatArray, reference: FloatArray) -> FloatArray:
    centred = features - reference.mean(axis=0)
    result: FloatArray = centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9)
    return result


def _root(parents: list[int], index: int) -> int:
    while parents[index] != index:
        parents[index] = parents[parents[index]]
        index = parents[index]
    return index


def _join(parents: list[int], one: int, other: int) -> None:
    parents[_root(parents, other)] = _root(parents, one)
