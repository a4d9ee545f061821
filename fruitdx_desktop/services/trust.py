"""Remembers which bundles passed the probe, by their seal, so that a diagnosis need not probe them again.

The seal covers the SHA-256 of every file, so a changed bundle is never covered by an old entry.
"""

from __future__ import annotations

from pathlib import Path

from fruitdx_desktop.core.atomic import write_json
from fruitdx_desktop.core.errors import StorageError
from fruitdx_desktop.core.record import read_record

_KEPT = 64


class TrustRecord:
    """A bounded list of digests in one JSON file; losing it costs a probe, nothing else."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __contains__(self, digest: str) -> bool:
        return digest in self._load()

    def add(self, digest: str) -> None:
        kept = [digest, *(entry for entry in self._load() if entry != digest)][:_KEPT]
        try:
            write_json(self._path, kept)
        except StorageError:
            # A disk that is full must not stop a diagnosis.
            return

    def _load(self) -> list[str]:
        try:
            document = read_record(self._path)
        except (OSError, ValueError):
            return []
        return [entry for entry in document if isinstance(entry, str)] if isinstance(document, list) else []
