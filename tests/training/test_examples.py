"""What is learned from: new photos beside what a pack remembers."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.training.capture import Capture
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
    with_strangers,
    without_small,
    without_tests_alone,
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


def _held(examples: Examples) -> set[str]:
    return {photo for photo, held in _sides(examples).items() if held}


def _by_name(photos: list[PhotoFeatures], groups: int) -> dict[str, str]:
    return {result.photo.name: f"tree {index % groups}" for index, result in enumerate(photos)}


def test_what_a_groups_file_told_is_the_same_fruit_when_it_is_taught_again() -> None:
    """The names of groups travel anonymously, so they are compared so."""
    known = [*_photos(60, "Scab_Apple", 1), *_photos(60, "Rot_Apple", 2)]
    told = _by_name(known, 20)
    first = from_photos(known, told, None)
    assert 0 < first.held_back.sum() < len(known)
    trees = {told[result.photo.name] for result in known if result.sha256[:16] in _held(first)}
    again = [result for result in known if told[result.photo.name] in trees]
    new = _photos(4, "Scab_Apple", 3)
    for groups in (told, _by_name(known, 9), {}):
        second = from_photos([*again, *new], {**groups, new[0].photo.name: min(trees)}, _pack(first))
        held = _held(second)
        assert _held(first) <= held, "held back once, held back for good, whatever is told since"
        assert new[0].sha256[:16] in held, "another photo of a tree that is held back"
        assert _held(from_photos(again, {}, _pack(second))) == held


def test_a_group_with_a_copy_of_what_is_held_back_is_held_back_as_a_whole() -> None:
    known = _photos(60, "Scab_Apple", 1)
    first = from_photos([*known, *_photos(60, "Rot_Apple", 2)], {}, None)
    (copied, *_) = (result for result in known if result.sha256[:16] in _held(first))
    burst = [*_photos(3, "Scab_Apple", 7), replace(copied, sha256="f" * 64)]
    at_once = [replace(result, capture=Capture(1000.0 + second, "camera")) for second, result in enumerate(burst)]
    second = from_photos(at_once, {}, _pack(first))
    assert second.held_back[second.new].all()


def test_a_label_of_which_all_is_held_back_waits() -> None:
    known = [*_photos(60, "Scab_Apple", 1), *_photos(60, "Rot_Apple", 2)]
    first = from_photos(known, {}, None)
    again = [
        replace(result, photo=replace(result.photo, label="Mould_Apple"))
        for result in known
        if result.sha256[:16] in _held(first)
    ]
    heard: list[dict[str, Any]] = []
    reporter = Reporter(heard.append, CancelToken())
    examples = from_photos(again, {}, _pack(first))
    assert without_tests_alone(again, examples, first.names, reporter) == []
    (notice,) = heard
    assert notice["kind"] == WAITING and f"'Mould_Apple' ({len(again)})" in notice["text"]
    more = [*again, *_photos(4, "Mould_Apple", 5)]
    examples = from_photos(more, {}, _pack(first))
    assert without_tests_alone(more, examples, first.names, reporter) == more and len(heard) == 1


def test_what_the_starter_holds_back_a_training_from_nothing_does_too() -> None:
    known = [*_photos(60, "Scab_Apple", 1), *_photos(60, "Rot_Apple", 2)]
    ids = [result.sha256[:16] for result in known]
    free = _held(from_photos(known, {}, None))
    kept = {photo for photo in ids if photo not in free and photo < "4"}
    assert _held(from_photos(known, {}, None, for_good=kept)) == free | kept
    all_but_one = from_photos(known, {}, None, for_good=ids)
    assert sorted(np.bincount(all_but_one.labels[all_but_one.taken])) == [1, 1], "a label is never held back whole"


def test_strangers_are_remembered_once() -> None:
    """Though a pack cuts off what is larger than any feature of its fruit, and its fruit changes."""
    examples = from_photos([*_photos(40, "Scab_Apple", 1), *_photos(40, "Rot_Apple", 2)], {}, None)
    strangers = np.random.default_rng(9).uniform(0, 8, (30, WIDTH)).astype(np.float32)
    examples = with_strangers(examples, strangers[:20])
    for again in range(3):
        pack = _pack(examples)
        examples = with_strangers(from_photos(_photos(5, "Rot_Apple", 20 + again), {}, pack), strangers, pack)
    assert len(examples.strangers) == 30


def test_a_label_is_learned_where_anything_of_it_may_be() -> None:
    """Whichever of its groups the hash would have spared."""
    known = [*_photos(60, "Scab_Apple", 1), *_photos(60, "Rot_Apple", 2)]
    first = from_photos(known, {}, None)
    held = [result for result in known if result.sha256[:16] in _held(first)]
    for seed in range(40):
        relabelled = [replace(result, photo=replace(result.photo, label="Mould_Apple")) for result in held[:6]]
        more = [*relabelled, *_photos(1, "Mould_Apple", 100 + seed)]
        second = from_photos(more, {}, _pack(first))
        assert second.held_back[second.new].tolist() == [True] * 6 + [False]
        anew = from_photos(more, {}, None, for_good=[result.sha256[:16] for result in held])
        assert anew.held_back.tolist() == [True] * 6 + [False]


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
