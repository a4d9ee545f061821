"""How well groups are found without being told: pairs of photos of one fruit, found and told, and the time for many.

``python benchmarks/bench_groups.py [--data FOLDER] [--cache FOLDER] [--many N]`` exits with 1 under a mark, 77 where
the research photos are absent. ``--many`` also times N photos, drawn around the real ones, and tells the memory.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from known_photos import Known, known_photos
from research_photos import DATA, photo_folder

from fruitdx_desktop.training.capture import Capture
from fruitdx_desktop.training.groups import find_groups
from fruitdx_desktop.training.likeness import Likeness, alike_pairs

LEAST_PRECISION, LEAST_RECALL = 0.5, 0.4


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    parser.add_argument("--cache", type=Path, help="keeps the features between runs")
    parser.add_argument("--many", type=int, default=0, help="also time this many photos")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        known = known_photos(options.data, options.cache or Path(scratch))
    good = _report_found(known)
    _report_thresholds(known)
    _report_bursts(known)
    if options.many:
        _report_many(known.features, options.many)
    return 0 if good else 1


def _report_found(known: Known) -> bool:
    started = time.perf_counter()
    found = find_groups(known.features, known.digests)
    took = time.perf_counter() - started
    precision, recall = _pair_figures(found, known.told)
    good = precision >= LEAST_PRECISION and recall >= LEAST_RECALL
    print(
        f"found    {len(set(found))} groups of {len(found)} photos, largest {max(Counter(found).values())}, "
        f"in {took:.1f} s; told {len(set(known.told))}"
    )
    print(
        f"pairs    precision {precision:.3f} (mark {LEAST_PRECISION}), recall {recall:.3f} (mark {LEAST_RECALL}) "
        f"{'ok' if good else 'UNDER THE MARK'}"
    )
    for fruit in sorted({label.rpartition("_")[2] for label in known.names}):
        mine = [index for index, label in enumerate(known.label_names) if label.endswith(fruit)]
        one, two = _pair_figures([found[index] for index in mine], [known.told[index] for index in mine])
        largest = max(Counter(found[index] for index in mine).values())
        print(f"  {fruit:12} precision {one:.3f}, recall {two:.3f}, largest {largest}")
    return good


def _report_thresholds(known: Known) -> None:
    """Bare pairs, without joining: whitened against plain centred features."""
    told = np.unique(known.told, return_inverse=True)[1]
    true_pairs = _pairs_within(Counter(known.told))
    fitted = Likeness.fitted(known.features)
    for name, likeness, steps in (
        ("whitened", fitted, (0.6, 0.65, 0.7, 0.75, 0.8)),
        ("plain", Likeness(fitted.mean, None, 0.0), (0.85, 0.9, 0.95)),
    ):
        left, right, values = alike_pairs(likeness.vectors(known.features), min(steps))
        right_ones = told[left] == told[right]
        for step in steps:
            above = values >= step
            hits = int((above & right_ones).sum())
            share = hits / max(1, int(above.sum()))
            print(f"  {name} from {step}: precision {share:.3f}, recall {hits / true_pairs:.3f}")


def _report_bursts(known: Known) -> None:
    """Told groups as bursts of a drawn clock: a photo each second, groups a minute apart."""
    captures: list[Capture] = [Capture()] * len(known.told)
    clock = 0.0
    for group in sorted(set(known.told)):
        clock += 60.0
        for index in (index for index, told in enumerate(known.told) if told == group):
            clock += 1.0
            captures[index] = Capture(clock, "20240131", "drawn")
    found = find_groups(known.features, known.digests, captures, known.labels)
    precision, recall = _pair_figures(found, known.told)
    print(f"bursts   with times told: precision {precision:.3f}, recall {recall:.3f}")


def _report_many(features: Any, count: int) -> None:
    rng = np.random.default_rng(0)
    many = np.empty((count, features.shape[1]), np.float32)
    for start in range(0, count, 4096):
        rows = rng.integers(0, len(features), (2, min(4096, count - start)))
        # Between two real photos, as far from both as photos of one label are.
        many[start : start + 4096] = 0.5 * (features[rows[0]] + features[rows[1]])
    before = _peak_mb()
    started = time.perf_counter()
    found = find_groups(many, [f"{number:016x}" for number in range(count)])
    print(
        f"many     {count} photos in {time.perf_counter() - started:.0f} s, {len(set(found))} groups, largest "
        f"{max(Counter(found).values())}; memory {before:.0f} MB before, {_peak_mb():.0f} MB at most"
    )


def _pair_figures(found: list[str], told: Any) -> tuple[float, float]:
    both = _pairs_within(Counter(zip(found, told, strict=True)))
    return both / max(1, _pairs_within(Counter(found))), both / max(1, _pairs_within(Counter(told)))


def _pairs_within(counts: Counter[Any]) -> int:
    return sum(count * (count - 1) // 2 for count in counts.values())


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
