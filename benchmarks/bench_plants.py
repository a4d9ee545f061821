"""What several photos of one plant are worth: errors and calibration error of single photos and of all together.

``python benchmarks/bench_plants.py [--data FOLDER]`` exits with 1 under a mark, 77 where the photos are absent.
The starter model answers the photos of fruit17 that it never learned from. A plant is either a told group with several
of them, copies and bursts of one fruit, or ``--photos`` drawn of one label, different fruits as on a tree.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from research_photos import DATA, photo_folder

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.classifier import open_bundle
from fruitdx_desktop.inference.runtime import default_threads
from fruitdx_desktop.services.plants import FLOOR, INDEPENDENCE, pooled
from fruitdx_desktop.training.dataset import scan
from fruitdx_desktop.training.groups import read_told
from fruitdx_desktop.training.metrics import calibration_error
from fruitdx_desktop.training.splits import held_back

ROUNDS = 5
# Together they may leave this share of the errors, and must be as honest as one photo is.
MARK_ERRORS = 0.6
Pool = Callable[[Any], Any]


@dataclass(frozen=True, eq=False)
class Held:
    """Held-back photos that are no strangers: calibrated probabilities (n, classes), labels and told groups (n,)."""

    probabilities: Any
    truth: Any
    groups: Any


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    parser.add_argument("--photos", type=int, nargs="+", default=[2, 3, 5], help="photos of a drawn plant")
    options = parser.parse_args()
    held = _held_photos(options.data)
    print(f"{len(held.truth)} photos held back; a plant's n photos count as n ** {INDEPENDENCE}, floor {FLOOR}")
    passed = [_report("told groups", held, _told(held))]
    passed += [_report(f"{count} drawn photos", held, _drawn(held, count)) for count in options.photos]
    return 0 if all(passed) else 1


def _held_photos(data: Path) -> Held:
    classifier = open_bundle(starter_bundle())
    names = [label.name for label in classifier.labels]
    photos = scan(data / "fruit17")
    by_day = read_told(data / "fruit17_groups.csv").groups
    with (data / "fruit17_groups.csv").open(newline="", encoding="utf-8-sig") as file:
        told = {row["file"]: row["group"] for row in csv.DictReader(file)}
    truth = np.array([names.index(photo.label) for photo in photos], np.int32)
    held = np.flatnonzero(held_back(truth, [by_day[photo.name] for photo in photos]))
    with ThreadPoolExecutor(default_threads()) as pool:
        answers = list(pool.map(lambda index: classifier.diagnose(photos[index].path), held))
    known = np.array([answer.novelty <= 1.0 for answer in answers])
    probabilities = np.stack([answer.probabilities for answer in answers if answer.probabilities is not None])
    groups = np.array([told[photos[index].name] for index in held])
    return Held(probabilities[known], truth[held][known], groups[known])


def _told(held: Held) -> list[Any]:
    keys = [f"{group} {label}" for group, label in zip(held.groups, held.truth, strict=True)]
    numbers = np.unique(keys, return_inverse=True)[1]
    plants = [np.flatnonzero(numbers == number) for number in range(numbers.max() + 1)]
    return [plant for plant in plants if len(plant) > 1]


def _drawn(held: Held, count: int) -> list[Any]:
    rng = np.random.default_rng(0)
    plants = []
    for _ in range(ROUNDS):
        for label in np.unique(held.truth):
            order = rng.permutation(np.flatnonzero(held.truth == label))
            plants += [order[start : start + count] for start in range(0, len(order) - count + 1, count)]
    return plants


def _report(name: str, held: Held, plants: list[Any]) -> bool:
    photos = np.concatenate(plants)
    singles, single_truth = held.probabilities[photos], held.truth[photos]
    errors, honest = _figures(singles, single_truth)
    print(f"{name}: {len(plants)} plants, {len(photos)} photos")
    print(f"  {'single photos':22} accuracy {1 - errors:.4f}, calibration error {honest:.4f}")
    truth = np.array([held.truth[plant[0]] for plant in plants])
    found = {}
    for method, pool in _pools().items():
        rows = np.stack([pool(held.probabilities[plant]) for plant in plants])
        found[method] = _figures(rows, truth)
        print(f"  {method:22} accuracy {1 - found[method][0]:.4f}, calibration error {found[method][1]:.4f}")
    together, dishonest = found["together, as shipped"]
    good = together <= MARK_ERRORS * errors and dishonest <= honest
    ratio = together / errors if errors else 0.0
    print(f"  errors {ratio:.2f} of those of single photos (mark {MARK_ERRORS}) {'ok' if good else 'UNDER THE MARK'}")
    return good


def _figures(rows: Any, truth: Any) -> tuple[float, float]:
    return float((rows.argmax(axis=1) != truth).mean()), calibration_error(rows, truth)


def _pools() -> dict[str, Pool]:
    return {
        "together, as shipped": pooled,
        "mean": lambda rows: rows.mean(axis=0),
        "product": lambda rows: _power(rows, 1.0),
        "geometric mean": lambda rows: _power(rows, 0.0),
        "majority": lambda rows: np.bincount(rows.argmax(axis=1), minlength=rows.shape[1]) / len(rows),
    }


def _power(rows: Any, independence: float) -> Any:
    logs = np.log(np.clip(rows, 1e-12, 1.0)).mean(axis=0) * len(rows) ** independence
    weights = np.exp(logs - logs.max())
    return weights / weights.sum()


if __name__ == "__main__":
    sys.exit(main())
