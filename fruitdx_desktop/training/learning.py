"""From examples to a head, its calibration and its figures."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.calibration import Calibration, calibrated
from fruitdx_desktop.inference.replay import HeadWeights, head_probabilities
from fruitdx_desktop.training.between import between, share_of_new
from fruitdx_desktop.training.calibrate import fit_calibration
from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.head import (
    QUICK,
    WARM,
    HeadData,
    HeadSettings,
    OnEpoch,
    fruit_numbers,
    train_head,
)
from fruitdx_desktop.training.imagenet import fruit_opinions
from fruitdx_desktop.training.metrics import calibration_error, evaluate
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.splits import FOLDS, folds
from fruitdx_desktop.training.taught import ask_about_taught

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]

# Fewer held-back photos than this cannot carry a calibration; cross-validation then serves instead.
_MIN_HELD_BACK = 200
_MIN_GROUPS_FOR_FOLDS = 12
# What counts more is shown more than once.
_LOUDEST = 5.0


@dataclass(frozen=True, eq=False)
class Unseen:
    """Probabilities (m, classes) before calibration and truth (m,) of photos, given by heads that never saw them.
    ``groups`` (m,) of the photos; ``basis`` is held_back or cross_validation."""

    probabilities: FloatArray
    truth: npt.NDArray[np.int32]
    groups: tuple[str, ...]
    basis: str


@dataclass(frozen=True, eq=False)
class Learned:
    """The head for the bundle with its calibration, figures, and ``shown``, the predictions that these tell of."""

    head: HeadWeights
    calibration: Calibration
    metrics: dict[str, Any]
    shown: Unseen
    settings: HeadSettings


def learn(
    examples: Examples, start: HeadWeights | None, seed: int, reporter: Reporter, fresh: HeadSettings = QUICK
) -> Learned:
    """Trains on all but the held-back photos, going on from ``start``, or as ``fresh`` says where there is none.

    Raises ``Cancelled``.
    """
    settings = WARM if start is not None else fresh
    reporter.phase("head")
    enough = int(examples.held_back.sum()) >= _MIN_HELD_BACK
    unseen = None if enough else _cross_validated(examples, settings, start, seed, reporter)
    rounds = (0, 1) if unseen is None else (FOLDS, FOLDS + 1)
    trained = np.flatnonzero(~examples.held_back)
    data = head_data(examples, trained, np.flatnonzero(examples.held_back))
    on_epoch = _teller(reporter, *rounds, shown=True)
    head = train_head(data, settings, seed, on_epoch, start)
    if start is not None:
        head = between(start, head, share_of_new(int((examples.new & examples.taken).sum())))
    reporter.phase("calibrate")
    learned = judged(examples, head, unseen, settings)
    if start is None or not examples.new.any():
        return learned
    return replace(learned, metrics={**learned.metrics, "taught": asdict(ask_about_taught(examples, start, head))})


def judged(examples: Examples, head: HeadWeights, unseen: Unseen | None, settings: HeadSettings) -> Learned:
    """A head with what the photos say of it: those of ``unseen``, else the held-back ones."""
    held = examples.held_back
    on_held = Unseen(
        head_probabilities(head, examples.features[held]),
        examples.labels[held],
        tuple(group for group, back in zip(examples.groups, held, strict=True) if back),
        "held_back",
    )
    basis = unseen or on_held
    labels = [Label(name) for name in examples.names]
    calibration = fit_calibration(basis.probabilities, basis.truth, labels)
    shown = on_held if held.any() else basis
    metrics = {"basis": shown.basis, **_figures(shown, calibration, examples.names)}
    metrics.update(_cross_fitted(basis, labels))
    return Learned(head, calibration, metrics, shown, settings)


def _figures(unseen: Unseen, calibration: Calibration, names: tuple[str, ...]) -> dict[str, Any]:
    return evaluate(calibrated(unseen.probabilities, calibration.temperature), unseen.truth, names)


def _cross_fitted(unseen: Unseen, labels: list[Label]) -> dict[str, Any]:
    """Calibration error, coverage and accuracy when answering, each half judged by the other half's calibration."""
    if not len(unseen.truth):
        return {"calibration_error": None, "coverage": None, "answered_accuracy": None}
    half = folds(unseen.groups, salt="half:", count=2)
    scaled = np.zeros_like(unseen.probabilities)
    answered = np.zeros(len(unseen.truth), np.bool_)
    for side in (0, 1):
        theirs, mine = half != side, half == side
        calibration = fit_calibration(unseen.probabilities[theirs], unseen.truth[theirs], labels)
        scaled[mine] = calibrated(unseen.probabilities[mine], calibration.temperature)
        answered[mine] = scaled[mine].max(axis=1) >= calibration.unsure_below
    right = scaled.argmax(axis=1) == unseen.truth
    return {
        "calibration_error": round(calibration_error(scaled, unseen.truth), 4),
        "coverage": round(float(answered.mean()), 4),
        "answered_accuracy": round(float(right[answered].mean()), 4) if answered.any() else None,
    }


def _cross_validated(
    examples: Examples, settings: HeadSettings, start: HeadWeights | None, seed: int, reporter: Reporter
) -> Unseen:
    """Predictions for the training side by heads that did not see the photo's group; none for too few groups."""
    # A head to go on from has seen some of the photos; only a fresh one has not.
    settings = QUICK if start is not None else settings
    trained = np.flatnonzero(~examples.held_back)
    groups = [examples.groups[index] for index in trained]
    classes = len(examples.names)
    probabilities, truth = [np.zeros((0, classes), np.float32)], [np.zeros(0, np.int32)]
    seen: list[str] = []
    fold_of = folds(groups)
    for fold in range(FOLDS if len(set(groups)) >= _MIN_GROUPS_FOR_FOLDS else 0):
        inside, outside = trained[fold_of != fold], trained[(fold_of == fold) & ~examples.augmented[trained]]
        if not len(inside) or not len(outside):
            continue
        data = head_data(examples, inside, outside[:0])
        head = train_head(data, settings, seed, _teller(reporter, fold, FOLDS + 1, shown=False))
        probabilities.append(head_probabilities(head, examples.features[outside]))
        truth.append(examples.labels[outside])
        seen.extend(examples.groups[index] for index in outside)
    return Unseen(np.concatenate(probabilities), np.concatenate(truth), tuple(seen), "cross_validation")


def _teller(reporter: Reporter, before: int, rounds: int, *, shown: bool) -> OnEpoch:
    def told(epoch: int, epochs: int, figures: dict[str, float]) -> None:
        if shown:
            reporter.epoch(epoch, epochs, figures)
        reporter.progress("head", before * epochs + epoch, rounds * epochs)

    return told


def head_data(examples: Examples, inside: IntArray, watched: IntArray) -> HeadData:
    """What a head learns from: the examples numbered ``inside``, watched on those numbered ``watched``.

    One that counts much is shown often, as if on other ground too, not loudly: a loud one now and then tears at what a
    head knows (``benchmarks/bench_few.py``).
    """
    counted = examples.weights[inside]
    times = np.ceil(np.maximum(counted / _LOUDEST, 1)).astype(np.int64)
    rows = np.repeat(inside, times)
    again = np.diff(rows, prepend=-1) == 0
    return HeadData(
        examples.features[rows],
        examples.labels[rows],
        np.repeat(counted / times, times).astype(np.float32),
        examples.features[watched],
        examples.labels[watched],
        fruit_numbers(examples.names),
        examples.grounds,
        examples.elsewhere[rows] | again,
        fruit_opinions(examples.names, examples.imagenet),
    )
