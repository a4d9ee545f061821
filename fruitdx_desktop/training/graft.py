"""Puts another head onto a graph that ``export`` made: the backbone stays byte for byte, no converter is needed."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.golden import TOLERANCE
from fruitdx_desktop.inference.preprocess import Pixels, to_input
from fruitdx_desktop.inference.replay import HeadWeights, head_probabilities
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.export import ConversionError

FloatArray = npt.NDArray[np.float32]
# Of the TFLite file format (https://www.tensorflow.org/lite/api_docs, schema version 3).
_IDENTIFIER = b"TFL3"
_SCHEMAS = ("ai_edge_litert.schema_py_generated", "tensorflow.lite.python.schema_py_generated")


class GraftError(Exception):
    """The graph has no head of the expected shape; in words."""


def graft_head(graph: bytes, head: HeadWeights) -> bytes:
    """``graph`` with ``head`` in place of its own; the widths of hidden layer and output may differ.

    Raises:
        GraftError: it was not made by ``export.export_graph`` with a head.
    """
    flatbuffers = import_module("flatbuffers")
    schema = _schema()
    try:
        model = schema.ModelT.InitFromPackedBuf(bytearray(graph), 0)
        _Surgery(schema, model).replace(head)
    # A damaged table fails inside the generated reader in any of these ways.
    except (IndexError, KeyError, AttributeError, TypeError, ValueError, struct.error) as error:
        raise GraftError(f"the graph has no head that could be replaced ({error})") from error
    builder = flatbuffers.Builder(len(graph) + 1024)
    builder.Finish(model.Pack(builder), _IDENTIFIER)
    return bytes(builder.Output())


@dataclass
class _Surgery:
    schema: Any
    model: Any

    def replace(self, head: HeadWeights) -> None:
        """Follows the graph back from its outputs, so that neither names nor order matter."""
        outputs = {entry.name: entry.tensorIndex for entry in self.model.signatureDefs[0].outputs}
        logits = self._producer(outputs[b"probabilities"], "SOFTMAX")
        last = self._producer(logits.inputs[0], "FULLY_CONNECTED")
        reshape = self._producer(outputs[b"evidence"], "RESHAPE")
        places = self._producer(reshape.inputs[0], "FULLY_CONNECTED")
        masked = self._producer(places.inputs[0], "MUL")
        first = next(op for op in map(self._maker, masked.inputs) if op is not None and self._is(op, "FULLY_CONNECTED"))
        layers = head.layers
        hidden, classes = layers.w2.shape
        w1 = (layers.w1 / head.std[:, None]).astype(np.float32)
        old_hidden = int(self._tensor(first.inputs[1]).shape[0])
        old_classes = int(self._tensor(last.inputs[1]).shape[0])
        self._constant(first.inputs[1], np.ascontiguousarray(w1.T))
        self._constant(first.inputs[2], (layers.b1 - (head.mean / head.std) @ layers.w1).astype(np.float32))
        self._constant(last.inputs[1], np.ascontiguousarray(layers.w2.T.astype(np.float32)))
        self._constant(last.inputs[2], layers.b2.astype(np.float32))
        if places.inputs[1] != last.inputs[1]:
            self._constant(places.inputs[1], np.ascontiguousarray(layers.w2.T.astype(np.float32)))
        shape = [*self._tensor(outputs[b"evidence"]).shape[:3], classes]
        self._constant(reshape.inputs[1], np.array(shape, np.int32))
        self._widen(first, old_hidden, hidden, old_classes, classes)

    def _widen(self, first: Any, old_hidden: int, hidden: int, old_classes: int, classes: int) -> None:
        """Gives the results of all operators from the head on their new last dimension."""
        operators = self.model.subgraphs[0].operators
        hidden_part: set[int] = set(first.outputs)
        class_part: set[int] = set()
        for operator in operators:
            produced, fed = set(operator.outputs), set(operator.inputs)
            if operator is first:
                continue
            if (self._is(operator, "FULLY_CONNECTED") and fed & hidden_part) or fed & class_part:
                class_part |= produced
            elif fed & hidden_part:
                hidden_part |= produced
        for part, old, new in ((hidden_part, old_hidden, hidden), (class_part, old_classes, classes)):
            for index in part:
                tensor = self._tensor(index)
                if int(tensor.shape[-1]) != old:
                    raise ValueError(f"a result of the head has the shape {list(tensor.shape)}")
                tensor.shape = [*(int(n) for n in tensor.shape[:-1]), new]

    def _constant(self, index: int, values: npt.NDArray[Any]) -> None:
        tensor = self._tensor(index)
        self.model.buffers[tensor.buffer].data = np.frombuffer(values.tobytes(), np.uint8)
        tensor.shape = list(values.shape)

    def _tensor(self, index: int) -> Any:
        return self.model.subgraphs[0].tensors[index]

    def _maker(self, index: int) -> Any | None:
        return next((op for op in self.model.subgraphs[0].operators if index in op.outputs), None)

    def _producer(self, index: int, kind: str) -> Any:
        operator = self._maker(index)
        if operator is None or not self._is(operator, kind):
            raise ValueError(f"no {kind} where one is expected")
        return operator

    def _is(self, operator: Any, kind: str) -> bool:
        code = self.model.operatorCodes[operator.opcodeIndex].builtinCode
        return bool(code == getattr(self.schema.BuiltinOperator, kind))


def _schema() -> Any:
    for name in _SCHEMAS:
        try:
            return import_module(name)
        except ImportError:
            continue
    raise GraftError("no reader of TFLite files is installed")


def compare_head(graph: bytes, head: HeadWeights, photos: Sequence[Pixels]) -> float:
    """The largest difference of a probability between the graph and the head on the graph's own features.

    Raises:
        ConversionError: it is over ``TOLERANCE``.
    """
    runtime = Runtime(graph)
    largest = 0.0
    for pixels in photos:
        outputs = runtime.run(to_input(pixels))
        expected = head_probabilities(head, outputs["features"])
        # NumPy's maximum keeps what is no number, Python's loses it.
        largest = float(np.maximum(largest, np.abs(expected - outputs["probabilities"]).max()))
        if not largest <= TOLERANCE:
            raise ConversionError(f"the graph answers a photo differently from its head, by {largest:.3f}")
    return largest
