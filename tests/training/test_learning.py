"""Head, calibration, novelty and figures on made-up features."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from fruitdx_desktop.core.errors import Cancelled
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.novelty import NoveltyModel
from fruitdx_desktop.inference.replay import head_probabilities
from fruitdx_desktop.training import novelty_fit
from fruitdx_desktop.training.calibrate import fit_calibration
from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.head import HeadData, HeadSettings, fruit_numbers, sample_weights, train_head
from fruitdx_desktop.training.learning import head_data
from fruitdx_desktop.training.metrics import calibration_error, evaluate
from fruitdx_desktop.training.novelty_fit import fit_novelty
from fruitdx_desktop.training.taught import TaughtPhotos, ask_about_taught

SETTINGS = replace(HeadSettings(), epochs=8, batch=32)


def _clusters(count: int, classes: int = 3, width: int = 40, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    centres = np.random.default_rng(7).normal(size=(classes, width)) * 3
    labels = (np.arange(count) % classes).astype(np.int32)
    noise = np.random.default_rng(seed).normal(size=(count, width))
    return (centres[labels] + noise).astype(np.float32), labels


def _data(count: int = 150) -> HeadData:
    features, labels = _clusters(count)
    watched_features, watched_labels = _clusters(30, seed=1)
    weights = np.ones(count, np.float32)
    fruits = fruit_numbers(["Scab_Apple", "Rot_Apple", "Scab_Mango"])
    return HeadData(features, labels, weights, watched_features, watched_labels, fruits)


def test_the_head_learns_the_same_twice_and_tells_every_epoch() -> None:
    told: list[tuple[int, int, dict[str, float]]] = []
    first = train_head(_data(), SETTINGS, 5, lambda *values: told.append(values))
    second = train_head(_data(), SETTINGS, 5, lambda *_: None)
    assert np.array_equal(first.w1, second.w1)
    features, labels = _clusters(90, seed=2)
    assert (head_probabilities(first, features).argmax(axis=1) == labels).mean() > 0.95
    assert [(epoch, epochs) for epoch, epochs, _ in told] == [(n, 8) for n in range(1, 9)]
    assert {"loss", "accuracy", "val_loss", "val_accuracy"} <= told[-1][2].keys()


def test_a_head_goes_on_from_another_and_learns_one_label_more() -> None:
    known = train_head(_data(), SETTINGS, 5, lambda *_: None)
    features, labels = _clusters(200, classes=4)
    fruits = fruit_numbers(["Scab_Apple", "Rot_Apple", "Scab_Mango", "Rot_Plum"])
    more = HeadData(features, labels, np.ones(200, np.float32), features[:0], labels[:0], fruits)
    untrained = train_head(more, replace(SETTINGS, epochs=1, learning_rate=0.0), 5, lambda *_: None, known)
    assert np.array_equal(untrained.w1, known.w1)
    assert np.array_equal(untrained.w2[:, :3], known.w2)
    wider = train_head(more, SETTINGS, 5, lambda *_: None, known)
    assert (head_probabilities(wider, features).argmax(axis=1) == labels).mean() > 0.95
    assert np.array_equal(wider.mean, known.mean)


def _examples(count: int) -> Examples:
    features, labels = _clusters(count)
    names = ("Scab_Apple", "Rot_Apple", "Scab_Mango")
    each = tuple(map(str, range(count)))
    ones, none, no_rows = np.ones(count, np.float32), np.zeros(count, bool), features[:0]
    return Examples(names, features, labels, each, each, ones, none, none, none, none, no_rows, no_rows, no_rows)


def test_what_counts_much_is_shown_often_and_not_loudly() -> None:
    examples = _examples(9)
    examples.weights[4] = 12.0
    data = head_data(examples, np.array([2, 4, 6]), np.array([0]))
    assert data.weights.tolist() == pytest.approx([1, 4, 4, 4, 1])
    assert np.array_equal(data.features, examples.features[[2, 4, 4, 4, 6]])
    assert np.array_equal(data.labels, examples.labels[[2, 4, 4, 4, 6]])
    assert data.elsewhere is not None
    assert data.elsewhere.tolist() == [False, False, True, True, False]


def test_a_head_is_asked_about_what_it_was_taught() -> None:
    """The one before knows two of three labels; a view is no photo."""
    examples = replace(_examples(30), new=np.arange(30) >= 18, augmented=np.arange(30) >= 27)
    examples.held_back[20:24] = True
    known = examples.labels < 2
    fruits = fruit_numbers(examples.names)
    ones, empty = np.ones(30, np.float32), examples.features[:0]
    after = train_head(
        HeadData(examples.features, examples.labels, ones, empty, examples.labels[:0], fruits),
        SETTINGS, 0, lambda *_: None,
    )  # fmt: skip
    before = train_head(
        HeadData(examples.features[known], examples.labels[known], ones[known], empty, examples.labels[:0], fruits[:2]),
        SETTINGS, 0, lambda *_: None,
    )  # fmt: skip
    assert ask_about_taught(examples, before, after) == TaughtPhotos(9, 9, 6, 4)


def test_labels_of_one_fruit_share_its_number() -> None:
    numbers = fruit_numbers(["Scab_Apple", "Rot_Apple", "Scab_Mango", "no fruit"])
    assert numbers[0] == numbers[1]
    assert len(set(numbers.tolist())) == 3


def test_cancelling_stops_at_the_next_epoch() -> None:
    seen: list[int] = []

    def stop(epoch: int, _epochs: int, _figures: dict[str, float]) -> None:
        seen.append(epoch)
        raise Cancelled

    with pytest.raises(Cancelled):
        train_head(_data(), SETTINGS, 0, stop)
    assert seen == [1]


def test_rare_labels_weigh_more_and_the_mean_stays_one() -> None:
    labels = np.array([0] * 90 + [1] * 10, np.int32)
    weights = sample_weights(labels, 2, 0.5)
    assert weights.mean() == pytest.approx(1.0, abs=1e-5)
    assert weights[-1] / weights[0] == pytest.approx(3.0, abs=1e-4)


LABELS = (Label("Scab_Apple"), Label("Rot_Apple"), Label("Scab_Mango"))


def _overconfident(count: int = 1000) -> tuple[np.ndarray, np.ndarray]:
    """Says 0.98 and is right in seven of ten."""
    truth = (np.arange(count) % 3).astype(np.int32)
    said = np.where(np.arange(count) % 10 < 7, truth, (truth + 1) % 3)
    probabilities = np.full((count, 3), 0.01, np.float32)
    probabilities[np.arange(count), said] = 0.98
    return probabilities, truth


def test_overconfidence_is_cooled_and_silenced() -> None:
    probabilities, truth = _overconfident()
    # Wrong ones first: see the test below for why the order matters.
    calibration = fit_calibration(probabilities[::-1], truth[::-1], LABELS)
    assert calibration.temperature > 1.5
    assert calibration.unsure_below == 0.95


def test_a_threshold_does_not_depend_on_the_order_of_equally_sure_answers() -> None:
    probabilities, truth = _overconfident()
    forward = fit_calibration(probabilities, truth, LABELS)
    assert forward == fit_calibration(probabilities[::-1], truth[::-1], LABELS)


def test_few_photos_get_the_cautious_default() -> None:
    probabilities, truth = _overconfident(30)
    assert fit_calibration(probabilities, truth, LABELS).temperature == 1.0


def test_known_photos_are_inside_and_strangers_out() -> None:
    features, labels = _clusters(600)
    unseen, _ = _clusters(200, seed=3)
    model = fit_novelty(features, labels, unseen)
    assert (model.score(unseen) > 1).mean() <= 0.01
    assert (model.score(unseen[:, ::-1] * 4) > 1).mean() > 0.95


def test_known_strangers_push_others_like_them_out_but_not_what_is_known() -> None:
    features, labels = _clusters(600)
    unseen, _ = _clusters(200, seed=3)
    # Between the clusters: near enough to pass by the distance to what is known alone.
    centre = features.mean(axis=0)
    rng = np.random.default_rng(5)
    strangers = (centre + rng.normal(size=(120, 40)) * 0.8).astype(np.float32)
    alone = fit_novelty(features, labels, unseen)
    aware = fit_novelty(features, labels, unseen, strangers[:60])
    assert (aware.score(unseen) > 1).mean() <= 0.02
    before, after = ((model.score(strangers[60:]) > 1).mean() for model in (alone, aware))
    assert after > max(before, 0.9)
    assert np.allclose(NoveltyModel.from_bytes(aware.to_bytes()).score(unseen), aware.score(unseen), atol=0.01)


def test_strangers_that_were_taught_since_are_strangers_no_more() -> None:
    features, labels = _clusters(600)
    unseen, _ = _clusters(200, seed=3)
    model = fit_novelty(features, labels, unseen, features[:40])
    assert len(model.strangers) == 0
    assert (model.score(unseen) > 1).mean() <= 0.02


def test_of_many_strangers_the_nearest_count(monkeypatch: pytest.MonkeyPatch) -> None:
    features, labels = _clusters(600)
    unseen, _ = _clusters(200, seed=3)
    rng = np.random.default_rng(6)
    near = (features.mean(axis=0) + rng.normal(size=(30, 40))).astype(np.float32)
    far = (features.mean(axis=0) + 60 + rng.normal(size=(300, 40)) * 9).astype(np.float32)
    monkeypatch.setattr(novelty_fit, "MAX_STRANGERS", 30)
    few = fit_novelty(features, labels, unseen, near)
    many = fit_novelty(features, labels, unseen, np.concatenate([far, near]))
    assert np.array_equal(np.sort(few.strangers, axis=0), np.sort(many.strangers, axis=0))
    assert many.threshold == few.threshold


def test_features_past_the_width_do_not_count() -> None:
    features, labels = _clusters(300)
    noise = np.random.default_rng(1).normal(size=features.shape).astype(np.float32) * 50
    wide = np.concatenate([features, noise], axis=1)
    narrow, ignoring = fit_novelty(features, labels, features), fit_novelty(wide, labels, wide, width=40)
    assert np.allclose(ignoring.score(wide), narrow.score(features), atol=1e-3)


def test_known_fruit_on_other_ground_is_no_stranger_and_strangers_stay_out() -> None:
    features, labels = _clusters(600)
    unseen, _ = _clusters(200, seed=3)
    rng = np.random.default_rng(8)
    # Grounds vary in six directions, of which the photos here show nothing.
    directions = np.linalg.qr(rng.normal(size=(40, 6)))[0].T
    grounds = (rng.normal(size=(150, 6)) @ directions * 8).astype(np.float32)
    moved = (unseen + rng.normal(size=(200, 6)) @ directions * 4).astype(np.float32)
    strangers = (features.mean(axis=0) + rng.normal(size=(120, 40)) * 4).astype(np.float32)
    hearing = fit_novelty(features, labels, unseen, strangers[:60])
    deaf = fit_novelty(features, labels, unseen, strangers[:60], grounds)
    assert (hearing.score(moved) > 1).mean() > 0.7
    assert (deaf.score(moved) > 1).mean() < 0.05
    assert (deaf.score(strangers[60:]) > 1).mean() > 0.95
    assert np.allclose(deaf.score(moved[:1]), deaf.score(moved)[:1], rtol=1e-4)
    assert np.allclose(NoveltyModel.from_bytes(deaf.to_bytes()).score(moved), deaf.score(moved), rtol=0.01)


def test_other_shots_of_the_same_fruit_do_not_tell_how_far_another_fruit_may_be() -> None:
    rng = np.random.default_rng(3)
    fruits, labels = _clusters(24)
    shots = (np.repeat(fruits, 3, axis=0) + rng.normal(size=(72, 40)) * 0.01).astype(np.float32)
    groups = [f"tree {number // 3}" for number in range(72)]
    others, _ = _clusters(100, seed=3)
    known, blind = (fit_novelty(shots, np.repeat(labels, 3), shots[:0], groups=told) for told in (groups, None))
    assert (known.score(others) > 1).mean() < 0.2 < 0.9 < (blind.score(others) > 1).mean()


def test_a_feature_that_a_few_photos_do_not_show_makes_nothing_strange() -> None:
    features, labels = _clusters(40)
    unseen, _ = _clusters(100, seed=3)
    silent = np.zeros((len(features), 10), np.float32)
    traces = np.abs(np.random.default_rng(4).normal(size=(len(unseen), 10)) * 0.2).astype(np.float32)
    model = fit_novelty(np.concatenate([features, silent], axis=1), labels, np.zeros((0, 50), np.float32))
    assert (model.score(np.concatenate([unseen, traces], axis=1)) > 1).mean() < 0.3


def test_novelty_works_with_a_handful_of_photos() -> None:
    features, labels = _clusters(9)
    model = fit_novelty(features, labels, features[:0])
    assert model.threshold > 0
    assert (model.score(features) <= 1).all()


def test_figures_are_right_on_a_small_example() -> None:
    truth = np.array([0, 0, 1, 1], np.int32)
    probabilities = np.array([[0.9, 0.1, 0], [0.2, 0.8, 0], [0.3, 0.7, 0], [0.4, 0.6, 0]], np.float32)
    figures = evaluate(probabilities, truth, ["a", "b", "c"])
    assert figures["accuracy"] == 0.75
    assert figures["macro_f1"] == pytest.approx((2 / 3 + 0.8) / 2, abs=1e-4)
    assert figures["per_class"]["a"] == {"precision": 1.0, "recall": 0.5, "f1": 0.6667, "support": 2}
    assert figures["per_class"]["c"]["f1"] is None
    assert evaluate(probabilities[:0], truth[:0], ["a", "b", "c"])["accuracy"] is None


def test_calibration_error_of_the_perfectly_sure() -> None:
    sure = np.array([[1.0, 0.0], [0.0, 1.0]], np.float32)
    assert calibration_error(sure, np.array([0, 1], np.int32)) == pytest.approx(0.0)
    assert calibration_error(sure, np.array([1, 0], np.int32)) == pytest.approx(1.0)
