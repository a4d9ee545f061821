"""Photos a second of the diagnosis service against a bare LiteRT loop with decoding, in one run on the same photos.

The bare loop is the limit: Pillow, one resize, one ``invoke`` a look, as many threads, nothing else. It looks as often
as a diagnosis does; what that costs tells ``bench_looks.py``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from looked_again import bare_looks
from PIL import Image
from research_photos import DATA, photo_folder

from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.photos import expand
from fruitdx_desktop.inference.runtime import Runtime, default_threads
from fruitdx_desktop.services.diagnosis import DiagnosisService
from fruitdx_desktop.services.models import ModelService

MARK = 0.85


def bare_loop(paths: list[str]) -> float:
    """Seconds of the bare loop."""
    model = (starter_bundle() / "model.tflite").read_bytes()
    temperature = read_manifest(starter_bundle()).calibration.temperature
    runtimes = [Runtime(model, threads=1) for _ in range(default_threads())]

    def work(number: int) -> None:
        for path in paths[number :: len(runtimes)]:
            with Image.open(path) as image:
                square = image.convert("RGB").resize((224, 224), Image.Resampling.BILINEAR)
            bare_looks(runtimes[number], np.asarray(square), temperature)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(runtimes))]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - started


def service_loop(service: DiagnosisService, paths: list[str]) -> float:
    """Seconds of the service, model open."""
    started = time.perf_counter()
    service.diagnose(paths, on_result=lambda _result: None, cancel=CancelToken())
    return time.perf_counter() - started


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=photo_folder, default=str(DATA / "second_source"))
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    paths = expand([str(options.photos)])
    with tempfile.TemporaryDirectory() as folder:
        service = DiagnosisService(ModelService(Home(Path(folder))))
        service_loop(service, paths[:16])
        bare_loop(paths[:16])
        # Alternating rounds: whatever else the machine does hits both.
        rounds = [(bare_loop(paths), service_loop(service, paths)) for _ in range(options.rounds)]
    bare, ours = min(one for one, _ in rounds), min(other for _, other in rounds)
    ratio = bare / ours
    print(f"{len(paths)} photos: bare loop {len(paths) / bare:.0f}/s, diagnose {len(paths) / ours:.0f}/s")
    print(f"ratio {ratio:.2f} (mark {MARK})")
    return 0 if ratio >= MARK else 1


if __name__ == "__main__":
    sys.exit(main())
