"""Fine-tunes the tail of the backbone with a head, on maps of many views, watching photos it does not learn from.

Every epoch ends with a checkpoint written in one step, so that a killed training goes on where it was. What is random
depends on seed and epoch alone: a training that was resumed ends like one that was not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.atomic import write_bytes
from fruitdx_desktop.inference.npz import dump_arrays, load_arrays
from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.training.tail import Tail
from fruitdx_desktop.training.view_maps import PLAIN

if TYPE_CHECKING:
    import keras

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
OnTuned = Callable[[int, int, dict[str, float]], None]
_INFERENCE_BATCH = 128


@dataclass(frozen=True)
class FinetuneSettings:
    """``views`` augmented views a photo; ``plain_share`` of the photos of a batch are shown as they are. ``patience``
    epochs without a better watched loss end the training. ``fruit_loss`` weighs the loss of naming the fruit alone."""

    views: int = 3
    epochs: int = 8
    batch: int = 64
    learning_rate: float = 3e-4
    weight_decay: float = 0.05
    hidden: int = 512
    dropout: float = 0.3
    label_smoothing: float = 0.05
    fruit_loss: float = 0.5
    plain_share: float = 0.4
    patience: int = 4
    warmup_steps: int = 100
    class_weight_power: float = 0.5


@dataclass(frozen=True, eq=False)
class TuningData:
    """``maps`` (views + 2, n, 14, 14, 112) float16, the first two of the photo as it is and mirrored; ``labels``,
    ``weights`` and ``watched`` (n,); ``fruits`` (classes,) of the labels; ``mean`` and ``std`` (f,) of the features
    before the tuning."""

    maps: npt.NDArray[np.float16]
    labels: IntArray
    weights: FloatArray
    watched: npt.NDArray[np.bool_]
    fruits: IntArray
    mean: FloatArray
    std: FloatArray


@dataclass(frozen=True, eq=False)
class Tuned:
    """The head that was tuned with the tail; the tail's weights are in the backbone. ``epochs`` tells the losses."""

    head: HeadWeights
    epochs: tuple[dict[str, float], ...]


def finetune(
    backbone: keras.Model,
    data: TuningData,
    settings: FinetuneSettings,
    seed: int,
    checkpoint: Path,
    on_epoch: OnTuned,
) -> Tuned:
    """Tunes ``backbone`` in place and leaves it with the weights of the best watched epoch.

    ``on_epoch`` may raise to stop; what is in ``checkpoint`` by then lets the next call go on.

    Raises:
        StorageError: a checkpoint cannot be written.
    """
    run = _Run(backbone, data, settings, seed)
    progress = _load(checkpoint, run)
    told: list[dict[str, float]] = progress.told
    for epoch in range(len(told), settings.epochs):
        if _gone_stale(told, settings.patience):
            break
        loss = run.train_epoch(epoch)
        watched_loss, watched_accuracy = run.watch()
        told.append({"loss": loss, "val_loss": watched_loss, "val_accuracy": watched_accuracy})
        if watched_loss <= min(entry["val_loss"] for entry in told):
            progress.best = run.weights()
        _save(checkpoint, run, progress)
        on_epoch(epoch + 1, settings.epochs, told[-1])
    run.set_weights(progress.best or run.weights())
    return Tuned(run.head(), tuple(told))


def _gone_stale(told: list[dict[str, float]], patience: int) -> bool:
    losses = [entry["val_loss"] for entry in told]
    return len(losses) > patience and min(losses[-patience:]) > min(losses)


