"""How a network from elsewhere wants its photos: given, told by metadata, read off the graph, or assumed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from fruitdx_desktop.inference.flatgraph import FlatGraph
from fruitdx_desktop.inference.preprocess import Channels, Preprocessing
from fruitdx_desktop.inference.tflite_metadata import TfliteMetadata

GIVEN, METADATA, MODEL, ASSUMED = "given", "metadata", "model", "assumed"
# What `--input-range` takes. The last two are the conventions of keras.applications' "torch" and "caffe" modes.
RANGES: dict[str, dict[str, Any]] = {
    "raw": {"mean": (0.0, 0.0, 0.0), "scale": (1.0, 1.0, 1.0)},
    "unit": {"mean": (0.0, 0.0, 0.0), "scale": (255.0, 255.0, 255.0)},
    "signed": {"mean": (127.5, 127.5, 127.5), "scale": (127.5, 127.5, 127.5)},
    "imagenet": {"mean": (123.675, 116.28, 103.53), "scale": (58.395, 57.12, 57.375)},
    "caffe": {"mean": (103.939, 116.779, 123.68), "scale": (1.0, 1.0, 1.0), "color": "BGR"},
}
# Keras' ImageDataGenerator(rescale=1/255), the way of most tutorials that end in an .h5.
DEFAULT_RANGE = "unit"
_CHAIN = 8
_TRANSPARENT = frozenset({"QUANTIZE", "DEQUANTIZE", "CAST", "PAD", "TRANSPOSE", "RESHAPE", "RESIZE_BILINEAR"})


def find_preprocessing(
    shape: Preprocessing,
    graph: FlatGraph,
    quantization: tuple[float, int] | None,
    metadata: TfliteMetadata,
    told: tuple[str, str] | None,
) -> Preprocessing:
    """``shape`` with the range of values that the graph wants. ``told`` is a range and who told it: GIVEN outranks all,
    another (of a converter that saw the original) outranks the graph."""
    if told is not None and told[1] == GIVEN:
        return with_range(shape, *told)
    by_metadata = _by_metadata(shape, metadata)
    if by_metadata is not None:
        return by_metadata
    if quantization is not None:
        return _whole(shape, graph, *quantization)
    if told is not None:
        return with_range(shape, *told)
    inside = range_inside(graph, int(graph.graph.inputs[0]))
    return with_range(shape, inside, MODEL) if inside else with_range(shape, DEFAULT_RANGE, ASSUMED)


def with_range(shape: Preprocessing, name: str, source: str) -> Preprocessing:
    """``shape`` with one of ``RANGES``."""
    return replace(shape, **{"color": "RGB", **RANGES[name]}, source=source)


def range_inside(graph: FlatGraph, tensor: int) -> str | None:
    """The range that a graph's first arithmetic gives away: one that divides by 255 itself takes 0..255."""
    for _ in range(_CHAIN):
        readers = graph.consumers(tensor)
        if len(readers) != 1 or not len(readers[0].outputs):
            return None
        name = graph.name_of(readers[0])
        if name in ("MUL", "DIV", "SUB", "ADD"):
            return _by_arithmetic(name, graph, readers[0], tensor)
        if name not in _TRANSPARENT:
            return None
        tensor = int(readers[0].outputs[0])
    return None


def _by_arithmetic(name: str, graph: FlatGraph, operator: Any, tensor: int) -> str | None:
    others = [int(index) for index in operator.inputs if int(index) != tensor]
    values = graph.constant(others[0]) if len(others) == 1 else None
    if values is None or not values.size:
        return None
    size = float(np.abs(values).mean())
    if name in ("MUL", "DIV"):
        factor = size if name == "MUL" else 1.0 / max(size, 1e-9)
        return range_by_factor(factor)
    return "raw" if size > 2.0 else "unit"


def range_by_factor(factor: float) -> str | None:
    """The range whose values are multiplied by ``factor`` first of all; None where it says nothing."""
    if factor <= 0.1:
        return "raw"
    # 255 brings fractions to bytes, 2 fractions to -1..1.
    return "unit" if factor >= 1.5 else None


def _by_metadata(shape: Preprocessing, metadata: TfliteMetadata) -> Preprocessing | None:
    mean, scale = _channels(metadata.mean), _channels(metadata.std)
    if mean is None or scale is None or not all(np.isfinite((*mean, *scale))) or min(map(abs, scale)) < 1e-6:
        return None
    return replace(shape, mean=mean, scale=scale, source=METADATA)


def _channels(values: tuple[float, ...]) -> Channels | None:
    if len(values) == 1:
        return values[0], values[0], values[0]
    return (values[0], values[1], values[2]) if len(values) == 3 else None


def _whole(shape: Preprocessing, graph: FlatGraph, scale: float, zero: int) -> Preprocessing:
    """So that the number that reaches a graph of bytes is the pixel itself, less 128 where the bytes have a sign."""
    signed = graph.graph.tensors[int(graph.graph.inputs[0])].type == graph.schema.TensorType.INT8
    mean = float(zero + (128 if signed else 0))
    return replace(shape, mean=(mean,) * 3, scale=(1.0 / scale,) * 3, source=MODEL)
