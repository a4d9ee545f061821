"""Small fakes of the services: the same methods, with answers that a test decides."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from fruitdx_desktop.core.errors import FruitDxError, ModelFaultError, PhotoUnreadableError, StorageError
from fruitdx_desktop.core.faults import Fault, FaultKind, RecoveryKind, RecoveryOption
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.core.photo_trouble import PhotoTrouble
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.calibration import Calibration
from fruitdx_desktop.inference.diagnosis import Candidate, Diagnosis, Status
from fruitdx_desktop.services.diagnosis import PhotoResult
from fruitdx_desktop.services.model_pruning import PruneResult
from fruitdx_desktop.services.model_quarantine import Quarantined
from fruitdx_desktop.services.model_recovery import Verification
from fruitdx_desktop.services.model_versions import VersionInfo
from fruitdx_desktop.services.plants import combine
from fruitdx_desktop.ui.speech.voice import Voice

LABELS = tuple(
    Label(name)
    for name in (
        "Healthy_Apple",
        "Scab_Apple",
        "Rot_Apple",
        "Blotch_Apple",
        "Healthy_Mango",
        "Anthracnose_Mango",
        "Black Mould Rot (Aspergillus)_Mango",
        "Bacterial_Blight_Pomegranate",
        "Healthy_Pomegranate",
    )
)
ALL_OPTIONS = (
    RecoveryOption(RecoveryKind.PREVIOUS, "20260301-previous"),
    RecoveryOption(RecoveryKind.STARTER),
    RecoveryOption(RecoveryKind.RETRAIN),
    RecoveryOption(RecoveryKind.IMPORT),
)


NOTHING_TO_PRUNE = PruneResult((), (), ("starter-1",), 0)


def fault(kind: FaultKind = FaultKind.TOO_SMALL) -> Fault:
    """The fault that the program was born of."""
    return Fault(kind, "model.tflite", "4,120,338 bytes", "800 bytes")


def evidence() -> Any:
    """A bright place right of the middle."""
    rows, columns = np.mgrid[0:7, 0:7]
    bright: Any = np.exp(-((rows - 2.6) ** 2 + (columns - 4.2) ** 2) / 3.0)
    return bright.astype(np.float32)


def diagnosed(path: str, label: str = "Scab_Apple", share: float = 0.96) -> PhotoResult:
    """A photo that was diagnosed."""
    return _result(path, Status.DIAGNOSED, Label(label), share)


def unsure(path: str, fruit: str | None = None) -> PhotoResult:
    """A photo that the model cannot tell."""
    return _result(path, Status.UNSURE, None, 0.38, fruit)


def stranger(path: str) -> PhotoResult:
    """A photo of nothing that the model knows."""
    return _result(path, Status.NOT_A_KNOWN_FRUIT, None, 0.61, novelty=1.9)


def mismatched(path: str) -> PhotoResult:
    """A photo of an apple where mangoes were asked for."""
    result = unsure(path, "Apple")
    assert result.diagnosis is not None
    return replace(result, diagnosis=replace(result.diagnosis, hint="Mango"))


def unreadable(path: str) -> PhotoResult:
    """A file that is no photo."""
    error = PhotoUnreadableError("the file ends too early; it was not copied or saved completely", PhotoTrouble.DAMAGED)
    return PhotoResult(path, None, error, 3.0, "starter")


def _result(
    path: str, status: Status, label: Label | None, share: float, fruit: str | None = None, novelty: float = 0.4
) -> PhotoResult:
    first = label or LABELS[1]
    others = [other for other in LABELS if other != first][:2]
    rest = (1.0 - share) / 2
    top = (Candidate(first, share), *(Candidate(other, rest) for other in others))
    known = label.fruit if label else fruit
    spread = np.full(len(LABELS), rest / 10, np.float32)
    for candidate in (candidate for candidate in top if candidate.label in LABELS):
        spread[LABELS.index(candidate.label)] = candidate.probability
    spread /= spread.sum()
    made = Diagnosis(status, label, known, share, top, novelty, evidence(), "starter", None, spread)
    return PhotoResult(path, made, None, 41.0, "starter")


@dataclass
class FakeModels:
    """``fault`` is what a check finds; any way out clears it."""

    fault: Fault | None = None
    options: tuple[RecoveryOption, ...] = ALL_OPTIONS
    obstacle: StorageError | None = None
    in_use: str = "starter-1"
    calls: list[str] = field(default_factory=list)
    failing: FruitDxError | None = None
    verify_gate: threading.Event | None = None
    aside: tuple[Quarantined, ...] = ()
    plan: PruneResult = NOTHING_TO_PRUNE
    swept: int = 0
    versions: tuple[VersionInfo, ...] = (
        VersionInfo("starter-1", Path("models/starter-1"), True, "starter", "2026-02-01T08:00:00Z", None),
        VersionInfo("20260301-taught", Path("models/b"), False, "taught", "2026-03-01T16:20:00Z", None),
        VersionInfo("20260210-broken", Path("models/c"), False, "imported", "", FaultKind.CHECKSUM_MISMATCH),
    )

    def ensure_model(self) -> str:
        return self.in_use

    def quick_check(self) -> Fault | None:
        return self.fault

    def verify(self, version: str | None = None) -> Verification:
        if self.verify_gate:
            self.verify_gate.wait(20)
        return self.ways_out_of(self.fault) if self.fault else Verification(self.in_use, None)

    def ways_out_of(self, fault: Fault) -> Verification:
        return Verification(self.in_use, fault, self.options, obstacle=self.obstacle)

    def sweep(self) -> None:
        self.swept += 1

    def describe_quarantine(self) -> tuple[Quarantined, ...]:
        return self.aside

    def restore_quarantined(self, name: str) -> str:
        self.aside = tuple(found for found in self.aside if found.item.name != name)
        return self._called(f"take back {name}", "20260105-back")

    def prune(self, keep: int = 2, dry_run: bool = False) -> PruneResult:
        if not dry_run:
            self._called("prune", "")
        return self.plan

    def list_versions(self) -> tuple[VersionInfo, ...]:
        return self.versions

    def use(self, version: str) -> str:
        return self.change(f"use {version}", version)

    def rollback(self) -> str:
        return self.change("rollback", "20260301-previous")

    def restore_starter(self) -> str:
        return self.change("restore_starter", "starter-1")

    def _called(self, call: str, answer: str) -> str:
        self.calls.append(call)
        if self.failing:
            raise self.failing
        return answer

    def change(self, call: str, version: str) -> str:
        self._called(call, version)
        self.fault = None
        self.in_use = version
        return version


SIGNATURE = {
    "fingerprint": "3f09 b2c4 77aa 01d5 9c3e e860 42b7 15fd",
    "name": "Orchard advice, Anna",
    "known_since": None,
    "known_as": None,
    "name_of_another": False,
}


def about(**changes: Any) -> dict[str, Any]:
    """A file from outside, as the real service describes it."""
    return {
        "kind": "fruitdx",
        "version": "20260302-taught",
        "created": "2026-03-02T09:30:00Z",
        "origin": "taught",
        "size": 26_000_000,
        "labels": [label.name for label in LABELS],
        "fruits": ["Apple", "Mango", "Pomegranate"],
        "accuracy": 0.952,
        "input": {"width": 224, "height": 224, "source": "own"},
        "signature": SIGNATURE,
        "lacks": [],
        **changes,
    }


@dataclass
class FakeImports:
    """Describes every file as ``about``; a bare one asks for labels first."""

    models: FakeModels
    about: dict[str, Any] = field(default_factory=about)
    requests: list[Any] = field(default_factory=list)

    def take_in(self, request: Any, cancel: CancelToken | None = None) -> Any:
        from fruitdx_desktop.core.errors import LabelsNeededError, UntrustedFileError
        from fruitdx_desktop.services.model_import import Imported

        self.requests.append(request)
        if request.path.suffix == ".h5" and request.labels is None:
            raise LabelsNeededError(path=request.path, classes=3)
        if not request.trust:
            raise UntrustedFileError(path=str(request.path), description="It knows: Scab_Apple.", about=self.about)
        if not request.use:
            self.models.calls.append(f"import {request.path}")
            return Imported("imported-1", False, self.about)
        return Imported(self.models.change(f"import {request.path}", "imported-1"), True, self.about)


@dataclass
class FakeExports:
    """Writes nothing and remembers what it was asked."""

    models: FakeModels
    requests: list[Any] = field(default_factory=list)
    signing_name: str = ""

    def write(self, request: Any) -> Any:
        from fruitdx_desktop.inference.signing import Signer
        from fruitdx_desktop.services.model_export import Exported

        self.requests.append(request)
        self.models.calls.append(f"export {request.version} {request.path}")
        signer = Signer(SIGNATURE["fingerprint"], request.name or "") if request.sign else None  # type: ignore[arg-type]
        return Exported(request.version, signer)


@dataclass
class FakeDiagnosis:
    """Answers by file name; a request waits at ``gates[path]`` where a test has put one."""

    models: FakeModels
    answers: dict[str, Callable[[str], PhotoResult]] = field(default_factory=dict)
    gates: dict[str, threading.Event] = field(default_factory=dict)
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    warm: bool = False

    def labels(self) -> tuple[Label, ...]:
        return LABELS

    def warm_up(self) -> None:
        self.warm = True

    def combine(self, results: Sequence[PhotoResult], *, fruit: str | None = None) -> Any:
        return combine(results, LABELS, Calibration(1.0, 0.5, 0.6), {}, fruit)

    def diagnose(
        self,
        paths: Sequence[str],
        *,
        fruit: str | None = None,
        bundle: Path | None = None,
        on_result: Callable[[PhotoResult], None],
        cancel: CancelToken,
    ) -> None:
        for path in paths:
            if self.models.fault:
                raise ModelFaultError(self.models.fault)
            gate = self.gates.get(path)
            while gate and not gate.wait(0.02):
                cancel.raise_if_cancelled()
            cancel.raise_if_cancelled()
            self.asked.append((path, fruit))
            on_result(self.answers.get(Path(path).name, diagnosed)(path))


@dataclass
class FakeTeaching:
    """Remembers what was taught."""

    taught: dict[str, str | None] = field(default_factory=dict)

    def teach(self, path: str, label: str | None) -> str:
        self.taught[path] = label
        return path

    def undo(self, identifier: str) -> None:
        self.taught.pop(identifier, None)

    def photos(self) -> list[Any]:
        from fruitdx_desktop.services.teaching import Taught

        return [Taught(path, label, Path(path)) for path, label in self.taught.items()]

    def count(self) -> int:
        return len(self.taught)

    def counts(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for label in self.taught.values():
            counts[label or "not-a-fruit"] = counts.get(label or "not-a-fruit", 0) + 1
        return counts


class FakeRetraining:
    """Plays ``messages``, waits at ``gate``, and ends with ``result``; a cancel ends it at once."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.gate: threading.Event | None = None
        self.result: Any = None
        self.requests: list[Any] = []

    def retrain(self, request: Any, on_message: Callable[[dict[str, Any]], None], cancel: CancelToken) -> Any:
        from fruitdx_desktop.services.retraining import Outcome, RetrainResult

        self.requests.append(request)
        for message in self.messages:
            on_message(message)
        while self.gate and not self.gate.is_set():
            if cancel.wait(0.02):
                return RetrainResult(Outcome.CANCELLED)
        if isinstance(self.result, Exception):
            raise self.result
        return self.result or RetrainResult(Outcome.SUCCEEDED, "20260401-taught")


