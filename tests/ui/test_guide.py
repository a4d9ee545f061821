"""What to do: on the card and in the guide panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.photo_quality import PhotoQuality
from fruitdx_desktop.services import guide as guide_module
from fruitdx_desktop.services.diagnosis import PhotoResult
from fruitdx_desktop.services.guide import Guide, load_guide
from fruitdx_desktop.ui.diagnose.advice_panel import AdvicePanel
from fruitdx_desktop.ui.guide import advice as advice_module
from fruitdx_desktop.ui.guide.panel import GuidePanel
from fruitdx_desktop.ui.window import MainWindow
from fruitdx_desktop.ui.wording import confidence
from tests.conftest import draw_photo
from tests.ui import fakes
from tests.ui.fakes import FakeServices

Show = Callable[[Callable[[str], PhotoResult]], AdvicePanel]
GOOD = PhotoQuality(sharpness=300.0, brightness=200.0, burnt=0.0, short_side=900)


@pytest.fixture
def show(qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path) -> Show:
    """Diagnoses one drawn photo with the given answer; returns what the card says to do."""

    def run(answer: Callable[[str], PhotoResult]) -> AdvicePanel:
        path = str(draw_photo(tmp_path / "0.jpg", 0))
        services.diagnosis.answers["0.jpg"] = answer
        before = len(window.session.queue.answered())
        window.session.diagnose([path])
        qtbot.waitUntil(lambda: len(window.session.queue.answered()) == before + 1 and not window.session.busy)
        return window.diagnose.card.advice

    return run


def open_panel(window: MainWindow, panel: AdvicePanel) -> GuidePanel:
    panel.more.click()
    found = window.findChild(GuidePanel, "guidePanel")
    assert isinstance(found, GuidePanel)
    assert found.isVisible()
    found.later.finish()
    return found


def test_a_disease_shows_the_first_things_to_do(show: Show) -> None:
    panel = show(fakes.diagnosed)
    entry = load_guide().entry("Scab_Apple")
    assert entry is not None
    assert panel.steps.texts() == [statement.text for statement in entry.first]
    assert "adviser" in panel.words.text()
    assert panel.more.isVisible()
    assert not panel.trouble.isVisible()


def test_a_healthy_fruit_needs_nothing_and_offers_how_to_keep_it(show: Show) -> None:
    panel = show(lambda path: fakes.diagnosed(path, "Healthy_Mango"))
    assert panel.words.text().startswith("Nothing to do")
    assert panel.steps.texts() == []
    assert panel.more.text() == "How to keep it healthy"


def test_a_label_that_was_taught_has_no_guide_yet(show: Show) -> None:
    panel = show(lambda path: fakes.diagnosed(path, "Anthracnose_Papaya"))
    assert panel.words.text().startswith("There is no guide for this one yet.")
    assert panel.steps.texts() == []
    assert not panel.more.isVisible()


@pytest.mark.parametrize(
    ("quality", "words", "step"),
    [
        (replace(GOOD, sharpness=2.0), "blurred", "Hold the phone still"),
        (replace(GOOD, brightness=40.0), "dark", "behind you"),
        (replace(GOOD, burnt=0.6), "bright", "shade"),
        (replace(GOOD, short_side=60), "small", "Go close"),
    ],
)
@pytest.mark.parametrize("kind", [fakes.unsure, fakes.stranger])
def test_doubt_names_what_is_wrong_with_the_photo_and_mends_it_first(
    show: Show, kind: Callable[[str], PhotoResult], quality: PhotoQuality, words: str, step: str
) -> None:
    panel = show(lambda path: replace(kind(path), quality=quality))
    assert words in panel.trouble.text()
    assert panel.trouble.isVisible()
    assert step in panel.steps.texts()[0]


def test_doubt_about_a_good_photo_accuses_it_of_nothing(show: Show) -> None:
    panel = show(lambda path: replace(fakes.unsure(path), quality=GOOD))
    assert not panel.trouble.isVisible()
    assert any("another fruit of the same tree" in text for text in panel.steps.texts())


def test_an_unreadable_file_has_no_guide(show: Show) -> None:
    panel = show(fakes.unreadable)
    assert not panel.more.isVisible()
    assert panel.words.isVisible()


def test_the_panel_shows_the_whole_entry(show: Show, window: MainWindow) -> None:
    panel = open_panel(window, show(lambda path: fakes.diagnosed(path, "Anthracnose_Mango")))
    entry = load_guide().entry("Anthracnose_Mango")
    assert entry is not None
    shown = {label.text() for label in panel.findChildren(QFrame) if hasattr(label, "text")}
    assert {statement.text for statement in entry.statements} <= shown
    assert {source.title for source in entry.sources} <= shown
    assert panel.windowTitle() == "Anthracnose on a mango"


def test_the_panel_scrolls_to_its_last_line_and_no_further(qtbot: QtBot, show: Show, window: MainWindow) -> None:
    panel = open_panel(window, show(fakes.diagnosed))
    area = panel.findChild(QScrollArea, "guideScroll")
    assert isinstance(area, QScrollArea)
    last = panel.findChildren(QAbstractButton)[-1]
    content = area.widget()
    qtbot.waitUntil(lambda: content.height() > area.viewport().height())
    sources = [
        button for button in panel.findChildren(QAbstractButton) if button.objectName().startswith("guideSource")
    ]
    bottom = max(button.mapTo(content, button.rect().bottomLeft()).y() for button in sources)
    assert content.height() - bottom < 80, last.objectName()


def test_a_browser_opens_only_on_a_press(show: Show, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def remember(url: QUrl) -> bool:
        opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    panel = open_panel(window, show(lambda path: fakes.diagnosed(path, "Anthracnose_Mango")))
    assert opened == []
    entry = load_guide().entry("Anthracnose_Mango")
    assert entry is not None
    button = panel.findChild(QAbstractButton, "guideSource1Open")
    assert button is not None
    assert entry.sources[0].title in button.accessibleName()
    button.click()
    assert opened == [entry.sources[0].address]


def test_the_sources_can_be_copied(show: Show, window: MainWindow) -> None:
    panel = open_panel(window, show(fakes.diagnosed))
    panel.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    entry = load_guide().entry("Scab_Apple")
    assert entry is not None
    assert len(copied) == len(entry.sources)
    assert copied[0].endswith(entry.sources[0].address)


def test_every_button_of_the_panel_is_spoken_and_reached_by_keyboard(show: Show, window: MainWindow) -> None:
    panel = open_panel(window, show(fakes.diagnosed))
    for button in panel.findChildren(QAbstractButton):
        assert button.accessibleName()
        assert button.focusPolicy() & button.focusPolicy().TabFocus
    panel.close_button.click()
    assert not panel.isVisible()


def test_a_guide_that_cannot_be_read_never_stops_the_answer(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(advice_module, "window_guide", lambda: Guide(tmp_path / "gone"))
    panel = show(fakes.unsure)
    assert "guide cannot be read" in panel.words.text()
    assert not panel.more.isVisible()
    assert guide_module.load_guide().entry("Scab_Apple")


def test_sureness_has_a_meaning_where_the_model_brings_it() -> None:
    result = replace(fakes.diagnosed("a.jpg"), right_share=0.972)
    assert confidence(result) == "Very sure: right in about 97 of 100 such answers"
    assert "99 of 100" in confidence(replace(result, right_share=1.0))


@pytest.mark.parametrize("answer", [fakes.diagnosed, fakes.unsure, fakes.stranger])
def test_what_was_read_ahead_is_not_read_again(
    answer: Callable[[str], PhotoResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unread(_text: str) -> dict[str, object]:
        raise ValueError("read in the window's thread")

    for remembered in (guide_module._read, guide_module._guide, advice_module._read_ahead):
        remembered.cache_clear()
    advice_module.prepare(answer("a.jpg"))
    monkeypatch.setattr(guide_module.tomllib, "loads", unread)
    assert advice_module.advice_for(answer("a.jpg")).entry is not None
