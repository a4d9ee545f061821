"""The services that the window calls, made when first needed and never in the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from fruitdx_desktop.core.paths import Home
    from fruitdx_desktop.services.checkup import CheckupService
    from fruitdx_desktop.services.diagnosis import DiagnosisService
    from fruitdx_desktop.services.history import HistoryService
    from fruitdx_desktop.services.model_export import ModelExport
    from fruitdx_desktop.services.model_import import ModelImport
    from fruitdx_desktop.services.models import ModelService
    from fruitdx_desktop.services.reports import ReportService
    from fruitdx_desktop.services.retraining import RetrainingService
    from fruitdx_desktop.services.teaching import TeachingService


class Services(Protocol):
    """What the pages need; the tests give fakes.

    ``on_wait`` is called, in the thread of the work, when a change of the models has to wait for another program.
    """

    on_wait: Callable[[], None] | None

    @property
    def models(self) -> ModelService: ...

    @property
    def diagnosis(self) -> DiagnosisService: ...

    @property
    def imports(self) -> ModelImport: ...

    @property
    def exports(self) -> ModelExport: ...

    @property
    def retraining(self) -> RetrainingService: ...

    @property
    def teaching(self) -> TeachingService: ...

    @property
    def reports(self) -> ReportService: ...

    @property
    def checkup(self) -> CheckupService: ...

    @property
    def history(self) -> HistoryService: ...


class RealServices:
    """The services over one home. Their modules are imported at first use, so that the window shows first."""

    def __init__(self, home: Home) -> None:
        self.on_wait: Callable[[], None] | None = None
        self._home = home
        self._lock = threading.RLock()
        self._models: ModelService | None = None
        self._diagnosis: DiagnosisService | None = None
        self._imports: ModelImport | None = None
        self._exports: ModelExport | None = None
        self._retraining: RetrainingService | None = None
        self._teaching: TeachingService | None = None
        self._history: HistoryService | None = None

    @property
    def models(self) -> ModelService:
        with self._lock:
            if self._models is None:
                from fruitdx_desktop.services.models import ModelService

                self._models = ModelService(self._home, self._tell_waiting)
            return self._models

    @property
    def diagnosis(self) -> DiagnosisService:
        with self._lock:
            if self._diagnosis is None:
                from fruitdx_desktop.services.diagnosis import DiagnosisService

                self._diagnosis = DiagnosisService(self.models)
            return self._diagnosis

    @property
    def imports(self) -> ModelImport:
        with self._lock:
            if self._imports is None:
                from fruitdx_desktop.services.model_import import ModelImport

                self._imports = ModelImport(self.models)
            return self._imports

    @property
    def exports(self) -> ModelExport:
        with self._lock:
            if self._exports is None:
                from fruitdx_desktop.services.model_export import ModelExport

                self._exports = ModelExport(self.models)
            return self._exports

    @property
    def retraining(self) -> RetrainingService:
        with self._lock:
            if self._retraining is None:
                from fruitdx_desktop.services.retraining import RetrainingService

                self._retraining = RetrainingService(self.models)
            return self._retraining

    @property
    def teaching(self) -> TeachingService:
        with self._lock:
            if self._teaching is None:
                from fruitdx_desktop.services.teaching import TeachingService

                self._teaching = TeachingService(self._home)
            return self._teaching

    @property
    def reports(self) -> ReportService:
        from fruitdx_desktop.services.reports import ReportService

        return ReportService(self.models)

    @property
    def checkup(self) -> CheckupService:
        from fruitdx_desktop.services.checkup import CheckupService

        return CheckupService(self.models)

    @property
    def history(self) -> HistoryService:
        with self._lock:
            if self._history is None:
                from fruitdx_desktop.services.history import HistoryService

                self._history = HistoryService(self._home)
            return self._history

    def _tell_waiting(self) -> None:
        if self.on_wait is not None:
            self.on_wait()
