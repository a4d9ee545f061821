"""The standard metadata of TFLite files: how photos are normalised, what the outputs are called.

Written and read by hand after the published schema (``metadata_schema.fbs``, identifier M001, of
https://github.com/google-ai-edge/mediapipe), so that no further package is needed. The labels are a text file in a zip
that is appended to the graph, as that schema asks.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

METADATA_NAME = b"TFLITE_METADATA"
LABELS_FILE = "labels.txt"
_IDENTIFIER = b"M001"
_MIN_PARSER = "1.0.0"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MAX_LABELS_BYTES = 1 << 20
# Slots of the schema's tables, and members of its unions and enums.
_MODEL_NAME, _MODEL_DESCRIPTION, _MODEL_VERSION, _MODEL_SUBGRAPHS, _MODEL_PARSER = 0, 1, 2, 3, 7
_GRAPH_INPUTS, _GRAPH_OUTPUTS = 2, 3
_TENSOR_NAME, _TENSOR_DESCRIPTION, _TENSOR_CONTENT, _TENSOR_UNITS, _TENSOR_STATS, _TENSOR_FILES = 0, 1, 3, 4, 5, 6
_UNION_TYPE, _UNION_VALUE = 0, 1
_FEATURES, _IMAGE, _NORMALIZATION = 1, 2, 1
_RGB, _AXIS_LABELS = 1, 2


@dataclass(frozen=True)
class TfliteMetadata:
    """``mean`` and ``std`` of the input's normalisation, one number or three, empty where none is told; ``labels`` of
    the output, empty where none are."""

    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class ModelText:
    """What people read about a model: plain texts."""

    name: str
    description: str
    version: str


def build_metadata(text: ModelText, mean: Sequence[float], std: Sequence[float]) -> bytes:
    """The metadata of an image classifier: one normalised RGB image in, one score a label out."""
    import flatbuffers

    builder = flatbuffers.Builder(1024)
    image = _image_tensor(builder, mean, std)
    scores = _score_tensor(builder)
    inputs, outputs = _vector(builder, [image]), _vector(builder, [scores])
    graph = _table(builder, 10, {_GRAPH_INPUTS: inputs, _GRAPH_OUTPUTS: outputs})
    graphs = _vector(builder, [graph])
    fields = {
        _MODEL_NAME: builder.CreateString(text.name),
        _MODEL_DESCRIPTION: builder.CreateString(text.description),
        _MODEL_VERSION: builder.CreateString(text.version),
        _MODEL_SUBGRAPHS: graphs,
        _MODEL_PARSER: builder.CreateString(_MIN_PARSER),
    }
    builder.Finish(_table(builder, 8, fields), _IDENTIFIER)
    return bytes(builder.Output())


def append_labels(graph: bytes, labels: Sequence[str]) -> bytes:
    """The graph's file with its labels, one a line, in a zip at its end. Stored, since readers map it as it lies."""
    buffer = io.BytesIO(graph)
    buffer.seek(0, io.SEEK_END)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(LABELS_FILE, _EPOCH), "\n".join(labels) + "\n")
    return buffer.getvalue()


def read_metadata(metadata: bytes | None, file: bytes) -> TfliteMetadata:
    """What a TFLite ``file`` with this metadata entry tells of input and labels; what makes no sense is left out.

    The bytes may be anything.
    """
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    name: str | None = None
    if metadata is not None and metadata[4:8] == _IDENTIFIER:
        try:
            graph = _Table.root(metadata).tables(_MODEL_SUBGRAPHS)[0]
            mean, std = _normalization(graph)
            name = _labels_name(graph)
        except (struct.error, IndexError, ValueError, TypeError, OverflowError):
            name = None
    return TfliteMetadata(mean, std, _labels(file, name))


def _normalization(graph: _Table) -> tuple[tuple[float, ...], tuple[float, ...]]:
    for unit in graph.tables(_GRAPH_INPUTS)[0].tables(_TENSOR_UNITS):
        if unit.byte(_UNION_TYPE) == _NORMALIZATION:
            options = unit.table(_UNION_VALUE)
            return options.floats(0), options.floats(1)
    return (), ()


def _labels_name(graph: _Table) -> str | None:
    for tensor in graph.tables(_GRAPH_OUTPUTS):
        for file in tensor.tables(_TENSOR_FILES):
            if file.byte(2) == _AXIS_LABELS:
                return file.text(0)
    return None


