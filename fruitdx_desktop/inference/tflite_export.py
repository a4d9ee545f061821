"""A bundle's graph as one TFLite file for other programs: calibrated probabilities and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.flatgraph import FlatGraph
from fruitdx_desktop.inference.preprocess import Preprocessing
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.inference.tflite_metadata import METADATA_NAME, ModelText, append_labels, build_metadata

_INPUT, _OUTPUT = "image", "probabilities"


def export_tflite(
    model: bytes, labels: Sequence[Label], temperature: float, preprocessing: Preprocessing, text: ModelText
) -> bytes:
    """One image in, one output ``(1, classes)`` of calibrated probabilities, with labels and normalisation inside.

    MediaPipe's ImageClassifier and Android's readers take it as it is.

    Raises:
        ValueError: in words, why this graph cannot be written so.
        MissingPartError: the runtime has no schema.
    """
    if preprocessing.color != "RGB" or preprocessing.layout != "NHWC":
        raise ValueError("its network wants the colours in an order that other programs do not give")
    graph = FlatGraph(model)
    signature = graph.model.signatureDefs[0]
    probabilities = next(int(entry.tensorIndex) for entry in signature.outputs if bytes(entry.name) == _OUTPUT.encode())
    if temperature != 1.0:
        _fold_temperature(graph, probabilities, temperature)
    graph.keep_outputs({_OUTPUT: probabilities}, {_INPUT: int(graph.graph.inputs[0])})
    graph.set_metadata(METADATA_NAME, build_metadata(text, preprocessing.mean, preprocessing.scale))
    made = append_labels(graph.to_bytes(), [label.name for label in labels])
    _check(made, len(labels))
    return made


def _fold_temperature(graph: FlatGraph, probabilities: int, temperature: float) -> None:
    """Divides the logits: in the last layer's weights, else by the softmax's own factor.

    The softmax of logits / T is temperature scaling (Guo et al. 2017, arXiv:1706.04599). Accelerators know the plain
    softmax only, so the weights come first.
    """
    softmax = graph.producer(probabilities)
    if softmax is None or graph.name_of(softmax) != "SOFTMAX":
        raise ValueError("its graph does not end in a softmax")
    logits = int(softmax.inputs[0])
    dense = graph.producer(logits)
    if len(graph.consumers(logits)) != 1 or not _divide_dense(graph, dense, temperature):
        softmax.builtinOptions.beta = float(softmax.builtinOptions.beta) / temperature


def _divide_dense(graph: FlatGraph, dense: Any, temperature: float) -> bool:
    """Divides weights and bias of a plain dense layer, copied since others may share them; False where it is none."""
    if dense is None or graph.name_of(dense) != "FULLY_CONNECTED" or dense.builtinOptions.fusedActivationFunction != 0:
        return False
    places = [int(index) for index in dense.inputs]
    values = [graph.constant(place) if place >= 0 else None for place in places[1:]]
    if any(place >= 0 and value is None for place, value in zip(places[1:], values, strict=True)):
        return False
    divided = [
        -1 if value is None else graph.add_constant(place, value / np.float32(temperature))
        for place, value in zip(places[1:], values, strict=True)
    ]
    dense.inputs = [places[0], *divided]
    return True


def _check(made: bytes, classes: int) -> None:
    shapes = {spec.name: spec.shape for spec in Runtime(made, threads=1).output_specs}
    if shapes != {_OUTPUT: (1, classes)}:
        raise ValueError(f"the graph written has the outputs {shapes}")
