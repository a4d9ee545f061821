"""From a file to upright RGB pixels, with a limit on what a file may cost."""

from __future__ import annotations

import io
import os
import stat
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fruitdx_desktop.core.errors import PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.inference.preprocess import INPUT_SIZE, Pixels

if TYPE_CHECKING:
    from PIL import Image

# A decoded pixel costs up to 8 bytes here; JPEG is scaled while it decodes, so it may be larger.
MAX_MEGAPIXELS = 50
MAX_JPEG_MEGAPIXELS = 100
MAX_FILE_BYTES = 512 * 1024 * 1024
# Pillow hands these to other programs or to the system's printer code.
_REFUSED_FORMATS = frozenset({"EPS", "WMF", "FPX", "MIC"})
_BACKGROUND = (255, 255, 255)
_setup = threading.Lock()

Source = str | os.PathLike[str] | bytes
NETWORK_SIZE = (INPUT_SIZE, INPUT_SIZE)


def decode_photo(source: Source, size: tuple[int, int] | None = None) -> Image.Image:
    """Decodes a photo (a path, or the bytes of a file) to an upright RGB image.

    With ``size`` a large JPEG is decoded at a reduced scale, at least that wide and high. Of an animation the
    first picture counts; transparency is laid on white; 16-bit values keep their upper 8 bits.

    Raises:
        PhotoUnreadableError: absent, no regular file, no picture, damaged or truncated.
        PhotoTooLargeError: more pixels than ``MAX_MEGAPIXELS``, for JPEG ``MAX_JPEG_MEGAPIXELS``.
    """
    with _readable(source) as image:
        return _upright_rgb(image, size)


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo as the network sees it, uint8 RGB ``(height, width, 3)``, and how wide and high its file is."""

    pixels: Pixels
    size: tuple[int, int]


def read_photo(source: Source, size: tuple[int, int] = NETWORK_SIZE) -> Photo:
    """The whole photo stretched to ``size``, width and height in pixels.

    Pictures that are decoded at once, in whatever threads, keep to two of the largest together.

    Raises:
        PhotoUnreadableError, PhotoTooLargeError: see ``decode_photo``.
    """
    with _readable(source) as image:
        whole = image.size
        image.draft("RGB", size)
        with _room.for_pixels(image.width * image.height):
            return Photo(stretched(_upright_rgb(image, size), size), whole)


def photo_pixels(source: Source, size: tuple[int, int] = NETWORK_SIZE) -> Pixels:
    """The pixels of ``read_photo``."""
    return read_photo(source, size).pixels


def stretched(image: Image.Image, size: tuple[int, int] = NETWORK_SIZE) -> Pixels:
    """A decoded photo stretched to uint8 RGB of ``size``, width and height in pixels."""
    import numpy as np
    from PIL import Image

    return np.asarray(image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))


class Room:
    """Keeps the pictures that are decoded at once, in whatever threads, to ``megapixels`` together.

    One that is larger than all of it waits until it is alone.
    """

    def __init__(self, megapixels: float) -> None:
        self._limit = int(megapixels * 1e6)
        self._taken = 0
        self._changed = threading.Condition()

    @contextmanager
    def for_pixels(self, count: int) -> Iterator[None]:
        """Waits until there is room for ``count`` pixels, and gives it back after the block."""
        with self._changed:
            self._changed.wait_for(lambda: self._taken == 0 or self._taken + count <= self._limit)
            self._taken += count
        try:
            yield
        finally:
            with self._changed:
                self._taken -= count
                self._changed.notify_all()


# Two of the largest: 800 MB.
_room = Room(2 * MAX_MEGAPIXELS)


def read_file(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a regular file.

    Raises:
        PhotoUnreadableError: absent, a folder, a device, empty, larger than ``MAX_FILE_BYTES``, or not readable.
    """
    try:
        status = Path(path).stat()
        if not stat.S_ISREG(status.st_mode):
            raise PhotoUnreadableError(reason="it is a folder or a device, not a file")
        if status.st_size > MAX_FILE_BYTES:
            raise PhotoUnreadableError(reason=f"the file is larger than {MAX_FILE_BYTES // 2**20} MB")
        data = Path(path).read_bytes()
    except FileNotFoundError as error:
        raise PhotoUnreadableError(reason="there is no such file") from error
    except PermissionError as error:
        raise PhotoUnreadableError(reason="the file may not be read (permission denied)") from error
    except (OSError, ValueError) as error:
        raise PhotoUnreadableError(reason=str(getattr(error, "strerror", None) or error)) from error
    if not data:
        raise PhotoUnreadableError(reason="the file is empty")
    return data


