"""Models from outside taken in."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.atomic import storage_errors
from fruitdx_desktop.core.errors import (
    ImportRefusedError,
    LabelsNeededError,
    ModelFaultError,
    UnknownVersionError,
    UntrustedFileError,
)
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.archive import ENDING, unpack_archive
from fruitdx_desktop.inference.bundle import read_labels, read_manifest
from fruitdx_desktop.inference.foreign import FOREIGN_ROLE, ForeignRequest
from fruitdx_desktop.inference.input_range import GIVEN
from fruitdx_desktop.inference.manifest import LABELS, Manifest
from fruitdx_desktop.inference.signing import Signer
from fruitdx_desktop.inference.verify import check_files, verify
from fruitdx_desktop.services.description import describe, sentences
from fruitdx_desktop.services.foreign_child import ask_about
from fruitdx_desktop.services.foreign_file import check_file, check_length, is_keras, labels_text, read_file
from fruitdx_desktop.services.keras_conversion import KerasConversion
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.services.senders import Senders

_TIMEOUT_S = 120.0
_WORDS = {
    FaultKind.UNREADABLE: "it cannot be opened",
    FaultKind.LABELS_MISMATCH: "its labels do not fit",
    FaultKind.WRONG_SIGNATURE: "it is no model that names what a photo shows",
    FaultKind.SELF_TEST_FAILED: "it does not answer as a model should",
}


@dataclass(frozen=True)
class ImportRequest:
    """``labels`` and ``input_range`` (one of ``RANGES``) are for bare models. Without ``trust`` the file is looked at
    and described; ``use`` puts it in use, as happens by itself where the model in use is broken."""

    path: Path
    labels: Path | None = None
    input_range: str | None = None
    trust: bool = False
    use: bool = False


@dataclass(frozen=True)
class Imported:
    """The version it became, whether it is in use now, and its description (``description.describe``)."""

    version: str
    in_use: bool
    about: dict[str, Any]


class ModelImport:
    """Blocking: call it from a thread. Foreign files are opened in child processes, with limits on time and memory."""

    def __init__(self, models: ModelService) -> None:
        self._models = models
        self._senders = Senders(models.home)

    def take_in(self, request: ImportRequest, cancel: CancelToken | None = None) -> Imported:
        """Adds a file to the versions once the person trusts it.

        Raises:
            ImportRefusedError: it is broken, hostile, or nothing that can be used; nothing changed.
            LabelsNeededError: a bare model without the names of its labels.
            UntrustedFileError: without ``trust``, after it was probed; describes it.
            MissingPartError: Keras files need TensorFlow.
            VersionTakenError: another whole model has its name.
            Cancelled, StorageError, StoreBusyError: nothing changed.
        """
        path = request.path
        check_file(path)
        with self._models.store.staging() as staging:
            bundle = staging / "bundle"
            with storage_errors(bundle):
                bundle.mkdir()
            signer, kind = self._unpack(request, bundle, staging, cancel or CancelToken())
            manifest = self._checked(path, bundle, signer)
            about = describe(bundle, manifest, kind, signer, self._senders)
            if not request.trust:
                raise UntrustedFileError(path=str(path), description=sentences(about), about=about)
            version = self._already_here(manifest) or manifest.version
            use = request.use or self._needs_mending()
            if version == manifest.version:
                self._models.take_in_copy(bundle, use=use)
            elif use:
                self._models.use(version)
        if signer is not None:
            self._senders.remember(signer)
        if is_keras(path):
            KerasConversion(path, self._models.home).forget()
        current = self._models.current()
        return Imported(version, current is not None and current.version == version, {**about, "version": version})

    def _unpack(
        self, request: ImportRequest, bundle: Path, staging: Path, cancel: CancelToken
    ) -> tuple[Signer | None, str]:
        path = request.path
        if path.suffix.lower() == ENDING:
            return unpack_archive(path, bundle), "fruitdx"
        check_length(path)
        file, told = path, (request.input_range, GIVEN) if request.input_range else None
        if is_keras(path):
            converted = KerasConversion(path, self._models.home).make(staging, cancel)
            file, told = converted.file, told or (converted.input_range, converted.range_source)
        self._to_bundle(request, file, bundle, told, cancel)
        return None, "keras" if is_keras(path) else "tflite"

    def _to_bundle(
        self, request: ImportRequest, file: Path, bundle: Path, told: tuple[str, str] | None, cancel: CancelToken
    ) -> None:
        path = request.path
        data = read_file(path)
        name = "".join(character for character in path.name if character.isprintable())[:120]
        origin = {"file": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        question = ForeignRequest(str(file), str(bundle), origin, labels_text(path, request.labels), told)
        answer = ask_about(path, FOREIGN_ROLE, vars(question), self._models.home, _TIMEOUT_S, cancel)
        if "labels_needed" in answer:
            raise LabelsNeededError(path=path, classes=answer["labels_needed"])
        if answer.get("fault"):
            fault = Fault(**{**answer["fault"], "kind": FaultKind(answer["fault"]["kind"]), "file": path.name})
            raise ImportRefusedError(path=str(path), reason=f"{_WORDS[fault.kind]} ({fault.detail})", fault=fault)

    def _checked(self, path: Path, bundle: Path, signer: Signer | None) -> Manifest:
        fault = verify(bundle, self._models.home.logs / "probe.log")
        if fault is not None:
            changed = f"; it was changed after {_who(signer)} had signed it" if signer else ""
            reason = f"its model is broken ({fault.kind}: {fault.detail}){changed}"
            raise ImportRefusedError(path=str(path), reason=reason, fault=fault)
        manifest = read_manifest(bundle)
        try:
            self._models.store.folder(manifest.version)
        except UnknownVersionError as error:
            raise ImportRefusedError(
                path=str(path), reason="its version has a name that no version can have"
            ) from error
        if not all(label.name.isprintable() for label in read_labels(bundle)):
            raise ImportRefusedError(path=str(path), reason="its labels hold signs that cannot be shown")
        return manifest

    def _already_here(self, manifest: Manifest) -> str | None:
        """A whole version that was made of the same bare file in the same way; bundles have names of their own."""
        source = manifest.data.get("source")
        if source is None:
            return None
        # Where the versions cannot be read, there is none; what stands in their way is moved aside later.
        try:
            versions = self._models.store.versions()
        except OSError:
            return None
        for version in versions:
            folder = self._models.store.folder(version)
            with contextlib.suppress(OSError, ValueError):
                other = read_manifest(folder)
                same = other.data.get("source") == source and other.preprocessing == manifest.preprocessing
                same = same and other.files[LABELS] == manifest.files[LABELS]
                if same and check_files(folder)[1] is None:
                    return version
        return None

    def _needs_mending(self) -> bool:
        try:
            version = self._models.ensure_model()
        except ModelFaultError:
            return True
        return check_files(self._models.store.folder(version))[1] is not None


def _who(signer: Signer) -> str:
    return f"'{signer.name}' ({signer.fingerprint})" if signer.name else signer.fingerprint
