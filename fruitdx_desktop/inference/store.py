"""The model store: immutable version folders, one pointer to the one in use, a quarantine for broken ones.

Layout below ``root``::

    current.json            {"version": ..., "history": [earlier versions, latest first]}
    versions/<version>/     bundles, never changed once they are here
    quarantine/<stamp>-<version>/  with <stamp>-<version>.json saying why
    staging/<random>/       bundles being written; swept when nobody holds the store
    store.lock              the operating system's lock for whoever changes anything
"""

from __future__ import annotations

import json
import re
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fruitdx_desktop.core.atomic import remove_tree, rename, storage_errors, sync_tree, write_json
from fruitdx_desktop.core.errors import StoreBusyError, UnknownVersionError
from fruitdx_desktop.core.locks import exclusive

POINTER = "current.json"
_VERSION_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")


@dataclass(frozen=True)
class Pointer:
    """The version in use, and those used before it, latest first."""

    version: str
    history: tuple[str, ...] = ()


@dataclass(frozen=True)
class QuarantineItem:
    """A broken version that was put aside: its name, its folder, when (ISO 8601, UTC) and why."""

    name: str
    path: Path
    moved: str
    reason: str


class Store:
    """All changes happen under one lock, each a single rename; readers need none."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def versions_folder(self) -> Path:
        return self.root / "versions"

    def folder(self, version: str) -> Path:
        """Where a version lives. Raises ``UnknownVersionError`` for a name no version can have."""
        if not _VERSION_NAME.fullmatch(version):
            raise UnknownVersionError(version=version)
        return self.versions_folder / version

    def versions(self) -> tuple[str, ...]:
        """All versions by name, broken ones included."""
        if not self.versions_folder.is_dir():
            return ()
        return tuple(sorted(entry.name for entry in self.versions_folder.iterdir() if entry.is_dir()))

    def pointer(self) -> Pointer | None:
        """The pointer, None where nothing was ever in use. Raises ``OSError`` or ``ValueError`` for a damaged one."""
        try:
            document = json.loads((self.root / POINTER).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        return _parse_pointer(document)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keeps every other process from changing the store. Raises ``StoreBusyError``, ``StorageError``."""
        with exclusive(self.root / "store.lock"):
            yield

    @contextmanager
    def staging(self) -> Iterator[Path]:
        """A scratch folder inside the store's file system, removed afterwards with whatever is left in it."""
        folder = self.root / "staging" / uuid.uuid4().hex
        with storage_errors(folder):
            folder.mkdir(parents=True)
        try:
            with exclusive(folder.with_suffix(".lock")):
                yield folder
        finally:
            remove_tree(folder)
            folder.with_suffix(".lock").unlink(missing_ok=True)

    def sweep(self) -> None:
        """Removes staging folders whose owner has died; a living owner holds its lock."""
        staging = self.root / "staging"
        if not staging.is_dir():
            return
        for folder in [entry for entry in staging.iterdir() if entry.is_dir()]:
            try:
                with exclusive(folder.with_suffix(".lock"), timeout_s=0.0):
                    remove_tree(folder)
            except StoreBusyError:
                continue
            folder.with_suffix(".lock").unlink(missing_ok=True)

    def add(self, bundle: Path, version: str) -> None:
        """Moves a finished, flushed bundle from staging in among the versions. Call it locked."""
        rename(bundle, self.folder(version))

    def add_copy(self, source: Path, version: str) -> None:
        """Copies a bundle from outside in among the versions, byte by byte, never as links. Call it locked."""
        with self.staging() as staging:
            copy = staging / "bundle"
            with storage_errors(copy):
                copy.mkdir()
                for file in source.iterdir():
                    shutil.copyfile(file, copy / file.name)
                sync_tree(copy)
            self.add(copy, version)

    def point_to(self, version: str, *, rollback: bool = False) -> None:
        """Puts a version in use by one atomic write. ``rollback`` forgets the one it leaves. Call it locked."""
        try:
            old = self.pointer()
        except (OSError, ValueError):
            old = None
        earlier = () if old is None else old.history if rollback else (old.version, *old.history)
        history = [name for name in dict.fromkeys(earlier) if name != version]
        write_json(self.root / POINTER, {"version": version, "history": history})

    def quarantine(self, version: str, reason: str) -> None:
        """Puts a broken version aside; its files are kept. Call it locked."""
        moved = datetime.now(UTC)
        name = f"{moved:%Y%m%d-%H%M%S-%f}-{version}"
        record = {"version": version, "moved": moved.strftime("%Y-%m-%dT%H:%M:%SZ"), "reason": reason}
        write_json(self.root / "quarantine" / f"{name}.json", record)
        if self.folder(version).exists():
            rename(self.folder(version), self.root / "quarantine" / name)

    def quarantined(self) -> tuple[QuarantineItem, ...]:
        """What lies in quarantine, oldest first."""
        folder = self.root / "quarantine"
        records = sorted(folder.glob("*.json")) if folder.is_dir() else []
        return tuple(item for item in map(_item, records) if item is not None)


def _parse_pointer(document: object) -> Pointer:
    fields = document if isinstance(document, dict) else {}
    version, history = fields.get("version"), fields.get("history", [])
    names = [version, *history] if isinstance(history, list) else [None]
    if not all(isinstance(name, str) and _VERSION_NAME.fullmatch(name) for name in names):
        raise ValueError("a name no version can have")
    return Pointer(str(version), tuple(history))


def _item(record: Path) -> QuarantineItem | None:
    folder = record.with_suffix("")
    if not folder.is_dir():
        return None
    try:
        document = json.loads(record.read_text(encoding="utf-8"))
        return QuarantineItem(folder.name, folder, str(document["moved"]), str(document["reason"]))
    except (OSError, ValueError, KeyError, TypeError):
        return QuarantineItem(folder.name, folder, "", "")
