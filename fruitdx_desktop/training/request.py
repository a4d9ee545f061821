"""What the worker is asked to do, as a value that travels as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.errors import UsageError

MODES = ("quick",)
_PATHS = ("folder", "target", "cache", "groups", "base", "teaching")


@dataclass(frozen=True)
class TrainingRequest:
    """One training.

    ``folder`` holds one folder a label. With ``add`` the photos are taught to the bundle ``base`` on top of what its
    replay pack remembers, and ``folder`` may be None. ``teaching`` holds the grower's corrections, its labels
    URL-quoted. ``target`` is where the new bundle goes, ``cache`` where features are kept.
    """

    folder: Path | None
    target: Path
    cache: Path
    add: bool = False
    mode: str = "quick"
    groups: Path | None = None
    seed: int = 0
    base: Path | None = None
    teaching: Path | None = None
    origin: str | None = None

    def check(self) -> None:
        """Raises ``UsageError`` for what cannot be asked."""
        if self.mode not in MODES:
            raise UsageError(reason=f"This version trains in the mode 'quick' only, not '{self.mode}'")
        if self.add and self.base is None:
            raise UsageError(reason="Adding needs a model to add to")
        if not self.add and self.folder is None:
            raise UsageError(reason="A training needs a folder of photos, or a model to add to")

    def as_dict(self) -> dict[str, Any]:
        return {name: str(value) if isinstance(value, Path) else value for name, value in asdict(self).items()}

    @classmethod
    def from_dict(cls, document: dict[str, Any]) -> TrainingRequest:
        """Raises ``TypeError`` for an unknown or absent field."""
        values = {name: Path(v) if name in _PATHS and v is not None else v for name, v in document.items()}
        return cls(**values)
