"""Finds what is wrong with a bundle, the cheap checks first, the dangerous one in a process of its own.

What each costs for the starter on a slow laptop: files present and long enough under 5 ms, every byte hashed and the
labels tens of milliseconds, the probe about a second.
"""

from __future__ import annotations

import hashlib
import stat
import subprocess
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.child import Child, start_child
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.labels import parse_labels
from fruitdx_desktop.inference.limits import TOO_MUCH_MEMORY
from fruitdx_desktop.inference.manifest import (
    BROKEN_SEAL,
    LABELS,
    MANIFEST,
    MAX_MANIFEST_BYTES,
    MODEL,
    REQUIRED_FILES,
    FileEntry,
    Manifest,
    parse_manifest,
    parse_unsealed,
)

PROBE_ROLE = "probe"
# A graph that hangs is told by what it computes; on a busy machine a whole one may wait long for its turn, and must
# not be called broken for that. The clock is for those that hang without computing.
PROBE_CPU_S = 30
PROBE_TIMEOUT_S = 240.0
# By number: Windows has no such signal.
_SIGXCPU = 24
# Each thread of a math library reserves address space, which the limit of memory counts.
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
_CHUNK = 1 << 20


@dataclass(frozen=True, eq=False)
class CheckedFiles:
    """What was read while it was checked, so that nothing can change between the check and the use."""

    manifest: Manifest | None
    contents: Mapping[str, bytes]
    fault: Fault | None


def check_present(folder: Path) -> tuple[Manifest | None, Fault | None]:
    """Files there, manifest valid, sizes not short: what costs a few milliseconds. No content is hashed."""
    for name in (MANIFEST, *REQUIRED_FILES):
        fault = _absent(folder, name)
        if fault is not None:
            return None, fault
    try:
        with (folder / MANIFEST).open("rb") as file:
            manifest = parse_manifest(file.read(MAX_MANIFEST_BYTES + 1))
    except OSError as error:
        return None, _unreadable(MANIFEST, error)
    except ValueError as error:
        return None, _invalid(str(error))
    absent = (_absent(folder, name) for name in sorted(manifest.files))
    return manifest, next((fault for fault in absent if fault), None) or _short_file(folder, manifest)


def check_files(folder: Path) -> tuple[Manifest | None, Fault | None]:
    """``check_present``, then every byte against its SHA-256, then the labels. Tens of milliseconds."""
    checked = read_checked(folder, ())
    return checked.manifest, checked.fault


def read_checked(folder: Path, wanted: Collection[str]) -> CheckedFiles:
    """``check_files``, and the contents of the files ``wanted`` (those the bundle has) as they were hashed."""
    manifest, fault = check_present(folder)
    if manifest is None or fault is not None:
        return CheckedFiles(manifest, {}, fault)
    contents, fault = _contents(folder, manifest, (LABELS, *wanted))
    return CheckedFiles(manifest, contents, fault or _labels(contents[LABELS], manifest))


def verify(folder: Path, log: Path) -> Fault | None:
    """Every check: files, then signature and golden outputs in the probe process. About a second.

    The probe's own words go to ``log``.
    """
    return check_closely(folder, log) or probe(folder, log)


def check_closely(folder: Path, log: Path) -> Fault | None:
    """``check_files``; where the manifest alone was rewritten, what is wrong with the rest, as ``verify`` finds it."""
    _manifest, fault = check_files(folder)
    return _rewritten(folder, log) or fault if fault == _invalid(BROKEN_SEAL) else fault


