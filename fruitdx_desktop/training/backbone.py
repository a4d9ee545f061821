"""EfficientNet-Lite0 in Keras.

Architecture after Tan & Le 2019 (https://arxiv.org/abs/1905.11946) in its Lite0 variant
(https://github.com/tensorflow/tpu/tree/master/models/official/efficientnet/lite): no squeeze-and-excitation,
ReLU6 for swish, fixed stem and head widths. Names of layers are those of the checkpoint.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fruitdx_desktop.core.errors import BackboneWeightsError
from fruitdx_desktop.inference.preprocess import INPUT_SIZE
from fruitdx_desktop.training.pretrained import FloatArray, PretrainedWeights

if TYPE_CHECKING:
    import keras

MAP_SIZE = 7
FEATURES = 1280
_BN_EPSILON = 1e-3


@dataclass(frozen=True)
class _Stage:
    repeats: int
    kernel: int
    stride: int
    expand: int
    filters: int


_STAGES = (
    _Stage(1, 3, 1, 1, 16),
    _Stage(2, 3, 2, 6, 24),
    _Stage(2, 5, 2, 6, 40),
    _Stage(3, 3, 2, 6, 80),
    _Stage(3, 5, 1, 6, 112),
    _Stage(4, 5, 2, 6, 192),
    _Stage(1, 3, 1, 6, 320),
)


def build_backbone(weights: PretrainedWeights) -> keras.Model:
    """The frozen backbone: float32 ``(batch, 224, 224, 3)`` of about [-1, 1] to ``(batch, 7, 7, 1280)`` of [0, 6].

    Raises:
        BackboneWeightsError: an array is absent or of another shape.
    """
    from tensorflow import keras

    image = keras.Input((INPUT_SIZE, INPUT_SIZE, 3), name="image")
    x = _conv_bn(image, "_conv_stem", "_bn0", filters=32, kernel=3, stride=2)
    for index, (stage, stride, inputs) in enumerate(_blocks()):
        x = _block(x, f"_blocks.{index}", stage, stride, inputs)
    x = _conv_bn(x, "_conv_head", "_bn1", filters=FEATURES, kernel=1, stride=1)
    model = keras.Model(image, x, name="efficientnet_lite0")
    model.trainable = False
    _assign(model, weights)
    return model


def _blocks() -> list[tuple[_Stage, int, int]]:
    """Every block in order as (stage, its stride, its input channels)."""
    blocks = []
    inputs = 32
    for stage in _STAGES:
        for repeat in range(stage.repeats):
            blocks.append((stage, stage.stride if repeat == 0 else 1, inputs))
            inputs = stage.filters
    return blocks


def _block(x: Any, name: str, stage: _Stage, stride: int, inputs: int) -> Any:
    from tensorflow import keras

    skip = x
    if stage.expand != 1:
        x = _conv_bn(x, f"{name}._expand_conv", f"{name}._bn0", filters=inputs * stage.expand, kernel=1, stride=1)
    x = keras.layers.DepthwiseConv2D(
        stage.kernel, stride, padding="same", use_bias=False, name=_keras_name(f"{name}._depthwise_conv")
    )(x)
    x = _relu6(_batch_norm(x, f"{name}._bn1"))
    x = _conv_bn(x, f"{name}._project_conv", f"{name}._bn2", filters=stage.filters, kernel=1, stride=1, relu=False)
    return keras.layers.Add()([skip, x]) if stride == 1 and inputs == stage.filters else x


def _conv_bn(x: Any, conv: str, norm: str, *, filters: int, kernel: int, stride: int, relu: bool = True) -> Any:
    from tensorflow import keras

    x = keras.layers.Conv2D(filters, kernel, stride, padding="same", use_bias=False, name=_keras_name(conv))(x)
    x = _batch_norm(x, norm)
    return _relu6(x) if relu else x


def _batch_norm(x: Any, name: str) -> Any:
    from tensorflow import keras

    return keras.layers.BatchNormalization(epsilon=_BN_EPSILON, name=_keras_name(name))(x)


def _relu6(x: Any) -> Any:
    from tensorflow import keras

    return keras.layers.ReLU(max_value=6.0)(x)


def _keras_name(name: str) -> str:
    # Keras splits a layer's name at dots when it saves it.
    return name.replace(".", "/").strip("_").replace("/", "-")


def _assign(model: keras.Model, weights: PretrainedWeights) -> None:
    names = {_keras_name(key.rsplit(".", 1)[0]): key.rsplit(".", 1)[0] for key in weights.arrays}
    for layer in model.layers:
        if layer.weights:
            try:
                layer.set_weights(_layer_arrays(names[layer.name], weights.arrays))
            except (KeyError, ValueError) as error:
                raise BackboneWeightsError(path=layer.name, reason=str(error)) from error


def _layer_arrays(name: str, arrays: dict[str, FloatArray]) -> list[FloatArray]:
    if "_bn" in name:
        return [arrays[f"{name}.{part}"] for part in ("weight", "bias", "running_mean", "running_var")]
    kernel = arrays[f"{name}.weight"]
    # torch keeps (out, in, h, w); Keras (h, w, in, out), and (h, w, channels, 1) for depthwise.
    return [kernel.transpose(2, 3, 0, 1) if "_depthwise" in name else kernel.transpose(2, 3, 1, 0)]
