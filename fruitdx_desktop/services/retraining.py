"""Retraining: run the worker, check what it made, compare it with the model in use, and only then switch."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.child import Message
from fruitdx_desktop.core.errors import (
    Cancelled,
    FruitDxError,
    ModelFaultError,
    NoReplayPackError,
    StoreBusyError,
    TrainingBusyError,
    TrainingFailedError,
    UsageError,
)
from fruitdx_desktop.core.locks import exclusive
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.manifest import REPLAY
from fruitdx_desktop.inference.verify import check_files
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.training.gate import Comparison, compare
from fruitdx_desktop.training.groups import read_told
from fruitdx_desktop.training.request import TrainingRequest
from fruitdx_desktop.training.supervisor import EndKind, WorkerEnd, run_worker

OnMessage = Callable[[Message], None]
MODES = ("quick", "thorough")
_LOCK = "training.lock"
_KEPT_LOGS = 20


class Outcome(StrEnum):
    SUCCEEDED = "succeeded"
    KEPT_OLD = "kept_old"
    CANCELLED = "cancelled"
    FAILED = "failed"
    CRASHED = "crashed"


@dataclass(frozen=True)
class RetrainRequest:
    """``folder`` holds one folder a label; without it, and with ``add``, the replay pack and the taught photos serve.

    ``mode`` is quick or thorough. ``force`` promotes any model that verifies. ``groups`` is a CSV file. ``seed`` makes
    the training repeatable.
    """

    folder: Path | None = None
    add: bool = False
    force: bool = False
    mode: str = "quick"
    groups: Path | None = None
    seed: int = 0


@dataclass(frozen=True)
class RetrainResult:
    """How it ended. ``version`` is the new one, in use after ``SUCCEEDED`` and kept back after ``KEPT_OLD``."""

    outcome: Outcome
    version: str | None = None
    metrics: dict[str, Any] | None = None
    comparison: Comparison | None = None
    error: FruitDxError | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "type": "finished",
            "outcome": self.outcome,
            "version": self.version,
            "metrics": self.metrics,
            "comparison": asdict(self.comparison) if self.comparison else None,
            "error": {"code": self.error.code, "message": self.error.message, "remedy": self.error.remedy}
            if self.error
            else None,
        }


class RetrainingService:
    """Blocking: call it from a thread. Whatever happens to the worker, the model in use stays as it was."""

    def __init__(self, models: ModelService) -> None:
        self._models = models

    def retrain(self, request: RetrainRequest, on_message: OnMessage, cancel: CancelToken) -> RetrainResult:
        """Trains, checks, compares and promotes. Every end is a result, an error too."""
        try:
            return self._retrain(request, on_message, cancel)
        except Cancelled:
            return RetrainResult(Outcome.CANCELLED)
        except FruitDxError as error:
            return RetrainResult(Outcome.FAILED, error=error)

    def _retrain(self, request: RetrainRequest, on_message: OnMessage, cancel: CancelToken) -> RetrainResult:
        if request.folder is None and not request.add:
            raise UsageError(reason="A training needs a folder of photos, or a model to add to")
        _check_mode(request)
        if request.groups is not None:
            read_told(request.groups)
        with ExitStack() as held:
            try:
                # Of two on top of the same model the second would forget what the first taught.
                held.enter_context(exclusive(self._models.home.root / _LOCK, timeout_s=0.0))
            except StoreBusyError as error:
                raise TrainingBusyError() from error
            return self._train(request, on_message, cancel)

    def _train(self, request: RetrainRequest, on_message: OnMessage, cancel: CancelToken) -> RetrainResult:
        self._models.store.sweep()
        base = self._base(request)
        _forget_logs(self._models.home.logs)
        with self._models.store.staging() as staging:
            log = self._models.home.logs / f"training-{datetime.now(UTC):%Y%m%d-%H%M%S}.log"
            worker_request = self._worker_request(request, base, staging / "bundle")
            end = run_worker(worker_request, log, on_message, cancel)
            if end.kind is not EndKind.EXPORTED:
                return _ended_early(end, log)
            return self._judge(request, base, staging / "bundle", on_message, cancel)

    def _base(self, request: RetrainRequest) -> Path | None:
        """The bundle in use; one that is broken can be neither added to nor compared with.

        Raises:
            ModelFaultError, NoReplayPackError: ``add`` needs it whole and with its pack.
        """
        if request.add:
            classifier = self._models.open_current()
            if REPLAY not in classifier.manifest.files:
                raise NoReplayPackError(version=classifier.manifest.version)
            return self._models.store.folder(classifier.manifest.version)
        if self._models.quick_check() is not None:
            return None
        folder = self._models.store.folder(self._models.ensure_model())
        return folder if check_files(folder)[1] is None else None

    def _worker_request(self, request: RetrainRequest, base: Path | None, target: Path) -> TrainingRequest:
        home = self._models.home
        return TrainingRequest(
            folder=request.folder.absolute() if request.folder else None,
            add=request.add,
            mode=request.mode,
            groups=request.groups.absolute() if request.groups else None,
            seed=request.seed,
            target=target,
            base=base if request.add else None,
            cache=home.cache / "features",
            logs=home.logs,
            teaching=home.teaching if request.add and request.folder is None and home.teaching.is_dir() else None,
            accelerator=home.accelerator_file,
            strangers=(home.strangers,) if home.strangers.is_dir() else (),
        )

    def _judge(
        self, request: RetrainRequest, base: Path | None, staged: Path, on_message: OnMessage, cancel: CancelToken
    ) -> RetrainResult:
        manifest, fault = check_files(staged)
        if manifest is None or fault is not None:
            raise self._not_whole(fault.detail if fault else "no manifest")
        on_message({"type": "phase", "phase": "compare"})
        comparison = compare(base, staged)
        metrics = dict(manifest.metrics)
        cancel.raise_if_cancelled()
        on_message({"type": "phase", "phase": "promote"})
        worse = comparison.verdict == "worse" and not request.force
        try:
            version = self._models.keep_back(staged) if worse else self._models.promote(staged)
        except ModelFaultError as error:
            raise self._not_whole(error.fault.detail) from error
        return RetrainResult(Outcome.KEPT_OLD if worse else Outcome.SUCCEEDED, version, metrics, comparison)

    def _not_whole(self, detail: str) -> TrainingFailedError:
        """The fault is that of the new model, so nothing is to be mended in the one in use."""
        return TrainingFailedError(reason=f"the new model is not whole ({detail})", log=self._models.home.logs)


def _forget_logs(folder: Path) -> None:
    """Removes those of trainings long past; their names are their times."""
    for log in sorted(folder.glob("training-*.log"))[:-_KEPT_LOGS]:
        with suppress(OSError):
            log.unlink()


def _check_mode(request: RetrainRequest) -> None:
    if request.mode not in MODES:
        raise UsageError(reason=f"There is no training mode '{request.mode}'; there are {' and '.join(MODES)}")
    if request.mode == "thorough" and request.add:
        raise UsageError(reason="A thorough training begins anew from all photos, so it cannot add to a model")


def _ended_early(end: WorkerEnd, log: Path) -> RetrainResult:
    if end.kind is EndKind.CANCELLED:
        return RetrainResult(Outcome.CANCELLED)
    outcome = Outcome.CRASHED if end.kind is EndKind.CRASHED else Outcome.FAILED
    return RetrainResult(outcome, error=end.error(log))
