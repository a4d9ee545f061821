"""Pillow's pictures: opened within limits, and turned into upright RGB of little more than the size asked for."""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from fruitdx_desktop.core.errors import PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.core.photo_trouble import PhotoTrouble

if TYPE_CHECKING:
    from PIL import Image

# JPEG is scaled while it decodes, so it may be larger.
MAX_MEGAPIXELS = 50
MAX_JPEG_MEGAPIXELS = 100
_GREATER = (("JPEG", "MPO"), MAX_JPEG_MEGAPIXELS)
# WMF is drawn by the system's printer code.
_REFUSED_FORMATS = frozenset({"WMF"})
_BACKGROUND = (255, 255, 255)
_TRANSPARENT = ("RGBA", "LA", "PA", "RGBa", "La")
# Rows are converted and scaled some at a time: the picture itself is all that is held whole.
_STRIP_PIXELS = 1_000_000
# Of what ``Image.resize`` does, this much is done by averaging whole blocks.
REDUCING_GAP = 2.0
_ORIENTATION = 0x0112
# EXIF orientation to Pillow's Image.Transpose values (CIPA DC-008, tag 0x0112).
_TRANSPOSES: dict[int, Any] = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
_SIDEWAYS = (5, 6, 7, 8)
# Where the last row of the file comes first when it stands upright.
_LAST_FIRST = (3, 4, 6, 7)
_setup = threading.Lock()

Size = tuple[int, int]
# Part (0 for the main one) and tag.
Tag = tuple[int, int]
TagValue = str | list[float] | None


def open_picture(file: BinaryIO) -> Image.Image:
    """The picture, its header read, nothing decoded.

    Raises:
        PhotoUnreadableError, PhotoTooLargeError: no picture, or one of too many pixels; and as Pillow does.
    """
    from PIL import Image, UnidentifiedImageError

    prepare_pillow()
    try:
        image = Image.open(file)
    except UnidentifiedImageError as error:
        raise PhotoUnreadableError("it is not a picture of a known kind", PhotoTrouble.NO_PICTURE) from error
    if image.format in _REFUSED_FORMATS:
        raise PhotoUnreadableError(f"{image.format} files are drawings, not photos", PhotoTrouble.NO_PICTURE)
    check_size(image)
    return image


def check_size(image: Image.Image) -> None:
    """Raises ``PhotoTooLargeError``."""
    formats, greater = _GREATER
    limit = greater if image.format in formats else MAX_MEGAPIXELS
    megapixels = image.width * image.height / 1e6
    if megapixels > limit:
        raise PhotoTooLargeError(megapixels=f"{megapixels:.0f}", limit=limit)


def load_pillow() -> None:
    """Everything that opening a picture of any kind imports."""
    from PIL import Image

    prepare_pillow()
    Image.init()


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


def scale_while_decoding(image: Image.Image, size: Size | None) -> None:
    """Lets formats that can decode at a reduced scale, at least ``size``."""
    if size is not None:
        image.draft("RGB", size)


def halve_while_decoding(image: Image.Image, size: Size | None) -> None:
    """For JPEG 2000, which takes up to 24 bytes a pixel, and less than seven so.

    No smaller: Pillow rounds the sides of a quarter otherwise than the decoder.
    """
    if size is not None and image.format == "JPEG2000":
        # Of a picture that was just opened this is a setting, not the method.
        image.reduce = 1  # type: ignore[assignment,method-assign]


