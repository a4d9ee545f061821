"""The head: standardised features, a hidden layer, the labels. Trained in seconds on cached features.

It is an ensemble: members side by side, each with hidden units of its own, whose logits are averaged (Lakshminarayanan
et al. 2017, arXiv:1612.01474). To the graph that is one hidden layer, so an ensemble costs a photo nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.training.adamw import AdamW
from fruitdx_desktop.training.head_network import HeadLoss, Network, fresh_network, logits_of, slopes_of

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
OnEpoch = Callable[[int, int, dict[str, float]], None]
_WATCHED_BATCH = 1024


@dataclass(frozen=True)
class HeadSettings:
    """Chosen by the ablation in ``benchmarks/bench_accuracy.py --ablation``; the original system had 256 units.
    ``hidden`` units are shared evenly by the ``members``."""

    hidden: int = 1024
    members: int = 4
    epochs: int = 25
    batch: int = 256
    learning_rate: float = 2e-3
    weight_decay: float = 0.3
    dropout: float = 0.3
    label_smoothing: float = 0.05
    # 1 would weigh labels by their inverse frequency, which trades too much accuracy for the rare ones.
    class_weight_power: float = 0.5
    # Beside the label's loss, that of naming the fruit: a wrong fruit is the worse mistake.
    fruit_loss: float = 0.5


# From photos without views a wider head, or one that learns for longer, is no better.
QUICK = HeadSettings(hidden=512, epochs=12, learning_rate=3e-3)
# A head that goes on from one that works needs few epochs.
WARM = HeadSettings(epochs=5)


@dataclass(frozen=True, eq=False)
class HeadData:
    """Features (n, f), label numbers (n,), weights (n,) for training; features and numbers to watch; for each label
    the number of its fruit (classes,)."""

    features: FloatArray
    labels: IntArray
    weights: FloatArray
    watched_features: FloatArray
    watched_labels: IntArray
    fruits: IntArray


def fruit_numbers(names: Sequence[str]) -> IntArray:
    """A number a fruit for each label (classes,); labels without a fruit are one each."""
    fruits = [Label(name).fruit or name for name in names]
    order = sorted(set(fruits))
    return np.array([order.index(fruit) for fruit in fruits], np.int32)


def sample_weights(labels: IntArray, classes: int, power: float) -> FloatArray:
    """Weights (n,) of mean 1 that lift rare labels."""
    counts = np.maximum(np.bincount(labels, minlength=classes), 1)
    weights = (len(labels) / (classes * counts)) ** power
    result: FloatArray = (weights[labels] / weights[labels].mean()).astype(np.float32)
    return result


def train_head(
    data: HeadData, settings: HeadSettings, seed: int, on_epoch: OnEpoch, start: HeadWeights | None = None
) -> HeadWeights:
    """Trains with AdamW on a cosine schedule. ``on_epoch`` may raise to stop.

    With ``start`` the training goes on from that head, whose labels come first in the new one.
    """
    rng = np.random.default_rng(seed)
    classes = len(data.fruits)
    mean, std = _standardisation(data, start)
    shaped = _shaped_like(start, settings)
    network = fresh_network(rng, data.features.shape[1], shaped.hidden, shaped.members, classes)
    if start is not None:
        _go_on_from(network, start)
    loss = HeadLoss(data.fruits, settings.label_smoothing, settings.fruit_loss)
    steps = settings.epochs * max(1, -(-len(data.labels) // settings.batch))
    optimiser = AdamW(network.arrays, settings.learning_rate, settings.weight_decay, steps)
    for epoch in range(settings.epochs):
        seen = _Figures()
        for batch in _batches(rng.permutation(len(data.labels)), settings.batch):
            rows = (data.features[batch] - mean) / std * _dropout(rng, (len(batch), len(mean)), settings.dropout)
            kept = _dropout(rng, (len(batch), shaped.hidden), settings.dropout)
            labels, weights = data.labels[batch], data.weights[batch]
            losses, logits, slopes = slopes_of(network, loss, rows, labels, weights, kept)
            optimiser.move(slopes.arrays)
            seen.add(losses, logits, labels, weights)
        on_epoch(epoch + 1, settings.epochs, {**seen.told(""), **_watched(network, data, loss, mean, std)})
    w2 = network.w2.reshape(-1, classes) / np.float32(len(network.w2))
    return HeadWeights(mean, std, network.w1, network.b1, w2, network.b2.mean(axis=0))


class _Figures:
    """Loss and accuracy of many photos, each by its weight."""

    def __init__(self) -> None:
        self._loss = self._right = self._weight = 0.0

    def add(self, losses: FloatArray, logits: FloatArray, labels: IntArray, weights: FloatArray) -> None:
        right = logits.mean(axis=1).argmax(axis=1) == labels
        self._loss += float(losses @ weights)
        self._right += float(right @ weights)
        self._weight += float(weights.sum())

    def told(self, prefix: str) -> dict[str, float]:
        whole = max(self._weight, 1e-9)
        return {f"{prefix}loss": round(self._loss / whole, 5), f"{prefix}accuracy": round(self._right / whole, 5)}


def _watched(network: Network, data: HeadData, loss: HeadLoss, mean: FloatArray, std: FloatArray) -> dict[str, float]:
    figures = _Figures()
    for batch in _batches(np.arange(len(data.watched_labels)), _WATCHED_BATCH):
        logits, labels = logits_of(network, (data.watched_features[batch] - mean) / std), data.watched_labels[batch]
        figures.add(loss.of(logits, labels)[0], logits, labels, np.ones(len(batch), np.float32))
    return figures.told("val_") if len(data.watched_labels) else {}


def _batches(order: npt.NDArray[np.int64], size: int) -> list[npt.NDArray[np.int64]]:
    return [order[start : start + size] for start in range(0, len(order), size)]


def _dropout(rng: np.random.Generator, shape: tuple[int, int], share: float) -> FloatArray:
    """Factors that leave out a ``share`` and lift the others so that the mean stays (Srivastava et al. 2014)."""
    factors: FloatArray = (rng.random(shape, np.float32) >= share) * np.float32(1 / (1 - share))
    return factors


def _standardisation(data: HeadData, start: HeadWeights | None) -> tuple[FloatArray, FloatArray]:
    if start is not None:
        return start.mean, start.std
    return data.features.mean(axis=0), data.features.std(axis=0) + np.float32(1e-3)


def _shaped_like(start: HeadWeights | None, settings: HeadSettings) -> HeadSettings:
    """A head to go on from keeps its width; one that does not divide by our members is a single one."""
    width = settings.hidden if start is None else start.w1.shape[1]
    return replace(settings, hidden=width, members=1 if width % settings.members else settings.members)


def _go_on_from(network: Network, start: HeadWeights) -> None:
    network.w1[:], network.b1[:] = start.w1, start.b1
    members, units, _classes = network.w2.shape
    known = start.w2.shape[1]
    network.w2[..., :known] = start.w2.reshape(members, units, known) * np.float32(members)
    network.b2[:, :known] = start.b2
    # A new label begins as unlikely as the least likely known one.
    network.b2[:, known:] = start.b2.min()
