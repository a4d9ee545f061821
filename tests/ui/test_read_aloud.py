"""Answers read aloud, by a fake voice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from fruitdx_desktop.ui.devices import Devices
from fruitdx_desktop.ui.diagnose.photo_queue import Entry
from fruitdx_desktop.ui.diagnose.result_card import ResultCard
from fruitdx_desktop.ui.speech.language import code_of
from fruitdx_desktop.ui.speech.reader import Reader
from fruitdx_desktop.ui.speech.voice import SystemVoice
from fruitdx_desktop.ui.window import MainWindow
from tests.conftest import draw_photo
from tests.ui.fakes import FakeVoice, unsure


def answered(qtbot: QtBot, window: MainWindow, count: int) -> None:
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == count, timeout=20_000)
    qtbot.waitUntil(lambda: "scab" in window.diagnose.card.diagnosis.text(), timeout=20_000)


def test_the_button_reads_the_answer_and_stops(
    qtbot: QtBot, open_window: Callable[..., MainWindow], photo: Path
) -> None:
    voice = FakeVoice("en", "sw")
    window = open_window([str(photo)], devices=Devices(voice=voice))
    control = window.diagnose.card.read_aloud
    assert not control.isVisible()
    answered(qtbot, window, 1)
    assert control.isVisible() and control.text() == "Read aloud"
    control.click()
    lines = voice.said[0][0].splitlines()
    assert lines[0] == "Very likely scab on an apple." and lines[1].startswith("Very sure")
    assert len(lines) == 3 and voice.said[0][1] == "en"
    assert control.text() == "Stop reading" == control.accessibleName()
    control.click()
    assert not voice.speaking and control.text() == "Read aloud"


@pytest.mark.parametrize("languages", [(), ("fr",)])
def test_without_a_voice_for_the_language_there_is_no_button(
    qtbot: QtBot, open_window: Callable[..., MainWindow], photo: Path, languages: tuple[str, ...]
) -> None:
    window = open_window([str(photo)], devices=Devices(voice=FakeVoice(*languages)))
    answered(qtbot, window, 1)
    assert not window.diagnose.card.read_aloud.isVisible()


def test_answers_are_read_by_themselves_once_each(
    qtbot: QtBot, open_window: Callable[..., MainWindow], photo: Path, tmp_path: Path
) -> None:
    voice = FakeVoice("en")
    window = open_window(devices=Devices(voice=voice))
    window.settings_page.read_aloud.click()
    assert window.settings.value.read_aloud
    window.session.diagnose([str(photo)])
    answered(qtbot, window, 1)
    assert len(voice.said) == 1
    window.session.diagnose([str(draw_photo(tmp_path / "two.jpg", 2))])
    answered(qtbot, window, 2)
    qtbot.waitUntil(lambda: len(voice.said) == 2)


def test_the_same_words_about_another_photo_are_read_again(qtbot: QtBot) -> None:
    voice, card = FakeVoice("en"), ResultCard()
    qtbot.addWidget(card)
    reader = Reader(voice, lambda: True, card)
    reader.follow(card)
    for number in (1, 1, 2):
        card.show_entry(Entry(number, 0, "leaf.jpg", unsure("leaf.jpg", "Apple")))
    assert len(voice.said) == 2 and voice.said[0] == voice.said[1]
    card.show_entry(Entry(2, 0, "leaf.jpg", unsure("leaf.jpg", "Mango")))
    assert len(voice.said) == 2, "the same photo in other words is not read again"
    card.show_waiting()
    card.show_entry(Entry(2, 0, "leaf.jpg", unsure("leaf.jpg", "Mango")))
    assert len(voice.said) == 3, "asked again it is"


def test_the_systems_voice_neither_blocks_nor_stays(qtbot: QtBot, tmp_path: Path) -> None:
    voice = SystemVoice(tmp_path / "voice.log")
    voice.say("nobody hears this", "en")
    voice.open()
    voice.close()
    voice.open()
    voice.stop()
    assert not voice.speaking and not voice._thread.isRunning()


def test_the_language_of_any_country_is_one() -> None:
    assert code_of(QLocale("pt_BR")) == code_of(QLocale("pt_PT")) == "pt"
    assert code_of(QLocale.c()) == "en"
