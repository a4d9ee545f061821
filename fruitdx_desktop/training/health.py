"""What is wrong with photos that are to be learned from, in words and with the files."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.training.dataset import MIN_PHOTOS
from fruitdx_desktop.training.likeness import Likeness, alike_pairs
from fruitdx_desktop.training.mislabelled import find_suspects
from fruitdx_desktop.training.shortcuts import edge_shortcuts, source_shortcuts

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
SCHEMA = 1
MOST_FILES = 50
# Below this many photos figures of a label say little, though it can be trained.
FEW_PHOTOS = 30
_FEWEST_GROUPS = 5
# Of a label as a whole a few examples are enough.
_EXAMPLES = 12
# Likeness of whitened features above which two photos are the same picture, not only of one fruit.
_SAME_PICTURE = 0.8
_SAME_PICTURE_PLAIN = 0.97


@dataclass(frozen=True)
class Finding:
    """One thing that was found. ``notes`` belong to ``files`` one by one (the other file, the likely label) if any.

    ``count`` is how many files there are, of which at most ``MOST_FILES`` are listed; ``values`` fill the text.
    """

    kind: str
    values: Mapping[str, str]
    files: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    count: int = 0

    @property
    def text(self) -> str:
        """The finding in English."""
        return finding_text(self, TEXTS)

    @property
    def serious(self) -> bool:
        """True where a model learns something wrong from it, or cannot learn."""
        return self.kind in _SERIOUS

    def lines(self) -> list[str]:
        """The files, each with what is noted of it."""
        if not self.notes:
            return list(self.files)
        return [f"{file} ({note})" for file, note in zip(self.files, self.notes, strict=True)]


@dataclass(frozen=True)
class DataHealth:
    """Everything that was found in ``photos`` photos, the gravest first."""

    photos: int
    findings: tuple[Finding, ...] = ()

    def to_json(self, most_files: int = MOST_FILES) -> dict[str, Any]:
        """As it stands in the manifest; at most ``most_files`` a finding, the rest counted."""
        listed = [
            {
                "kind": finding.kind,
                "values": dict(finding.values),
                "files": list(finding.files[:most_files]),
                "notes": list(finding.notes[:most_files]),
                "count": finding.count,
            }
            for finding in self.findings
        ]
        return {"schema": SCHEMA, "photos": self.photos, "findings": listed}

    @classmethod
    def from_json(cls, document: Any) -> DataHealth:
        """Raises ``ValueError`` for what ``to_json`` never wrote."""
        try:
            if document["schema"] != SCHEMA:
                raise ValueError(f"findings of schema {document['schema']!r}")
            return cls(int(document["photos"]), tuple(_finding(entry) for entry in document["findings"]))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"no findings ({error!r})") from error


@dataclass(frozen=True, eq=False)
class Evidence:
    """What is known of n photos that could be read, and of those that could not (name to reason in ``problems``).

    ``labels`` count into ``label_names``. ``probabilities`` (n, classes) are those of classifiers that did not see the
    photo, ``edges`` (n, 24) its border statistics; rows of NaN are not known. ``attributes`` name what may give a label
    away, such as ``capture_day`` or ``camera``, with a text a photo, "" where it is not known. ``remembered`` are the
    groups of the photos, one each, that a model knows of a label already. A groups file leaves ``untold`` out.
    """

    names: Sequence[str]
    labels: IntArray
    label_names: Sequence[str]
    digests: Sequence[str]
    features: FloatArray
    groups: Sequence[str]
    probabilities: FloatArray | None = None
    edges: FloatArray | None = None
    attributes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)
    remembered: Mapping[str, Sequence[str]] = field(default_factory=dict)
    untold: Sequence[str] = ()

    @property
    def texts(self) -> list[str]:
        """The label of each photo."""
        return [self.label_names[label] for label in self.labels]


TEXTS: Mapping[str, tuple[str, str]] = {
    "unreadable": (
        "1 photo cannot be read and is left out.",
        "{count} photos cannot be read and are left out.",
    ),
    "two_labels": (
        "1 photo stands under two labels: one of them is wrong.",
        "{count} photos stand under two labels: one of the two is wrong.",
    ),
    "alike_two_labels": (
        "1 photo is nearly the same as one with another label.",
        "{count} photos are nearly the same as one with another label.",
    ),
    "mislabelled": (
        "1 photo has probably the wrong label.",
        "{count} photos have probably the wrong label.",
    ),
    "edge_shortcut": (
        "The edge alone gives “{label}” away: it finds {found} of its photos. The model may learn the background "
        "instead of the fruit. Take photos of it on the same backgrounds as the others.",
    )
    * 2,
    "capture_day_shortcut": (
        "Nearly all photos of “{label}” are of one day ({value}), and no others are. The model may learn the light of "
        "that day. Take photos of it on other days.",
    )
    * 2,
    "camera_shortcut": (
        "Nearly all photos of “{label}” are of one camera ({value}), and no others are. The model may learn the "
        "camera. Take photos of it with the others too.",
    )
    * 2,
    "source_shortcut": (
        "Nearly all photos of “{label}” are from one source ({value}), and no others are. The model may learn that "
        "source instead of the fruit. Take photos of it in the other places too.",
    )
    * 2,
    "size_shortcut": (
        "Nearly all photos of “{label}” have one size ({value}), and no others have. They may come from another "
        "source, and the model may learn that source instead of the fruit.",
    )
    * 2,
    "few_groups": (
        "The photos of “{label}” show only {groups} different fruits or moments. Figures for it say little; "
        "photograph more fruits.",
    )
    * 2,
    "too_small": ("“{label}” has only {photos} photos; at least {least} are needed.",) * 2,
    "small": (
        "“{label}” has only {photos} photos. It can be learned, but its figures say little; {wanted} would be better.",
    )
    * 2,
    "untold": (
        "The groups file does not name 1 photo. Its files must be relative to the photo folder.",
        "The groups file does not name {count} photos. Its files must be relative to the photo folder.",
    ),
    "duplicate": (
        "1 photo is an exact copy of another and counts once.",
        "{count} photos are exact copies of others and count once.",
    ),
}
_SERIOUS = frozenset(
    {
        "two_labels",
        "alike_two_labels",
        "mislabelled",
        "too_small",
        "edge_shortcut",
        "capture_day_shortcut",
        "camera_shortcut",
        "source_shortcut",
        "size_shortcut",
    }
)


def finding_text(finding: Finding, texts: Mapping[str, tuple[str, str]]) -> str:
    """The finding in the language of ``texts``: by kind one text for a single file and one for more."""
    one, many = texts.get(finding.kind, (finding.kind, finding.kind))
    template = one if finding.count == 1 else many
    return template.format_map(defaultdict(str, {"count": str(finding.count), **finding.values}))


def examine(evidence: Evidence) -> DataHealth:
    """Looks for everything that the evidence allows."""
    found = [
        *_unreadable(evidence),
        *_copies(evidence),
        *_alike(evidence),
        *_mislabelled(evidence),
        *_shortcuts(evidence),
        *_sizes(evidence),
        *_untold(evidence),
    ]
    order = list(TEXTS)
    found.sort(key=lambda finding: order.index(finding.kind))
    return DataHealth(len(evidence.names) + len(evidence.problems), tuple(map(_bounded, found)))


def _unreadable(evidence: Evidence) -> Iterator[Finding]:
    if evidence.problems:
        names = sorted(evidence.problems)
        yield _listed("unreadable", names, [evidence.problems[name] for name in names])


def _copies(evidence: Evidence) -> Iterator[Finding]:
    same: dict[str, list[int]] = defaultdict(list)
    for index, digest in enumerate(evidence.digests):
        same[digest].append(index)
    copies: list[tuple[str, str]] = []
    contradicting: list[tuple[str, str]] = []
    for places in same.values():
        first, *rest = places
        both = len({int(evidence.labels[index]) for index in places}) > 1
        for index in rest:
            (contradicting if both else copies).append((evidence.names[index], evidence.names[first]))
    yield from _pairs("two_labels", contradicting)
    yield from _pairs("duplicate", copies)


def _alike(evidence: Evidence) -> Iterator[Finding]:
    """Near copies with another label; exact ones are told already."""
    if len(evidence.names) < 2:
        return
    likeness = Likeness.fitted(evidence.features)
    limit = _SAME_PICTURE_PLAIN if likeness.weights is None else _SAME_PICTURE
    left, right, values = alike_pairs(likeness.vectors(evidence.features), limit)
    other = evidence.labels[left] != evidence.labels[right]
    pairs = [
        (evidence.names[one], evidence.names[two])
        for one, two, _value in sorted(
            zip(left[other].tolist(), right[other].tolist(), values[other].tolist(), strict=True),
            key=lambda pair: -pair[2],
        )
        if evidence.digests[one] != evidence.digests[two]
    ]
    yield from _pairs("alike_two_labels", pairs)


def _mislabelled(evidence: Evidence) -> Iterator[Finding]:
    if evidence.probabilities is None:
        return
    suspects = find_suspects(evidence.probabilities, evidence.labels)
    if len(suspects.places):
        names = [evidence.names[place] for place in suspects.places]
        yield _listed("mislabelled", names, [evidence.label_names[label] for label in suspects.suggested])


def _shortcuts(evidence: Evidence) -> Iterator[Finding]:
    texts = evidence.texts
    if evidence.edges is not None:
        for edge in edge_shortcuts(texts, evidence.groups, evidence.edges):
            yield _of_label("edge_shortcut", evidence, edge.label, {"found": f"{edge.found:.0%}"})
    for name, values in evidence.attributes.items():
        for source in source_shortcuts(texts, values):
            yield _of_label(f"{name}_shortcut", evidence, source.label, {"value": source.value})


def _sizes(evidence: Evidence) -> Iterator[Finding]:
    texts = evidence.texts
    groups: dict[str, set[str]] = defaultdict(set)
    for label, group in zip(texts, evidence.groups, strict=True):
        groups[label].add(group)
    for label, new in sorted(Counter(texts).items()):
        known = evidence.remembered.get(label, ())
        groups[label].update(known)
        count = new + len(known)
        if count < MIN_PHOTOS:
            yield _of_label("too_small", evidence, label, {"photos": str(count), "least": str(MIN_PHOTOS)})
        elif count < FEW_PHOTOS:
            yield _of_label("small", evidence, label, {"photos": str(count), "wanted": str(FEW_PHOTOS)})
        if count >= MIN_PHOTOS and len(groups[label]) < _FEWEST_GROUPS:
            yield _of_label("few_groups", evidence, label, {"groups": str(len(groups[label]))})


def _untold(evidence: Evidence) -> Iterator[Finding]:
    if evidence.untold:
        yield _listed("untold", sorted(evidence.untold), ())


def _of_label(kind: str, evidence: Evidence, label: str, values: Mapping[str, str]) -> Finding:
    names = [name for name, text in zip(evidence.names, evidence.texts, strict=True) if text == label]
    return Finding(kind, {"label": label, **values}, tuple(names[:_EXAMPLES]), (), len(names))


def _pairs(kind: str, pairs: Sequence[tuple[str, str]]) -> Iterator[Finding]:
    if pairs:
        yield _listed(kind, [name for name, _ in pairs], [other for _, other in pairs])


def _listed(kind: str, files: Sequence[str], notes: Sequence[str]) -> Finding:
    return Finding(kind, {}, tuple(files), tuple(notes), len(files))


def _bounded(finding: Finding) -> Finding:
    return replace(finding, files=finding.files[:MOST_FILES], notes=finding.notes[:MOST_FILES])


def _finding(entry: Mapping[str, Any]) -> Finding:
    values = {str(name): str(value) for name, value in entry["values"].items()}
    files, notes = tuple(map(str, entry["files"])), tuple(map(str, entry["notes"]))
    if notes and len(notes) != len(files):
        raise ValueError("notes that belong to no files")
    return Finding(str(entry["kind"]), values, files, notes, int(entry["count"]))