def _rewritten(folder: Path, log: Path) -> Fault | None:
    """A manifest that fits its files and has no seal was rewritten on purpose: what is wrong inside says more."""
    try:
        manifest, _sealed = parse_unsealed((folder / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return None
    contents, fault = _contents(folder, manifest, (LABELS,))
    return None if fault else _labels(contents[LABELS], manifest) or probe(folder, log)


def probe(folder: Path, log: Path, timeout_s: float = PROBE_TIMEOUT_S) -> Fault | None:
    """Opens the graph in a child process with limits on time and memory: a damaged one may crash or hang.

    The child sets its limits itself (``inference.probe``); this side waits ``timeout_s`` and then kills it.
    """
    try:
        child = start_child(PROBE_ROLE, log, _ONE_THREAD)
    except OSError as error:
        return Fault(FaultKind.UNREADABLE, MODEL, "a process to try the model in", str(error))
    answer: dict[str, Any] | None = None
    found = f"no answer within {timeout_s:.0f} s"
    try:
        child.channel.send({"folder": str(folder), "timeout_s": timeout_s, "cpu_s": PROBE_CPU_S})
        if child.channel.poll(timeout_s):
            answer = child.receive()
    except (OSError, EOFError, ValueError):
        found = _death(child, timeout_s)
    finally:
        child.stop(grace_s=2.0 if answer is not None else 0.0)
    if answer is None:
        return Fault(FaultKind.UNREADABLE, MODEL, "a graph the runtime can open", found)
    return _fault(answer.get("fault"))


def _death(child: Child, timeout_s: float) -> str:
    try:
        code = child.process.wait(timeout_s)
    except subprocess.TimeoutExpired:
        return "an answer that makes no sense"
    if code == -_SIGXCPU:
        return f"no answer within {PROBE_CPU_S} s of computing"
    if code == TOO_MUCH_MEMORY:
        return "the runtime took more memory than any model needs"
    return f"the runtime crashed (signal {-code})" if code < 0 else f"the runtime ended with code {code}"


def _fault(answer: Any) -> Fault | None:
    if answer is None:
        return None
    try:
        kind = FaultKind(answer["kind"])
        return Fault(kind, str(answer["file"]), str(answer["expected"]), str(answer["found"]))
    except (KeyError, TypeError, ValueError):
        return Fault(FaultKind.UNREADABLE, MODEL, "an answer of the probe", "one that makes no sense")


def _short_file(folder: Path, manifest: Manifest) -> Fault | None:
    for name, entry in sorted(manifest.files.items()):
        try:
            size = (folder / name).stat().st_size
        except OSError as error:
            return _unreadable(name, error)
        if size < entry.size:
            return Fault(FaultKind.TOO_SMALL, name, f"{entry.size} bytes", f"{size} bytes")
    return None


def _absent(folder: Path, name: str) -> Fault | None:
    try:
        if stat.S_ISREG((folder / name).stat().st_mode):
            return None
        return Fault(FaultKind.MISSING, name, "a file", "something else")
    except (FileNotFoundError, NotADirectoryError):
        return Fault(FaultKind.MISSING, name, "a file", "none")
    except OSError as error:
        return _unreadable(name, error)


def _contents(folder: Path, manifest: Manifest, wanted: Collection[str]) -> tuple[dict[str, bytes], Fault | None]:
    """Every byte against its SHA-256; one that cannot be read outranks one that differs."""
    contents: dict[str, bytes] = {}
    differs: Fault | None = None
    for name, entry in sorted(manifest.files.items()):
        data, fault = _checked_content(folder / name, entry, keep=name in wanted)
        if fault is not None and fault.kind is FaultKind.UNREADABLE:
            return {}, fault
        differs = differs or fault
        if data is not None:
            contents[name] = data
    return ({}, differs) if differs else (contents, None)


def _checked_content(path: Path, entry: FileEntry, keep: bool) -> tuple[bytes | None, Fault | None]:
    digest = hashlib.sha256()
    kept = bytearray()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                if keep:
                    kept += chunk
    except OSError as error:
        return None, _unreadable(path.name, error)
    if digest.hexdigest() == entry.sha256:
        return (bytes(kept) if keep else None), None
    expected, found = (f"SHA-256 {value[:16]}…" for value in (entry.sha256, digest.hexdigest()))
    return None, Fault(FaultKind.CHECKSUM_MISMATCH, path.name, expected, found)


def _labels(data: bytes, manifest: Manifest) -> Fault | None:
    try:
        labels = parse_labels(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        return Fault(FaultKind.LABELS_MISMATCH, LABELS, "numbered labels", str(error)[:200])
    classes = _classes(manifest)
    if classes is None:
        return _invalid("a signature without probabilities")
    if classes != len(labels):
        return Fault(FaultKind.LABELS_MISMATCH, LABELS, f"{classes} labels", f"{len(labels)} labels")
    return None


def _classes(manifest: Manifest) -> int | None:
    try:
        return int(manifest.signature["outputs"]["probabilities"]["shape"][-1])
    except (KeyError, TypeError, IndexError, ValueError):
        return None


def _invalid(found: str) -> Fault:
    return Fault(FaultKind.UNREADABLE, MANIFEST, "a valid manifest", found)


def _unreadable(name: str, error: OSError) -> Fault:
    return Fault(FaultKind.UNREADABLE, name, "a readable file", error.strerror or str(error))
