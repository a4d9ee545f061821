"""The one idiom of background work."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.errors import Cancelled
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


def test_success_is_told_in_the_windows_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    told: list[Any] = []
    worked: list[bool] = []

    def operation(task: Task) -> int:
        worked.append(QThread.currentThread() is task)
        task.report("half")
        return 7

    def succeed(value: int) -> None:
        told.append((value, QThread.currentThread() is runner.thread()))

    runner.run(operation, succeed, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert worked == [True]
    assert told == ["half", (7, True)]
    qtbot.waitUntil(lambda: not runner.busy)


def test_an_operation_waits_until_what_it_told_was_put_off_and_done(qtbot: QtBot, runner: TaskRunner) -> None:
    done: list[str] = []

    class Canvas(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            done.append("painted")

    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.show()
    qtbot.waitUntil(lambda: bool(done))
    turn = QTimer(canvas, singleShot=True, interval=0)
    turn.timeout.connect(canvas.update)

    def operation(task: Task) -> list[str]:
        done.clear()
        task.report("told")
        task.wait_until_shown()
        return list(done)

    def heard(_value: object) -> None:
        turn.start()

    found: list[list[str]] = []
    runner.run(operation, found.append, found.append, heard)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [["painted"]]


def test_who_waits_for_the_window_hears_of_a_cancel(qtbot: QtBot, runner: TaskRunner) -> None:
    gate, told = threading.Event(), []

    def operation(task: Task) -> None:
        gate.wait(10)
        task.wait_until_shown()
        told.append("went on")

    runner.run(operation, told.append, told.append).cancel()
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == []


def test_a_window_that_stands_still_holds_nothing_up(runner: TaskRunner) -> None:
    over = threading.Event()

    def operation(task: Task) -> None:
        task.wait_until_shown()
        over.set()

    runner.run(operation, lambda _value: None, lambda _error: None)
    assert over.wait(10)


def test_a_runner_that_goes_takes_the_news_on_the_way_with_it(qtbot: QtBot, qapp: QApplication) -> None:
    for _time in range(40):
        over, runner = threading.Event(), TaskRunner()

        def operation(task: Task, over: threading.Event = over) -> None:
            task.report("nobody hears this")
            over.set()

        runner.run(operation, lambda _value: None, lambda _error: None)
        assert over.wait(10)
        runner.close()
        del runner
        gc.collect()
        qtbot.wait(1)


def test_failure_is_told_with_its_error(qtbot: QtBot, runner: TaskRunner) -> None:
    failures: list[Exception] = []

    def operation(_task: Task) -> None:
        raise ValueError("no")

    runner.run(operation, lambda _value: pytest.fail("no success"), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "no"


def test_after_a_cancel_nothing_is_told(qtbot: QtBot, runner: TaskRunner) -> None:
    gate, told = threading.Event(), []

    def operation(task: Task) -> None:
        gate.wait(10)
        task.report("late")

    task = runner.run(operation, told.append, told.append, told.append)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == []


def test_an_operation_that_heeds_the_cancel_is_no_failure(qtbot: QtBot, runner: TaskRunner) -> None:
    told: list[Any] = []

    def operation(_task: Task) -> None:
        raise Cancelled

    runner.run(operation, told.append, told.append)
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == []


def test_closing_joins_what_runs_and_starts_nothing_more(qapp: QApplication) -> None:
    made = TaskRunner()
    task = made.run(lambda task: task.cancel_token.wait(10), lambda _value: None, lambda _error: None)
    made.close()
    assert task.isFinished()
    assert not made.run(lambda _task: None, lambda _value: None, lambda _error: None).isRunning()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere threads have no niceness of their own")
def test_what_steps_back_lets_the_window_go_first(qtbot: QtBot, runner: TaskRunner) -> None:
    told: list[Any] = []

    def operation(task: Task) -> tuple[int, int]:
        task.step_back()
        begun: list[int] = []
        thread = threading.Thread(target=lambda: begun.append(os.getpriority(os.PRIO_PROCESS, 0)))
        thread.start()
        thread.join()
        return os.getpriority(os.PRIO_PROCESS, 0), begun[0]

    before = os.getpriority(os.PRIO_PROCESS, 0)
    runner.run(operation, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told) and not runner.busy)
    own, begun = told[0]
    assert own == begun > before or before == 19
    assert os.getpriority(os.PRIO_PROCESS, 0) == before
