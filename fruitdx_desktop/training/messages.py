"""The worker's messages: typed values here, JSON objects with a ``type`` on the wire."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from fruitdx_desktop.core.child import Message
from fruitdx_desktop.core.progress import Progress


@dataclass(frozen=True)
class Hello:
    type: ClassVar[str] = "hello"
    pid: int
    app_version: str
    python: str


@dataclass(frozen=True)
class Phase:
    """``phase`` is start, scan, features, head, calibrate, convert, check, compare or promote."""

    type: ClassVar[str] = "phase"
    phase: str


@dataclass(frozen=True)
class ProgressMade:
    """``fraction`` (0..1) is over the whole training and never falls; ``eta_s`` in seconds or None."""

    type: ClassVar[str] = "progress"
    phase: str
    fraction: float
    done: int = 0
    total: int = 0
    eta_s: float | None = None

    @classmethod
    def of(cls, progress: Progress) -> ProgressMade:
        return cls(**asdict(progress))


@dataclass(frozen=True)
class Epoch:
    """After one pass of the final head. ``val_*`` are on the held-back photos, shown and never decided by; where
    nothing is held back they repeat the training's own."""

    type: ClassVar[str] = "epoch"
    epoch: int
    epochs: int
    loss: float
    accuracy: float
    val_loss: float
    val_accuracy: float


@dataclass(frozen=True)
class Notice:
    """Something to know that stops nothing: ``kind`` for programs, ``text`` for people, the files concerned."""

    type: ClassVar[str] = "notice"
    kind: str
    text: str
    files: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Exported:
    type: ClassVar[str] = "exported"
    version: str
    folder: str
    metrics: dict[str, Any]
    seconds: float


@dataclass(frozen=True)
class Failed:
    """``values`` rebuild the error on the other side."""

    type: ClassVar[str] = "failed"
    code: str
    message: str
    remedy: str
    values: dict[str, str] = field(default_factory=dict)


AnyMessage = Hello | Phase | ProgressMade | Epoch | Notice | Exported | Failed
_KINDS: dict[str, type[AnyMessage]] = {
    kind.type: kind for kind in (Hello, Phase, ProgressMade, Epoch, Notice, Exported, Failed)
}


def to_dict(message: AnyMessage) -> Message:
    return {"type": message.type, **asdict(message)}


def from_dict(document: Message) -> AnyMessage:
    """Raises ``ValueError`` for a type or fields that are not known."""
    try:
        return _KINDS[document["type"]](**{name: value for name, value in document.items() if name != "type"})
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a message of the training: {error}") from error
