"""Which models there are, which is in use, what is wrong with it and what mends it."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.errors import (
    ImportRefusedError,
    ModelFaultError,
    NoPreviousVersionError,
    StarterMissingError,
    UnknownVersionError,
)
from fruitdx_desktop.core.faults import Fault, FaultKind, RecoveryKind, RecoveryOption
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.inference.archive import unpack_archive
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.classifier import Classifier, open_bundle
from fruitdx_desktop.inference.manifest import MANIFEST, Manifest
from fruitdx_desktop.inference.store import POINTER, Pointer, QuarantineItem, Store
from fruitdx_desktop.inference.verify import check_files, check_present, probe, verify
from fruitdx_desktop.services.trust import TrustRecord


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
    """What a complete check found, and the ways out that were checked to work."""

    version: str | None
    fault: Fault | None
    options: tuple[RecoveryOption, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "fault": self.fault.kind if self.fault else None,
            "detail": self.fault.detail if self.fault else None,
            "options": [{"kind": option.kind, "command": option.command} for option in self.options],
        }


class ModelService:
    """Safe to share between threads; every change is made under the store's lock."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.store = Store(home.models)
        self._trust = TrustRecord(home.cache / "verified.json")
        self._opened: tuple[_Fingerprint, Classifier] | None = None
        self._opening = threading.Lock()

    # What is in use

    def ensure_model(self) -> str:
        """The version in use; the first use of an empty home puts the starter in.

        Raises:
            ModelFaultError: models are there, but none is in use, or the pointer to it is damaged.
            StarterMissingError, StorageError, StoreBusyError: the starter could not be copied.
        """
        pointer = self._pointer()
        if pointer is not None:
            return pointer.version
        if self.store.versions():
            raise ModelFaultError(Fault(FaultKind.MISSING, POINTER, "the name of the model in use", "none"))
        return self.restore_starter()

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

    def verify(self, version: str | None = None) -> Verification:
        """Checks a version, by default the one in use, completely; about a second.

        Raises:
            UnknownVersionError: there is no such version.
            StarterMissingError, StorageError, StoreBusyError: see ``ensure_model``.
        """
        try:
            name = version or self.ensure_model()
        except ModelFaultError as error:
            return Verification(None, error.fault, self.options())
        if version is not None and not self.store.folder(version).exists():
            raise UnknownVersionError(version=version)
        fault = self._verify_folder(self.store.folder(name))
        return Verification(name, fault, self.options() if fault else ())

    def options(self) -> tuple[RecoveryOption, ...]:
        """The ways out of a fault, best first, each checked to work now."""
        found: list[RecoveryOption] = []
        previous = self._previous()
        if previous is not None:
            found.append(RecoveryOption(RecoveryKind.PREVIOUS, previous))
        if self._verify_folder(starter_bundle()) is None:
            found.append(RecoveryOption(RecoveryKind.STARTER))
        if found and find_spec("tensorflow") is not None:
            found.append(RecoveryOption(RecoveryKind.RETRAIN))
        found.append(RecoveryOption(RecoveryKind.IMPORT))
        return tuple(found)

    def open_current(self) -> Classifier:
        """The model in use, checked and opened; kept open while its files stay as they were.

        Raises:
            ModelFaultError: it cannot be trusted.
            StarterMissingError, StorageError, StoreBusyError: see ``ensure_model``.
        """
        folder = self.store.folder(self.ensure_model())
        with self._opening:
            fingerprint = _fingerprint(folder)
            if self._opened is None or self._opened[0] != fingerprint:
                self._opened = None
                self._opened = (fingerprint, self.open_folder(folder))
            return self._opened[1]

    def open_folder(self, folder: Path) -> Classifier:
        """Opens any bundle folder, probed in a child process the first time. Raises ``ModelFaultError``."""
        fault = self._verify_folder(folder, trust_record=True)
        if fault is not None:
            raise ModelFaultError(fault)
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
        """Every version, oldest first, its files checked byte by byte."""
        try:
            pointer = self._pointer()
        except ModelFaultError:
            pointer = None
        infos = [self._info(version, pointer) for version in self.store.versions()]
        return tuple(sorted(infos, key=lambda info: (info.created, info.version)))

    def metrics(self, version: str | None = None) -> dict[str, Any]:
        """The figures measured at training. Raises ``ModelFaultError``, ``UnknownVersionError``."""
        return dict(self._manifest(version or self.ensure_model()).metrics)

    def quarantined(self) -> tuple[QuarantineItem, ...]:
        """Broken versions that were put aside, oldest first."""
        return self.store.quarantined()

    # Changes

    def use(self, version: str) -> str:
        """Puts a version in use after a complete check; a broken one that was in use goes to quarantine.

        Raises:
            UnknownVersionError, ModelFaultError: nothing changed.
        """
        self._must_verify(version)
        with self.store.locked():
            self._switch(version)
        return version

    def rollback(self) -> str:
        """Puts the latest earlier version that verifies in use.

        Raises:
            NoPreviousVersionError: there is none; nothing changed.
        """
        previous = self._previous()
        if previous is None:
            raise NoPreviousVersionError()
        with self.store.locked():
            self._switch(previous, rollback=True)
        return previous

    def restore_starter(self) -> str:
        """Copies the starter into the store, where it is not there whole, and puts it in use.

        Raises:
            StarterMissingError: the program's own copy is damaged.
        """
        starter = starter_bundle()
        manifest, fault = check_files(starter)
        if manifest is None or fault is not None:
            raise StarterMissingError(detail=fault.detail if fault else "no manifest")
        with self.store.locked():
            self._add_copy(starter, manifest.version)
            self._switch(manifest.version)
        self._remember(starter)
        return manifest.version

    def promote(self, staged: Path) -> str:
        """Moves a finished bundle of the store's staging in and puts it in use.

        Raises:
            ModelFaultError: it does not verify; nothing changed.
        """
        return self._take_in(staged, self._switch)

    def keep_back(self, staged: Path) -> str:
        """Moves a finished bundle of the store's staging in without using it. Raises ``ModelFaultError``."""
        return self._take_in(staged, lambda _version: None)

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
            if use:
                self._switch(version)
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

    def _verify_folder(self, folder: Path, *, trust_record: bool = False) -> Fault | None:
        """Every check; with ``trust_record`` the probe is left out for a bundle that passed it before."""
        log = self.home.logs / "probe.log"
        if not trust_record:
            return verify(folder, log)
        fault = check_files(folder)[1]
        if fault is None and _digest(folder) not in self._trust:
            fault = probe(folder, log)
            if fault is None:
                self._remember(folder)
        return fault

    def _remember(self, folder: Path) -> None:
        self._trust.add(_digest(folder))

    def _must_verify(self, version: str) -> None:
        folder = self.store.folder(version)
        if not folder.exists():
            raise UnknownVersionError(version=version)
        fault = self._verify_folder(folder)
        if fault is not None:
            raise ModelFaultError(fault)

    def _previous(self) -> str | None:
        """The latest version used before that verifies; where the pointer is lost, the newest that does."""
        try:
            pointer = self._pointer()
        except ModelFaultError:
            pointer = None
        if pointer is not None:
            names = list(pointer.history)
        else:
            names = [info.version for info in reversed(self.list_versions())]
        return next((name for name in names if self._verify_folder(self.store.folder(name)) is None), None)

    def _take_in(self, staged: Path, then: Callable[[str], None]) -> str:
        fault = self._verify_folder(staged)
        if fault is not None:
            raise ModelFaultError(fault)
        version = read_manifest(staged).version
        with self.store.locked():
            self.store.add(staged, version)
            then(version)
        self._remember(self.store.folder(version))
        return version

    def _add_copy(self, source: Path, version: str) -> None:
        folder = self.store.folder(version)
        if folder.exists():
            fault = check_files(folder)[1]
            if fault is None and _digest(folder) == _digest(source):
                return
            self.store.quarantine(version, fault.detail if fault else "another bundle of the same name")
        self.store.add_copy(source, version)

    def _switch(self, version: str, *, rollback: bool = False) -> None:
        """Moves the pointer first, then puts the version it left aside if that is broken."""
        try:
            pointer = self._pointer()
        except ModelFaultError:
            pointer = None
        self.store.point_to(version, rollback=rollback)
        if pointer is None or pointer.version == version or not self.store.folder(pointer.version).exists():
            return
        fault = self._verify_folder(self.store.folder(pointer.version), trust_record=True)
        if fault is not None:
            self.store.quarantine(pointer.version, fault.detail)


_Fingerprint = tuple[tuple[str, int, int], ...]


def _fingerprint(folder: Path) -> _Fingerprint:
    """Names, sizes and times of change of a bundle's files; differs as soon as one was written."""
    try:
        return tuple(sorted((str(file), file.stat().st_size, file.stat().st_mtime_ns) for file in folder.iterdir()))
    except OSError:
        return ((str(folder), -1, -1),)


def _digest(folder: Path) -> str:
    return hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()
