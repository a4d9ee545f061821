"""Photos to features: each passes the backbone once, decoding and network overlapped, cached by content."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.inference.accelerator import CPU, Device
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.photo_file import read_file
from fruitdx_desktop.training.capture import NOTHING_TOLD, Capture, capture_of
from fruitdx_desktop.training.dataset import Photo, check_present
from fruitdx_desktop.training.feature_cache import FeatureCache

FloatArray = npt.NDArray[np.float32]
HalfArray = npt.NDArray[np.float16]
FEATURES = 1280
# One graph a thread: each more costs some 30 MB.
_MAX_THREADS = 16
# Photos under way a thread: a slow one holds up no other, and no more than these are in memory at once.
_WINDOW = 4
_TOLD_EVERY = 16


@dataclass(frozen=True, eq=False)
class PhotoFeatures:
    """``sha256`` of the file, its features (1280,) and when it was taken, or the reason why it could not be read.

    Kept in half precision, as the cache keeps them: a cached photo and a fresh one are the same to the head, and
    100,000 photos take 256 MB.
    """

    photo: Photo
    sha256: str
    half: HalfArray | None
    problem: str | None = None
    capture: Capture = NOTHING_TOLD

    @property
    def features(self) -> FloatArray | None:
        """A float32 copy."""
        return None if self.half is None else self.half.astype(np.float32)


def extract(
    photos: Sequence[Photo],
    model: bytes,
    cache: FeatureCache,
    on_done: Callable[[int, int], None],
    device: Device = CPU,
) -> list[PhotoFeatures]:
    """Features of every photo in the order given; ``model`` is a graph with the output ``features``.

    ``on_done(done, total)`` is called in this thread and may raise to stop; what was computed until then stays cached.

    Raises:
        DatasetError: the folder went away with its drive.
    """
    threads = extraction_threads()
    results: list[PhotoFeatures] = []
    with device.open(model) as network, ThreadPoolExecutor(threads, thread_name_prefix="features") as pool:

        def one(photo: Photo) -> PhotoFeatures:
            try:
                data = read_file(photo.path)
                digest = hashlib.sha256(data).hexdigest()
                known = cache.get(digest)
                if known is None:
                    known = network.features(photo_pixels(data)).astype(np.float16)
                    cache.put(digest, known)
                return PhotoFeatures(photo, digest, known, capture=capture_of(photo.path.stem, data))
            except (PhotoUnreadableError, PhotoTooLargeError) as error:
                check_present(photo.root)
                return PhotoFeatures(photo, "", None, error.message)

        under_way: deque[Future[PhotoFeatures]] = deque()
        try:
            for photo in photos:
                under_way.append(pool.submit(one, photo))
                if len(under_way) >= threads * _WINDOW:
                    results.append(under_way.popleft().result())
                    if len(results) % _TOLD_EVERY == 0:
                        on_done(len(results), len(photos))
            while under_way:
                results.append(under_way.popleft().result())
                if len(results) % _TOLD_EVERY == 0 or not under_way:
                    on_done(len(results), len(photos))
        finally:
            for future in under_way:
                future.cancel()
            cache.flush()
    return results


def feature_matrix(results: Sequence[PhotoFeatures], width: int = FEATURES) -> FloatArray:
    """Float32 features (n, f) of n photos that could be read, without a second copy on the way; (0, width) of none."""
    known = results[0].half if results else None
    matrix = np.empty((len(results), width if known is None else len(known)), np.float32)
    for row, result in zip(matrix, results, strict=True):
        row[:] = result.half
    return matrix


def extraction_threads() -> int:
    """Cores this process may use: one-thread graphs side by side scale with them."""
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else (os.cpu_count() or 1)
    return max(1, min(_MAX_THREADS, cores))
