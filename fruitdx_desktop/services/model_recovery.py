"""What mends a fault, checked to work."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.atomic import storage_errors
from fruitdx_desktop.core.errors import ModelFaultError, StorageError
from fruitdx_desktop.core.faults import Fault, RecoveryKind, RecoveryOption
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.manifest import REPLAY
from fruitdx_desktop.services.model_checks import ModelChecks
from fruitdx_desktop.services.model_files import size
from fruitdx_desktop.services.model_starter import whole_starter
from fruitdx_desktop.services.model_versions import ModelVersions

# What has to be free before a file is asked for; less takes in no model.
_IMPORT_BYTES = 16 * 2**20
# An empty file can be made on a full disk.
_TRIAL_BYTES = 64 * 1024


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


class ModelRecovery:
    """Looks for ways out; changes nothing."""

    def __init__(self, versions: ModelVersions, checks: ModelChecks) -> None:
        self._versions = versions
        self._checks = checks
        self._root = versions.store.root

    def of_fault_in(self, folder: Path, version: str | None, fault: Fault) -> Verification:
        """The fault of a version's folder, or of the store's, with the file it is about."""
        path = folder / fault.file
        try:
            changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        except (OSError, ValueError, OverflowError):
            changed = ""
        return replace(self.of_fault(fault), version=version, path_of_fault=str(path), changed=changed)

    def of_fault(self, fault: Fault) -> Verification:
        options = self.options()
        return Verification(None, fault, options, obstacle=None if options else self._obstacle())

    def options(self) -> tuple[RecoveryOption, ...]:
        """The ways out of a fault, best first, each checked to work now; none where nothing can be written."""
        try:
            space = _space(self._root)
        except StorageError:
            return ()
        found: list[tuple[RecoveryOption, Path]] = []
        previous = self.previous()
        if previous is not None:
            found.append((RecoveryOption(RecoveryKind.PREVIOUS, previous), self._versions.store.folder(previous)))
        starter = whole_starter(self._versions, self._checks.verify_unless_tried)
        if starter is not None and self._fits(starter, space):
            found.append((RecoveryOption(RecoveryKind.STARTER), starter))
        ways = [option for option, _folder in found]
        # A training goes on from the first of them, by what that remembers.
        if found and REPLAY in read_manifest(found[0][1]).files:
            ways.append(RecoveryOption(RecoveryKind.RETRAIN))
        if space >= _IMPORT_BYTES:
            ways.append(RecoveryOption(RecoveryKind.IMPORT))
        return tuple(ways)

    def previous(self) -> str | None:
        """The latest version used before that verifies; where the pointer is lost, the newest that does."""
        pointer = self._versions.pointer_if_whole()
        try:
            names = list(pointer.history) if pointer else [info.version for info in reversed(self._versions.list())]
        except ModelFaultError:
            return None
        store = self._versions.store
        return next((name for name in names if self._checks.verify_unless_tried(store.folder(name)) is None), None)

    def _fits(self, starter: Path, space: int) -> bool:
        """Whether the starter is in the store already, or there is room for a copy."""
        return self._versions.has(read_manifest(starter).version, starter) or space > size(starter)

    def _obstacle(self) -> StorageError:
        try:
            _space(self._root)
        except StorageError as error:
            return error
        return StorageError(path=str(self._root), reason=os.strerror(errno.ENOSPC))


def _space(folder: Path) -> int:
    """Bytes that can be written to ``folder``, which may not be there yet. Raises ``StorageError``, tried by a file."""
    above = next(parent for parent in folder.parents if parent.exists())
    place = folder if folder.is_dir() else above
    with storage_errors(folder), tempfile.TemporaryFile(dir=place) as trial:
        trial.write(bytes(_TRIAL_BYTES))
        trial.flush()
        return shutil.disk_usage(place).free
