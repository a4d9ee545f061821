"""The head: standardised features, a hidden layer, the labels. Trained in seconds on cached features.

It is an ensemble: members side by side, each with hidden units of its own, whose logits are averaged (Lakshminarayanan
et al. 2017, arXiv:1612.01474). To the graph that is one hidden layer, so an ensemble costs a photo nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.replay import HeadWeights

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
OnEpoch = Callable[[int, int, dict[str, float]], None]


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
    """Trains with AdamW on a cosine schedule (Loshchilov & Hutter 2019). ``on_epoch`` may raise to stop.

    With ``start`` the training goes on from that head, whose labels come first in the new one.
    Runs TensorFlow: in the worker process only.
    """
    import tensorflow as tf
    from tensorflow import keras

    keras.utils.set_random_seed(seed)
    classes = len(data.fruits)
    mean, std = _standardisation(data, start)
    model = _model(keras, data.features.shape[1], classes, _shaped_like(start, settings))
    if start is not None:
        _go_on_from(model, start)
    steps = settings.epochs * max(1, -(-len(data.labels) // settings.batch))
    model.compile(
        keras.optimizers.AdamW(
            keras.optimizers.schedules.CosineDecay(settings.learning_rate, steps), weight_decay=settings.weight_decay
        ),
        _loss(tf, data.fruits, settings),
        weighted_metrics=[_accuracy(tf, keras)],
    )
    watched = None
    if len(data.watched_labels):
        watched = ((data.watched_features - mean) / std, tf.one_hot(data.watched_labels, classes))
    model.fit(
        (data.features - mean) / std,
        tf.one_hot(data.labels, classes),
        sample_weight=data.weights,
        validation_data=watched,
        validation_batch_size=1024,
        epochs=settings.epochs,
        batch_size=settings.batch,
        verbose=0,
        callbacks=[_epoch_callback(keras, settings.epochs, on_epoch)],
    )
    (w1, b1), (w2, b2) = (layer.get_weights() for layer in model.layers if layer.weights)
    members = len(w2)
    return HeadWeights(mean, std, w1, b1, w2.reshape(-1, classes) / np.float32(members), b2.mean(axis=0))


def _standardisation(data: HeadData, start: HeadWeights | None) -> tuple[FloatArray, FloatArray]:
    if start is not None:
        return start.mean, start.std
    return data.features.mean(axis=0), data.features.std(axis=0) + np.float32(1e-3)


def _shaped_like(start: HeadWeights | None, settings: HeadSettings) -> HeadSettings:
    """A head to go on from keeps its width; one of another width than ours, from elsewhere, is a single member."""
    width = settings.hidden if start is None else start.w1.shape[1]
    return settings if width == settings.hidden else replace(settings, hidden=width, members=1)


def _go_on_from(model: Any, start: HeadWeights) -> None:
    hidden, last = (layer for layer in model.layers if layer.weights)
    hidden.set_weights([start.w1, start.b1])
    w2, b2 = last.get_weights()
    members, units, _classes = w2.shape
    known = start.w2.shape[1]
    w2[..., :known], b2[:, :known] = start.w2.reshape(members, units, known) * np.float32(members), start.b2
    # A new label begins as unlikely as the least likely known one.
    b2[:, known:] = start.b2.min()
    last.set_weights([w2, b2])


def _loss(tf: Any, fruits: IntArray, settings: HeadSettings) -> Any:
    """Of truth (n, classes) and logits (n, members, classes), the sum over the members (n,): each learns by itself."""
    classes, smooth = len(fruits), settings.label_smoothing
    same_fruit = tf.constant(fruits[:, None] == fruits[None], tf.float32)
    by_fruit = settings.fruit_loss and len(set(fruits.tolist())) < classes

    def loss(truth: Any, logits: Any) -> Any:
        wanted = (truth * (1 - smooth) + smooth / classes)[:, None]
        losses = -tf.reduce_sum(wanted * tf.nn.log_softmax(logits), 2)
        if by_fruit:
            of_fruit = tf.reduce_sum(tf.nn.softmax(logits) * tf.matmul(truth, same_fruit)[:, None], 2)
            losses -= settings.fruit_loss * tf.math.log(of_fruit + 1e-6)
        return tf.reduce_sum(losses, 1)

    return loss


def _accuracy(tf: Any, keras: Any) -> Any:
    def accuracy(truth: Any, logits: Any) -> Any:
        return keras.metrics.categorical_accuracy(truth, tf.reduce_mean(logits, 1))

    return accuracy


def _model(keras: Any, features: int, classes: int, settings: HeadSettings) -> Any:
    """Features (n, f) to logits (n, members, classes)."""
    units = settings.hidden // settings.members
    return keras.Sequential(
        [
            keras.layers.Input((features,)),
            keras.layers.Dropout(settings.dropout),
            keras.layers.Dense(settings.hidden, activation="relu"),
            keras.layers.Dropout(settings.dropout),
            keras.layers.Reshape((settings.members, units)),
            keras.layers.EinsumDense("nmu,muc->nmc", (settings.members, classes), bias_axes="mc"),
        ]
    )


def _epoch_callback(keras: Any, epochs: int, on_epoch: OnEpoch) -> Any:
    def finished(epoch: int, logs: dict[str, Any]) -> None:
        on_epoch(epoch + 1, epochs, {name: round(float(value), 5) for name, value in logs.items()})

    return keras.callbacks.LambdaCallback(on_epoch_end=finished)
