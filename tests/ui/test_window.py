"""The window as a whole: names, keyboard, drops, closing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fruitdx_desktop.ui.recovery.dialog import RecoveryDialog
from fruitdx_desktop.ui.widgets.bar import Saying
from fruitdx_desktop.ui.window import MainWindow
from tests.conftest import draw_photo
from tests.ui import fakes
from tests.ui.alone import run_alone
from tests.ui.fakes import FakeServices

NAMES = [
    "dropPanel",
    "choosePhotosButton",
    "resultsList",
    "resultCard",
    "diagnosisText",
    "confidenceText",
    "evidenceToggle",
    "wrongButton",
    "teachPage",
    "retrainButton",
    "cancelButton",
    "trainingProgress",
    "trainingChart",
    "modelsPage",
    "verifyButton",
    "historyPage",
    "recoveryDialog",
    "restorePreviousButton",
    "restoreStarterButton",
    "retrainNowButton",
    "importModelButton",
]


def own_widgets(root: QWidget) -> list[QWidget]:
    """The widgets that we made; Qt's own parts of lists and drop-downs are left out."""

    def inside(widget: QWidget) -> bool:
        parent = widget.parentWidget()
        while parent is not None and parent is not root:
            if isinstance(parent, QComboBox | QLineEdit):
                return True
            parent = parent.parentWidget()
        return False

    return [
        widget
        for widget in (root, *root.findChildren(QWidget))
        if not widget.objectName().startswith("qt_")
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parentWidget(), QAbstractScrollArea)
        and not inside(widget)
    ]


def test_the_names_that_others_rely_on(window: MainWindow) -> None:
    assert window.objectName() == "mainWindow"
    for name in NAMES:
        assert len(window.findChildren(QWidget, name)) == 1, name
    assert isinstance(window.findChild(QWidget, "diagnosisText"), QLabel)
    assert isinstance(window.findChild(QWidget, "confidenceText"), QLabel)
    assert isinstance(window.findChild(QWidget, "trainingProgress"), QProgressBar)


def test_every_widget_has_a_name_and_is_spoken(
    qtbot: QtBot, open_window: Callable[..., MainWindow], photo: Path
) -> None:
    window = open_window([str(photo)])
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1)
    for page in (window.teach, window.history, window.models, window.settings_page, window.diagnose):
        window.go_to(page)
    window.fault_bar.say(Saying(lambda: "text", "disease", lambda: "Mend…", window.open_recovery))
    window.tell(lambda: "text")
    window.diagnose.card.wrong.click()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "correctDialog") is not None)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "version1") is not None)
    nameless = [repr(widget) for widget in own_widgets(window) if not widget.objectName()]
    mute = [widget.objectName() for widget in own_widgets(window) if widget.isVisible() and not widget.accessibleName()]
    assert not nameless
    assert not mute


@pytest.mark.parametrize("page", ["diagnose", "teach", "history", "models", "settings_page"])
def test_every_control_is_reached_by_the_tab_key(
    qtbot: QtBot, open_window: Callable[..., MainWindow], photo: Path, page: str
) -> None:
    window = open_window([str(photo)])
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1)
    window.go_to(getattr(window, page))
    qtbot.wait(50)
    wanted = {
        control.objectName()
        for control in window.findChildren(QWidget)
        if isinstance(control, QAbstractButton | QComboBox | QLineEdit)
        and control.isVisible()
        and control.isEnabled()
        and control.window() is window
    }
    start = window.rail.findChild(QWidget, "railDiagnose")
    assert start is not None
    reached, widget = set(), start
    for _ in range(2000):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget.objectName())
        widget = widget.nextInFocusChain()
        if widget is start:
            break
    assert wanted - reached == set()


def test_targets_are_large_enough(window: MainWindow) -> None:
    for page in (window.diagnose, window.teach, window.models, window.settings_page):
        window.go_to(page)
        for control in page.findChildren(QAbstractButton):
            if control.isVisible():
                assert control.height() >= 40, control.objectName()


def test_the_rail_leads_to_every_page(window: MainWindow) -> None:
    for name, page in (
        ("railTeach", window.teach),
        ("railHistory", window.history),
        ("railModels", window.models),
        ("railSettings", window.settings_page),
        ("railDiagnose", window.diagnose),
    ):
        control = window.findChild(QAbstractButton, name)
        assert control is not None
        control.click()
        assert page.isVisible()


def drop(target: QWidget, *urls: QUrl) -> tuple[bool, bool]:
    """Drags over ``target`` and drops; tells whether each was taken."""
    mime = QMimeData()
    mime.setUrls(list(urls))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    fall = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys)
    fall.ignore()
    QApplication.sendEvent(target, fall)
    return enter.isAccepted(), fall.isAccepted()


@pytest.mark.parametrize("name", ["mainWindow", "dropPanel"])
def test_a_photo_dropped_anywhere_is_diagnosed(qtbot: QtBot, window: MainWindow, photo: Path, name: str) -> None:
    window.go_to(window.teach)
    target = window if name == "mainWindow" else window.diagnose.drop_panel
    assert drop(target, QUrl.fromLocalFile(str(photo))) == (True, True)
    assert window.diagnose.isVisible()
    qtbot.waitUntil(lambda: window.diagnose.card.diagnosis.text() == "Very likely scab on an apple")