class _Run:
    """Model, optimiser and one epoch's work. TensorFlow: in the worker process only."""

    def __init__(self, backbone: keras.Model, data: TuningData, settings: FinetuneSettings, seed: int) -> None:
        import tensorflow as tf
        from tensorflow import keras

        self._tf = tf
        self._data, self._settings, self._seed = data, settings, seed
        self._learned = np.flatnonzero(~data.watched)
        self._tail = Tail(backbone)
        keras.utils.set_random_seed(seed)
        classes = len(data.fruits)
        initial = keras.initializers.GlorotUniform(seed)
        self._head = [
            tf.Variable(initial((len(data.mean), settings.hidden))),
            tf.Variable(tf.zeros(settings.hidden)),
            tf.Variable(initial((settings.hidden, classes))),
            tf.Variable(tf.zeros(classes)),
        ]
        self._variables = [*self._tail.variables, *self._head]
        steps = max(settings.epochs * self._steps(), settings.warmup_steps + 1)
        schedule = keras.optimizers.schedules.CosineDecay(
            0.0,
            steps - settings.warmup_steps,
            warmup_target=settings.learning_rate,
            warmup_steps=settings.warmup_steps,
        )
        self._schedule = schedule
        self._moments = [
            (tf.Variable(tf.zeros_like(variable)), tf.Variable(tf.zeros_like(variable))) for variable in self._variables
        ]
        self._count = tf.Variable(0, dtype=tf.int64)
        self._step = tf.function(self._train_step, reduce_retracing=True)
        self._predict = tf.function(self._inferred, reduce_retracing=True)

    def _steps(self) -> int:
        return max(1, len(self._learned) // self._settings.batch)

    def train_epoch(self, epoch: int) -> float:
        """One pass over the photos, each in one view; the mean loss."""
        rng = np.random.default_rng([self._seed, epoch])
        losses = []
        for chosen, views in self._batches(rng):
            maps = np.stack([self._data.maps[view, index] for view, index in zip(views, chosen, strict=True)])
            loss = self._step(maps, self._data.labels[chosen], self._data.weights[chosen])
            losses.append(float(loss))
        return round(float(np.mean(losses)), 5)

    def _batches(self, rng: np.random.Generator) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
        order = rng.permutation(self._learned)
        size = min(self._settings.batch, len(order))
        for start in range(0, self._steps() * size, size):
            chosen = order[start : start + size]
            plain = rng.random(len(chosen)) < self._settings.plain_share
            as_it_is = rng.integers(0, PLAIN, len(chosen))
            yield chosen, np.where(plain, as_it_is, rng.integers(PLAIN, len(self._data.maps), len(chosen)))

    def watch(self) -> tuple[float, float]:
        """Loss and accuracy on the watched photos: as they are and in their first augmented view."""
        watched = np.flatnonzero(self._data.watched)
        views = (0, PLAIN)
        logits = np.concatenate([self._logits(view, watched) for view in views])
        labels = np.tile(self._data.labels[watched], len(views))
        shifted = logits - logits.max(axis=1, keepdims=True)
        losses = np.log(np.exp(shifted).sum(axis=1)) - shifted[np.arange(len(labels)), labels]
        return round(float(losses.mean()), 5), round(float((logits.argmax(axis=1) == labels).mean()), 5)

    def _logits(self, view: int, chosen: npt.NDArray[np.int64]) -> FloatArray:
        parts = [
            self._predict(np.asarray(self._data.maps[view, chosen[start : start + _INFERENCE_BATCH]])).numpy()
            for start in range(0, len(chosen), _INFERENCE_BATCH)
        ]
        return np.concatenate(parts)

    def weights(self) -> list[FloatArray]:
        return [variable.numpy() for variable in self._variables]

    def set_weights(self, values: list[FloatArray]) -> None:
        for variable, value in zip(self._variables, values, strict=True):
            variable.assign(value)

    def state(self) -> list[Any]:
        """All that the optimiser remembers, its step count last."""
        return [*(moment.numpy() for pair in self._moments for moment in pair), self._count.numpy()]

    def set_state(self, values: list[Any]) -> None:
        flat = [moment for pair in self._moments for moment in pair]
        for variable, value in zip([*flat, self._count], values, strict=True):
            variable.assign(value)

    def head(self) -> HeadWeights:
        w1, b1, w2, b2 = (variable.numpy() for variable in self._head)
        return HeadWeights(self._data.mean, self._data.std, w1, b1, w2, b2)

    # Graphs

    def _features(self, maps: Any) -> Any:
        return self._tail(self._tf.cast(maps, self._tf.float32))

    def _inferred(self, maps: Any) -> Any:
        tf = self._tf
        w1, b1, w2, b2 = self._head
        hidden = tf.nn.relu(tf.matmul((self._features(maps) - self._data.mean) / self._data.std, w1) + b1)
        return tf.matmul(hidden, w2) + b2

    def _train_step(self, maps: Any, labels: Any, weights: Any) -> Any:
        tf, settings = self._tf, self._settings
        w1, b1, w2, b2 = self._head
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(self._variables)
            standard = (self._features(maps) - self._data.mean) / self._data.std
            hidden = tf.nn.relu(tf.matmul(self._dropped(standard, 0), w1) + b1)
            logits = tf.matmul(self._dropped(hidden, 1), w2) + b2
            loss = tf.reduce_mean(weights * self._losses(logits, labels))
        gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, self._variables), 5.0)
        self._count.assign_add(1)
        self._descend(gradients, tf.cast(self._schedule(self._count), tf.float32), settings.weight_decay)
        return loss

    def _dropped(self, values: Any, place: int) -> Any:
        seed = self._tf.stack([self._count + self._seed * 1_000_003, self._tf.constant(place, self._tf.int64)])
        return self._tf.nn.experimental.stateless_dropout(values, self._settings.dropout, seed)

    def _losses(self, logits: Any, labels: Any) -> Any:
        tf, settings = self._tf, self._settings
        classes = len(self._data.fruits)
        smooth = settings.label_smoothing
        wanted = tf.one_hot(labels, classes) * (1 - smooth) + smooth / classes
        by_label = tf.nn.softmax_cross_entropy_with_logits(wanted, logits)
        same_fruit = tf.gather(tf.constant(self._data.fruits[:, None] == self._data.fruits[None], tf.float32), labels)
        of_fruit = tf.reduce_sum(tf.nn.softmax(logits) * same_fruit, 1)
        return by_label - settings.fruit_loss * tf.math.log(of_fruit + 1e-6)

    def _descend(self, gradients: list[Any], rate: Any, decay: float) -> None:
        """AdamW (Loshchilov & Hutter 2019), by hand, since its whole state goes into the checkpoint."""
        tf = self._tf
        count = tf.cast(self._count, tf.float32)
        for variable, gradient, (first, second) in zip(self._variables, gradients, self._moments, strict=True):
            first.assign(0.9 * first + 0.1 * gradient)
            second.assign(0.999 * second + 0.001 * tf.square(gradient))
            step = (first / (1 - 0.9**count)) / (tf.sqrt(second / (1 - 0.999**count)) + 1e-7)
            variable.assign_sub(rate * (step + decay * variable))