class FakeServices:
    """All of them."""

    def __init__(self, fault: Fault | None = None) -> None:
        self.on_wait: Callable[[], None] | None = None
        self.models: Any = FakeModels(fault)
        self.imports: Any = FakeImports(self.models)
        self.exports: Any = FakeExports(self.models)
        self.diagnosis: Any = FakeDiagnosis(self.models)
        self.teaching: Any = FakeTeaching()
        self.retraining: Any = FakeRetraining()
        self._history: Any = None
        self._making = threading.Lock()

    @property
    def history(self) -> Any:
        """The real one, in the home of the moment: it is quick, and the pages are built on what it keeps."""
        from fruitdx_desktop.core.paths import default_home
        from fruitdx_desktop.services.history import HistoryService

        with self._making:
            if self._history is None:
                self._history = HistoryService(default_home())
        return self._history


def training_messages() -> list[dict[str, Any]]:
    """A training as the worker tells it, with a step back that a bar must not follow."""
    messages: list[dict[str, Any]] = [
        {"type": "hello"},
        {"type": "phase", "phase": "scan"},
        {"type": "progress", "phase": "scan", "fraction": 0.05, "done": 5, "total": 5, "eta_s": None},
        {"type": "phase", "phase": "features"},
        {"type": "progress", "phase": "features", "fraction": 0.4, "done": 21, "total": 52, "eta_s": 130.0},
        {"type": "progress", "phase": "features", "fraction": 0.3, "done": 22, "total": 52, "eta_s": 128.0},
        {"type": "phase", "phase": "head"},
    ]
    for epoch in range(1, 13):
        share = 1 - 0.7 * 0.75**epoch
        messages.append(
            {
                "type": "epoch",
                "epoch": epoch,
                "epochs": 12,
                "loss": 1 - share,
                "accuracy": share,
                "val_loss": 1.1 - share,
                "val_accuracy": share - 0.03,
            }
        )
    messages.append({"type": "progress", "phase": "head", "fraction": 0.8, "done": 12, "total": 12, "eta_s": 20.0})
    return messages


class FakeVoice(Voice):
    """Speaks without end until it is stopped."""

    def __init__(self, *languages: str) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.offered = frozenset(languages)

    def open(self) -> None:
        self.languages = self.offered
        self.changed.emit()

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))
        self.speaking = True
        self.changed.emit()

    def stop(self) -> None:
        self.speaking = False
        self.changed.emit()
