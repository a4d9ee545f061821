"""The graph for other programs: the same answers, and metadata that can be read back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.bundle import read_labels, read_manifest
from fruitdx_desktop.inference.calibration import calibrated
from fruitdx_desktop.inference.golden import golden_inputs
from fruitdx_desktop.inference.preprocess import Preprocessing, parse_preprocessing, to_input
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.inference.tflite_metadata import METADATA_NAME, ModelText, read_metadata

pytest.importorskip("ai_edge_litert", reason="tflite-runtime carries no schema")
from fruitdx_desktop.inference.flatgraph import FlatGraph
from fruitdx_desktop.inference.tflite_export import export_tflite

TEXT = ModelText("name", "description", "version")


@pytest.fixture
def exported(starter: Path) -> bytes:
    manifest = read_manifest(starter)
    preprocessing = parse_preprocessing(manifest.preprocessing)
    model = (starter / "model.tflite").read_bytes()
    return export_tflite(model, read_labels(starter), manifest.calibration.temperature, preprocessing, TEXT)


def test_one_output_of_calibrated_probabilities(starter: Path, exported: bytes) -> None:
    temperature = read_manifest(starter).calibration.temperature
    assert temperature != 1.0
    ours, theirs = Runtime(starter / "model.tflite"), Runtime(exported)
    assert [spec.name for spec in theirs.output_specs] == ["probabilities"]
    for pixels in golden_inputs(seed=11, count=4):
        image = to_input(pixels)
        expected = calibrated(ours.run(image)["probabilities"], temperature)
        assert theirs.run(image)["probabilities"] == pytest.approx(expected, abs=1e-5)


def test_metadata_and_labels_can_be_read_back(starter: Path, exported: bytes) -> None:
    found = read_metadata(FlatGraph(exported).metadata(METADATA_NAME), exported)
    assert (found.mean, found.std) == ((127.0,) * 3, (128.0,) * 3)
    assert found.labels == tuple(label.name for label in read_labels(starter))


def test_what_the_probabilities_do_not_need_is_left_out(starter: Path, exported: bytes) -> None:
    whole, kept = FlatGraph((starter / "model.tflite").read_bytes()), FlatGraph(exported)
    assert len(kept.operators) < len(whole.operators)
    assert {kept.name_of(operator) for operator in kept.operators} <= {
        whole.name_of(operator) for operator in whole.operators
    }


def test_constants_lie_where_the_kernels_expect_them(exported: bytes) -> None:
    graph = FlatGraph(exported)
    for buffer in graph.model.buffers:
        data = buffer.data
        if data is not None and len(data) >= 4096:
            place = exported.find(bytes(bytearray(data[:64])))
            assert place % 16 == 0


def test_a_softmax_without_a_dense_layer_takes_the_temperature_itself(starter: Path) -> None:
    """An imported graph may end in any way."""
    graph = FlatGraph((starter / "model.tflite").read_bytes())
    softmax = next(operator for operator in graph.operators if graph.name_of(operator) == "SOFTMAX")
    dense = graph.producer(int(softmax.inputs[0]))
    assert dense is not None
    dense.builtinOptions.fusedActivationFunction = graph.schema.ActivationFunctionType.RELU
    model = graph.to_bytes()
    labels = [Label(str(number)) for number in range(17)]
    made = Runtime(export_tflite(model, labels, 2.0, Preprocessing(), TEXT))
    image = to_input(next(golden_inputs(seed=2)))
    expected = calibrated(Runtime(model).run(image)["probabilities"], 2.0)
    assert made.run(image)["probabilities"] == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("wanted", [Preprocessing(color="BGR"), Preprocessing(layout="NCHW")])
def test_what_other_programs_cannot_feed_is_refused(starter: Path, wanted: Preprocessing) -> None:
    with pytest.raises(ValueError, match="colours"):
        export_tflite((starter / "model.tflite").read_bytes(), read_labels(starter), 1.0, wanted, TEXT)


@given(st.binary(max_size=300))
def test_any_bytes_are_metadata_or_none(data: bytes) -> None:
    found = read_metadata(data[:4] + b"M001" + data[4:], data)
    assert all(np.asarray(found.mean).dtype.kind == "f" for _ in found.mean)
    assert found.labels == ()
