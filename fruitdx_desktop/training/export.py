"""Puts backbone and head together into one LiteRT graph, and checks that both answer alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from fruitdx_desktop.core.errors import TrainingFailedError
from fruitdx_desktop.inference.golden import TOLERANCE
from fruitdx_desktop.inference.preprocess import INPUT_SIZE, Pixels, to_input
from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.backbone import FEATURES, MAP_SIZE

# The backbone's weights alone are 13 MB; a converter that lost them makes 0.2 MB.
SMALLEST_GRAPH_BYTES = 10_000_000
_SIGNATURE = "serving_default"
Graph = Any


def backbone_graph(backbone: Any) -> Graph:
    """A function of ``image`` to ``features`` alone, for photos of a first training."""
    import tensorflow as tf

    @tf.function(input_signature=[_image_spec()])
    def answer(image):
        return {"features": tf.reduce_mean(backbone(image, training=False), [1, 2])}

    return answer


def diagnosis_graph(backbone: Any, head: HeadWeights) -> Graph:
    """A function of ``image`` (1, 224, 224, 3) to ``probabilities`` (1, n), ``evidence`` (1, 7, 7, n) and
    ``features`` (1, 1280).

    The evidence is exact: its mean over the places plus ``b2`` is the logits, since the active hidden units are
    linear in the places.
    """
    import tensorflow as tf

    # Standardising folded into the first layer.
    w1 = (head.w1 / head.std[:, None]).astype(np.float32)
    b1 = (head.b1 - (head.mean / head.std) @ head.w1).astype(np.float32)
    classes = len(head.b2)

    @tf.function(input_signature=[_image_spec()])
    def answer(image):
        places = tf.reshape(backbone(image, training=False), [MAP_SIZE * MAP_SIZE, FEATURES])
        hidden_at = tf.matmul(places, w1) + b1
        hidden_before = tf.reduce_mean(hidden_at, 0, keepdims=True)
        logits = tf.matmul(tf.nn.relu(hidden_before), head.w2) + head.b2
        evidence = tf.matmul(hidden_at * tf.cast(hidden_before > 0.0, tf.float32), head.w2)
        return {
            "probabilities": tf.nn.softmax(logits),
            "evidence": tf.reshape(evidence, [1, MAP_SIZE, MAP_SIZE, classes]),
            "features": tf.reduce_mean(places, 0, keepdims=True),
        }

    return answer


def convert(graph: Graph) -> bytes:
    """The LiteRT file of a graph, weights and signature inside.

    Raises:
        TrainingFailedError: the converter lost one of them.
    """
    import tensorflow as tf
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    concrete = graph.get_concrete_function()
    names = sorted(concrete.structured_outputs)
    # Straight conversion drops Keras 3 variables in silence with TensorFlow 2.21; frozen ones stay,
    # and the function around them brings the signature back.
    frozen = convert_variables_to_constants_v2(concrete)

    @tf.function(input_signature=[_image_spec()])
    def named(image):
        return dict(zip(names, frozen(image), strict=True))

    converter = tf.lite.TFLiteConverter.from_concrete_functions([named.get_concrete_function()], tf.Module())
    data: bytes = converter.convert()
    if len(data) < SMALLEST_GRAPH_BYTES:
        raise TrainingFailedError(reason=f"the converted graph has only {len(data)} bytes", log="the training log")
    found = sorted(spec.name for spec in Runtime(data, threads=1).output_specs)
    if found != names:
        raise TrainingFailedError(reason=f"the converted graph answers {found}, not {names}", log="the training log")
    return data


def compare_graphs(graph: Graph, model: bytes, photos: Iterable[Pixels]) -> float:
    """The largest difference of a probability between Keras and LiteRT, photo by photo.

    Raises:
        TrainingFailedError: it is over 0.02, or a top class differs by more than rounding.
    """
    runtime = Runtime(model, threads=1)
    largest = 0.0
    for number, pixels in enumerate(photos):
        image = to_input(pixels)
        expected = graph(image)["probabilities"].numpy()[0]
        found = runtime.run(image)["probabilities"][0]
        largest = max(largest, float(np.abs(expected - found).max()))
        same_top = expected.max() - expected[int(found.argmax())] <= TOLERANCE
        if not largest <= TOLERANCE or not same_top:
            reason = f"the converted model answers photo {number} differently (by {largest:.3f})"
            raise TrainingFailedError(reason=reason, log="the training log")
    return largest


def _image_spec() -> Any:
    import tensorflow as tf

    return tf.TensorSpec([1, INPUT_SIZE, INPUT_SIZE, 3], tf.float32, name="image")
