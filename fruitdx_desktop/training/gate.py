"""Compares a new model with the one in use, on photos that neither was trained on."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.bundle import read_manifest, read_replay
from fruitdx_desktop.inference.replay import ReplayPack, head_probabilities

BoolArray = npt.NDArray[np.bool_]

MAX_LOSS = 0.005
_SIGNIFICANCE = 0.05
_MIN_PHOTOS = 20
_FEWEST_LOST = 3
_FEWEST_OF_LABEL = 5
_BOOTSTRAPS = 2000


@dataclass(frozen=True)
class Comparison:
    """``verdict`` is better, same, worse or not_comparable; ``reason`` says why in a sentence. Accuracies 0..1."""

    old_version: str | None
    new_version: str
    old_accuracy: float | None
    new_accuracy: float | None
    photos: int
    verdict: str
    reason: str


def compare(old: Path | None, new: Path) -> Comparison:
    """Compares two whole bundles on the held-back photos of the new one's pack that the old one did not learn.

    Worse means: significantly less accurate (McNemar's exact test); more than half a point less accurate, unless that
    is fewer than three photos; or a label of five photos or more whose paired 95 % interval of the change lies wholly
    below zero. Fewer tell nothing beyond chance.
    """
    new_manifest = read_manifest(new)
    if old is None:
        return _incomparable(None, new_manifest.version, "There is no whole model in use to compare with.")
    try:
        old_manifest = read_manifest(old)
        old_pack = read_replay(old, old_manifest)
    except (OSError, ValueError):
        # Damaged while the new one learned, which is no reason to lose that.
        return _incomparable(None, new_manifest.version, "There is no whole model in use to compare with.")
    new_pack = read_replay(new, new_manifest)
    obstacle = _obstacle(old_pack, new_pack)
    if obstacle or old_pack is None or new_pack is None:
        return _incomparable(old_manifest.version, new_manifest.version, obstacle)
    unseen = _unseen_by_both(old_pack, new_pack)
    # The old model can judge by its own features only: of photos it remembers where it sees them differently.
    same_eyes = old_pack.backbone_digest == new_pack.backbone_digest
    rows = np.flatnonzero(unseen) if same_eyes else _rows_of(old_pack, new_pack, unseen)
    if len(rows) < _MIN_PHOTOS:
        reason = "There are too few photos that neither model has learned from."
        return _incomparable(old_manifest.version, new_manifest.version, reason)
    old_right = _right(old_pack, new_pack, rows) if same_eyes else _right_by_own(old_pack, new_pack, rows)
    new_right = _right(new_pack, new_pack, rows)
    verdict, reason = judge(old_right, new_right, new_pack.label_index[rows], new_pack.label_names)
    return Comparison(
        old_manifest.version,
        new_manifest.version,
        round(float(old_right.mean()), 4),
        round(float(new_right.mean()), 4),
        len(rows),
        verdict,
        reason,
    )


def judge(
    old_right: BoolArray, new_right: BoolArray, labels: npt.NDArray[np.int32], names: tuple[str, ...]
) -> tuple[str, str]:
    """Verdict and reason from which of n photos each model got right."""
    gain = float(new_right.mean() - old_right.mean())
    won, lost = int((new_right & ~old_right).sum()), int((old_right & ~new_right).sum())
    figures = (
        f"Of {len(labels)} photos neither has seen, {new_right.mean():.1%} right now, {old_right.mean():.1%} before."
    )
    chance = _mcnemar(won, lost)
    if (gain < -MAX_LOSS and lost - won >= _FEWEST_LOST) or (gain < 0 and chance < _SIGNIFICANCE):
        return "worse", f"{figures} It got {lost} wrong that were right, and {won} right that were wrong."
    for index, name in enumerate(names):
        mine = labels == index
        if _surely_worse(new_right[mine].astype(np.int8) - old_right[mine].astype(np.int8)):
            return "worse", f"{figures} It recognises '{name}' worse than before."
    return ("better" if gain > 0 and chance < _SIGNIFICANCE else "same"), figures


def _obstacle(old: ReplayPack | None, new: ReplayPack | None) -> str:
    if old is None or new is None:
        return "A model without its training memory cannot be compared."
    lost = set(old.label_names) - set(new.label_names)
    if lost:
        before = len(old.label_names)
        return (
            f"It no longer knows {len(lost)} of the {before} labels before, so the two cannot be compared. "
            "The one before is kept among the versions."
        )
    if set(old.label_names) != set(new.label_names):
        return "It knows other labels than the one before, so the two cannot be compared."
    return ""


def _unseen_by_both(old: ReplayPack, new: ReplayPack) -> BoolArray:
    """By group and by photo: the same photo may stand in a group of another name since."""
    groups = {group for group, held in zip(old.groups, old.held_back, strict=True) if not held}
    photos = {photo for photo, held in zip(old.photos, old.held_back, strict=True) if not held}
    learned = [group in groups or photo in photos for group, photo in zip(new.groups, new.photos, strict=True)]
    return new.held_back & ~np.array(learned, dtype=np.bool_)


def _rows_of(old: ReplayPack, new: ReplayPack, unseen: BoolArray) -> npt.NDArray[np.int64]:
    """Rows of ``new`` whose photos the old pack holds back too."""
    kept = {photo for photo, held in zip(old.photos, old.held_back, strict=True) if held}
    return np.array([row for row in np.flatnonzero(unseen) if new.photos[row] in kept], np.int64)


def _right_by_own(old: ReplayPack, new: ReplayPack, rows: npt.NDArray[np.int64]) -> BoolArray:
    """Which of the photos in ``rows`` of ``new`` the old model gets right by the features that it remembers."""
    where = {photo: row for row, photo in enumerate(old.photos)}
    own = np.array([where[new.photos[row]] for row in rows], np.int64)
    return _names_right(old, old.features[own], new, rows)


def _right(model: ReplayPack, photos: ReplayPack, chosen: npt.NDArray[np.int64]) -> BoolArray:
    """Which of the chosen photos a model's head gets right."""
    return _names_right(model, photos.features[chosen], photos, chosen)


def _names_right(
    model: ReplayPack, features: npt.NDArray[np.float32], truth: ReplayPack, rows: npt.NDArray[np.int64]
) -> BoolArray:
    """Whether a model names ``features`` (m, f) as the ``rows`` (m,) of ``truth`` are labelled."""
    names = np.array(model.label_names)[head_probabilities(model.head, features).argmax(axis=1)]
    result: BoolArray = names == np.array(truth.label_names)[truth.label_index[rows]]
    return result


def _mcnemar(won: int, lost: int) -> float:
    """Two-sided exact p-value (McNemar 1947) of as lopsided a split of the photos the models disagree on."""
    total = won + lost
    if total == 0:
        return 1.0
    tail = sum(comb(total, k) for k in range(min(won, lost) + 1)) / 2**total
    return min(1.0, 2 * tail)


def _surely_worse(changes: npt.NDArray[np.int8]) -> bool:
    """Whether the paired bootstrap's 95 % interval of the mean change lies below zero."""
    if len(changes) < _FEWEST_OF_LABEL or changes.sum() >= 0:
        return False
    draws = np.random.default_rng(0).choice(changes, (_BOOTSTRAPS, len(changes))).mean(axis=1)
    return bool(np.quantile(draws, 0.975) < 0)


def _incomparable(old: str | None, new: str, reason: str) -> Comparison:
    return Comparison(old, new, None, None, 0, "not_comparable", reason)
