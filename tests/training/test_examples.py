"""What is learned from: new photos beside what a pack remembers."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.training.dataset import MIN_PHOTOS, Photo
from fruitdx_desktop.training.draft import replay_of
from fruitdx_desktop.training.examples import (
    MAX_NEW_WEIGHT,
    MOST_SCATTER,
    NEW_SHARE,
    WAITING,
    Examples,
    from_photos,
    with_scatter,
    without_small,
)
from fruitdx_desktop.training.features import PhotoFeatures
from fruitdx_desktop.training.novelty_fit import fit_novelty
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.sides import FEWEST_TO_TEST
from tests.training.made_up import candidate_of

WIDTH = 64

WIDE = 24


def _photos(count: int, label: str, seed: int) -> list[PhotoFeatures]:
    """Photos unlike each other, so that each is a group of its own."""
    rows = np.random.default_rng(seed).uniform(0, 6, (count, WIDTH)).astype(np.float16)
    names = [f"{label}/{seed}-{number}.jpg" for number in range(count)]
    return [
        PhotoFeatures(Photo(Path("photos") / name, name, label), hashlib.sha256(name.encode()).hexdigest(), row)
        for name, row in zip(names, rows, strict=True)
    ]


def _pack(examples: Examples) -> ReplayPack:
    return replay_of(candidate_of(examples))


def _sides(examples: Examples) -> dict[str, bool]:
    return dict(zip(examples.photos, examples.held_back.tolist(), strict=True))


def test_a_photo_keeps_its_side_however_often_it_is_taught() -> None:
    """What was held back once is never learned from: all corrected photos are taught again each time."""
    known = [*_photos(40, "Scab_Apple", 1), *_photos(40, "Rot_Apple", 2)]
    taught = [*_photos(30, "Scab_Apple", 3), *_photos(30, "Dry_Mango", 4)]
    first = from_photos(known, {}, None)
    second = from_photos(taught, {}, _pack(first))
    third = from_photos(taught, {}, _pack(second))
    assert 0 < second.held_back[second.new].sum() < len(taught)
    assert _sides(third) == _sides(second)
    assert len(third.labels) == len(known) + len(taught)
    assert set(third.groups) == set(_pack(second).groups)


def test_a_few_taught_photos_are_all_learned_from_and_stay_so() -> None:
    pack = _pack(from_photos([*_photos(40, "Scab_Apple", 1), *_photos(40, "Rot_Apple", 2)], {}, None))
    for seed in range(20):
        few = from_photos(_photos(FEWEST_TO_TEST - 1, "Scab_Apple", 50 + seed), {}, pack)
        assert not few.held_back[few.new].any()
    more = from_photos([*_photos(FEWEST_TO_TEST - 1, "Scab_Apple", 69), *_photos(40, "Rot_Apple", 90)], {}, _pack(few))
    assert not more.held_back[more.new][: FEWEST_TO_TEST - 1].any() and more.held_back[more.new].any()


def test_a_new_label_waits_until_it_has_photos_enough() -> None:
    heard: list[dict[str, Any]] = []
    taught = [*_photos(1, "Scab_Apple", 1), *_photos(MIN_PHOTOS - 1, "Healthy_Melon", 2), *_photos(4, "Rot_Plum", 3)]
    kept = without_small(taught, ("Scab_Apple", "Rot_Apple"), Reporter(heard.append, CancelToken()))
    assert [result.photo.label for result in kept] == ["Scab_Apple", *["Rot_Plum"] * 4]
    (notice,) = heard
    assert notice["kind"] == WAITING and len(notice["files"]) == MIN_PHOTOS - 1
    assert notice["text"] == "Not learned yet: 'Healthy_Melon' (3). A new kind needs at least 4 photos."
    assert without_small(kept, ("Scab_Apple",), Reporter(heard.append, CancelToken())) == kept and len(heard) == 1


def test_few_taught_photos_weigh_much_but_not_without_end() -> None:
    first = from_photos([*_photos(4000, "Scab_Apple", 1), *_photos(4000, "Rot_Apple", 2)], {}, None)
    few = from_photos(_photos(5, "Scab_Apple", 3), {}, _pack(first))
    assert np.allclose(few.weights[few.new], MAX_NEW_WEIGHT)
    more = from_photos(_photos(400, "Scab_Apple", 3), {}, _pack(first))
    assert np.isclose(more.weights[more.new].sum(), NEW_SHARE * more.weights.sum(), rtol=1e-3)


def test_photos_of_a_small_source_count_more_also_when_they_are_added() -> None:
    photos = [*_photos(200, "Scab_Apple", 1), *_photos(20, "Rot_Apple", 2), *_photos(20, "Dry_Mango", 3)]
    shop = {result.photo.name: "shop" for result in photos if result.photo.label == "Rot_Apple"}
    first = from_photos(photos, {}, None, shop)
    few = first.labels == first.names.index("Rot_Apple")
    assert first.weights[few].min() > 2 > 1 > first.weights[first.labels == first.names.index("Scab_Apple")].max()
    assert np.allclose(first.weights[first.labels == first.names.index("Dry_Mango")], 1)
    assert np.allclose(replay_of(candidate_of(first)).weights, first.weights)
    added = from_photos(photos, {}, _pack(from_photos(_photos(400, "Dry_Mango", 4), {}, None)), shop)
    ratio = added.weights[added.new] / added.weights[added.new].min()
    assert np.allclose(ratio, first.weights / first.weights.min())


def test_what_varies_among_taught_photos_makes_nothing_strange() -> None:
    examples = _taught_elsewhere()
    scattered = with_scatter(examples)
    added = scattered.grounds[len(examples.grounds) :] - examples.grounds.mean(axis=0)
    rows = np.flatnonzero(examples.new & examples.taken)
    assert len(added) == len(rows)
    for label in np.unique(examples.labels):
        mine = examples.features[rows[examples.labels[rows] == label]]
        assert np.allclose(added[examples.labels[rows] == label], mine - mine.mean(axis=0), atol=1e-4)

    taken, held = examples.taken, examples.held_back
    known = examples.features[taken], examples.labels[taken], examples.features[held], examples.strangers
    # Farther along the same way, and as far along another one.
    along, across = np.zeros((2, WIDE), np.float32)
    along[WIDE - 1], across[WIDE - 2] = 12, 12
    before, after = (fit_novelty(*known, one.grounds) for one in (examples, scattered))
    assert after.strangeness(along)[0] < 0.9 * before.strangeness(along)[0]
    assert after.strangeness(across)[0] > 0.95 * before.strangeness(across)[0]


def test_scatter_needs_grounds_and_stays_bounded() -> None:
    examples = _taught_elsewhere()
    bare = replace(examples, grounds=examples.grounds[:0])
    assert with_scatter(bare) is bare
    old = replace(examples, new=np.zeros(len(examples.labels), bool))
    assert with_scatter(old) is old
    many = replace(examples, new=np.ones(len(examples.labels), bool))
    assert len(with_scatter(many).grounds) == len(examples.grounds) + MOST_SCATTER


def _taught_elsewhere() -> Examples:
    """Photos of two labels, and taught ones of each that vary along the last feature."""
    rng = np.random.default_rng(3)
    count, taught = 600, 15
    features = rng.normal(size=(count + 2 * taught, WIDE)).astype(np.float32)
    labels = (np.arange(len(features)) % 2).astype(np.int32)
    features[:, 0] += 6 * labels
    new = np.arange(len(features)) >= count
    features[new, WIDE - 1] += 8 * rng.normal(size=2 * taught)
    held = np.arange(len(features)) % 5 == 0
    texts = tuple(f"{number:016x}" for number in range(len(features)))
    none = np.zeros(len(features), bool)
    grounds = rng.normal(size=(60, WIDE)).astype(np.float32)
    return Examples(
        ("Healthy_Apple", "Scab_Apple"), features, labels, texts, texts, np.ones(len(features), np.float32),
        held, new, none, none, features[:0], grounds, features[:0],
    )  # fmt: skip
