"""Which models there are, which is in use, what is wrong with it and what mends it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.atomic import remove_scraps, write_bytes
from fruitdx_desktop.core.errors import (
    ModelFaultError,
    NoPreviousVersionError,
    OtherModelFaultError,
    StorageError,
)
from fruitdx_desktop.core.faults import Fault, FaultKind, RecoveryOption
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference.classifier import Classifier
from fruitdx_desktop.inference.manifest import Manifest
from fruitdx_desktop.inference.pointer import POINTER
from fruitdx_desktop.inference.quarantine import QuarantineItem
from fruitdx_desktop.inference.store import Store
from fruitdx_desktop.inference.verify import check_present
from fruitdx_desktop.services.model_checks import ModelChecks
from fruitdx_desktop.services.model_opened import OpenedModel
from fruitdx_desktop.services.model_promotion import ModelPromotion
from fruitdx_desktop.services.model_pruning import KEEP, PruneResult, prune
from fruitdx_desktop.services.model_quarantine import Quarantined, describe_quarantine, take_back
from fruitdx_desktop.services.model_recovery import ModelRecovery, Verification
from fruitdx_desktop.services.model_versions import ModelVersions, VersionInfo

_BEGUN = "first-start"
_SCRAP_AGE_S = 86_400.0


class ModelService:
    """Safe to share between threads; every change is made under the store's lock.

    ``on_wait`` is called when a change has to wait for another process.
    """

    def __init__(self, home: Home, on_wait: Callable[[], None] | None = None) -> None:
        self.home = home
        self.store = Store(home.models, on_wait)
        self._versions = ModelVersions(self.store)
        self._checks = ModelChecks(home)
        self._opened = OpenedModel(self.store, self._checks)
        self._recovery = ModelRecovery(self._versions, self._checks)
        self._promotion = ModelPromotion(self._versions, self._checks)

    # What is in use

    def ensure_model(self) -> str:
        """The version in use; the first use of an empty home puts the starter in.

        Raises:
            ModelFaultError: none is in use and the starter cannot be put in, or the pointer to it is damaged.
            StarterMissingError, StoreBusyError: there is no starter to copy, or another program is at work.
        """
        pointer = self._versions.pointer()
        if pointer is not None:
            return pointer.version
        begun = self.store.root / _BEGUN
        if self._versions.names() and not begun.exists():
            # Another program may have ended the first start just now.
            pointer = self._versions.pointer()
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
        return self._versions.current()

    def open_current(self) -> Classifier:
        """The model in use, checked and opened; kept open while its files stay as they were.

        Raises:
            ModelFaultError: it cannot be trusted.
            StarterMissingError, StoreBusyError: see ``ensure_model``.
        """
        version = self.ensure_model()
        try:
            return self._opened.classifier(self.store.folder(version))
        except ModelFaultError:
            # Another program may have changed over and tidied up since the pointer was read.
            changed = self.ensure_model()
            if changed == version:
                raise
            return self._opened.classifier(self.store.folder(changed))

    def open_file(self, path: Path) -> Classifier:
        """Opens a bundle folder or a ``.fruitdx`` file without taking it in. Raises ``OtherModelFaultError``."""
        try:
            return self._opened.open_file(path)
        except ModelFaultError as error:
            raise OtherModelFaultError(str(path), error.fault) from error

    # What is wrong with it

    def quick_check(self) -> Fault | None:
        """What can be found in a few milliseconds: files absent or short, a manifest that is not valid."""
        try:
            return check_present(self.store.folder(self.ensure_model()))[1]
        except ModelFaultError as error:
            return error.fault

    def check(self) -> Fault | None:
        """What a diagnosis would find wrong with the files, hashed now and then (``OpenedModel.fault``).

        Raises:
            StarterMissingError, StoreBusyError: see ``ensure_model``.
        """
        try:
            return self._opened.fault(self.store.folder(self.ensure_model()))
        except ModelFaultError as error:
            return error.fault

    def verify(self, version: str | None = None) -> Verification:
        """Checks a version, by default the one in use, completely; about a second.

        Raises:
            UnknownVersionError: there is no such version.
            StarterMissingError, StoreBusyError: see ``ensure_model``.
        """
        try:
            name = version or self.ensure_model()
        except ModelFaultError as error:
            return self._recovery.of_fault_in(self.store.root, None, error.fault)
        folder = self.store.folder(name) if version is None else self._versions.folder(name)
        fault = self._checks.verify(folder)
        return self._recovery.of_fault_in(folder, name, fault) if fault else Verification(name, None)

    def verified(self, version: str) -> tuple[Path, Manifest]:
        """Folder and manifest of a version, checked completely. Raises ``ModelFaultError``, ``UnknownVersionError``."""
        folder = self._versions.folder(version)
        self._require(version, folder)
        return folder, self._versions.manifest(version)

    def ways_out_of(self, fault: Fault) -> Verification:
        """What mends a fault that was met elsewhere than in a check."""
        return self._recovery.of_fault(fault)

    def options(self) -> tuple[RecoveryOption, ...]:
        """The ways out of a fault, best first, each checked to work now; none where nothing can be written."""
        return self._recovery.options()

    # The list

    def list_versions(self) -> tuple[VersionInfo, ...]:
        """Every version in the order of arrival, its files checked byte by byte.

        Raises:
            ModelFaultError: the store cannot be read.
        """
        return self._versions.list()

    def metrics(self, version: str | None = None) -> dict[str, Any]:
        """The figures measured at training. Raises ``ModelFaultError``, ``UnknownVersionError``."""
        return dict(self._versions.manifest(version or self.ensure_model()).metrics)

    def quarantined(self) -> tuple[QuarantineItem, ...]:
        """Broken versions that were put aside, oldest first."""
        return self.store.quarantined()

    def describe_quarantine(self) -> tuple[Quarantined, ...]:
        """What lies in quarantine, its files checked byte by byte as they are now."""
        return describe_quarantine(self.store)

    # Changes

    def use(self, version: str) -> str:
        """Puts a version in use after a complete check; a broken one that was in use goes to quarantine.

        Raises:
            UnknownVersionError, ModelFaultError, StoreBusyError, StorageError: nothing changed.
        """
        self._require(version, self._versions.folder(version))
        self._promotion.use(version)
        return version

    def rollback(self) -> str:
        """Puts the latest earlier version that verifies in use.

        Raises:
            NoPreviousVersionError, StoreBusyError, StorageError: nothing changed.
        """
        previous = self._recovery.previous()
        if previous is None:
            raise NoPreviousVersionError()
        self._promotion.use(previous, rollback=True)
        return previous

    def restore_starter(self) -> str:
        """Copies the starter into the store, where it is not there whole, and puts it in use.

        Where the program's own copy is damaged, the newest one of the store that is whole serves.

        Raises:
            StarterMissingError: neither is whole.
            StoreBusyError, StorageError: the model in use is as it was.
        """
        return self._promotion.restore_starter()

    def promote(self, staged: Path) -> str:
        """Moves a finished bundle of the store's staging in and puts it in use.

        Raises:
            ModelFaultError: it does not verify; nothing changed.
        """
        return self._promotion.take_in(staged, use=True)

    def keep_back(self, staged: Path) -> str:
        """Moves a finished bundle of the store's staging in without using it. Raises ``ModelFaultError``."""
        return self._promotion.take_in(staged, use=False)

    def take_in_copy(self, bundle: Path, use: bool) -> str:
        """Copies a verified bundle from outside in among the versions, and puts it in use where asked."""
        return self._promotion.take_in_copy(bundle, use)

    def prune(self, keep: int = KEEP, dry_run: bool = False) -> PruneResult:
        """Removes old versions but the ``keep`` newest of those that may go; broken ones go to quarantine instead.

        Never touched: the one in use, the last known good (the latest used before it that is whole), the newest whole
        starter, and whatever came after the one in use, such as versions that were kept back. ``dry_run`` only tells.

        Raises:
            ModelFaultError: no model is in use, so that nothing tells what may go.
            StoreBusyError, StorageError: what was removed until then stays removed.
        """
        return prune(self._versions, keep, dry_run)

    def restore_quarantined(self, name: str) -> str:
        """Takes a version back that was put aside but is whole, for instance after its disk was mended; not in use.

        Raises:
            UnknownQuarantineError: there is none of that name.
            ModelFaultError: it is broken still.
            VersionTakenError, StoreBusyError, StorageError: nothing changed.
        """
        return take_back(self.store, self._checks, name)

    def sweep(self) -> None:
        """Removes what killed processes have left.

        Raises:
            StoreBusyError, StorageError: nothing was removed.
        """
        self.store.sweep()
        remove_scraps(self.home.root, _SCRAP_AGE_S)
        remove_scraps(self.home.cache, _SCRAP_AGE_S)

    def _require(self, version: str, folder: Path) -> None:
        try:
            self._checks.require(folder)
        except ModelFaultError as error:
            pointer = self._versions.pointer_if_whole()
            if pointer is not None and pointer.version == version:
                raise
            raise OtherModelFaultError(version, error.fault) from error
