"""Small pictures that carry nothing but their pixels."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.decode import decode_photo
from fruitdx_desktop.inference.photo_file import Source

if TYPE_CHECKING:
    from PIL import Image

LONGEST = 320
_QUALITY = 80


def thumbnail(source: Source, cancel: CancelToken | None = None) -> bytes:
    """The photo as an upright JPEG, its longer side at most ``LONGEST`` pixels, without EXIF, place or comment.

    Raises:
        PhotoUnreadableError, PhotoTooLargeError, Cancelled: see ``decode_photo``.
    """
    photo = decode_photo(source, (LONGEST, LONGEST), cancel)
    photo.thumbnail((LONGEST, LONGEST))
    return encode(photo)


def encode(picture: Image.Image, quality: int = _QUALITY) -> bytes:
    """RGB pixels as JPEG. Built anew from the pixels: Pillow hands on a photo's comment, among others."""
    from PIL import Image

    bare = Image.frombytes("RGB", picture.size, picture.convert("RGB").tobytes())
    file = io.BytesIO()
    # Pillow encodes with Python's lock held: no second pass for a few bytes less.
    bare.save(file, "JPEG", quality=quality)
    return file.getvalue()
