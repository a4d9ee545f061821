"""Answers, faults, errors and times in plain words."""

from __future__ import annotations

import pytest

from fruitdx_desktop.core import errors
from fruitdx_desktop.core.faults import FaultKind
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.durations import time_left
from fruitdx_desktop.ui.fault_texts import fault_sentence, fault_word
from fruitdx_desktop.ui.looks import Look, look_of
from fruitdx_desktop.ui.messages import error_text
from fruitdx_desktop.ui.text import percent
from fruitdx_desktop.ui.wording import advice, answer, confidence, label_name, short_answer
from tests.ui import fakes

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("label", "share", "words"),
    [
        ("Scab_Apple", 0.96, "Very likely scab on an apple"),
        ("Scab_Apple", 0.75, "Probably scab on an apple"),
        ("Scab_Apple", 0.5, "Perhaps scab on an apple"),
        ("Alternaria_Mango", 0.96, "Very likely Alternaria rot on a mango"),
        ("Healthy_Apple", 0.96, "This apple looks healthy"),
        ("Healthy_Lemon", 0.96, "This lemon looks healthy"),
        ("Brown spots_Lemon", 0.96, "Very likely Brown spots on lemon"),
    ],
)
def test_a_diagnosis_in_plain_words(label: str, share: float, words: str) -> None:
    assert answer(fakes.diagnosed("a.jpg", label, share)) == words


def test_the_other_answers() -> None:
    assert answer(fakes.unsure("a.jpg")) == "I can't tell from this photo"
    assert answer(fakes.unsure("a.jpg", "Apple")) == "This is an apple, but I can't tell what it has"
    assert answer(fakes.stranger("a.jpg")) == "This is not a fruit I know"
    assert answer(fakes.unreadable("a.jpg")) == "This photo cannot be read"
    assert "ends too early" in confidence(fakes.unreadable("a.jpg"))


def test_words_come_before_numbers() -> None:
    text = confidence(fakes.diagnosed("a.jpg", share=0.96))
    assert text.startswith("Very sure")
    assert "96" in text


def test_short_answers_fit_a_queue() -> None:
    assert short_answer(fakes.diagnosed("a.jpg")) == "Scab, apple"
    black_mould = fakes.diagnosed("a.jpg", "Black Mould Rot (Aspergillus)_Mango")
    assert short_answer(black_mould) == "Black mould rot, mango"


def test_five_looks() -> None:
    results = [
        fakes.diagnosed("a.jpg", "Healthy_Apple"),
        fakes.diagnosed("a.jpg"),
        fakes.unsure("a.jpg"),
        fakes.stranger("a.jpg"),
        fakes.unreadable("a.jpg"),
    ]
    assert [look_of(result) for result in results] == list(Look)
    assert all(advice(look) for look in Look if look is not Look.UNREADABLE)


def test_labels_without_a_fruit_keep_their_words() -> None:
    assert label_name(Label("Weevil")) == "Weevil"


@pytest.mark.parametrize("share", [0.995, 0.9999])
def test_certainty_is_never_claimed(share: float) -> None:
    assert "100" not in percent(share)


@pytest.mark.parametrize("kind", list(FaultKind))
def test_every_fault_is_one_plain_sentence(kind: FaultKind) -> None:
    sentence = fault_sentence(kind)
    assert sentence.endswith(".")
    assert kind.value not in sentence
    assert fault_word(kind)


def test_the_sentences_of_faults_differ() -> None:
    assert len({fault_sentence(kind) for kind in FaultKind}) == len(FaultKind)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (3, "a few seconds left"),
        (40, "less than a minute left"),
        (65, "about a minute left"),
        (130, "about 2 minutes left"),
        (7300, "about 2 hours left"),
    ],
)
def test_time_left_in_words(seconds: float | None, words: str) -> None:
    assert time_left(seconds) == words


def test_an_error_is_translated_by_its_code() -> None:
    text = error_text(errors.PhotoTooLargeError(megapixels=120, limit=50))
    assert "120 megapixels" in text.reason
    assert text.remedy


def test_an_error_without_a_translation_speaks_for_itself() -> None:
    error = errors.GroupsFileError(path="g.csv", reason="it has no header")
    assert error_text(error).reason == error.message


def test_an_unexpected_error_keeps_its_details_for_the_end() -> None:
    text = error_text(ValueError("boom"))
    assert text.reason == "Something unexpected happened."
    assert "boom" in text.remedy


def test_no_error_names_a_command_that_is_no_button() -> None:
    for error in (
        errors.ModelFaultError(fakes.fault()),
        errors.UnknownVersionError(version="x"),
        errors.NoPreviousVersionError(),
        errors.UntrustedFileError(path="x", description="y"),
    ):
        assert "fruitdx " not in error_text(error).remedy
