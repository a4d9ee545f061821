"""The converted graph answers as Keras does, and its evidence adds up to the answer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from fruitdx_desktop.inference.golden import golden_inputs
from fruitdx_desktop.inference.preprocess import to_input
from fruitdx_desktop.inference.replay import HeadWeights, head_probabilities
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.export import ConversionError, Graph, compare_graphs, export_graph

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]
CLASSES = 5


@pytest.fixture(scope="module")
def head() -> HeadWeights:
    rng = np.random.default_rng(0)

    def normal(*shape: int) -> np.ndarray:
        return rng.normal(size=shape).astype(np.float32)

    return HeadWeights(
        np.abs(normal(1280)), np.abs(normal(1280)) + 0.5, normal(1280, 256) * 0.05, normal(256),
        normal(256, CLASSES) * 0.1, normal(CLASSES), normal(1280, 2) * 0.05, normal(2),
        np.array([0, 0, 1, 1, 1], np.int32),
    )  # fmt: skip


@pytest.fixture(scope="module")
def graph(head: HeadWeights) -> Graph:
    from fruitdx_desktop.training.backbone import build_backbone
    from fruitdx_desktop.training.pretrained import load_pretrained

    return export_graph(build_backbone(load_pretrained()), head)


def test_the_graph_keeps_its_weights_and_its_signature(graph: Graph) -> None:
    assert len(graph.tflite) > 10_000_000
    shapes = {spec.name: spec.shape for spec in Runtime(graph.tflite).output_specs}
    assert shapes == {"evidence": (1, 7, 7, CLASSES), "features": (1, 1280), "probabilities": (1, CLASSES)}


def test_keras_and_litert_agree_photo_by_photo(graph: Graph) -> None:
    assert compare_graphs(graph, list(golden_inputs(seed=3))) < 1e-3


def test_a_graph_that_answers_differently_is_refused(graph: Graph) -> None:
    def wrong(image: object) -> dict[str, object]:
        outputs = dict(graph.function(image))
        return {**outputs, "probabilities": outputs["probabilities"][:, ::-1]}

    with pytest.raises(ConversionError, match="differently"):
        compare_graphs(replace(graph, function=wrong), list(golden_inputs(seed=3)))


def test_features_that_are_no_numbers_are_refused(graph: Graph) -> None:
    def wrong(image: object) -> dict[str, object]:
        outputs = dict(graph.function(image))
        return {**outputs, "features": outputs["features"] * np.float32(np.nan)}

    with pytest.raises(ConversionError, match="differently"):
        compare_graphs(replace(graph, function=wrong), list(golden_inputs(seed=3)))


def test_evidence_is_an_exact_decomposition_and_numpy_agrees(graph: Graph, head: HeadWeights) -> None:
    runtime = Runtime(graph.tflite)
    for pixels in golden_inputs(seed=4, count=4):
        outputs = runtime.run(to_input(pixels))
        logits = outputs["evidence"][0].mean(axis=(0, 1)) + head.b2
        exponentials = np.exp(logits - logits.max())
        assert np.allclose(exponentials / exponentials.sum(), outputs["probabilities"][0], atol=1e-4)
        assert np.allclose(head_probabilities(head, outputs["features"]), outputs["probabilities"], atol=1e-4)
