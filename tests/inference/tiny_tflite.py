"""Small TFLite graphs made by hand: one arithmetic step, the mean over the photo, a dense layer, an ending."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

flatbuffers = pytest.importorskip("flatbuffers", reason="tflite-runtime does without it")
schema = pytest.importorskip("ai_edge_litert.schema_py_generated", reason="tflite-runtime carries no schema")


class Builder:
    """Puts tensors and operators together."""

    def __init__(self) -> None:
        self.buffers: list[Any] = [schema.BufferT()]
        self.tensors: list[Any] = []
        self.operators: list[Any] = []
        self.codes: list[Any] = []

    def tensor(self, name: str, shape: tuple[int, ...], values: Any = None, kind: str = "FLOAT32") -> int:
        made = schema.TensorT()
        made.name, made.shape, made.type = name.encode(), list(shape), getattr(schema.TensorType, kind)
        made.buffer = 0
        if values is not None:
            buffer = schema.BufferT()
            buffer.data = np.frombuffer(np.ascontiguousarray(values).tobytes(), np.uint8)
            self.buffers.append(buffer)
            made.buffer = len(self.buffers) - 1
        self.tensors.append(made)
        return len(self.tensors) - 1

    def operator(self, name: str, inputs: list[int], output: int, options: Any = None) -> None:
        code = schema.OperatorCodeT()
        code.builtinCode = getattr(schema.BuiltinOperator, name)
        code.deprecatedBuiltinCode = min(127, code.builtinCode)
        code.version = 1
        self.codes.append(code)
        made = schema.OperatorT()
        made.opcodeIndex, made.inputs, made.outputs = len(self.codes) - 1, inputs, [output]
        if options is not None:
            made.builtinOptionsType = getattr(schema.BuiltinOptions, type(options).__name__.removesuffix("T"))
            made.builtinOptions = options
        self.operators.append(made)

    def build(self, inputs: list[int], outputs: list[int]) -> bytes:
        graph = schema.SubGraphT()
        graph.tensors, graph.operators, graph.inputs, graph.outputs = self.tensors, self.operators, inputs, outputs
        model = schema.ModelT()
        model.version, model.operatorCodes, model.subgraphs, model.buffers = 3, self.codes, [graph], self.buffers
        packer = flatbuffers.Builder(1024)
        packer.Finish(model.Pack(packer), b"TFL3")
        return bytes(packer.Output())


def tiny(
    *, classes: int = 4, size: int = 64, ending: str = "SOFTMAX", first: tuple[str, float] | None = None, seed: int = 0
) -> bytes:
    """A graph of over 10 kB without signature and metadata; ``first`` is its first operator and that one's number."""
    make, rng = Builder(), np.random.default_rng(seed)
    image = make.tensor("photo", (1, size, size, 3))
    now = image
    if first is not None:
        number = make.tensor("number", (1,), np.array([first[1]], np.float32))
        now = make.tensor("scaled", (1, size, size, 3))
        options = {"MUL": schema.MulOptionsT, "SUB": schema.SubOptionsT, "DIV": schema.DivOptionsT}[first[0]]()
        make.operator(first[0], [image, number], now, options)
    axes = make.tensor("axes", (2,), np.array([1, 2], np.int32), "INT32")
    mean, wide = make.tensor("mean", (1, 3)), make.tensor("wide", (1, 512))
    make.operator("MEAN", [now, axes], mean, schema.ReducerOptionsT())
    w1 = make.tensor("w1", (512, 3), rng.normal(size=(512, 3)).astype(np.float32) / 255)
    b1 = make.tensor("b1", (512,), rng.normal(size=512).astype(np.float32))
    make.operator("FULLY_CONNECTED", [mean, w1, b1], wide, schema.FullyConnectedOptionsT())
    w2 = make.tensor("w2", (classes, 512), rng.normal(size=(classes, 512)).astype(np.float32) / 16)
    b2 = make.tensor("b2", (classes,), rng.normal(size=classes).astype(np.float32))
    logits = make.tensor("logits", (1, classes))
    make.operator("FULLY_CONNECTED", [wide, w2, b2], logits, schema.FullyConnectedOptionsT())
    if ending == "none":
        return make.build([image], [logits])
    answers = make.tensor("answers", (1, classes))
    options = schema.SoftmaxOptionsT() if ending == "SOFTMAX" else None
    if options is not None:
        options.beta = 1.0
    make.operator(ending, [logits], answers, options)
    return make.build([image], [answers])
