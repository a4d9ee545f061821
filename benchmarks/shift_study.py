"""What could close the field gap, tried in seconds: linear answers to the fruit alone, by what they were fitted to.

Each source of ``second_source`` is left out in turn, then both, then the mangoes of fruit17 that lie on market boxes.
A recipe changes what a linear discriminant with even fruits knows of the features; it is fitted to photos and their
views. Tells the share named right elsewhere by source and fruit, at home on the groups held back, the mean of both
sources as ``bench_elsewhere.py`` takes it, and how often an apple of the orchard looks more like an apple than a
pomegranate of the shop does, where neither was seen.
``python benchmarks/shift_study.py [--data FOLDER] [--work FOLDER]`` exits with 77 without photos; it has no mark.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from elsewhere_photos import Photos, fruit_name, photos_elsewhere
from research_photos import DATA, photo_folder

from fruitdx_desktop.inference.preprocess import INPUT_SIZE, to_input
from fruitdx_desktop.training.backbone import build_backbone
from fruitdx_desktop.training.foreground import foreground
from fruitdx_desktop.training.pretrained import load_pretrained
from fruitdx_desktop.training.thorough import VIEW_WEIGHT
from fruitdx_desktop.training.view_maps import PLAIN, read_places

SHRINKAGE = 0.1
# Photos a fruit and source whose ground is looked at, and photos a fruit that are learned from.
GROUNDS, MOST_LEARNED = 100, 1500
# ImageNet's class of pomegranates.
POMEGRANATE = 957
WHITE = 170


@dataclass(frozen=True, eq=False)
class Study:
    """``views`` (2 + views, n, f) of the photos, ``grounds`` (m, f) with the photo of each,
    ``chosen`` (n,) photos that may be learned from, ``opinion`` (n,) ImageNet's log probability of a
    pomegranate, ``boxes`` (n,) the mangoes on market boxes."""

    photos: Photos
    views: Any
    grounds: Any
    grounds_of: Any
    chosen: Any
    opinion: Any
    boxes: Any


@dataclass(frozen=True, eq=False)
class Linear:
    weights: Any
    bias: Any

    def scores(self, rows: Any) -> Any:
        return rows @ self.weights + self.bias


@dataclass(frozen=True)
class Recipe:
    """``views_weigh`` and ``grounds_weigh`` add the spread of a photo's views, and of grounds without their fruit, to
    what the discriminant takes for chance; ``prior`` is taken from the most photographed fruit; ``opinion`` weighs
    ImageNet's own word on pomegranates against the discriminant's spread."""

    views_weigh: float = 0.0
    grounds_weigh: float = 0.0
    prior: float = 0.0
    opinion: float = 0.0


RECIPES = {
    "as it is": Recipe(),
    "prior against the most photographed": Recipe(prior=2.0),
    "views of a photo are one": Recipe(views_weigh=4.0),
    "ground says nothing": Recipe(grounds_weigh=1.0),
    "ground says nothing, by far": Recipe(grounds_weigh=10.0),
    "ImageNet's opinion": Recipe(opinion=0.5),
    "ImageNet's opinion and ground": Recipe(opinion=0.5, grounds_weigh=1.0),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    parser.add_argument("--work", type=Path, help="keeps the views between runs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        study = _study(photos_elsewhere(options.data, options.work or Path(scratch)))
        for name, recipe in RECIPES.items():
            _report(study, name, recipe)
    return 0


def _report(study: Study, name: str, recipe: Recipe) -> None:
    photos = study.photos
    found: dict[str, float] = {}
    means, at_home = [], []
    for source in ("orchard", "grocery"):
        linear = _fitted(study, recipe, photos.sources != source)
        shares = _right(study, linear, recipe, photos.sources == source)
        found.update({f"{source} {fruit}": share for fruit, share in shares.items()})
        means.append(np.mean(list(shares.values())))
        at_home.append(_home(study, linear, recipe))
    neither = _fitted(study, recipe, photos.sources == "home")
    mangoes = _right(study, _fitted(study, recipe, ~study.boxes), recipe, study.boxes)
    told = ", ".join(f"{key} {share:.2f}" for key, share in found.items())
    print(
        f"{name:36} {told} | mean {np.mean(means):.3f} | apples over pomegranates "
        f"{_apples_over_pomegranates(study, neither, recipe):.2f} | mangoes on boxes {mangoes['Mango']:.2f} | "
        f"at home {np.mean(at_home):.4f}",
        flush=True,
    )


# Fitting


def _fitted(study: Study, recipe: Recipe, seen: Any) -> Linear:
    """A linear discriminant of the fruits that the photos ``seen`` (n,) show, every fruit as likely."""
    photos = study.photos
    rows = np.flatnonzero(seen & study.chosen)
    views = study.views[:, rows].astype(np.float32)
    fruits = photos.fruits[rows]
    weights = np.where(np.arange(len(views)) < PLAIN, 1.0, VIEW_WEIGHT)
    all_rows, all_fruits = views.reshape(-1, views.shape[-1]), np.tile(fruits, len(views))
    all_weights = np.repeat(weights, len(rows))
    count = int(photos.fruits.max()) + 1
    means = np.stack(
        [np.average(all_rows[all_fruits == f], axis=0, weights=all_weights[all_fruits == f]) for f in range(count)]
    ).astype(np.float32)
    evenly = all_weights / np.bincount(all_fruits, all_weights)[all_fruits]
    chance = _spread(all_rows - means[all_fruits], evenly / count)
    if recipe.views_weigh:
        apart = (views[PLAIN:] - views[PLAIN:].mean(axis=0)).reshape(-1, views.shape[-1])
        of_fruit = np.tile(fruits, len(views) - PLAIN)
        chance += recipe.views_weigh * _spread(apart, 1 / (np.bincount(of_fruit)[of_fruit] * count))
    if recipe.grounds_weigh:
        grounds = study.grounds[seen[study.grounds_of]]
        chance += recipe.grounds_weigh * _spread(
            grounds - grounds.mean(axis=0), np.full(len(grounds), 1 / len(grounds))
        )
    size = len(chance)
    chance = (1 - SHRINKAGE) * chance + SHRINKAGE * np.trace(chance) / size * np.eye(size, dtype=np.float32)
    solved = np.linalg.solve(chance, means.T)
    return Linear(solved, -0.5 * np.sum(means.T * solved, axis=0))


def _spread(rows: Any, weights: Any) -> Any:
    scaled = rows * np.sqrt(weights)[:, None].astype(np.float32)
    return scaled.T @ scaled


# Judging


def _scores(study: Study, linear: Linear, recipe: Recipe, rows: Any) -> Any:
    photos = study.photos
    scores = linear.scores(study.views[0, rows].astype(np.float32))
    most = int(np.bincount(photos.fruits).argmax())
    scores[:, most] -= recipe.prior
    if recipe.opinion:
        home = photos.sources == "home"
        is_one = home & (photos.fruits == most)
        high, low = np.median(study.opinion[is_one]), np.median(study.opinion[home & ~is_one])
        spread = np.std(scores[:, most] - scores[:, 0]) * recipe.opinion
        scores[:, most] += spread * (study.opinion[rows] - (high + low) / 2) / ((high - low) / 2)
    return scores


def _right(study: Study, linear: Linear, recipe: Recipe, which: Any) -> dict[str, float]:
    rows = np.flatnonzero(which)
    truth = study.photos.fruits[rows]
    right = _scores(study, linear, recipe, rows).argmax(axis=1) == truth
    return {fruit_name(study.photos, fruit): float(right[truth == fruit].mean()) for fruit in np.unique(truth)}


def _home(study: Study, linear: Linear, recipe: Recipe) -> float:
    rows = np.flatnonzero(study.photos.held)
    return float((_scores(study, linear, recipe, rows).argmax(axis=1) == study.photos.fruits[rows]).mean())


def _apples_over_pomegranates(study: Study, linear: Linear, recipe: Recipe) -> float:
    photos = study.photos
    fruits = {fruit_name(photos, fruit): fruit for fruit in np.unique(photos.fruits)}
    apple, pomegranate = fruits["Apple"], fruits["Pomegranate"]
    shares = []
    for source, fruit in (("orchard", apple), ("grocery", pomegranate)):
        rows = np.flatnonzero((photos.sources == source) & (photos.fruits == fruit))
        scores = _scores(study, linear, recipe, rows)
        shares.append(scores[:, apple] - scores[:, pomegranate])
    return float((shares[0][:, None] > shares[1][None]).mean())


def _on_boxes(photos: Photos) -> Any:
    """The mangoes of fruit17 (n,) that do not lie on white."""
    found = np.zeros(len(photos.labels), bool)
    for row in np.flatnonzero(photos.sources == "home"):
        if fruit_name(photos, photos.fruits[row]) == "Mango":
            (picture,) = read_places([photos.paths[row]])
            edge = np.concatenate([picture[:16].reshape(-1, 3), picture[-16:].reshape(-1, 3)])
            found[row] = edge.mean(axis=0).min() < WHITE
    return found


# Features


def _study(photos: Photos) -> Study:
    rng = np.random.default_rng(0)
    chosen = ~photos.held
    for fruit in np.unique(photos.fruits):
        rows = np.flatnonzero(chosen & (photos.fruits == fruit) & (photos.sources == "home"))
        chosen[rng.permutation(rows)[MOST_LEARNED:]] = False
    weights = load_pretrained()
    logits = photos.features[0] @ weights.arrays["_fc.weight"].T + weights.arrays["_fc.bias"]
    largest = logits.max(axis=1)
    opinion = logits[:, POMEGRANATE] - largest - np.log(np.exp(logits - largest[:, None]).sum(axis=1))
    kinds = [
        chosen & (photos.sources == source) & (photos.fruits == fruit)
        for source in np.unique(photos.sources)
        for fruit in np.unique(photos.fruits)
    ]
    grounds_of = np.concatenate([rng.permutation(np.flatnonzero(kind))[:GROUNDS] for kind in kinds])
    backbone = build_backbone(weights)
    grounds = _featured([_ground(photos.paths[row], rng) for row in grounds_of], backbone)
    return Study(photos, photos.features, grounds, grounds_of, chosen, opinion, _on_boxes(photos))


def _ground(path: Path, rng: np.random.Generator) -> Any:
    """The photo (224, 224, 3) with its fruit covered: by ground from its other half, else by the ground's colours."""
    from PIL import Image, ImageFilter

    (picture,) = read_places([path])
    size = picture.shape[:2]
    grown = Image.fromarray(foreground(picture, rng)).resize(size).filter(ImageFilter.MaxFilter(15))
    mask = np.asarray(grown).astype(np.float32)[..., None] / 255
    blur: Callable[[Any], Any] = lambda values: np.asarray(  # noqa: E731
        Image.fromarray(values.astype(np.uint8)).filter(ImageFilter.GaussianBlur(24)), np.float32
    )
    share = blur(np.repeat((1 - mask) * 255, 3, axis=2)) / 255 + 0.01
    colours = np.clip(blur(picture * (1 - mask)) / share, 0, 255)
    half = (size[0] // 2, size[1] // 2)
    moved, moved_mask = np.roll(picture, half, (0, 1)), np.roll(mask, half, (0, 1))
    cover = np.where(moved_mask < 0.3, moved, colours)
    covered = np.where(mask > 0.3, cover, picture).astype(np.uint8)
    return np.asarray(Image.fromarray(covered).resize((INPUT_SIZE, INPUT_SIZE)))


def _featured(pictures: list[Any], backbone: Any) -> Any:
    parts = []
    for start in range(0, len(pictures), 32):
        batch = np.concatenate([to_input(picture) for picture in pictures[start : start + 32]])
        parts.append(np.asarray(backbone(batch, training=False)).mean(axis=(1, 2)))
    return np.concatenate(parts)


if __name__ == "__main__":
    sys.exit(main())
