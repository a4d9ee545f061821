"""What a training has to show: honest figures, how they were found, and what is wrong with its photos."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.training.group_interval import GroupIntervals, Interval, intervals_by_groups
from fruitdx_desktop.training.health import DataHealth
from fruitdx_desktop.training.likeness import Likeness, nearest

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
BoolArray = npt.NDArray[np.bool_]
SCHEMA = 1
_BINS = 10
_POINTS = 40
_FILES_A_FINDING = 10
# The two-sided 95 % point of the normal distribution.
_Z = 1.959964


@dataclass(frozen=True)
class SplitFigures:
    """Shares of 0..1 on ``photos`` tested photos; ``calibration_error`` is the expected one over 10 bins.

    The ranges hold the true figure in 95 of 100 cases; None where a split tears groups apart, or where
    too few groups were tested: nothing tells them then.
    """

    photos: int
    accuracy: float
    macro_f1: float
    calibration_error: float
    accuracy_range: Interval | None = None
    macro_f1_range: Interval | None = None

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> SplitFigures:
        """Raises ``TypeError`` or ``ValueError`` for what ``to_json`` never wrote."""
        ranges = {name: _interval(value) for name, value in values.items() if name.endswith("_range")}
        return cls(**{**values, **ranges})


@dataclass(frozen=True)
class Leaks:
    """Of ``tested`` photos of a random split: how many have a near copy, or their own group, on the training side."""

    tested: int
    near_copies: int
    same_group: int


@dataclass(frozen=True)
class ClassFigures:
    """``recall`` of ``support`` photos with its 95 % interval; None where there is nothing to divide by."""

    label: str
    support: int
    precision: float | None
    recall: float | None
    f1: float | None
    low: float
    high: float


@dataclass(frozen=True)
class Bin:
    """Answers of like sureness: their mean confidence, the share that is right, how many."""

    confidence: float
    accuracy: float
    count: int


@dataclass(frozen=True)
class CoveragePoint:
    """From ``threshold`` on: the share of photos answered, and the share of those answers that is right."""

    threshold: float
    coverage: float
    accuracy: float


@dataclass(frozen=True)
class TrainingReport:
    """Everything on the page. ``confusion`` counts tested photos, a row a true label, in the order of ``per_class``."""

    version: str
    created: str
    grouped: SplitFigures
    per_class: tuple[ClassFigures, ...]
    confusion: tuple[tuple[int, ...], ...]
    reliability: tuple[Bin, ...]
    coverage: tuple[CoveragePoint, ...]
    threshold: float
    random: SplitFigures | None = None
    leaks: Leaks | None = None
    health: DataHealth = field(default_factory=lambda: DataHealth(0))
    settings: Mapping[str, str] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    timings: Mapping[str, float] = field(default_factory=dict)

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(figures.label for figures in self.per_class)

    @property
    def chosen(self) -> CoveragePoint | None:
        """The point of the curve that is nearest to the threshold in use; None where nothing was tested."""
        return min(self.coverage, key=lambda point: abs(point.threshold - self.threshold), default=None)

    def to_json(self) -> dict[str, Any]:
        """JSON values only; under 60 kB for 17 labels."""
        document = asdict(self)
        document["health"] = self.health.to_json(_FILES_A_FINDING)
        return {"schema": SCHEMA, **_plain(document)}

    @classmethod
    def from_json(cls, document: Any) -> TrainingReport:
        """Raises ``ValueError`` for what ``to_json`` never wrote."""
        try:
            if document["schema"] != SCHEMA:
                raise ValueError(f"a report of schema {document['schema']!r}")
            values = {name: value for name, value in document.items() if name != "schema"}
            values["grouped"] = SplitFigures.from_json(values["grouped"])
            values["random"] = SplitFigures.from_json(values["random"]) if values["random"] else None
            values["leaks"] = Leaks(**values["leaks"]) if values["leaks"] else None
            values["per_class"] = tuple(ClassFigures(**entry) for entry in values["per_class"])
            values["confusion"] = tuple(tuple(map(int, row)) for row in values["confusion"])
            values["reliability"] = tuple(Bin(**entry) for entry in values["reliability"])
            values["coverage"] = tuple(CoveragePoint(**entry) for entry in values["coverage"])
            values["health"] = DataHealth.from_json(values["health"])
            report = cls(**values)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"no report ({error!r})") from error
        if any(len(row) != len(report.per_class) for row in (*report.confusion, report.confusion)):
            raise ValueError("a confusion matrix of another size")
        return report


def split_figures(probabilities: FloatArray, truth: IntArray, groups: Sequence[str] | None = None) -> SplitFigures:
    """Figures for calibrated probabilities (n, classes) of photos that were not seen, n > 0; with their ranges where
    whole ``groups`` (n,) were held back."""
    f1 = [figures.f1 for figures in _per_class(probabilities, truth) if figures.support and figures.f1 is not None]
    right = float((probabilities.argmax(axis=1) == truth).mean())
    error = sum(abs(part.confidence - part.accuracy) * part.count for part in reliability(probabilities, truth))
    ranges = GroupIntervals() if groups is None else intervals_by_groups(probabilities, truth, groups)
    return SplitFigures(
        len(truth),
        _r(right),
        _r(float(np.mean(f1))),
        _r(error / len(truth)),
        _rounded(ranges.accuracy),
        _rounded(ranges.macro_f1),
    )


def class_figures(probabilities: FloatArray, truth: IntArray, labels: Sequence[str]) -> tuple[ClassFigures, ...]:
    """Figures a label, in the order of ``labels``."""
    return _per_class(probabilities, truth, labels)


def confusion(probabilities: FloatArray, truth: IntArray) -> tuple[tuple[int, ...], ...]:
    """How often each label (a row) was taken for each (a column)."""
    classes = probabilities.shape[1]
    counts = np.bincount(truth * classes + probabilities.argmax(axis=1), minlength=classes * classes)
    return tuple(tuple(int(count) for count in row) for row in counts.reshape(classes, classes))


def reliability(probabilities: FloatArray, truth: IntArray) -> tuple[Bin, ...]:
    """Ten bins of equal width of the top probability, empty ones left out (Guo et al. 2017, arXiv:1706.04599)."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == truth
    places = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    return tuple(
        Bin(_r(confidence[places == place].mean()), _r(right[places == place].mean()), int((places == place).sum()))
        for place in np.unique(places)
    )


