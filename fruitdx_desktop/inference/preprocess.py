"""From a decoded photo to the network's input."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

INPUT_SIZE = 224
MEAN = 127.0
SCALE = 128.0
# Beyond this a photo costs gigabytes in any network; none for photos of fruit comes near.
MAX_INPUT_SIZE = 1024
MIN_INPUT_SIZE = 16

Pixels = npt.NDArray[np.uint8]
NetworkInput = npt.NDArray[np.float32]
Channels = tuple[float, float, float]


@dataclass(frozen=True)
class Preprocessing:
    """What a network expects of a photo: ``(x - mean) / scale`` of its pixels 0..255, channel by channel.

    ``width`` and ``height`` in pixels; ``color`` RGB or BGR is the order of the channels, that of ``mean`` and
    ``scale`` too; ``layout`` NHWC or NCHW that of the axes; ``source`` says where this is known from: ``own``,
    ``metadata``, ``model`` (read off the graph), ``given`` or ``assumed``.
    """

    width: int = INPUT_SIZE
    height: int = INPUT_SIZE
    mean: Channels = (MEAN, MEAN, MEAN)
    scale: Channels = (SCALE, SCALE, SCALE)
    color: str = "RGB"
    layout: str = "NHWC"
    source: str = "own"

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """Of the network's input."""
        if self.layout == "NCHW":
            return 1, 3, self.height, self.width
        return 1, self.height, self.width, 3

    def apply(self, pixels: Pixels) -> NetworkInput:
        """uint8 RGB ``(height, width, 3)`` to float32 of ``shape``."""
        if self == STANDARD:
            return to_input(pixels)
        channels = pixels[..., ::-1] if self.color == "BGR" else pixels
        batch: NetworkInput = channels[np.newaxis].astype(np.float32)
        batch -= np.array(self.mean, np.float32)
        batch /= np.array(self.scale, np.float32)
        return np.ascontiguousarray(batch.transpose(0, 3, 1, 2)) if self.layout == "NCHW" else batch

    def as_json(self) -> dict[str, Any]:
        """What the manifest keeps; for our own networks the five fields of the first format."""
        document = {
            "size": self.width if self.width == self.height else [self.height, self.width],
            "mean": _short(self.mean),
            "scale": _short(self.scale),
            "color": self.color,
            "resize": "bilinear",
        }
        return document if self == STANDARD else {**document, "layout": self.layout, "source": self.source}


STANDARD = Preprocessing()


def parse_preprocessing(document: Mapping[str, Any]) -> Preprocessing:
    """The inverse of ``Preprocessing.as_json``; absent fields are those of our own networks.

    Raises:
        ValueError: anything that no network can want.
    """
    height, width = _sizes(document.get("size", INPUT_SIZE))
    color, layout = document.get("color", "RGB"), document.get("layout", "NHWC")
    if color not in ("RGB", "BGR") or layout not in ("NHWC", "NCHW"):
        raise ValueError(f"a preprocessing that this program does not know ({color!r}, {layout!r})")
    if document.get("resize", "bilinear") != "bilinear":
        raise ValueError("a way of scaling photos that this program does not know")
    mean, scale = _channels(document.get("mean", MEAN)), _channels(document.get("scale", SCALE))
    if not all(abs(value) >= 1e-6 for value in scale):
        raise ValueError("a preprocessing that divides by nothing")
    return Preprocessing(width, height, mean, scale, color, layout, str(document.get("source", "own")))


def to_input(pixels: Pixels) -> NetworkInput:
    """uint8 RGB ``(224, 224, 3)`` of 0..255 to float32 ``(1, 224, 224, 3)`` by ``(x - 127) / 128``.

    The constants are those the Lite checkpoints were trained with
    (https://github.com/tensorflow/tpu/tree/master/models/official/efficientnet/lite).
    """
    batch = pixels[np.newaxis].astype(np.float32)
    batch -= MEAN
    batch /= SCALE
    return batch


def _sizes(value: Any) -> tuple[int, int]:
    sizes = value if isinstance(value, list) else [value, value]
    whole = len(sizes) == 2 and all(isinstance(size, int) and not isinstance(size, bool) for size in sizes)
    if not whole or not all(MIN_INPUT_SIZE <= size <= MAX_INPUT_SIZE for size in sizes):
        raise ValueError(f"photos of a size that this program cannot make ({str(value)[:40]})")
    return sizes[0], sizes[1]


def _channels(value: Any) -> Channels:
    values = value if isinstance(value, list) else [value] * 3
    numbers = all(isinstance(number, int | float) and not isinstance(number, bool) for number in values)
    if len(values) == 1:
        values = values * 3
    if len(values) != 3 or not numbers or not all(math.isfinite(number) for number in values):
        raise ValueError("a mean or scale that is not one number, or three")
    return float(values[0]), float(values[1]), float(values[2])


def _short(values: Sequence[float]) -> float | list[float]:
    return values[0] if len(set(values)) == 1 else list(values)
