"""What the worker is asked to do."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

_PATHS = ("folder", "groups", "target", "base", "cache", "logs", "teaching", "accelerator")
_FOLDERS = ("strangers", "places")


@dataclass(frozen=True)
class TrainingRequest:
    """``target`` is the folder for the new bundle, ``logs`` that for logs. ``base`` is the bundle that ``add`` teaches
    further. ``accelerator`` is the file that remembers which device to use; without it the CPU is. ``teaching`` holds
    the grower's corrections, one URL-quoted folder a label; ``strangers`` are folders of photos of no known fruit,
    ``places`` of pictures to lay fruit onto in a thorough training."""

    target: Path
    cache: Path
    logs: Path
    folder: Path | None = None
    add: bool = False
    mode: str = "quick"
    groups: Path | None = None
    seed: int = 0
    base: Path | None = None
    teaching: Path | None = None
    accelerator: Path | None = None
    origin: str = "trained"
    strangers: tuple[Path, ...] = ()
    places: tuple[Path, ...] = ()

    def to_message(self) -> dict[str, Any]:
        document = asdict(self)
        single = {name: str(document[name]) if document[name] else None for name in _PATHS}
        return {**document, **single, **{name: [str(path) for path in document[name]] for name in _FOLDERS}}

    @classmethod
    def from_message(cls, message: dict[str, Any]) -> TrainingRequest:
        single = {name: Path(message[name]) if message[name] else None for name in _PATHS}
        return cls(**{**message, **single, **{name: tuple(map(Path, message[name])) for name in _FOLDERS}})
