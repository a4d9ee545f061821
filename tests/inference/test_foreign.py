"""Bare TFLite files: what is found out about them, what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.inference.tiny_tflite import tiny  # isort: skip

from fruitdx_desktop.core.labels import parse_foreign_labels
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.classifier import open_bundle
from fruitdx_desktop.inference.flatgraph import FlatGraph
from fruitdx_desktop.inference.foreign import ForeignRequest, answer
from fruitdx_desktop.inference.preprocess import Preprocessing, parse_preprocessing
from fruitdx_desktop.inference.tflite_metadata import METADATA_NAME, ModelText, append_labels, build_metadata
from fruitdx_desktop.inference.verify import verify
from tests.conftest import draw_photo

NAMES = ["Scab_Apple", "Rot_Apple", "Healthy_Apple", "Healthy_Mango"]
LABELS = json.dumps(NAMES)


def _take(tmp_path: Path, data: bytes, labels: str | None = LABELS, **more: object) -> dict[str, object]:
    (tmp_path / "x.tflite").write_bytes(data)
    request = ForeignRequest(str(tmp_path / "x.tflite"), str(tmp_path / "bundle"), {"file": "x"}, labels, **more)
    return answer(request)


def _found(tmp_path: Path) -> Preprocessing:
    return parse_preprocessing(read_manifest(tmp_path / "bundle").preprocessing)


def test_a_bare_graph_becomes_a_bundle_that_verifies_and_answers(tmp_path: Path) -> None:
    assert "version" in _take(tmp_path, tiny(size=96))
    assert verify(tmp_path / "bundle", tmp_path / "log") is None
    classifier = open_bundle(tmp_path / "bundle")
    assert classifier.photo_size == (96, 96)
    diagnosis = classifier.diagnose(draw_photo(tmp_path / "a.jpg", 1))
    assert sum(candidate.probability for candidate in diagnosis.top) <= 1.0 + 1e-5
    assert diagnosis.novelty == 0.0
    assert not diagnosis.evidence.any()


@pytest.mark.parametrize(
    ("first", "scale", "source"),
    [
        (("MUL", 1 / 255), 1.0, "model"),
        (("DIV", 127.5), 1.0, "model"),
        (("SUB", 127.0), 1.0, "model"),
        (("SUB", 0.485), 255.0, "model"),
        (("MUL", 2.0), 255.0, "model"),
        (None, 255.0, "assumed"),
    ],
)
def test_the_range_is_read_off_the_first_arithmetic(
    tmp_path: Path, first: tuple[str, float] | None, scale: float, source: str
) -> None:
    _take(tmp_path, tiny(first=first))
    assert (_found(tmp_path).scale[0], _found(tmp_path).source) == (scale, source)


def test_what_the_person_says_outranks_all(tmp_path: Path) -> None:
    _take(tmp_path, tiny(first=("MUL", 1 / 255)), input_range=("signed", "given"))
    assert _found(tmp_path) == Preprocessing(64, 64, (127.5,) * 3, (127.5,) * 3, source="given")


def test_metadata_tells_range_and_labels(tmp_path: Path) -> None:
    graph = FlatGraph(tiny())
    graph.set_metadata(METADATA_NAME, build_metadata(ModelText("n", "d", "1"), [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]))
    assert "version" in _take(tmp_path, append_labels(graph.to_bytes(), NAMES), labels=None)
    assert (_found(tmp_path).mean, _found(tmp_path).scale) == ((1.0, 2.0, 3.0), (4.0, 5.0, 6.0))
    assert [label.name for label in open_bundle(tmp_path / "bundle").labels] == NAMES


def test_the_classifier_does_what_the_manifest_says(tmp_path: Path) -> None:
    """The same network with its scaling inside and outside answers alike."""
    photo = draw_photo(tmp_path / "a.jpg", 3)
    answers = []
    for name, first, given_range in (("in", ("MUL", 1 / 255), "raw"), ("out", None, "unit")):
        folder = tmp_path / name
        folder.mkdir()
        _take(folder, tiny(first=first), input_range=(given_range, "given"))
        top = open_bundle(folder / "bundle").diagnose(photo).top
        answers.append({candidate.label.name: candidate.probability for candidate in top})
    assert answers[0] == pytest.approx(answers[1], abs=1e-4)


def test_raw_scores_get_a_softmax(tmp_path: Path) -> None:
    assert "version" in _take(tmp_path, tiny(ending="none"))
    plain = tmp_path / "plain"
    plain.mkdir()
    _take(plain, tiny())
    pixels = np.full((64, 64, 3), 90, np.uint8)
    answers = [open_bundle(folder / "bundle").diagnose_pixels(pixels).confidence for folder in (tmp_path, plain)]
    assert answers[0] == pytest.approx(answers[1], abs=1e-5)


@pytest.mark.parametrize(
    ("data", "labels", "kind", "words"),
    [
        (tiny(ending="LOGISTIC"), LABELS, "wrong_signature", "sigmoid"),
        (tiny(classes=1), '["a"]', "wrong_signature", "shape"),
        (tiny(), '["a", "b"]', "labels_mismatch", "2 labels"),
        (tiny(), "{", "labels_mismatch", ""),
        (tiny(), '["a", "b", "c", "\\u001b[31md"]', "labels_mismatch", "signs"),
        (b"\x1c\0\0\0TFL3" + b"\xff" * 20_000, LABELS, "unreadable", ""),
        (b"PK" + b"\0" * 20_000, LABELS, "unreadable", "kind"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, data: bytes, labels: str, kind: str, words: str) -> None:
    fault = _take(tmp_path, data, labels)["fault"]
    assert isinstance(fault, dict)
    assert fault["kind"] == kind
    assert words in fault["found"]


def test_without_labels_they_are_asked_for(tmp_path: Path) -> None:
    assert _take(tmp_path, tiny(), labels=None) == {"labels_needed": 4}


@settings(max_examples=150)
@given(st.data())
def test_a_damaged_graph_is_taken_apart_or_a_value_error(data: st.DataObject) -> None:
    whole = bytearray(tiny()[:4000])
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(8, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        FlatGraph(bytes(whole))
    except ValueError as error:
        assert str(error)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('{"0": "a", "1": "b"}', ["a", "b"]),
        ('{"a": 1, "b": 0}', ["b", "a"]),
        ('["a", "b"]', ["a", "b"]),
        ("0 a b\n1 c\n", ["a b", "c"]),
        ("\ufeffa\r\n\r\n b ", ["a", "b"]),
    ],
)
def test_every_usual_way_of_writing_labels(text: str, names: list[str]) -> None:
    assert [label.name for label in parse_foreign_labels(text)] == names


@given(st.text(max_size=200))
def test_any_text_is_labels_or_a_value_error(text: str) -> None:
    try:
        assert all(label.name.isprintable() for label in parse_foreign_labels(text))
    except ValueError as error:
        assert str(error)


@pytest.mark.parametrize(
    "document",
    [{"size": 0}, {"size": 5000}, {"size": "224"}, {"scale": 0}, {"mean": [1, 2]}, {"mean": float("nan")},
     {"color": "CMYK"}, {"resize": "none"}, {"size": True}],
)  # fmt: skip
def test_a_preprocessing_that_no_network_can_want(document: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_preprocessing(document)


def test_preprocessing_round_trip_and_layouts() -> None:
    wanted = Preprocessing(32, 48, (1.0, 2.0, 3.0), (4.0, 5.0, 6.0), "BGR", "NCHW", "given")
    assert parse_preprocessing(wanted.as_json()) == wanted
    pixels = np.zeros((48, 32, 3), np.uint8)
    pixels[..., 0] = 255
    image = wanted.apply(pixels)
    assert image.shape == wanted.shape == (1, 3, 48, 32)
    assert image[0, :, 0, 0] == pytest.approx([-1 / 4, -2 / 5, 252 / 6])
