"""What each part of the thorough recipe is worth at home, by groups, on photos held back.

``python benchmarks/bench_views.py [--data FOLDER] [--work FOLDER] [--seeds N]`` exits with 1 where what ships is under
the marks, 77 without photos. ``--work`` keeps views, tuning and features between runs, and goes on where it was
stopped; the views are those of ``bench_elsewhere.py``, so one folder serves both.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_DETERMINISTIC_OPS", "1")

import numpy as np
from elsewhere_photos import data_of_views, views_of_all
from research_photos import home_photos

from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.replay import head_probabilities
from fruitdx_desktop.training.backbone import build_backbone
from fruitdx_desktop.training.dataset import scan
from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.finetune import FinetuneSettings
from fruitdx_desktop.training.head import QUICK, HeadSettings, fruit_numbers, train_head
from fruitdx_desktop.training.metrics import evaluate
from fruitdx_desktop.training.pretrained import load_pretrained
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.thorough import VIEW_WEIGHT, tune
from fruitdx_desktop.training.view_maps import PLAIN
from fruitdx_desktop.training.view_work import Views, ground_features, view_features

DATA = Path(__file__).parents[2] / "shared" / "data"
ACCURACY, MACRO_F1 = 0.95, 0.90
SKIPPED = 77
SHIPPED = "three views of half a weight"


@dataclass(frozen=True)
class Recipe:
    """``views`` of a photo that are used (1 the photo alone, 2 its mirror image too), the ``weight`` of an augmented
    one and whether these weigh evenly by fruit; which ``tails`` give the features; whether a photo's answer is
    ``averaged`` with that of its mirror image; whether ``grounds`` are known."""

    views: int = PLAIN + FinetuneSettings().views
    weight: float = VIEW_WEIGHT
    even: bool = True
    settings: HeadSettings = HeadSettings()  # noqa: RUF009
    tails: tuple[str, ...] = ("plain",)
    averaged: bool = False
    grounds: bool = True


RECIPES = {
    "photos alone, quick head": Recipe(views=1, settings=QUICK, grounds=False),
    "photos alone": Recipe(views=1, grounds=False),
    "and their mirror images": Recipe(views=PLAIN, grounds=False),
    SHIPPED: Recipe(),
    "no discriminant": Recipe(settings=HeadSettings(fruit_margin=0.0)),
    "no opinion of ImageNet": Recipe(settings=HeadSettings(fruit_opinion=0.0)),
    "no ground is known": Recipe(grounds=False),
    "its answer averaged with that of the mirror image": Recipe(averaged=True),
    "views of a quarter": Recipe(weight=VIEW_WEIGHT / 2),
    "views of a whole": Recipe(weight=VIEW_WEIGHT * 2),
    "views by number, not evenly by fruit": Recipe(even=False),
    "one member of 512": Recipe(settings=HeadSettings(hidden=512, members=1)),
    "half left out, not 0.3": Recipe(settings=HeadSettings(dropout=0.5)),
    "with the tuned tail in place of the original one": Recipe(tails=("tuned",)),
    "with the tuned tail beside": Recipe(tails=("plain", "tuned")),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--work", type=Path, help="keeps what was made between runs")
    parser.add_argument("--seeds", type=int, default=1)
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: the research photos are not at {options.data}")
        return SKIPPED
    with tempfile.TemporaryDirectory() as scratch:
        made = Made(options.data, options.work or Path(scratch))
        passed = [_report(made, name, options.seeds) for name in RECIPES]
    return 0 if all(passed) else 1


def _report(made: Made, name: str, seeds: int) -> bool:
    recipe = RECIPES[name]
    features = np.concatenate([made.features(tail) for tail in recipe.tails], axis=2).astype(np.float32)
    grounds = np.concatenate([made.grounds(tail) for tail in recipe.tails], axis=1)
    examples = replace(made.examples, grounds=grounds if recipe.grounds else grounds[:0])
    runs = [_judged(examples, features, recipe, seed) for seed in range(seeds)]
    accuracy, macro_f1 = (float(np.mean([run[figure] for run in runs])) for figure in ("accuracy", "macro_f1"))
    good = name != SHIPPED or (accuracy >= ACCURACY and macro_f1 >= MACRO_F1)
    marks = f" (marks {ACCURACY} and {MACRO_F1}) {'ok' if good else 'UNDER THE MARK'}" if name == SHIPPED else ""
    print(f"{name:50} accuracy {accuracy:.4f}, macro-F1 {macro_f1:.4f}{marks}", flush=True)
    return good


def _judged(examples: Examples, features: Any, recipe: Recipe, seed: int) -> dict[str, Any]:
    learned, held = ~examples.held_back, examples.held_back
    labels, names, around = examples.labels[learned], examples.names, examples.grounds
    data = data_of_views(features[: recipe.views, learned], labels, names, around, recipe.weight, even=recipe.even)
    head = train_head(data, recipe.settings, seed, lambda *_: None)
    answers = [head_probabilities(head, features[view, held]) for view in range(PLAIN if recipe.averaged else 1)]
    return evaluate(np.mean(answers, axis=0), examples.labels[held], examples.names)


class Made:
    """Photos of fruit17, and by tail the features (2 + views, n, f) of them, their mirror images and their views."""

    def __init__(self, data: Path, work: Path) -> None:
        self._work = work
        self._reporter = Reporter(lambda _message: None, CancelToken())
        self._backbone = build_backbone(load_pretrained())
        home = home_photos(data)
        count = len(home.photos)
        photos = (*home.photos, *scan(data / "second_source"))
        labels = [home.names.index(photo.label) for photo in photos]
        maps, masks = views_of_all(photos, fruit_numbers(home.names)[labels], self._backbone, data, work)
        self._maps, self._masks = maps[:, :count], masks[:count]
        plain = self.features("plain")[0].astype(np.float32)
        files, ones, none = (
            tuple(photo.name for photo in home.photos),
            np.ones(count, np.float32),
            np.zeros(count, bool),
        )
        self.examples = Examples(
            home.names, plain, home.labels, home.groups, files, ones, home.held, none, none, none, plain[:0], plain[:0],
            plain[:0],
        )  # fmt: skip

    def features(self, tail: str) -> Any:
        """Made once, and kept in half precision, as everywhere."""
        path = self._work / f"{tail}.npy"
        if not path.is_file():
            backbone = self._backbone if tail == "plain" else self._tuned()
            everything = Views(self._maps, self._masks, np.arange(self._maps.shape[1]), self._work)
            features = view_features(backbone, everything, range(len(self._maps)), self._reporter)
            np.save(path, features.astype(np.float16))
        return np.load(path)

    def grounds(self, tail: str) -> Any:
        """What lies around the fruit in photos that are not held back; made after the features."""
        path = self._work / f"{tail}-grounds.npy"
        if not path.is_file():
            backbone = self._backbone if tail == "plain" else self._tuned()
            learned = self._learned()
            fruits = fruit_numbers(self.examples.names)[self.examples.labels[learned.rows]]
            np.save(path, ground_features(backbone, learned, fruits))
        return np.load(path)

    def _learned(self) -> Views:
        rows = np.flatnonzero(~self.examples.held_back)
        return Views(np.ascontiguousarray(self._maps[:, rows]), self._masks[rows], rows, self._work)

    def _tuned(self) -> Any:
        tuned = build_backbone(load_pretrained())
        tune(tuned, self.examples, self._learned(), 0, self._reporter)
        return tuned


if __name__ == "__main__":
    sys.exit(main())
