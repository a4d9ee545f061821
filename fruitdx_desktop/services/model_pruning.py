"""Old versions that may go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fruitdx_desktop.core.errors import ModelFaultError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.inference.manifest import STARTER
from fruitdx_desktop.inference.pointer import POINTER
from fruitdx_desktop.services.model_files import size
from fruitdx_desktop.services.model_versions import ModelVersions, VersionInfo

# Old versions that a tidying up leaves, beside those that must stay.
KEEP = 2


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


def prune(versions: ModelVersions, keep: int, dry_run: bool) -> PruneResult:
    """See ``ModelService.prune``."""
    store = versions.store
    with store.locked():
        infos = versions.list()
        spare = _may_go(versions, infos)
        goes = spare[: max(0, len(spare) - max(0, keep))]
        broken = tuple(info.version for info in goes if info.fault)
        whole = tuple(info.version for info in goes if not info.fault)
        freed = sum(size(store.folder(version)) for version in whole)
        if not dry_run:
            for info in goes:
                if info.fault:
                    store.quarantine(info.version, f"{info.fault}, found when old versions were removed")
                else:
                    store.remove(info.version)
    kept = tuple(info.version for info in infos if info not in goes)
    return PruneResult(whole, broken, kept, freed)


def _may_go(versions: ModelVersions, infos: Sequence[VersionInfo]) -> list[VersionInfo]:
    """Older than the one in use, and neither the last known good nor the newest starter."""
    pointer = versions.pointer()
    used = next((info for info in infos if pointer and info.version == pointer.version), None)
    if pointer is None or used is None:
        name = pointer.version if pointer else POINTER
        raise ModelFaultError(Fault(FaultKind.MISSING, name, "the model in use", "none"))
    whole = [info for info in infos if info.fault is None]
    last_good = next((name for name in pointer.history if name in {info.version for info in whole}), None)
    starter = next((info.version for info in reversed(whole) if info.origin == STARTER), None)
    safe = {used.version, last_good, starter}
    return [info for info in infos if info.version not in safe and _came_before(versions, info, used)]


def _came_before(versions: ModelVersions, info: VersionInfo, used: VersionInfo) -> bool:
    place, used_place = versions.store.place(info.version), versions.store.place(used.version)
    if place and used_place:
        return place < used_place
    # One that has lost its place goes only where nothing speaks for it being newer.
    return bool(info.created) and info.created < used.created and not place
