"""What checking a model costs: on the window's way at start, and behind it, beside plain hashing of the same bytes.

Exits non-zero where the part on the way costs more than its limit.
"""

from __future__ import annotations

import hashlib
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.verify import check_files, check_present, verify

LIMIT_MS = 50.0
_ROUNDS = 9


def main() -> int:
    folder = starter_bundle()
    files = [file for file in folder.iterdir() if file.is_file()]
    on_the_way = _median_ms(lambda: check_present(folder))
    hashed = _median_ms(lambda: [hashlib.sha256(file.read_bytes()).digest() for file in files])
    every_byte = _median_ms(lambda: check_files(folder))
    with tempfile.TemporaryDirectory() as scratch:
        whole = _median_ms(lambda: verify(folder, Path(scratch) / "probe.log"), rounds=3)
    print(f"on the window's way    {on_the_way:8.1f} ms   limit {LIMIT_MS:.0f} ms ({on_the_way / LIMIT_MS:.2f} of it)")
    print(f"plain SHA-256          {hashed:8.1f} ms")
    print(f"every byte, labels     {every_byte:8.1f} ms   {every_byte / hashed:.2f} times plain hashing")
    print(f"all, with the probe    {whole:8.1f} ms   {whole / hashed:.1f} times plain hashing")
    return 0 if on_the_way < LIMIT_MS else 1


def _median_ms(step: Callable[[], object], rounds: int = _ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        step()
        times.append(1000.0 * (time.perf_counter() - started))
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
