"""The language of the window: switched at once and everywhere, with everything behind it going on."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.errors import TrainingFailedError
from fruitdx_desktop.ui import language
from fruitdx_desktop.ui.devices import Devices
from fruitdx_desktop.ui.guide.lookup import window_guide
from fruitdx_desktop.ui.text import counted, percent, right_to_left, whole
from fruitdx_desktop.ui.window import PAGES, MainWindow
from tests.conftest import draw_photo
from tests.ui import fakes, pseudo
from tests.ui.fakes import FakeServices, FakeVoice

Opener = Callable[..., MainWindow]
# What stays as it is: names of files, folders, versions, programs and languages; figures; the guide, which has files
# of its own.
DATA = re.compile(
    r"[\d\W_]*|.*(/|\.jpg|starter-1|2026).*|FruitDx Desktop.*|" + "|".join(t.name for t in language.TONGUES),
    re.DOTALL,
)
# A machine may have much else to do.
BUSY_MS = 30_000
GUIDE = ("adviceStep", "guide")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leaves no language behind."""
    yield
    language.install(qapp).choose("en")


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Spanish and Arabic are English between brackets."""
    for code in ("es", "ar"):
        pseudo.write(tmp_path / "made-up" / "translations", code)
    monkeypatch.setattr(language, "resources", lambda: tmp_path / "made-up")
    return tmp_path / "made-up"


def choose(qtbot: QtBot, window: MainWindow, code: str) -> None:
    """As a person does, on the Settings page."""
    choice = window.settings_page.language
    choice.setCurrentIndex(choice.findData(code))
    qtbot.waitUntil(lambda: not shiboken6.isValid(choice) and not window.later.waiting, timeout=BUSY_MS)
    # What was chosen before is chosen again in a turn of its own.
    qtbot.wait(20)


def answered(qtbot: QtBot, window: MainWindow, services: FakeServices, folder: Path) -> list[str]:
    """Asks about a photo of every look."""
    makers = {
        "sick": fakes.diagnosed,
        "well": lambda path: fakes.diagnosed(path, "Healthy_Apple"),
        "unsure": lambda path: fakes.unsure(path, "Apple"),
        "strange": fakes.stranger,
        "broken": fakes.unreadable,
    }
    services.diagnosis.answers = {f"{name}.jpg": maker for name, maker in makers.items()}
    paths = [str(draw_photo(folder / f"{name}.jpg", seed)) for seed, name in enumerate(makers)]
    window.session.diagnose(paths)
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == len(paths), timeout=BUSY_MS)
    qtbot.waitUntil(lambda: len(window.diagnose.queue.list.pictures()) == len(paths), timeout=BUSY_MS)
    return paths


def words_of(widget: QWidget) -> list[str]:
    """Everything that is shown or read out of a widget."""
    words = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
    match widget:
        case QLabel() | QAbstractButton():
            words.append(widget.text())
        case QLineEdit() | QPlainTextEdit():
            words.append(widget.placeholderText())
        case QComboBox():
            words += [widget.itemText(place) for place in range(widget.count())]
        case QAbstractItemView() if widget.model() is not None:
            indexes = [widget.model().index(row, 0) for row in range(widget.model().rowCount())]
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole + 5)
            words += [index.data(role) or "" for index in indexes for role in roles]
    return [word for word in words if word]


def untranslated(window: MainWindow) -> list[tuple[str, str]]:
    """What is not between the brackets of the made-up language."""
    return [
        (widget.objectName(), text)
        for widget in (window, *window.findChildren(QWidget))
        if not widget.objectName().startswith((*GUIDE, "qt_"))
        for text in words_of(widget)
        if not DATA.fullmatch(pseudo.outside(text))
    ]


def test_every_text_changes_at_once(
    qtbot: QtBot, open_window: Opener, services: FakeServices, tmp_path: Path, made_up: Path
) -> None:
    services.models.fault = fakes.fault()
    window = open_window()
    qtbot.waitUntil(window.recovery.isVisible)
    services.models.fault = None
    paths = answered(qtbot, window, services, tmp_path / "photos")
    window.session.teach(window.session.queue.answered()[0], "Blotch_Apple")
    qtbot.waitUntil(window.notice_bar.isVisible)
    window.teach.use_folder(str(tmp_path / "photos"))
    services.retraining.messages = fakes.training_messages()
    reason = "the training process ended unexpectedly (signal SIGKILL)."
    services.retraining.result = TrainingFailedError(reason=reason, log="training.log")
    window.teach.start()
    qtbot.waitUntil(lambda: window.teach.verdict.isVisibleTo(window.teach))
    for page in (window.history, window.models, window.diagnose):
        window.go_to(page)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "version3") is not None)
    for number in range(1, len(paths) + 1):
        window.diagnose.queue.list.choose(number)
        choose(qtbot, window, "es")
        assert untranslated(window) == []
        choose(qtbot, window, "en")
        assert not [text for widget in window.findChildren(QWidget) for text in words_of(widget) if "⟦" in text]


def test_what_is_behind_the_pages_goes_on(
    qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path, made_up: Path
) -> None:
    paths = answered(qtbot, window, services, tmp_path)
    window.resize(1111, 777)
    window.diagnose.queue.list.choose(3)
    window.diagnose.evidence.setChecked(True)
    fold = window.findChild(QAbstractButton, "answerDetailsButton")
    assert fold is not None
    fold.setChecked(True)
    window.tell(lambda: "A notice", "disease")
    window.go_to(window.settings_page)
    window.settings_page.language.setFocus()
    size, old = window.size(), [window.diagnose.card, window.rail, window.notice_bar, window.diagnose.queue.list]
    choose(qtbot, window, "es")
    assert not any(map(shiboken6.isValid, old))
    assert window.size() == size
    assert window.settings_page.isVisible() and not window.diagnose.isVisible()
    assert window.focusWidget() is window.settings_page.language
    assert window.notice_bar.text.text() == "A notice" and window.notice_bar.isVisible()
    assert window.diagnose.queue.list.count() == len(paths)
    assert len(window.diagnose.queue.list.pictures()) == len(paths)
    assert window.diagnose.queue.list.current_number == 3
    assert window.diagnose.evidence.isChecked()
    fold = window.findChild(QAbstractButton, "answerDetailsButton")
    assert fold is not None and fold.isChecked()
    qtbot.waitUntil(lambda: window.diagnose.photo.has_picture)


def test_nothing_is_heard_twice(qtbot: QtBot, window: MainWindow, photo: Path, made_up: Path) -> None:
    for code in ("es", "en", "ar", "en"):
        choose(qtbot, window, code)
    window.session.diagnose([str(photo)])
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1)
    assert window.diagnose.queue.list.count() == 1
    for name in ("rail", "dropOverlay", "resultCard", "recoveryDialog", "historyList", "trainingChart"):
        assert len(window.findChildren(QWidget, name)) == 1, name
    asked: list[object] = []
    window.diagnose.folder_used.connect(asked.append)
    window.diagnose.ways.chosen.emit([str(photo)])
    assert len(asked) == 1
    qtbot.waitUntil(lambda: window.diagnose.queue.list.count() == 2)


def test_a_training_goes_on(qtbot: QtBot, window: MainWindow, services: FakeServices, made_up: Path) -> None:
    services.retraining.messages = fakes.training_messages()
    services.retraining.gate = threading.Event()
    window.go_to(window.teach)
    window.teach.retrain.click()
    qtbot.waitUntil(lambda: window.teach.chart.rounds == 12)
    before = window.teach.bar.value()
    choose(qtbot, window, "es")
    assert window.training.running
    assert window.teach.bar.value() == before > 0
    assert window.teach.chart.rounds == 12 and window.teach.chart.isVisible()
    assert window.teach.cancel.isEnabled() and not window.teach.retrain.isEnabled()
    window.teach.cancel.click()
    assert window.teach.phase.text() == "⟦Stopping…⟧"
    choose(qtbot, window, "en")
    qtbot.waitUntil(lambda: not window.training.running)
    assert window.teach.verdict.title.text() == "Stopped, as you asked"
    choose(qtbot, window, "es")
    assert window.teach.verdict.title.text() == "⟦Stopped, as you asked⟧"


def test_work_on_the_models_goes_on(qtbot: QtBot, window: MainWindow, services: FakeServices, made_up: Path) -> None:
    window.go_to(window.models)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "version1") is not None)
    qtbot.waitUntil(lambda: not window.runner.busy)
    services.models.verify_gate = threading.Event()
    window.models.verify.click()
    choose(qtbot, window, "es")
    assert not window.models.verify.isEnabled()
    assert window.models._state.text() == "⟦Checking the model in use…⟧"
    services.models.verify_gate.set()
    qtbot.waitUntil(window.models.verify.isEnabled)
    assert window.notice_bar.text.text() == "⟦Checked: the model in use is whole and answers as it should.⟧"


def test_a_fault_is_still_mended(qtbot: QtBot, open_window: Opener, services: FakeServices, made_up: Path) -> None:
    services.models.fault = fakes.fault()
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.health.options) and window.recovery.isVisible())
    choose(qtbot, window, "es")
    assert window.recovery.isVisible() and window.fault_bar.isVisible()
    assert pseudo.BEGIN in window.recovery.sentence.text()
    best = window.findChild(QAbstractButton, "restorePreviousButton")
    assert best is not None and best.isEnabled()
    best.click()
    qtbot.waitUntil(lambda: not window.recovery.isVisible())
    assert not window.fault_bar.isVisible()


def test_the_direction_follows_the_language(qtbot: QtBot, window: MainWindow, made_up: Path) -> None:
    choose(qtbot, window, "ar")
    assert right_to_left()
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.rail.mapTo(window, QPoint(0, 0)).x() > window.width() // 2
    choose(qtbot, window, "es")
    assert window.rail.mapTo(window, QPoint(0, 0)).x() == 0


@pytest.mark.parametrize("place", range(5))
def test_the_page_that_is_seen_is_seen_again(qtbot: QtBot, window: MainWindow, made_up: Path, place: int) -> None:
    """Also where the language was changed from elsewhere while another page than the settings was shown."""
    page = getattr(window, PAGES[place])
    window.go_to(page)
    shown = {part.objectName() for part in page.findChildren(QWidget) if part.isVisible()}
    window.settings.change(language="ar")
    qtbot.waitUntil(lambda: page.title.text().startswith("⟦") and page.title.isVisible())
    again = {part.objectName() for part in page.findChildren(QWidget) if part.isVisible()}
    assert again >= {name for name in shown if not name.startswith("qt_")}


def test_dialogs_of_the_old_language_are_closed(
    qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path, made_up: Path
) -> None:
    answered(qtbot, window, services, tmp_path)
    window.diagnose.queue.list.choose(1)
    window.diagnose.card.wrong.click()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "correctDialog") is not None)
    choose(qtbot, window, "es")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [dialog.objectName() for dialog in window.findChildren(QDialog)] == ["recoveryDialog"]


def test_the_choice_is_kept(qtbot: QtBot, window: MainWindow, open_window: Opener, made_up: Path) -> None:
    choose(qtbot, window, "es")
    window.close()
    again = open_window()
    assert again.settings.value.language == "es"
    assert again.diagnose.choose.text() == "⟦Choose photos⟧"


def test_every_language_is_named_in_itself(window: MainWindow) -> None:
    choice = window.settings_page.language
    names = [choice.itemText(place) for place in range(choice.count())]
    assert names == [
        "As the system", "English", "हिन्दी", "Español", "Français", "Português", "Kiswahili", "العربية",
    ]  # fmt: skip


def test_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    chosen = language.install(qapp)
    chosen.choose("ar")
    assert whole(12345) == "١٢٬٣٤٥"
    assert "٩٦" in percent(0.96)
    chosen.choose("fr")
    assert whole(12345) == "12\u202f345"
    chosen.choose("en")
    assert percent(0.96) == "96\u202f%"
    assert counted("Nowhere", "one photo", "%Ln photos", 1) == "one photo"
    assert counted("Nowhere", "one photo", "%Ln photos", 1234) == "1,234 photos"


def test_the_guide_follows_the_language(qapp: QApplication) -> None:
    for tongue in language.TONGUES:
        language.install(qapp).choose(tongue.code)
        assert window_guide()._language == tongue.code


@pytest.mark.parametrize(
    ("spoken", "code"),
    [(["pt-PT", "pt"], "pt"), (["de-DE", "sw-KE"], "sw"), (["C"], "en"), (["ar-Latn-EG"], "ar"), (["de"], "en")],
)
def test_the_language_of_the_system(monkeypatch: pytest.MonkeyPatch, spoken: list[str], code: str) -> None:
    class System:
        def uiLanguages(self) -> list[str]:  # noqa: N802
            return spoken

    class Locale:
        system = staticmethod(System)

    with monkeypatch.context() as patch:
        patch.setattr(language, "QLocale", Locale)
        assert language.tongue_of("system").code == code
        assert language.tongue_of("klingon").code == code


def test_texts_forty_per_cent_longer_are_not_cut(
    qtbot: QtBot, open_window: Opener, services: FakeServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pseudo.write(tmp_path / "long" / "translations", "es", longer=0.4)
    monkeypatch.setattr(language, "resources", lambda: tmp_path / "long")
    window = open_window()
    choose(qtbot, window, "es")
    window.resize(960, 640)
    answered(qtbot, window, services, tmp_path)
    cut = []
    for page in (window.diagnose, window.teach, window.history, window.models, window.settings_page):
        window.go_to(page)
        # What is read from the disk comes a moment later, and pushes the rest about.
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not list(_cut_off(window)), timeout=2000)
        cut += [f"{page.objectName()}: {problem}" for problem in _cut_off(window)]
    assert cut == []
    assert (window.width(), window.height()) == (960, 640)


def _cut_off(window: MainWindow) -> Iterator[str]:
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.objectName().startswith("qt_"):
            continue
        right = part.mapTo(window, QPoint(part.width(), 0)).x()
        if isinstance(part, QLabel | QAbstractButton) and right > window.width():
            yield f"{part.objectName()} reaches {right}"
        if isinstance(part, QLabel) and part.text():
            needed = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
            if part.height() < needed:
                yield f"{part.objectName()} is {part.height()} high, not {needed}"
            if not part.wordWrap() and part.width() < part.sizeHint().width():
                yield f"{part.objectName()} is {part.width()} wide, not {part.sizeHint().width()}"
        if isinstance(part, QAbstractButton) and part.text() and part.width() < part.sizeHint().width():
            yield f"{part.objectName()} is {part.width()} wide, not {part.sizeHint().width()}"


def test_reports_speak_the_language(qapp: QApplication, made_up: Path) -> None:
    from fruitdx_desktop.services.history_csv import COLUMNS, POSITION_COLUMNS
    from fruitdx_desktop.training.report_texts import REPORT_TEXTS
    from fruitdx_desktop.ui.history.report_words import column_titles, make_report
    from fruitdx_desktop.ui.models.page_words import page_words

    chosen = language.install(qapp)
    chosen.choose("en")
    assert page_words() == REPORT_TEXTS
    assert set(column_titles()) == {*COLUMNS, *POSITION_COLUMNS}
    chosen.choose("ar")
    report = make_report([], "Title", "Upper orchard", 3, {})
    words = [report.disclaimer, *report.lines, report.words.photo, report.words.note, *page_words().values()]
    assert all(pseudo.BEGIN in word for word in (*words, *column_titles().values()))
    assert not report.words.left_to_right and report.words.language.startswith("ar")


def test_a_filtered_queue_stays_so_and_nothing_is_read_again(
    qtbot: QtBot, open_window: Opener, services: FakeServices, tmp_path: Path, made_up: Path
) -> None:
    voice = FakeVoice("en", "es")
    window = open_window(devices=Devices(voice=voice))
    window.settings_page.read_aloud.click()
    answered(qtbot, window, services, tmp_path / "photos")
    choice = window.diagnose.queue.filter
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    qtbot.waitUntil(lambda: bool(voice.said))

    def hidden() -> list[bool]:
        rows = window.diagnose.queue.list
        return [rows.item(row).isHidden() for row in range(rows.count())]

    before, said = hidden(), len(voice.said)
    assert sum(before) == 4
    choose(qtbot, window, "es")
    assert hidden() == before and window.diagnose.queue.filter.currentIndex() == 1
    assert len(voice.said) == said