def coverage_curve(
    confidence: FloatArray, right: BoolArray, threshold: float | None = None
) -> tuple[CoveragePoint, ...]:
    """Up to 40 points by rising threshold, for the confidence (n,) of n answers and whether each is right (n,); one
    more at ``threshold``, where some answer is as sure as that."""
    if not len(confidence):
        return ()
    order = np.argsort(confidence, kind="stable")
    sure, hits = confidence[order], right[order]
    # A threshold takes all equally sure answers or none of them.
    starts = np.flatnonzero(np.concatenate([[True], np.diff(sure) != 0]))
    places = np.unique(np.linspace(0, len(starts) - 1, _POINTS).astype(int))
    in_use = len(starts) if threshold is None else int(np.searchsorted(sure[starts], threshold))
    if in_use < len(starts):
        places = np.union1d(places, [in_use])
    chosen = starts[places]
    answered = np.cumsum(hits[::-1])[::-1]
    left = len(sure) - np.arange(len(sure))
    return tuple(
        CoveragePoint(_r(sure[start]), _r(left[start] / len(sure)), _r(answered[start] / left[start]))
        for start in chosen
    )


def wilson(hits: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927, https://doi.org/10.2307/2276774); (0, 1) for no photos."""
    if n <= 0:
        return 0.0, 1.0
    share, square = hits / n, _Z * _Z
    centre = (share + square / (2 * n)) / (1 + square / n)
    half = _Z / (1 + square / n) * np.sqrt(share * (1 - share) / n + square / (4 * n * n))
    return max(0.0, float(centre - half)), min(1.0, float(centre + half))


def leaks(features: FloatArray, groups: Sequence[str], held_back: BoolArray) -> Leaks:
    """How much of a split's tested side (n,) stands on its training side too: by likeness (n, f), and by group."""
    tested, trained = np.flatnonzero(held_back), np.flatnonzero(~held_back)
    named = np.array(groups, dtype=np.str_)
    if not len(tested) or not len(trained):
        return Leaks(len(tested), 0, 0)
    likeness = Likeness.fitted(features)
    vectors = likeness.vectors(features)
    _place, values = nearest(vectors[tested], vectors[trained])
    shared = np.isin(named[tested], named[trained])
    return Leaks(len(tested), int((values >= likeness.alike).sum()), int(shared.sum()))


def _per_class(
    probabilities: FloatArray, truth: IntArray, labels: Sequence[str] | None = None
) -> tuple[ClassFigures, ...]:
    counts = np.array(confusion(probabilities, truth))
    names = labels or [str(index) for index in range(len(counts))]
    figures = []
    for index, name in enumerate(names):
        hits, support, claimed = int(counts[index, index]), int(counts[index].sum()), int(counts[:, index].sum())
        low, high = wilson(hits, support)
        figures.append(
            ClassFigures(
                name,
                support,
                _r(hits / claimed) if claimed else None,
                _r(hits / support) if support else None,
                _r(2 * hits / (claimed + support)) if claimed + support else None,
                _r(low),
                _r(high),
            )
        )
    return tuple(figures)


def _interval(value: Any) -> Interval | None:
    if value is None:
        return None
    low, high = value
    return float(low), float(high)


def _rounded(interval: Interval | None) -> Interval | None:
    return None if interval is None else (_r(interval[0]), _r(interval[1]))


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(part) for part in value]
    return value


def _r(value: Any) -> float:
    return round(float(value), 4)
