"""Memory of the service after a tenth of the photos and after all of them, some of each kind and some broken.

Counts this process and its children. Exits with 1 where it grew by more than the mark.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PIL import Image
from research_photos import SKIPPED

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.diagnosis import DiagnosisService, PhotoResult
from fruitdx_desktop.services.models import ModelService

MARK_MB = 20
KINDS = ("jpg", "jpg", "jpg", "jpg", "jpg", "png", "jpg", "webp", "tif", "broken.jpg")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    options = parser.parse_args()
    if not Path("/proc/self/statm").exists():
        print("skipped: no count of memory here")
        return SKIPPED
    held: list[float] = []
    early = max(1, options.count // 10)
    answered = 0

    def on_result(_result: PhotoResult) -> None:
        nonlocal answered
        answered += 1
        if answered in (early, options.count):
            held.append(held_mb())

    with tempfile.TemporaryDirectory() as folder:
        paths = drawn(Path(folder))
        service = DiagnosisService(ModelService(Home(Path(folder) / "home")))
        wanted = (paths[number % len(paths)] for number in range(options.count))
        service.diagnose(wanted, on_result=on_result, cancel=CancelToken())
    growth = held[-1] - held[0]
    print(f"after {early} photos {held[0]:.0f} MB, after {options.count} {held[-1]:.0f} MB")
    print(f"grew by {growth:.1f} MB (mark {MARK_MB})")
    return 0 if growth <= MARK_MB else 1


def held_mb() -> float:
    """Of this process and its children."""
    children = [path.read_text().split() for path in Path("/proc/self/task").glob("*/children")]
    processes = {str(os.getpid()), *(child for some in children for child in some)}
    pages = sum(int(Path(f"/proc/{process}/statm").read_text().split()[1]) for process in processes)
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def drawn(folder: Path) -> list[str]:
    paths = []
    for number in range(100):
        path = folder / f"{number}.{KINDS[number % len(KINDS)]}"
        size = (320 + 13 * (number % 17), 240 + 11 * (number % 13))
        Image.effect_noise(size, 10 + number).convert("RGB").save(path)
        if "broken" in path.name:
            path.write_bytes(path.read_bytes()[:-2000])
        paths.append(str(path))
    return paths


if __name__ == "__main__":
    sys.exit(main())
