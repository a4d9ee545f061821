"""The Models page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.errors import NoPreviousVersionError, StoreBusyError
from fruitdx_desktop.inference.quarantine import QuarantineItem
from fruitdx_desktop.services.model_pruning import PruneResult
from fruitdx_desktop.services.model_quarantine import Quarantined
from fruitdx_desktop.ui.models.trust_question import signature_look
from fruitdx_desktop.ui.window import MainWindow
from tests.ui import fakes
from tests.ui.fakes import FakeServices


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.go_to(window.models)
    qtbot.waitUntil(lambda: len(window.models._rows) == 3)
    return window


def press(window: MainWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def test_versions_are_listed_with_their_state(page: MainWindow) -> None:
    texts = [label.text() for row in page.models._rows for label in row.findChildren(QLabel)]
    assert "Starter model" in texts
    assert "in use" in texts
    assert "damaged" in texts


def test_a_broken_version_can_be_neither_used_nor_exported(page: MainWindow) -> None:
    broken = page.models._rows[0]
    assert broken.findChildren(QAbstractButton) == []


def test_a_check_tells_its_result_in_the_bar(qtbot: QtBot, page: MainWindow) -> None:
    press(page, "verifyButton")
    assert not page.models.verify.isEnabled()
    qtbot.waitUntil(page.notice_bar.isVisible)
    assert page.notice_bar.text.text().startswith("Checked")
    assert page.models.verify.isEnabled()


def test_a_check_that_finds_a_fault_leads_to_recovery(qtbot: QtBot, page: MainWindow, services: FakeServices) -> None:
    services.models.fault = fakes.fault()
    press(page, "verifyButton")
    qtbot.waitUntil(page.recovery.isVisible)


@pytest.mark.parametrize(
    ("name", "call"),
    [("use2Button", "use 20260301-taught"), ("rollbackButton", "rollback"), ("useStarterButton", "restore_starter")],
)
def test_changes(qtbot: QtBot, page: MainWindow, services: FakeServices, name: str, call: str) -> None:
    press(page, name)
    qtbot.waitUntil(page.notice_bar.isVisible)
    assert services.models.calls == [call]


def test_a_change_that_fails_says_why(qtbot: QtBot, page: MainWindow, services: FakeServices) -> None:
    services.models.failing = NoPreviousVersionError()
    press(page, "rollbackButton")
    qtbot.waitUntil(page.notice_bar.isVisible)
    assert "no earlier version" in page.notice_bar.text.text()


def test_a_file_from_outside_asks_for_trust(
    qtbot: QtBot, page: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    page.models.import_file(str(tmp_path / "gift.fruitdx"))
    qtbot.waitUntil(lambda: page.findChild(QDialog, "trustQuestion") is not None)
    question = page.findChild(QDialog, "trustQuestion")
    assert question is not None
    assert question.focusWidget().objectName() == "trustQuestionNo"
    press(page, "trustQuestionYes")
    qtbot.waitUntil(lambda: services.models.calls == [f"import {tmp_path / 'gift.fruitdx'}"])


def test_the_question_says_what_the_file_is(
    qtbot: QtBot, page: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.imports.about = fakes.about(lacks=["novelty", "evidence", "something new"])
    page.models.import_file(str(tmp_path / "gift.fruitdx"))
    qtbot.waitUntil(lambda: page.findChild(QDialog, "trustQuestion") is not None)
    question = page.findChild(QDialog, "trustQuestion")
    assert question is not None
    texts = "\n".join(label.text() for label in question.findChildren(QLabel))
    assert "gift.fruitdx" in texts
    assert fakes.SIGNATURE["fingerprint"] in texts
    assert "Orchard advice, Anna" in texts
    assert "It cannot tell a stranger" in texts
    assert "Scab, apple" in texts or "scab" in texts.lower()
    press(page, "trustQuestionNo")


@pytest.mark.parametrize(
    ("signature", "icon", "words"),
    [
        (None, "circle-question-mark", "Nobody signed it"),
        (fakes.SIGNATURE, "circle-question-mark", "not met this key"),
        ({**fakes.SIGNATURE, "known_since": "2026-01-05T08:00:00Z"}, "shield-check", "trusted this key before"),
        ({**fakes.SIGNATURE, "name_of_another": True}, "triangle-alert", "Beware"),
    ],
)
def test_who_signed_in_words(qapp: object, signature: dict[str, object] | None, icon: str, words: str) -> None:
    found, _tone, sentence = signature_look(signature)
    assert found == icon
    assert words in sentence


def test_an_import_is_listed_and_not_put_in_use(
    qtbot: QtBot, page: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    page.models.import_file(str(tmp_path / "gift.fruitdx"), trust=True)
    qtbot.waitUntil(page.notice_bar.isVisible)
    assert "Use" in page.notice_bar.text.text()
    assert services.models.in_use == "starter-1"


def test_a_bare_model_asks_for_its_labels(
    qtbot: QtBot, page: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    page.models.import_file(str(tmp_path / "old.h5"))
    qtbot.waitUntil(lambda: page.findChild(QFileDialog, "labelsChooser") is not None)
    chooser = page.findChild(QFileDialog, "labelsChooser")
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "labels.json"))
    chooser.close()
    qtbot.waitUntil(lambda: page.findChild(QDialog, "trustQuestion") is not None)
    press(page, "trustQuestionYes")
    qtbot.waitUntil(lambda: services.models.calls == [f"import {tmp_path / 'old.h5'}"])
    assert services.imports.requests[-1].labels == tmp_path / "labels.json"


def test_an_export_asks_for_whom_and_whether_to_sign(
    qtbot: QtBot, page: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    press(page, "export3Button")
    qtbot.waitUntil(lambda: page.findChild(QDialog, "exportQuestion") is not None)
    sign, name = page.findChild(QCheckBox, "exportSign"), page.findChild(QLineEdit, "exportName")
    kind = page.findChild(QComboBox, "exportKind")
    assert sign is not None and name is not None and kind is not None
    assert not name.isEnabled()
    sign.setChecked(True)
    name.setText("Anna")
    kind.setCurrentIndex(1)
    assert not sign.isEnabled()
    kind.setCurrentIndex(0)
    press(page, "exportChooseButton")
    qtbot.waitUntil(lambda: page.findChild(QFileDialog, "exportChooser") is not None)
    chooser = page.findChild(QFileDialog, "exportChooser")
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "gift.fruitdx"))
    chooser.close()
    qtbot.waitUntil(page.notice_bar.isVisible)
    assert fakes.SIGNATURE["fingerprint"] in page.notice_bar.text.text()
    request = services.exports.requests[-1]
    assert (request.version, request.sign, request.name, request.tflite) == ("starter-1", True, "Anna", False)


def test_a_file_that_is_not_trusted_is_left_alone(
    qtbot: QtBot, page: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    page.models.import_file(str(tmp_path / "gift.fruitdx"))
    qtbot.waitUntil(lambda: page.findChild(QDialog, "trustQuestion") is not None)
    press(page, "trustQuestionNo")
    qtbot.wait(50)
    assert services.models.calls == []


def test_an_export_says_where(qtbot: QtBot, page: MainWindow, services: FakeServices, tmp_path: Path) -> None:
    page.models.export_to("starter-1", str(tmp_path / "gift.fruitdx"))
    qtbot.waitUntil(page.notice_bar.isVisible)
    assert "gift.fruitdx" in page.notice_bar.text.text()
    assert services.models.calls == [f"export starter-1 {tmp_path / 'gift.fruitdx'}"]


def test_tidying_up_asks_first_and_says_what_went(qtbot: QtBot, page: MainWindow, services: FakeServices) -> None:
    services.models.plan = PruneResult(("a", "b"), (), ("starter-1",), 52_000_000)
    press(page, "tidyButton")
    qtbot.waitUntil(lambda: page.findChild(QDialog, "tidyQuestion") is not None)
    assert services.models.calls == []
    explanation = page.findChild(QLabel, "tidyQuestionExplanation")
    assert explanation is not None
    assert "52 MB" in explanation.text()
    press(page, "tidyQuestionYes")
    qtbot.waitUntil(page.notice_bar.isVisible)
    assert services.models.calls == ["prune"]


def test_nothing_to_tidy_up_is_said(qtbot: QtBot, page: MainWindow, services: FakeServices) -> None:
    press(page, "tidyButton")
    qtbot.waitUntil(page.notice_bar.isVisible)
    assert "nothing to tidy up" in page.notice_bar.text.text()
    assert services.models.calls == []


def test_what_was_set_aside_is_listed_and_what_is_whole_can_be_taken_back(
    qtbot: QtBot, page: MainWindow, services: FakeServices
) -> None:
    items = [QuarantineItem(f"stamp-{v}", Path(v), "2026-01-05T10:00:00Z", "cut short", v) for v in ("good", "bad")]
    services.models.aside = (Quarantined(items[0], None, 5), Quarantined(items[1], fakes.fault(), 5))
    page.models.refresh()
    qtbot.waitUntil(lambda: len(page.models._aside) == 2)
    assert page.models._aside[0].findChildren(QAbstractButton) == []
    press(page, "takeBack2Button")
    qtbot.waitUntil(lambda: len(page.models._aside) == 1)
    assert services.models.calls == ["take back stamp-good"]


def test_waiting_for_another_program_is_told(qtbot: QtBot, page: MainWindow, services: FakeServices) -> None:
    assert services.on_wait is not None
    services.on_wait()
    qtbot.waitUntil(page.notice_bar.isVisible)
    assert page.notice_bar.text.text().startswith("Waiting: another FruitDx")
    services.models.failing = StoreBusyError()
    press(page, "rollbackButton")
    qtbot.waitUntil(lambda: "Wait until it is done" in page.notice_bar.text.text())
