"""A model file from outside, by its name, its size and what lies beside it; nothing in it is opened here."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from fruitdx_desktop.core.errors import ImportRefusedError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.inference.archive import ENDING, MAX_MEMBER_BYTES

TFLITE_ENDING = ".tflite"
KERAS_ENDINGS = (".h5", ".hdf5", ".keras")
IMPORT_ENDINGS = (ENDING, TFLITE_ENDING, *KERAS_ENDINGS)
# What a bare file with a network in it has at least (a legacy .h5 holds the optimiser's state as well).
_MIN_TFLITE_BYTES = 10_000
_MIN_KERAS_BYTES = 10_000
_MIN_H5_BYTES = 1_000_000
_MAX_KERAS_BYTES = 1024 * 1024 * 1024
_MAX_LABELS_BYTES = 1 << 20
_LABEL_FILES = ("labels.json", "class_labels.json", "class_indices.json", "labels.txt")


def is_keras(path: Path) -> bool:
    return path.suffix.lower() in KERAS_ENDINGS


def check_file(path: Path) -> None:
    """Raises ``ImportRefusedError`` for what is no file, has another ending or is far too large."""
    ending = path.suffix.lower()
    if ending not in IMPORT_ENDINGS:
        known = ", ".join(IMPORT_ENDINGS)
        raise ImportRefusedError(path=str(path), reason=f"its name ends in none of {known}")
    if not path.exists():
        raise ImportRefusedError(path=str(path), reason="there is no such file")
    if not path.is_file():
        raise ImportRefusedError(path=str(path), reason="it is a folder or a device, not a file")
    limit = {TFLITE_ENDING: MAX_MEMBER_BYTES}.get(ending, _MAX_KERAS_BYTES)
    if path.stat().st_size > limit:
        raise ImportRefusedError(path=str(path), reason=f"it is larger than {limit // 2**20} MB")


def check_length(path: Path) -> None:
    """Raises ``ImportRefusedError`` for a bare model whose size gives away that it holds no network."""
    ending, size = path.suffix.lower(), path.stat().st_size
    least = {TFLITE_ENDING: _MIN_TFLITE_BYTES, ".keras": _MIN_KERAS_BYTES}.get(ending, _MIN_H5_BYTES)
    if size < least:
        fault = Fault(FaultKind.TOO_SMALL, path.name, f"at least {least} bytes", f"{size} bytes")
        raise ImportRefusedError(path=str(path), reason=_plain(fault, ending), fault=fault)


def read_file(path: Path) -> bytes:
    """Raises ``ImportRefusedError``."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ImportRefusedError(path=str(path), reason=error.strerror or str(error)) from error


def labels_text(path: Path, given: Path | None) -> str | None:
    """The text of the labels file of a model: the one given, else one that lies beside it under a usual name.

    Raises:
        ImportRefusedError: the one given cannot be read.
    """
    if given is not None:
        try:
            return _text(given)
        except (OSError, ValueError) as error:
            fault = Fault(FaultKind.LABELS_MISMATCH, given.name, "a file of labels", str(error))
            reason = f"its labels file '{given}' cannot be read"
            raise ImportRefusedError(path=str(path), reason=reason, fault=fault) from error
    for candidate in _label_files(path):
        with contextlib.suppress(OSError, ValueError):
            return _text(candidate)
    return None


def _plain(fault: Fault, ending: str) -> str:
    if ending == TFLITE_ENDING:
        return f"it is cut short or empty ({fault.kind}: {fault.detail})"
    return (
        f"it is only the beginning of a model ({fault.kind}: {fault.detail}). A training that died while it saved "
        "leaves such a file; what was learned is not in it. Look for an older copy, or train anew"
    )


def _label_files(path: Path) -> Iterator[Path]:
    yield path.with_name(f"{path.stem}_labels.json")
    yield path.with_suffix(".json")
    for name in _LABEL_FILES:
        yield path.with_name(name)


def _text(path: Path) -> str:
    if not path.is_file() or path.stat().st_size > _MAX_LABELS_BYTES:
        raise ValueError("no such file, or one far too large")
    return path.read_text(encoding="utf-8-sig")
