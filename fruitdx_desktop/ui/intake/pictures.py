"""Gives a file to pictures that have none."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from fruitdx_desktop.core.atomic import replacing
from fruitdx_desktop.core.errors import PhotoUnreadableError
from fruitdx_desktop.core.photo_trouble import PhotoTrouble
from fruitdx_desktop.ui.intake.offer import Picture

if TYPE_CHECKING:
    from PIL import Image

_FORMATS = {"RGB": QImage.Format.Format_RGB888, "RGBA": QImage.Format.Format_RGBA8888}


def keep_picture(folder: Path, picture: Picture) -> str:
    """Writes a picture as PNG into ``folder``, named by the time and a counter; returns its path. Slow.

    Raises:
        PhotoUnreadableError, PhotoTooLargeError: the bytes are no picture.
        StorageError: nothing was written.
    """
    png = _png_of(picture)
    path = _free_name(folder)
    with replacing(path) as file:
        file.write(png)
    return str(path)


def _png_of(picture: Picture) -> bytes:
    """Not by Qt's own writer: it translates its words without Python's lock, whose holder may be changing the language
    and wait for it."""
    from io import BytesIO

    from fruitdx_desktop.inference.decode import decode_photo

    # What else a file tells, such as the place, is not kept.
    image = _from_pixels(picture) if isinstance(picture, QImage) else decode_photo(picture)
    written = BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def _from_pixels(image: QImage) -> Image.Image:
    from PIL import Image

    if image.isNull():
        raise PhotoUnreadableError("there is no picture in it", PhotoTrouble.NO_PICTURE)
    mode = "RGBA" if image.hasAlphaChannel() else "RGB"
    plain = image.convertToFormat(_FORMATS[mode])
    size = plain.width(), plain.height()
    return Image.frombytes(mode, size, bytes(plain.constBits()), "raw", mode, plain.bytesPerLine())


def _free_name(folder: Path) -> Path:
    moment = f"{datetime.now():%Y%m%d-%H%M%S}"
    names = (folder / f"{moment}-{number}.png" for number in count(1))
    return next(path for path in names if not path.exists())
