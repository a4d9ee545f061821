"""Trains the head: standardised features -> Dense(256) -> ReLU -> Dense(classes)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.replay import HeadWeights

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
HIDDEN = 256
# A channel that hardly moves would be blown up to noise.
_SMALLEST_STD = 1e-3


@dataclass(frozen=True)
class HeadRecipe:
    """Chosen on fruit17 over three random and three grouped splits; dropping half of the inputs and a strong weight
    decay bring two points of macro-F1 on groups never seen. ``balance``: class weights are count ** -balance.
    ``patience``: epochs without a better validation loss after which a training stops."""

    epochs: int = 25
    batch: int = 128
    learning_rate: float = 2e-3
    weight_decay: float = 0.3
    input_dropout: float = 0.5
    hidden_dropout: float = 0.5
    label_smoothing: float = 0.05
    balance: float = 0.5
    patience: int = 6


@dataclass(frozen=True, eq=False)
class Examples:
    """Features (n, f), label numbers (n,), weights (n,) of at least 0 (1 is ordinary)."""

    features: FloatArray
    labels: IntArray
    weights: FloatArray

    def take(self, chosen: npt.NDArray[np.bool_]) -> Examples:
        return Examples(self.features[chosen], self.labels[chosen], self.weights[chosen])

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True)
class EpochResult:
    """``epoch`` counts from 1. Losses are cross-entropies in nats, accuracies 0..1."""

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    val_loss: float
    val_accuracy: float


OnEpoch = Callable[[EpochResult], None]


def train_head(
    examples: Examples,
    classes: int,
    recipe: HeadRecipe,
    seed: int,
    cancel: CancelToken,
    validation: Examples | None = None,
    on_epoch: OnEpoch = lambda _result: None,
    stop_early: bool = False,
) -> tuple[HeadWeights, int]:
    """Trains from scratch, repeatably for one seed and machine; returns the weights and the epoch they are of.

    With ``stop_early`` the weights of the best ``validation`` loss are kept; without, ``validation`` is only reported.

    Raises:
        Cancelled: ``cancel`` was set.
    """
    import tensorflow as tf

    tf.keras.utils.set_random_seed(seed)
    tf.config.experimental.enable_op_determinism()
    mean = examples.features.mean(axis=0)
    std = np.maximum(examples.features.std(axis=0), _SMALLEST_STD)
    network = _network(classes, recipe, examples.features.shape[1])
    step_epoch = _epoch_function(network, recipe, (examples.features - mean) / std, examples, classes)
    generator = np.random.default_rng(seed)
    best: tuple[float, int, list[FloatArray]] = (np.inf, 0, [])
    for epoch in range(1, recipe.epochs + 1):
        cancel.raise_if_cancelled()
        loss, accuracy = (float(value) for value in step_epoch(_batches(generator, len(examples), recipe.batch)))
        weights = _weights(network, mean, std)
        val_loss, val_accuracy = _score(weights, validation) if validation else (loss, accuracy)
        on_epoch(EpochResult(epoch, recipe.epochs, loss, accuracy, val_loss, val_accuracy))
        if not stop_early:
            best = (val_loss, epoch, [])
        elif val_loss < best[0]:
            best = (val_loss, epoch, [array.copy() for array in network.get_weights()])
        elif epoch - best[1] >= recipe.patience:
            break
    if best[2]:
        network.set_weights(best[2])
    return _weights(network, mean, std), best[1]


def class_weights(labels: IntArray, classes: int, balance: float) -> FloatArray:
    """Weights (classes,) that lift rare classes, 1 on average over the photos."""
    counts = np.maximum(np.bincount(labels, minlength=classes), 1)
    weights = (len(labels) / classes / counts) ** balance
    result: FloatArray = (weights / weights[labels].mean()).astype(np.float32)
    return result


def _network(classes, recipe, features):
    from tensorflow import keras

    return keras.Sequential(
        [
            keras.Input((features,)),
            keras.layers.Dropout(recipe.input_dropout),
            keras.layers.Dense(HIDDEN, activation="relu", name="hidden"),
            keras.layers.Dropout(recipe.hidden_dropout),
            keras.layers.Dense(classes, name="logits"),
        ]
    )


def _epoch_function(network, recipe, standardised, examples, classes):
    """A compiled function from batches of indices (steps, batch), -1 for none, to the epoch's loss and accuracy."""
    import tensorflow as tf
    from tensorflow import keras

    steps = -(-len(examples) // recipe.batch) * recipe.epochs
    optimizer = keras.optimizers.AdamW(
        keras.optimizers.schedules.CosineDecay(recipe.learning_rate, steps), weight_decay=recipe.weight_decay
    )
    optimizer.build(network.trainable_variables)
    balance = class_weights(examples.labels, classes, recipe.balance)
    inputs = tf.constant(standardised.astype(np.float32))
    labels = tf.constant(examples.labels.astype(np.int32))
    weights = tf.constant((examples.weights * balance[examples.labels]).astype(np.float32))
    smoothing = recipe.label_smoothing

    @tf.function(autograph=False)
    def step(chosen):
        valid = tf.cast(chosen >= 0, tf.float32)
        chosen = tf.maximum(chosen, 0)
        target = tf.one_hot(tf.gather(labels, chosen), classes) * (1.0 - smoothing) + smoothing / classes
        with tf.GradientTape() as tape:
            logits = network(tf.gather(inputs, chosen), training=True)
            losses = tf.nn.softmax_cross_entropy_with_logits(target, logits)
            loss = tf.reduce_sum(losses * tf.gather(weights, chosen) * valid) / tf.reduce_sum(valid)
        gradients = tape.gradient(loss, network.trainable_variables)
        optimizer.apply_gradients(zip(gradients, network.trainable_variables, strict=True))
        right = tf.cast(tf.equal(tf.argmax(logits, 1, tf.int32), tf.gather(labels, chosen)), tf.float32)
        return tf.reduce_sum(losses * valid), tf.reduce_sum(right * valid)

    def epoch(batches):
        sums = np.zeros(2)
        for batch in batches:
            sums += [float(value) for value in step(tf.constant(batch))]
        return sums / len(examples)

    return epoch


def _batches(generator: np.random.Generator, count: int, batch: int) -> IntArray:
    order = generator.permutation(count).astype(np.int32)
    padded = np.full(-(-count // batch) * batch, -1, dtype=np.int32)
    padded[:count] = order
    return padded.reshape(-1, batch)


def _weights(network, mean, std) -> HeadWeights:
    w1, b1, w2, b2 = network.get_weights()
    return HeadWeights(mean.astype(np.float32), std.astype(np.float32), w1, b1, w2, b2)


def _score(head: HeadWeights, examples: Examples) -> tuple[float, float]:
    from fruitdx_desktop.inference.replay import head_probabilities

    if not len(examples):
        return 0.0, 0.0
    probabilities = head_probabilities(head, examples.features)
    chosen = probabilities[np.arange(len(examples)), examples.labels]
    loss = float(-np.log(np.maximum(chosen, 1e-12)).mean())
    return loss, float((probabilities.argmax(axis=1) == examples.labels).mean())
