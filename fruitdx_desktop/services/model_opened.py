"""The model that is open, and the watch over the files it was read from."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from fruitdx_desktop.core.errors import ImportRefusedError, ModelFaultError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.inference.archive import unpack_archive
from fruitdx_desktop.inference.classifier import Classifier, open_bundle
from fruitdx_desktop.inference.store import Store
from fruitdx_desktop.services.model_checks import ModelChecks
from fruitdx_desktop.services.model_files import Fingerprint, fingerprint

# Hashing a bundle takes tens of milliseconds: not before each of the photos that a server gets one by one.
REHASH_S = 10.0
_clock = time.monotonic


@dataclass(frozen=True, eq=False)
class _Opened:
    """What is open, and the files it was read from as they looked then."""

    files: Fingerprint
    classifier: Classifier


@dataclass(frozen=True)
class _Hashed:
    """When files that looked so were last hashed, and what was wrong with them."""

    files: Fingerprint
    hashed_s: float
    fault: Fault | None


class OpenedModel:
    """One bundle is kept open. Safe to share between threads."""

    def __init__(self, store: Store, checks: ModelChecks) -> None:
        self._store = store
        self._checks = checks
        self._opened: _Opened | None = None
        self._opening = threading.Lock()
        self._hashed: _Hashed | None = None
        self._hashing = threading.Lock()

    def fault(self, folder: Path) -> Fault | None:
        """Files are looked at each time, and hashed at most every ``REHASH_S`` seconds while they look the same."""
        return self._hash(folder, fingerprint(folder))

    def classifier(self, folder: Path) -> Classifier:
        """Opens a folder, or goes on with what is open while its files stay as they were. Raises ``ModelFaultError``.

        Every call compares names, sizes, identities and times of change of all files; at most every ``REHASH_S``
        seconds every byte is hashed again, which also finds what changed without a trace in those.
        """
        with self._opening:
            files, now_s = fingerprint(folder), _clock()
            opened, self._opened = self._opened, None
            if opened is None or opened.files != files:
                opened = _Opened(files, self.open_folder(folder))
                with self._hashing:
                    self._hashed = _Hashed(files, now_s, None)
            else:
                fault = self._hash(folder, files)
                if fault is not None:
                    raise ModelFaultError(fault)
            self._opened = opened
            return opened.classifier

    def open_folder(self, folder: Path) -> Classifier:
        """Opens any bundle folder, probed in a child process the first time. Raises ``ModelFaultError``."""
        if not self._checks.probed(folder):
            self._checks.require(folder)
        # Opening hashes every byte that it takes, so nothing can change in between.
        return open_bundle(folder)

    def open_file(self, path: Path) -> Classifier:
        """Opens a bundle folder or a ``.fruitdx`` file without taking it in. Raises ``ModelFaultError``."""
        if not path.is_file():
            return self.open_folder(path)
        with self._store.staging() as staging:
            try:
                unpack_archive(path, staging)
            except ImportRefusedError as error:
                fault = Fault(FaultKind.UNREADABLE, path.name, "a whole .fruitdx file", error.values["reason"])
                raise ModelFaultError(fault) from error
            return self.open_folder(staging)

    def _hash(self, folder: Path, files: Fingerprint) -> Fault | None:
        with self._hashing:
            last, now_s = self._hashed, _clock()
            if last is None or last.files != files or now_s - last.hashed_s >= REHASH_S:
                last = self._hashed = _Hashed(files, now_s, self._checks.closely(folder))
            return last.fault
