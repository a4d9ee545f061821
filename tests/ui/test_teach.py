"""The Teach page: progress, chart, verdicts."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.errors import NoReplayPackError, TrainingFailedError
from fruitdx_desktop.ui.teach.progress import TrainingState, phase_words
from fruitdx_desktop.ui.window import MainWindow
from tests.ui import fakes
from tests.ui.fakes import FakeServices

retraining = pytest.importorskip("fruitdx_desktop.services.retraining")
gate = pytest.importorskip("fruitdx_desktop.training.gate")


def train(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to(window.teach)
    window.teach.retrain.click()
    qtbot.waitUntil(lambda: not window.training.running)
    qtbot.waitUntil(window.teach.verdict.isVisible)


def test_it_trains_without_a_photo_of_ones_own(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    train(qtbot, window)
    request = services.retraining.requests[0]
    assert (request.folder, request.add) == (None, True)


def test_with_a_folder_it_trains_anew(qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path) -> None:
    window.teach.use_folder(str(tmp_path))
    train(qtbot, window)
    request = services.retraining.requests[0]
    assert (request.folder, request.add) == (tmp_path, False)
    window.teach.forget_folder.click()
    train(qtbot, window)
    assert services.retraining.requests[1].folder is None


def test_the_bar_only_moves_forward(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    values: list[int] = []
    services.retraining.messages = fakes.training_messages()
    window.teach.bar.valueChanged.connect(values.append)
    train(qtbot, window)
    assert values == sorted(values)
    assert values[-1] == window.teach.bar.maximum()


def test_while_it_runs(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.retraining.messages = fakes.training_messages()[:5]
    services.retraining.gate = threading.Event()
    page = window.teach
    window.go_to(page)
    assert not page.cancel.isEnabled()
    page.retrain.click()
    assert page.cancel.isEnabled()
    assert not page.retrain.isEnabled()
    qtbot.waitUntil(lambda: page.remaining.text() == "about 2 minutes left")
    assert page.phase.text() == "Looking at every photo… 21 of 52 photos"
    page.cancel.click()
    qtbot.waitUntil(page.verdict.isVisible)
    assert page.verdict.title.text() == "Stopped, as you asked"
    assert not page.cancel.isEnabled()
    assert page.retrain.isEnabled()


def test_the_chart_draws_a_line_a_round(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.retraining.messages = fakes.training_messages()
    train(qtbot, window)
    assert window.teach.chart.rounds == 12
    assert window.teach.chart.isVisible()
    assert not window.teach.chart.grab().isNull()
    train(qtbot, window)
    assert window.teach.chart.rounds == 12


def test_a_better_model_is_in_use(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    comparison = gate.Comparison("a", "b", 0.91, 0.94, 412, "better", "")
    services.retraining.result = retraining.RetrainResult(retraining.Outcome.SUCCEEDED, "b", None, comparison)
    train(qtbot, window)
    assert window.teach.verdict.title.text() == "Done. The new model is in use"
    assert "412 photos" in window.teach.verdict.text.text()
    assert not window.teach.verdict.use_anyway.isVisible()


def test_a_worse_model_is_kept_back_and_can_be_used_anyway(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    comparison = gate.Comparison("a", "b", 0.91, 0.84, 412, "worse", "")
    services.retraining.result = retraining.RetrainResult(retraining.Outcome.KEPT_OLD, "b", None, comparison)
    train(qtbot, window)
    assert window.teach.verdict.title.text() == "The model you had stays in use"
    window.teach.verdict.use_anyway.click()
    qtbot.waitUntil(lambda: services.models.calls == ["use b"])
    qtbot.waitUntil(lambda: window.teach.verdict.title.text() == "Done. The new model is in use")
    assert not window.teach.verdict.use_anyway.isVisible() and "Go back" in window.teach.verdict.reassurance.text()


def test_figures_that_round_alike_are_told_apart(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    comparison = gate.Comparison("a", "b", 0.9534, 0.9463, 1222, "worse", "")
    services.retraining.result = retraining.RetrainResult(retraining.Outcome.KEPT_OLD, "b", None, comparison)
    train(qtbot, window)
    assert "94.6\u202f% against 95.3\u202f%" in window.teach.verdict.text.text()


def test_what_waits_for_more_photos_is_told_at_the_end(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    text = "Not learned yet: 'Healthy_Melon' (1). A new kind needs at least 4 photos."
    services.retraining.messages = [{"type": "notice", "kind": "waiting", "text": text, "files": []}]
    train(qtbot, window)
    assert window.teach.verdict.text.text().splitlines()[-1] == text


@pytest.mark.parametrize(
    ("old", "reason", "told"),
    [
        ("a", "It knows other labels than the one before, so the two cannot be compared.", "knows other labels"),
        ("a", "There are too few photos that neither model has learned from.", "too few photos"),
        (None, "There is no whole model in use to compare with.", "There was no model to compare it with."),
    ],
)
def test_why_two_models_cannot_be_compared_is_told(
    qtbot: QtBot, window: MainWindow, services: FakeServices, old: str | None, reason: str, told: str
) -> None:
    comparison = gate.Comparison(old, "b", None, None, 0, "not_comparable", reason)
    services.retraining.result = retraining.RetrainResult(retraining.Outcome.SUCCEEDED, "b", None, comparison)
    train(qtbot, window)
    assert told in window.teach.verdict.text.text()


@pytest.mark.parametrize(
    ("right", "held_back", "told"),
    [
        (11, 3, ["the new model names 11 right; the one before, 2", "3 of them only served as a test"]),
        (11, 1, ["the new model names 11 right", "One of them only served as a test"]),
        (12, 3, ["the new model names 12 right"]),
        (9, 0, ["the new model names 9 right"]),
    ],
)
def test_whether_it_learned_what_it_was_taught_comes_first(
    qtbot: QtBot, window: MainWindow, services: FakeServices, right: int, held_back: int, told: list[str]
) -> None:
    comparison = gate.Comparison("a", "b", 0.91, 0.94, 412, "better", "")
    metrics = {"taught": {"photos": 12, "right": right, "right_before": 2, "held_back": held_back}}
    services.retraining.result = retraining.RetrainResult(retraining.Outcome.SUCCEEDED, "b", metrics, comparison)
    train(qtbot, window)
    lines = window.teach.verdict.text.text().splitlines()
    assert lines[0].startswith("Of 12 photos that you taught, ")
    assert len(lines) == len(told) + 1
    assert all(words in line for words, line in zip(told, lines, strict=False))
    assert "412 photos" in lines[-1]


@pytest.mark.parametrize("outcome", ["FAILED", "CRASHED"])
def test_a_failure_says_that_the_model_is_untouched(
    qtbot: QtBot, window: MainWindow, services: FakeServices, outcome: str
) -> None:
    error = TrainingFailedError(reason="the process was killed", log="training.log")
    services.retraining.result = retraining.RetrainResult(retraining.Outcome[outcome], error=error)
    train(qtbot, window)
    assert "the process was killed" in window.teach.verdict.text.text()
    assert window.teach.verdict.reassurance.text() == "The model in use has not changed."


def test_a_model_without_its_memory_is_explained(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    error = NoReplayPackError(version="imported-1")
    services.retraining.result = retraining.RetrainResult(retraining.Outcome.FAILED, error=error)
    train(qtbot, window)
    assert "training memory" in window.teach.verdict.text.text()


def test_an_unexpected_error_is_told_and_not_lost(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.retraining.result = ZeroDivisionError("oops")
    train(qtbot, window)
    assert window.teach.verdict.title.text() == "The training stopped by itself"
    assert window.teach.retrain.isEnabled()


def test_on_another_page_the_end_is_told_in_the_bar(qtbot: QtBot, window: MainWindow) -> None:
    window.teach.retrain.click()
    qtbot.waitUntil(window.notice_bar.isVisible)
    window.notice_bar.action.click()
    assert window.teach.isVisible()


def test_unknown_messages_change_nothing() -> None:
    state = TrainingState()
    assert state.after({"type": "weather"}) == state
    assert phase_words(TrainingState(phase="unheard of")) == "Working…"
