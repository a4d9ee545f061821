"""The probe process: opens a graph that may be damaged or hostile, and says what it found."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

from fruitdx_desktop.core.child import Channel
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.inference.bundle import read_manifest, signature_of
from fruitdx_desktop.inference.golden import differs, golden_outputs, parse_golden
from fruitdx_desktop.inference.manifest import GOLDEN, MODEL, Manifest
from fruitdx_desktop.inference.preprocess import INPUT_SIZE
from fruitdx_desktop.inference.runtime import Runtime

_MEMORY_LIMIT_BYTES = 8 * 1024**3


def main(channel: Channel) -> None:
    """The role ``probe``: receives ``{folder}``, answers ``{fault}``."""
    _limit_memory()
    folder = Path(str(channel.receive()["folder"]))
    fault = inspect(folder)
    channel.send({"fault": None if fault is None else asdict(fault)})


def inspect(folder: Path) -> Fault | None:
    """Signature against the manifest, then the golden outputs. May crash: call it in the probe process only."""
    try:
        manifest = read_manifest(folder)
        runtime = Runtime(folder / MODEL, threads=1)
    except (OSError, ValueError, RuntimeError) as error:
        return Fault(FaultKind.UNREADABLE, MODEL, "a graph the runtime can open", str(error)[:200])
    return _signature(runtime, manifest) or _self_test(runtime, folder)


def _signature(runtime: Runtime, manifest: Manifest) -> Fault | None:
    found = signature_of(runtime)
    image = found["inputs"]["image"]
    usable = image == {"shape": [1, INPUT_SIZE, INPUT_SIZE, 3], "dtype": "float32"} and runtime.input_count == 1
    if not usable:
        return Fault(FaultKind.WRONG_SIGNATURE, MODEL, f"one float32 image of {INPUT_SIZE} pixels", str(image))
    if found != manifest.signature or "probabilities" not in found["outputs"]:
        return Fault(FaultKind.WRONG_SIGNATURE, MODEL, str(manifest.signature["outputs"]), str(found["outputs"]))
    return None


def _self_test(runtime: Runtime, folder: Path) -> Fault | None:
    try:
        seed, expected = parse_golden((folder / GOLDEN).read_text(encoding="utf-8"))
        found = differs(expected, golden_outputs(runtime, seed, len(expected)))
    except (OSError, ValueError, RuntimeError) as error:
        found = str(error)[:200]
    if found is None:
        return None
    return Fault(FaultKind.SELF_TEST_FAILED, MODEL, "its own answers to the test inputs", found)


def _limit_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    ceiling = _MEMORY_LIMIT_BYTES if hard == resource.RLIM_INFINITY else min(hard, _MEMORY_LIMIT_BYTES)
    resource.setrlimit(resource.RLIMIT_AS, (ceiling, hard))
