"""TFLite graphs taken apart and put together again, without TensorFlow.

A file of unknown origin is taken apart in a child process only: its tables may claim anything.
"""

from __future__ import annotations

import copy
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import MissingPartError

FILE_IDENTIFIER = b"TFL3"
# What kernels with vector instructions expect of constants (schema.fbs: force_align of Buffer.data).
_ALIGNMENT = 16
_SUBGRAPH = 0


class FlatGraph:
    """The first subgraph of a TFLite file. ``graph`` and ``model`` are objects of the schema's own object API."""

    def __init__(self, data: bytes) -> None:
        """Raises ``ValueError`` for what is no TFLite file."""
        self.schema = _schema()
        try:
            self.model: Any = self.schema.ModelT.InitFromObj(self.schema.Model.GetRootAs(data, 0))
            self.graph: Any = self.model.subgraphs[_SUBGRAPH]
            self.operators: list[Any] = list(self.graph.operators)
        # The reader of the schema checks nothing by itself and runs past the end of a damaged file.
        except (struct.error, TypeError, IndexError, ValueError, AttributeError, OverflowError, MemoryError) as error:
            raise ValueError(f"its tables make no sense ({type(error).__name__})") from error

    def name_of(self, operator: Any) -> str:
        """The builtin operator's name, CUSTOM for others."""
        code = self.model.operatorCodes[operator.opcodeIndex]
        return _names(self.schema)[max(code.builtinCode, code.deprecatedBuiltinCode)]

    def shape(self, tensor: int) -> tuple[int, ...]:
        """Of a tensor by index."""
        shape = self.graph.tensors[tensor].shape
        return () if shape is None else tuple(int(size) for size in shape)

    def constant(self, tensor: int) -> npt.NDArray[np.float32] | None:
        """A float32 constant's values; None for anything else."""
        if tensor < 0 or self.graph.tensors[tensor].type != self.schema.TensorType.FLOAT32:
            return None
        data = self.model.buffers[self.graph.tensors[tensor].buffer].data
        if data is None or len(data) == 0:
            return None
        values: npt.NDArray[np.float32] = np.frombuffer(bytes(bytearray(data)), np.float32)
        shape = self.shape(tensor)
        return values.reshape(shape) if values.size == int(np.prod(shape)) else None

    def producer(self, tensor: int) -> Any | None:
        """The operator that makes a tensor; None for inputs and constants."""
        return next((operator for operator in self.operators if tensor in _indices(operator.outputs)), None)

    def consumers(self, tensor: int) -> list[Any]:
        """The operators that read a tensor."""
        return [operator for operator in self.operators if tensor in _indices(operator.inputs)]

    def add_constant(self, like: int, values: npt.NDArray[np.float32]) -> int:
        """A tensor of the same kind as ``like`` with other values; its index."""
        buffer = self.schema.BufferT()
        buffer.data = np.frombuffer(np.ascontiguousarray(values, np.float32).tobytes(), np.uint8)
        self.model.buffers.append(buffer)
        tensor = copy.copy(self.graph.tensors[like])
        tensor.buffer = len(self.model.buffers) - 1
        self.graph.tensors.append(tensor)
        return len(self.graph.tensors) - 1

    def add_softmax(self, logits: int) -> int:
        """Appends a softmax over a float tensor's last axis; the index of the probabilities."""
        code = self.schema.OperatorCodeT()
        code.builtinCode = code.deprecatedBuiltinCode = self.schema.BuiltinOperator.SOFTMAX
        code.version = 1
        self.model.operatorCodes.append(code)
        tensor = copy.copy(self.graph.tensors[logits])
        tensor.name = b"probabilities"
        tensor.buffer = 0
        self.graph.tensors.append(tensor)
        operator = self.schema.OperatorT()
        operator.opcodeIndex = len(self.model.operatorCodes) - 1
        operator.inputs, operator.outputs = [logits], [len(self.graph.tensors) - 1]
        operator.builtinOptionsType = self.schema.BuiltinOptions.SoftmaxOptions
        operator.builtinOptions = self.schema.SoftmaxOptionsT()
        operator.builtinOptions.beta = 1.0
        self.operators.append(operator)
        return len(self.graph.tensors) - 1

    def keep_outputs(self, outputs: Mapping[str, int], inputs: Mapping[str, int]) -> None:
        """Makes these tensors the graph's outputs, by their names in its one signature; drops what none of them needs.

        Operators with subgraphs of their own are kept with all of their inputs.
        """
        needed = set(outputs.values())
        kept = []
        for operator in reversed(self.operators):
            if needed & set(_indices(operator.outputs)):
                needed |= set(_indices(operator.inputs)) | set(_indices(operator.outputs))
                kept.append(operator)
        self.operators = kept[::-1]
        self.graph.inputs, self.graph.outputs = list(inputs.values()), list(outputs.values())
        self.model.signatureDefs = [self._signature(inputs, outputs)]
        self._drop_tensors(needed | set(inputs.values()))

    def set_metadata(self, name: bytes, data: bytes) -> None:
        """Puts a metadata entry in, or in the place of one of that name."""
        buffer = self.schema.BufferT()
        buffer.data = np.frombuffer(data, np.uint8)
        self.model.buffers.append(buffer)
        entry = self.schema.MetadataT()
        entry.name, entry.buffer = name, len(self.model.buffers) - 1
        others = [old for old in self.model.metadata or [] if _bytes(old.name) != name]
        self.model.metadata = [*others, entry]

    def metadata(self, name: bytes) -> bytes | None:
        """A metadata entry's bytes, None where there is none."""
        for entry in self.model.metadata or []:
            if _bytes(entry.name) == name:
                data = self.model.buffers[entry.buffer].data
                return None if data is None else bytes(bytearray(data))
        return None

    def to_bytes(self) -> bytes:
        """The file, its constants aligned as the kernels expect."""
        import flatbuffers

        self.graph.operators = self.operators
        packed = copy.copy(self.model)
        packed.buffers = [_AlignedBuffer(self.schema, buffer) for buffer in self.model.buffers]
        builder = flatbuffers.Builder(1024)
        builder.Finish(packed.Pack(builder), FILE_IDENTIFIER)
        return bytes(builder.Output())

    def _signature(self, inputs: Mapping[str, int], outputs: Mapping[str, int]) -> Any:
        signature = self.schema.SignatureDefT()
        signature.signatureKey, signature.subgraphIndex = b"serving_default", _SUBGRAPH
        signature.inputs = list(self._named(inputs))
        signature.outputs = list(self._named(outputs))
        return signature

    def _named(self, tensors: Mapping[str, int]) -> Iterator[Any]:
        for name, index in tensors.items():
            entry = self.schema.TensorMapT()
            entry.name, entry.tensorIndex = name.encode(), index
            yield entry

    def _drop_tensors(self, needed: set[int]) -> None:
        """Renumbers the tensors without those that nothing uses, and empties the buffers only they had."""
        kept = [index for index in range(len(self.graph.tensors)) if index in needed]
        number = {old: new for new, old in enumerate(kept)} | {-1: -1}
        for operator in self.operators:
            for part in ("inputs", "outputs", "intermediates"):
                indices = getattr(operator, part)
                if indices is not None:
                    setattr(operator, part, [number.get(int(index), -1) for index in indices])
        self.graph.tensors = [self.graph.tensors[index] for index in kept]
        self.graph.inputs = [number[int(index)] for index in self.graph.inputs]
        self.graph.outputs = [number[int(index)] for index in self.graph.outputs]
        for signature in self.model.signatureDefs:
            for entry in (*signature.inputs, *signature.outputs):
                entry.tensorIndex = number[int(entry.tensorIndex)]
        used = {tensor.buffer for graph in self.model.subgraphs for tensor in graph.tensors or []}
        used |= {entry.buffer for entry in self.model.metadata or []}
        for index, buffer in enumerate(self.model.buffers):
            if index not in used:
                buffer.data = None


