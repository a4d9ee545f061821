"""Where a photo was taken, from its EXIF; read only when somebody asks for it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from fruitdx_desktop.inference.decode import photo_tags
from fruitdx_desktop.inference.photo_file import Source

_GPS_IFD = 0x8825


@dataclass(frozen=True)
class Position:
    """Degrees: latitude -90..90, north positive; longitude -180..180, east positive."""

    latitude: float
    longitude: float


def position_of(source: Source) -> Position | None:
    """The place in the photo's EXIF (CIPA DC-008, GPS tags 1 to 4); None without one, or with one that makes no sense.

    Raises:
        PhotoUnreadableError, PhotoTooLargeError: see ``decode_photo``.
    """
    side_ns, latitudes, side_ew, longitudes = photo_tags(source, [(_GPS_IFD, tag) for tag in (1, 2, 3, 4)])
    try:
        latitude = _degrees(latitudes, str(side_ns), "S")
        longitude = _degrees(longitudes, str(side_ew), "W")
    # Damaged EXIF is no reason to leave the photo out.
    except (TypeError, ValueError):
        return None
    sensible = math.isfinite(latitude + longitude) and abs(latitude) <= 90 and abs(longitude) <= 180
    return Position(latitude, longitude) if sensible else None


def _degrees(parts: Any, side: str, negative: str) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600
    return -value if side.strip("\0 ").upper() == negative else value
