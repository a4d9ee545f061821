"""What works on this computer and what does not, for the person and for whoever helps them."""

from __future__ import annotations

import io
import json
import platform
import shutil
import zipfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from fruitdx_desktop import __version__
from fruitdx_desktop.core.atomic import write_bytes
from fruitdx_desktop.core.errors import MissingPartError
from fruitdx_desktop.inference.manifest import MANIFEST
from fruitdx_desktop.inference.runtime import runtime_name
from fruitdx_desktop.services.accelerator import try_accelerator
from fruitdx_desktop.services.models import ModelService

_PACKAGES = ("numpy", "pillow", "pillow-heif", "PySide6-Essentials", "PySide6-Addons", "tensorflow")
_LOG_BYTES = 1 << 20


def examine(models: ModelService) -> dict[str, Any]:
    """Versions, folders, free space and a complete check of the model in use, as one flat JSON object."""
    verification = models.verify()
    home = models.home.root
    return {
        "fruitdx": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "runtime": _runtime(),
        "learning_device": try_accelerator(models.home),
        **{name: _installed(name) for name in _PACKAGES},
        "home": str(home),
        "free_mb": shutil.disk_usage(home if home.exists() else Path.home()).free // 2**20,
        "model": verification.version,
        "fault": verification.fault.kind if verification.fault else None,
        "detail": verification.fault.detail if verification.fault else None,
        "quarantined": len(models.quarantined()),
    }


def write_report(models: ModelService, report: dict[str, Any], target: Path) -> None:
    """Writes the report with the manifest in use and the ends of the logs; no photo, no model.

    Raises:
        StorageError: ``target`` is as it was.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("report.json", json.dumps(report, indent=2, ensure_ascii=False))
        if report["model"]:
            manifest = models.store.folder(report["model"]) / MANIFEST
            if manifest.is_file():
                archive.write(manifest, MANIFEST)
        for log in sorted(models.home.logs.glob("*.log")):
            archive.writestr(f"logs/{log.name}", log.read_bytes()[-_LOG_BYTES:])
    write_bytes(target, buffer.getvalue())


def _runtime() -> str | None:
    try:
        return runtime_name()
    except MissingPartError:
        return None


def _installed(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
