"""What can be wrong with a model, in the order in which it is looked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    MISSING = "missing"
    UNREADABLE = "unreadable"
    TOO_SMALL = "too_small"
    CHECKSUM_MISMATCH = "checksum_mismatch"
    LABELS_MISMATCH = "labels_mismatch"
    WRONG_SIGNATURE = "wrong_signature"
    SELF_TEST_FAILED = "self_test_failed"


@dataclass(frozen=True)
class Fault:
    """One fault: what kind, in which file (relative to the bundle), what was expected and what was found."""

    kind: FaultKind
    file: str
    expected: str
    found: str

    @property
    def detail(self) -> str:
        return f"{self.file}: expected {self.expected}, found {self.found}"


class RecoveryKind(StrEnum):
    PREVIOUS = "previous"
    STARTER = "starter"
    RETRAIN = "retrain"
    IMPORT = "import"


@dataclass(frozen=True)
class RecoveryOption:
    """A way out that has been checked to work. ``version`` is set for ``PREVIOUS`` only."""

    kind: RecoveryKind
    version: str | None = None

    @property
    def command(self) -> str:
        return {
            RecoveryKind.PREVIOUS: f"fruitdx models use {self.version}",
            RecoveryKind.STARTER: "fruitdx models restore-starter",
            RecoveryKind.RETRAIN: "fruitdx train FOLDER",
            RecoveryKind.IMPORT: "fruitdx models import FILE",
        }[self.kind]
