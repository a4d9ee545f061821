"""The model store: immutable version folders, one pointer to the one in use, a quarantine for broken ones.

Layout below ``root``::

    current.json            {"version": ..., "history": [earlier versions, latest first]}
    versions/<version>/     bundles, never changed once they are here; .place holds the number in the order of arrival
    quarantine/<stamp>-<version>/  with <stamp>-<version>.json saying why
    staging/<random>/       bundles being written or on their way out; swept when nobody holds them
    store.lock              the operating system's lock for whoever changes anything
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fruitdx_desktop.core.atomic import (
    remove_if_older,
    remove_scraps,
    remove_tree,
    rename,
    storage_errors,
    sync_tree,
    write_bytes,
    write_json,
)
from fruitdx_desktop.core.errors import StoreBusyError, UnknownVersionError, VersionTakenError
from fruitdx_desktop.core.locks import exclusive

POINTER = "current.json"
PLACE = ".place"
_VERSION_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")
_MAX_RECORD_BYTES = 1 << 20
_MAX_HISTORY = 100
# An owner makes its folder a moment after its lock; a lock without one for a day belongs to the dead.
_ORPHAN_S = 86_400.0


@dataclass(frozen=True)
class Pointer:
    """The version in use, and those used before it, latest first."""

    version: str
    history: tuple[str, ...] = ()


@dataclass(frozen=True)
class QuarantineItem:
    """A broken version that was put aside: its name there, its folder, when (ISO 8601, UTC), why, and what it was
    called as a version; the last three are empty where the record of it is lost."""

    name: str
    path: Path
    moved: str
    reason: str
    version: str


class Store:
    """All changes happen under one lock, each a single rename; readers need none.

    ``on_wait`` is called when a change has to wait for another process.
    """

    def __init__(self, root: Path, on_wait: Callable[[], None] | None = None) -> None:
        self.root = root
        self._on_wait = on_wait
        self._held = threading.local()

    @property
    def versions_folder(self) -> Path:
        return self.root / "versions"

    def folder(self, version: str) -> Path:
        """Where a version lives. Raises ``UnknownVersionError`` for a name no version can have."""
        if not _VERSION_NAME.fullmatch(version):
            raise UnknownVersionError(version=version)
        return self.versions_folder / version

    def versions(self) -> tuple[str, ...]:
        """All versions in the order of their arrival, broken ones included; no clock is asked.

        Raises:
            OSError: the folder cannot be read.
        """
        try:
            names = [entry.name for entry in self.versions_folder.iterdir() if entry.is_dir()]
        except FileNotFoundError:
            return ()
        return tuple(sorted((name for name in names if _VERSION_NAME.fullmatch(name)), key=self._order))

    def place(self, version: str) -> int:
        """The number of a version in the order of arrival, from 1; 0 where it is not known."""
        return _place(self.folder(version))

    def pointer(self) -> Pointer | None:
        """The pointer, None where nothing was ever in use. Raises ``OSError`` or ``ValueError`` for a damaged one."""
        try:
            document = _read_json(self.root / POINTER)
        except FileNotFoundError:
            return None
        return _parse_pointer(document)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keeps every other process and thread from changing the store; may be nested.

        Raises:
            StoreBusyError, StorageError: the lock could not be had; nothing changed.
        """
        depth = getattr(self._held, "depth", 0)
        if depth:
            yield
            return
        with exclusive(self.root / "store.lock", on_wait=self._on_wait):
            self._held.depth = 1
            try:
                yield
            finally:
                self._held.depth = 0

    def make_way(self) -> None:
        """Moves aside, under another name, what stands where a folder or the pointer of the store belongs.

        Raises:
            StorageError: it cannot be moved.
        """
        folders = (self.root, self.versions_folder, self.root / "staging", self.root / "quarantine")
        wrong = [folder for folder in folders if folder.exists() and not folder.is_dir()]
        pointer = self.root / POINTER
        for path in (*wrong, *([pointer] if pointer.is_dir() else [])):
            rename(path, path.with_name(f"{path.name}.aside-{uuid.uuid4().hex[:8]}"))

    @contextmanager
    def staging(self) -> Iterator[Path]:
        """A scratch folder inside the store's file system, removed afterwards with whatever is left in it."""
        folder = self.root / "staging" / uuid.uuid4().hex
        lock = folder.with_suffix(".lock")
        try:
            # The owner's lock comes before the folder, so that no sweep finds the one without the other.
            with exclusive(lock):
                with storage_errors(folder):
                    folder.mkdir(parents=True)
                yield folder
        finally:
            remove_tree(folder)
            with contextlib.suppress(OSError):
                lock.unlink()

    def sweep(self, keep: Callable[[Path], bool] = lambda _folder: False) -> None:
        """Removes what the dead have left: staging folders whose owner is gone, but for those that ``keep`` wants
        (a checkpoint to go on from), and half-written files. A living owner holds its lock.

        Raises:
            StoreBusyError, StorageError: nothing was removed.
        """
        staging = self.root / "staging"
        if not self.root.is_dir():
            return
        with self.locked():
            remove_scraps(self.root)
            remove_scraps(self.root / "quarantine")
            for folder in [entry for entry in staging.glob("*") if entry.is_dir() and not keep(entry)]:
                _remove_if_dead(folder)
            for lock in staging.glob("*.lock"):
                if not lock.with_suffix("").exists():
                    remove_if_older(lock, _ORPHAN_S)

    def add(self, bundle: Path, version: str) -> None:
        """Moves a finished, flushed bundle from staging in among the versions, with its place in their order.

        Call it locked.

        Raises:
            VersionTakenError: there is a version of that name.
            StorageError: nothing changed.
        """
        if self.folder(version).exists():
            raise VersionTakenError(version=version)
        write_bytes(bundle / PLACE, str(self._next_place()).encode())
        rename(bundle, self.folder(version))

    def add_copy(self, source: Path, version: str, replaces: str | None = None) -> None:
        """Copies a bundle from outside in among the versions, byte by byte, never as links. Call it locked.

        With ``replaces`` a version of that name goes to quarantine for that reason, once the copy is whole.
        """
        with self.staging() as staging:
            copy = staging / "bundle"
            with storage_errors(copy):
                copy.mkdir()
                for file in (entry for entry in source.iterdir() if entry.is_file()):
                    shutil.copyfile(file, copy / file.name)
                sync_tree(copy)
            if replaces is not None:
                self.quarantine(version, replaces)
            self.add(copy, version)

    def remove(self, version: str) -> None:
        """Takes a version out for good, in one step as others see it. Call it locked. Raises ``StorageError``."""
        with self.staging() as staging:
            rename(self.folder(version), staging / version)

    def point_to(self, version: str, *, rollback: bool = False) -> None:
        """Puts a version in use by one atomic write. ``rollback`` forgets the one it leaves. Call it locked."""
        try:
            old = self.pointer()
        except (OSError, ValueError):
            old = None
        earlier = () if old is None else old.history if rollback else (old.version, *old.history)
        history = [name for name in dict.fromkeys(earlier) if name != version][:_MAX_HISTORY]
        write_json(self.root / POINTER, {"version": version, "history": history})

    def quarantine(self, version: str, reason: str) -> None:
        """Puts a broken version aside; its files are kept. Call it locked. Raises ``StorageError``."""
        moved = datetime.now(UTC)
        name = f"{moved:%Y%m%d-%H%M%S-%f}-{version}"
        while (self.root / "quarantine" / name).exists():
            # A clock that was set back may show the same moment twice.
            name = f"{name}-{uuid.uuid4().hex[:4]}"
        record = {"version": version, "moved": moved.strftime("%Y-%m-%dT%H:%M:%SZ"), "reason": reason}
        write_json(self.root / "quarantine" / f"{name}.json", record)
        if self.folder(version).exists():
            rename(self.folder(version), self.root / "quarantine" / name)

    def take_back(self, item: QuarantineItem) -> None:
        """Moves a version that turned out whole from quarantine back among the versions. Call it locked.

        Raises:
            VersionTakenError: there is a version of that name.
            StorageError: nothing changed.
        """
        if self.folder(item.version).exists():
            raise VersionTakenError(version=item.version)
        rename(item.path, self.folder(item.version))
        item.path.with_name(f"{item.name}.json").unlink(missing_ok=True)

    def quarantined(self) -> tuple[QuarantineItem, ...]:
        """What lies in quarantine, oldest first; what has lost its record is listed too."""
        folder = self.root / "quarantine"
        entries = [entry for entry in folder.iterdir() if entry.is_dir()] if folder.is_dir() else []
        return tuple(_item(entry) for entry in sorted(entries))

    def _order(self, version: str) -> tuple[int, str]:
        return self.place(version), version

    def _next_place(self) -> int:
        taken = [self.place(version) for version in self.versions()]
        aside = [_place(item.path) for item in self.quarantined()]
        return max((*taken, *aside, 0)) + 1


