"""Drop to answer for a 12-megapixel JPEG on a warm program, and a folder of them against a bare loop.

The peer is the bare decoding at a reduced scale and one ``invoke`` a look, as often as a diagnosis looks, for the
folder in as many threads as the program takes. All alternate in one run; what the decoding takes alone is told beside.
The photos are research photos drawn out to 4000 x 3000.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from looked_again import bare_looks
from PIL import Image
from research_photos import DATA, photo_folder

from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.runtime import Runtime, default_threads
from fruitdx_desktop.services.diagnosis import DiagnosisService
from fruitdx_desktop.services.models import ModelService

LIMIT_MS = 120
FOLDER_MARK = 0.85
SIZE = (4000, 3000)


def decoded(path: str) -> Image.Image:
    with Image.open(path) as image:
        image.draft("RGB", (224, 224))
        return image.convert("RGB").resize((224, 224), Image.Resampling.BILINEAR)


def diagnose(service: DiagnosisService, paths: list[str]) -> None:
    service.diagnose(paths, on_result=lambda _result: None, cancel=CancelToken())


def clocked(work: object, *arguments: object) -> float:
    """Milliseconds."""
    assert callable(work)
    started = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - started) * 1000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=photo_folder, default=str(DATA / "second_source"))
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    model, own = (starter_bundle() / MODEL).read_bytes(), threading.local()
    temperature = read_manifest(starter_bundle()).calibration.temperature
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(default_threads()) as pool:
        paths = enlarged(options.photos, Path(folder) / "photos", options.count)
        service = DiagnosisService(ModelService(Home(Path(folder) / "home")))

        def bare(path: str) -> None:
            if not hasattr(own, "runtime"):
                own.runtime = Runtime(model, threads=1)
            bare_looks(own.runtime, np.asarray(decoded(path)), temperature)

        diagnose(service, paths[: 2 * default_threads()])
        list(pool.map(bare, paths))
        bare(paths[0])
        single = [(clocked(bare, path), clocked(diagnose, service, [path])) for path in paths]
        whole = [
            tuple(
                clocked(work)
                for work in (
                    lambda: list(pool.map(decoded, paths)),
                    lambda: list(pool.map(bare, paths)),
                    lambda: diagnose(service, paths),
                )
            )
            for _ in range(options.rounds)
        ]
    peer, ours = statistics.median(one for one, _ in single), statistics.median(other for _, other in single)
    print(f"one photo of 12 megapixels: bare {peer:.0f} ms, drop to answer {ours:.0f} ms (limit {LIMIT_MS})")
    decoding, loop, folder_ms = (min(times) for times in zip(*whole, strict=True))
    ratio = loop / folder_ms
    print(f"{len(paths)} of them: bare loop {loop:.0f} ms ({decoding:.0f} of decoding), diagnose {folder_ms:.0f} ms")
    print(f"ratio {ratio:.2f} (mark {FOLDER_MARK})")
    return 0 if ours <= LIMIT_MS and ratio >= FOLDER_MARK else 1


def enlarged(photos: Path, target: Path, count: int) -> list[str]:
    """Copies of 12 megapixels."""
    target.mkdir()
    found = sorted(photos.rglob("*.jpg"))
    paths = []
    for number, path in enumerate(found[:: max(1, len(found) // count)][:count]):
        paths.append(str(target / f"{number}.jpg"))
        with Image.open(path) as image:
            image.convert("RGB").resize(SIZE, Image.Resampling.BICUBIC).save(paths[-1], quality=92)
    return paths


if __name__ == "__main__":
    sys.exit(main())
