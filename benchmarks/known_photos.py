"""The research photos with their features, for the benchmarks that look at labels and groups."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from research_photos import home_photos

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.training.dataset import Photo
from fruitdx_desktop.training.feature_cache import FeatureCache
from fruitdx_desktop.training.features import PhotoFeatures, extract
from fruitdx_desktop.training.imagenet import fruit_opinions, fruit_rows
from fruitdx_desktop.training.pretrained import load_pretrained


@dataclass(frozen=True, eq=False)
class Known:
    """fruit17: features (n, 1280), label numbers (n,) into ``names``, files, digests.

    ``told`` are the groups of the CSV alone; ``groups`` those that a training splits by, days joined.
    """

    features: Any
    labels: Any
    names: tuple[str, ...]
    paths: tuple[Path, ...]
    files: tuple[str, ...]
    digests: tuple[str, ...]
    told: tuple[str, ...]
    groups: tuple[str, ...]
    days: tuple[str, ...]

    @property
    def label_names(self) -> tuple[str, ...]:
        return tuple(self.names[index] for index in self.labels)


def known_photos(data: Path, cache_folder: Path) -> Known:
    """Reads all of fruit17 with the backbone of the starter."""
    home = home_photos(data)
    results = features_of(home.photos, cache_folder)
    with (data / "fruit17_groups.csv").open(newline="", encoding="utf-8-sig") as file:
        told = {row["file"]: row for row in csv.DictReader(file)}
    return Known(
        np.stack([result.features for result in results if result.features is not None]),
        home.labels,
        home.names,
        tuple(photo.path for photo in home.photos),
        tuple(photo.name for photo in home.photos),
        tuple(result.sha256 for result in results),
        tuple(told[photo.name]["group"] for photo in home.photos),
        home.groups,
        tuple(told[photo.name]["capture_day"] for photo in home.photos),
    )


def features_of(photos: Sequence[Photo], cache_folder: Path) -> list[PhotoFeatures]:
    """What the backbone of the starter makes of the photos, in their order."""
    cache = FeatureCache(cache_folder, load_pretrained().digest)
    try:
        return extract(photos, (starter_bundle() / MODEL).read_bytes(), cache, lambda _done, _total: None)
    finally:
        cache.close()


def opinions_on(names: Sequence[str], width: int) -> Any:
    """ImageNet's opinions (k, ``width``) of the fruits of the labels ``names``, by the backbone's own features, which
    are the first ones."""
    opinions = fruit_opinions(names, fruit_rows(load_pretrained().digest))
    return np.pad(opinions, ((0, 0), (0, width - opinions.shape[1])))
