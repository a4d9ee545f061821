"""Which versions there are and which is in use: read, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.errors import ModelFaultError, UnknownVersionError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.inference.manifest import MANIFEST, Manifest
from fruitdx_desktop.inference.pointer import POINTER, Pointer
from fruitdx_desktop.inference.store import Store
from fruitdx_desktop.inference.verify import check_files, check_present
from fruitdx_desktop.services.model_files import digest


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


class ModelVersions:
    """What cannot be read is a ``ModelFaultError``."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def pointer(self) -> Pointer | None:
        """None where nothing was ever in use."""
        try:
            return self.store.pointer()
        except (OSError, ValueError) as error:
            fault = Fault(FaultKind.UNREADABLE, POINTER, "the name of the model in use", str(error)[:200])
            raise ModelFaultError(fault) from error

    def pointer_if_whole(self) -> Pointer | None:
        try:
            return self.pointer()
        except ModelFaultError:
            return None

    def names(self) -> tuple[str, ...]:
        """All versions in the order of their arrival."""
        try:
            return self.store.versions()
        except OSError as error:
            name = self.store.versions_folder.name
            fault = Fault(FaultKind.UNREADABLE, name, "a folder of models", error.strerror or str(error))
            raise ModelFaultError(fault) from error

    def list(self) -> tuple[VersionInfo, ...]:
        """All versions in the order of their arrival, their files checked byte by byte."""
        pointer = self.pointer_if_whole()
        infos = [self._info(version, pointer) for version in self.names()]
        # Those of a store that kept no order come first, by the time in their manifests.
        return tuple(sorted(infos, key=lambda info: (self.store.place(info.version), info.created, info.version)))

    def current(self) -> VersionInfo | None:
        """The version in use, None in an empty home."""
        pointer = self.pointer()
        return None if pointer is None else self._info(pointer.version, pointer)

    def folder(self, version: str) -> Path:
        """The folder of a version that there is. Raises ``UnknownVersionError``."""
        folder = self.store.folder(version)
        if not folder.exists():
            raise UnknownVersionError(version=version)
        return folder

    def manifest(self, version: str) -> Manifest:
        """Raises ``UnknownVersionError`` too."""
        manifest, fault = check_present(self.folder(version))
        if manifest is None:
            raise ModelFaultError(fault or Fault(FaultKind.MISSING, MANIFEST, "a file", "none"))
        return manifest

    def has(self, version: str, bundle: Path) -> bool:
        """True where the very same bundle is there whole, as after a change that was cut short."""
        folder = self.store.folder(version)
        return check_files(folder)[1] is None and digest(folder) == digest(bundle)

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
