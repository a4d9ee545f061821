"""Backbone and head as one TFLite graph, checked photo by photo against Keras."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.golden import TOLERANCE
from fruitdx_desktop.inference.preprocess import INPUT_SIZE, Pixels, to_input
from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.backbone import FEATURES, MAP_SIZE
from fruitdx_desktop.training.backbone_parts import front_of, tail_of

if TYPE_CHECKING:
    import keras

_PLACES = MAP_SIZE * MAP_SIZE
# A converter that lost the weights still writes a small valid file.
_SMALLEST_GRAPH_BYTES = 10_000_000
_SMALLEST_FRONT_BYTES = 2_000_000


@dataclass(frozen=True, eq=False)
class Graph:
    """A TFLite graph and the TensorFlow function that it was converted from."""

    tflite: bytes
    function: Any


class ConversionError(Exception):
    """The converted graph is not what was trained; in words."""


def export_graph(backbone: keras.Model, head: HeadWeights | None, tuned: keras.Model | None = None) -> Graph:
    """Converts to TFLite: input ``image``, outputs ``probabilities``, ``evidence``, ``features``.

    The hidden layer is applied at each of the 7x7 places; its mean over the places is the hidden layer of the pooled
    features, since both are linear. So ``evidence`` (1, 7, 7, classes) is an exact decomposition: its mean over the
    places plus the last bias are the logits (input times gradient, Shrikumar et al. 2016, arXiv:1605.01713).
    Without a ``head`` the only output is ``features``. With ``tuned``, the same backbone with a fine-tuned tail, the
    features of its tail follow those of the original one.

    Raises:
        ConversionError: the converter dropped the weights.
    """
    import tensorflow as tf

    frozen = _frozen(backbone if tuned is None else _two_tailed(backbone, tuned))
    width = FEATURES if tuned is None else 2 * FEATURES

    @tf.function
    def graph(image: Any) -> dict[str, Any]:
        places = tf.reshape(frozen(image)[0], [_PLACES, width])
        outputs = {"features": tf.reduce_mean(places, 0, keepdims=True)}
        return outputs if head is None else {**outputs, **_head_outputs(tf, places, head)}

    return _converted(graph, _SMALLEST_GRAPH_BYTES)


def export_front(front: keras.Model) -> bytes:
    """The front of a backbone as a TFLite graph with the output ``maps``. Raises ``ConversionError``."""
    import tensorflow as tf

    frozen = _frozen(front)

    @tf.function
    def graph(image: Any) -> dict[str, Any]:
        return {"maps": frozen(image)[0]}

    return _converted(graph, _SMALLEST_FRONT_BYTES).tflite


def _two_tailed(backbone: keras.Model, tuned: keras.Model) -> keras.Model:
    from tensorflow import keras

    front = front_of(backbone)
    tails = [tail_of(backbone)(front.output), tail_of(tuned, "tuned_tail")(front.output)]
    return keras.Model(front.input, keras.layers.Concatenate()(tails), name="two_tailed")


def _frozen(model: keras.Model) -> Any:
    import tensorflow as tf

    # The function, not the model, is converted: TensorFlow 2.21 drops the model's variables without a word.
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    traced = tf.function(lambda image: model(image, training=False)).get_concrete_function(_image_spec(tf))
    return convert_variables_to_constants_v2(traced)


def _converted(graph: Any, smallest: int) -> Graph:
    import tensorflow as tf

    concrete = graph.get_concrete_function(_image_spec(tf))
    # The empty module makes the converter write the signature.
    tflite = tf.lite.TFLiteConverter.from_concrete_functions([concrete], tf.Module()).convert()
    if len(tflite) < smallest:
        raise ConversionError(f"the converted graph has {len(tflite)} bytes; its weights are missing")
    return Graph(tflite, concrete)


def _image_spec(tf: Any) -> Any:
    return tf.TensorSpec([1, INPUT_SIZE, INPUT_SIZE, 3], tf.float32, name="image")


def compare_graphs(graph: Graph, photos: Sequence[Pixels]) -> float:
    """The largest difference between TensorFlow and LiteRT over the photos: of a probability, or of a feature as a
    share of the largest one.

    Raises:
        ConversionError: it is over ``TOLERANCE``, or a top class differs.
    """
    import tensorflow as tf

    runtime = Runtime(graph.tflite)
    largest = 0.0
    for pixels in photos:
        image = to_input(pixels)
        expected = {name: value.numpy()[0] for name, value in graph.function(tf.constant(image)).items()}
        found = {name: value[0] for name, value in runtime.run(image).items()}
        for name, scale in (("probabilities", 1.0), ("features", float(np.abs(expected["features"]).max()))):
            # NumPy's maximum keeps what is no number, Python's loses it.
            largest = float(np.maximum(largest, np.abs(expected[name] - found[name]).max() / scale))
        said, top = expected["probabilities"], found["probabilities"].argmax()
        if not largest <= TOLERANCE or said[top] < said.max() - TOLERANCE:
            raise ConversionError(f"the converted graph answers a photo differently, by {largest:.3f}")
    return largest


def _head_outputs(tf: Any, places: Any, head: HeadWeights) -> dict[str, Any]:
    layers = head.layers
    w1 = (layers.w1 / head.std[:, None]).astype(np.float32)
    b1 = (layers.b1 - (head.mean / head.std) @ layers.w1).astype(np.float32)
    hidden_places = tf.matmul(places, _constant(tf, w1)) + _constant(tf, b1)
    hidden = tf.reduce_mean(hidden_places, 0, keepdims=True)
    active = tf.cast(hidden > 0.0, tf.float32)
    classes = layers.w2.shape[1]
    evidence = tf.matmul(hidden_places * active, _constant(tf, layers.w2))
    logits = tf.matmul(hidden * active, _constant(tf, layers.w2)) + _constant(tf, layers.b2)
    return {
        "probabilities": tf.nn.softmax(logits),
        "evidence": tf.reshape(evidence, [1, MAP_SIZE, MAP_SIZE, classes]),
    }


def _constant(tf: Any, values: npt.NDArray[np.float32]) -> Any:
    return tf.constant(values, tf.float32)
