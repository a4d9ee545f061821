"""The report of a model's training: read from its manifest, written as a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from fruitdx_desktop.core.atomic import write_bytes
from fruitdx_desktop.core.errors import ReportMissingError
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.training.health import TEXTS
from fruitdx_desktop.training.report import TrainingReport
from fruitdx_desktop.training.report_page import report_html
from fruitdx_desktop.training.report_texts import REPORT_TEXTS


class ReportService:
    """Reports of the models in the store; safe to share between threads."""

    def __init__(self, models: ModelService) -> None:
        self._models = models

    def load(self, version: str | None = None) -> TrainingReport:
        """The report of a version, by default of the one in use.

        Raises:
            ReportMissingError: it was made without one, or by a program that writes other reports.
            UnknownVersionError, ModelFaultError, StarterMissingError, StorageError: see ``ModelService``.
        """
        name = version or self._models.ensure_model()
        try:
            return replace(TrainingReport.from_json(self._models.metrics(name).get("report")), version=name)
        except ValueError as error:
            raise ReportMissingError(version=name) from error

    def page_of(self, version: str) -> Path:
        """Where the page of a version lies by default."""
        return self._models.home.logs / "reports" / f"{version}.html"

    def write_page(
        self,
        report: TrainingReport,
        path: Path,
        texts: Mapping[str, str] = REPORT_TEXTS,
        finding_texts: Mapping[str, tuple[str, str]] = TEXTS,
        *,
        language: str = "en",
        right_to_left: bool = False,
    ) -> Path:
        """Writes the page in one step and returns where. Raises ``StorageError``; what was there before is whole."""
        page = report_html(report, texts, finding_texts, language=language, right_to_left=right_to_left)
        write_bytes(path, page.encode())
        return path
