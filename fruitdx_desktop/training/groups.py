"""Groups: photos of one fruit or one burst, which must fall on the same side of a split."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import GroupsFileError
from fruitdx_desktop.training.dataset import Photo

FloatArray = npt.NDArray[np.float32]
# Cosine of centred features; mirrored and turned copies of a photo reach it, photos of two fruits do not.
NEAR_DUPLICATE = 0.9
_BLOCK = 1024


@dataclass(frozen=True)
class GroupRow:
    """One line of the groups file; ``label`` and ``capture_day`` are empty where it names none."""

    group: str
    label: str = ""
    capture_day: str = ""


def read_groups(path: Path) -> dict[str, GroupRow]:
    """Reads a groups CSV: ``file``, ``group``, optional ``label``, ``capture_day``; other columns are ignored.

    Raises:
        GroupsFileError: it cannot be read, lacks a column, or names a file in two groups.
    """
    rows: dict[str, GroupRow] = {}
    try:
        # Spreadsheets put a byte-order mark before the header.
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if absent := {"file", "group"} - set(reader.fieldnames or ()):
                raise GroupsFileError(path=path, reason=f"it has no column '{sorted(absent)[0]}'")
            for line in reader:
                name = (line["file"] or "").replace("\\", "/").strip()
                row = GroupRow(*((line.get(column) or "").strip() for column in ("group", "label", "capture_day")))
                if not name or not row.group:
                    raise GroupsFileError(path=path, reason=f"line {reader.line_num} lacks a file or a group")
                if rows.setdefault(name, row).group != row.group:
                    raise GroupsFileError(path=path, reason=f"'{name}' stands in two groups")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise GroupsFileError(path=path, reason=getattr(error, "strerror", None) or str(error)) from error
    return rows


def assign_groups(
    photos: Sequence[Photo], features: FloatArray, table: dict[str, GroupRow] | None = None
) -> tuple[str, ...]:
    """A stable group id for each photo: the table's groups, and near-duplicates for photos not listed there.

    Photos of one day belong together where their label has photos of more than one day.
    """
    table = table or {}
    rows = [table.get(photo.file) for photo in photos]
    ids = [f"csv:{row.group}" if row else f"auto:{photo.sha256[:20]}" for photo, row in zip(photos, rows, strict=True)]
    union = _Union(ids)
    for days in _days_by_label(photos, rows).values():
        if len(days) > 1:
            for members in days.values():
                for index in members[1:]:
                    union.join(ids[members[0]], ids[index])
    free = np.array([row is None for row in rows], dtype=bool)
    for left, right in near_duplicates(features, [photo.label for photo in photos], free):
        union.join(ids[left], ids[right])
    return tuple(union.root(identifier) for identifier in ids)


def near_duplicates(
    features: FloatArray, labels: Sequence[str], free: npt.NDArray[np.bool_]
) -> list[tuple[int, int]]:
    """Pairs of nearly equal photos of the same label, the first of each pair one of the ``free`` (n,) ones."""
    if not free.any():
        return []
    centred = features - features.mean(axis=0)
    centred /= np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-6)
    names, codes = np.unique(np.array(labels), return_inverse=True)
    pairs: list[tuple[int, int]] = []
    for code in range(len(names)):
        members = np.flatnonzero(codes == code)
        sources = members[free[members]]
        for start in range(0, len(sources), _BLOCK):
            block = sources[start : start + _BLOCK]
            close = centred[block] @ centred[members].T > NEAR_DUPLICATE
            pairs.extend(
                (int(block[row]), int(members[column]))
                for row, column in np.argwhere(close)
                if block[row] != members[column]
            )
    return pairs


def _days_by_label(photos: Sequence[Photo], rows: Sequence[GroupRow | None]) -> dict[str, dict[str, list[int]]]:
    days: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index, (photo, row) in enumerate(zip(photos, rows, strict=True)):
        if row is not None and row.capture_day:
            days[photo.label][row.capture_day].append(index)
    return days


class _Union:
    """Disjoint sets of ids; the smallest id of a set names it, whatever the order of joining."""

    def __init__(self, ids: Sequence[str]) -> None:
        self._parents = {identifier: identifier for identifier in ids}

    def root(self, identifier: str) -> str:
        while self._parents[identifier] != identifier:
            self._parents[identifier] = self._parents[self._parents[identifier]]
            identifier = self._parents[identifier]
        return identifier

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        self._parents[second] = first