class _AlignedBuffer:
    """Packs as ``BufferT`` does, but with its data at a multiple of 16 bytes."""

    def __init__(self, schema: Any, buffer: Any) -> None:
        self._schema = schema
        self._data = None if buffer.data is None else bytes(bytearray(buffer.data))

    def Pack(self, builder: Any) -> Any:  # noqa: N802 (the schema's own name)
        place = None
        if self._data:
            builder.StartVector(1, len(self._data), _ALIGNMENT)
            builder.head -= len(self._data)
            builder.Bytes[builder.head : builder.head + len(self._data)] = self._data
            place = builder.EndVector()
        self._schema.BufferStart(builder)
        if place is not None:
            self._schema.BufferAddData(builder, place)
        return self._schema.BufferEnd(builder)


def _indices(numbers: Sequence[int] | None) -> list[int]:
    return [] if numbers is None else [int(number) for number in numbers if int(number) >= 0]


def _bytes(name: Any) -> bytes:
    return name.encode() if isinstance(name, str) else bytes(name or b"")


def _names(schema: Any) -> dict[int, str]:
    return {value: name for name, value in vars(schema.BuiltinOperator).items() if isinstance(value, int)}


def _schema() -> Any:
    try:
        from ai_edge_litert import schema_py_generated
    except ImportError as error:
        # tflite-runtime, the fallback for diagnosing, carries no schema.
        raise MissingPartError(part="The LiteRT runtime (ai-edge-litert)", extra="") from error
    return schema_py_generated
