"""From a decoded photo to the network's input."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

INPUT_SIZE = 224
MEAN = 127.0
SCALE = 128.0

Pixels = npt.NDArray[np.uint8]
NetworkInput = npt.NDArray[np.float32]


def to_input(pixels: Pixels) -> NetworkInput:
    """uint8 RGB ``(224, 224, 3)`` of 0..255 to float32 ``(1, 224, 224, 3)`` by ``(x - 127) / 128``.

    The constants are those the Lite checkpoints were trained with
    (https://github.com/tensorflow/tpu/tree/master/models/official/efficientnet/lite).
    """
    batch = pixels[np.newaxis].astype(np.float32)
    batch -= MEAN
    batch /= SCALE
    return batch