def upright_rgb(image: Image.Image, size: Size | None) -> Image.Image:
    """Decodes an opened picture; with ``size`` it is scaled down by averaging blocks, to at least twice of it.

    Of an animation the first picture counts; transparency is laid on white; 16-bit values keep their upper 8 bits.
    """
    from PIL import Image

    image.load()
    orientation = _orientation(image)
    turn = orientation if orientation in _TRANSPOSES else 1
    sideways = turn in _SIDEWAYS
    width, height = (image.height, image.width) if sideways else image.size
    across, down = _blocks(width, height, size)
    if image.mode == "RGB" and "transparency" not in image.info and across == down == 1:
        return image.transpose(_TRANSPOSES[turn]) if turn != 1 else image
    tones = _tones(image)
    result = Image.new("RGB", (-(-width // across), -(-height // down)))
    step = across if sideways else down
    rows = step * max(1, _STRIP_PIXELS // (image.width * step))
    for start in range(0, image.height, rows):
        strip = tones.rgb(_rows(image, start, rows, last_first=turn in _LAST_FIRST))
        if turn != 1:
            strip = strip.transpose(_TRANSPOSES[turn])
        if (across, down) != (1, 1):
            strip = strip.reduce((across, down))
        result.paste(strip, (start // step, 0) if sideways else (0, start // step))
    return result


def _rows(image: Image.Image, start: int, count: int, last_first: bool) -> Image.Image:
    end = min(image.height, start + count)
    top, bottom = (image.height - end, image.height - start) if last_first else (start, end)
    return image.crop((0, top, image.width, bottom))


def _blocks(width: int, height: int, size: Size | None) -> Size:
    """As ``Image.resize`` chooses them."""
    if size is None:
        return 1, 1
    return (int(width / size[0] / REDUCING_GAP) or 1), (int(height / size[1] / REDUCING_GAP) or 1)


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    # Damaged EXIF does not make the photo unreadable.
    except Exception:
        return 1


@dataclass(frozen=True)
class _Tones:
    """How the values of a picture become RGB; greys of more than 8 bits as ``(x - low) * scale``."""

    low: float = 0.0
    scale: float = 1.0

    def rgb(self, image: Image.Image) -> Image.Image:
        from PIL import Image

        if _is_deep(image):
            return self._grey(image).convert("RGB")
        if image.mode == "LAB":
            return _from_lab(image)
        if image.mode == "La":
            image = image.convert("LA")
        if image.mode in _TRANSPARENT or "transparency" in image.info:
            layered = image.convert("RGBA")
            ground = Image.new("RGB", layered.size, _BACKGROUND)
            ground.paste(layered, mask=layered.getchannel("A"))
            return ground
        return image.convert("RGB")

    def _grey(self, image: Image.Image) -> Image.Image:
        import numpy as np
        from PIL import Image

        values = (_numbers(image) - self.low) * self.scale
        return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))


def _tones(image: Image.Image) -> _Tones:
    """Whole numbers count as 16-bit where they fit, as 8-bit where all fit; others are stretched over their range."""
    if not _is_deep(image):
        return _Tones()
    low, high = math.inf, -math.inf
    rows = max(1, _STRIP_PIXELS // image.width)
    for start in range(0, image.height, rows):
        values = _numbers(_rows(image, start, rows, last_first=False))
        low, high = min(low, float(values.min())), max(high, float(values.max()))
    if image.mode != "F" and low >= 0 and high <= 65535:
        return _Tones(0.0, 1.0 if high <= 255 else 1 / 257)
    return _Tones(low, 255.0 / (high - low) if high > low else 0.0)


def _is_deep(image: Image.Image) -> bool:
    return image.mode.startswith("I") or image.mode == "F"


def _numbers(image: Image.Image) -> Any:
    import numpy as np

    return np.nan_to_num(np.asarray(image, dtype=np.float64), nan=0.0, posinf=0.0, neginf=0.0)


def _from_lab(image: Image.Image) -> Image.Image:
    try:
        from PIL import ImageCms
    except ImportError:
        return image.getchannel(0).convert("RGB")
    lab, srgb = (ImageCms.ImageCmsProfile(ImageCms.createProfile(space)) for space in ("LAB", "sRGB"))
    return ImageCms.ImageCmsTransform(lab, srgb, "LAB", "RGB").apply(image)


def tags_of(image: Image.Image, wanted: Sequence[Tag]) -> list[TagValue]:
    """EXIF tags of an opened picture; None for one that is absent or makes no sense."""
    # Pillow decodes a whole PNG to look for EXIF behind its pixels.
    if image.format == "PNG" and "exif" not in image.info:
        return [None] * len(wanted)
    try:
        exif = image.getexif()
        parts: dict[int, Any] = {part: exif.get_ifd(part) if part else exif for part, _tag in wanted}
        return [_plain(parts[part].get(tag)) for part, tag in wanted]
    # Damaged EXIF does not make the photo unreadable.
    except Exception:
        return [None] * len(wanted)


def _plain(value: Any) -> TagValue:
    if value is None:
        return None
    if isinstance(value, tuple):
        return [float(number) for number in value]
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    return str(value)


def unreadable(error: Exception) -> PhotoUnreadableError:
    """In words what an exception of a decoder says of a photo."""
    if isinstance(error, MemoryError):
        return PhotoUnreadableError("it needs more memory than a photo may take", PhotoTrouble.TOO_COSTLY)
    text = " ".join(str(error).split()) or type(error).__name__
    if "truncated" in text.lower():
        return PhotoUnreadableError(
            "the file ends too early; it was not copied or saved completely", PhotoTrouble.DAMAGED
        )
    return PhotoUnreadableError(f"the picture in it is damaged ({text[:120]})", PhotoTrouble.DAMAGED)
