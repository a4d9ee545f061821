"""From a file to upright RGB pixels, with a limit on what a file may cost.

Plain JPEG and PNG are decoded here, by two of the most tested decoders there are. Whatever else comes, and JPEG and PNG
that are not plain, is decoded in a child process: what hangs, crashes or eats memory there costs one photo.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fruitdx_desktop.core.errors import Cancelled, PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference import decoders
from fruitdx_desktop.inference.ordinary import EXIF_START, JPEG_START, MAX_BYTES, Ordinary, looks_ordinary, ordinary
from fruitdx_desktop.inference.photo_file import Source, opened
from fruitdx_desktop.inference.picture import (
    REDUCING_GAP,
    Size,
    Tag,
    TagValue,
    open_picture,
    scale_while_decoding,
    tags_of,
    unreadable,
    upright_rgb,
)
from fruitdx_desktop.inference.preprocess import INPUT_SIZE, Pixels

if TYPE_CHECKING:
    from PIL import Image

NETWORK_SIZE = (INPUT_SIZE, INPUT_SIZE)
# The picture as decoded, and as turned or converted.
_BYTES_PER_PIXEL = 8
# Coefficients of a JPEG that is held whole.
_BYTES_PER_COEFFICIENT = 2


def decode_photo(source: Source, size: Size | None = None, cancel: CancelToken | None = None) -> Image.Image:
    """Decodes a photo (a path, or the bytes of a file) to an upright RGB image.

    With ``size`` a large one comes at a reduced scale, at least that wide and high. Of an animation the first picture
    counts; transparency is laid on white; 16-bit values keep their upper 8 bits. What is decoded at once, in whatever
    threads and children, keeps to one limit of memory together.

    Raises:
        PhotoUnreadableError: absent, no regular file, no picture, damaged or truncated.
        PhotoTooLargeError: more pixels than ``MAX_MEGAPIXELS``, for JPEG ``MAX_JPEG_MEGAPIXELS``.
        Cancelled: ``cancel`` was set.
    """
    return _decoded(source, size, cancel)[0]


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo as the network sees it, uint8 RGB ``(height, width, 3)``, and how wide and high its file is."""

    pixels: Pixels
    size: Size


def read_photo(source: Source, size: Size = NETWORK_SIZE, cancel: CancelToken | None = None) -> Photo:
    """The whole photo stretched to ``size``, width and height in pixels. Raises as ``decode_photo``."""
    image, whole = _decoded(source, size, cancel)
    return Photo(stretched(image, size), whole)


def photo_pixels(source: Source, size: Size = NETWORK_SIZE) -> Pixels:
    """The pixels of ``read_photo``."""
    return read_photo(source, size).pixels


def photo_tags(source: Source, wanted: Sequence[Tag]) -> list[TagValue]:
    """EXIF tags, each by its part (0 for the main one) and number; None for one that is absent or makes no sense.

    Nothing is decoded for it. Raises as ``decode_photo``, but for a JPEG that plainly has none and so is not opened.
    """
    # Most photos of a collection carry none, and looking for the mark costs a hundredth of opening them.
    if isinstance(source, bytes) and source.startswith(JPEG_START) and EXIF_START not in source:
        return [None] * len(wanted)
    with _readable(source) as (plain, _layers):
        if plain is not None:
            return tags_of(plain, wanted)
        return decoders.tags(source, wanted)


def stretched(image: Image.Image, size: Size = NETWORK_SIZE) -> Pixels:
    """A decoded photo stretched to uint8 RGB of ``size``, width and height in pixels."""
    import numpy as np
    from PIL import Image

    return np.asarray(image.resize(size, Image.Resampling.BILINEAR, reducing_gap=REDUCING_GAP))


def _decoded(source: Source, size: Size | None, cancel: CancelToken | None) -> tuple[Image.Image, Size]:
    """The picture, and how wide and high the file says it is."""
    with _readable(source) as (plain, layers):
        if plain is None:
            return decoders.decode(source, size, cancel)
        whole = plain.size
        scale_while_decoding(plain, size)
        cost = plain.width * plain.height * _BYTES_PER_PIXEL + whole[0] * whole[1] * layers * _BYTES_PER_COEFFICIENT
        with decoders.room.for_bytes(cost, cancel):
            return upright_rgb(plain, size), whole


@contextmanager
def _readable(source: Source) -> Iterator[tuple[Image.Image | None, int]]:
    """The photo, opened, with its layers where it is held whole; None for one that is to be opened in a child.

    Whatever is wrong with it becomes one of two errors.
    """
    try:
        found = _plain_bytes(source)
        if found is None:
            yield None, 0
            return
        data, kind = found
        with open_picture(io.BytesIO(data)) as image:
            yield image, kind.layers
    except (PhotoUnreadableError, PhotoTooLargeError, Cancelled):
        raise
    # Pillow's plugins raise nearly anything on damaged data.
    except Exception as error:
        raise unreadable(error) from error


def _plain_bytes(source: Source) -> tuple[bytes, Ordinary] | None:
    with opened(source) as (file, size):
        if size > MAX_BYTES or not looks_ordinary(file.read(16)):
            return None
        file.seek(0)
        # It may grow while it is read.
        data = source if isinstance(source, bytes) else file.read(MAX_BYTES)
    kind = ordinary(data)
    return None if kind is None else (data, kind)
