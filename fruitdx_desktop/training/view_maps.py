"""Maps of every photo and of views of it, on the disk beside the checkpoint: made once, resumed where they stopped."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.atomic import storage_errors, write_json
from fruitdx_desktop.inference.decode import decode_photo
from fruitdx_desktop.inference.preprocess import INPUT_SIZE, Pixels, to_input
from fruitdx_desktop.inference.runtime import Runtime, default_threads
from fruitdx_desktop.training.augment import Scenes, augmented
from fruitdx_desktop.training.backbone_parts import MAP_SHAPE
from fruitdx_desktop.training.foreground import MASK_SIZE, foreground

# Larger than the network's input, so that a view may zoom in.
PICTURE_SIZE = 256
# The photo as it is, and mirrored.
PLAIN = 2
_CHUNK = 128
_MASKS = "masks.u8"
OnDone = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class ViewWork:
    """``paths`` of n photos, ``fruits`` (n,) a number a fruit, ``views`` a photo, the ``front`` graph, pictures of
    other places ``(k, 256, 256, 3)``, perhaps none."""

    paths: Sequence[Path]
    fruits: npt.NDArray[np.int32]
    views: int
    seed: int
    front: bytes
    places: Sequence[Pixels] = ()


def bytes_needed(photos: int, views: int) -> int:
    """Disk space of the maps and pictures of so many photos."""
    picture = PICTURE_SIZE * PICTURE_SIZE * 3 + MASK_SIZE * MASK_SIZE
    return photos * (picture + (views + 2) * int(np.prod(MAP_SHAPE)) * 2)


def view_maps(work: ViewWork, folder: Path, on_done: OnDone) -> npt.NDArray[np.float16]:
    """float16 ``(views + 2, n, 14, 14, 112)``: of each photo as it is, mirrored, and of its views; files in ``folder``.

    ``on_done(done, total)`` counts pictures read and views made; it may raise to stop, and the next call goes on.

    Raises:
        StorageError: the disk is full or cannot be written.
        PhotoUnreadableError: a photo that could be read before cannot any more.
    """
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        store = _Store(folder, work)
        total = 2 * len(work.paths)
        store.each("pictures", store.read_picture, lambda done: on_done(done, total))
        store.each("maps", store.make_maps, lambda done: on_done(len(work.paths) + done, total))
    return store.maps


def view_masks(folder: Path, count: int) -> npt.NDArray[np.uint8]:
    """uint8 ``(n, 64, 64)``: where the fruit is in each of the ``count`` photos whose maps are in ``folder``."""
    return np.memmap(folder / _MASKS, np.uint8, "r", shape=(count, MASK_SIZE, MASK_SIZE))


def read_places(paths: Sequence[Path]) -> list[Pixels]:
    """Pictures ``(256, 256, 3)`` to lay fruit onto."""
    return [_picture(path) for path in paths]


class _Store:
    def __init__(self, folder: Path, work: ViewWork) -> None:
        self._folder, self._work = folder, work
        count = len(work.paths)
        self.pictures = self._array("pictures.u8", np.uint8, (count, PICTURE_SIZE, PICTURE_SIZE, 3))
        self.masks = self._array(_MASKS, np.uint8, (count, MASK_SIZE, MASK_SIZE))
        self.maps = self._array("maps.f16", np.float16, (work.views + PLAIN, count, *MAP_SHAPE))
        self._local = threading.local()

    def read_picture(self, index: int) -> None:
        picture = _picture(self._work.paths[index])
        self.pictures[index] = picture
        self.masks[index] = foreground(picture, np.random.default_rng([self._work.seed, index]))

    def make_maps(self, index: int) -> None:
        from PIL import Image

        plain = Image.fromarray(self.pictures[index]).resize((INPUT_SIZE, INPUT_SIZE), Image.Resampling.BILINEAR)
        self.maps[0, index] = self._map(np.asarray(plain))
        self.maps[1, index] = self._map(np.asarray(plain)[:, ::-1])
        scenes = Scenes(self.pictures, self.masks, self._work.fruits, self._work.places)
        for view in range(1, self._work.views + 1):
            rng = np.random.default_rng([self._work.seed, index, view])
            self.maps[view + PLAIN - 1, index] = self._map(augmented(scenes, index, rng))

    def each(self, name: str, make: Callable[[int], None], on_done: Callable[[int], None]) -> None:
        """Makes what is not made yet, in chunks; what is counted as done is on the disk."""
        count = len(self._work.paths)
        with ThreadPoolExecutor(default_threads(), thread_name_prefix="views") as pool:
            for start in range(self._done(name), count, _CHUNK):
                end = min(count, start + _CHUNK)
                list(pool.map(make, range(start, end)))
                for array in (self.pictures, self.masks, self.maps):
                    array.flush()
                write_json(self._folder / f"{name}.json", end)
                on_done(end)

    def _map(self, pixels: Pixels) -> npt.NDArray[np.float32]:
        if not hasattr(self._local, "runtime"):
            self._local.runtime = Runtime(self._work.front, threads=1)
        result: npt.NDArray[np.float32] = self._local.runtime.run(to_input(pixels))["maps"][0]
        return result

    def _done(self, name: str) -> int:
        try:
            return int(json.loads((self._folder / f"{name}.json").read_text()))
        except (OSError, ValueError, TypeError):
            return 0

    def _array(self, name: str, kind: Any, shape: tuple[int, ...]) -> Any:
        path = self._folder / name
        size = int(np.prod(shape)) * np.dtype(kind).itemsize
        if not path.is_file() or path.stat().st_size != size:
            for counted in ("pictures", "maps"):
                (self._folder / f"{counted}.json").unlink(missing_ok=True)
            _reserve(path, size)
        return np.memmap(path, kind, "r+", shape=shape)


def _reserve(path: Path, size: int) -> None:
    """Writes the file whole: on a full disk a hole in a mapped file would end the process with a bus error."""
    import os

    with path.open("wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
        else:
            file.truncate(size)


def _picture(path: Path) -> Pixels:
    from PIL import Image

    image = decode_photo(path, (PICTURE_SIZE, PICTURE_SIZE))
    square = image.resize((PICTURE_SIZE, PICTURE_SIZE), Image.Resampling.BILINEAR, reducing_gap=2.0)
    return np.asarray(square)
