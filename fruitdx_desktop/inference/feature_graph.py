"""The part of a bundle's graph that makes features: what hangs behind them need not be computed for every photo."""

from __future__ import annotations

from typing import Any

FEATURES = "features"
_IDENTIFIER = b"TFL3"


def feature_graph(model: bytes) -> bytes:
    """The operators that ``features`` hangs on, with the same answer; the same bytes for every head on one backbone.

    Where there is no schema to read it by (tflite-runtime has none), or nothing to cut, ``model`` itself.
    The schema: https://github.com/google-ai-edge/LiteRT/blob/main/tflite/converter/schema/schema.fbs
    """
    try:
        import flatbuffers
        from ai_edge_litert import schema_py_generated as schema
    except ImportError:
        return model
    try:
        graph = schema.ModelT.InitFromPackedBuf(model, 0)
        if not _cut(graph):
            return model
        builder = flatbuffers.Builder(len(model))
        builder.Finish(graph.Pack(builder), _IDENTIFIER)
        return bytes(builder.Output())
    # The reader trusts what it reads: damage shows as nearly anything. The runtime says what is wrong with it.
    except Exception:
        return model


def _cut(graph: Any) -> bool:
    """Drops all that ``features`` does not hang on; False where the graph is not one of ours."""
    if len(graph.subgraphs) != 1 or len(graph.signatureDefs or ()) != 1:
        return False
    part, signature = graph.subgraphs[0], graph.signatureDefs[0]
    wanted = [output for output in signature.outputs if output.name == FEATURES.encode()]
    if len(wanted) != 1 or len(signature.outputs) == 1:
        return False
    signature.outputs = wanted
    part.outputs = [wanted[0].tensorIndex]
    part.operators, tensors = _needed(part)
    _renumber_tensors(graph, part, signature, sorted(tensors))
    _renumber_codes(graph, part)
    # They hold notes of the converter only.
    graph.metadata, graph.metadataBuffer = [], []
    _renumber_buffers(graph, part)
    return True


def _needed(part: Any) -> tuple[list[Any], set[int]]:
    """Operators in their order, and tensors, from the outputs backwards."""
    tensors = {int(index) for index in (*part.inputs, *part.outputs)}
    kept = []
    for operator in reversed(part.operators):
        if tensors.intersection(int(index) for index in operator.outputs):
            kept.append(operator)
            # An optional input that is absent is -1.
            tensors.update(int(index) for index in (*operator.inputs, *operator.outputs) if index >= 0)
    return kept[::-1], tensors


def _renumber_tensors(graph: Any, part: Any, signature: Any, kept: list[int]) -> None:
    new = {-1: -1, **{old: number for number, old in enumerate(kept)}}
    part.tensors = [part.tensors[index] for index in kept]
    part.inputs = [new[int(index)] for index in part.inputs]
    part.outputs = [new[int(index)] for index in part.outputs]
    for operator in part.operators:
        operator.inputs = [new[int(index)] for index in operator.inputs]
        operator.outputs = [new[int(index)] for index in operator.outputs]
    for named in (*signature.inputs, *signature.outputs):
        named.tensorIndex = new[int(named.tensorIndex)]


def _renumber_codes(graph: Any, part: Any) -> None:
    kept = sorted({operator.opcodeIndex for operator in part.operators})
    graph.operatorCodes = [graph.operatorCodes[index] for index in kept]
    for operator in part.operators:
        operator.opcodeIndex = kept.index(operator.opcodeIndex)


def _renumber_buffers(graph: Any, part: Any) -> None:
    # The first is empty by convention.
    kept = sorted({0, *(tensor.buffer for tensor in part.tensors)})
    graph.buffers = [graph.buffers[index] for index in kept]
    for tensor in part.tensors:
        tensor.buffer = kept.index(tensor.buffer)
