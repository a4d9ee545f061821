"""Versions put in use, and bundles taken in among them."""

from __future__ import annotations

import contextlib
from pathlib import Path

from fruitdx_desktop.core.errors import (
    ModelFaultError,
    StarterMissingError,
    StorageError,
    StoreBusyError,
    VersionTakenError,
)
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.verify import check_files, check_present
from fruitdx_desktop.services.model_checks import ModelChecks
from fruitdx_desktop.services.model_files import fingerprint
from fruitdx_desktop.services.model_starter import whole_starter
from fruitdx_desktop.services.model_versions import ModelVersions


class ModelPromotion:
    """Each change is one step under the store's lock. A broken version that is left goes to quarantine.

    ``StoreBusyError`` and ``StorageError`` mean that the model in use is as it was.
    """

    def __init__(self, versions: ModelVersions, checks: ModelChecks) -> None:
        self._versions = versions
        self._checks = checks
        self._store = versions.store

    def use(self, version: str, *, rollback: bool = False) -> None:
        """Puts a version in use that was checked; ``rollback`` forgets the one it leaves."""
        self._store.make_way()
        with self._store.locked():
            # It was checked before the lock was had; another program may have removed it since.
            fault = check_present(self._store.folder(version))[1]
            if fault is not None:
                raise ModelFaultError(fault)
            left = self._point_to(version, rollback=rollback)
        self._set_aside_if_broken(left)

    def restore_starter(self) -> str:
        """Copies the starter in, where it is not there whole, and puts it in use. Raises ``StarterMissingError``."""
        starter = whole_starter(self._versions, lambda folder: check_files(folder)[1])
        if starter is None:
            fault = check_files(starter_bundle())[1]
            raise StarterMissingError(detail=fault.detail if fault else "no manifest")
        version = read_manifest(starter).version
        self._store.make_way()
        with self._store.locked():
            self._add_copy(starter, version, replace_whole=True)
            left = self._point_to(version)
        self._set_aside_if_broken(left)
        self._checks.remember(starter)
        return version

    def take_in(self, staged: Path, use: bool) -> str:
        """Moves a finished bundle of the store's staging in. Raises ``ModelFaultError``."""
        self._checks.require(staged)
        version = read_manifest(staged).version
        self._store.make_way()
        with self._store.locked():
            if not self._versions.has(version, staged):
                self._store.add(staged, version)
            left = self._point_to(version) if use else None
        self._set_aside_if_broken(left)
        return version

    def take_in_copy(self, bundle: Path, use: bool) -> str:
        """Copies a bundle in that was checked. Raises ``VersionTakenError``."""
        version = read_manifest(bundle).version
        self._store.make_way()
        with self._store.locked():
            self._add_copy(bundle, version)
            left = self._point_to(version) if use else None
        self._set_aside_if_broken(left)
        self._checks.remember(self._store.folder(version))
        return version

    def _add_copy(self, source: Path, version: str, replace_whole: bool = False) -> None:
        folder = self._store.folder(version)
        if folder == source or self._versions.has(version, source):
            return
        replaces = None
        if folder.exists():
            fault = check_files(folder)[1]
            if fault is None and not replace_whole:
                raise VersionTakenError(version=version)
            replaces = fault.detail if fault else "another bundle of the same name"
        self._store.add_copy(source, version, replaces)

    def _point_to(self, version: str, *, rollback: bool = False) -> str | None:
        """Moves the pointer; returns the version that it left. Call it locked."""
        pointer = self._versions.pointer_if_whole()
        self._store.point_to(version, rollback=rollback)
        return None if pointer is None or pointer.version == version else pointer.version

    def _set_aside_if_broken(self, version: str | None) -> None:
        """Puts the version that was left in quarantine if it is broken; where that fails it stays, marked as broken.

        The probe may take long, so the lock is not held meanwhile.
        """
        if version is None:
            return
        folder = self._store.folder(version)
        looked_at = fingerprint(folder)
        fault = self._checks.verify_unless_probed(folder)
        if fault is None:
            return
        with contextlib.suppress(StoreBusyError, StorageError), self._store.locked():
            pointer = self._versions.pointer_if_whole()
            # Another program may have removed it since, or taken it in anew.
            same = folder.exists() and fingerprint(folder) == looked_at
            if same and pointer is not None and pointer.version != version:
                self._store.quarantine(version, fault.detail)
