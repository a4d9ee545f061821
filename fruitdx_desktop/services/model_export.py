"""Models written for others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fruitdx_desktop.core.atomic import write_bytes
from fruitdx_desktop.core.errors import ExportError
from fruitdx_desktop.inference.archive import ENDING, write_archive
from fruitdx_desktop.inference.bundle import read_labels
from fruitdx_desktop.inference.manifest import MANIFEST, MODEL, Manifest
from fruitdx_desktop.inference.preprocess import parse_preprocessing
from fruitdx_desktop.inference.signing import Signer
from fruitdx_desktop.inference.tflite_metadata import ModelText
from fruitdx_desktop.services.foreign_file import TFLITE_ENDING
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.services.senders import SigningKey


@dataclass(frozen=True)
class ExportRequest:
    """``version`` is by default the one in use. ``tflite`` writes a graph for other programs, else a bundle; ``sign``
    signs it as ``name``, by default the name given last time."""

    path: Path
    version: str | None = None
    tflite: bool = False
    sign: bool = False
    name: str | None = None


@dataclass(frozen=True)
class Exported:
    """The version written, and what a receiver will see of who signed it."""

    version: str
    signer: Signer | None


class ModelExport:
    """Blocking: call it from a thread."""

    def __init__(self, models: ModelService) -> None:
        self._models = models

    @property
    def signing_name(self) -> str:
        """The name given with the last signature, empty before the first."""
        return SigningKey(self._models.home).name

    def write(self, request: ExportRequest) -> Exported:
        """Writes a version as one file.

        Raises:
            ExportError: another ending, no such folder, or a graph that cannot be written so.
            ModelFaultError, UnknownVersionError, StorageError, SigningKeyError, MissingPartError: nothing was written.
        """
        _check(request)
        version = request.version or self._models.ensure_model()
        folder, manifest = self._models.verified(version)
        if request.tflite:
            _write_tflite(request.path, folder, manifest)
            return Exported(version, None)
        signature, signer = None, None
        if request.sign:
            key = SigningKey(self._models.home)
            signature, signer = key.sign((folder / MANIFEST).read_bytes(), request.name)
        write_archive(folder, manifest, request.path, signature)
        return Exported(version, signer)


def _check(request: ExportRequest) -> None:
    path, ending = request.path, TFLITE_ENDING if request.tflite else ENDING
    if path.suffix.lower() != ending:
        raise ExportError(path=str(path), reason=f"its name does not end in {ending}")
    if request.tflite and request.sign:
        raise ExportError(path=str(path), reason="only .fruitdx files can be signed")
    if not path.parent.is_dir():
        raise ExportError(path=str(path), reason=f"there is no folder '{path.parent}'")


def _write_tflite(path: Path, folder: Path, manifest: Manifest) -> None:
    from fruitdx_desktop.inference.tflite_export import export_tflite

    labels, model = read_labels(folder), (folder / MODEL).read_bytes()
    text = ModelText(
        name="FruitDx fruit disease classifier",
        description=f"Made by FruitDx Desktop {manifest.app_version} ({manifest.origin}).",
        version=manifest.version,
    )
    preprocessing = parse_preprocessing(manifest.preprocessing)
    try:
        data = export_tflite(model, labels, manifest.calibration.temperature, preprocessing, text)
    except (ValueError, RuntimeError) as error:
        raise ExportError(path=str(path), reason=str(error)) from error
    write_bytes(path, data)
