from __future__ import annotations

import numpy as np
import pytest

from fruitdx_desktop.training.adamw import AdamW
from fruitdx_desktop.training.head_network import HeadLoss, Network, fresh_network, logits_of, slopes_of

FRUITS = np.array([0, 0, 1, 1, 2], np.int32)
RNG = np.random.default_rng(4)
ROWS = RNG.normal(size=(7, 6))
LABELS = RNG.integers(0, 5, 7).astype(np.int32)
WEIGHTS = RNG.random(7) + 0.5
KEPT = np.where(RNG.random((7, 8)) < 0.3, 0.0, 1.4)


def _doubled(network: Network) -> Network:
    """In double precision, for differences that mean something."""
    return Network(*(array.astype(np.float64) for array in network.arrays))


def _network(members: int = 2) -> Network:
    network = _doubled(fresh_network(np.random.default_rng(1), 6, 8, members, 5))
    network.b1[:] = RNG.normal(size=network.b1.shape) * 0.1
    network.b2[:] = RNG.normal(size=network.b2.shape) * 0.1
    return network


@pytest.mark.parametrize("members", [1, 2, 4])
@pytest.mark.parametrize("fruit_loss", [0.0, 0.5])
def test_slopes_are_those_of_the_loss(members: int, fruit_loss: float) -> None:
    network, loss = _network(members), HeadLoss(FRUITS, 0.05, fruit_loss)

    def mean_loss() -> float:
        return float((slopes_of(network, loss, ROWS, LABELS, WEIGHTS, KEPT)[0] * WEIGHTS).mean())

    slopes = slopes_of(network, loss, ROWS, LABELS, WEIGHTS, KEPT)[2]
    for value, slope in zip(network.arrays, slopes.arrays, strict=True):
        assert value.shape == slope.shape
        for index in list(np.ndindex(value.shape))[:: max(1, value.size // 12)]:
            before = value[index]
            value[index] = before + 1e-6
            above = mean_loss()
            value[index] = before - 1e-6
            below = mean_loss()
            value[index] = before
            assert slope[index] == pytest.approx((above - below) / 2e-6, abs=1e-5)


def test_without_dropout_a_batch_is_answered_as_the_network_answers() -> None:
    network, loss = _network(), HeadLoss(FRUITS, 0.0, 0.0)
    losses, logits, _slopes = slopes_of(network, loss, ROWS, LABELS, WEIGHTS, np.ones((7, 8)))
    assert np.allclose(logits, logits_of(network, ROWS))
    shares = np.exp(logits) / np.exp(logits).sum(axis=2, keepdims=True)
    assert np.allclose(losses, -np.log(shares[np.arange(7), :, LABELS]).sum(axis=1))


def test_naming_the_fruit_wrong_costs_more_than_the_disease() -> None:
    loss = HeadLoss(FRUITS, 0.0, 0.5)
    logits = np.full((2, 1, 5), -4.0, np.float32)
    logits[0, 0, 1] = logits[1, 0, 2] = 4.0
    same_fruit, other_fruit = loss.of(logits, np.array([0, 0], np.int32))[0]
    assert other_fruit > same_fruit + 1


def test_the_optimiser_moves_as_that_of_keras() -> None:
    keras = pytest.importorskip("tensorflow").keras
    values = [RNG.normal(size=(300, 150)).astype(np.float32), RNG.normal(size=5).astype(np.float32)]
    theirs = [keras.Variable(value.copy()) for value in values]
    schedule = keras.optimizers.schedules.CosineDecay(0.02, 6)
    reference = keras.optimizers.AdamW(schedule, weight_decay=0.3)
    ours = AdamW(values, 0.02, 0.3, 6)
    for _step in range(6):
        slopes = [RNG.normal(size=value.shape).astype(np.float32) for value in values]
        ours.move(slopes)
        reference.apply_gradients(zip(slopes, theirs, strict=True))
    for value, wanted in zip(values, theirs, strict=True):
        assert np.allclose(value, wanted.numpy(), atol=2e-6)
