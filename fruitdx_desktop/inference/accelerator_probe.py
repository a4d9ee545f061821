"""The accelerator tried out in a process of its own: drivers crash and hang, and must not take a training with them."""

from __future__ import annotations

import faulthandler
import os
import re
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from fruitdx_desktop.core.child import Channel, start_child
from fruitdx_desktop.core.scratch import scratch_folder
from fruitdx_desktop.inference.accelerator import AcceleratedNetwork, FeatureNetwork, ProcessorNetwork
from fruitdx_desktop.inference.golden import golden_inputs
from fruitdx_desktop.inference.preprocess import Pixels

ACCELERATOR_ROLE = "accelerator"
PROBE_TIMEOUT_S = 60.0
# Half the step of half precision at the largest features, [4, 8): no more than the cache rounds by itself.
TOLERANCE = 2.0**-9
_END_GRACE_S = 2.0
_MEASURED_S = 0.5
_MIN_ROUNDS = 3
# Slower than any processor; the first photo does not count, since kernels are compiled for it.
_HOPELESS_MS = 1000.0
_ABANDONED = 3
# LiteRT tells the adapter in its log only.
_ADAPTER = re.compile(r"Selected adapter: (.+?), arch=")


@dataclass(frozen=True)
class Finding:
    """What the probe found: milliseconds a photo of both, and the largest difference of a feature."""

    usable: bool
    reason: str
    name: str = ""
    difference: float = 0.0
    accelerator_ms: float = 0.0
    processor_ms: float = 0.0

    @property
    def faster(self) -> bool:
        return self.usable and self.accelerator_ms < self.processor_ms


def probe_accelerator(model: bytes, threads: int, timeout_s: float = PROBE_TIMEOUT_S) -> Finding:
    """Runs ``model`` on the accelerator in a child process and compares it with ``threads`` one-thread graphs."""
    try:
        with scratch_folder() as folder:
            return _probe(model, threads, timeout_s, folder)
    except OSError as error:
        return Finding(False, f"it could not be tried: {error}")


def _probe(model: bytes, threads: int, timeout_s: float, folder: Path) -> Finding:
    path, log = folder / "features.tflite", folder / "log"
    path.write_bytes(model)
    child = start_child(ACCELERATOR_ROLE, log)
    answer: dict[str, Any] | None = None
    reason = f"no answer within {timeout_s:.0f} s"
    try:
        child.channel.send({"model": str(path), "threads": threads, "limit_s": timeout_s})
        if child.channel.poll(timeout_s):
            answer = child.receive()
    except (OSError, EOFError):
        reason = f"its driver crashed (exit code {child.stop(_END_GRACE_S)})"
    finally:
        child.stop(grace_s=_END_GRACE_S if answer is not None else 0.0)
    adapter = _ADAPTER.search(log.read_text(encoding="utf-8", errors="replace"))
    name = adapter.group(1) if adapter else ""
    return Finding(False, reason, name) if answer is None else Finding(**{**answer, "name": name})


def main(channel: Channel) -> None:
    """The role ``accelerator``: receives ``{model, threads, limit_s}``, answers the fields of a ``Finding``."""
    request = channel.receive()
    # A driver that hangs may hold the interpreter: this limit needs none.
    faulthandler.dump_traceback_later(float(request["limit_s"]), exit=True, file=sys.stderr)
    threading.Thread(target=_leave_with_parent, args=(channel,), daemon=True, name="listen").start()
    channel.send(inspect(Path(request["model"]).read_bytes(), int(request["threads"])))


def inspect(model: bytes, threads: int) -> dict[str, Any]:
    """Compares and measures. May crash or hang: call it in the probe process only."""
    photos = list(golden_inputs(seed=1))
    processor = ProcessorNetwork(model)
    # Whatever a driver raises, the processor serves.
    try:
        accelerated = AcceleratedNetwork(model)
    except Exception as error:
        return _unusable(error)
    try:
        difference, slowest_ms = 0.0, 0.0
        for photo in photos:
            started = time.perf_counter()
            found = accelerated.features(photo)
            slowest_ms = (time.perf_counter() - started) * 1000.0 if photo is not photos[0] else 0.0
            difference = max(difference, float(np.abs(found - processor.features(photo)).max()))
            if slowest_ms > _HOPELESS_MS:
                break
        if not difference <= TOLERANCE:
            return {"usable": False, "reason": f"its answers differ by {difference:.2g}", "difference": difference}
        return {
            "usable": True,
            "reason": "",
            "difference": difference,
            "accelerator_ms": slowest_ms if slowest_ms > _HOPELESS_MS else _milliseconds(accelerated, photos, 2),
            "processor_ms": _milliseconds(processor, photos, threads),
        }
    except Exception as error:
        return _unusable(error)
    finally:
        accelerated.close()


def _unusable(error: Exception) -> dict[str, Any]:
    return {"usable": False, "reason": " ".join(f"{type(error).__name__}: {error}".split())[:300]}


def _milliseconds(network: FeatureNetwork, photos: list[Pixels], threads: int) -> float:
    """A photo, with ``threads`` asking at once."""
    done = [0] * threads
    deadline = [0.0]
    warm = threading.Barrier(threads)

    def ask(number: int) -> None:
        network.features(photos[0])
        if warm.wait() == 0:
            deadline[0] = time.perf_counter() + _MEASURED_S
        while done[number] < _MIN_ROUNDS or time.perf_counter() < deadline[0]:
            network.features(photos[done[number] % len(photos)])
            done[number] += 1

    seconds = _timed([lambda number=number: ask(number) for number in range(threads)])  # type: ignore[misc]
    return seconds / sum(done) * 1000.0


def _timed(tasks: list[Callable[[], None]]) -> float:
    workers = [threading.Thread(target=task) for task in tasks]
    started = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return time.perf_counter() - started


def _leave_with_parent(channel: Channel) -> None:
    with suppress(EOFError, OSError):
        channel.receive()
    os._exit(_ABANDONED)
