"""The starter model: the program's own copy, and those of the store that stand in for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from fruitdx_desktop.core.errors import ModelFaultError
from fruitdx_desktop.core.faults import Fault
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.manifest import STARTER
from fruitdx_desktop.services.model_versions import ModelVersions


def whole_starter(versions: ModelVersions, check: Callable[[Path], Fault | None]) -> Path | None:
    """The program's own starter, else the newest one of the store, where ``check`` finds no fault."""
    if check(starter_bundle()) is None:
        return starter_bundle()
    try:
        infos = versions.list()
    except ModelFaultError:
        return None
    whole = (info.path for info in reversed(infos) if info.origin == STARTER and info.fault is None)
    return next((path for path in whole if check(path) is None), None)