def _place(folder: Path) -> int:
    try:
        with (folder / PLACE).open("rb") as file:
            text = file.read(20)
    except OSError:
        return 0
    return int(text) if text.isdigit() else 0


def _remove_if_dead(folder: Path) -> None:
    lock = folder.with_suffix(".lock")
    try:
        with exclusive(lock, timeout_s=0.0):
            remove_tree(folder)
    except StoreBusyError:
        return
    lock.unlink(missing_ok=True)


def _read_json(path: Path) -> object:
    """Raises ``OSError`` or ``ValueError``."""
    with path.open("rb") as file:
        data = file.read(_MAX_RECORD_BYTES + 1)
    if len(data) > _MAX_RECORD_BYTES:
        raise ValueError("a file far larger than any that was ever written")
    try:
        return json.loads(data)
    except (RecursionError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ValueError("text that is no JSON") from error


def _parse_pointer(document: object) -> Pointer:
    fields = document if isinstance(document, dict) else {}
    version, history = fields.get("version"), fields.get("history", [])
    names = [version, *history] if isinstance(history, list) else [None]
    if not all(isinstance(name, str) and _VERSION_NAME.fullmatch(name) for name in names):
        raise ValueError("a name no version can have")
    return Pointer(str(version), tuple(history))


def _item(folder: Path) -> QuarantineItem:
    try:
        document = _read_json(folder.with_name(f"{folder.name}.json"))
    except (OSError, ValueError):
        document = None
    fields = document if isinstance(document, dict) else {}
    moved, reason, version = (str(fields.get(name, "")) for name in ("moved", "reason", "version"))
    return QuarantineItem(folder.name, folder, moved, reason, version if _VERSION_NAME.fullmatch(version) else "")
