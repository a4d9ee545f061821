"""What is made behind the first picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fruitdx_desktop.ui.later import Later
from fruitdx_desktop.ui.window import PAGES, MainWindow
from tests.ui.alone import run_alone
from tests.ui.fakes import FakeServices

LATE = {"teach", "history", "models", "settings_page", "recovery"}


def made(window: MainWindow) -> set[str]:
    return set(vars(window)) & {*PAGES, "recovery"}


def test_steps_are_done_one_by_one_in_their_order(qtbot: QtBot, qapp: QApplication) -> None:
    later, done = Later(qapp), []
    later.add(*(lambda step=step: done.append(step) for step in "abc"))
    assert done == [] and later.waiting
    qtbot.waitUntil(lambda: done == ["a"])
    assert later.waiting
    qtbot.waitUntil(lambda: done == ["a", "b", "c"])
    assert not later.waiting


def test_a_step_that_fails_holds_up_no_other(qtbot: QtBot, qapp: QApplication) -> None:
    later, done = Later(qapp), []

    def failing() -> None:
        raise ValueError("this step")

    later.add(failing, lambda: done.append("next"))
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: done == ["next"])
    assert [kind for kind, *_ in raised] == [ValueError]


def test_what_is_left_can_be_done_at_once_or_forgotten(qtbot: QtBot, qapp: QApplication) -> None:
    later, done = Later(qapp), []
    later.add(lambda: done.append("a"), lambda: done.append("b"))
    later.finish()
    assert done == ["a", "b"] and not later.waiting
    later.add(lambda: done.append("c"))
    later.close()
    qtbot.wait(60)
    assert done == ["a", "b"]


def test_what_nobody_waits_for_comes_when_all_is_quiet(qtbot: QtBot, qapp: QApplication) -> None:
    busy, done = [True], []
    later = Later(qapp, busy=lambda: bool(busy))
    later.add_quiet(lambda: done.append("quiet"))
    qtbot.wait(60)
    assert done == [] and later.waiting
    later.add_next(lambda: done.append("next"))
    qtbot.waitUntil(lambda: done == ["next"])
    busy.clear()
    qtbot.waitUntil(lambda: done == ["next", "quiet"])


def test_what_nobody_sees_is_made_in_quiet_moments(qtbot: QtBot, window: MainWindow) -> None:
    assert made(window) == {"diagnose"} and window.diagnose._filled is None
    qtbot.waitUntil(lambda: not window.later.waiting)
    assert made(window) == {"diagnose", *LATE} and window.diagnose._filled is not None


def test_a_page_is_made_when_it_is_gone_to(window: MainWindow) -> None:
    window.rail.chosen.emit(PAGES.index("history"))
    assert window.history.isVisible()
    assert made(window) == {"diagnose", "history"}


def test_a_search_by_name_finds_what_was_not_made(window: MainWindow) -> None:
    assert isinstance(window.findChild(QWidget, "retrainButton"), QWidget)
    assert made(window) == {"diagnose", *LATE}


def test_a_window_that_is_closed_at_once_begins_nothing(
    qtbot: QtBot, open_window: Callable[..., MainWindow], services: FakeServices, photo: Path
) -> None:
    window = open_window([str(photo)])
    window.close()
    qtbot.wait(60)
    assert made(window) == {"diagnose"}
    assert services.diagnosis.asked == []


def test_the_first_picture_needs_no_other_page(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from fruitdx_desktop.app import build\n"
        "application, window = build(['program'])\n"
        "application.processEvents()\n"
        "parts = ('teach.page', 'history.page', 'models.page', 'settings.page', 'recovery.dialog', 'diagnose.filled')\n"
        "early = [part for part in parts if f'fruitdx_desktop.ui.{part}' in sys.modules]\n"
        "early += [part for part in ('numpy', 'PIL', 'tomllib', 'multiprocessing') if part in sys.modules]\n"
        "window.close()\n"
        "assert not early, early\n"
    )
    run_alone(script, tmp_path)


def test_the_first_photo_finds_everything_loaded(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    qtbot.waitUntil(lambda: services.diagnosis.warm)
    assert not window.session.busy and len(window.session.queue) == 0