# Checkpoints


@dataclass
class _Progress:
    told: list[dict[str, float]]
    best: list[FloatArray] | None


def _save(path: Path, run: _Run, progress: _Progress) -> None:
    arrays: dict[str, Any] = {}
    for name, values in (("weight", run.weights()), ("best", progress.best or []), ("state", run.state())):
        arrays.update({f"{name}_{index}": np.asarray(value) for index, value in enumerate(values)})
    for key in ("loss", "val_loss", "val_accuracy"):
        arrays[f"told_{key}"] = np.array([entry[key] for entry in progress.told], np.float64)
    write_bytes(path, dump_arrays(arrays, compress=False))


def _load(path: Path, run: _Run) -> _Progress:
    """A checkpoint that is absent, damaged or of another network means the beginning."""
    try:
        arrays = load_arrays(path.read_bytes())
        progress = _Progress(_told(arrays), _numbered(arrays, "best") or None)
        weights, state = _numbered(arrays, "weight"), _numbered(arrays, "state")
    except (OSError, ValueError, KeyError):
        return _Progress([], None)
    expected = run.weights()
    if not (_alike(weights, expected) and _alike(progress.best or expected, expected) and _alike(state, run.state())):
        return _Progress([], None)
    run.set_weights(weights)
    run.set_state(state)
    return progress


def _alike(some: Sequence[Any], others: Sequence[Any]) -> bool:
    """Whether these arrays have the shapes of those."""
    return [np.shape(array) for array in some] == [np.shape(array) for array in others]


def _numbered(arrays: dict[str, Any], name: str) -> list[Any]:
    count = sum(key.startswith(f"{name}_") for key in arrays)
    return [arrays[f"{name}_{index}"] for index in range(count)]


def _told(arrays: dict[str, Any]) -> list[dict[str, float]]:
    keys = ("loss", "val_loss", "val_accuracy")
    columns = [arrays[f"told_{key}"].tolist() for key in keys]
    return [dict(zip(keys, row, strict=True)) for row in zip(*columns, strict=True)]
