"""The views of a thorough training: their folder on the disk, and their features."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.atomic import remove_tree
from fruitdx_desktop.core.errors import StorageError, StoreBusyError
from fruitdx_desktop.core.locks import exclusive
from fruitdx_desktop.inference.photos import expand
from fruitdx_desktop.training.backbone import MAP_SIZE
from fruitdx_desktop.training.backbone_parts import front_of
from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.export import export_front
from fruitdx_desktop.training.finetune import FinetuneSettings
from fruitdx_desktop.training.head import fruit_numbers
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.request import TrainingRequest
from fruitdx_desktop.training.tail import Tail
from fruitdx_desktop.training.view_maps import ViewWork, bytes_needed, read_places, view_maps, view_masks

if TYPE_CHECKING:
    import keras

FloatArray = npt.NDArray[np.float32]
_BATCH = 128
_SPARE_BYTES = 500_000_000
_MOST_PLACES = 400
_GROUNDS_A_FRUIT = 300


@dataclass(frozen=True, eq=False)
class Views:
    """Maps (views + 2, n, 14, 14, 112) of the training photos: as they are, mirrored, and augmented; ``masks``
    (n, 64, 64) where the fruit is. ``rows`` (n,) are the photos' numbers in the examples."""

    maps: npt.NDArray[np.float16]
    masks: npt.NDArray[np.uint8]
    rows: npt.NDArray[np.int64]
    folder: Path


@contextmanager
def views_of(
    examples: Examples, paths: Mapping[str, Path], backbone: keras.Model, request: TrainingRequest, reporter: Reporter
) -> Iterator[Views]:
    """Makes, or finds half made, the views of all training photos; ``paths`` gives the file of each photo's id.

    Raises:
        StorageError: the disk has no room for them.
        Cancelled: what is there stays for the next time.
    """
    settings = FinetuneSettings()
    rows = np.flatnonzero(examples.taken & np.array([photo in paths for photo in examples.photos]))
    places = [Path(path) for path in expand([str(folder) for folder in request.places])]
    places = places[:: max(1, len(places) // _MOST_PLACES)]
    key = _key(examples, rows, request.seed, settings, len(places))
    folder = request.cache.parent / "thorough" / key
    _make_room(folder, bytes_needed(len(rows), settings.views))
    with exclusive(folder.parent / f"{key}.lock"):
        work = ViewWork(
            paths=[paths[examples.photos[row]] for row in rows],
            fruits=fruit_numbers(examples.names)[examples.labels[rows]],
            views=settings.views,
            seed=request.seed,
            front=export_front(front_of(backbone)),
            places=read_places(places),
        )
        reporter.phase("views")
        maps = view_maps(work, folder, lambda done, total: reporter.progress("views", done, total))
        yield Views(maps, view_masks(folder, len(rows)), rows, folder)
        # Within the lock: another training of the same photos may wait for it.
        remove_tree(folder)


def view_features(backbone: keras.Model, views: Views, numbers: Sequence[int], reporter: Reporter) -> FloatArray:
    """Features (k, n, f) of the k views with these ``numbers``. Raises ``Cancelled``."""
    import tensorflow as tf

    tail = Tail(backbone)

    @tf.function(reduce_retracing=True)
    def pooled(maps: Any) -> Any:
        return tail(tf.cast(maps, tf.float32))

    parts = []
    for number in numbers:
        rows = []
        for start in range(0, views.maps.shape[1], _BATCH):
            reporter.cancel.raise_if_cancelled()
            rows.append(pooled(np.asarray(views.maps[number, start : start + _BATCH])).numpy())
        parts.append(np.concatenate(rows))
    return np.stack(parts).astype(np.float32)


def ground_features(backbone: keras.Model, views: Views, fruits: npt.NDArray[np.int32]) -> FloatArray:
    """Features (g, f) of what lies around the fruit in some photos, as many of each fruit; ``fruits`` (n,) are those
    of the photos with views, negative where a photo is not to be looked at."""
    import tensorflow as tf

    tail = Tail(backbone)
    parts = []
    chosen = _some_of_each(fruits)
    for start in range(0, len(chosen), _BATCH):
        rows = chosen[start : start + _BATCH]
        around = 255 - tf.image.resize(views.masks[rows][..., None], (MAP_SIZE, MAP_SIZE), "area").numpy()
        places = tail.places(tf.cast(np.asarray(views.maps[0, rows]), tf.float32)).numpy()
        parts.append((places * around).sum(axis=(1, 2)) / np.maximum(around.sum(axis=(1, 2)), 1.0))
    return np.concatenate(parts).astype(np.float32)


def _some_of_each(fruits: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
    """Numbers of photos, spread over those of each fruit."""
    chosen = []
    for fruit in np.unique(fruits[fruits >= 0]):
        rows = np.flatnonzero(fruits == fruit)
        chosen.append(rows[np.unique(np.linspace(0, len(rows) - 1, _GROUNDS_A_FRUIT).astype(np.int64))])
    return np.concatenate(chosen)


def _key(examples: Examples, rows: npt.NDArray[np.int64], seed: int, settings: FinetuneSettings, places: int) -> str:
    """Names the work folder: the same photos, labels, groups and settings find their half-made work again."""
    photos = [f"{examples.photos[row]} {examples.names[examples.labels[row]]} {examples.groups[row]}" for row in rows]
    document = json.dumps([photos, seed, asdict(settings), places])
    return hashlib.sha256(document.encode()).hexdigest()[:16]


def _make_room(folder: Path, needed: int) -> None:
    """Removes the work of other trainings that nobody holds, then looks whether the disk has room."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    for other in folder.parent.iterdir():
        if other.is_dir() and other != folder:
            with suppress(StoreBusyError), exclusive(folder.parent / f"{other.name}.lock", timeout_s=0.0):
                remove_tree(other)
    have = sum(file.stat().st_size for file in folder.glob("*")) if folder.is_dir() else 0
    free = shutil.disk_usage(folder.parent).free
    if free < needed - have + _SPARE_BYTES:
        reason = (
            f"a thorough training needs {(needed - have + _SPARE_BYTES) / 1e9:.1f} GB, and {free / 1e9:.1f} GB are free"
        )
        raise StorageError(path=str(folder), reason=reason)
