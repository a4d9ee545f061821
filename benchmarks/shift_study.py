"""What closes the field gap, tried in seconds: the discriminant of the fruits alone, by what it is told.

Each source of ``second_source`` is left out in turn, then both, then the mangoes of fruit17 that lie on market boxes.
Tells the share named right elsewhere by source and fruit, at home on the groups held back, the mean of both sources as
``bench_elsewhere.py`` takes it, and how often an apple of the orchard looks more like an apple than a pomegranate of
the shop does, where neither was seen.
``python benchmarks/shift_study.py [--data FOLDER] [--work FOLDER]`` exits with 77 without photos; it has no mark.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from elsewhere_photos import Photos, data_of_views, fruit_name, grounds, photos_elsewhere
from research_photos import DATA, photo_folder

from fruitdx_desktop.training.discriminant import Beside, FruitPhotos, fruit_discriminant
from fruitdx_desktop.training.head import HeadSettings
from fruitdx_desktop.training.view_maps import read_places

SHIPPED = HeadSettings()
WHITE = 170


@dataclass(frozen=True)
class Recipe:
    """Whether ``grounds`` are known, what ImageNet's ``opinion`` counts against the photos, and what a view on other
    ground counts in ``views`` against one that the members learn from."""

    grounds: bool = True
    opinion: float = SHIPPED.fruit_opinion
    views: float = SHIPPED.fruit_views


RECIPES = {
    "as shipped": Recipe(),
    "photos alone": Recipe(grounds=False, opinion=0, views=0),
    "and their views": Recipe(grounds=False, opinion=0),
    "and their grounds": Recipe(opinion=0),
    "no ground is known": Recipe(grounds=False),
    "half the opinion": Recipe(opinion=SHIPPED.fruit_opinion / 2),
    "twice the opinion": Recipe(opinion=SHIPPED.fruit_opinion * 2),
    "no views": Recipe(views=0),
    "views as for the members": Recipe(views=1),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    parser.add_argument("--work", type=Path, help="keeps the views between runs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        photos = photos_elsewhere(options.data, options.work or Path(scratch))
        boxes = _on_boxes(photos)
        seen = {
            "orchard": photos.sources != "orchard",
            "grocery": photos.sources != "grocery",
            "home": photos.sources == "home",
            "white": ~boxes,
        }
        around = {kind: grounds(photos, ~photos.held & which) for kind, which in seen.items()}
        for name, recipe in RECIPES.items():
            scores = {kind: _scores(photos, ~photos.held & seen[kind], around[kind], recipe) for kind in seen}
            _report(photos, name, scores, boxes)
    return 0


def _scores(photos: Photos, learned: Any, around: Any, recipe: Recipe) -> Any:
    """How much each photo (n,) looks like each fruit (n, k)."""
    data = data_of_views(photos.features[:, learned], photos.labels[learned], photos.names, around)
    assert data.elsewhere is not None and data.opinions is not None
    mean, std = data.features.mean(axis=0), data.features.std(axis=0) + np.float32(1e-3)
    weights = data.weights * np.where(data.elsewhere, recipe.views, 1.0).astype(np.float32)
    known = (around - mean) / std
    beside = Beside(known if recipe.grounds else known[:0], data.opinions, recipe.opinion)
    fruits = data.fruits[data.labels]
    found = fruit_discriminant(FruitPhotos(data.features, mean, std, fruits, weights), beside, SHIPPED.fruit_margin)
    return ((photos.features[0] - mean) / std) @ found.weights + found.bias


def _report(photos: Photos, name: str, scores: dict[str, Any], boxes: Any) -> None:
    found, means, at_home = [], [], []
    for source in ("orchard", "grocery"):
        shares = _right(photos, scores[source], photos.sources == source)
        found += [f"{source} {fruit} {share:.2f}" for fruit, share in shares.items()]
        means.append(np.mean(list(shares.values())))
        at_home.append((scores[source].argmax(axis=1) == photos.fruits)[photos.held].mean())
    print(
        f"{name:24} {', '.join(found)} | mean {np.mean(means):.3f} | apples over pomegranates "
        f"{_apples_over_pomegranates(photos, scores['home']):.2f} | mangoes on boxes "
        f"{_right(photos, scores['white'], boxes)['Mango']:.2f} | at home {np.mean(at_home):.4f}",
        flush=True,
    )


def _right(photos: Photos, scores: Any, which: Any) -> dict[str, float]:
    truth = photos.fruits[which]
    right = scores[which].argmax(axis=1) == truth
    return {fruit_name(photos, fruit): float(right[truth == fruit].mean()) for fruit in np.unique(truth)}


def _apples_over_pomegranates(photos: Photos, scores: Any) -> float:
    fruits = {fruit_name(photos, fruit): fruit for fruit in np.unique(photos.fruits)}
    apple, pomegranate = fruits["Apple"], fruits["Pomegranate"]
    leads = [
        scores[rows, apple] - scores[rows, pomegranate]
        for source, fruit in (("orchard", apple), ("grocery", pomegranate))
        for rows in [np.flatnonzero((photos.sources == source) & (photos.fruits == fruit))]
    ]
    return float((leads[0][:, None] > leads[1][None]).mean())


def _on_boxes(photos: Photos) -> Any:
    """The mangoes of fruit17 (n,) that do not lie on white."""
    found = np.zeros(len(photos.labels), bool)
    for row in np.flatnonzero(photos.sources == "home"):
        if fruit_name(photos, photos.fruits[row]) == "Mango":
            (picture,) = read_places([photos.paths[row]])
            edge = np.concatenate([picture[:16].reshape(-1, 3), picture[-16:].reshape(-1, 3)])
            found[row] = edge.mean(axis=0).min() < WHITE
    return found


if __name__ == "__main__":
    sys.exit(main())
