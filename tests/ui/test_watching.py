"""A watched folder in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services import watching
from fruitdx_desktop.ui.background import folder_watch
from fruitdx_desktop.ui.window import MainWindow
from tests.conftest import draw_photo


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "SETTLE_S", 0.2)
    monkeypatch.setattr(folder_watch, "POLL_MS", 300)


def choose(window: MainWindow, folder: Path) -> None:
    window.settings_page.watch.choose.click()
    chooser = window.findChild(QFileDialog, "watchChooser")
    assert chooser is not None and chooser.fileMode() is QFileDialog.FileMode.Directory
    chooser.fileSelected.emit(str(folder))
    chooser.close()


def test_a_new_photo_is_diagnosed_by_itself_once(qtbot: QtBot, window: MainWindow, home: Home, tmp_path: Path) -> None:
    draw_photo(tmp_path / "phone" / "old.jpg", 1)
    choose(window, tmp_path / "phone")
    line = window.diagnose.watching
    assert line.isVisible() and "phone" in line.text()
    qtbot.waitUntil(home.watch_file.exists, timeout=20_000)
    draw_photo(tmp_path / "phone" / "DCIM" / "new.jpg", 2)
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1, timeout=20_000)
    qtbot.wait(900)
    assert [entry.path for entry in window.session.queue.answered()] == [f"{tmp_path}/phone/DCIM/new.jpg"]
    window.settings_page.watch.stop.click()
    assert window.settings.value.watch_folder is None
    assert not line.isVisible()


def test_a_folder_that_is_away_is_said_and_awaited(
    qtbot: QtBot, window: MainWindow, home: Home, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window.settings.change(watch_folder=str(stick))
    qtbot.waitUntil(home.watch_file.exists, timeout=20_000)
    stick.rmdir()
    qtbot.waitUntil(lambda: "away" in window.diagnose.watching.text(), timeout=20_000)
    draw_photo(stick / "new.jpg", 3)
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1, timeout=20_000)
    assert "away" not in window.diagnose.watching.text()


def test_the_watch_goes_on_after_a_restart(
    qtbot: QtBot, window: MainWindow, open_window: Callable[..., MainWindow], home: Home, tmp_path: Path
) -> None:
    (tmp_path / "phone").mkdir()
    window.settings.change(watch_folder=str(tmp_path / "phone"))
    qtbot.waitUntil(home.watch_file.exists, timeout=20_000)
    window.close()
    draw_photo(tmp_path / "phone" / "new.jpg", 2)
    again = open_window()
    qtbot.waitUntil(lambda: len(again.session.queue.answered()) == 1, timeout=20_000)
