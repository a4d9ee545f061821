"""The gate: noise never blocks a model, a real loss always does."""

from __future__ import annotations

import numpy as np

from fruitdx_desktop.training.gate import judge

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