@contextmanager
def _readable(source: Source) -> Iterator[Image.Image]:
    """The photo, opened; whatever is wrong with it becomes one of two errors."""
    try:
        # Read whole: Pillow keeps no handle, and a file that vanishes in between is one clear error.
        with open_photo(source) as image:
            yield image
    except (PhotoUnreadableError, PhotoTooLargeError):
        raise
    except MemoryError as error:
        raise PhotoUnreadableError(reason="it needs more memory than there is") from error
    # Pillow's plugins raise nearly anything on damaged data.
    except Exception as error:
        raise PhotoUnreadableError(reason=_reason(error)) from error


def open_photo(source: Source) -> Image.Image:
    """The photo, its header read, nothing decoded. Raises as ``decode_photo``, and as Pillow does."""
    from PIL import Image, UnidentifiedImageError

    prepare_pillow()
    data = source if isinstance(source, bytes) else read_file(source)
    try:
        image = Image.open(io.BytesIO(data))
    except UnidentifiedImageError as error:
        raise PhotoUnreadableError(reason="it is not a picture of a known kind") from error
    if image.format in _REFUSED_FORMATS:
        raise PhotoUnreadableError(reason=f"{image.format} files are drawings, not photos")
    megapixels = image.width * image.height / 1e6
    limit = MAX_JPEG_MEGAPIXELS if image.format in ("JPEG", "MPO") else MAX_MEGAPIXELS
    if megapixels > limit:
        image.close()
        raise PhotoTooLargeError(megapixels=f"{megapixels:.0f}", limit=limit)
    return image


def prepare_pillow() -> None:
    """Our own limits and HEIC, once: before any other part opens a picture with Pillow."""
    from PIL import Image

    with _setup:
        if Image.MAX_IMAGE_PIXELS is not None:
            # Our own limits above replace Pillow's warning.
            Image.MAX_IMAGE_PIXELS = None
            _register_heif()


def _register_heif() -> None:
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        return
    register_heif_opener(thumbnails=False)


def _upright_rgb(image: Image.Image, size: tuple[int, int] | None) -> Image.Image:
    if size is not None:
        image.draft("RGB", size)
    image.load()
    orientation = _orientation(image)
    rgb = _to_rgb(image)
    return rgb.transpose(_TRANSPOSES[orientation]) if orientation in _TRANSPOSES else rgb


# EXIF orientation to Pillow's Image.Transpose values (CIPA DC-008, tag 0x0112).
_TRANSPOSES: dict[int, Any] = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(0x0112, 1))
    # Damaged EXIF does not make the photo unreadable.
    except (ValueError, TypeError, KeyError, OSError, SyntaxError, struct.error):
        return 1


def _to_rgb(image: Image.Image) -> Image.Image:
    from PIL import Image

    if image.mode == "RGB":
        return image
    if image.mode.startswith("I") or image.mode == "F":
        return _scaled_grey(image).convert("RGB")
    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        layered = image.convert("RGBA")
        ground = Image.new("RGB", layered.size, _BACKGROUND)
        ground.paste(layered, mask=layered.getchannel("A"))
        return ground
    return image.convert("RGB")


def _scaled_grey(image: Image.Image) -> Image.Image:
    """Greys of more than 8 bits: whole numbers as 16-bit, fractions stretched over their own range."""
    import numpy as np
    from PIL import Image

    values = np.nan_to_num(np.asarray(image, dtype=np.float32))
    if image.mode == "F":
        low, high = float(values.min()), float(values.max())
        values = (values - low) * (255.0 / (high - low) if high > low else 0.0)
    elif values.max() > 255:
        values = values / 257.0
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))


def _reason(error: Exception) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    if "truncated" in text.lower():
        return "the file ends too early; it was not copied or saved completely"
    return f"the picture in it is damaged ({text[:120]})"
