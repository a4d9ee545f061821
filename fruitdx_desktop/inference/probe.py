"""The probe process: opens a graph that may be damaged or hostile, and says what it found."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from fruitdx_desktop.core.child import Channel
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.inference.bundle import read_manifest, signature_of
from fruitdx_desktop.inference.golden import differs, golden_outputs, parse_golden
from fruitdx_desktop.inference.limits import limit_memory
from fruitdx_desktop.inference.manifest import GOLDEN, MODEL, Manifest
from fruitdx_desktop.inference.preprocess import Preprocessing, parse_preprocessing
from fruitdx_desktop.inference.runtime import INPUT_DTYPES, Runtime

MEMORY_LIMIT_BYTES = 8 * 1024**3


def main(channel: Channel) -> None:
    """The role ``probe``: receives ``{folder}``, answers ``{fault}``."""
    limit_memory(MEMORY_LIMIT_BYTES)
    folder = Path(str(channel.receive()["folder"]))
    fault = inspect(folder)
    channel.send({"fault": None if fault is None else asdict(fault)})


def inspect(folder: Path) -> Fault | None:
    """Signature against the manifest, then the golden outputs. May crash: call it in the probe process only."""
    try:
        manifest = read_manifest(folder)
        preprocessing = parse_preprocessing(manifest.preprocessing)
        runtime = Runtime(folder / MODEL, threads=1)
    except (OSError, ValueError, RuntimeError) as error:
        return Fault(FaultKind.UNREADABLE, MODEL, "a graph the runtime can open", str(error)[:200])
    return _signature(runtime, manifest, preprocessing) or _self_test(runtime, folder, preprocessing)


def _signature(runtime: Runtime, manifest: Manifest, preprocessing: Preprocessing) -> Fault | None:
    found = signature_of(runtime)
    image = found["inputs"]["image"]
    fits = image["shape"] == list(preprocessing.shape) and image["dtype"] in INPUT_DTYPES
    if not fits or runtime.input_count != 1:
        expected = f"one image of {preprocessing.width} x {preprocessing.height} pixels"
        return Fault(FaultKind.WRONG_SIGNATURE, MODEL, expected, str(image))
    if found != manifest.signature or "probabilities" not in found["outputs"]:
        return Fault(FaultKind.WRONG_SIGNATURE, MODEL, str(manifest.signature["outputs"]), str(found["outputs"]))
    return None


def _self_test(runtime: Runtime, folder: Path, preprocessing: Preprocessing) -> Fault | None:
    try:
        seed, expected = parse_golden((folder / GOLDEN).read_text(encoding="utf-8"))
        found = differs(expected, golden_outputs(runtime, seed, len(expected), preprocessing))
    except (OSError, ValueError, RuntimeError) as error:
        found = str(error)[:200]
    if found is None:
        return None
    return Fault(FaultKind.SELF_TEST_FAILED, MODEL, "its own answers to the test inputs", found)
