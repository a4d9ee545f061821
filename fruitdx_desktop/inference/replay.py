"""The replay pack: what a bundle remembers of the photos it was trained on, so that it can be taught further."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.npz import dump_arrays, load_arrays

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Layers:
    """``w1`` (f, h), ``b1`` (h,), ReLU, ``w2`` (h, n), ``b2`` (n,): logits of standardised features."""

    w1: FloatArray
    b1: FloatArray
    w2: FloatArray
    b2: FloatArray


@dataclass(frozen=True, eq=False)
class HeadWeights:
    """Standardisation ``mean``, ``std`` (f,), then ``w1`` (f, h), ``b1`` (h,), ReLU, ``w2`` (h, n), ``b2`` (n,).

    A linear score of each of k fruits is added to the logits of its labels: ``fruit_w`` (f, k), ``fruit_b`` (k,), and
    ``fruit_of`` (n,), the fruit of each label. Without it k is 0.
    """

    mean: FloatArray
    std: FloatArray
    w1: FloatArray
    b1: FloatArray
    w2: FloatArray
    b2: FloatArray
    fruit_w: FloatArray = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    fruit_b: FloatArray = field(default_factory=lambda: np.zeros(0, np.float32))
    fruit_of: npt.NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, np.int32))

    @property
    def layers(self) -> Layers:
        """All of it as one hidden layer: two units a fruit, of which one is the score and the other its negative."""
        if not len(self.fruit_b):
            return Layers(self.w1, self.b1, self.w2, self.b2)
        shared = np.eye(len(self.fruit_b), dtype=np.float32)[:, self.fruit_of]
        return Layers(
            np.concatenate([self.w1, self.fruit_w, -self.fruit_w], axis=1),
            np.concatenate([self.b1, self.fruit_b, -self.fruit_b]),
            np.concatenate([self.w2, shared, -shared]),
            self.b2,
        )


@dataclass(frozen=True, eq=False)
class ReplayPack:
    """Features of n photos in 8 bits: ``codes`` (n, f) uint8 times ``scale`` (f,) give features of [0, 6].

    ``label_index`` (n,) counts into ``label_names``; ``held_back`` (n,) marks the photos no training may see;
    ``photos`` (n,) are the first 16 digits of each file's SHA-256; ``weights`` (n,) lift what was taught by hand;
    ``augmented`` (n,) marks views that no camera took. ``strangers`` (k, f) uint8 are photos of no known fruit,
    ``grounds`` (g, f) uint8 what lies around fruit.
    """

    codes: npt.NDArray[np.uint8]
    scale: FloatArray
    label_names: tuple[str, ...]
    label_index: npt.NDArray[np.int32]
    groups: tuple[str, ...]
    held_back: npt.NDArray[np.bool_]
    photos: tuple[str, ...]
    weights: FloatArray
    augmented: npt.NDArray[np.bool_]
    strangers: npt.NDArray[np.uint8]
    grounds: npt.NDArray[np.uint8]
    head: HeadWeights
    backbone_digest: str

    @classmethod
    def quantise(
        cls,
        features: FloatArray,
        *,
        label_names: Sequence[str],
        label_index: npt.NDArray[np.int32],
        groups: Sequence[str],
        held_back: npt.NDArray[np.bool_],
        photos: Sequence[str],
        weights: FloatArray,
        augmented: npt.NDArray[np.bool_],
        strangers: FloatArray,
        grounds: FloatArray,
        head: HeadWeights,
        backbone_digest: str,
    ) -> ReplayPack:
        """Stores features ``(n, f)`` with one step size a feature, 1/255 of its maximum."""
        scale = (np.maximum(features.max(axis=0), 1e-6) / 255.0).astype(np.float32)
        return cls(
            _coded(features, scale), scale, tuple(label_names), label_index.astype(np.int32), tuple(groups),
            held_back.astype(np.bool_), tuple(photos), weights.astype(np.float32), augmented.astype(np.bool_),
            _coded(strangers, scale), _coded(grounds, scale), head, backbone_digest,
        )  # fmt: skip

    @property
    def features(self) -> FloatArray:
        """float32 ``(n, f)``."""
        return self.codes.astype(np.float32) * self.scale

    @property
    def most(self) -> FloatArray:
        """float32 ``(f,)``, the largest features that the pack can hold; what is larger was cut off."""
        return self.scale * np.float32(255)

    @property
    def stranger_features(self) -> FloatArray:
        """float32 ``(k, f)``."""
        return self.strangers.astype(np.float32) * self.scale

    @property
    def ground_features(self) -> FloatArray:
        """float32 ``(g, f)``."""
        return self.grounds.astype(np.float32) * self.scale

    def to_bytes(self) -> bytes:
        head = {f"head_{field.name}": getattr(self.head, field.name) for field in fields(HeadWeights)}
        return dump_arrays(
            {
                "codes": self.codes,
                "scale": self.scale,
                "label_names": _texts(self.label_names),
                "label_index": self.label_index,
                "groups": _texts(self.groups),
                "held_back": self.held_back,
                "photos": _texts(self.photos),
                "weights": self.weights,
                "augmented": self.augmented,
                "strangers": self.strangers,
                "grounds": self.grounds,
                "backbone_digest": _texts([self.backbone_digest]),
                **head,
            }
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> ReplayPack:
        """Raises ``ValueError`` where an array is absent or they do not fit together."""
        arrays = load_arrays(data)
        try:
            head = HeadWeights(*(arrays[f"head_{field.name}"] for field in fields(HeadWeights)))
            pack = cls(
                arrays["codes"], arrays["scale"], tuple(arrays["label_names"].tolist()), arrays["label_index"],
                tuple(arrays["groups"].tolist()), arrays["held_back"], tuple(arrays["photos"].tolist()),
                arrays["weights"], arrays["augmented"], arrays["strangers"], arrays["grounds"], head,
                str(arrays["backbone_digest"][0]),
            )  # fmt: skip
            pack._check()
        except (KeyError, IndexError, TypeError) as error:
            raise ValueError(f"the replay pack lacks {error}") from error
        return pack

    def _check(self) -> None:
        """Raises ``ValueError``, or ``TypeError`` for what is no column at all."""
        columns = (self.codes, self.label_index, self.groups, self.held_back, self.photos, self.weights, self.augmented)
        beside = {rows.shape[1:] for rows in (self.codes, self.strangers, self.grounds)}
        if len({len(column) for column in columns}) != 1 or len(beside) != 1:
            raise ValueError("the columns of the replay pack differ in length")
        if len(self.label_index) and not 0 <= self.label_index.min() <= self.label_index.max() < len(self.label_names):
            raise ValueError("a label of the replay pack has no name")
        if not np.isfinite(self.scale).all() or self.codes.shape[1:] != self.scale.shape:
            raise ValueError("the steps of the replay pack are no numbers")


def head_probabilities(head: HeadWeights, features: FloatArray) -> FloatArray:
    """What the graph's head answers for features ``(n, f)``: probabilities ``(n, classes)`` before calibration."""
    layers = head.layers
    hidden = np.maximum(((features - head.mean) / head.std) @ layers.w1 + layers.b1, 0.0)
    logits = hidden @ layers.w2 + layers.b2
    logits -= logits.max(axis=1, keepdims=True)
    exponentials = np.exp(logits)
    result: FloatArray = (exponentials / exponentials.sum(axis=1, keepdims=True)).astype(np.float32)
    return result


def _coded(features: FloatArray, scale: FloatArray) -> npt.NDArray[np.uint8]:
    codes: npt.NDArray[np.uint8] = np.clip(np.rint(features / scale), 0, 255).astype(np.uint8)
    return codes


def _texts(values: Sequence[str]) -> npt.NDArray[np.str_]:
    # An empty list would become an array of floats.
    return np.array(list(values), dtype=np.str_)
