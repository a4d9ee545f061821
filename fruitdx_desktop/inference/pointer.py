"""The one file that says which version is in use."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fruitdx_desktop.core.atomic import write_json
from fruitdx_desktop.core.record import read_record
from fruitdx_desktop.inference.version_name import is_version_name

POINTER = "current.json"
_MAX_HISTORY = 100


@dataclass(frozen=True)
class Pointer:
    """The version in use, and those used before it, latest first."""

    version: str
    history: tuple[str, ...] = ()

    def moved_to(self, version: str, *, rollback: bool = False) -> Pointer:
        """``rollback`` forgets the one it leaves."""
        earlier = self.history if rollback else (self.version, *self.history)
        return Pointer(version, tuple(name for name in dict.fromkeys(earlier) if name != version)[:_MAX_HISTORY])


def read_pointer(root: Path) -> Pointer | None:
    """None where nothing was ever in use. Raises ``OSError`` or ``ValueError`` for a damaged one."""
    try:
        document = read_record(root / POINTER)
    except FileNotFoundError:
        return None
    fields = document if isinstance(document, dict) else {}
    version, history = fields.get("version"), fields.get("history", [])
    if not isinstance(history, list) or not all(is_version_name(name) for name in (version, *history)):
        raise ValueError("a name no version can have")
    return Pointer(str(version), tuple(history))


def write_pointer(root: Path, pointer: Pointer) -> None:
    """One atomic write. Raises ``StorageError``."""
    write_json(root / POINTER, {"version": pointer.version, "history": list(pointer.history)})
