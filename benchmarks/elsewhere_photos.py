"""fruit17 and ``second_source`` with views of every photo and their features, for the benchmarks of the field gap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from known_photos import features_of, opinions_on
from looked_again import looks_of
from research_photos import home_photos

from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.photos import expand
from fruitdx_desktop.training.backbone import build_backbone
from fruitdx_desktop.training.backbone_parts import front_of
from fruitdx_desktop.training.dataset import Photo, scan
from fruitdx_desktop.training.export import export_front
from fruitdx_desktop.training.features import feature_matrix
from fruitdx_desktop.training.finetune import FinetuneSettings
from fruitdx_desktop.training.head import HeadData, fruit_numbers
from fruitdx_desktop.training.pretrained import load_pretrained
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.sources import source_weights
from fruitdx_desktop.training.thorough import VIEW_WEIGHT, even_weights
from fruitdx_desktop.training.view_maps import PLAIN, ViewWork, read_places, view_maps, view_masks
from fruitdx_desktop.training.view_work import Views, ground_features, view_features

# Photos a fruit whose grounds are looked at where not all of them are.
GROUNDS = 300


@dataclass(frozen=True, eq=False)
class Photos:
    """All photos with features (2 + views, n, f), the maps (2 + views, n, 14, 14, 112) that they come from, features
    (looks, n, f) of the looks that a diagnosis in doubt takes, masks (n, 64, 64) of the fruit, labels, sources ("home",
    "orchard", "grocery"), held-back side."""

    features: Any
    looks: Any
    maps: Any
    masks: Any
    paths: tuple[Path, ...]
    labels: Any
    names: tuple[str, ...]
    sources: Any
    held: Any

    @property
    def fruits(self) -> Any:
        """The number of each photo's fruit."""
        return fruit_numbers(self.names)[self.labels]


def fruit_name(photos: Photos, fruit: int) -> str:
    index = int(np.flatnonzero(fruit_numbers(photos.names) == fruit)[0])
    return photos.names[index].rpartition("_")[2]


def grounds(photos: Photos, learned: Any) -> Any:
    """Features (g, f) of what lies around the fruit in the photos where ``learned`` (n,)."""
    rows = np.flatnonzero(learned)
    views = Views(photos.maps[:1, rows], photos.masks[rows], rows, Path())
    return ground_features(build_backbone(load_pretrained()), views, photos.fruits[rows])


def grounds_around(paths: Sequence[Path], fruits: Any, work: Path) -> Any:
    """Features (g, f) of what lies around the fruit in some of the photos ``paths`` (n,), by the numbers (n,) of their
    ``fruits``; makes no views but the mirror images."""
    kinds = [np.flatnonzero(fruits == fruit) for fruit in np.unique(fruits)]
    rows = np.concatenate([kind[:: max(1, len(kind) // GROUNDS)] for kind in kinds])
    backbone = build_backbone(load_pretrained())
    some = [paths[row] for row in rows]
    maps = view_maps(
        ViewWork(some, fruits[rows], 0, 0, export_front(front_of(backbone))), work / "grounds", lambda *_: None
    )
    views = Views(maps[:1], view_masks(work / "grounds", len(rows)), np.arange(len(rows)), work)
    return ground_features(backbone, views, fruits[rows])


def data_of_views(
    features: Any,
    labels: Any,
    names: tuple[str, ...],
    around: Any,
    weight: float = VIEW_WEIGHT,
    *,
    even: bool = True,
    sources: Sequence[str] | None = None,
) -> HeadData:
    """What a head learns from photos (n,) with features (1 to 2 + views, n, f) and ``around`` (g, f) of grounds: a view
    counts ``weight`` of a photo, where ``even`` by fruit, and a photo by its source where there are n ``sources``."""
    fruits = fruit_numbers(names)
    ones = np.ones(len(labels), np.float32)
    lighter = weight * (even_weights(fruits[labels]) if even else ones)
    number = np.repeat(np.arange(len(features)), len(labels))
    rows = features.reshape(len(number), -1).astype(np.float32)
    own = ones if sources is None else source_weights(fruits[labels], sources)
    shares = np.where(number < PLAIN, 1.0, np.tile(lighter, len(features))) * np.tile(own, len(features))
    weights = shares.astype(np.float32)
    tiled = np.tile(labels, len(features))
    opinions = opinions_on(names, rows.shape[1])
    return HeadData(rows, tiled, weights, rows[:0], tiled[:0], fruits, around, number >= PLAIN, opinions)


def views_of_all(photos: Sequence[Photo], fruits: Any, backbone: Any, data: Path, work: Path) -> tuple[Any, Any]:
    """Maps (2 + views, n, 14, 14, 112) and masks (n, 64, 64) of ``photos`` (n,) with the numbers of their ``fruits``,
    laid onto the places of ``data``; made in ``work``, or found there."""
    views = ViewWork(
        [photo.path for photo in photos],
        fruits,
        FinetuneSettings().views,
        0,
        export_front(front_of(backbone)),
        read_places([Path(path) for path in expand([str(data / "not_fruit")])]),
    )
    return view_maps(views, work / "views", lambda *_: None), view_masks(work / "views", len(photos))


def photos_elsewhere(data: Path, work: Path) -> Photos:
    """Makes the views, or finds them in ``work``."""
    home, away = home_photos(data), scan(data / "second_source")
    photos = (*home.photos, *away)
    names = home.names
    labels = np.concatenate([home.labels, np.array([names.index(photo.label) for photo in away], np.int32)])
    held = np.concatenate([home.held, np.zeros(len(away), bool)])
    backbone = build_backbone(load_pretrained())
    maps, masks = views_of_all(photos, fruit_numbers(names)[labels], backbone, data, work)
    kept = work / "features.npy"
    if not kept.is_file():
        views = Views(maps, masks, np.arange(len(photos)), work)
        reporter = Reporter(lambda _message: None, CancelToken())
        np.save(kept, view_features(backbone, views, range(len(maps)), reporter))
    sources = np.array(["home"] * len(home.photos) + [photo.path.name.partition("_")[0] for photo in away])
    paths = tuple(photo.path for photo in photos)
    features = np.load(kept)
    # As a training and a diagnosis see a photo: in its maps it went through a picture, which leaves it softer.
    features[0] = feature_matrix(features_of(photos, work / "cache"))
    return Photos(features, looks_of(paths, work / "looks.npy"), maps, masks, paths, labels, names, sources, held)
