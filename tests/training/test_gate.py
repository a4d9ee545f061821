"""The gate: noise never blocks a model, a real loss always does."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.training.draft import replay_of
from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.gate import _obstacle, _unseen_by_both, judge
from tests.training.made_up import candidate_of

WIDTH = 8
NAMES = ("Scab_Apple", "Rot_Apple")


def _judge(old: np.ndarray, new: np.ndarray, labels: np.ndarray | None = None) -> tuple[str, str]:
    return judge(old, new, np.zeros(len(old), np.int32) if labels is None else labels, NAMES)


def test_equal_models_are_the_same() -> None:
    right = np.arange(200) % 10 != 0
    assert _judge(right, right)[0] == "same"


def test_more_than_half_a_point_lost_is_worse_and_says_how_many() -> None:
    old = np.ones(1000, bool)
    new = old.copy()
    new[:6] = False
    verdict, reason = _judge(old, new)
    assert verdict == "worse"
    assert "6 wrong" in reason


def test_a_small_loss_within_noise_is_the_same() -> None:
    old = np.ones(1000, bool)
    new = old.copy()
    new[:3] = False
    old[3:5] = False
    assert _judge(old, new)[0] == "same"


def test_a_photo_or_two_of_few_are_no_loss_beyond_chance() -> None:
    old = np.ones(40, bool)
    for lost, verdict in ((2, "same"), (3, "worse")):
        assert _judge(old, np.arange(40) >= lost)[0] == verdict


def test_a_label_with_hardly_any_photos_decides_nothing() -> None:
    labels = np.array([0] * 300 + [1] * 4, np.int32)
    old = np.concatenate([np.arange(300) % 10 != 0, np.ones(4, bool)])
    new = np.concatenate([np.ones(300, bool), np.zeros(4, bool)])
    assert _judge(old, new, labels)[0] == "better"


def test_a_clear_gain_is_better() -> None:
    old = np.arange(200) % 4 != 0
    assert _judge(old, np.ones(200, bool))[0] == "better"


def test_a_label_that_suffers_is_worse_even_when_all_in_all_it_gains() -> None:
    labels = np.repeat(np.array([0, 1], np.int32), 100)
    old = np.concatenate([np.zeros(100, bool), np.ones(100, bool)])
    new = np.concatenate([np.ones(100, bool), np.arange(100) >= 30])
    verdict, reason = _judge(old, new, labels)
    assert verdict == "worse"
    assert "Rot_Apple" in reason


def _pack(groups: Sequence[str], held: np.ndarray, names: tuple[str, ...] = NAMES) -> ReplayPack:
    count = len(groups)
    nobody = np.zeros((0, WIDTH), np.float32)
    none = np.zeros(count, bool)
    examples = Examples(
        names, np.ones((count, WIDTH), np.float32), np.zeros(count, np.int32), tuple(groups),
        tuple(f"photo {number}" for number in range(count)), np.ones(count, np.float32), held, none, none, none,
        nobody, nobody, nobody,
    )  # fmt: skip
    return replay_of(candidate_of(examples))


def test_what_the_old_model_learned_is_no_test_whatever_its_group_is_called_since() -> None:
    old = _pack([f"tree {number // 2}" for number in range(40)], np.arange(40) >= 20)
    new = _pack([f"row {number // 4}" for number in range(40)], np.arange(40) >= 12)
    assert np.flatnonzero(_unseen_by_both(old, new)).tolist() == list(range(20, 40))
    renamed = _pack([f"tree {number // 2 - 2}" for number in range(40)], np.arange(40) >= 12)
    assert np.flatnonzero(_unseen_by_both(old, renamed)).tolist() == list(range(24, 40)), "by group as well"


def test_labels_that_a_new_model_lost_are_counted() -> None:
    held = np.arange(40) >= 20
    old, new = _pack(["a"] * 40, held), _pack(["a"] * 40, held, ("Scab_Apple", "farm1"))
    assert _obstacle(old, new).startswith("It no longer knows 1 of the 2 labels before")
    assert _obstacle(new, _pack(["a"] * 40, held, (*NAMES, "farm1"))).startswith("It knows other labels")
