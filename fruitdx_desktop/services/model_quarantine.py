"""Broken versions that were put aside: looked at, and taken back where they are whole after all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from fruitdx_desktop.core.errors import ModelFaultError, OtherModelFaultError, UnknownQuarantineError
from fruitdx_desktop.core.faults import Fault
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.quarantine import QuarantineItem
from fruitdx_desktop.inference.store import Store
from fruitdx_desktop.inference.verify import check_files
from fruitdx_desktop.services.model_checks import ModelChecks
from fruitdx_desktop.services.model_files import size


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


def describe_quarantine(store: Store) -> tuple[Quarantined, ...]:
    """What lies in quarantine, oldest first, its files checked byte by byte."""
    return tuple(Quarantined(item, check_files(item.path)[1], size(item.path)) for item in store.quarantined())


def take_back(store: Store, checks: ModelChecks, name: str) -> str:
    """See ``ModelService.restore_quarantined``."""
    item = next((item for item in store.quarantined() if item.name == name), None)
    if item is None:
        raise UnknownQuarantineError(name=name)
    try:
        checks.require(item.path)
    except ModelFaultError as error:
        raise OtherModelFaultError(name, error.fault) from error
    item = replace(item, version=read_manifest(item.path).version)
    with store.locked():
        store.take_back(item)
    return item.version
