"""The backbone's tail as bare TensorFlow operations, to be tuned and asked for features on a processor.

The same function as that of the Keras layers, whose weights it uses: 1x1 convolutions are matrix products here, whose
slopes TensorFlow finds three times as fast, and normalisation, which stays, is folded into the kernels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.training.backbone_parts import FIRST_TUNED_BLOCK

if TYPE_CHECKING:
    import keras

FloatArray = npt.NDArray[np.float32]


class Tail:
    """Calling it with float maps ``(batch, 14, 14, 112)`` gives pooled features ``(batch, 1280)``, ``places`` those of
    each place ``(batch, 7, 7, 1280)``."""

    def __init__(self, backbone: keras.Model) -> None:
        import tensorflow as tf

        self._tf = tf
        self._layers = {layer.name: layer for layer in backbone.layers}
        numbers = {int(name.split("-")[1]) for name in self._layers if name.startswith("blocks-")}
        self._blocks = [f"blocks-{number}-_" for number in sorted(numbers) if number >= FIRST_TUNED_BLOCK]
        self._folded = {name: _factors(layer) for name, layer in self._layers.items() if "bn" in name}

    @property
    def variables(self) -> list[Any]:
        """The kernels. Batch normalisation stays: few photos of one style would move its statistics."""
        names = [f"{block}{part}_conv" for block in self._blocks for part in ("expand", "depthwise", "project")]
        return [self._layers[name].kernel.value for name in (*names, "conv_head")]

    def __call__(self, maps: Any) -> Any:
        return self._tf.reduce_mean(self.places(maps), (1, 2))

    def places(self, maps: Any) -> Any:
        tf = self._tf
        for block in self._blocks:
            wide = tf.nn.relu6(self._pointwise(maps, f"{block}expand_conv", f"{block}bn0"))
            deep = tf.nn.relu6(self._depthwise(wide, f"{block}depthwise_conv", f"{block}bn1"))
            out = self._pointwise(deep, f"{block}project_conv", f"{block}bn2")
            maps = maps + out if maps.shape[1:] == out.shape[1:] else out
        return tf.nn.relu6(self._pointwise(maps, "conv_head", "bn1"))

    def _pointwise(self, maps: Any, conv: str, norm: str) -> Any:
        tf = self._tf
        _, height, width, channels = maps.shape
        scale, shift = self._folded[norm]
        rows = tf.matmul(tf.reshape(maps, (-1, channels)), self._layers[conv].kernel.value[0, 0] * scale)
        return tf.reshape(tf.nn.bias_add(rows, shift), (-1, height, width, len(scale)))

    def _depthwise(self, maps: Any, conv: str, norm: str) -> Any:
        layer = self._layers[conv]
        scale, shift = self._folded[norm]
        kernel = layer.kernel.value * scale[:, None]
        strides = (1, *layer.strides, 1)
        return self._tf.nn.bias_add(self._tf.nn.depthwise_conv2d(maps, kernel, strides, "SAME"), shift)


def _factors(norm: Any) -> tuple[FloatArray, FloatArray]:
    """Factor and summand of each channel that normalisation amounts to."""
    gamma, beta, mean, variance = norm.get_weights()
    scale = gamma / np.sqrt(variance + norm.epsilon)
    return scale, beta - mean * scale
