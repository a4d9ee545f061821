"""Which models there are, which is in use, what is wrong with it and what mends it."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.atomic import remove_scraps, storage_errors, write_bytes
from fruitdx_desktop.core.errors import (
    ImportRefusedError,
    MissingPartError,
    ModelFaultError,
    NoPreviousVersionError,
    StarterMissingError,
    StorageError,
    StoreBusyError,
    UnknownQuarantineError,
    UnknownVersionError,
    VersionTakenError,
)
from fruitdx_desktop.core.faults import Fault, FaultKind, RecoveryKind, RecoveryOption
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.inference.archive import unpack_archive
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.classifier import Classifier, open_bundle
from fruitdx_desktop.inference.manifest import MANIFEST, REPLAY, Manifest
from fruitdx_desktop.inference.runtime import runtime_name
from fruitdx_desktop.inference.store import POINTER, Pointer, QuarantineItem, Store
from fruitdx_desktop.inference.verify import check_closely, check_files, check_present, verify
from fruitdx_desktop.services.trust import TrustRecord

STARTER = "starter"
# Old versions that a tidying up leaves, beside those that must stay.
KEEP = 2
# Hashing a bundle takes tens of milliseconds: not before each of the photos that a server gets one by one.
REHASH_S = 10.0
# What has to be free before a file is asked for; less takes in no model.
_IMPORT_BYTES = 16 * 2**20
# An empty file can be made on a full disk.
_TRIAL_BYTES = 64 * 1024
_BEGUN = "first-start"
_SCRAP_AGE_S = 86_400.0
_clock = time.monotonic
_Fingerprint = tuple[tuple[str, int, int, int, int], ...]


@dataclass(frozen=True)
class VersionInfo:
    """One version of the store. ``origin`` and ``created`` (ISO 8601, UTC) are empty where the manifest is broken."""

    version: str
    path: Path
    in_use: bool
    origin: str
    created: str
    fault: FaultKind | None
    has_report: bool = False

    def as_json(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "path": str(self.path),
            "in_use": self.in_use,
            "origin": self.origin,
            "created": self.created,
            "fault": self.fault,
        }


@dataclass(frozen=True)
class Verification:
    """What a complete check found, and the ways out that were checked to work.

    ``path_of_fault`` is the file that the fault is about, ``changed`` when it was last written (ISO 8601, UTC); empty
    where that is not known. ``obstacle`` says why there is no way out.
    """

    version: str | None
    fault: Fault | None
    options: tuple[RecoveryOption, ...] = ()
    path_of_fault: str = ""
    changed: str = ""
    obstacle: StorageError | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "fault": self.fault.kind if self.fault else None,
            "detail": self.fault.detail if self.fault else None,
            "options": [{"kind": option.kind, "command": option.command} for option in self.options],
        }


@dataclass(frozen=True)
class PruneResult:
    """``removed`` are gone, ``set_aside`` were broken and went to quarantine, ``kept`` are there still, in the order
    of their arrival; ``freed_bytes`` of the disk."""

    removed: tuple[str, ...]
    set_aside: tuple[str, ...]
    kept: tuple[str, ...]
    freed_bytes: int

    def as_json(self) -> dict[str, Any]:
        return {name: list(value) if isinstance(value, tuple) else value for name, value in vars(self).items()}


@dataclass(frozen=True)
class Quarantined:
    """A version in quarantine, and what is wrong with its files as they are now (None: they are whole)."""

    item: QuarantineItem
    fault: Fault | None
    size_bytes: int

    def as_json(self) -> dict[str, Any]:
        return {
            "name": self.item.name,
            "version": self.item.version,
            "path": str(self.item.path),
            "moved": self.item.moved,
            "reason": self.item.reason,
            "fault": self.fault.kind if self.fault else None,
            "size_bytes": self.size_bytes,
        }


@dataclass(frozen=True, eq=False)
class _Opened:
    """What is open, and the files it was read from as they looked then."""

    fingerprint: _Fingerprint
    classifier: Classifier


@dataclass(frozen=True)
class _Hashed:
    """When files that looked so were last hashed, and what was wrong with them."""

    fingerprint: _Fingerprint
    hashed_s: float
    fault: Fault | None


class ModelService:
    """Safe to share between threads; every change is made under the store's lock.

    ``on_wait`` is called when a change has to wait for another process.
    """

    def __init__(self, home: Home, on_wait: Callable[[], None] | None = None) -> None:
        self.home = home
        self.store = Store(home.models, on_wait)
        self._trust = TrustRecord(home.cache / "verified.json")
        # Bundles, by their digests, that passed every check in this process.
        self._tried: set[str] = set()
        self._opened: _Opened | None = None
        self._opening = threading.Lock()
        self._hashed: _Hashed | None = None
        self._hashing = threading.Lock()

    # What is in use

    def ensure_model(self) -> str:
        """The version in use; the first use of an empty home puts the starter in.

        Raises:
            ModelFaultError: none is in use and the starter cannot be put in, or the pointer to it is damaged.
            StarterMissingError, StoreBusyError: there is no starter to copy, or another program is at work.
        """
        pointer = self._pointer()
        if pointer is not None:
            return pointer.version
        begun = self.store.root / _BEGUN
        if self._versions() and not begun.exists():
            # Another program may have ended the first start just now.
            pointer = self._pointer()
            if pointer is not None:
                return pointer.version
            raise ModelFaultError(Fault(FaultKind.MISSING, POINTER, "the name of the model in use", "none"))
        # A first start that is cut short is no loss of a pointer; the next one goes on with it.
        try:
            write_bytes(begun, b"")
            version = self.restore_starter()
        except StorageError as error:
            found = f"none, and {error.message}"
            raise ModelFaultError(Fault(FaultKind.MISSING, POINTER, "the name of the model in use", found)) from error
        with contextlib.suppress(OSError):
            begun.unlink()
        return version

    def current(self) -> VersionInfo | None:
        """The version in use, None in an empty home. Raises ``ModelFaultError`` for a damaged pointer."""
        pointer = self._pointer()
        return None if pointer is None else self._info(pointer.version, pointer)

    def quick_check(self) -> Fault | None:
        """What can be found in a few milliseconds: files absent or short, a manifest that is not valid."""
        try:
            return check_present(self.store.folder(self.ensure_model()))[1]
        except ModelFaultError as error:
            return error.fault

    def check(self) -> Fault | None:
        """What a diagnosis would find wrong with the files: looked at each time, hashed at most every ``REHASH_S``
        seconds while they look the same.

        Raises:
            StarterMissingError, StoreBusyError: see ``ensure_model``.
        """
        try:
            folder = self.store.folder(self.ensure_model())
        except ModelFaultError as error:
            return error.fault
        return self._hash(folder, _fingerprint(folder))

    def verify(self, version: str | None = None) -> Verification:
        """Checks a version, by default the one in use, completely; about a second.

        Raises:
            UnknownVersionError: there is no such version.
            StarterMissingError, StoreBusyError: see ``ensure_model``.
        """
        try:
            name = version or self.ensure_model()
        except ModelFaultError as error:
            return self._found(None, self.store.root, error.fault)
        if version is not None and not self.store.folder(version).exists():
            raise UnknownVersionError(version=version)
        fault = self._verify_folder(self.store.folder(name))
        return self._found(name, self.store.folder(name), fault) if fault else Verification(name, None)

    def _found(self, version: str | None, folder: Path, fault: Fault) -> Verification:
        path = folder / fault.file
        try:
            changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        except (OSError, ValueError, OverflowError):
            changed = ""
        return replace(self.ways_out_of(fault), version=version, path_of_fault=str(path), changed=changed)

    def ways_out_of(self, fault: Fault) -> Verification:
        """What mends a fault that was met elsewhere than in a check."""
        options = self.options()
        return Verification(None, fault, options, obstacle=None if options else self._obstacle())

    def options(self) -> tuple[RecoveryOption, ...]:
        """The ways out of a fault, best first, each checked to work now; none where nothing can be written."""
        try:
            space = _space(self.store.root)
        except StorageError:
            return ()
        found: list[tuple[RecoveryOption, Path]] = []
        previous = self._previous()
        if previous is not None:
            found.append((RecoveryOption(RecoveryKind.PREVIOUS, previous), self.store.folder(previous)))
        starter = self._starter(self._verify_unless_tried)
        if starter is not None and self._fits(starter, space):
            found.append((RecoveryOption(RecoveryKind.STARTER), starter))
        ways = [option for option, _folder in found]
        # A training goes on from the first of them, by what that remembers.
        if found and REPLAY in read_manifest(found[0][1]).files and find_spec("tensorflow") is not None:
            ways.append(RecoveryOption(RecoveryKind.RETRAIN))
        if space >= _IMPORT_BYTES:
            ways.append(RecoveryOption(RecoveryKind.IMPORT))
        return tuple(ways)

    def _obstacle(self) -> StorageError:
        try:
            _space(self.store.root)
        except StorageError as error:
            return error
        return StorageError(path=str(self.store.root), reason=os.strerror(errno.ENOSPC))

    def open_current(self) -> Classifier:
        """The model in use, checked and opened; kept open while its files stay as they were.

        Every call compares names, sizes, identities and times of change of all files; at most every ``REHASH_S``
        seconds every byte is hashed again, which also finds what changed without a trace in those.

        Raises:
            ModelFaultError: it cannot be trusted.
            StarterMissingError, StoreBusyError: see ``ensure_model``.
        """
        version = self.ensure_model()
        try:
            return self._open_version(version)
        except ModelFaultError:
            # Another program may have changed over and tidied up since the pointer was read.
            changed = self.ensure_model()
            if changed == version:
                raise
            return self._open_version(changed)

    def open_folder(self, folder: Path) -> Classifier:
        """Opens any bundle folder, probed in a child process the first time. Raises ``ModelFaultError``."""
        if not self._probed(folder):
            fault = self._verify_folder(folder)
            if fault is not None:
                raise ModelFaultError(fault)
        # Opening hashes every byte that it takes, so nothing can change in between.
        return open_bundle(folder)

    def open_file(self, path: Path) -> Classifier:
        """Opens a bundle folder or a ``.fruitdx`` file without taking it in. Raises ``ModelFaultError``."""
        if not path.is_file():
            return self.open_folder(path)
        with self.store.staging() as staging:
            try:
                unpack_archive(path, staging)
            except ImportRefusedError as error:
                fault = Fault(FaultKind.UNREADABLE, path.name, "a whole .fruitdx file", error.values["reason"])
                raise ModelFaultError(fault) from error
            return self.open_folder(staging)

    # The list

    def list_versions(self) -> tuple[VersionInfo, ...]:
        """Every version in the order of arrival, its files checked byte by byte.

        Raises:
            ModelFaultError: the store cannot be read.
        """
        pointer = self._pointer_if_whole()
        infos = [self._info(version, pointer) for version in self._versions()]
        # Those of a store that kept no order come first, by the time in their manifests.
        return tuple(sorted(infos, key=lambda info: (self.store.place(info.version), info.created, info.version)))

    def metrics(self, version: str | None = None) -> dict[str, Any]:
        """The figures measured at training. Raises ``ModelFaultError``, ``UnknownVersionError``."""
        return dict(self._manifest(version or self.ensure_model()).metrics)

    def quarantined(self) -> tuple[QuarantineItem, ...]:
        """Broken versions that were put aside, oldest first."""
        return self.store.quarantined()

    def describe_quarantine(self) -> tuple[Quarantined, ...]:
        """What lies in quarantine, its files checked byte by byte as they are now."""
        return tuple(
            Quarantined(item, check_files(item.path)[1], _size(item.path)) for item in self.store.quarantined()
        )

    # Changes

    def sweep(self, keep: Callable[[Path], bool] = lambda _folder: False) -> None:
        """Removes what killed processes have left; a training to go on with is kept by ``keep``, see ``Store.sweep``.

        Raises:
            StoreBusyError, StorageError: nothing was removed.
        """
        self.store.sweep(keep)
        remove_scraps(self.home.root, _SCRAP_AGE_S)
        remove_scraps(self.home.cache, _SCRAP_AGE_S)

    def use(self, version: str) -> str:
        """Puts a version in use after a complete check; a broken one that was in use goes to quarantine.

        Raises:
            UnknownVersionError, ModelFaultError, StoreBusyError, StorageError: nothing changed.
        """
        self._must_verify(version)
        self._switch(version)
        return version

    def rollback(self) -> str:
        """Puts the latest earlier version that verifies in use.

        Raises:
            NoPreviousVersionError, StoreBusyError, StorageError: nothing changed.
        """
        previous = self._previous()
        if previous is None:
            raise NoPreviousVersionError()
        self._switch(previous, rollback=True)
        return previous

    def restore_starter(self) -> str:
        """Copies the starter into the store, where it is not there whole, and puts it in use.

        Where the program's own copy is damaged, the newest one of the store that is whole serves.

        Raises:
            StarterMissingError: neither is whole.
            StoreBusyError, StorageError: the model in use is as it was.
        """
        starter = self._starter(lambda folder: check_files(folder)[1])
        if starter is None:
            fault = check_files(starter_bundle())[1]
            raise StarterMissingError(detail=fault.detail if fault else "no manifest")
        version = read_manifest(starter).version
        self.store.make_way()
        with self.store.locked():
            self._add_copy(starter, version, replace_whole=True)
            left = self._point_to(version)
        self._set_aside_if_broken(left)
        self._remember(starter)
        return version

    def prune(self, keep: int = KEEP, dry_run: bool = False) -> PruneResult:
        """Removes old versions but the ``keep`` newest of those that may go; broken ones go to quarantine instead.

        Never touched: the one in use, the last known good (the latest used before it that is whole), the newest whole
        starter, and whatever came after the one in use, such as versions that were kept back. ``dry_run`` only tells.

        Raises:
            ModelFaultError: no model is in use, so that nothing tells what may go.
            StoreBusyError, StorageError: what was removed until then stays removed.
        """
        with self.store.locked():
            infos = self.list_versions()
            spare = self._may_go(infos)
            goes = spare[: max(0, len(spare) - max(0, keep))]
            broken = tuple(info.version for info in goes if info.fault)
            whole = tuple(info.version for info in goes if not info.fault)
            freed = sum(_size(self.store.folder(version)) for version in whole)
            if not dry_run:
                for info in goes:
                    if info.fault:
                        self.store.quarantine(info.version, f"{info.fault}, found when old versions were removed")
                    else:
                        self.store.remove(info.version)
        kept = tuple(info.version for info in infos if info not in goes)
        return PruneResult(whole, broken, kept, freed)

    def restore_quarantined(self, name: str) -> str:
        """Takes a version back that was put aside but is whole, for instance after its disk was mended; not in use.

        Raises:
            UnknownQuarantineError: there is none of that name.
            ModelFaultError: it is broken still.
            VersionTakenError, StoreBusyError, StorageError: nothing changed.
        """
        item = next((item for item in self.store.quarantined() if item.name == name), None)
        if item is None:
            raise UnknownQuarantineError(name=name)
        fault = self._verify_folder(item.path)
        if fault is not None:
            raise ModelFaultError(fault)
        item = replace(item, version=read_manifest(item.path).version)
        with self.store.locked():
            self.store.take_back(item)
        return item.version

    def promote(self, staged: Path) -> str:
        """Moves a finished bundle of the store's staging in and puts it in use.

        Raises:
            ModelFaultError: it does not verify; nothing changed.
        """
        return self._take_in(staged, in_use=True)

    def keep_back(self, staged: Path) -> str:
        """Moves a finished bundle of the store's staging in without using it. Raises ``ModelFaultError``."""
        return self._take_in(staged, in_use=False)

    def import_file(self, path: Path, trust: bool = False, use: bool = False) -> str:
        """The version that a file from outside became; see ``exchange.ModelExchange.take_in``."""
        from fruitdx_desktop.services.exchange import ImportRequest, ModelExchange

        return ModelExchange(self).take_in(ImportRequest(path, trust=trust, use=use)).version

    def export(self, path: Path, version: str | None = None) -> None:
        """Writes a version as one ``.fruitdx`` file; see ``exchange.ModelExchange.export``."""
        from fruitdx_desktop.services.exchange import ExportRequest, ModelExchange

        ModelExchange(self).export(ExportRequest(path, version))

    def take_in_copy(self, bundle: Path, use: bool) -> str:
        """Copies a verified bundle from outside in among the versions, and puts it in use where asked."""
        version = read_manifest(bundle).version
        with self.store.locked():
            self._add_copy(bundle, version)
            left = self._point_to(version) if use else None
        self._set_aside_if_broken(left)
        self._remember(self.store.folder(version))
        return version

    def verified(self, version: str) -> tuple[Path, Manifest]:
        """Folder and manifest of a version, checked completely. Raises ``ModelFaultError``, ``UnknownVersionError``."""
        self._must_verify(version)
        return self.store.folder(version), self._manifest(version)

    # Parts

    def _pointer(self) -> Pointer | None:
        try:
            return self.store.pointer()
        except (OSError, ValueError) as error:
            fault = Fault(FaultKind.UNREADABLE, POINTER, "the name of the model in use", str(error)[:200])
            raise ModelFaultError(fault) from error

    def _pointer_if_whole(self) -> Pointer | None:
        try:
            return self._pointer()
        except ModelFaultError:
            return None

    def _versions(self) -> tuple[str, ...]:
        try:
            return self.store.versions()
        except OSError as error:
            name = self.store.versions_folder.name
            fault = Fault(FaultKind.UNREADABLE, name, "a folder of models", error.strerror or str(error))
            raise ModelFaultError(fault) from error

    def _info(self, version: str, pointer: Pointer | None) -> VersionInfo:
        folder = self.store.folder(version)
        manifest, fault = check_files(folder)
        return VersionInfo(
            version=version,
            path=folder,
            in_use=pointer is not None and pointer.version == version,
            origin=manifest.origin if manifest else "",
            created=manifest.created if manifest else "",
            fault=fault.kind if fault else None,
            has_report=manifest is not None and "report" in manifest.metrics,
        )

    def _manifest(self, version: str) -> Manifest:
        folder = self.store.folder(version)
        if not folder.exists():
            raise UnknownVersionError(version=version)
        manifest, fault = check_present(folder)
        if manifest is None:
            raise ModelFaultError(fault or Fault(FaultKind.MISSING, MANIFEST, "a file", "none"))
        return manifest

    def _verify_folder(self, folder: Path) -> Fault | None:
        """Every check; a bundle that passes is remembered."""
        fault = verify(folder, self.home.logs / "probe.log")
        if fault is None:
            self._remember(folder)
            with contextlib.suppress(OSError):
                self._tried.add(_trust_key(folder))
        return fault

    def _verify_unless_tried(self, folder: Path) -> Fault | None:
        """Every check, but the probe only for a bundle that has not passed it in this process."""
        try:
            tried = _trust_key(folder) in self._tried
        except OSError:
            tried = False
        return check_files(folder)[1] if tried else self._verify_folder(folder)

    def _verify_unless_probed(self, folder: Path) -> Fault | None:
        """Every check, but the probe only for a bundle that has not passed it before."""
        return check_files(folder)[1] if self._probed(folder) else self._verify_folder(folder)

    def _probed(self, folder: Path) -> bool:
        try:
            return _trust_key(folder) in self._trust
        except OSError:
            return False

    def _remember(self, folder: Path) -> None:
        with contextlib.suppress(OSError):
            self._trust.add(_trust_key(folder))

    def _must_verify(self, version: str) -> None:
        folder = self.store.folder(version)
        if not folder.exists():
            raise UnknownVersionError(version=version)
        fault = self._verify_folder(folder)
        if fault is not None:
            raise ModelFaultError(fault)

    def _previous(self) -> str | None:
        """The latest version used before that verifies; where the pointer is lost, the newest that does."""
        pointer = self._pointer_if_whole()
        try:
            names = list(pointer.history) if pointer else [info.version for info in reversed(self.list_versions())]
        except ModelFaultError:
            return None
        return next((name for name in names if self._verify_unless_tried(self.store.folder(name)) is None), None)

    def _starter(self, check: Callable[[Path], Fault | None]) -> Path | None:
        """The program's own starter, else the newest one of the store, where ``check`` finds no fault."""
        if check(starter_bundle()) is None:
            return starter_bundle()
        try:
            infos = self.list_versions()
        except ModelFaultError:
            return None
        whole = (info.path for info in reversed(infos) if info.origin == STARTER and info.fault is None)
        return next((path for path in whole if check(path) is None), None)

    def _fits(self, starter: Path, space: int) -> bool:
        """Whether the starter is in the store already, or there is room for a copy."""
        return self._has(read_manifest(starter).version, starter) or space > _size(starter)

    def _may_go(self, infos: Sequence[VersionInfo]) -> list[VersionInfo]:
        """Older than the one in use, and neither the last known good nor the newest starter."""
        pointer = self._pointer()
        used = next((info for info in infos if pointer and info.version == pointer.version), None)
        if pointer is None or used is None:
            name = pointer.version if pointer else POINTER
            raise ModelFaultError(Fault(FaultKind.MISSING, name, "the model in use", "none"))
        whole = [info for info in infos if info.fault is None]
        last_good = next((name for name in pointer.history if name in {info.version for info in whole}), None)
        starter = next((info.version for info in reversed(whole) if info.origin == STARTER), None)
        safe = {used.version, last_good, starter}
        return [info for info in infos if info.version not in safe and self._came_before(info, used)]

    def _came_before(self, info: VersionInfo, used: VersionInfo) -> bool:
        place, used_place = self.store.place(info.version), self.store.place(used.version)
        if place and used_place:
            return place < used_place
        # One that has lost its place goes only where nothing speaks for it being newer.
        return bool(info.created) and info.created < used.created and not place

    def _take_in(self, staged: Path, in_use: bool) -> str:
        fault = self._verify_folder(staged)
        if fault is not None:
            raise ModelFaultError(fault)
        version = read_manifest(staged).version
        with self.store.locked():
            if not self._has(version, staged):
                self.store.add(staged, version)
            left = self._point_to(version) if in_use else None
        self._set_aside_if_broken(left)
        return version

    def _has(self, version: str, bundle: Path) -> bool:
        """True where the very same bundle is there whole, as after a change that was cut short."""
        folder = self.store.folder(version)
        return check_files(folder)[1] is None and _digest(folder) == _digest(bundle)

    def _add_copy(self, source: Path, version: str, replace_whole: bool = False) -> None:
        folder = self.store.folder(version)
        if folder == source:
            return
        if self._has(version, source):
            return
        replaces = None
        if folder.exists():
            fault = check_files(folder)[1]
            if fault is None and not replace_whole:
                raise VersionTakenError(version=version)
            replaces = fault.detail if fault else "another bundle of the same name"
        self.store.add_copy(source, version, replaces)

    def _switch(self, version: str, *, rollback: bool = False) -> None:
        self.store.make_way()
        with self.store.locked():
            # It was checked before the lock was had; another program may have removed it since.
            fault = check_present(self.store.folder(version))[1]
            if fault is not None:
                raise ModelFaultError(fault)
            left = self._point_to(version, rollback=rollback)
        self._set_aside_if_broken(left)

    def _point_to(self, version: str, *, rollback: bool = False) -> str | None:
        """Moves the pointer; returns the version that it left. Call it locked."""
        pointer = self._pointer_if_whole()
        self.store.point_to(version, rollback=rollback)
        return None if pointer is None or pointer.version == version else pointer.version

    def _set_aside_if_broken(self, version: str | None) -> None:
        """Puts the version that was left in quarantine if it is broken; where that fails it stays, marked as broken.

        The probe may take long, so the lock is not held meanwhile.
        """
        if version is None:
            return
        folder = self.store.folder(version)
        looked_at = _fingerprint(folder)
        fault = self._verify_unless_probed(folder)
        if fault is None:
            return
        with contextlib.suppress(StoreBusyError, StorageError), self.store.locked():
            pointer = self._pointer_if_whole()
            # Another program may have removed it since, or taken it in anew.
            same = folder.exists() and _fingerprint(folder) == looked_at
            if same and pointer is not None and pointer.version != version:
                self.store.quarantine(version, fault.detail)

    def _open_version(self, version: str) -> Classifier:
        folder = self.store.folder(version)
        with self._opening:
            fingerprint, now_s = _fingerprint(folder), _clock()
            opened, self._opened = self._opened, None
            if opened is None or opened.fingerprint != fingerprint:
                opened = _Opened(fingerprint, self.open_folder(folder))
                with self._hashing:
                    self._hashed = _Hashed(fingerprint, now_s, None)
            else:
                fault = self._hash(folder, fingerprint)
                if fault is not None:
                    raise ModelFaultError(fault)
            self._opened = opened
            return opened.classifier

    def _hash(self, folder: Path, fingerprint: _Fingerprint) -> Fault | None:
        with self._hashing:
            last, now_s = self._hashed, _clock()
            if last is None or last.fingerprint != fingerprint or now_s - last.hashed_s >= REHASH_S:
                last = self._hashed = _Hashed(fingerprint, now_s, check_closely(folder, self.home.logs / "probe.log"))
            return last.fault


def _fingerprint(folder: Path) -> _Fingerprint:
    """Names, sizes, identities and times of change of a bundle's files; differs as soon as one was written.

    POSIX keeps a time of change (``ctime``) that no program can set back, unlike the time of writing.
    """
    try:
        files = [(str(file), file.stat()) for file in folder.iterdir()]
    except OSError:
        return ((str(folder), -1, -1, -1, -1),)
    return tuple(sorted((name, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino) for name, stat in files))


def _space(folder: Path) -> int:
    """Bytes that can be written to ``folder``, which may not be there yet. Raises ``StorageError``, tried by a file."""
    above = next(parent for parent in folder.parents if parent.exists())
    place = folder if folder.is_dir() else above
    with storage_errors(folder), tempfile.TemporaryFile(dir=place) as trial:
        trial.write(bytes(_TRIAL_BYTES))
        trial.flush()
        return shutil.disk_usage(place).free


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def _trust_key(folder: Path) -> str:
    """The bundle's digest under the runtime that tried it: a newer runtime may not open what an older one did."""
    try:
        runtime = runtime_name()
    except MissingPartError:
        runtime = ""
    return f"{_digest(folder)} {runtime}".rstrip()


def _digest(folder: Path) -> str:
    return hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()
