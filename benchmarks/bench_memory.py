"""Peak memory and time a photo of feature extraction over many photos, at a quarter, a half and all of them.

The photos are distinct files: real ones (or drawn ones, where there are none) with a comment of their own, so that each
has another content for the cache. Runs in a process of its own, whose peak is the system's count, not an estimate.
Exits with 1 over 2 GB, or where a photo costs over 1.3 times as much in the last half as in the first.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from research_photos import DATA, SKIPPED

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.accelerator import CPU, Device, FeatureNetwork, FloatArray
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.preprocess import Pixels
from fruitdx_desktop.training.dataset import scan
from fruitdx_desktop.training.feature_cache import FeatureCache
from fruitdx_desktop.training.features import FEATURES, extract, feature_matrix

LIMIT_MB = 2048
SLOWER = 1.3
_SOURCES = 50
_COMMENT = b"\xff\xfe"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--photos", type=Path, default=DATA / "fruit17")
    parser.add_argument("--cache", choices=["on", "off"], default="on")
    parser.add_argument(
        "--network",
        choices=["on", "off"],
        default="on",
        help="off: drawn by lot, for many photos in little time",
    )
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if sys.platform == "win32":
        print("skipped: no count of peak memory here")
        return SKIPPED
    if options.work:
        return _measure(options.work, options.cache == "on", CPU if options.network == "on" else ByLot("by lot"))
    with tempfile.TemporaryDirectory() as scratch:
        _make(_sources(options.photos, Path(scratch) / "drawn"), Path(scratch) / "photos", options.count)
        command = [sys.executable, __file__, "--work", scratch, "--cache", options.cache, "--network", options.network]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    figures = json.loads(done.stdout.splitlines()[-1])
    marks = figures["marks"]
    print(f"{options.count} photos, cache {options.cache}, network {options.network}")
    before = {"photos": 0, "wall_s": 0.0, "cpu_s": 0.0}
    costs = []
    for mark in marks:
        photos = mark["photos"] - before["photos"]
        cpu = (mark["cpu_s"] - before["cpu_s"]) / photos * 1000
        wall = (mark["wall_s"] - before["wall_s"]) / photos * 1000
        costs.append(cpu)
        print(
            f"to {mark['photos']:>7}: peak {mark['peak_mb']:5.0f} MB, {wall:6.2f} ms a photo, processor {cpu:6.2f} ms"
        )
        before = mark
    print(f"with all features as one float32 matrix: peak {figures['matrix_peak_mb']:.0f} MB (mark {LIMIT_MB})")
    print(f"a photo of the last half costs {costs[-1] / costs[0]:.2f} times one of the first quarter (mark {SLOWER})")
    good = figures["matrix_peak_mb"] <= LIMIT_MB and costs[-1] <= SLOWER * costs[0]
    print("ok" if good else "OVER THE MARK")
    return 0 if good else 1


class ByLot(Device):
    """No network: features of the same size without its time."""

    @contextmanager
    def open(self, model: bytes) -> Iterator[FeatureNetwork]:
        class Drawn:
            def features(self, pixels: Pixels) -> FloatArray:
                return np.resize(pixels, FEATURES).astype(np.float32)

        yield Drawn()


def _measure(scratch: Path, cached: bool, device: Device) -> int:
    photos = scan(scratch / "photos")
    model = (starter_bundle() / MODEL).read_bytes()
    place = scratch / "cache"
    if not cached:
        # Where a file stands no folder can be: the cache does without.
        place.write_bytes(b"")
    cache = FeatureCache(place / "features", "benchmark")
    wanted = [len(photos) // 4, len(photos) // 2, len(photos)]
    marks: list[dict[str, float]] = []
    started, cpu = time.perf_counter(), time.process_time()

    def look(done: int, _total: int) -> None:
        if done >= wanted[len(marks)]:
            marks.append(
                {
                    "photos": done,
                    "wall_s": time.perf_counter() - started,
                    "cpu_s": time.process_time() - cpu,
                    "peak_mb": _peak_mb(),
                }
            )

    results = extract(photos, model, cache, look, device)
    cache.close()
    matrix = feature_matrix(results)
    assert len(matrix) == len(photos)
    print(json.dumps({"marks": marks, "matrix_peak_mb": _peak_mb()}))
    return 0


def _peak_mb() -> float:
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def _sources(folder: Path, drawn: Path) -> list[bytes]:
    if folder.is_dir():
        found = [photo for photo in scan(folder) if photo.path.suffix.lower() in (".jpg", ".jpeg")]
        return [photo.path.read_bytes() for photo in found[:: max(1, len(found) // _SOURCES)][:_SOURCES]]
    from PIL import Image

    drawn.mkdir()
    for number in range(_SOURCES):
        Image.effect_noise((320, 240), 10 + number).convert("RGB").save(drawn / f"{number}.jpg")
    return [path.read_bytes() for path in sorted(drawn.iterdir())]


def _make(sources: list[bytes], folder: Path, count: int) -> None:
    """A JPEG begins with two bytes; a comment segment may follow them (ITU-T T.81, B.2.4.5)."""
    for number in range(count):
        target = folder / f"label{number % 10}" / f"{number}.jpg"
        if number < 10:
            target.parent.mkdir(parents=True, exist_ok=True)
        source = sources[number % len(sources)]
        comment = f"{number:09}".encode()
        segment = _COMMENT + (len(comment) + 2).to_bytes(2, "big") + comment
        with open(target, "wb", buffering=0) as file:
            os.write(file.fileno(), source[:2] + segment + source[2:])


if __name__ == "__main__":
    sys.exit(main())