def _labels(file: bytes, name: str | None) -> tuple[str, ...]:
    if name is None:
        return ()
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as archive:
            if archive.getinfo(name).file_size > _MAX_LABELS_BYTES:
                return ()
            with archive.open(name) as member:
                text = member.read(_MAX_LABELS_BYTES).decode("utf-8")
    # A zip may be damaged in as many ways as zipfile has lines.
    except Exception:
        return ()
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _image_tensor(builder: Any, mean: Sequence[float], std: Sequence[float]) -> int:
    means, stds = _floats(builder, mean), _floats(builder, std)
    options = _table(builder, 2, {0: means, 1: stds})
    unit = _union(builder, _NORMALIZATION, options)
    image = _image_properties(builder)
    content = _union(builder, _IMAGE, image, fields=3)
    highest = [(255.0 - middle) / span for middle, span in zip(mean, std, strict=True)]
    lowest = [-middle / span for middle, span in zip(mean, std, strict=True)]
    stats = _table(builder, 2, {0: _floats(builder, highest), 1: _floats(builder, lowest)})
    fields = {
        _TENSOR_NAME: builder.CreateString("image"),
        _TENSOR_DESCRIPTION: builder.CreateString("An RGB photo, the whole of it stretched to this size."),
        _TENSOR_CONTENT: content,
        _TENSOR_UNITS: _vector(builder, [unit]),
        _TENSOR_STATS: stats,
    }
    return _table(builder, 7, fields)


def _score_tensor(builder: Any) -> int:
    content = _union(builder, _FEATURES, _table(builder, 0, {}), fields=3)
    name = builder.CreateString(LABELS_FILE)
    about = builder.CreateString("Condition_Fruit, one a line.")
    builder.StartObject(5)
    builder.PrependUOffsetTRelativeSlot(0, name, 0)
    builder.PrependUOffsetTRelativeSlot(1, about, 0)
    builder.PrependInt8Slot(2, _AXIS_LABELS, 0)
    file = builder.EndObject()
    stats = _table(builder, 2, {0: _floats(builder, [1.0]), 1: _floats(builder, [0.0])})
    fields = {
        _TENSOR_NAME: builder.CreateString("probability"),
        _TENSOR_DESCRIPTION: builder.CreateString("The calibrated probability of each label."),
        _TENSOR_CONTENT: content,
        _TENSOR_STATS: stats,
        _TENSOR_FILES: _vector(builder, [file]),
    }
    return _table(builder, 7, fields)


def _image_properties(builder: Any) -> int:
    builder.StartObject(2)
    builder.PrependInt8Slot(0, _RGB, 0)
    return int(builder.EndObject())


def _union(builder: Any, kind: int, value: int, fields: int = 2) -> int:
    builder.StartObject(fields)
    builder.PrependUOffsetTRelativeSlot(_UNION_VALUE, value, 0)
    builder.PrependUint8Slot(_UNION_TYPE, kind, 0)
    return int(builder.EndObject())


def _table(builder: Any, fields: int, places: dict[int, int]) -> int:
    builder.StartObject(fields)
    for slot, place in places.items():
        builder.PrependUOffsetTRelativeSlot(slot, place, 0)
    return int(builder.EndObject())


def _vector(builder: Any, places: Sequence[int]) -> int:
    builder.StartVector(4, len(places), 4)
    for place in reversed(places):
        builder.PrependUOffsetTRelative(place)
    return int(builder.EndVector())


def _floats(builder: Any, values: Sequence[float]) -> int:
    builder.StartVector(4, len(values), 4)
    for value in reversed(values):
        builder.PrependFloat32(value)
    return int(builder.EndVector())


class _Table:
    """Reads one table of a flatbuffer; every read past the end raises ``struct.error``."""

    def __init__(self, data: bytes, place: int) -> None:
        if not 0 <= place < len(data):
            raise ValueError("a place outside of the metadata")
        self._data = data
        self._place = place

    @classmethod
    def root(cls, data: bytes) -> _Table:
        return cls(data, struct.unpack_from("<I", data)[0])

    def byte(self, slot: int) -> int:
        at = self._at(slot)
        return 0 if at is None else int(self._data[at])

    def text(self, slot: int) -> str:
        at = self._at(slot)
        if at is None:
            return ""
        start, length = self._vector(at)
        return self._data[start : start + length].decode("utf-8")

    def floats(self, slot: int) -> tuple[float, ...]:
        at = self._at(slot)
        if at is None:
            return ()
        start, length = self._vector(at)
        return struct.unpack_from(f"<{min(length, 16)}f", self._data, start)

    def table(self, slot: int) -> _Table:
        at = self._at(slot)
        if at is None:
            raise ValueError("a table that is not there")
        return _Table(self._data, at + self._number("<I", at))

    def tables(self, slot: int) -> list[_Table]:
        at = self._at(slot)
        if at is None:
            return []
        start, length = self._vector(at)
        places = range(start, start + 4 * min(length, 64), 4)
        return [_Table(self._data, place + self._number("<I", place)) for place in places]

    def _at(self, slot: int) -> int | None:
        layout = self._place - self._number("<i", self._place)
        offset = 4 + 2 * slot
        if layout < 0 or offset >= self._number("<H", layout):
            return None
        relative = self._number("<H", layout + offset)
        return self._place + relative if relative else None

    def _vector(self, at: int) -> tuple[int, int]:
        start = at + self._number("<I", at)
        return start + 4, self._number("<I", start)

    def _number(self, kind: str, at: int) -> int:
        if at < 0:
            raise ValueError("a place outside of the metadata")
        return int(struct.unpack_from(kind, self._data, at)[0])
