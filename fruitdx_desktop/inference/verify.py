"""Finds what is wrong with a bundle, the cheap checks first, the dangerous one in a process of its own."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.child import Child, start_child
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.labels import parse_labels
from fruitdx_desktop.inference.manifest import (
    LABELS,
    MANIFEST,
    MODEL,
    REQUIRED_FILES,
    FileEntry,
    Manifest,
    parse_manifest,
)

PROBE_ROLE = "probe"
PROBE_TIMEOUT_S = 60.0
_CHUNK = 1 << 20


def check_present(folder: Path) -> tuple[Manifest | None, Fault | None]:
    """Files there, manifest valid, sizes not short: what costs a few milliseconds. No content is hashed."""
    for name in (MANIFEST, *REQUIRED_FILES):
        if not (folder / name).is_file():
            return None, Fault(FaultKind.MISSING, name, "a file", "none")
    try:
        manifest = parse_manifest((folder / MANIFEST).read_bytes())
    except OSError as error:
        return None, _unreadable(MANIFEST, error)
    except ValueError as error:
        return None, Fault(FaultKind.UNREADABLE, MANIFEST, "a valid manifest", str(error))
    for name in sorted(manifest.files):
        if not (folder / name).is_file():
            return manifest, Fault(FaultKind.MISSING, name, "a file", "none")
    return manifest, _short_file(folder, manifest)


def check_files(folder: Path) -> tuple[Manifest | None, Fault | None]:
    """``check_present``, then every byte against its SHA-256, then the labels. Tens of milliseconds."""
    manifest, fault = check_present(folder)
    if manifest is None or fault is not None:
        return manifest, fault
    for name, entry in sorted(manifest.files.items()):
        fault = _checksum(folder / name, entry)
        if fault is not None:
            return manifest, fault
    return manifest, _labels(folder, manifest)


def verify(folder: Path, log: Path) -> Fault | None:
    """Every check: files, then signature and golden outputs in the probe process. About a second.

    The probe's own words go to ``log``.
    """
    _manifest, fault = check_files(folder)
    return fault or probe(folder, log)


def probe(folder: Path, log: Path, timeout_s: float = PROBE_TIMEOUT_S) -> Fault | None:
    """Opens the graph in a child process with limits on time and memory: a damaged one may crash or hang."""
    try:
        child = start_child(PROBE_ROLE, log)
    except OSError as error:
        return Fault(FaultKind.UNREADABLE, MODEL, "a process to try the model in", str(error))
    answer: dict[str, Any] | None = None
    found = f"no answer within {timeout_s:.0f} s"
    try:
        child.channel.send({"folder": str(folder)})
        if child.channel.poll(timeout_s):
            answer = child.channel.receive()
    except (OSError, EOFError):
        found = _death(child)
    finally:
        child.stop(grace_s=2.0 if answer is not None else 0.0)
    if answer is None:
        return Fault(FaultKind.UNREADABLE, MODEL, "a graph the runtime can open", found)
    return _fault(answer.get("fault"))


def _death(child: Child) -> str:
    code = child.process.wait()
    return f"the runtime crashed (signal {-code})" if code < 0 else f"the runtime ended with code {code}"


def _fault(answer: Any) -> Fault | None:
    if answer is None:
        return None
    return Fault(FaultKind(answer["kind"]), answer["file"], answer["expected"], answer["found"])


def _short_file(folder: Path, manifest: Manifest) -> Fault | None:
    for name, entry in sorted(manifest.files.items()):
        try:
            size = (folder / name).stat().st_size
        except OSError as error:
            return _unreadable(name, error)
        if size < entry.size:
            return Fault(FaultKind.TOO_SMALL, name, f"{entry.size} bytes", f"{size} bytes")
    return None


def _checksum(path: Path, entry: FileEntry) -> Fault | None:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError as error:
        return _unreadable(path.name, error)
    if digest.hexdigest() == entry.sha256:
        return None
    return Fault(
        FaultKind.CHECKSUM_MISMATCH, path.name, f"SHA-256 {entry.sha256[:16]}…", f"SHA-256 {digest.hexdigest()[:16]}…"
    )


def _labels(folder: Path, manifest: Manifest) -> Fault | None:
    try:
        labels = parse_labels((folder / LABELS).read_text(encoding="utf-8"))
    except OSError as error:
        return _unreadable(LABELS, error)
    except ValueError as error:
        return Fault(FaultKind.LABELS_MISMATCH, LABELS, "numbered labels", str(error))
    classes = _classes(manifest)
    if classes != len(labels):
        return Fault(FaultKind.LABELS_MISMATCH, LABELS, f"{classes} labels", f"{len(labels)} labels")
    return None


def _classes(manifest: Manifest) -> int | None:
    try:
        return int(manifest.signature["outputs"]["probabilities"]["shape"][-1])
    except (KeyError, TypeError, IndexError, ValueError):
        return None


def _unreadable(name: str, error: OSError) -> Fault:
    return Fault(FaultKind.UNREADABLE, name, "a readable file", error.strerror or str(error))
