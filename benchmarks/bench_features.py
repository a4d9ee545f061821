"""Photos a second of feature extraction against a bare LiteRT pass over the same photos, decoded beforehand.

The bare pass: the bundle's graph on one thread a core, one ``invoke`` a photo, nothing read, decoded or kept. It is
shown too for the graph cut down to its features, which is what extraction runs: its limit, without a mark. Then JPEGs
of 12 megapixels, made from the photos by enlarging them: they may cost no more than 6 times a small one.
Exits with 1 under a mark, 77 without photos.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from research_photos import DATA, photo_folder

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.feature_graph import feature_graph
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.preprocess import NetworkInput, to_input
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.dataset import Photo, scan
from fruitdx_desktop.training.feature_cache import FeatureCache
from fruitdx_desktop.training.features import PhotoFeatures, extract, extraction_threads

LARGE = (4000, 3000)
MARK = 0.85
LARGE_MARK = 6.0


@dataclass(frozen=True)
class Took:
    """Seconds of the clock, and of all processors together."""

    wall_s: float
    processor_s: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=photo_folder, default=str(DATA / "fruit17"))
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--large", type=int, default=60, help="12-megapixel photos to make")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    found = scan(options.photos)
    photos = found[:: max(1, len(found) // options.count)][: options.count]
    whole = (starter_bundle() / MODEL).read_bytes()
    cut = feature_graph(whole)
    with tempfile.TemporaryDirectory() as scratch:
        large = _enlarged(photos[: options.large], Path(scratch) / "large")
        bare_whole, bare, small, big = _rounds(whole, cut, photos, large, options.rounds)
    ratio = bare_whole.wall_s / small.wall_s
    cost = (big.wall_s / len(large)) / (small.wall_s / len(photos))
    print(f"{len(photos)} photos, {extraction_threads()} threads, best of {options.rounds} rounds")
    for name, count, took in (
        ("bare pass, whole graph", len(photos), bare_whole),
        ("bare pass, features only", len(photos), bare),
        ("extract, nothing cached", len(photos), small),
        ("extract, 12 megapixels", len(large), big),
    ):
        processor = took.processor_s / count * 1000
        print(f"{name:<26}{count / took.wall_s:7.1f} photos/s, processor {processor:6.2f} ms a photo")
    by_processor = bare_whole.processor_s / small.processor_s
    print(f"extract to the bare pass: {ratio:.2f} (mark {MARK}); by processor time {by_processor:.2f}")
    limit, by_processor = bare.wall_s / small.wall_s, bare.processor_s / small.processor_s
    print(f"extract to the bare pass of features only: {limit:.2f}; by processor time {by_processor:.2f}")
    print(f"a photo of 12 megapixels costs {cost:.1f} times a small one (mark {LARGE_MARK:g})")
    good = ratio >= MARK and cost <= LARGE_MARK
    print("ok" if good else "UNDER THE MARK")
    return 0 if good else 1


def _rounds(
    whole: bytes, cut: bytes, photos: tuple[Photo, ...], large: tuple[Photo, ...], rounds: int
) -> tuple[Took, ...]:
    """The least of each; alternating, so that whatever else the machine does hits all."""
    inputs = [to_input(photo_pixels(photo.path)) for photo in photos]
    measured = [
        (_bare(whole, inputs), _bare(cut, inputs), _extract(whole, photos), _extract(whole, large))
        for _ in range(rounds)
    ]
    return tuple(
        Took(min(took.wall_s for took in each), min(took.processor_s for took in each))
        for each in zip(*measured, strict=True)
    )


def _timed(work: Callable[[], None]) -> Took:
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - wall, time.process_time() - processor)


def _bare(model: bytes, inputs: list[NetworkInput]) -> Took:
    count = extraction_threads()

    def work(number: int) -> None:
        runtime = Runtime(model, threads=1)
        for image in inputs[number::count]:
            runtime.run(image)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]

    def run() -> None:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return _timed(run)


def _extract(model: bytes, photos: tuple[Photo, ...]) -> Took:
    with tempfile.TemporaryDirectory() as folder:
        cache = FeatureCache(Path(folder), "benchmark")
        results: list[PhotoFeatures] = []
        took = _timed(lambda: results.extend(extract(photos, model, cache, lambda _done, _total: None)))
        cache.close()
    assert all(result.half is not None for result in results)
    return took


def _enlarged(photos: tuple[Photo, ...], folder: Path) -> tuple[Photo, ...]:
    for number, photo in enumerate(photos):
        target = folder / "label" / f"{number}.jpg"
        target.parent.mkdir(parents=True, exist_ok=True)
        with Image.open(photo.path) as image:
            image.convert("RGB").resize(LARGE, Image.Resampling.BICUBIC).save(target, quality=92)
    return scan(folder)


if __name__ == "__main__":
    sys.exit(main())
