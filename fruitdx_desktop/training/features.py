"""Photos to features: each passes the backbone once, decoding and network overlapped, cached by content."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.inference.decode import photo_pixels, read_file
from fruitdx_desktop.inference.preprocess import to_input
from fruitdx_desktop.inference.runtime import Runtime, default_threads
from fruitdx_desktop.training.dataset import Photo
from fruitdx_desktop.training.feature_cache import FeatureCache

FloatArray = npt.NDArray[np.float32]
_CHUNK = 64


@dataclass(frozen=True, eq=False)
class PhotoFeatures:
    """``sha256`` of the file and its features (1280,), or the reason why it could not be read."""

    photo: Photo
    sha256: str
    features: FloatArray | None
    problem: str | None = None


def extract(
    photos: Sequence[Photo], model: bytes, cache: FeatureCache, on_done: Callable[[int, int], None]
) -> list[PhotoFeatures]:
    """Features of every photo in the order given; ``model`` is a graph with the output ``features``.

    ``on_done(done, total)`` is called in this thread and may raise to stop.
    """
    local = threading.local()

    def one(photo: Photo) -> PhotoFeatures:
        try:
            data = read_file(photo.path)
            digest = hashlib.sha256(data).hexdigest()
            known = cache.get(digest)
            if known is None:
                pixels = photo_pixels(data)
                if not hasattr(local, "runtime"):
                    local.runtime = Runtime(model, threads=1)
                # Rounded as the cache keeps them, so that a cached photo and a fresh one are the same to the head.
                known = local.runtime.run(to_input(pixels))["features"][0].astype(np.float16)
                cache.put(digest, known)
            return PhotoFeatures(photo, digest, known.astype(np.float32))
        except (PhotoUnreadableError, PhotoTooLargeError) as error:
            return PhotoFeatures(photo, "", None, error.message)

    results: list[PhotoFeatures] = []
    with ThreadPoolExecutor(default_threads(), thread_name_prefix="features") as pool:
        for start in range(0, len(photos), _CHUNK):
            results.extend(pool.map(one, photos[start : start + _CHUNK]))
            on_done(len(results), len(photos))
    cache.flush()
    return results
