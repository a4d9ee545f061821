"""The manifest: what a bundle is, what belongs to it, and the seal that shows any change of its own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from fruitdx_desktop.inference.calibration import Calibration

FORMAT = "fruitdx-bundle"
FORMAT_VERSION = 1
MANIFEST = "manifest.json"
MODEL = "model.tflite"
LABELS = "labels.json"
REPLAY = "replay.npz"
NOVELTY = "novelty.npz"
GOLDEN = "golden.json"
# The origin of a model that came with the program.
STARTER = "starter"
REQUIRED_FILES = (MODEL, LABELS, GOLDEN)
KNOWN_FILES = frozenset({MODEL, LABELS, GOLDEN, REPLAY, NOVELTY})
MAX_MANIFEST_BYTES = 4 * 1024 * 1024
BROKEN_SEAL = "a manifest that was changed after it was written"


@dataclass(frozen=True)
class FileEntry:
    """Size in bytes and SHA-256 in hex of one file of the bundle."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """Everything known of a bundle. ``signature`` maps tensor names to ``{shape, dtype}`` under inputs and outputs."""

    version: str
    created: str
    app_version: str
    origin: str
    files: Mapping[str, FileEntry]
    signature: Mapping[str, Any]
    preprocessing: Mapping[str, Any]
    calibration: Calibration
    metrics: Mapping[str, Any]
    data: Mapping[str, Any]
    training: Mapping[str, Any]
    backbone: Mapping[str, Any]


def dump_manifest(manifest: Manifest) -> bytes:
    """Canonical UTF-8 JSON with the seal: the SHA-256 of the document without it."""
    document = {"format": FORMAT, "format_version": FORMAT_VERSION, **asdict(manifest)}
    return _canonical({**document, "seal": _seal(document)})


def parse_manifest(data: bytes) -> Manifest:
    """Reads a manifest and notices every changed byte: by its seal, or because it is not the canonical writing.

    Raises:
        ValueError: in words, what is wrong.
    """
    manifest, sealed = parse_unsealed(data)
    if not sealed:
        raise ValueError(BROKEN_SEAL)
    return manifest


def parse_unsealed(data: bytes) -> tuple[Manifest, bool]:
    """The manifest, and whether its seal holds. One whose seal does not is for finding out what is wrong, no more.

    Raises:
        ValueError: in words, what is wrong with it besides.
    """
    if len(data) > MAX_MANIFEST_BYTES:
        raise ValueError("a manifest far larger than any that was ever written")
    try:
        document = json.loads(data)
    except (UnicodeDecodeError, RecursionError, json.JSONDecodeError) as error:
        raise ValueError("text that is no JSON") from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ValueError("no FruitDx manifest")
    if document.get("format_version") != FORMAT_VERSION:
        raise ValueError(f"format version {document.get('format_version')!r}; this program reads {FORMAT_VERSION}")
    unsealed = {name: value for name, value in document.items() if name != "seal"}
    sealed = document.get("seal") == _seal(unsealed) and _canonical(document) == data
    try:
        return _from_document(unsealed), sealed
    except ValueError as error:
        raise ValueError(str(error) if sealed else BROKEN_SEAL) from error


def _from_document(document: dict[str, Any]) -> Manifest:
    values = {name: value for name, value in document.items() if name not in ("format", "format_version")}
    try:
        values["files"] = {name: FileEntry(**entry) for name, entry in values["files"].items()}
        values["calibration"] = Calibration(**values["calibration"])
        manifest = Manifest(**values)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"a manifest that lacks a part ({error})") from error
    _check_values(manifest)
    if unknown := set(manifest.files) - KNOWN_FILES:
        raise ValueError(f"a file this program does not know ({min(unknown)})")
    if absent := [name for name in REQUIRED_FILES if name not in manifest.files]:
        raise ValueError(f"a manifest without {absent[0]}")
    return manifest


def _check_values(manifest: Manifest) -> None:
    """A manifest from outside may hold anything; what is computed with or shown must be what it claims to be."""
    texts = (manifest.version, manifest.created, manifest.app_version, manifest.origin)
    if not all(isinstance(text, str) and text.isprintable() for text in texts):
        raise ValueError("a manifest whose names are no plain text")
    parts = (manifest.signature, manifest.preprocessing, manifest.metrics, manifest.data, manifest.backbone)
    if not all(isinstance(part, Mapping) for part in parts):
        raise ValueError("a manifest with a part of the wrong kind")
    temperature = manifest.calibration.temperature
    if isinstance(temperature, bool) or not isinstance(temperature, int | float) or not temperature > 0:
        raise ValueError("a manifest with a calibration that makes no sense")
    if not all(isinstance(entry.size, int) and isinstance(entry.sha256, str) for entry in manifest.files.values()):
        raise ValueError("a manifest whose list of files makes no sense")


def _seal(document: dict[str, Any]) -> str:
    return hashlib.sha256(_canonical(document)).hexdigest()


def _canonical(document: dict[str, Any]) -> bytes:
    """Raises ``ValueError`` for what no manifest holds: no number, no text, or nested without end."""
    try:
        return _dumped(document)
    except RecursionError as error:
        raise ValueError("text nested without end") from error


def _dumped(document: dict[str, Any]) -> bytes:
    return (json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False, allow_nan=False) + "\n").encode()
