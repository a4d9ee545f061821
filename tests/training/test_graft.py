"""A grafted head answers as the head does by itself, whatever its widths; the backbone stays as it was."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.bundle import read_manifest, read_replay
from fruitdx_desktop.inference.golden import golden_inputs
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.preprocess import to_input
from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.export import ConversionError
from fruitdx_desktop.training.graft import GraftError, compare_head, graft_head

PHOTOS = list(golden_inputs(seed=6, count=2))


@pytest.fixture(scope="module")
def graph() -> bytes:
    return (starter_bundle() / MODEL).read_bytes()


def _head(hidden: int, classes: int, seed: int = 0, fruits: int = 2) -> HeadWeights:
    rng = np.random.default_rng(seed)

    def normal(*shape: int) -> np.ndarray:
        return rng.normal(size=shape).astype(np.float32)

    return HeadWeights(
        np.abs(normal(1280)), np.abs(normal(1280)) + 0.5, normal(1280, hidden) * 0.05, normal(hidden),
        normal(hidden, classes) * 0.2, normal(classes), normal(1280, fruits) * 0.05, normal(fruits),
        (np.arange(classes) % max(1, fruits)).astype(np.int32),
    )  # fmt: skip


@settings(max_examples=6)
@given(hidden=st.integers(1, 700), classes=st.integers(2, 600), seed=st.integers(0, 99), fruits=st.integers(0, 9))
def test_any_width_answers_as_the_head_does(graph: bytes, hidden: int, classes: int, seed: int, fruits: int) -> None:
    head = _head(hidden, classes, seed, fruits)
    grafted = graft_head(graph, head)
    assert compare_head(grafted, head, PHOTOS) < 1e-4
    old, new = Runtime(graph), Runtime(grafted)
    outputs = new.run(to_input(PHOTOS[0]))
    assert outputs["evidence"].shape == (1, 7, 7, classes)
    assert np.array_equal(outputs["features"], old.run(to_input(PHOTOS[0]))["features"])
    logits = outputs["evidence"][0].mean(axis=(0, 1)) + head.b2
    exponentials = np.exp(logits - logits.max())
    assert np.allclose(exponentials / exponentials.sum(), outputs["probabilities"][0], atol=1e-4)


def test_the_same_head_gives_the_same_bytes(graph: bytes) -> None:
    folder = starter_bundle()
    pack = read_replay(folder, read_manifest(folder))
    assert pack is not None
    assert graft_head(graph, pack.head) == graph
    assert graft_head(graft_head(graph, _head(64, 3)), pack.head) == graph


def test_another_head_than_that_of_the_graph_is_noticed(graph: bytes) -> None:
    with pytest.raises(ConversionError, match="differently"):
        compare_head(graft_head(graph, _head(32, 4)), _head(32, 4, seed=1), PHOTOS)


def test_a_head_that_answers_with_no_number_is_noticed(graph: bytes) -> None:
    head = _head(32, 4)
    with pytest.raises(ConversionError, match="differently"):
        compare_head(graft_head(graph, head), replace(head, b2=np.full_like(head.b2, np.nan)), PHOTOS)


@pytest.mark.parametrize("damage", [b"", b"TFL3", b"no graph at all, but long enough to look into" * 9])
def test_what_is_no_graph_is_refused_in_words(damage: bytes) -> None:
    with pytest.raises(GraftError, match="graph"):
        graft_head(damage, _head(8, 2))
