"""A bare TFLite file of unknown origin made into a bundle; runs in a child process, since the file may be hostile."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from fruitdx_desktop.core.child import Channel
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.labels import Label, parse_foreign_labels
from fruitdx_desktop.inference.bundle import BundleDraft, write_bundle
from fruitdx_desktop.inference.calibration import Calibration
from fruitdx_desktop.inference.flatgraph import FlatGraph
from fruitdx_desktop.inference.golden import golden_outputs
from fruitdx_desktop.inference.input_range import find_preprocessing
from fruitdx_desktop.inference.limits import limit_memory
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.preprocess import MAX_INPUT_SIZE, MIN_INPUT_SIZE, Preprocessing
from fruitdx_desktop.inference.probe import MEMORY_LIMIT_BYTES
from fruitdx_desktop.inference.runtime import INPUT_DTYPES, Runtime
from fruitdx_desktop.inference.tflite_metadata import METADATA_NAME, read_metadata

FOREIGN_ROLE = "foreign"
MIN_CLASSES, MAX_CLASSES = 2, 1000
# Whole-number graphs round every probability.
_SUM_TOLERANCE = 0.05
_SEED = 7
_EVIDENCE_SIZE = 7
# Nobody has calibrated it: more likely right than wrong is what its own probabilities can mean at best.
_CALIBRATION = Calibration(temperature=1.0, unsure_below=0.5, fruit_unsure_below=0.5)


@dataclass(frozen=True)
class ForeignRequest:
    """``file`` is TFLite; ``labels`` the text of a labels file; ``input_range`` one of ``RANGES`` with who told it.

    ``origin`` describes the file that the person gave, for the manifest.
    """

    file: str
    target: str
    origin: Mapping[str, Any]
    labels: str | None = None
    input_range: tuple[str, str] | None = None


class _RefusedError(Exception):
    def __init__(self, kind: FaultKind, expected: str, found: str) -> None:
        super().__init__(found)
        self.fault = Fault(kind, MODEL, expected, found)


class _LabelsNeededError(Exception):
    def __init__(self, classes: int) -> None:
        super().__init__(classes)
        self.classes = classes


def main(channel: Channel) -> None:
    """The role ``foreign``: a ``ForeignRequest`` in; ``{version}``, ``{fault}`` or ``{labels_needed}`` out."""
    limit_memory(MEMORY_LIMIT_BYTES)
    message = channel.receive()
    told = message.get("input_range")
    channel.send(answer(ForeignRequest(**{**message, "input_range": tuple(told) if told else None})))


def answer(request: ForeignRequest) -> dict[str, Any]:
    """Builds the bundle in ``request.target`` and says how it went. May crash: call it in the child only."""
    try:
        return {"version": _build(request)}
    except _LabelsNeededError as error:
        return {"labels_needed": error.classes}
    except _RefusedError as error:
        return {"fault": asdict(error.fault)}
    except (ValueError, RuntimeError, OSError, MemoryError) as error:
        words = " ".join(str(error).split())[:200] or type(error).__name__
        return {"fault": asdict(Fault(FaultKind.UNREADABLE, MODEL, "a graph the runtime can open", words))}


def _build(request: ForeignRequest) -> str:
    file = Path(request.file).read_bytes()
    if file[4:8] != b"TFL3":
        raise _RefusedError(FaultKind.UNREADABLE, "a TFLite file", "another kind of file")
    graph = FlatGraph(file)
    if any(graph.name_of(operator) == "CUSTOM" for operator in graph.operators):
        raise _RefusedError(FaultKind.WRONG_SIGNATURE, "TFLite's own operators", "operators made by somebody else")
    shape = _input_shape(graph)
    metadata = read_metadata(graph.metadata(METADATA_NAME), file)
    runtime = Runtime(file, threads=1)
    preprocessing = find_preprocessing(shape, graph, runtime.input_quantization, metadata, request.input_range)
    output = _output(graph)
    labels = _labels(request.labels, metadata.labels, graph.shape(output)[-1])
    outputs = {"probabilities": output, **_evidence(graph, len(labels))}
    graph.keep_outputs(outputs, {"image": int(graph.graph.inputs[0])})
    model = _with_probabilities(graph, preprocessing)
    manifest = write_bundle(
        Path(request.target),
        BundleDraft(
            model=model,
            labels=labels,
            origin="imported",
            calibration=_CALIBRATION,
            novelty=None,
            replay=None,
            metrics={},
            data={"source": {**request.origin, "graph_sha256": hashlib.sha256(file).hexdigest()}},
            training={},
            backbone={},
            preprocessing=preprocessing,
        ),
    )
    return manifest.version


def _input_shape(graph: FlatGraph) -> Preprocessing:
    if len(graph.graph.inputs) != 1:
        raise _RefusedError(FaultKind.WRONG_SIGNATURE, "one image", f"{len(graph.graph.inputs)} inputs")
    index = int(graph.graph.inputs[0])
    tensor, shape = graph.graph.tensors[index], graph.shape(index)
    names = {value: name.lower() for name, value in vars(graph.schema.TensorType).items() if isinstance(value, int)}
    free = [int(size) for size in ([] if tensor.shapeSignature is None else tensor.shapeSignature)][1:]
    if names.get(tensor.type) not in INPUT_DTYPES or len(shape) != 4 or shape[0] != 1 or -1 in free:
        found = f"{names.get(tensor.type)} {list(shape)}"
        raise _RefusedError(FaultKind.WRONG_SIGNATURE, "one photo of a fixed size in three colours", found)
    layout, (height, width) = ("NHWC", shape[1:3]) if shape[3] == 3 else ("NCHW", shape[2:4])
    colours = shape[3] if layout == "NHWC" else shape[1]
    if colours != 3 or not all(MIN_INPUT_SIZE <= size <= MAX_INPUT_SIZE for size in (height, width)):
        raise _RefusedError(FaultKind.WRONG_SIGNATURE, "one photo in three colours", f"an input of shape {list(shape)}")
    return Preprocessing(width=width, height=height, layout=layout)


def _output(graph: FlatGraph) -> int:
    """The one output that can be a table of answers; of several, the one called ``probabilities``."""
    outputs = [int(index) for index in graph.graph.outputs]
    fitting = [
        index
        for index in outputs
        if len(shape := graph.shape(index)) == 2 and shape[0] == 1 and MIN_CLASSES <= shape[1] <= MAX_CLASSES
    ]
    named = [index for index in fitting if index == _signature_outputs(graph).get("probabilities")]
    if named or len(fitting) == 1:
        return (named or fitting)[0]
    shapes = ", ".join(str(list(graph.shape(index))) for index in outputs)
    expected = f"one answer for each of {MIN_CLASSES} to {MAX_CLASSES} labels"
    raise _RefusedError(FaultKind.WRONG_SIGNATURE, expected, f"outputs of shape {shapes}")


def _signature_outputs(graph: FlatGraph) -> dict[str, int]:
    signatures = graph.model.signatureDefs or []
    entries = signatures[0].outputs or [] if signatures else []
    return {bytes(entry.name).decode("utf-8", "replace"): int(entry.tensorIndex) for entry in entries}


def _evidence(graph: FlatGraph, classes: int) -> dict[str, int]:
    """A map of evidence, as our own graphs have it."""
    index = _signature_outputs(graph).get("evidence")
    fits = index is not None and graph.shape(index) == (1, _EVIDENCE_SIZE, _EVIDENCE_SIZE, classes)
    return {"evidence": index} if fits and index is not None else {}


def _labels(given: str | None, inside: tuple[str, ...], classes: int) -> tuple[Label, ...]:
    if given is None and not inside:
        raise _LabelsNeededError(classes)
    try:
        labels = parse_foreign_labels("\n".join(inside) if given is None else given)
    except ValueError as error:
        raise _RefusedError(FaultKind.LABELS_MISMATCH, "a list of labels", str(error)) from error
    if len(labels) != classes:
        raise _RefusedError(FaultKind.LABELS_MISMATCH, f"{classes} labels", f"{len(labels)} labels")
    return labels


def _with_probabilities(graph: FlatGraph, preprocessing: Preprocessing) -> bytes:
    """The graph with a softmax at its end where it gives raw scores."""
    model = graph.to_bytes()
    answers = golden_outputs(Runtime(model, threads=1), _SEED, preprocessing=preprocessing)
    if not np.isfinite(answers).all():
        raise _RefusedError(FaultKind.SELF_TEST_FAILED, "probabilities", "answers that are no numbers")
    sums = answers.sum(axis=1)
    if answers.min() >= -_SUM_TOLERANCE and np.abs(sums - 1.0).max() <= _SUM_TOLERANCE:
        return model
    output = int(graph.graph.outputs[0])
    last = graph.producer(output)
    if last is not None and graph.name_of(last) == "LOGISTIC":
        expected = "probabilities that add up to 1"
        raise _RefusedError(FaultKind.WRONG_SIGNATURE, expected, "an answer of its own for each label (sigmoid)")
    if graph.graph.tensors[output].type != graph.schema.TensorType.FLOAT32:
        raise _RefusedError(FaultKind.WRONG_SIGNATURE, "probabilities", "raw scores in whole numbers")
    named = dict(zip(("probabilities", "evidence"), [int(index) for index in graph.graph.outputs], strict=False))
    graph.keep_outputs({**named, "probabilities": graph.add_softmax(output)}, {"image": int(graph.graph.inputs[0])})
    return graph.to_bytes()
