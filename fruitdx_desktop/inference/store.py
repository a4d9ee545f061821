"""The model store: immutable version folders, one pointer to the one in use, a quarantine for broken ones.

Layout below ``root``::

    current.json            {"version": ..., "history": [earlier versions, latest first]}
    versions/<version>/     bundles, never changed once they are here; .place holds the number in the order of arrival
    quarantine/<stamp>-<version>/  with <stamp>-<version>.json saying why
    staging/<random>/       bundles being written or on their way out; swept when nobody holds them
    store.lock              the operating system's lock for whoever changes anything
"""

from __future__ import annotations

import shutil
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from fruitdx_desktop.core.atomic import remove_scraps, rename, storage_errors, sync_tree, write_bytes
from fruitdx_desktop.core.errors import UnknownVersionError, VersionTakenError
from fruitdx_desktop.core.locks import exclusive
from fruitdx_desktop.inference.pointer import POINTER, Pointer, read_pointer, write_pointer
from fruitdx_desktop.inference.quarantine import Quarantine, QuarantineItem
from fruitdx_desktop.inference.staging import Staging
from fruitdx_desktop.inference.version_name import is_version_name

PLACE = ".place"


class Store:
    """All changes happen under one lock, each a single rename; readers need none.

    ``on_wait`` is called when a change has to wait for another process.
    """

    def __init__(self, root: Path, on_wait: Callable[[], None] | None = None) -> None:
        self.root = root
        self._quarantine = Quarantine(root / "quarantine")
        self._staging = Staging(root / "staging")
        self._on_wait = on_wait
        self._held = threading.local()

    @property
    def versions_folder(self) -> Path:
        return self.root / "versions"

    def folder(self, version: str) -> Path:
        """Where a version lives. Raises ``UnknownVersionError`` for a name no version can have."""
        if not is_version_name(version):
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
        return tuple(sorted((name for name in names if is_version_name(name)), key=self._order))

    def place(self, version: str) -> int:
        """The number of a version in the order of arrival, from 1; 0 where it is not known."""
        return _place(self.folder(version))

    def pointer(self) -> Pointer | None:
        """The pointer, None where nothing was ever in use. Raises ``OSError`` or ``ValueError`` for a damaged one."""
        return read_pointer(self.root)

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
        _want_folders(self.root, self.versions_folder, self._staging.folder, self._quarantine.folder)
        pointer = self.root / POINTER
        if pointer.is_dir():
            _move_aside(pointer)

    def staging(self) -> AbstractContextManager[Path]:
        """A scratch folder inside the store's file system, removed afterwards with whatever is left in it."""
        _want_folders(self.root, self._staging.folder)
        return self._staging.scratch()

    def sweep(self) -> None:
        """Removes what the dead have left: staging folders whose owner is gone, and half-written files. A living owner
        holds its lock.

        Raises:
            StoreBusyError, StorageError: nothing was removed.
        """
        if not self.root.is_dir():
            return
        with self.locked():
            remove_scraps(self.root)
            remove_scraps(self._quarantine.folder)
            self._staging.sweep()

    def add(self, bundle: Path, version: str) -> None:
        """Moves a finished, flushed bundle from staging in among the versions, with its place in their order.

        Call it locked.

        Raises:
            VersionTakenError: there is a version of that name.
            StorageError: nothing changed.
        """
        if self.folder(version).exists():
            raise VersionTakenError(version=version)
        with storage_errors(self.versions_folder):
            place = self._next_place()
        write_bytes(bundle / PLACE, str(place).encode())
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
        write_pointer(self.root, old.moved_to(version, rollback=rollback) if old else Pointer(version))

    def quarantine(self, version: str, reason: str) -> None:
        """Puts a broken version aside; its files are kept. Call it locked. Raises ``StorageError``."""
        self._quarantine.put(self.folder(version), version, reason)

    def take_back(self, item: QuarantineItem) -> None:
        """Moves a version that turned out whole from quarantine back among the versions. Call it locked.

        Raises:
            VersionTakenError: there is a version of that name.
            StorageError: nothing changed.
        """
        if self.folder(item.version).exists():
            raise VersionTakenError(version=item.version)
        self._quarantine.take_out(item, self.folder(item.version))

    def quarantined(self) -> tuple[QuarantineItem, ...]:
        """What lies in quarantine, oldest first; what has lost its record is listed too."""
        return self._quarantine.items()

    def _order(self, version: str) -> tuple[int, str]:
        return self.place(version), version

    def _next_place(self) -> int:
        taken = [self.place(version) for version in self.versions()]
        aside = [_place(item.path) for item in self.quarantined()]
        return max((*taken, *aside, 0)) + 1


def _want_folders(*folders: Path) -> None:
    for folder in folders:
        if folder.exists() and not folder.is_dir():
            _move_aside(folder)


def _move_aside(path: Path) -> None:
    rename(path, path.with_name(f"{path.name}.aside-{uuid.uuid4().hex[:8]}"))


def _place(folder: Path) -> int:
    try:
        with (folder / PLACE).open("rb") as file:
            text = file.read(20)
    except OSError:
        return 0
    return int(text) if text.isdigit() else 0
