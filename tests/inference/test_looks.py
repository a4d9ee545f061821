"""Other looks at a photo, and when a diagnosis takes them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference import classifier as classifier_module
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.calibration import calibrated
from fruitdx_desktop.inference.classifier import Classifier
from fruitdx_desktop.inference.diagnosis import Status
from fruitdx_desktop.inference.looks import SURE, other_looks, pooled
from fruitdx_desktop.inference.novelty import NoveltyModel
from fruitdx_desktop.inference.preprocess import INPUT_SIZE, Pixels, to_input

LABELS = (Label("Scab_Apple"), Label("Rot_Apple"), Label("Rot_Guava"))
SHAPE = (INPUT_SIZE, INPUT_SIZE, 3)
SURE_LOOK, DOUBTFUL = (0.98, 0.01, 0.01), (0.5, 0.4, 0.1)


class _Network:
    """Answers one look after the other with ``answers``, and keeps what it was shown."""

    answers: list[tuple[float, ...]]
    seen: list[Any]

    def __init__(self, model: bytes, threads: int) -> None:
        assert model == b"graph" and threads == 1

    def run(self, image: Any) -> dict[str, Any]:
        self.seen.append(image)
        told = np.array([self.answers[len(self.seen) - 1]], np.float32)
        # The first look alone says where on the photo, whatever the others look at.
        evidence = np.zeros((1, 7, 7, 3), np.float32)
        evidence[0, len(self.seen) - 1] = 1
        return {"probabilities": told, "features": np.zeros((1, 4), np.float32), "evidence": evidence}


@pytest.fixture
def pixels() -> Pixels:
    return np.random.default_rng(3).integers(0, 256, SHAPE, np.uint8)


def _classifier(
    monkeypatch: pytest.MonkeyPatch, answers: list[tuple[float, ...]], *, strange: bool = False, novelty: bool = True
) -> Classifier:
    monkeypatch.setattr(_Network, "answers", answers, raising=False)
    monkeypatch.setattr(_Network, "seen", [], raising=False)
    monkeypatch.setattr(classifier_module, "Runtime", _Network)
    place = np.full((1, 4), 9.0 if strange else 0.5, np.float32)
    nothing = np.zeros((0, 4), np.float32)
    known = NoveltyModel(np.zeros(4, np.float32), np.ones(4, np.float32), nothing.T, place, nothing, threshold=2.0)
    manifest = read_manifest(starter_bundle())
    calibration = replace(manifest.calibration, temperature=1.25, unsure_below=0.6)
    return Classifier(replace(manifest, calibration=calibration), LABELS, known if novelty else None, b"graph")


def test_a_sure_look_is_enough(monkeypatch: pytest.MonkeyPatch, pixels: Pixels) -> None:
    diagnosis = _classifier(monkeypatch, [SURE_LOOK]).diagnose_pixels(pixels)
    assert len(_Network.seen) == 1
    assert diagnosis.status is Status.DIAGNOSED and diagnosis.confidence > SURE


def test_in_doubt_all_looks_count(monkeypatch: pytest.MonkeyPatch, pixels: Pixels) -> None:
    answers = [DOUBTFUL, (0.1, 0.8, 0.1), (0.1, 0.85, 0.05), (0.2, 0.7, 0.1)]
    diagnosis = _classifier(monkeypatch, answers).diagnose_pixels(pixels)
    shown = [pixels, *other_looks(pixels)]
    assert all(np.array_equal(seen, to_input(look)) for seen, look in zip(_Network.seen, shown, strict=True))
    assert diagnosis.label == Label("Rot_Apple")
    expected = calibrated(pooled(np.array(answers, np.float32)), 1.25)
    assert diagnosis.probabilities is not None
    np.testing.assert_allclose(diagnosis.probabilities, expected, rtol=1e-6)
    assert diagnosis.confidence == pytest.approx(float(expected[1]))
    assert diagnosis.evidence[0].all() and not diagnosis.evidence[1:].any(), "where it looked is asked of the photo"


def test_an_answer_that_hangs_by_a_thread_is_taken_back(monkeypatch: pytest.MonkeyPatch, pixels: Pixels) -> None:
    barely = (0.77, 0.2, 0.03)
    assert 0.6 < calibrated(np.array([barely], np.float32), 1.25).max() < SURE
    answers = [barely, (0.2, 0.7, 0.1), (0.3, 0.6, 0.1), (0.5, 0.4, 0.1)]
    assert _classifier(monkeypatch, answers).diagnose_pixels(pixels).status is Status.UNSURE


@pytest.mark.parametrize(("strange", "novelty"), [(True, True), (False, False)])
def test_strangers_and_foreign_networks_get_one_look(
    monkeypatch: pytest.MonkeyPatch, pixels: Pixels, *, strange: bool, novelty: bool
) -> None:
    diagnosis = _classifier(monkeypatch, [DOUBTFUL], strange=strange, novelty=novelty).diagnose_pixels(pixels)
    assert len(_Network.seen) == 1
    assert diagnosis.status is (Status.NOT_A_KNOWN_FRUIT if strange else Status.UNSURE)


def test_a_hint_is_heard_after_all_looks(monkeypatch: pytest.MonkeyPatch, pixels: Pixels) -> None:
    answers = [(0.2, 0.2, 0.6)] * 4
    diagnosis = _classifier(monkeypatch, answers).diagnose_pixels(pixels, "guava")
    assert len(_Network.seen) == 4
    assert diagnosis.label == Label("Rot_Guava") and diagnosis.hint == "guava"


@pytest.mark.parametrize("shape", [SHAPE, (60, 100, 3), (17, 16, 3)])
def test_looks_keep_the_shape(shape: tuple[int, int, int]) -> None:
    photo = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    looks = other_looks(photo)
    assert [(look.shape, look.dtype) for look in looks] == [(shape, np.dtype(np.uint8))] * 3
    assert np.array_equal(looks[0], photo[:, ::-1])


def test_nearer_leaves_out_the_edge_and_farther_adds_one() -> None:
    photo = np.zeros((100, 200, 3), np.uint8)
    photo[11:-11, 21:-21] = 255
    _mirrored, nearer, farther = other_looks(photo)
    assert (nearer[2:-2, 2:-2] == 255).all()
    around = np.ones((100, 200), bool)
    around[12:-13, 25:-25] = False
    assert (farther[around] == 127).all(), "what is nothing to the network"
    assert (farther[25:75, 50:150] == 255).all() and not (farther[12:15, 25:30]).any(), "the whole photo within it"


@given(arrays(np.float32, (4, 5), elements=st.floats(0, 1, width=32)))
def test_pooled_is_a_share_of_each_label_whatever_the_order(looks: Any) -> None:
    result = pooled(looks)
    assert result.shape == (5,) and (result >= 0).all() and result.sum() == pytest.approx(1, abs=1e-5)
    np.testing.assert_allclose(result, pooled(looks[::-1]), rtol=1e-4, atol=1e-6)


def test_pooled_of_one_is_itself() -> None:
    np.testing.assert_allclose(pooled(np.array([DOUBTFUL] * 3, np.float32)), DOUBTFUL, rtol=1e-6)
