"""Who gets a diagnosis that should not, and who is turned away that should not.

Rooms, people, animals and other fruit are halved: each half is tested where the other one teaches what is strange. Each
kind of other fruit lies in one half. The model is trained on the training side of fruit17 and, one source left out at a
time, on healthy fruit of other sources; that source then says how much of the same fruit from elsewhere is turned away,
where strangers and grounds around fruit are known (the starter), without the grounds (a quick training), without both.
``python benchmarks/bench_strangers.py [--data FOLDER] [--cache FOLDER]`` exits with 1 over a mark, 77 without photos.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from elsewhere_photos import grounds_around
from known_photos import features_of, known_photos, opinions_on
from looked_again import diagnosed, looks_of
from research_photos import DATA, photo_folder

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.calibration import Calibration
from fruitdx_desktop.inference.diagnosis import Status, decide
from fruitdx_desktop.inference.novelty import NoveltyModel
from fruitdx_desktop.inference.photos import expand
from fruitdx_desktop.inference.replay import HeadWeights, head_probabilities
from fruitdx_desktop.training.calibrate import fit_calibration
from fruitdx_desktop.training.dataset import Photo
from fruitdx_desktop.training.features import feature_matrix
from fruitdx_desktop.training.groups import unit_hash
from fruitdx_desktop.training.head import QUICK, HeadData, fruit_numbers, train_head
from fruitdx_desktop.training.novelty_fit import fit_novelty
from fruitdx_desktop.training.splits import held_back

MARKS = {"known turned away": 0.05, "not_fruit diagnosed": 0.01, "other_fruit diagnosed": 0.10}
ELSEWHERE = 0.10
ALL, NOTHING = "strangers and grounds", "neither"


@dataclass(frozen=True, eq=False)
class _Learned:
    """What was learned without one source: features (n, f) and label numbers (n,) of the photos, the head and its
    calibration, ``grounds`` (g, f), features ``unseen`` (m, f) of known fruit and ``away`` (k, f) of the source."""

    features: Any
    labels: Any
    names: tuple[str, ...]
    head: HeadWeights
    calibration: Calibration
    grounds: Any
    unseen: Any
    away: Any

    def turned_away(self, novelty: NoveltyModel, features: Any) -> float:
        """Of photos (n, f), how much is no fruit that is known."""
        return float((novelty.score(features) > 1).mean())

    def answered(self, novelty: NoveltyModel, features: Any, looks: Any) -> float:
        """Of photos (n, f) with their other looks (looks, n, f), how much gets a diagnosis."""
        labels = [Label(name) for name in self.names]
        scores = novelty.score(features)
        probabilities = diagnosed(self.head, features, looks, self.calibration.temperature)
        verdicts = [
            decide(row, labels, float(score), self.calibration)[0].status
            for row, score in zip(probabilities, scores, strict=True)
        ]
        return float(np.mean([verdict is Status.DIAGNOSED for verdict in verdicts]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    parser.add_argument("--cache", type=Path, help="keeps the features between runs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        cache = options.cache or Path(scratch)
        known = known_photos(options.data, cache)
        others = {name: _photos(options.data / name, cache) for name in ("not_fruit", "other_fruit", "second_source")}
    passed, turned_away = [], []
    for left_out in ("orchard", "grocery"):
        with tempfile.TemporaryDirectory() as scratch:
            learned = _learned(known, others["second_source"], left_out, Path(scratch))
        good, elsewhere = _told(learned, others, left_out)
        passed.append(good)
        turned_away.append(elsewhere)
    mean = float(np.mean(turned_away))
    passed.append(mean <= ELSEWHERE)
    print(f"known fruit elsewhere turned away, mean of both sources: {mean:.3f} (mark {ELSEWHERE:g}) ", end="")
    print("ok" if passed[-1] else "OVER THE MARK")
    return 0 if all(passed) else 1


def _learned(known: Any, second_source: tuple[list[str], Any, Any], left_out: str, work: Path) -> _Learned:
    names, held = known.names, held_back(known.labels, known.groups)
    paths, rows, _looks = second_source
    tested = np.array([Path(path).name.startswith(left_out) for path in paths])
    more = np.array([names.index(Path(path).parent.name) for path in paths], np.int32)[~tested]
    features = np.concatenate([known.features[~held], rows[~tested]])
    labels = np.concatenate([known.labels[~held], more])
    ones = np.ones(len(labels), np.float32)
    opinions = opinions_on(names, features.shape[1])
    data = HeadData(features, labels, ones, features[:0], labels[:0], fruit_numbers(names), opinions=opinions)
    head = train_head(data, QUICK, 0, lambda *_: None)
    files = [
        *(path for path, back in zip(known.paths, held, strict=True) if not back),
        *(Path(path) for path, out in zip(paths, tested, strict=True) if not out),
    ]
    grounds = grounds_around(files, fruit_numbers(names)[labels], work)
    unseen, truth = known.features[held], known.labels[held]
    calibration = fit_calibration(head_probabilities(head, unseen), truth, [Label(name) for name in names])
    return _Learned(features, labels, names, head, calibration, grounds, unseen, rows[tested])


def _told(learned: _Learned, others: Any, left_out: str) -> tuple[bool, float]:
    """Prints the figures; whether the marks are met, and how much of the source is turned away where all is known."""
    good, elsewhere = True, {}
    for kind in (ALL, "strangers", NOTHING):
        found, elsewhere[kind] = _figures(learned, others, kind)
        reached = kind == NOTHING or all(found[name] <= mark for name, mark in MARKS.items())
        good = good and reached
        marks = ", ".join(f"{name} {value:.4f} (mark {MARKS[name]:g})" for name, value in found.items())
        verdict = "(no mark)" if kind == NOTHING else "ok" if reached else "OVER THE MARK"
        print(f"known: {kind:21} | {marks} | {left_out}, never seen: turned away {elsewhere[kind]:.3f} {verdict}")
    return good, elsewhere[ALL]


def _figures(learned: _Learned, others: Any, kind: str) -> tuple[dict[str, float], float]:
    """The figures that have marks, and how much of the source is turned away: means over both halves of strangers."""
    halves = {name: _half(*others[name][:2]) for name in ("not_fruit", "other_fruit")}
    found: list[list[float]] = []
    for side in (True, False):
        taught = np.concatenate([others[name][1][half == side] for name, half in halves.items()])
        novelty = fit_novelty(
            learned.features,
            learned.labels,
            learned.unseen,
            None if kind == NOTHING else taught,
            learned.grounds if kind == ALL else None,
        )
        tests = [(others[name][1][half != side], others[name][2][:, half != side]) for name, half in halves.items()]
        found.append(
            [
                learned.turned_away(novelty, learned.unseen),
                *(learned.answered(novelty, features, looks) for features, looks in tests),
                learned.turned_away(novelty, learned.away),
            ]
        )
    *marked, elsewhere = (float(value) for value in np.mean(found, axis=0))
    return dict(zip(MARKS, marked, strict=True)), elsewhere


def _half(paths: list[str], _rows: Any) -> Any:
    """Which photos teach: a stable half of the kinds of thing in the pictures."""
    return np.array([unit_hash(re.sub(r"[_\d]+\.\w+$", "", Path(path).name), "half:") < 0.5 for path in paths])


def _photos(folder: Path, cache_folder: Path) -> tuple[list[str], Any, Any]:
    """Files, features (n, f) and those of the other looks (looks, n, f)."""
    photos = [Photo(Path(path), Path(path).relative_to(folder).as_posix(), "") for path in expand([str(folder)])]
    results = features_of(photos, cache_folder)
    looks = looks_of([result.photo.path for result in results], cache_folder / f"looks-{folder.name}.npy")
    return [str(result.photo.path) for result in results], feature_matrix(results), looks


if __name__ == "__main__":
    sys.exit(main())
