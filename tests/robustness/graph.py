"""Edits of a TFLite graph, in place, by the places that its schema gives."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from functools import lru_cache
from typing import Any

Random = random.Random
_STRANGE = (-2, -1000, 0, 1, 7, 100, 100_000, 2**31 - 1)


class Places:
    """Where in the file stand the parts that the probabilities come from."""

    def __init__(self, data: bytes) -> None:
        from ai_edge_litert import schema_py_generated as schema

        model = schema.Model.GetRootAs(data, 0)
        graph = model.Subgraphs(0)
        wanted = {_named(model, b"probabilities")}
        self.operators: list[Any] = []
        for index in range(graph.OperatorsLength() - 1, -1, -1):
            operator = graph.Operators(index)
            if wanted & set(operator.OutputsAsNumpy().tolist()):
                wanted |= {int(tensor) for tensor in operator.InputsAsNumpy() if tensor >= 0}
                self.operators.append(operator)
        self.tensors = [graph.Tensors(index) for index in sorted(wanted)]
        self.codes = model.OperatorCodesLength()
        buffers = [(tensor.Buffer(), model.Buffers(tensor.Buffer())) for tensor in self.tensors]
        # Small ones are biases and constants of a reshape; damage to a single one may well change nothing.
        self.weights = [
            (buffer._tab.Vector(buffer._tab.Offset(4)), buffer.DataLength())
            for _index, buffer in buffers
            if buffer.DataLength() >= 10_000
        ]


def _named(model: Any, name: bytes) -> int:
    signature = model.SignatureDefs(0)
    outputs = [signature.Outputs(index) for index in range(signature.OutputsLength())]
    return next(int(output.TensorIndex()) for output in outputs if output.Name() == name)


@lru_cache(maxsize=1)
def _places(data: bytes) -> Places:
    return Places(data)


def _scalar(table: Any, slot: int) -> int | None:
    offset = table._tab.Offset(slot)
    return table._tab.Pos + offset if offset else None


def _weights_zeroed(rng: Random, data: bytearray) -> str:
    start, length = rng.choice(_places(bytes(data)).weights)
    data[start : start + length] = bytes(length)
    return "weights zeroed"


def _weights_noise(rng: Random, data: bytearray) -> str:
    start, length = rng.choice(_places(bytes(data)).weights)
    values = [rng.gauss(0.0, 1.0) for _ in range(1024)]
    noise = struct.pack("<1024f", *values) * (length // 4096 + 1)
    data[start : start + length] = noise[:length]
    return "weights of another model"


def _weights_moved(rng: Random, data: bytearray) -> str:
    start, length = rng.choice(_places(bytes(data)).weights)
    shift = 4 * rng.randrange(1, length // 8)
    part = bytes(data[start : start + length])
    data[start : start + length] = part[shift:] + part[:shift]
    return "weights shifted"


def _operator_input(rng: Random, data: bytearray) -> str:
    operator = rng.choice(_places(bytes(data)).operators)
    vector = operator._tab.Vector(operator._tab.Offset(6))
    struct.pack_into("<i", data, vector + 4 * rng.randrange(operator.InputsLength()), rng.choice(_STRANGE))
    return "an operator reads another tensor"


def _operator_output(rng: Random, data: bytearray) -> str:
    operator = rng.choice(_places(bytes(data)).operators)
    vector = operator._tab.Vector(operator._tab.Offset(8))
    struct.pack_into("<i", data, vector, rng.choice(_STRANGE))
    return "an operator writes another tensor"


def _operator_code(rng: Random, data: bytearray) -> str:
    places = _places(bytes(data))
    operators = [operator for operator in places.operators if _scalar(operator, 4)]
    operator = rng.choice(operators)
    other = rng.choice([code for code in (*range(places.codes), 99) if code != operator.OpcodeIndex()])
    struct.pack_into("<I", data, _scalar(operator, 4) or 0, other)
    return "an operator of another kind"


def _tensor_shape(rng: Random, data: bytearray) -> str:
    tensor = rng.choice([tensor for tensor in _places(bytes(data)).tensors if tensor.ShapeLength()])
    vector = tensor._tab.Vector(tensor._tab.Offset(4))
    struct.pack_into("<i", data, vector + 4 * rng.randrange(tensor.ShapeLength()), rng.choice(_STRANGE))
    return "a tensor of another shape"


def _tensor_buffer(rng: Random, data: bytearray) -> str:
    tensors = [tensor for tensor in _places(bytes(data)).tensors if _scalar(tensor, 8)]
    struct.pack_into("<I", data, _scalar(rng.choice(tensors), 8) or 0, rng.choice([0, 5, 60, 10_000, 2**32 - 1]))
    return "a tensor of another buffer"


def _cut(rng: Random, data: bytearray) -> str:
    del data[rng.randrange(8, len(data)) :]
    return "cut short"


def _head(rng: Random, data: bytearray) -> str:
    data[:64] = rng.randbytes(64)
    return "no header"


def _empty(_rng: Random, data: bytearray) -> str:
    data[:] = b"\x1c\0\0\0TFL3" + bytes(len(data) - 8)
    return "an empty graph"


GRAPH_EDITS: tuple[Callable[[Random, bytearray], str], ...] = (
    _weights_zeroed, _weights_noise, _weights_moved, _operator_input, _operator_output, _operator_code,
    _tensor_shape, _tensor_buffer, _cut, _head, _empty,
)  # fmt: skip
