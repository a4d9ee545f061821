"""The program's own window over the real services and the real starter model."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
import shiboken6
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QListWidget, QProgressBar
from pytestqt.qtbot import QtBot

from fruitdx_desktop import app
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.ui.window import MainWindow

pytestmark = pytest.mark.skipif(not starter_bundle().is_dir(), reason="the starter model is not here")

Build = Callable[..., MainWindow]


@pytest.fixture
def build(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    """``app.build``, the windows closed afterwards."""
    opened: list[MainWindow] = []
    monkeypatch.setattr(app, "_windows", opened)

    def make(*argv: str) -> MainWindow:
        application, window = app.build(argv)
        assert application is qapp
        assert isinstance(window, MainWindow)
        return window

    yield make
    for window in opened:
        window.close()
        shiboken6.delete(window)


def text(window: MainWindow, name: str) -> str:
    label = window.findChild(QLabel, name)
    assert label is not None
    return label.text()


def button(window: MainWindow, name: str) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert found is not None
    return found


def break_model(home: Home) -> None:
    """Leaves 800 bytes where the model had been, as the accident did."""
    model = next(home.models.glob("**/model.tflite"))
    model.chmod(0o644)
    model.write_bytes(model.read_bytes()[:800])


def recovery(window: MainWindow) -> QDialog:
    found = window.findChild(QDialog, "recoveryDialog")
    assert found is not None
    return found


def test_a_photo_of_an_apple(qtbot: QtBot, build: Build, data: Path) -> None:
    photo = sorted((data / "second_source" / "Healthy_Apple").glob("*.jpg"))[0]
    window = build(str(photo))
    results = window.findChild(QListWidget, "resultsList")
    assert results is not None
    qtbot.waitUntil(lambda: results.count() == 1 and results.item(0).text() != "Waiting", timeout=30_000)
    assert text(window, "diagnosisText")
    assert text(window, "confidenceText")


def test_a_model_cut_short_is_met_and_mended(qtbot: QtBot, build: Build, home: Home, photo: Path) -> None:
    first = build(str(photo))
    qtbot.waitUntil(lambda: len(first.session.queue.answered()) == 1, timeout=30_000)
    first.close()
    break_model(home)
    window = build(str(photo))
    qtbot.waitUntil(lambda: recovery(window).isVisible(), timeout=10_000)
    assert text(window, "faultSentence").startswith("The model is not complete")
    restore = button(window, "restoreStarterButton")
    qtbot.waitUntil(lambda: restore.isVisible() and restore.isEnabled(), timeout=20_000)
    restore.click()
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1, timeout=30_000)
    assert not recovery(window).isVisible()


def test_damage_while_it_runs(qtbot: QtBot, build: Build, home: Home, photo: Path) -> None:
    window = build(str(photo))
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1, timeout=30_000)
    break_model(home)
    window.session.diagnose([str(photo)])
    qtbot.waitUntil(lambda: recovery(window).isVisible(), timeout=10_000)


def test_at_start_only_the_cheap_check_is_on_the_way(
    qtbot: QtBot, build: Build, home: Home, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted by what is called, where and when: nothing in the window's thread, no hash before photos may be asked."""
    from fruitdx_desktop.services import model_checks, model_opened, model_versions, models

    models.ModelService(home).ensure_model()
    calls: list[tuple[str, bool, bool]] = []
    opened: list[MainWindow] = []

    def counted(module: ModuleType, name: str) -> None:
        real = getattr(module, name)

        def call(*given: object) -> object:
            ready = bool(opened) and opened[0].health._ready.is_set()
            calls.append((name, threading.current_thread() is threading.main_thread(), ready))
            return real(*given)

        monkeypatch.setattr(module, name, call)

    counted(models, "check_present")
    for module in (model_checks, model_versions):
        counted(module, "check_files")
    counted(model_checks, "check_closely")
    counted(model_checks, "verify")
    counted(model_opened, "open_bundle")
    start = MainWindow.start

    def noted(window: MainWindow, paths: list[str]) -> None:
        # Its threads begin here, before the window is handed out.
        opened.append(window)
        start(window, paths)

    monkeypatch.setattr(MainWindow, "start", noted)
    window = build(str(photo))
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1, timeout=60_000)
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=60_000)
    assert {name for name, _main, _ready in calls} >= {"check_present", "verify", "open_bundle"}
    assert not [name for name, in_main, _ready in calls if in_main]
    assert {name for name, _main, ready in calls if not ready} == {"check_present"}


@pytest.mark.slow
def test_one_click_retrains_from_memory_alone(qtbot: QtBot, build: Build) -> None:
    window = build()
    bar = window.findChild(QProgressBar, "trainingProgress")
    assert bar is not None
    values: list[int] = []
    bar.valueChanged.connect(values.append)
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=30_000)
    button(window, "retrainButton").click()
    assert button(window, "cancelButton").isEnabled()
    qtbot.waitUntil(lambda: not window.training.running, timeout=240_000)
    assert values == sorted(values)
    assert text(window, "verdictTitle") in ("Done. The new model is in use", "The model you had stays in use")


@pytest.mark.slow
def test_closing_during_a_training_leaves_nothing(qtbot: QtBot, build: Build, home: Home) -> None:
    window = build()
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=30_000)
    button(window, "retrainButton").click()
    qtbot.waitUntil(lambda: text(window, "trainingPhase") != "Getting ready…", timeout=60_000)
    window.close()
    assert not window.training.running
    assert len(list(home.models.glob("**/model.tflite"))) == 1
