"""The History page over a real history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.errors import StorageError
from fruitdx_desktop.core.paths import default_home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.ui.history.export_dialog import ExportDialog
from fruitdx_desktop.ui.intake.offer import Offer
from fruitdx_desktop.ui.window import MainWindow
from tests.conftest import draw_photo
from tests.ui import fakes
from tests.ui.fakes import FakeServices

PATIENCE_MS = 30_000


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path) -> MainWindow:
    """A window whose History page shows three answers."""
    paths = [str(draw_photo(tmp_path / f"{seed}.jpg", seed)) for seed in range(3)]
    services.diagnosis.answers["1.jpg"] = lambda path: fakes.diagnosed(path, "Healthy_Mango")
    services.diagnosis.answers["2.jpg"] = fakes.unreadable
    window.session.diagnose(paths)
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=PATIENCE_MS)
    window.go_to(window.history)
    qtbot.waitUntil(lambda: len(window.history.model.ids) == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.history.detail.row is not None, timeout=PATIENCE_MS)
    return window


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    qtbot.waitUntil(lambda: window.findChild(QAbstractButton, name) is not None, timeout=PATIENCE_MS)
    found = window.findChild(QAbstractButton, name)
    assert found is not None
    found.click()


def test_the_answers_outlive_the_window(
    qtbot: QtBot, filled: MainWindow, open_window: Callable[..., MainWindow]
) -> None:
    filled.close()
    window = open_window()
    window.go_to(window.history)
    qtbot.waitUntil(lambda: len(window.history.model.ids) == 3, timeout=PATIENCE_MS)


def test_searching_finds_and_says_so_when_not(qtbot: QtBot, filled: MainWindow) -> None:
    page = filled.history
    page.filters.search.setText("MANGO")
    qtbot.waitUntil(lambda: len(page.model.ids) == 1, timeout=PATIENCE_MS)
    page.filters.search.setText("no such thing")
    qtbot.waitUntil(lambda: page.model.ids == [], timeout=PATIENCE_MS)
    assert page._stack.currentWidget().objectName() == "historyNothingFound"
    page.show_all.click()
    qtbot.waitUntil(lambda: len(page.model.ids) == 3, timeout=PATIENCE_MS)
    assert page.filters.empty
    assert page.filters.search.isVisible()


def test_a_note_is_saved_when_another_answer_is_chosen(
    qtbot: QtBot, filled: MainWindow, services: FakeServices
) -> None:
    page = filled.history
    number = page.model.ids[0]
    page.detail.note.setPlainText("next to the well")
    page.list.setCurrentIndex(page.model.index(1))
    qtbot.waitUntil(lambda: services.history.entries([number])[0].note == "next to the well", timeout=PATIENCE_MS)
    assert page.detail.note.toPlainText() == ""


def test_a_note_typed_a_moment_before_closing_is_saved(filled: MainWindow, services: FakeServices) -> None:
    number = filled.history.model.ids[0]
    filled.history.detail.note.setPlainText("last words")
    filled.close()
    assert services.history.entries([number])[0].note == "last words"


def test_deleting_asks_and_deletes(qtbot: QtBot, filled: MainWindow, services: FakeServices) -> None:
    filled.history.detail.delete.click()
    assert len(services.history.ids()) == 3
    press(qtbot, filled, "deleteEntryQuestionYes")
    qtbot.waitUntil(lambda: len(filled.history.model.ids) == 2, timeout=PATIENCE_MS)
    filled.history.delete_all.click()
    press(qtbot, filled, "deleteHistoryQuestionYes")
    qtbot.waitUntil(lambda: filled.history.model.ids == [], timeout=PATIENCE_MS)
    assert services.history.ids() == []


@pytest.mark.parametrize("ending", ["csv", "html", "pdf"])
def test_exports(qtbot: QtBot, filled: MainWindow, tmp_path: Path, ending: str) -> None:
    filled.history.export.click()
    dialog = filled.findChild(QDialog, "exportDialog")
    assert isinstance(dialog, ExportDialog)
    assert not dialog.position.isChecked()
    dialog.kind.setCurrentIndex(dialog.kind.findData(ending))
    target = tmp_path / f"out.{ending}"
    dialog.export_to(str(target))
    qtbot.waitUntil(target.exists, timeout=PATIENCE_MS)
    data = target.read_bytes()
    if ending == "pdf":
        assert data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
    else:
        assert b"Very likely scab on an apple" in data
        assert (b"latitude" in data) is False


def test_a_damaged_history_is_told_at_the_start(
    qtbot: QtBot, services: FakeServices, open_window: Callable[..., MainWindow]
) -> None:
    path = default_home().history / "history.sqlite"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(range(256)) * 40)
    window = open_window()
    qtbot.waitUntil(window.notice_bar.isVisible, timeout=PATIENCE_MS)
    assert "The history was damaged. It was put aside, not deleted" in window.notice_bar.text.text()
    (moved,) = path.parent.glob("history-damaged-*.sqlite")
    assert moved.read_bytes() == bytes(range(256)) * 40


def test_switched_off_nothing_is_kept(qtbot: QtBot, window: MainWindow, services: FakeServices, photo: Path) -> None:
    window.settings_page.keep_history.click()
    window.session.diagnose([str(photo)])
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1, timeout=PATIENCE_MS)
    assert services.history.ids() == []


def test_a_full_disk_costs_no_answer_and_is_told_once(
    qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> int:
        raise StorageError(path="history.sqlite", reason="database or disk is full")

    monkeypatch.setattr(services.history, "record", full)
    told: list[object] = []
    window.recorder.failed.connect(told.append)
    paths = [str(draw_photo(tmp_path / f"{seed}.jpg", seed)) for seed in range(3)]
    window.session.diagnose(paths)
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.session.busy and bool(told), timeout=PATIENCE_MS)
    assert len(told) == 1
    assert services.history.finish(CancelToken()) == 0


def test_pictures_are_made_in_turns_not_in_a_thread_for_each_answer(
    qtbot: QtBot, window: MainWindow, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=PATIENCE_MS)
    turns: list[object] = []
    monkeypatch.setattr(services.history, "finish", lambda cancel: turns.append(cancel) or 0)
    for _answer in range(50):
        window.recorder._hear(None, None)
    qtbot.waitUntil(lambda: bool(turns), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=PATIENCE_MS)
    assert len(turns) == 1
    window.recorder._hear(None, None)
    qtbot.waitUntil(lambda: len(turns) == 2, timeout=PATIENCE_MS)


def test_a_pasted_photo_that_is_deleted_leaves_the_queue_and_its_plant(
    qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    paths = [str(draw_photo(tmp_path / f"{seed}.jpg", seed)) for seed in range(2)]
    window.intake.take(Offer(paths=tuple(paths), pictures=(QImage(paths[0]),)))
    queue = window.session.queue
    qtbot.waitUntil(lambda: len(queue.answered()) == 3 and not window.runner.busy, timeout=PATIENCE_MS)
    window.session.join([entry.number for entry in queue.entries()])
    qtbot.waitUntil(lambda: len(queue.plants()) == 1 and not window.runner.busy, timeout=PATIENCE_MS)
    pasted = next(entry.path for entry in queue.entries() if entry.path not in paths)
    services.history.delete(services.history.newest([pasted]))
    window.history.deleted.emit()
    qtbot.waitUntil(lambda: [entry.path for entry in queue.entries()] == paths, timeout=PATIENCE_MS)
    assert queue.plants() == []
    rows = window.diagnose.queue.list
    assert [rows.item(place).isHidden() for place in range(rows.count())] == [False, False]
    services.history.delete_all()
    window.history.deleted.emit()
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=PATIENCE_MS)
    assert len(queue) == 2
