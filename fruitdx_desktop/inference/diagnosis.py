"""The answer for one photo, as a value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.calibration import Calibration

FloatArray = npt.NDArray[np.float32]
TOP_COUNT = 3


class Status(StrEnum):
    DIAGNOSED = "diagnosed"
    UNSURE = "unsure"
    NOT_A_KNOWN_FRUIT = "not_a_known_fruit"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Candidate:
    """A label and its calibrated probability, 0..1."""

    label: Label
    probability: float


@dataclass(frozen=True, eq=False)
class Diagnosis:
    """What the model says of one photo.

    ``label`` is set for ``DIAGNOSED`` only; ``fruit`` also where only the fruit is sure. ``confidence`` is the
    probability of ``top[0]``. ``novelty`` above 1 is a stranger. ``evidence`` is (7, 7) of 0..1 over the photo for
    ``top[0]``. ``model`` is the version that answered. ``hint`` is the fruit that was asked for. ``probabilities``
    are calibrated, one for every label of the model in its order, before the hint; None where they were not kept.
    """

    status: Status
    label: Label | None
    fruit: str | None
    confidence: float
    top: tuple[Candidate, ...]
    novelty: float
    evidence: FloatArray
    model: str
    hint: str | None = None
    probabilities: FloatArray | None = None

    @property
    def mismatch(self) -> bool:
        """True where the photo clearly shows another fruit, ``fruit``, than ``hint``."""
        return bool(self.hint and self.fruit and self.fruit.casefold() != self.hint.casefold())


@dataclass(frozen=True)
class Verdict:
    """Status, label and fruit without the rest."""

    status: Status
    label: Label | None = None
    fruit: str | None = None


def decide(
    probabilities: FloatArray,
    labels: Sequence[Label],
    novelty: float,
    calibration: Calibration,
    hint: str | None = None,
) -> tuple[Verdict, FloatArray]:
    """The verdict for calibrated probabilities ``(classes,)``, and the probabilities given the hinted fruit.

    A photo that the model is sure shows another fruit than ``hint`` is unsure, with the fruit it shows.
    """
    fruit, fruit_probability = best_fruit(probabilities, labels)
    sure_of_fruit = fruit_probability >= calibration.fruit_unsure_below
    if novelty > 1.0:
        return Verdict(Status.NOT_A_KNOWN_FRUIT), probabilities
    if hint is not None:
        if sure_of_fruit and fruit is not None and fruit.casefold() != hint.casefold():
            return Verdict(Status.UNSURE, fruit=fruit), probabilities
        probabilities = _given_fruit(probabilities, labels, hint)
        fruit, sure_of_fruit = _spelled(labels, hint), True
    best = int(probabilities.argmax())
    if probabilities[best] >= calibration.unsure_below:
        return Verdict(Status.DIAGNOSED, labels[best], labels[best].fruit), probabilities
    return Verdict(Status.UNSURE, fruit=fruit if sure_of_fruit else None), probabilities


def candidates(probabilities: FloatArray, labels: Sequence[Label]) -> tuple[Candidate, ...]:
    """The best ``TOP_COUNT`` labels, best first."""
    order = np.argsort(-probabilities, kind="stable")[:TOP_COUNT]
    return tuple(Candidate(labels[index], float(probabilities[index])) for index in order)


def best_fruit(probabilities: FloatArray, labels: Sequence[Label]) -> tuple[str | None, float]:
    """The fruit whose labels hold most of the probability, and how much."""
    sums: dict[str | None, float] = {}
    for label, probability in zip(labels, probabilities, strict=True):
        sums[label.fruit] = sums.get(label.fruit, 0.0) + float(probability)
    best = max(sums, key=lambda fruit: sums[fruit])
    return best, sums[best]


def _given_fruit(probabilities: FloatArray, labels: Sequence[Label], hint: str) -> FloatArray:
    mask = np.array([(label.fruit or "").casefold() == hint.casefold() for label in labels])
    kept = np.where(mask, probabilities, 0.0)
    total = kept.sum()
    result: FloatArray = (kept / total if total > 0 else mask / max(1, mask.sum())).astype(np.float32)
    return result


def _spelled(labels: Sequence[Label], hint: str) -> str | None:
    return next((label.fruit for label in labels if (label.fruit or "").casefold() == hint.casefold()), None)
