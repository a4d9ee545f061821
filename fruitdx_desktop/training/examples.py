"""The examples a head learns from: features, labels, groups and sides, of new photos and of the replay pack."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.training.dataset import MIN_PHOTOS, small_labels
from fruitdx_desktop.training.features import FEATURES, PhotoFeatures, feature_matrix
from fruitdx_desktop.training.groups import anonymous, find_groups, merge, nearest_known_group
from fruitdx_desktop.training.head import fruit_numbers
from fruitdx_desktop.training.likeness import squared_distances
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.sides import Sides
from fruitdx_desktop.training.sources import source_weights
from fruitdx_desktop.training.splits import held_back

FloatArray = npt.NDArray[np.float32]
_LISTED = 200
NEW_SHARE = 0.15
MAX_NEW_WEIGHT = 40.0
# More taught photos scatter no otherwise, and theirs must not outweigh the grounds themselves.
MOST_SCATTER = 100
# Strangers are the same photo where they are nearer than this, squared and against their own length. A pack's rounding
# makes 0.0001 of it, and more where the pack before cut off more; of not_fruit no two photos are nearer than 0.4.
_ALIKE = 0.05
# The kind of the notice about labels that wait for more photos.
WAITING = "waiting"


@dataclass(frozen=True, eq=False)
class Examples:
    """n examples: features (n, f), numbers into ``names`` (n,), groups, ``photos`` (n,) the first 16 digits of each
    file's SHA-256, ``weights`` (n,) of mean about 1, side, which are newly taught, which are views that no camera took,
    and which of these lie on other ground (n,). ``strangers`` (k, f) are photos of no known fruit, ``grounds`` (g, f)
    what lies around fruit, ``imagenet`` (10, f) the fruits of ImageNet, or none (0, f)."""

    names: tuple[str, ...]
    features: FloatArray
    labels: npt.NDArray[np.int32]
    groups: tuple[str, ...]
    photos: tuple[str, ...]
    weights: FloatArray
    held_back: npt.NDArray[np.bool_]
    new: npt.NDArray[np.bool_]
    augmented: npt.NDArray[np.bool_]
    elsewhere: npt.NDArray[np.bool_]
    strangers: FloatArray
    grounds: FloatArray
    imagenet: FloatArray

    @property
    def taken(self) -> npt.NDArray[np.bool_]:
        """(n,): photos of the training side, without augmented views."""
        result: npt.NDArray[np.bool_] = ~self.held_back & ~self.augmented
        return result


def usable(results: Sequence[PhotoFeatures], reporter: Reporter) -> list[PhotoFeatures]:
    """Leaves out, with a notice each, what cannot be read, copies, and photos that stand under two labels."""
    unreadable = [result for result in results if result.half is None]
    _tell(reporter, "unreadable", "photos cannot be read and are left out", unreadable)
    by_digest: dict[str, list[PhotoFeatures]] = defaultdict(list)
    for result in results:
        if result.half is not None:
            by_digest[result.sha256].append(result)
    kept, copies, contradictions = [], [], []
    for same in by_digest.values():
        if len({result.photo.label for result in same}) > 1:
            contradictions.extend(same)
        else:
            kept.append(same[0])
            copies.extend(same[1:])
    _tell(reporter, "duplicate", "photos are exact copies of others and count once", copies)
    _tell(reporter, "contradiction", "photos stand under two labels and are left out", contradictions)
    return kept


def without_small(results: Sequence[PhotoFeatures], known: Sequence[str], reporter: Reporter) -> list[PhotoFeatures]:
    """Leaves out, with a notice, labels that are not ``known`` and have too few photos yet: they wait for more."""
    small = small_labels([result.photo.label for result in results], known)
    if small:
        reporter.notice(
            WAITING,
            f"Not learned yet: {_with_counts(small)}. A new kind needs at least {MIN_PHOTOS} photos.",
            _names(results, small),
        )
    return [result for result in results if result.photo.label not in small]


def without_tests_alone(
    results: Sequence[PhotoFeatures], examples: Examples, known: Sequence[str], reporter: Reporter
) -> list[PhotoFeatures]:
    """Leaves out, with a notice, labels that are not ``known`` and of which ``examples`` hold every photo back."""
    learned = {examples.names[label] for label in examples.labels[examples.taken]}
    tested = Counter(result.photo.label for result in results if result.photo.label not in {*learned, *known})
    if tested:
        reporter.notice(
            WAITING,
            f"Not learned yet: {_with_counts(tested)}. These photos show fruit that is kept as a test for good; add "
            "photos of other fruit.",
            _names(results, tested),
        )
    return [result for result in results if result.photo.label not in tested]


def _with_counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"'{name}' ({count})" for name, count in sorted(counts.items()))


def _names(results: Sequence[PhotoFeatures], labels: Collection[str]) -> list[str]:
    return [result.photo.name for result in results if result.photo.label in labels]


def from_photos(
    results: Sequence[PhotoFeatures],
    told: Mapping[str, str],
    pack: ReplayPack | None,
    sources: Mapping[str, str] | None = None,
    for_good: Collection[str] = (),
) -> Examples:
    """Examples of new photos, after those of ``pack`` where there is one. ``told`` maps photo names to groups,
    ``sources`` to where they come from. Without a pack photos with an id in ``for_good`` are held back."""
    old = _from_pack(pack) if pack is not None else None
    names = old.names if old is not None else ()
    names = (*names, *sorted({result.photo.label for result in results} - set(names)))
    if not results:
        assert old is not None
        return old
    features = feature_matrix(results)
    labels = np.array([names.index(result.photo.label) for result in results], np.int32)
    remembered = Sides.remembered(old.groups, old.photos, old.held_back) if old is not None else Sides()
    groups = _groups(results, features, told, old, remembered)
    photos = tuple(result.sha256[:16] for result in results)
    none = np.zeros(len(labels), bool)
    places = [(sources or {}).get(result.photo.name, "") for result in results]
    weights = source_weights(fruit_numbers(names)[labels], places)
    if old is None:
        sides = held_back(
            labels, groups, {group for group, photo in zip(groups, photos, strict=True) if photo in for_good}
        )
        nobody = features[:0]
        return Examples(
            names, features, labels, tuple(groups), photos, weights, sides, none, none, none, nobody, nobody, nobody
        )  # fmt: skip
    sides = remembered.beside(labels, groups, photos)
    # As the old ones are, so that a fruit that is taught again is the same one.
    groups = [anonymous(group) for group in groups]
    old = _without(old, photos)
    return Examples(
        names,
        np.concatenate([old.features, features]),
        np.concatenate([old.labels, labels]),
        (*old.groups, *groups),
        (*old.photos, *photos),
        np.concatenate([old.weights, _lift(old.weights, len(labels)) * weights]),
        np.concatenate([old.held_back, sides]),
        np.concatenate([old.new, np.ones(len(labels), bool)]),
        np.concatenate([old.augmented, none]),
        np.concatenate([old.elsewhere, none]),
        old.strangers,
        old.grounds,
        old.imagenet,
    )


def with_strangers(examples: Examples, features: FloatArray, pack: ReplayPack | None = None) -> Examples:
    """The examples with more photos (k, f) of no known fruit; those that ``pack`` remembers already count once."""
    if pack is not None:
        features = features[~_remembered(features, pack)]
    return replace(examples, strangers=np.concatenate([examples.strangers, features]))


def _remembered(features: FloatArray, pack: ReplayPack) -> npt.NDArray[np.bool_]:
    """Which of the photos (k, f) are strangers of ``pack``, but for how it rounds and cuts them off. Asked of the
    original tail, since a tuned one beside it is not remembered of all strangers."""
    known = pack.stranger_features[:, :FEATURES]
    if not len(known) or not len(features):
        return np.zeros(len(features), np.bool_)
    seen = np.minimum(features, pack.most)[:, :FEATURES]
    nearest = squared_distances(seen, known).min(axis=1)
    result: npt.NDArray[np.bool_] = nearest < _ALIKE * (seen**2).sum(axis=1)
    return result


def with_scatter(examples: Examples) -> Examples:
    """The examples with how the newly taught photos of a label differ from each other, where grounds are known: what
    varies in a new place makes nothing strange there, as little as the ground does (``benchmarks/bench_few.py``)."""
    rows = np.flatnonzero(examples.new & examples.taken)
    if len(rows) < 2 or not len(examples.grounds):
        return examples
    rows = rows[np.unique(np.linspace(0, len(rows) - 1, MOST_SCATTER).astype(np.int64))]
    features, labels = examples.features[rows], examples.labels[rows]
    middles = {label: features[labels == label].mean(axis=0) for label in labels}
    scatter = features - np.stack([middles[label] for label in labels]) + examples.grounds.mean(axis=0)
    return replace(examples, grounds=np.concatenate([examples.grounds, scatter]))


def with_imagenet(examples: Examples, rows: FloatArray) -> Examples:
    """The examples with what ImageNet knows of fruits (10, g), by the first g features; perhaps nothing (0, g)."""
    more = examples.features.shape[1] - rows.shape[1]
    return replace(examples, imagenet=np.pad(rows, ((0, 0), (0, more))))


def with_views(
    examples: Examples, of: npt.NDArray[np.int64], features: FloatArray, weights: FloatArray, *, elsewhere: bool
) -> Examples:
    """The examples with augmented views (m, f) of the training photos numbered ``of`` (m,), perhaps on other ground;
    ``weights`` (m,) are against the photos."""
    return Examples(
        examples.names,
        np.concatenate([examples.features, features]),
        np.concatenate([examples.labels, examples.labels[of]]),
        (*examples.groups, *(examples.groups[index] for index in of)),
        (*examples.photos, *(examples.photos[index] for index in of)),
        np.concatenate([examples.weights, examples.weights[of] * weights]),
        np.concatenate([examples.held_back, np.zeros(len(of), bool)]),
        np.concatenate([examples.new, examples.new[of]]),
        np.concatenate([examples.augmented, np.ones(len(of), bool)]),
        np.concatenate([examples.elsewhere, np.full(len(of), elsewhere)]),
        examples.strangers,
        examples.grounds,
        examples.imagenet,
    )


def chosen(examples: Examples, mask: npt.NDArray[np.bool_]) -> Examples:
    """The examples where ``mask`` (n,) is true."""
    return Examples(
        examples.names,
        examples.features[mask],
        examples.labels[mask],
        tuple(group for group, kept in zip(examples.groups, mask, strict=True) if kept),
        tuple(photo for photo, kept in zip(examples.photos, mask, strict=True) if kept),
        examples.weights[mask],
        examples.held_back[mask],
        examples.new[mask],
        examples.augmented[mask],
        examples.elsewhere[mask],
        examples.strangers,
        examples.grounds,
        examples.imagenet,
    )


def _without(old: Examples, photos: Sequence[str]) -> Examples:
    """A photo that is taught again replaces what was remembered of it."""
    again = set(photos)
    return chosen(old, np.array([photo not in again for photo in old.photos], np.bool_))


def _lift(weights: FloatArray, count: int) -> FloatArray:
    """Newly taught photos together weigh at least a share of all, so that a few are not drowned; kept in the pack."""
    even = float(weights.sum()) * NEW_SHARE / (1 - NEW_SHARE) / count
    return np.full(count, min(max(even, 1.0), MAX_NEW_WEIGHT), np.float32)


def _groups(
    results: Sequence[PhotoFeatures],
    features: FloatArray,
    told: Mapping[str, str],
    old: Examples | None,
    remembered: Sides,
) -> list[str]:
    captures = [result.capture for result in results]
    labels = [result.photo.label for result in results]
    found = find_groups(features, [result.sha256 for result in results], captures, labels)
    if old is not None:
        found = _known_groups(found, nearest_known_group(features, old.features, old.groups), remembered)
    given = {index: told[result.photo.name] for index, result in enumerate(results) if result.photo.name in told}
    return merge(found, given)


def _known_groups(found: Sequence[str], near: Sequence[str | None], remembered: Sides) -> list[str]:
    """The ``found`` groups, as a whole under the name of the known one where a photo of them is a copy of its."""
    members: dict[str, set[str]] = defaultdict(set)
    for group, known in zip(found, near, strict=True):
        if known is not None:
            members[group].add(known)
    return [remembered.best_known(members[group]) or group for group in found]


def _from_pack(pack: ReplayPack) -> Examples:
    grounds = pack.ground_features
    return Examples(
        pack.label_names,
        pack.features,
        pack.label_index,
        pack.groups,
        pack.photos,
        pack.weights,
        pack.held_back,
        np.zeros(len(pack.codes), bool),
        pack.augmented,
        pack.augmented,
        pack.stranger_features,
        grounds,
        grounds[:0],
    )


def _tell(reporter: Reporter, kind: str, text: str, results: Sequence[PhotoFeatures]) -> None:
    if results:
        names = [result.photo.name for result in results[:_LISTED]]
        reporter.notice(kind, f"{len(results)} {text}: {', '.join(names[:3])}", names)
