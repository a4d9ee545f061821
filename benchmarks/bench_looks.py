"""What it brings, and costs, to look again at photos that a first look is in doubt of.

Asks the starter of all photos that its training held back: with one look at each, then as a diagnosis does. These are
from home, the harder test: photos from elsewhere gain more (``bench_elsewhere.py --ablation``, "one look alone").
``python benchmarks/bench_looks.py [--data FOLDER]`` exits with 1 where a diagnosis loses more than the mark against one
look, is right too seldom or badly calibrated, or takes more time than the mark; with 77 without photos.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from research_photos import DATA, photo_folder

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.calibration import calibrated
from fruitdx_desktop.inference.classifier import Classifier, open_bundle
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.looks import SURE
from fruitdx_desktop.inference.manifest import MODEL, REPLAY
from fruitdx_desktop.inference.preprocess import to_input
from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.dataset import scan
from fruitdx_desktop.training.metrics import evaluate

# Of the time that one look at each photo takes, decoding and everything else included.
TIME_MARK = 1.6
LOSS_MARK, CALIBRATION_MARK = 0.005, 0.03
# How much of the surest photos, this share of all, is right.
COVERAGE, ANSWERED_MARK = 0.85, 0.97


@dataclass(frozen=True, eq=False)
class _Asked:
    """Calibrated probabilities (n, classes) and the seconds that they took."""

    probabilities: Any
    seconds: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    classifier = open_bundle(starter_bundle())
    paths, truth = held_back(parser.parse_args().data, classifier)
    one_look(paths[:50], classifier)
    first, all_looks = one_look(paths, classifier), diagnosed(paths, classifier)
    doubtful = float((first.probabilities.max(axis=1) < SURE).mean())
    print(f"{len(paths)} photos that the starter held back; in doubt after a first look: {doubtful:.3f}")
    before, after = _told("one look", first, truth, classifier), _told("as diagnosed", all_looks, truth, classifier)
    ratio = all_looks.seconds / first.seconds
    print(f"time: {ratio:.2f} of one look at each (mark {TIME_MARK})")
    good = before["accuracy"] - after["accuracy"] <= LOSS_MARK and ratio <= TIME_MARK
    good = good and after["surest"] >= ANSWERED_MARK and after["calibration_error"] <= CALIBRATION_MARK
    print("ok" if good else "UNDER THE MARK")
    return 0 if good else 1


def held_back(data: Path, classifier: Classifier) -> tuple[list[Path], Any]:
    """The photos that the starter held back, each once, and the numbers (n,) of their labels."""
    pack = ReplayPack.from_bytes((starter_bundle() / REPLAY).read_bytes())
    back = {photo for photo, held in zip(pack.photos, pack.held_back, strict=True) if held}
    names = [label.name for label in classifier.labels]
    found: dict[str, tuple[Path, int]] = {}
    for photo in (*scan(data / "fruit17"), *scan(data / "second_source")):
        digest = hashlib.sha256(photo.path.read_bytes()).hexdigest()[:16]
        if digest in back:
            found.setdefault(digest, (photo.path, names.index(photo.label)))
    return [path for path, _label in found.values()], np.array([label for _path, label in found.values()], np.int32)


def one_look(paths: list[Path], classifier: Classifier) -> _Asked:
    runtime = Runtime((starter_bundle() / MODEL).read_bytes(), threads=1)
    started = time.perf_counter()
    rows = [runtime.run(to_input(photo_pixels(path)))["probabilities"] for path in paths]
    seconds = time.perf_counter() - started
    return _Asked(calibrated(np.concatenate(rows), classifier.manifest.calibration.temperature), seconds)


def diagnosed(paths: list[Path], classifier: Classifier) -> _Asked:
    started = time.perf_counter()
    rows = [classifier.diagnose(path).probabilities for path in paths]
    return _Asked(np.stack([row for row in rows if row is not None]), time.perf_counter() - started)


def _told(name: str, asked: _Asked, truth: Any, classifier: Classifier) -> dict[str, float]:
    figures = evaluate(asked.probabilities, truth, [label.name for label in classifier.labels])
    right = asked.probabilities.argmax(axis=1) == truth
    surest = np.argsort(-asked.probabilities.max(axis=1), kind="stable")[: round(COVERAGE * len(truth))]
    answered = asked.probabilities.max(axis=1) >= classifier.manifest.calibration.unsure_below
    told = {name: float(figures[name]) for name in ("accuracy", "macro_f1", "calibration_error")}
    told["surest"] = float(right[surest].mean())
    print(
        f"{name:12} right {int(right.sum())}, accuracy {told['accuracy']:.4f}, macro-F1 {told['macro_f1']:.4f}, "
        f"calibration error {told['calibration_error']:.4f} (mark {CALIBRATION_MARK}), of the surest {COVERAGE} right "
        f"{told['surest']:.4f} (mark {ANSWERED_MARK}), answers {answered.mean():.4f}, of these right "
        f"{right[answered].mean():.4f}"
    )
    return told


if __name__ == "__main__":
    sys.exit(main())
