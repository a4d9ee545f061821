"""The report of a model, and the check of a photo folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.errors import DatasetError, ReportMissingError
from fruitdx_desktop.core.progress import Progress
from fruitdx_desktop.services.model_versions import VersionInfo
from fruitdx_desktop.services.reports import ReportService
from fruitdx_desktop.training.health import DataHealth, Finding
from fruitdx_desktop.ui.models.report_charts import ShareChart
from fruitdx_desktop.ui.window import MainWindow
from tests.training.test_report import make_report
from tests.ui.fakes import FakeServices

WRONG = Finding("mislabelled", {}, ("A/1.jpg",), ("B",), 3)
HEALTH = DataHealth(40, (WRONG, Finding("small", {"label": "A", "photos": "9", "wanted": "30"})))


class _Reports(ReportService):
    def __init__(self, folder: Path, missing: bool = False) -> None:
        self._folder, self._missing = folder, missing

    def load(self, version: str | None = None) -> Any:
        if self._missing:
            raise ReportMissingError(version=version)
        return make_report(4, version or "")

    def page_of(self, version: str) -> Path:
        return self._folder / f"{version}.html"


class _Checkup:
    def __init__(self, answer: Any) -> None:
        self._answer = answer

    def check(self, folder: Path, *, on_progress: Any, cancel: Any) -> DataHealth:
        on_progress(Progress("features", 0.5))
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


def _press(window: MainWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def _texts(window: MainWindow, dialog: str) -> list[str]:
    found = window.findChild(QDialog, dialog)
    assert found is not None
    return [label.text() for label in found.findChildren(QLabel)]


@pytest.fixture
def models(qtbot: QtBot, window: MainWindow, services: Any, tmp_path: Path) -> MainWindow:
    services.reports = _Reports(tmp_path)
    services.models.versions = (
        VersionInfo("v1", Path("v1"), True, "trained", "2026-02-01T08:00:00Z", None, True),
        VersionInfo("v0", Path("v0"), False, "starter", "2026-01-01T08:00:00Z", None),
    )
    window.go_to(window.models)
    qtbot.waitUntil(lambda: len(window.models._rows) == 2)
    return window


def test_only_versions_with_a_report_offer_one(models: MainWindow) -> None:
    names = [button.objectName() for button in models.models.findChildren(QAbstractButton)]
    assert [name for name in names if name.startswith("report")] == ["report2Button"]


def test_a_report_opens_in_the_window_and_can_be_saved(qtbot: QtBot, models: MainWindow, tmp_path: Path) -> None:
    _press(models, "report2Button")
    qtbot.waitUntil(lambda: models.findChild(QDialog, "reportDialog") is not None)
    texts = _texts(models, "reportDialog")
    assert "How often it is right" in texts
    assert "80 photos have probably the wrong label." in texts
    # The random split tears fruits apart, so nothing tells how sure its figure is.
    f1 = texts.index("Mean F1 of the labels")
    assert re.fullmatch(r"\d+\s% \(\d+\s% - \d+\s%\)", texts[f1 + 1]) and re.fullmatch(r"\d+\s%", texts[f1 + 2])
    assert (tmp_path / "v1.html").is_file()
    dialog = models.findChild(QDialog, "reportDialog")
    assert dialog is not None
    for chart in dialog.findChildren(ShareChart):
        assert not chart.grab().isNull()
    dialog.close()
    models.models.save_page(make_report(3), str(tmp_path / "mine.html"))
    qtbot.waitUntil(models.notice_bar.isVisible)
    assert "mine.html" in models.notice_bar.text.text()
    assert (tmp_path / "mine.html").is_file()


def test_a_report_that_is_missing_is_told(qtbot: QtBot, models: MainWindow, services: Any, tmp_path: Path) -> None:
    services.reports = _Reports(tmp_path, missing=True)
    _press(models, "report2Button")
    qtbot.waitUntil(models.notice_bar.isVisible)
    assert "without a training report" in models.notice_bar.text.text()


def test_a_chosen_folder_can_be_checked(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.checkup = _Checkup(HEALTH)  # type: ignore[attr-defined]
    window.go_to(window.teach)
    assert not window.teach.check.isVisible()
    window.teach.use_folder("photos")
    assert window.teach.check.isVisible()
    _press(window, "checkPhotosButton")
    qtbot.waitUntil(lambda: window.findChild(QDialog, "healthDialog") is not None)
    texts = _texts(window, "healthDialog")
    assert "3 photos have probably the wrong label." in texts
    assert "A/1.jpg (B)\nand 2 more" in texts
    assert "40 photos looked at" in texts
    assert window.teach.check.isEnabled()


def test_a_check_that_fails_says_why(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.checkup = _Checkup(DatasetError(reason="it is empty", advice="Add photos."))  # type: ignore[attr-defined]
    window.go_to(window.teach)
    window.teach.use_folder("photos")
    _press(window, "checkPhotosButton")
    qtbot.waitUntil(lambda: "it is empty" in window.teach.folder_text.text())
    assert window.teach.check.isEnabled()
