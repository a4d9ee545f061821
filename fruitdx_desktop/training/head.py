"""The head: standardised features, a hidden layer, the labels. Trained in seconds on cached features.

It is an ensemble: members side by side, each with hidden units of its own, whose logits are averaged (Lakshminarayanan
et al. 2017, arXiv:1612.01474). Beside them a discriminant tells the fruit. To the graph that is one hidden layer, so
all of it costs a photo nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.training.adamw import AdamW
from fruitdx_desktop.training.discriminant import Beside, FruitPhotos, fruit_discriminant
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
    # How far the discriminant sets the fruit of a photo it learned from before the others, in the mean; 0 is without.
    fruit_margin: float = 2.5
    # What ImageNet's opinion of a fruit counts in it against the photos, and a view on other ground against what it
    # counts for the members.
    fruit_opinion: float = 0.6
    fruit_views: float = 0.3
    # How much at most of the difference of two grounds is added to a view, where grounds are known.
    ground_swap: float = 1.0


# From photos without views a wider head, or one that learns for longer, is no better.
QUICK = HeadSettings(hidden=512, epochs=12, learning_rate=3e-3)
# A head that goes on from one that works needs few epochs and small steps, or it forgets some of what it knows.
WARM = HeadSettings(epochs=5, learning_rate=1e-3)


@dataclass(frozen=True, eq=False)
class HeadData:
    """Features (n, f), label numbers (n,) and what each photo counts (n,) for training; features and numbers to watch;
    for each label the number of its fruit (classes,). Where grounds are known, features (g, f) of what lies around
    fruit, and which photos (n,) are views on other ground. Where ImageNet knows some of k fruits, its ``opinions``
    (k, f)."""

    features: FloatArray
    labels: IntArray
    weights: FloatArray
    watched_features: FloatArray
    watched_labels: IntArray
    fruits: IntArray
    grounds: FloatArray | None = None
    elsewhere: npt.NDArray[np.bool_] | None = None
    opinions: FloatArray | None = None


def fruits_of(names: Sequence[str]) -> list[str]:
    """The fruits of the labels ``names`` in the order of their numbers; labels without a fruit are one each."""
    return sorted({Label(name).fruit or name for name in names})


def fruit_numbers(names: Sequence[str]) -> IntArray:
    """A number a fruit for each label (classes,)."""
    order = fruits_of(names)
    return np.array([order.index(Label(name).fruit or name) for name in names], np.int32)


def sample_weights(labels: IntArray, classes: int, power: float, fewest: int = 1) -> FloatArray:
    """Weights (n,) of mean 1 that lift rare labels; one of fewer photos than ``fewest`` as if it had these."""
    counts = np.maximum(np.bincount(labels, minlength=classes), fewest)
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
    counts = sample_weights(data.labels, classes, settings.class_weight_power) * data.weights
    counts = (counts / counts.mean()).astype(np.float32)
    loss = HeadLoss(data.fruits, settings.label_smoothing, settings.fruit_loss)
    steps = settings.epochs * max(1, -(-len(data.labels) // settings.batch))
    grounds = _known_grounds(data, mean, std)
    optimiser = AdamW(network.arrays, settings.learning_rate, settings.weight_decay, steps)
    for epoch in range(settings.epochs):
        seen = _Figures()
        for batch in _batches(rng.permutation(len(data.labels)), settings.batch):
            rows = (data.features[batch] - mean) / std
            if len(grounds) and data.elsewhere is not None:
                rows += _swapped(rng, grounds, data.elsewhere[batch], settings.ground_swap)
            rows *= _dropout(rng, (len(batch), len(mean)), settings.dropout)
            kept = _dropout(rng, (len(batch), shaped.hidden), settings.dropout)
            labels, weights = data.labels[batch], counts[batch]
            losses, logits, slopes = slopes_of(network, loss, rows, labels, weights, kept)
            optimiser.move(slopes.arrays)
            seen.add(losses, logits, labels, weights)
        on_epoch(epoch + 1, settings.epochs, {**seen.told(""), **_watched(network, data, loss, mean, std)})
    w2 = network.w2.reshape(-1, classes) / np.float32(len(network.w2))
    head = HeadWeights(mean, std, network.w1, network.b1, w2, network.b2.mean(axis=0))
    return _with_discriminant(head, data, grounds, settings)


def _with_discriminant(head: HeadWeights, data: HeadData, grounds: FloatArray, settings: HeadSettings) -> HeadWeights:
    """Where a fruit has several labels; else the members tell fruits apart already."""
    learned, count = data.fruits[data.labels], int(data.fruits.max()) + 1
    if not settings.fruit_margin or len(set(learned.tolist())) < 2 or count == len(data.fruits):
        return head
    weights = data.weights
    if data.elsewhere is not None:
        weights = np.where(data.elsewhere, np.float32(settings.fruit_views), np.float32(1)) * weights
    photos = FruitPhotos(data.features, head.mean, head.std, learned, weights)
    opinions = np.zeros((count, len(head.mean)), np.float32) if data.opinions is None else data.opinions
    beside = Beside(grounds, opinions, settings.fruit_opinion)
    found = fruit_discriminant(photos, beside, settings.fruit_margin)
    return replace(head, fruit_w=found.weights, fruit_b=found.bias, fruit_of=data.fruits)


def _known_grounds(data: HeadData, mean: FloatArray, std: FloatArray) -> FloatArray:
    """Standardised features (g, f) of what lies around fruit, none where it is not known."""
    result: FloatArray = data.features[:0] if data.grounds is None else (data.grounds - mean) / std
    return result


def _swapped(
    rng: np.random.Generator, grounds: FloatArray, elsewhere: npt.NDArray[np.bool_], most: float
) -> FloatArray:
    """What k photos gain on other ground (k, f), where ``elsewhere`` (k,): part of one ground for as much of another.

    Features are means over a photo, so to swap grounds in them is nearly to swap them in the photo (after Xiao et
    al. 2021, arXiv:2006.09994), at no cost. A photo as it was taken keeps its own: to take it away costs at home.
    """
    parts = rng.random((len(elsewhere), 1), np.float32) * np.float32(most) * elsewhere[:, None]
    there, here = rng.integers(0, len(grounds), (2, len(elsewhere)))
    result: FloatArray = (grounds[there] - grounds[here]) * parts
    return result


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
