"""The Diagnose and History pages."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.errors import UsageError
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.diagnose.correct_dialog import CorrectDialog
from fruitdx_desktop.ui.window import MainWindow
from tests.conftest import draw_photo
from tests.ui import fakes
from tests.ui.fakes import FakeServices


@pytest.fixture
def photos(tmp_path: Path) -> list[str]:
    return [str(draw_photo(tmp_path / f"{seed}.jpg", seed)) for seed in range(4)]


def ask(qtbot: QtBot, window: MainWindow, *paths: str) -> None:
    before = len(window.session.queue.answered())
    window.session.diagnose(list(paths))
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == before + len(paths))
    qtbot.waitUntil(lambda: not window.session.busy)


def test_empty_the_page_shows_the_panel_with_the_button(window: MainWindow) -> None:
    assert window.diagnose.drop_panel.isVisible()
    assert window.diagnose.drop_panel.isAncestorOf(window.diagnose.choose)
    assert not window.diagnose.card.isVisible()


def test_filled_the_page_shows_queue_photo_and_answer(qtbot: QtBot, window: MainWindow, photos: list[str]) -> None:
    ask(qtbot, window, *photos)
    page = window.diagnose
    assert not page.drop_panel.isVisible()
    assert page.choose.isVisible()
    assert window.focusWidget() is page.queue.list
    assert page.queue.list.count() == 4
    assert page.queue.list.item(0).text() == "Scab, apple"
    assert page.card.diagnosis.text() == "Very likely scab on an apple"
    assert page.card.confidence.text().startswith("Very sure")
    qtbot.waitUntil(lambda: page.photo.has_picture)


@pytest.mark.parametrize("kind", ["unsure", "stranger", "unreadable"])
def test_other_answers(qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str], kind: str) -> None:
    services.diagnosis.answers["0.jpg"] = getattr(fakes, kind)
    ask(qtbot, window, photos[0])
    card = window.diagnose.card
    others = window.findChild(QWidget, "candidate1")
    assert others is not None
    assert others.isVisible() == (kind == "unsure")
    assert card.wrong.isEnabled() == (kind != "unreadable")
    assert window.diagnose.evidence.isEnabled() == (kind == "unsure")
    assert "96" not in card.diagnosis.text()


def test_the_evidence_is_shown_on_its_toggle_and_remembered(
    qtbot: QtBot, window: MainWindow, photos: list[str]
) -> None:
    ask(qtbot, window, photos[0])
    qtbot.waitUntil(lambda: window.diagnose.photo.has_picture)
    assert not window.diagnose.photo.evidence_shown
    window.diagnose.evidence.click()
    assert window.diagnose.photo.evidence_shown
    assert window.settings.value.show_evidence
    assert not window.grab().isNull()
    window.diagnose.evidence.click()
    assert not window.diagnose.photo.evidence_shown


def test_a_newer_request_neither_waits_nor_is_overwritten(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    old, new = photos[0], photos[1]
    services.diagnosis.gates[old] = threading.Event()
    services.diagnosis.answers["1.jpg"] = lambda path: fakes.diagnosed(path, "Healthy_Mango")
    window.session.diagnose([old])
    qtbot.waitUntil(lambda: len(window.session.queue) == 1)
    window.session.diagnose([new])
    card = window.diagnose.card
    qtbot.waitUntil(lambda: card.diagnosis.text() == "This mango looks healthy")
    services.diagnosis.gates[old].set()
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 2)
    assert card.diagnosis.text() == "This mango looks healthy"
    assert window.diagnose.queue.list.item(0).text() == "Scab, apple"


def test_the_queue_says_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    services.diagnosis.gates[photos[2]] = threading.Event()
    window.session.diagnose(photos)
    queue = window.diagnose.queue
    qtbot.waitUntil(lambda: queue.count.text() == "2 of 4")
    queue.stop.click()
    assert queue.list.count() == 2
    assert not window.session.busy
    qtbot.waitUntil(lambda: queue.count.text() == "2 photos")


def test_clearing_empties_the_page_and_keeps_the_history(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    ask(qtbot, window, *photos)
    qtbot.waitUntil(lambda: len(services.history.ids()) == 4)
    window.diagnose.queue.clear.click()
    assert window.diagnose.drop_panel.isVisible()
    assert len(services.history.ids()) == 4


def test_a_failure_of_the_request_is_said_in_the_bar(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise UsageError(reason="The model knows no fruit 'Kiwi'")

    services.diagnosis.diagnose = refuse
    window.session.diagnose(photos[:1])
    qtbot.waitUntil(window.notice_bar.isVisible)
    assert "Kiwi" in window.notice_bar.text.text()


def open_correction(qtbot: QtBot, window: MainWindow) -> CorrectDialog:
    window.diagnose.card.wrong.click()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "correctDialog") is not None)
    dialog = window.findChild(QDialog, "correctDialog")
    assert isinstance(dialog, CorrectDialog)
    return dialog


def test_a_known_label_is_taught_and_taken_back(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    ask(qtbot, window, photos[0])
    dialog = open_correction(qtbot, window)
    offered = [dialog.labels.itemData(index).name for index in range(dialog.labels.count())]
    assert "Scab_Apple" not in offered
    assert dialog.labels.currentIndex() == -1 and not dialog.accept_button.isEnabled(), "a hasty press teaches nothing"
    dialog.labels.setCurrentIndex(offered.index("Blotch_Apple"))
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: services.teaching.taught == {photos[0]: "Blotch_Apple"})
    qtbot.waitUntil(window.notice_bar.isVisible)
    qtbot.waitUntil(lambda: window.teach.taught.text() == "1 corrected photo to learn from")
    window.notice_bar.action.click()
    qtbot.waitUntil(lambda: services.teaching.taught == {})
    qtbot.waitUntil(lambda: window.session.queue.answered()[0].taught == "")


def test_a_new_label_is_made_of_fruit_and_disease(qtbot: QtBot, window: MainWindow, photos: list[str]) -> None:
    ask(qtbot, window, photos[0])
    dialog = open_correction(qtbot, window)
    dialog._new.setChecked(True)
    assert not dialog.accept_button.isEnabled()
    dialog.fruit.setText("lemon")
    assert dialog.label() == "Healthy_Lemon"
    dialog.condition.setText("brown spots")
    assert dialog.label() == "brown spots_Lemon"
    dialog.fruit.setText("../etc")
    assert not dialog.fruit.hasAcceptableInput()
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_not_a_fruit_is_taught_without_a_label(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    ask(qtbot, window, photos[0])
    dialog = open_correction(qtbot, window)
    dialog._none.setChecked(True)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: services.teaching.taught == {photos[0]: None})


def test_paths_of_the_command_line_are_diagnosed(
    qtbot: QtBot, open_window: Callable[..., MainWindow], photos: list[str]
) -> None:
    window = open_window(photos[:2])
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 2)


def test_of_many_answers_the_first_is_told_at_once_and_the_rest_together(qtbot: QtBot, window: MainWindow) -> None:
    session, told = window.session, []
    session.changed.connect(lambda entries: told.append([entry.path for entry in entries]))
    request = session.queue.open_request()
    paths = [f"{number}.jpg" for number in range(20)]
    session.added.emit(session.queue.add(request, paths))
    for path in paths:
        session._hear(request, fakes.diagnosed(path))
    assert told == [paths[:1]]
    qtbot.waitUntil(lambda: len(told) > 1)
    assert told == [paths[:1], paths[1:]]
    assert window.diagnose.queue.list.item(19).text() != "Waiting"


def test_a_request_ends_with_all_of_its_answers_told(qtbot: QtBot, window: MainWindow, photos: list[str]) -> None:
    session, told, left = window.session, [], []
    session.changed.connect(told.extend)
    session.moved.connect(lambda: left.append(len(session.queue) - len(told)) if not session.busy else None)
    session.diagnose(photos)
    qtbot.waitUntil(lambda: bool(left))
    assert left[0] == 0
    assert len(told) == len(photos)


def test_the_tab_key_goes_where_the_eye_goes(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    page = window.diagnose
    quiet = [page.ways.folder]
    window.show()
    page.choose.setFocus()
    for stop in (*quiet, page.hint.choice):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is stop
    ask(qtbot, window, str(photo))
    page.hint.choice.setFocus()
    for stop in (*quiet, page.choose, page.queue.export):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is stop


def test_a_new_label_is_typed_and_pasted_in_any_script(qtbot: QtBot, window: MainWindow) -> None:
    """Vowels of Hindi are marks, not letters."""
    dialog = CorrectDialog(window, fakes.LABELS, Label("Anthracnose_Mango"))
    qtbot.addWidget(dialog)
    for word in ("\u0938\u0947\u092c", "\u0915\u093e\u0932\u093e \u0927\u092c\u094d\u092c\u093e", "Rou\u0308ille"):
        dialog.fruit.clear()
        dialog.fruit.insert(word)
        assert dialog.fruit.text() == word
        dialog.fruit.clear()
        for letter in word:
            dialog.fruit.insert(letter)
        assert dialog.fruit.text() == word


def test_a_correction_offers_the_same_fruit_first(qtbot: QtBot, window: MainWindow) -> None:
    dialog = CorrectDialog(window, fakes.LABELS, Label("Anthracnose_Mango"))
    offered = [dialog.labels.itemData(place).name for place in range(dialog.labels.count())]
    assert offered[:2] == ["Healthy_Mango", "Black Mould Rot (Aspergillus)_Mango"]
    assert sorted(offered) == sorted({label.name for label in fakes.LABELS} - {"Anthracnose_Mango"})
    dialog.deleteLater()
