"""The report of a finished candidate, from what its training has at hand anyway."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np

from fruitdx_desktop.inference.calibration import calibrated
from fruitdx_desktop.inference.replay import head_probabilities
from fruitdx_desktop.training.candidate import Candidate
from fruitdx_desktop.training.capture import attributes_of
from fruitdx_desktop.training.examples import Examples, chosen
from fruitdx_desktop.training.features import PhotoFeatures, feature_matrix
from fruitdx_desktop.training.groups import Told
from fruitdx_desktop.training.head import QUICK, train_head
from fruitdx_desktop.training.health import DataHealth, Evidence, examine
from fruitdx_desktop.training.learning import head_data
from fruitdx_desktop.training.report import (
    Leaks,
    SplitFigures,
    TrainingReport,
    class_figures,
    confusion,
    coverage_curve,
    leaks,
    reliability,
    split_figures,
)
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.splits import held_back


@dataclass(frozen=True)
class RandomSplit:
    """What a random split would say of this way of learning, and why that is too good. None where nothing is tested."""

    figures: SplitFigures | None
    leaks: Leaks


def report_of(candidate: Candidate, health: DataHealth, random: RandomSplit) -> dict[str, Any] | None:
    """The report as JSON values, None where no photo was left to test with."""
    learned = candidate.learned
    unseen = learned.shown
    if not len(unseen.truth):
        return None
    probabilities = calibrated(unseen.probabilities, learned.calibration.temperature)
    right = probabilities.argmax(axis=1) == unseen.truth
    settings = {name: str(value) for name, value in candidate.recipe.items() if not isinstance(value, Mapping)}
    return TrainingReport(
        version="",
        created=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        grouped=split_figures(probabilities, unseen.truth, unseen.groups),
        per_class=class_figures(probabilities, unseen.truth, candidate.examples.names),
        confusion=confusion(probabilities, unseen.truth),
        reliability=reliability(probabilities, unseen.truth),
        coverage=coverage_curve(probabilities.max(axis=1), right, learned.calibration.unsure_below),
        threshold=learned.calibration.unsure_below,
        random=random.figures,
        leaks=random.leaks,
        health=health,
        settings=settings,
    ).to_json()


def random_split(examples: Examples, seed: int, reporter: Reporter) -> RandomSplit:
    """Draws the sides photo by photo, as papers do it: copies of one fruit fall on both. Raises ``Cancelled``."""
    photographed = chosen(examples, ~examples.augmented)
    tested = held_back(photographed.labels, [f"random:{photo}" for photo in photographed.photos])
    leaked = leaks(photographed.features, photographed.groups, tested)
    if not tested.any():
        return RandomSplit(None, leaked)
    data = head_data(photographed, np.flatnonzero(~tested), np.flatnonzero(tested)[:0])
    head = train_head(data, QUICK, seed, lambda epoch, epochs, _: reporter.progress("convert", epoch, epochs))
    probabilities = head_probabilities(head, photographed.features[tested])
    return RandomSplit(split_figures(probabilities, photographed.labels[tested]), leaked)


def health_of(examples: Examples, results: Sequence[PhotoFeatures], told: Told) -> DataHealth:
    """What is wrong with the new photos ``results``, as far as that is cheap; ``fruitdx check`` asks more. ``told`` is
    what a groups file tells of them."""
    readable = [result for result in results if result.half is not None]
    if not readable:
        return DataHealth(0)
    group_of = dict(zip(examples.photos, examples.groups, strict=True))
    evidence = Evidence(
        names=[result.photo.name for result in readable],
        labels=np.array([examples.names.index(result.photo.label) for result in readable], np.int32),
        label_names=examples.names,
        digests=[result.sha256 for result in readable],
        features=feature_matrix(readable),
        groups=[group_of.get(result.sha256[:16], result.sha256) for result in readable],
        attributes=attributes_of(
            [result.capture for result in readable], [told.sources.get(result.photo.name, "") for result in readable]
        ),
        problems={result.photo.name: result.problem for result in results if result.problem is not None},
        remembered=_remembered(examples),
        untold=told.untold([result.photo.name for result in readable]),
    )
    return examine(evidence)


def _remembered(examples: Examples) -> dict[str, list[str]]:
    """By label the group of each photo that the model knew before."""
    found: dict[str, list[str]] = defaultdict(list)
    if examples.new.any():
        for row in np.flatnonzero(~examples.new & ~examples.augmented):
            found[examples.names[examples.labels[row]]].append(examples.groups[row])
    return found
