"""The probe process: opens a graph that may be damaged or hostile, and says what it found."""

from __future__ import annotations

import faulthandler
import sys
from dataclasses import asdict
from pathlib import Path

from fruitdx_desktop.core.child import Channel
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.inference.bundle import read_labels, read_novelty, read_replay, signature_of
from fruitdx_desktop.inference.golden import Golden, differs, golden_answers, parse_golden
from fruitdx_desktop.inference.limits import limit_memory
from fruitdx_desktop.inference.manifest import (
    GOLDEN,
    LABELS,
    MANIFEST,
    MODEL,
    NOVELTY,
    REPLAY,
    Manifest,
    parse_unsealed,
)
from fruitdx_desktop.inference.novelty import NoveltyModel
from fruitdx_desktop.inference.preprocess import Preprocessing, parse_preprocessing
from fruitdx_desktop.inference.runtime import INPUT_DTYPES, Runtime

# The starter needs a tenth of it.
MEMORY_LIMIT_BYTES = 2 * 1024**3
# The parent kills first; this is for a parent that has died.
_ORPHAN_GRACE_S = 5.0


def main(channel: Channel) -> None:
    """The role ``probe``: receives ``{folder, timeout_s, cpu_s}``, answers ``{fault}``."""
    request = channel.receive()
    _limit_time(float(request["timeout_s"]), int(request["cpu_s"]))
    limit_memory(MEMORY_LIMIT_BYTES)
    fault = inspect(Path(str(request["folder"])))
    channel.send({"fault": None if fault is None else asdict(fault)})


def inspect(folder: Path) -> Fault | None:
    """Labels against the golden outputs, signature against the manifest, what goes with the graph, then the golden
    outputs. The seal of the manifest is looked at before, by ``verify``.

    May crash, hang, or take much memory: call it in the probe process only.
    """
    try:
        manifest, _sealed = parse_unsealed((folder / MANIFEST).read_bytes())
        golden = _golden(folder)
        if isinstance(golden, Golden) and (fault := _labels(folder, golden)) is not None:
            return fault
        preprocessing = parse_preprocessing(manifest.preprocessing)
        runtime = Runtime(folder / MODEL, threads=1)
    except (OSError, ValueError, RuntimeError) as error:
        return Fault(FaultKind.UNREADABLE, MODEL, "a graph the runtime can open", str(error)[:200])
    except MemoryError:
        return Fault(FaultKind.UNREADABLE, MODEL, "a graph the runtime can open", "one that needs too much memory")
    fault = _signature(runtime, manifest, preprocessing)
    if fault is not None:
        return fault
    try:
        novelty = read_novelty(folder, manifest)
    except (OSError, ValueError, MemoryError) as error:
        return Fault(FaultKind.UNREADABLE, NOVELTY, "the distances to known photos", str(error)[:200])
    return _companions(manifest, folder, novelty) or _self_test(runtime, golden, preprocessing, novelty)


def _golden(folder: Path) -> Golden | str:
    """The golden outputs, or why there are none."""
    try:
        return parse_golden((folder / GOLDEN).read_text(encoding="utf-8"))
    except (OSError, ValueError, MemoryError) as error:
        return str(error)[:200] or type(error).__name__


def _labels(folder: Path, golden: Golden) -> Fault | None:
    """Names that were exchanged answer wrongly, however well everything else fits."""
    found = tuple(label.name for label in read_labels(folder))
    if not golden.labels or golden.labels == found:
        return None
    if len(found) != len(golden.labels):
        return Fault(FaultKind.LABELS_MISMATCH, LABELS, f"{len(golden.labels)} labels", f"{len(found)} labels")
    place = next(place for place, name in enumerate(found) if name != golden.labels[place])
    expected = f"label {place} to be '{golden.labels[place][:80]}'"
    return Fault(FaultKind.LABELS_MISMATCH, LABELS, expected, f"'{found[place][:80]}'")


def _companions(manifest: Manifest, folder: Path, novelty: NoveltyModel | None) -> Fault | None:
    """The distances to known photos fit the graph, and the memory of the training is read as it will be."""
    features = manifest.signature["outputs"].get("features")
    if novelty is not None and features is not None and features["shape"][-1:] != list(novelty.mean.shape):
        expected = f"distances of {features['shape'][-1]} features"
        return Fault(FaultKind.UNREADABLE, NOVELTY, expected, f"of {novelty.mean.size}")
    try:
        pack = read_replay(folder, manifest)
    except (OSError, ValueError, MemoryError) as error:
        return Fault(FaultKind.UNREADABLE, REPLAY, "the memory of the training", str(error)[:200])
    names = {label.name for label in read_labels(folder)}
    if pack is not None and set(pack.label_names) != names:
        return Fault(FaultKind.LABELS_MISMATCH, REPLAY, f"the {len(names)} labels of the model", "others")
    return None


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


def _self_test(
    runtime: Runtime, golden: Golden | str, preprocessing: Preprocessing, novelty: NoveltyModel | None
) -> Fault | None:
    if isinstance(golden, str):
        return Fault(FaultKind.SELF_TEST_FAILED, GOLDEN, "test inputs with their answers", golden)
    try:
        answers = golden_answers(runtime, golden.seed, preprocessing=preprocessing, novelty=novelty)
        found = differs(golden.answers, answers)
    except (OSError, ValueError, RuntimeError, MemoryError) as error:
        found = str(error)[:200] or type(error).__name__
    if found is None:
        return None
    return Fault(FaultKind.SELF_TEST_FAILED, MODEL, "its own answers to the test inputs", found)


def _limit_time(timeout_s: float, cpu_s: int) -> None:
    """Ends this process after ``cpu_s`` seconds of computing, where the system counts them (POSIX; on Windows the clock
    alone decides), and a little after ``timeout_s`` by the clock, from a thread that needs no Python to run."""
    faulthandler.dump_traceback_later(timeout_s + _ORPHAN_GRACE_S, exit=True)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 1))
