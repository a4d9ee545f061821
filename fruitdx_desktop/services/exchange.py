"""Models from outside taken in, and models written for others."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fruitdx_desktop import __version__
from fruitdx_desktop.core.atomic import storage_errors, write_bytes
from fruitdx_desktop.core.child_job import ChildLostError, ask_child
from fruitdx_desktop.core.errors import (
    ExportError,
    ImportRefusedError,
    LabelsNeededError,
    MissingPartError,
    ModelFaultError,
    UnknownVersionError,
    UntrustedFileError,
    VersionTakenError,
)
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.archive import ENDING, MAX_MEMBER_BYTES, unpack_archive, write_archive
from fruitdx_desktop.inference.bundle import read_labels, read_manifest
from fruitdx_desktop.inference.foreign import FOREIGN_ROLE, ForeignRequest
from fruitdx_desktop.inference.input_range import GIVEN, RANGES
from fruitdx_desktop.inference.manifest import LABELS, MANIFEST, MODEL, Manifest
from fruitdx_desktop.inference.preprocess import parse_preprocessing
from fruitdx_desktop.inference.signing import Signer
from fruitdx_desktop.inference.tflite_metadata import ModelText
from fruitdx_desktop.inference.verify import check_files, verify
from fruitdx_desktop.services.description import describe, sentences
from fruitdx_desktop.services.senders import Senders, SigningKey

if TYPE_CHECKING:
    from fruitdx_desktop.services.models import ModelService

TFLITE_ENDING = ".tflite"
KERAS_ENDINGS = (".h5", ".hdf5", ".keras")
IMPORT_ENDINGS = (ENDING, TFLITE_ENDING, *KERAS_ENDINGS)
# What a bare file with a network in it has at least (a legacy .h5 holds the optimiser's state as well).
MIN_TFLITE_BYTES = 10_000
MIN_KERAS_BYTES = 10_000
MIN_H5_BYTES = 1_000_000
MAX_KERAS_BYTES = 1024 * 1024 * 1024
FOREIGN_TIMEOUT_S = 120.0
KERAS_TIMEOUT_S = 600.0
_MAX_LABELS_BYTES = 1 << 20
_LABEL_FILES = ("labels.json", "class_labels.json", "class_indices.json", "labels.txt")


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


class ModelExchange:
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
            Cancelled, StorageError, StoreBusyError: nothing changed.
        """
        path = request.path
        _check_file(path)
        with self._models.store.staging() as staging:
            bundle = staging / "bundle"
            with storage_errors(bundle):
                bundle.mkdir()
            signer, kind = self._unpack(request, bundle, staging, cancel or CancelToken())
            manifest = self._checked(path, bundle, signer)
            about = describe(bundle, manifest, kind, signer, self._senders)
            if not request.trust:
                raise UntrustedFileError(path=str(path), description=sentences(about), about=about)
            version = self._already_here(bundle, manifest) or manifest.version
            use = request.use or self._needs_mending()
            if version == manifest.version:
                self._check_name(bundle, version)
                self._models.take_in_copy(bundle, use=use)
            elif use:
                self._models.use(version)
        if signer is not None:
            self._senders.remember(signer)
        self._forget_conversion(path)
        current = self._models.current()
        return Imported(version, current is not None and current.version == version, {**about, "version": version})

    def export(self, request: ExportRequest) -> Exported:
        """Writes a version as one file.

        Raises:
            ExportError: another ending, no such folder, or a graph that cannot be written so.
            ModelFaultError, UnknownVersionError, StorageError, SigningKeyError, MissingPartError: nothing was written.
        """
        path = request.path
        ending = TFLITE_ENDING if request.tflite else ENDING
        if path.suffix.lower() != ending:
            raise ExportError(path=str(path), reason=f"its name does not end in {ending}")
        if request.tflite and request.sign:
            raise ExportError(path=str(path), reason="only .fruitdx files can be signed")
        if not path.parent.is_dir():
            raise ExportError(path=str(path), reason=f"there is no folder '{path.parent}'")
        version = request.version or self._models.ensure_model()
        folder, manifest = self._models.verified(version)
        if request.tflite:
            self._export_tflite(path, folder, manifest)
            return Exported(version, None)
        signature, signer = None, None
        if request.sign:
            key = SigningKey(self._models.home)
            signature, signer = key.sign((folder / MANIFEST).read_bytes(), request.name)
        write_archive(folder, manifest, path, signature)
        return Exported(version, signer)

    @property
    def signing_name(self) -> str:
        """The name given with the last signature, empty before the first."""
        return SigningKey(self._models.home).name

    # Import

    def _unpack(
        self, request: ImportRequest, bundle: Path, staging: Path, cancel: CancelToken
    ) -> tuple[Signer | None, str]:
        ending = request.path.suffix.lower()
        if ending == ENDING:
            return unpack_archive(request.path, bundle), "fruitdx"
        fault = bare_fault(request.path)
        if fault is not None:
            raise ImportRefusedError(path=str(request.path), reason=_plain(fault, ending), fault=fault)
        file, told = request.path, (request.input_range, GIVEN) if request.input_range else None
        if ending in KERAS_ENDINGS:
            file, found = self._converted(request.path, staging, cancel)
            told = told or found
        self._to_bundle(request, file, bundle, told, cancel)
        return None, "keras" if ending in KERAS_ENDINGS else "tflite"

    def _to_bundle(
        self, request: ImportRequest, file: Path, bundle: Path, told: tuple[str, str] | None, cancel: CancelToken
    ) -> None:
        path = request.path
        data = _read(path)
        name = "".join(character for character in path.name if character.isprintable())[:120]
        origin = {"file": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        question = ForeignRequest(str(file), str(bundle), origin, self._labels(request), told)
        answer = self._ask(path, FOREIGN_ROLE, vars(question), FOREIGN_TIMEOUT_S, cancel)
        if "labels_needed" in answer:
            raise LabelsNeededError(path=path, classes=answer["labels_needed"])
        if answer.get("fault"):
            fault = Fault(**{**answer["fault"], "kind": FaultKind(answer["fault"]["kind"]), "file": path.name})
            raise ImportRefusedError(path=str(path), reason=f"{_WORDS[fault.kind]} ({fault.detail})", fault=fault)

    def _converted(self, path: Path, staging: Path, cancel: CancelToken) -> tuple[Path, tuple[str, str] | None]:
        """The TFLite of a Keras file, kept from being looked at to being trusted, since it takes long."""
        target, answer_file = self._conversion(path)
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            answer = json.loads(answer_file.read_text(encoding="utf-8"))
            if hashlib.sha256(target.read_bytes()).hexdigest() == answer["sha256"] and answer["range"] in RANGES:
                return target, (answer["range"], str(answer["range_source"]))
        if find_spec("tensorflow") is None:
            raise MissingPartError(part="TensorFlow, which reads Keras files,", extra="")
        from fruitdx_desktop.training.keras_import import KERAS_ROLE

        made = staging / "network.tflite"
        question = {"file": str(path.absolute()), "target": str(made)}
        answer = self._ask(path, KERAS_ROLE, question, KERAS_TIMEOUT_S, cancel)
        if "refused" in answer:
            fault = Fault(FaultKind.UNREADABLE, path.name, "a Keras network", answer["refused"])
            raise ImportRefusedError(path=str(path), reason=answer["refused"], fault=fault)
        data = _read(made)
        write_bytes(target, data)
        kept = {**answer, "sha256": hashlib.sha256(data).hexdigest()}
        write_bytes(answer_file, json.dumps(kept).encode())
        return target, (answer["range"], answer["range_source"])

    def _conversion(self, path: Path) -> tuple[Path, Path]:
        digest = hashlib.sha256(_read(path)).hexdigest()
        target = self._models.home.cache / "converted" / f"{digest}-{__version__}.tflite"
        return target, target.with_suffix(".json")

    def _forget_conversion(self, path: Path) -> None:
        if path.suffix.lower() in KERAS_ENDINGS:
            for file in self._conversion(path):
                with contextlib.suppress(OSError):
                    file.unlink()

    def _labels(self, request: ImportRequest) -> str | None:
        """The text of the labels file: the one given, else one that lies beside the model under a usual name."""
        if request.labels is not None:
            try:
                return _text(request.labels)
            except (OSError, ValueError) as error:
                fault = Fault(FaultKind.LABELS_MISMATCH, request.labels.name, "a file of labels", str(error))
                reason = f"its labels file '{request.labels}' cannot be read"
                raise ImportRefusedError(path=str(request.path), reason=reason, fault=fault) from error
        for candidate in _label_files(request.path):
            with contextlib.suppress(OSError, ValueError):
                return _text(candidate)
        return None

    def _ask(self, path: Path, role: str, question: dict[str, Any], timeout_s: float, cancel: CancelToken) -> Any:
        log = self._models.home.logs / "import.log"
        try:
            return ask_child(role, question, log, timeout_s, cancel)
        except ChildLostError as error:
            fault = Fault(FaultKind.UNREADABLE, path.name, "a model that can be opened", str(error))
            raise ImportRefusedError(path=str(path), reason=f"it cannot be opened: {error}", fault=fault) from error

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

    def _already_here(self, bundle: Path, manifest: Manifest) -> str | None:
        """A whole version that was made of the same bare file in the same way; bundles have names of their own."""
        source = manifest.data.get("source")
        if source is None:
            return None
        for version in self._models.store.versions():
            with contextlib.suppress(OSError, ValueError):
                other = read_manifest(self._models.store.folder(version))
                same = other.data.get("source") == source and other.preprocessing == manifest.preprocessing
                same = same and other.files[LABELS] == manifest.files[LABELS]
                if same and check_files(self._models.store.folder(version))[1] is None:
                    return version
        return None

    def _check_name(self, bundle: Path, version: str) -> None:
        """No import may take the place of a whole version."""
        folder = self._models.store.folder(version)
        if not folder.exists() or check_files(folder)[1] is not None:
            return
        if (folder / MANIFEST).read_bytes() != (bundle / MANIFEST).read_bytes():
            raise VersionTakenError(version=version)

    def _needs_mending(self) -> bool:
        try:
            version = self._models.ensure_model()
        except ModelFaultError:
            return True
        return check_files(self._models.store.folder(version))[1] is not None

    # Export

    @staticmethod
    def _export_tflite(path: Path, folder: Path, manifest: Manifest) -> None:
        from fruitdx_desktop.inference.tflite_export import export_tflite

        labels, model = read_labels(folder), _read(folder / MODEL)
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


def bare_fault(path: Path) -> Fault | None:
    """What the size of a bare model file gives away."""
    ending, size = path.suffix.lower(), path.stat().st_size
    least = {TFLITE_ENDING: MIN_TFLITE_BYTES, ".keras": MIN_KERAS_BYTES}.get(ending, MIN_H5_BYTES)
    if size < least:
        return Fault(FaultKind.TOO_SMALL, path.name, f"at least {least} bytes", f"{size} bytes")
    return None


_WORDS = {
    FaultKind.UNREADABLE: "it cannot be opened",
    FaultKind.LABELS_MISMATCH: "its labels do not fit",
    FaultKind.WRONG_SIGNATURE: "it is no model that names what a photo shows",
    FaultKind.SELF_TEST_FAILED: "it does not answer as a model should",
}


def _plain(fault: Fault, ending: str) -> str:
    if ending == TFLITE_ENDING:
        return f"it is cut short or empty ({fault.kind}: {fault.detail})"
    return (
        f"it is only the beginning of a model ({fault.kind}: {fault.detail}). A training that died while it saved "
        "leaves such a file; what was learned is not in it. Look for an older copy, or train anew"
    )


def _check_file(path: Path) -> None:
    if path.suffix.lower() not in IMPORT_ENDINGS:
        known = ", ".join(IMPORT_ENDINGS)
        raise ImportRefusedError(path=str(path), reason=f"its name ends in none of {known}")
    if not path.exists():
        raise ImportRefusedError(path=str(path), reason="there is no such file")
    if not path.is_file():
        raise ImportRefusedError(path=str(path), reason="it is a folder or a device, not a file")
    limits = {TFLITE_ENDING: MAX_MEMBER_BYTES}
    limit = limits.get(path.suffix.lower(), MAX_KERAS_BYTES)
    if path.stat().st_size > limit:
        raise ImportRefusedError(path=str(path), reason=f"it is larger than {limit // 2**20} MB")


def _label_files(path: Path) -> Iterator[Path]:
    yield path.with_name(f"{path.stem}_labels.json")
    yield path.with_suffix(".json")
    for name in _LABEL_FILES:
        yield path.with_name(name)


def _text(path: Path) -> str:
    if not path.is_file() or path.stat().st_size > _MAX_LABELS_BYTES:
        raise ValueError("no such file, or one far too large")
    return path.read_text(encoding="utf-8-sig")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ImportRefusedError(path=str(path), reason=error.strerror or str(error)) from error


def _who(signer: Signer) -> str:
    return f"'{signer.name}' ({signer.fingerprint})" if signer.name else signer.fingerprint
