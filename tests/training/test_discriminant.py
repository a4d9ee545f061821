"""Fruits are told apart, none is taken for likelier, and the ground has little say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fruitdx_desktop.inference.replay import HeadWeights, head_probabilities
from fruitdx_desktop.training.discriminant import Beside, Discriminant, FruitPhotos, fruit_discriminant
from fruitdx_desktop.training.head import HeadData, HeadSettings, fruit_numbers, train_head

WIDTH = 12
NO_GROUNDS = np.zeros((0, WIDTH), np.float32)
NAMES = ("Rot_Apple", "Scab_Apple", "Rot_Mango", "Scab_Mango")


def _photos(counts: tuple[int, ...], noise: float = 1.0) -> FruitPhotos:
    """Fruit k lies three along axis k."""
    rng = np.random.default_rng(4)
    fruits = np.repeat(np.arange(len(counts)), counts).astype(np.int32)
    features = rng.normal(size=(len(fruits), WIDTH)) * noise
    features[np.arange(len(fruits)), fruits] += 3.0
    zeros, ones = np.zeros(WIDTH, np.float32), np.ones(WIDTH, np.float32)
    return FruitPhotos(features.astype(np.float32), zeros, ones, fruits, np.ones(len(fruits), np.float32))


def _beside(fruits: int, grounds: np.ndarray = NO_GROUNDS) -> Beside:
    """Nobody has an opinion."""
    return Beside(grounds, np.zeros((fruits, WIDTH), np.float32), 1.0)


def _scores(found: Discriminant, rows: np.ndarray) -> np.ndarray:
    result: np.ndarray = rows @ found.weights + found.bias
    return result


def test_each_fruit_is_told_and_leads_by_the_margin() -> None:
    photos = _photos((200, 200, 200))
    scores = _scores(fruit_discriminant(photos, _beside(3), margin=5.0), photos.features)
    assert (scores.argmax(axis=1) == photos.fruits).mean() > 0.93
    right = scores[np.arange(600), photos.fruits]
    scores[np.arange(600), photos.fruits] = -np.inf
    assert np.maximum(right - scores.max(axis=1), 0).mean() == pytest.approx(5.0, rel=1e-3)


def test_no_fruit_is_likelier_for_having_more_photos() -> None:
    found = fruit_discriminant(_photos((2000, 50)), _beside(2), margin=5.0)
    between = np.zeros((1, WIDTH), np.float32)
    between[0, :2] = 1.5
    apple, mango = _scores(found, between)[0]
    assert abs(apple - mango) < 0.8


def test_what_varies_with_the_ground_counts_less() -> None:
    photos = _photos((300, 300))
    # The second fruit was always shot on other ground, which the last axis tells.
    photos.features[:, -1] += 4.0 * photos.fruits
    grounds = np.zeros((80, WIDTH), np.float32)
    grounds[:, -1] = np.where(np.arange(80) % 2, 6.0, -6.0)
    deaf, hearing = (fruit_discriminant(photos, _beside(2, known), 5.0) for known in (grounds, NO_GROUNDS))
    shares = [abs(found.weights[-1, 0] / found.weights[0, 0]) for found in (deaf, hearing)]
    assert shares[0] < 0.2 * shares[1]


def test_an_opinion_tells_what_the_photos_do_not_and_hears_no_ground() -> None:
    photos = _photos((300, 300))
    # Others know the first fruit by axis 5, which all photos here have at nought, and by axis 6, which is ground.
    photos.features[:, 5] = 0.0
    opinions = np.zeros((2, WIDTH), np.float32)
    opinions[0, 5:7] = 1.0
    grounds = np.zeros((80, WIDTH), np.float32)
    grounds[:, 6] = np.where(np.arange(80) % 2, 6.0, -6.0)
    found = fruit_discriminant(photos, Beside(grounds, opinions, 1.0), 5.0)
    apart = found.weights[:, 0] - found.weights[:, 1]
    assert apart[5] > 10 * abs(apart[6])
    assert (_scores(found, photos.features).argmax(axis=1) == photos.fruits).mean() > 0.93
    deaf = fruit_discriminant(photos, Beside(grounds, opinions, 0.0), 5.0)
    assert np.allclose(deaf.weights, fruit_discriminant(photos, _beside(2, grounds), 5.0).weights, atol=1e-6)


def test_opinions_count_against_the_photos_whatever_their_length() -> None:
    photos = _photos((200, 200))
    opinions = np.random.default_rng(2).normal(size=(2, WIDTH)).astype(np.float32)
    found = [fruit_discriminant(photos, Beside(NO_GROUNDS, opinions * size, 0.5), 5.0) for size in (1, 50)]
    assert np.allclose(found[0].weights, found[1].weights, atol=1e-4)


def test_a_fruit_without_photos_trails() -> None:
    photos = _photos((100, 0, 100))
    scores = _scores(fruit_discriminant(photos, _beside(3), margin=5.0), photos.features)
    assert np.isfinite(scores).all()
    assert (scores.argmax(axis=1) != 1).mean() > 0.97


@settings(max_examples=25)
@given(counts=st.lists(st.integers(1, 30), min_size=2, max_size=5), weight=st.floats(0.01, 50.0))
def test_any_few_photos_give_numbers_and_weights_are_relative(counts: list[int], weight: float) -> None:
    photos = _photos(tuple(counts))
    found = fruit_discriminant(photos, _beside(len(counts)), 5.0)
    heavier = replace(photos, weights=photos.weights * np.float32(weight))
    again = fruit_discriminant(heavier, _beside(len(counts)), 5.0)
    assert np.isfinite(found.weights).all() and np.isfinite(found.bias).all()
    assert np.allclose(found.weights, again.weights, atol=1e-3)


def test_photos_that_are_all_the_same_give_numbers() -> None:
    photos = _photos((4, 4))
    photos.features[:] = 1.0
    found = fruit_discriminant(photos, _beside(2), 5.0)
    assert np.isfinite(found.weights).all()


def test_many_photos_are_looked_at_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    photos = _photos((60, 70))
    whole = fruit_discriminant(photos, _beside(2), 5.0)
    monkeypatch.setattr("fruitdx_desktop.training.discriminant._CHUNK", 16)
    assert np.allclose(fruit_discriminant(photos, _beside(2), 5.0).weights, whole.weights, atol=1e-5)


def _head(names: tuple[str, ...], margin: float, start: HeadWeights | None = None) -> HeadWeights:
    rng = np.random.default_rng(0)
    labels = (np.arange(120) % len(names)).astype(np.int32)
    features = rng.normal(size=(120, WIDTH)).astype(np.float32)
    features[np.arange(120), labels] += 3
    ones = np.ones(120, np.float32)
    data = HeadData(features, labels, ones, features[:0], labels[:0], fruit_numbers(names))
    settings = HeadSettings(hidden=16, epochs=2, fruit_margin=margin)
    return train_head(data, settings, 0, lambda *_: None, start)


def test_a_head_adds_the_score_of_its_fruit_to_every_label() -> None:
    rows = np.random.default_rng(1).normal(size=(9, WIDTH)).astype(np.float32)
    head, bare = _head(NAMES, 6.0), _head(NAMES, 0.0)
    assert head.fruit_of.tolist() == [0, 0, 1, 1]
    scores = ((rows - head.mean) / head.std) @ head.fruit_w + head.fruit_b
    logits = np.log(head_probabilities(bare, rows)) + scores[:, head.fruit_of]
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    assert np.allclose(head_probabilities(head, rows), shares / shares.sum(axis=1, keepdims=True), atol=1e-5)
    assert head.layers.w1.shape == (WIDTH, 16 + 2 * 2)


def test_a_head_that_goes_on_learns_the_fruits_anew() -> None:
    known = _head(NAMES, 6.0)
    more = _head((*NAMES, "Rot_Plum"), 6.0, known)
    assert more.w1.shape == known.w1.shape
    assert more.fruit_w.shape == (WIDTH, 3)
    assert more.fruit_of.tolist() == [0, 0, 1, 1, 2]


def test_views_on_other_ground_count_less_in_the_discriminant() -> None:
    rng = np.random.default_rng(5)
    labels = (np.arange(200) % 4).astype(np.int32)
    features = rng.normal(size=(200, WIDTH)).astype(np.float32)
    views = np.arange(200) >= 100
    # Photos tell fruits by the first axis, views by the second.
    features[np.arange(200), views.astype(int)] += np.where(labels < 2, 3.0, -3.0)
    ones = np.ones(200, np.float32)
    data = HeadData(features, labels, ones, features[:0], labels[:0], fruit_numbers(NAMES), None, views)
    settings = HeadSettings(hidden=16, epochs=1)
    shares = []
    for count in (0.1, 1.0):
        head = train_head(data, replace(settings, fruit_views=count), 0, lambda *_: None)
        shares.append(abs(head.fruit_w[1, 0] / head.fruit_w[0, 0]))
    assert shares[0] < 0.5 * shares[1]


@pytest.mark.parametrize("names", [("Rot_Apple", "Scab_Mango"), ("Rot_Apple", "Scab_Apple"), ("cat", "dog")])
def test_labels_that_are_fruits_or_one_fruit_need_none(names: tuple[str, ...]) -> None:
    assert not len(_head(names, 6.0).fruit_b)


def test_views_are_learned_on_each_others_ground_and_photos_as_they_are() -> None:
    rng = np.random.default_rng(3)
    labels = (np.arange(400) % 4).astype(np.int32)
    features = rng.normal(size=(400, WIDTH)).astype(np.float32)
    features[np.arange(400), labels] += 4.0
    # Mangoes were always shot on other ground.
    features[:, -1] += 4.0 * (labels >= 2)
    grounds = np.zeros((60, WIDTH), np.float32)
    grounds[:, -1] = 6.0 * (np.arange(60) % 2)
    ones = np.ones(400, np.float32)
    fruits = fruit_numbers(NAMES)
    data = HeadData(features, labels, ones, features[:0], labels[:0], fruits, grounds, ones > 0)
    plain = HeadSettings(hidden=64, batch=32, fruit_margin=0.0, ground_swap=0.0)
    moved = features.copy()
    moved[:, -1] = 4.0 - moved[:, -1]
    right = [
        (head_probabilities(train_head(data, settings, 0, lambda *_: None), moved).argmax(axis=1) == labels).mean()
        for settings in (plain, replace(plain, ground_swap=2.0))
    ]
    assert right[1] > 0.95 > right[0] + 0.05
    taken = replace(data, elsewhere=ones < 0)
    heads = [train_head(taken, replace(plain, ground_swap=swap), 0, lambda *_: None) for swap in (0.0, 2.0)]
    assert (head_probabilities(heads[1], moved).argmax(axis=1) == labels).mean() < 0.95
