"""Each photo passes the backbone once: features by LiteRT, kept by content for the next training."""

from __future__ import annotations

import hashlib
import os
import threading
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.atomic import storage_errors
from fruitdx_desktop.core.errors import PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.core.locks import exclusive
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.preprocess import INPUT_SIZE, MEAN, SCALE, to_input
from fruitdx_desktop.inference.runtime import Runtime, default_threads
from fruitdx_desktop.training.backbone import FEATURES
from fruitdx_desktop.training.dataset import Photo

FloatArray = npt.NDArray[np.float32]
HalfArray = npt.NDArray[np.float16]
# Changes with decode or preprocess, so that nothing stale is ever read.
_PREPROCESSING = f"{INPUT_SIZE}:{MEAN}:{SCALE}:bilinear:1"
_KEY_BYTES = 32
_ROW_BYTES = FEATURES * 2
_RECORD_BYTES = _KEY_BYTES + _ROW_BYTES + 4
_SAVE_EVERY = 512


class FeatureCache:
    """One file of fixed records (SHA-256 of the photo, 1280 float16, CRC-32), only ever appended to.

    Records with a wrong check sum are passed over, so a damaged part costs its photos a second computation.
    """

    def __init__(self, folder: Path, backbone_digest: str) -> None:
        name = hashlib.sha256(f"{backbone_digest}:{_PREPROCESSING}".encode()).hexdigest()[:16]
        self._path = folder / f"features-{name}.bin"
        self._lock = folder / f"features-{name}.lock"

    def load(self) -> dict[str, HalfArray]:
        """Features (1280,) by SHA-256 in hex; empty where there is no cache."""
        try:
            data = self._path.read_bytes()
        except OSError:
            return {}
        rows: dict[str, HalfArray] = {}
        for start in range(0, len(data) - _RECORD_BYTES + 1, _RECORD_BYTES):
            record = data[start : start + _RECORD_BYTES]
            if zlib.crc32(record[:-4]) == int.from_bytes(record[-4:], "little"):
                rows[record[:_KEY_BYTES].hex()] = np.frombuffer(record, "<f2", FEATURES, _KEY_BYTES)
        return rows

    def append(self, rows: dict[str, HalfArray]) -> None:
        """Raises ``StorageError`` or ``StoreBusyError``; what was there before stays."""
        payload = b"".join(_record(key, row) for key, row in rows.items())
        with exclusive(self._lock), storage_errors(self._path):
            size = self._path.stat().st_size if self._path.exists() else 0
            with self._path.open("ab") as file:
                # A process that died while writing leaves part of a record.
                file.truncate(size - size % _RECORD_BYTES)
                file.write(payload)
                file.flush()
                os.fsync(file.fileno())


def extract(
    photos: Sequence[Photo],
    model: bytes,
    cache: FeatureCache,
    on_step: Callable[[int, int], None],
    cancel: CancelToken,
    threads: int | None = None,
) -> tuple[FloatArray, dict[str, str]]:
    """Features ``(n, 1280)`` of ``photos``, rows of NaN for those that cannot be read, and these with the reason.

    ``model`` is a graph with an output ``features`` (1, 1280). Each thread runs an interpreter of its own.

    Raises:
        Cancelled: what was computed so far is in the cache.
    """
    known = cache.load()
    features = np.full((len(photos), FEATURES), np.nan, dtype=np.float32)
    waiting = []
    for index, photo in enumerate(photos):
        if photo.sha256 in known:
            features[index] = known[photo.sha256]
        else:
            waiting.append(index)
    unreadable: dict[str, str] = {}
    done = len(photos) - len(waiting)
    on_step(done, len(photos))
    compute = _Extractor(model)
    fresh: dict[str, HalfArray] = {}
    with ThreadPoolExecutor(threads or default_threads()) as pool:
        try:
            for index, result in zip(
                waiting, pool.map(lambda i: compute(photos[i].path, cancel), waiting), strict=True
            ):
                cancel.raise_if_cancelled()
                if isinstance(result, str):
                    unreadable[photos[index].file] = result
                elif result is not None:
                    features[index] = fresh[photos[index].sha256] = result
                done += 1
                if done % 10 == 0 or done == len(photos):
                    on_step(done, len(photos))
                if len(fresh) >= _SAVE_EVERY:
                    cache.append(fresh)
                    fresh = {}
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
            if fresh:
                cache.append(fresh)
    return features, unreadable


class _Extractor:
    def __init__(self, model: bytes) -> None:
        self._model = model
        self._local = threading.local()

    def __call__(self, path: Path, cancel: CancelToken) -> HalfArray | str | None:
        """Features, the reason why there are none, or None after a cancel."""
        if cancel.cancelled:
            return None
        try:
            pixels = photo_pixels(path)
        except (PhotoUnreadableError, PhotoTooLargeError) as error:
            return error.message
        if not hasattr(self._local, "runtime"):
            self._local.runtime = Runtime(self._model, threads=1)
        # Rounded before anything uses them, so that a warm cache trains the very same head.
        result: HalfArray = self._local.runtime.run(to_input(pixels))["features"][0].astype(np.float16)
        return result


def _record(key: str, row: HalfArray) -> bytes:
    body = bytes.fromhex(key) + row.astype("<f2").tobytes()
    return body + zlib.crc32(body).to_bytes(4, "little")
