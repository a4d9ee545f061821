"""Several photos: one plant, a hint that does not fit, a queue that is filtered and exported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from fruitdx_desktop.services.history_entry import HistoryFilter
from fruitdx_desktop.ui.later import at_once
from fruitdx_desktop.ui.teach.corrections_dialog import CorrectionsDialog
from fruitdx_desktop.ui.window import MainWindow
from tests.conftest import draw_photo
from tests.ui import fakes
from tests.ui.fakes import FakeServices
from tests.ui.test_diagnose import ask


@pytest.fixture
def photos(tmp_path: Path) -> list[str]:
    return [str(draw_photo(tmp_path / f"{seed}.jpg", seed)) for seed in range(4)]


def shown(window: MainWindow) -> list[str]:
    rows = window.diagnose.queue.list
    return [rows.item(place).text() for place in range(rows.count()) if not rows.item(place).isHidden()]


def group(qtbot: QtBot, window: MainWindow, *places: int) -> None:
    rows = window.diagnose.queue.list
    rows.setCurrentRow(places[0])
    for place in places:
        rows.item(place).setSelected(True)
    before = len(window.session.queue.plants())
    qtbot.waitUntil(window.diagnose.queue.one_plant.isEnabled)
    window.diagnose.queue.one_plant.click()
    qtbot.waitUntil(lambda: len(window.session.queue.plants()) == before + 1)


def test_selected_photos_become_one_plant_and_single_photos_again(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    ask(qtbot, window, *photos)
    qtbot.waitUntil(lambda: len(services.history.ids()) == 4)
    page = window.diagnose
    group(qtbot, window, 0, 1, 2)
    assert len(shown(window)) == 2
    assert page.card.diagnosis.text() == "Very likely scab on an apple"
    assert "All photos that count say the same: Scab on an apple." in page.card._why.text()
    assert page.strip.isVisible() and page.strip.count() == 3
    kept = services.history.entries(services.history.ids(HistoryFilter(text="Plant 1")))
    assert {entry.path for entry in kept} == set(photos[:3])
    assert all("Very likely scab" in entry.note for entry in kept)
    assert page.queue.one_plant.text() == "Take apart"
    page.queue.one_plant.click()
    assert len(shown(window)) == 4
    assert not page.strip.isVisible()
    assert len(page.queue.list.selected_numbers()) == 3
    qtbot.waitUntil(lambda: not services.history.ids(HistoryFilter(text="Plant 1")))


def test_few_photos_are_offered_as_one_plant_without_selecting(
    qtbot: QtBot, window: MainWindow, photos: list[str]
) -> None:
    ask(qtbot, window, photos[0])
    assert not window.diagnose.queue.one_plant.isEnabled()
    ask(qtbot, window, *photos[1:3])
    window.diagnose.queue.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: window.diagnose.queue.one_plant.text() == "3 of one plant")


def test_a_sick_fruit_among_healthy_ones_is_said_first(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    for name in ("0.jpg", "1.jpg", "2.jpg"):
        services.diagnosis.answers[name] = lambda path: fakes.diagnosed(path, "Healthy_Apple", 0.98)
    services.diagnosis.answers["3.jpg"] = lambda path: fakes.diagnosed(path, "Scab_Apple", 0.7)
    ask(qtbot, window, *photos)
    group(qtbot, window, 0, 1, 2, 3)
    assert window.diagnose.card.diagnosis.text() == "Not healthy: one photo looks sick"
    assert shown(window) == ["Partly sick"]


def test_each_photo_of_a_plant_can_be_looked_at_and_corrected(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    services.diagnosis.answers["1.jpg"] = fakes.stranger
    ask(qtbot, window, *photos[:2])
    group(qtbot, window, 0, 1)
    page = window.diagnose
    assert page.evidence.isEnabled()
    page.strip.setCurrentRow(1)
    assert not page.evidence.isEnabled()
    assert "1 photo did not count" in page.card._why.text()
    page.card.wrong.click()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "correctDialog") is not None)
    dialog = window.findChild(QDialog, "correctDialog")
    assert dialog is not None
    dialog._none.setChecked(True)  # type: ignore[attr-defined]
    dialog.accept()
    qtbot.waitUntil(lambda: services.teaching.taught == {photos[1]: None})


def test_a_hint_that_does_not_fit_is_told_and_asked_again_without(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    page = window.diagnose
    qtbot.waitUntil(lambda: page.hint.choice.findData("Mango") > 0)
    page.hint.choice.setCurrentIndex(page.hint.choice.findData("Mango"))
    page.hint.choice.activated.emit(page.hint.choice.currentIndex())
    assert window.settings.value.fruit == "Mango"
    assert window.settings_page.fruit.currentData() == "Mango"
    services.diagnosis.answers = {"0.jpg": fakes.mismatched, "1.jpg": fakes.mismatched}
    ask(qtbot, window, *photos[:3])
    assert services.diagnosis.asked[0] == (photos[0], "Mango")
    assert page.card.diagnosis.text() == "You said mango, but this looks like an apple"
    qtbot.waitUntil(lambda: page.card.again.text() == "Ask again for any fruit (2)")
    services.diagnosis.answers = {}
    services.diagnosis.asked.clear()
    page.card.again.click()
    qtbot.waitUntil(lambda: services.diagnosis.asked == [(photos[0], None), (photos[1], None)])
    qtbot.waitUntil(lambda: page.card.diagnosis.text() == "Very likely scab on an apple")
    assert page.queue.list.count() == 3
    assert not page.card.again.isVisible()


def test_the_hint_of_the_settings_is_shown_where_photos_are_dropped(window: MainWindow) -> None:
    assert window.diagnose.drop_panel.isAncestorOf(window.diagnose.hint)
    window.settings.change(fruit="Mango")
    assert window.diagnose.hint.choice.currentData() == "Mango"
    window.settings.change(fruit=None)
    assert window.diagnose.hint.choice.currentData() is None


def test_only_the_answers_asked_for_are_shown(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    services.diagnosis.answers = {"1.jpg": fakes.unsure, "2.jpg": fakes.unreadable}
    ask(qtbot, window, *photos)
    choice = window.diagnose.queue.filter
    qtbot.waitUntil(lambda: [choice.itemText(place)[-2] for place in range(choice.count())] == list("42101"))
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert shown(window) == ["Can't tell"]
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert len(shown(window)) == 4


def test_the_answers_of_the_queue_are_exported(qtbot: QtBot, window: MainWindow, photos: list[str]) -> None:
    ask(qtbot, window, *photos[:2])
    qtbot.waitUntil(lambda: len(window.recorder._services.history.ids()) == 2)
    window.diagnose.queue.export.click()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "exportDialog") is not None)


def test_without_a_history_the_export_says_why_not(qtbot: QtBot, window: MainWindow, photos: list[str]) -> None:
    window.settings.change(keep_history=False)
    ask(qtbot, window, photos[0])
    window.diagnose.queue.export.click()
    qtbot.waitUntil(lambda: "were not kept" in window.notice_bar.text.text())


def test_the_legend_says_what_the_map_means(qtbot: QtBot, window: MainWindow, photos: list[str]) -> None:
    ask(qtbot, window, photos[0])
    assert not window.diagnose.legend.isVisible()
    window.diagnose.evidence.click()
    assert window.diagnose.legend.isVisible()
    assert window.diagnose.evidence.shortcut().toString() == "Ctrl+E"


def test_the_trouble_of_a_photo_stands_before_its_answer(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    from dataclasses import replace

    from fruitdx_desktop.core.photo_quality import PhotoQuality

    dark = PhotoQuality(sharpness=100.0, brightness=40.0, burnt=0.0, short_side=900)
    services.diagnosis.answers["0.jpg"] = lambda path: replace(fakes.unsure(path), quality=dark)
    ask(qtbot, window, photos[0])
    box = window.findChild(QWidget, "photoTroubleBox")
    head = window.findChild(QWidget, "answerHead")
    assert box is not None and head is not None and box.isVisible()
    QApplication.processEvents()
    assert box.mapToGlobal(box.rect().bottomLeft()).y() < head.mapToGlobal(head.rect().topLeft()).y()


def test_corrections_are_taken_back_later(
    qtbot: QtBot, open_window: Callable[..., MainWindow], services: FakeServices, photos: list[str]
) -> None:
    window = open_window()
    ask(qtbot, window, photos[0])
    window.session.teach(window.session.queue.answered()[0], "Rot_Apple")
    qtbot.waitUntil(lambda: window.session.queue.answered()[0].taught != "")
    qtbot.waitUntil(lambda: window.teach.taught.text() == "1 corrected photo to learn from")
    window.go_to(window.teach)
    window.teach.see_taught.click()
    qtbot.waitUntil(lambda: window.findChild(CorrectionsDialog) is not None)
    dialog = window.findChild(CorrectionsDialog)
    assert dialog is not None and dialog.list.item(0).text() == "Rot on an apple"
    dialog.remove.click()
    assert not dialog.remove.isEnabled()
    qtbot.waitUntil(lambda: services.teaching.taught == {})
    qtbot.waitUntil(lambda: window.session.queue.answered()[0].taught == "")
    qtbot.waitUntil(lambda: window.teach.taught.text() == "No corrected photo yet")
    dialog.close()


def test_a_plant_and_the_hint_outlive_a_change_of_language(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photos: list[str]
) -> None:
    qtbot.waitUntil(lambda: window.diagnose.hint.choice.findData("Mango") > 0)
    ask(qtbot, window, *photos)
    group(qtbot, window, 0, 1)
    at_once(window.diagnose.rebuild())
    qtbot.waitUntil(lambda: len(shown(window)) == 3)
    qtbot.waitUntil(lambda: window.diagnose.strip.count() == 2)
    assert window.diagnose.hint.choice.findData("Mango") > 0
    assert window.diagnose.queue.one_plant.text() == "Take apart"