def test_a_folder_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for seed in range(3):
        draw_photo(tmp_path / "basket" / "row" / f"{seed}.jpg", seed)
    (tmp_path / "basket" / "notes.txt").write_text("no photo")
    drop(window, QUrl.fromLocalFile(str(tmp_path / "basket")))
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 3)


def test_a_folder_without_photos_is_said_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    drop(window, QUrl.fromLocalFile(str(tmp_path / "empty")))
    qtbot.waitUntil(window.notice_bar.isVisible)
    assert "no photo" in window.notice_bar.text.text()
    qtbot.waitUntil(window.diagnose.drop_panel.isVisible)


def test_the_whole_window_says_that_photos_can_be_dropped(window: MainWindow, photo: Path) -> None:
    overlay = window.findChild(QWidget, "dropOverlay")
    assert overlay is not None and not overlay.isVisible()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert overlay.isVisible()
    assert overlay.size() == window.size()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_a_change_of_theme_is_kept(window: MainWindow, open_window: Callable[..., MainWindow]) -> None:
    window.settings_page.theme.setCurrentIndex(window.settings_page.theme.findData("dark"))
    assert open_window().settings.value.theme == "dark"
    window.settings_page.theme.setCurrentIndex(window.settings_page.theme.findData("light"))


def test_the_fruit_of_the_settings_goes_with_every_request(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photo: Path
) -> None:
    qtbot.waitUntil(lambda: window.settings_page.fruit.count() > 1)
    window.settings_page.fruit.setCurrentIndex(window.settings_page.fruit.findData("Mango"))
    window.session.diagnose([str(photo)])
    qtbot.waitUntil(lambda: services.diagnosis.asked == [(str(photo), "Mango")])


def test_closing_stops_a_running_diagnosis(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photo: Path
) -> None:
    services.diagnosis.gates[str(photo)] = threading.Event()
    window.session.diagnose([str(photo)])
    qtbot.waitUntil(lambda: len(window.session.queue) == 1)
    window.close()
    assert not window.runner.busy


def test_closing_stops_a_running_training(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.retraining.gate = threading.Event()
    window.teach.retrain.click()
    qtbot.waitUntil(lambda: bool(services.retraining.requests))
    window.close()
    assert not window.training.running


def test_a_person_who_closes_during_a_training_is_asked(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    class ClosedByHand(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    services.retraining.gate = threading.Event()
    window.teach.retrain.click()
    event = ClosedByHand()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert window.training.running
    yes = window.findChild(QAbstractButton, "closeQuestionYes")
    assert yes is not None
    yes.click()
    qtbot.waitUntil(lambda: not window.training.running)
    assert not window.isVisible()


def test_a_small_window_cuts_nothing_off(qtbot: QtBot, open_window: Callable[..., MainWindow], photo: Path) -> None:
    window = open_window([str(photo)])
    window.resize(960, 640)
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1)
    for page in (window.diagnose, window.teach, window.history, window.models, window.settings_page):
        window.go_to(page)
        qtbot.wait(30)
        for control in page.findChildren(QAbstractButton):
            if control.isVisible():
                right = control.mapTo(window, QPoint(control.width(), 0)).x()
                assert right <= window.width(), control.objectName()
    assert window.width() == 960


def test_a_fault_opens_one_dialog_only(
    qtbot: QtBot, open_window: Callable[..., MainWindow], services: FakeServices
) -> None:
    services.models.fault = fakes.fault()
    window = open_window()
    qtbot.waitUntil(window.recovery.isVisible)
    assert len(window.findChildren(RecoveryDialog)) == 1


def test_the_window_opens_without_the_heavy_parts(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from fruitdx_desktop.app import build\n"
        "import PySide6.QtWidgets as w\n"
        "shown = []\n"
        "from fruitdx_desktop.ui.window import MainWindow\n"
        "start = MainWindow.start\n"
        "def spy(self, paths):\n"
        "    shown.append(self.isVisible())\n"
        "    shown.extend(part for part in ('numpy', 'PIL', 'pyqtgraph') if part in sys.modules)\n"
        "MainWindow.start = spy\n"
        "application, window = build(['program'])\n"
        "assert isinstance(window, w.QMainWindow) and shown == [True], shown\n"
        "start(window, [])\n"
        "for _ in range(50): application.processEvents()\n"
        "window.close()\n"
        "bad = [part for part in ('tensorflow', 'keras') if part in sys.modules]\n"
        "assert not bad, bad\n"
    )
    run_alone(script, tmp_path)


def test_it_is_no_larger_than_the_screen_of_a_small_laptop(window: MainWindow) -> None:
    window.fit(QSize(1920, 1080))
    assert (window.width(), window.height()) == (1280, 800)
    window.fit(QSize(1366, 728))
    assert (window.width(), window.height()) == (1280, 688)
    window.fit(QSize(640, 480))
    assert (window.width(), window.height()) == (900, 600)
