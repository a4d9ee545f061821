"""Keras files as TFLite, kept from being looked at to being trusted, since converting takes long."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from fruitdx_desktop import __version__
from fruitdx_desktop.core.atomic import write_bytes
from fruitdx_desktop.core.errors import ImportRefusedError, MissingPartError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.core.record import read_record
from fruitdx_desktop.inference.input_range import RANGES
from fruitdx_desktop.services.foreign_child import ask_about
from fruitdx_desktop.services.foreign_file import read_file

_TIMEOUT_S = 600.0


@dataclass(frozen=True)
class Converted:
    """The TFLite file, the input range it wants (one of ``RANGES``), and what told so."""

    file: Path
    input_range: str
    range_source: str


class KerasConversion:
    """Of one file, known by its content and the version of the program."""

    def __init__(self, path: Path, home: Home) -> None:
        self._path = path
        self._home = home
        digest = hashlib.sha256(read_file(path)).hexdigest()
        self._kept = home.cache / "converted" / f"{digest}-{__version__}.tflite"
        self._answer = self._kept.with_suffix(".json")

    def make(self, staging: Path, cancel: CancelToken) -> Converted:
        """Converts it in a child process, or takes what is kept.

        Raises:
            ImportRefusedError, MissingPartError, StorageError, Cancelled: there is no conversion.
        """
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            return self._read()
        if find_spec("tensorflow") is None:
            raise MissingPartError(part="TensorFlow, which reads Keras files,", extra="")
        from fruitdx_desktop.training.keras_import import KERAS_ROLE

        made = staging / "network.tflite"
        question = {"file": str(self._path.absolute()), "target": str(made)}
        answer = ask_about(self._path, KERAS_ROLE, question, self._home, _TIMEOUT_S, cancel)
        if "refused" in answer:
            fault = Fault(FaultKind.UNREADABLE, self._path.name, "a Keras network", answer["refused"])
            raise ImportRefusedError(path=str(self._path), reason=answer["refused"], fault=fault)
        data = read_file(made)
        write_bytes(self._kept, data)
        write_bytes(self._answer, json.dumps({**answer, "sha256": hashlib.sha256(data).hexdigest()}).encode())
        return Converted(self._kept, answer["range"], answer["range_source"])

    def forget(self) -> None:
        for file in (self._kept, self._answer):
            with contextlib.suppress(OSError):
                file.unlink()

    def _read(self) -> Converted:
        answer = read_record(self._answer)
        if hashlib.sha256(self._kept.read_bytes()).hexdigest() != answer["sha256"] or answer["range"] not in RANGES:
            raise ValueError("not what was kept")
        return Converted(self._kept, answer["range"], str(answer["range_source"]))
