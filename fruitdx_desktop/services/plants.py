"""Several photos of one plant, put together into one answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.calibration import Calibration
from fruitdx_desktop.inference.diagnosis import Diagnosis, FloatArray, Status, Verdict, best_fruit, candidates, decide
from fruitdx_desktop.inference.reliability import right_share
from fruitdx_desktop.services.diagnosis import PhotoResult

# Photos of one plant share light, camera and fruit: n of them count as n ** INDEPENDENCE, not as n.
# benchmarks/bench_plants.py compares this with others.
INDEPENDENCE = 0.25
# No single photo may rule a label out.
FLOOR = 1e-3


@dataclass(frozen=True, eq=False)
class PlantResult:
    """``answer`` is the one answer, as of one photo; its ``path`` is that of the photo that speaks most for it.

    ``voters`` counted; ``silent`` did not, since they could not be read or show no known fruit. ``votes`` are what the
    voters say each on its own, the most frequent first, None for unsure. ``fruits`` are several where the photos show
    different fruits, which no plant bears. ``sick`` are the voters that say a disease where all together look healthy.
    """

    answer: PhotoResult
    voters: tuple[PhotoResult, ...]
    silent: tuple[PhotoResult, ...]
    votes: tuple[tuple[Label | None, int], ...] = ()
    fruits: tuple[str, ...] = ()
    sick: tuple[PhotoResult, ...] = ()

    @property
    def agreed(self) -> bool:
        """True where every voter says the same on its own."""
        return len(self.votes) <= 1


def combine(
    results: Sequence[PhotoResult],
    labels: Sequence[Label],
    calibration: Calibration,
    metrics: Mapping[str, Any],
    hint: str | None = None,
) -> PlantResult:
    """The answer of all ``results``, at least one, which a model with these labels gave."""
    voters = tuple(result for result in results if _votes(result))
    silent = tuple(result for result in results if not _votes(result))
    if not voters:
        return PlantResult(_silence(silent), (), silent)
    rows = np.stack([_probabilities(result) for result in voters])
    together = pooled(rows)
    verdict, given_fruit = decide(together, labels, 0.0, calibration, hint)
    fruits = _sure_fruits(rows, labels, calibration)
    sick = _sick(voters) if verdict.label is not None and verdict.label.healthy else ()
    if len(fruits) > 1:
        verdict = Verdict(Status.UNSURE)
    elif sick:
        verdict = Verdict(Status.UNSURE, fruit=verdict.fruit)
    top = candidates(given_fruit, labels)
    speaker = max(zip(voters, rows[:, labels.index(top[0].label)], strict=True), key=lambda pair: pair[1])[0]
    assert speaker.diagnosis is not None
    answer = Diagnosis(
        verdict.status,
        verdict.label,
        verdict.fruit,
        top[0].probability,
        top,
        max(_diagnosis(result).novelty for result in voters),
        speaker.diagnosis.evidence,
        speaker.model,
        hint,
        together,
    )
    diagnosed = verdict.status is Status.DIAGNOSED
    shown = PhotoResult(
        speaker.path,
        answer,
        None,
        sum(result.elapsed_ms for result in results),
        speaker.model,
        None if diagnosed else next((result.quality for result in results if result.quality), None),
        right_share(metrics, answer.confidence) if diagnosed else None,
    )
    return PlantResult(shown, voters, silent, _counted_votes(voters), fruits if len(fruits) > 1 else (), sick)


def pooled(rows: FloatArray) -> FloatArray:
    """Calibrated probabilities ``(photos, classes)`` of one plant as one ``(classes,)``.

    A logarithmic opinion pool (Genest & Zidek 1986, Statist. Sci. 1) that is sharpened by ``n ** INDEPENDENCE``.
    """
    count, classes = rows.shape
    logs = np.log((1.0 - FLOOR) * rows + FLOOR / classes).mean(axis=0) * count**INDEPENDENCE
    weights = np.exp(logs - logs.max())
    result: FloatArray = (weights / weights.sum()).astype(np.float32) if count > 1 else rows[0]
    return result


def _votes(result: PhotoResult) -> bool:
    return result.status in (Status.DIAGNOSED, Status.UNSURE)


def _diagnosis(result: PhotoResult) -> Diagnosis:
    assert result.diagnosis is not None
    return result.diagnosis


def _probabilities(result: PhotoResult) -> FloatArray:
    probabilities = _diagnosis(result).probabilities
    assert probabilities is not None
    return probabilities


def _silence(results: Sequence[PhotoResult]) -> PhotoResult:
    """A photo of something unknown says more than one that cannot be read."""
    return next((result for result in results if result.status is Status.NOT_A_KNOWN_FRUIT), results[0])


def _sure_fruits(rows: FloatArray, labels: Sequence[Label], calibration: Calibration) -> tuple[str, ...]:
    found = (best_fruit(row, labels) for row in rows)
    return tuple(sorted({fruit for fruit, share in found if fruit and share >= calibration.fruit_unsure_below}))


def _sick(voters: Sequence[PhotoResult]) -> tuple[PhotoResult, ...]:
    return tuple(voter for voter in voters if (label := _diagnosis(voter).label) is not None and not label.healthy)


def _counted_votes(voters: Sequence[PhotoResult]) -> tuple[tuple[Label | None, int], ...]:
    return tuple(Counter(_diagnosis(voter).label for voter in voters).most_common())
