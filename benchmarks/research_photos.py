"""Where the research photos are, how a training splits them, and how a benchmark ends without them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from fruitdx_desktop.training.dataset import Photo, scan
from fruitdx_desktop.training.groups import read_told
from fruitdx_desktop.training.splits import held_back

DATA = Path(__file__).parents[2] / "shared" / "data"
# What a benchmark ends with that cannot be run here; ``make bench`` goes on.
SKIPPED = 77


def photo_folder(text: str) -> Path:
    """The type of an option that names a folder with photos; ends the program where there is none."""
    folder = Path(text)
    if not folder.is_dir():
        print(f"skipped: no photos at {folder}")
        raise SystemExit(SKIPPED)
    return folder


@dataclass(frozen=True, eq=False)
class Home:
    """fruit17: its photos, numbers (n,) into the label ``names``, groups, and which photos are held back (n,)."""

    photos: tuple[Photo, ...]
    names: tuple[str, ...]
    labels: Any
    groups: tuple[str, ...]
    held: Any


def home_photos(data: Path) -> Home:
    photos, told = scan(data / "fruit17"), read_told(data / "fruit17_groups.csv").groups
    names = tuple(sorted({photo.label for photo in photos}))
    labels = np.array([names.index(photo.label) for photo in photos], np.int32)
    groups = tuple(told[photo.name] for photo in photos)
    return Home(photos, names, labels, groups, held_back(labels, groups))
