"""The network of a head: its values, what it answers, and the slope of its loss. NumPy only.

Importing TensorFlow and tracing a graph would take longer than the training itself.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]
# Keeps the logarithm of a probability finite.
_LEAST = np.float32(1e-6)


@dataclass(frozen=True, eq=False)
class Network:
    """``w1`` (f, h) and ``b1`` (h,), ReLU, then ``w2`` (m, h/m, n) and ``b2`` (m, n) for m members and n labels."""

    w1: FloatArray
    b1: FloatArray
    w2: FloatArray
    b2: FloatArray

    @property
    def arrays(self) -> tuple[FloatArray, ...]:
        return self.w1, self.b1, self.w2, self.b2


@dataclass(frozen=True, eq=False)
class HeadLoss:
    """Cross-entropy with label smoothing (Szegedy et al. 2016) and ``fruit_loss`` times that of naming the fruit, whose
    number each of n labels has in ``fruits`` (n,). Summed over the members: each learns by itself."""

    fruits: IntArray
    smoothing: float
    fruit_loss: float

    def of(self, logits: FloatArray, labels: IntArray) -> tuple[FloatArray, FloatArray]:
        """For logits (k, m, n) and k labels the losses (k,), and their slopes by the logits (k, m, n)."""
        classes = len(self.fruits)
        shifted = logits - logits.max(axis=2, keepdims=True)
        logs = shifted - np.log(np.exp(shifted).sum(axis=2, keepdims=True))
        shares = np.exp(logs)
        wanted = np.full((len(labels), 1, classes), self.smoothing / classes, np.float32)
        wanted[np.arange(len(labels)), 0, labels] += 1 - self.smoothing
        losses, slopes = -(wanted * logs).sum(axis=2), shares - wanted
        if self.fruit_loss and len(set(self.fruits.tolist())) < classes:
            same = (self.fruits[labels][:, None] == self.fruits)[:, None].astype(np.float32)
            right = (shares * same).sum(axis=2, keepdims=True) + _LEAST
            losses -= self.fruit_loss * np.log(right[..., 0])
            slopes -= self.fruit_loss * shares * (same - right + _LEAST) / right
        total: FloatArray = losses.sum(axis=1)
        return total, slopes


def fresh_network(rng: np.random.Generator, features: int, hidden: int, members: int, classes: int) -> Network:
    """Uniform values within the limits of Glorot & Bengio 2010; of ``hidden`` units each member gets an even share."""
    units = hidden // members

    def drawn(shape: tuple[int, ...], fan: int) -> FloatArray:
        limit = np.float32(np.sqrt(6.0 / fan))
        values: FloatArray = (rng.random(shape, np.float32) * 2 - 1) * limit
        return values

    return Network(
        drawn((features, units * members), features + units * members),
        np.zeros(units * members, np.float32),
        drawn((members, units, classes), units + classes),
        np.zeros((members, classes), np.float32),
    )


def logits_of(network: Network, rows: FloatArray) -> FloatArray:
    """Logits (k, m, n) for standardised features (k, f)."""
    return _last(network, np.maximum(rows @ network.w1 + network.b1, 0))


def slopes_of(
    network: Network, loss: HeadLoss, rows: FloatArray, labels: IntArray, weights: FloatArray, kept: FloatArray
) -> tuple[FloatArray, FloatArray, Network]:
    """Losses (k,) and logits (k, m, n) of a batch, and the slopes of the weighted mean loss by the network's values.

    ``kept`` (k, h) is what hidden units are multiplied by: 0 for one that is left out (dropout).
    """
    before = rows @ network.w1 + network.b1
    factor = kept * (before > 0)
    hidden = before * factor
    logits = _last(network, hidden)
    losses, slopes = loss.of(logits, labels)
    slopes *= (weights / np.float32(len(labels)))[:, None, None]
    by_member = slopes.transpose(1, 0, 2)
    w2 = _split(hidden, network).transpose(0, 2, 1) @ by_member
    back = (by_member @ network.w2.transpose(0, 2, 1)).transpose(1, 0, 2).reshape(hidden.shape)
    back *= factor
    return losses, logits, Network(rows.T @ back, back.sum(axis=0), w2, by_member.sum(axis=1))


def _last(network: Network, hidden: FloatArray) -> FloatArray:
    by_member: FloatArray = _split(hidden, network) @ network.w2 + network.b2[:, None]
    return by_member.transpose(1, 0, 2)


def _split(hidden: FloatArray, network: Network) -> FloatArray:
    members, units, _classes = network.w2.shape
    return hidden.reshape(-1, members, units).transpose(1, 0, 2)
