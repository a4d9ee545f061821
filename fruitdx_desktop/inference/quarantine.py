"""Broken versions put aside: their files are kept, each with a record that says why."""

from __future__ import annotations

import contextlib
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fruitdx_desktop.core.atomic import rename, write_json
from fruitdx_desktop.core.record import read_record
from fruitdx_desktop.inference.version_name import is_version_name


@dataclass(frozen=True)
class QuarantineItem:
    """A broken version that was put aside: its name there, its folder, when (ISO 8601, UTC), why, and what it was
    called as a version; the last three are empty where the record of it is lost."""

    name: str
    path: Path
    moved: str
    reason: str
    version: str


class Quarantine:
    """``<stamp>-<version>/`` with ``<stamp>-<version>.json`` beside it. Changes raise ``StorageError``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, bundle: Path, version: str, reason: str) -> None:
        """Moves a version's folder in, once the record of it is written."""
        moved = datetime.now(UTC)
        name = f"{moved:%Y%m%d-%H%M%S-%f}-{version}"
        while (self.folder / name).exists():
            # A clock that was set back may show the same moment twice.
            name = f"{name}-{uuid.uuid4().hex[:4]}"
        record = {"version": version, "moved": moved.strftime("%Y-%m-%dT%H:%M:%SZ"), "reason": reason}
        write_json(self.folder / f"{name}.json", record)
        if bundle.exists():
            rename(bundle, self.folder / name)

    def take_out(self, item: QuarantineItem, target: Path) -> None:
        rename(item.path, target)
        # A record without its folder is no item; where it cannot be removed it stays.
        with contextlib.suppress(OSError):
            item.path.with_name(f"{item.name}.json").unlink()

    def items(self) -> tuple[QuarantineItem, ...]:
        """What lies there, oldest first; what has lost its record is listed too."""
        entries = [entry for entry in self.folder.iterdir() if entry.is_dir()] if self.folder.is_dir() else []
        return tuple(_item(entry) for entry in sorted(entries))


def _item(folder: Path) -> QuarantineItem:
    try:
        document = read_record(folder.with_name(f"{folder.name}.json"))
    except (OSError, ValueError):
        document = None
    fields = document if isinstance(document, dict) else {}
    moved, reason, version = (str(fields.get(name, "")) for name in ("moved", "reason", "version"))
    return QuarantineItem(folder.name, folder, moved, reason, version if is_version_name(version) else "")
