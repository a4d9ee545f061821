"""From a fault to a model that works."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.errors import ModelFaultError, StarterMissingError, StorageError
from fruitdx_desktop.core.faults import FaultKind, RecoveryKind, RecoveryOption
from fruitdx_desktop.services.model_recovery import Verification
from fruitdx_desktop.ui import health
from fruitdx_desktop.ui.fault_texts import fault_sentence
from fruitdx_desktop.ui.window import MainWindow
from tests.ui import fakes
from tests.ui.fakes import FakeServices

Opener = Callable[..., MainWindow]
BUTTONS = ("restorePreviousButton", "restoreStarterButton", "retrainNowButton", "importModelButton")


def faulty(qtbot: QtBot, open_window: Opener, services: FakeServices, paths: list[str] | None = None) -> MainWindow:
    services.models.fault = services.models.fault or fakes.fault()
    window = open_window(paths)
    qtbot.waitUntil(lambda: window.recovery.isVisible() and shown(window) != [], timeout=10_000)
    return window


def stuck(qtbot: QtBot, open_window: Opener, services: FakeServices, reason: str) -> tuple[MainWindow, QAbstractButton]:
    """A window with a fault and no way out, since nothing can be written; and its button to look again."""
    services.models.fault, services.models.options = fakes.fault(), ()
    services.models.obstacle = StorageError(path="/home/x/models", reason=reason)
    window = open_window()
    again = found(window, "lookAgainButton")
    qtbot.waitUntil(again.isVisible, timeout=10_000)
    return window, again


def shown(window: MainWindow) -> list[str]:
    return [name for name in BUTTONS if found(window, name).isVisible() and found(window, name).isEnabled()]


def found(window: MainWindow, name: str) -> QAbstractButton:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    return button


@pytest.mark.parametrize("kind", list(FaultKind))
def test_every_fault_at_start_is_named(
    qtbot: QtBot, open_window: Opener, services: FakeServices, kind: FaultKind
) -> None:
    services.models.fault = fakes.fault(kind)
    window = faulty(qtbot, open_window, services)
    assert window.recovery.sentence.text() == fault_sentence(kind)
    assert window.recovery.lost.text().startswith("Nothing of yours is lost")
    assert window.fault_bar.isVisible()


def test_the_best_way_is_first_and_focused(qtbot: QtBot, open_window: Opener, services: FakeServices) -> None:
    window = faulty(qtbot, open_window, services)
    assert shown(window) == list(BUTTONS)
    best = found(window, "restorePreviousButton")
    assert window.recovery.focusWidget() is best
    assert best.isDefault()  # type: ignore[attr-defined]


def test_only_ways_that_were_checked_are_offered(qtbot: QtBot, open_window: Opener, services: FakeServices) -> None:
    services.models.options = (RecoveryOption(RecoveryKind.STARTER), RecoveryOption(RecoveryKind.IMPORT))
    window = faulty(qtbot, open_window, services)
    assert shown(window) == ["restoreStarterButton", "importModelButton"]


def test_where_nothing_can_be_written_it_is_said_and_looked_at_again(
    qtbot: QtBot, open_window: Opener, services: FakeServices
) -> None:
    window, again = stuck(qtbot, open_window, services, "Read-only file system")
    said = window.recovery.state.text()
    for words in ("nothing can be written in “/home/x/models”", "Read-only file system", "Free some space"):
        assert words in said
    assert "Install the program" not in said
    assert shown(window) == []
    assert window.recovery.focusWidget() is again
    services.models.options, services.models.obstacle = fakes.ALL_OPTIONS, None
    again.click()
    qtbot.waitUntil(lambda: shown(window) == list(BUTTONS))
    assert not again.isVisible()
    assert not window.recovery.state.isVisible()


def test_a_disk_that_can_be_written_again_needs_no_more(
    qtbot: QtBot, open_window: Opener, services: FakeServices
) -> None:
    window, again = stuck(qtbot, open_window, services, "No space left on device")
    services.models.fault = None
    again.click()
    qtbot.waitUntil(lambda: not window.recovery.isVisible())
    assert not window.fault_bar.isVisible()


def test_with_a_file_as_the_only_way_the_starter_is_missed(
    qtbot: QtBot, open_window: Opener, services: FakeServices
) -> None:
    services.models.options = (RecoveryOption(RecoveryKind.IMPORT),)
    window = faulty(qtbot, open_window, services)
    assert window.recovery.state.text().startswith("No other model was found. Install the program again")


def test_the_details_are_folded(qtbot: QtBot, open_window: Opener, services: FakeServices) -> None:
    window = faulty(qtbot, open_window, services)
    details = window.recovery.findChild(QLabel, "faultDetailsText")
    assert details is not None and not details.isVisible()
    found(window, "faultDetailsButton").click()
    assert details.isVisible()
    assert "800 bytes" in details.text()


@pytest.mark.parametrize(
    ("name", "call"),
    [("restorePreviousButton", "use 20260301-previous"), ("restoreStarterButton", "restore_starter")],
)
def test_a_way_out_mends_and_the_interrupted_diagnosis_goes_on(
    qtbot: QtBot, open_window: Opener, services: FakeServices, photo: Path, name: str, call: str
) -> None:
    window = faulty(qtbot, open_window, services, [str(photo)])
    qtbot.waitUntil(lambda: len(window.session.queue.waiting()) == 1 and not window.session.busy)
    qtbot.waitUntil(lambda: window.diagnose.card.diagnosis.text() == "Waits until the model is mended")
    found(window, name).click()
    qtbot.waitUntil(lambda: window.diagnose.card.diagnosis.text() == "Very likely scab on an apple")
    assert services.models.calls == [call]
    assert not window.recovery.isVisible()
    assert not window.fault_bar.isVisible()
    assert services.diagnosis.asked == [(str(photo), None)]


def test_leaving_and_coming_back(qtbot: QtBot, open_window: Opener, services: FakeServices) -> None:
    window = faulty(qtbot, open_window, services)
    window.recovery.later.click()
    assert not window.recovery.isVisible()
    assert window.fault_bar.isVisible()
    window.fault_bar.action.click()
    assert window.recovery.isVisible()
    assert shown(window) == list(BUTTONS)
    assert services.models.calls == []


def test_a_way_out_that_fails_leaves_the_others(qtbot: QtBot, open_window: Opener, services: FakeServices) -> None:
    services.models.failing = StarterMissingError(detail="gone")
    window = faulty(qtbot, open_window, services)
    found(window, "restoreStarterButton").click()
    qtbot.waitUntil(lambda: services.models.calls == ["restore_starter"])
    qtbot.waitUntil(lambda: shown(window) == list(BUTTONS))
    assert window.recovery.isVisible()


def test_retrain_now_restores_a_base_and_then_trains(qtbot: QtBot, open_window: Opener, services: FakeServices) -> None:
    window = faulty(qtbot, open_window, services)
    found(window, "retrainNowButton").click()
    qtbot.waitUntil(lambda: len(services.retraining.requests) == 1)
    assert services.models.calls == ["use 20260301-previous"]
    assert services.retraining.requests[0].add
    assert window.teach.isVisible()
    qtbot.waitUntil(lambda: not window.training.running)


def test_import_asks_for_trust_and_mends(
    qtbot: QtBot, open_window: Opener, services: FakeServices, tmp_path: Path
) -> None:
    window = faulty(qtbot, open_window, services)
    window.recover_from_file(str(tmp_path / "gift.fruitdx"))
    qtbot.waitUntil(lambda: window.findChild(QDialog, "trustQuestion") is not None)
    assert services.models.calls == []
    found(window, "trustQuestionYes").click()
    qtbot.waitUntil(lambda: not window.recovery.isVisible())
    assert services.models.calls == [f"import {tmp_path / 'gift.fruitdx'}"]


def test_a_bare_model_mends_once_its_labels_are_there(
    qtbot: QtBot, open_window: Opener, services: FakeServices, tmp_path: Path
) -> None:
    window = faulty(qtbot, open_window, services)
    window.recover_from_file(str(tmp_path / "old.h5"))
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "labelsChooser") is not None)
    chooser = window.findChild(QFileDialog, "labelsChooser")
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "labels.json"))
    chooser.close()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "trustQuestion") is not None)
    found(window, "trustQuestionYes").click()
    qtbot.waitUntil(lambda: not window.recovery.isVisible())
    request = services.imports.requests[-1]
    assert (request.labels, request.use, request.trust) == (tmp_path / "labels.json", True, True)


def test_damage_while_running_is_met_at_the_next_diagnosis(
    qtbot: QtBot, window: MainWindow, services: FakeServices, photo: Path
) -> None:
    window.session.diagnose([str(photo)])
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1)
    services.models.fault = fakes.fault(FaultKind.CHECKSUM_MISMATCH)
    window.session.diagnose([str(photo)])
    qtbot.waitUntil(lambda: shown(window) != [])
    found(window, "restoreStarterButton").click()
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 2)


def test_a_slow_check_does_not_hide_a_fault(
    qtbot: QtBot, open_window: Opener, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "PATIENCE_MS", 50)
    services.models.fault = fakes.fault()
    services.models.verify_gate = threading.Event()
    window = open_window()
    qtbot.waitUntil(window.recovery.isVisible)
    assert shown(window) == []
    assert "Looking for" in window.recovery.state.text()
    services.models.verify_gate.set()
    qtbot.waitUntil(lambda: shown(window) == list(BUTTONS))


def test_a_missing_starter_in_an_empty_home_is_a_fault(
    qtbot: QtBot, open_window: Opener, services: FakeServices
) -> None:
    def missing(*_given: object) -> None:
        raise StarterMissingError(detail="no manifest")

    services.models.ensure_model = missing
    services.models.verify = missing
    services.models.options = (RecoveryOption(RecoveryKind.IMPORT),)
    window = open_window()
    qtbot.waitUntil(lambda: shown(window) == ["importModelButton"])
    assert window.recovery.sentence.text() == fault_sentence(FaultKind.MISSING)


def test_the_details_say_where_and_when(qtbot: QtBot, open_window: Opener, services: FakeServices) -> None:
    found_fault = fakes.fault()
    services.models.verify = lambda *_given: Verification(
        "v", found_fault, fakes.ALL_OPTIONS, "/home/x/models/v/model.tflite", "2026-02-03T04:05:06Z"
    )
    window = faulty(qtbot, open_window, services)
    details = window.recovery.findChild(QLabel, "faultDetailsText")
    assert details is not None
    for words in ("/home/x/models/v/model.tflite", "4,120,338 bytes", "800 bytes", "Noticed:", "File last changed:"):
        assert words in details.text()


def test_a_screen_reader_hears_what_happened_and_what_each_way_brings(
    qtbot: QtBot, open_window: Opener, services: FakeServices
) -> None:
    window = faulty(qtbot, open_window, services)
    spoken = window.recovery.accessibleDescription()
    assert spoken.startswith("The model is not complete")
    assert "Nothing of yours is lost" in spoken
    for name in BUTTONS:
        assert found(window, name).accessibleName()
        assert found(window, name).accessibleDescription()


def test_the_keyboard_reaches_everything_and_escape_leaves(
    qtbot: QtBot, open_window: Opener, services: FakeServices
) -> None:
    window = faulty(qtbot, open_window, services)
    reached = []
    for _ in range(8):
        reached.append(window.recovery.focusWidget().objectName())
        QTest.keyClick(window.recovery.focusWidget(), Qt.Key.Key_Tab)
    assert reached[:6] == [*BUTTONS, "faultDetailsButton", "laterButton"]
    QTest.keyClick(window.recovery, Qt.Key.Key_Escape)
    assert not window.recovery.isVisible()
    assert window.fault_bar.isVisible()


def test_a_fault_that_only_diagnoses_meet_ends_in_the_dialog_not_in_a_loop(
    qtbot: QtBot, open_window: Opener, services: FakeServices, photo: Path
) -> None:
    """The check finds nothing, the diagnosis fails every time: believed at the second time."""
    asked = []

    def failing(paths: list[str], **_given: object) -> None:
        asked.append(paths)
        raise ModelFaultError(fakes.fault(FaultKind.UNREADABLE))

    services.diagnosis.diagnose = failing
    window = open_window([str(photo)])
    qtbot.waitUntil(lambda: window.recovery.isVisible() and shown(window) == list(BUTTONS), timeout=10_000)
    qtbot.wait(200)
    assert len(asked) == 2
    assert window.recovery.sentence.text() == fault_sentence(FaultKind.UNREADABLE)


def test_what_the_dead_have_left_is_swept_behind_the_window(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    qtbot.waitUntil(lambda: services.models.swept == 1)
