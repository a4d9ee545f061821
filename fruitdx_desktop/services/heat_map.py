"""The evidence map over a photo: what did not speak for the answer is dimmed, what did is outlined.

Light and line carry it, no colour does, so that everybody sees it, on paper too. The same picture as in the window.
"""

from __future__ import annotations

import io
from typing import Any

from fruitdx_desktop.services.thumbnail import encode

OUTLINE_AT = 0.55
_DIM = 175 / 255
_DARK = (8, 12, 20)


def heat_map(photo: bytes, evidence: Any) -> bytes | None:
    """``photo`` (JPEG) with ``evidence`` ``(7, 7)`` drawn over it, as JPEG; None for a map that is all the same."""
    import numpy as np
    from PIL import Image

    with Image.open(io.BytesIO(photo)) as opened:
        pixels = np.asarray(opened.convert("RGB"), np.float32)
    cells = np.asarray(evidence, np.float32)
    low, high = float(cells.min()), float(cells.max())
    if high - low < 1e-6:
        return None
    fine = _stretched((cells - low) / (high - low), pixels.shape[:2])
    veil = (_DIM * (1.0 - np.clip(fine, 0.0, 1.0)))[..., None]
    dimmed = pixels * (1.0 - veil) + np.asarray(_DARK, np.float32) * veil
    inside = fine >= OUTLINE_AT
    for colour, width in ((0.0, 2), (255.0, 1)):
        dimmed[_border(inside, width)] = colour
    return encode(Image.fromarray(dimmed.astype(np.uint8)))


def _stretched(cells: Any, shape: tuple[int, int]) -> Any:
    """``cells`` drawn out to ``shape`` by a uniform cubic B-spline along rows and columns, its top at 1."""
    fine = _spline(shape[0], cells.shape[0]) @ cells @ _spline(shape[1], cells.shape[1]).T
    return fine / max(float(fine.max()), 1e-6)


def _spline(size: int, count: int) -> Any:
    """The weights ``(size, count)`` of a uniform cubic B-spline whose ends are repeated."""
    import numpy as np

    place = (np.arange(size) + 0.5) * count / size - 0.5
    cell = np.floor(place).astype(int)
    part = place - cell
    shares = (
        (1 - part) ** 3 / 6,
        (3 * part**3 - 6 * part**2 + 4) / 6,
        (-3 * part**3 + 3 * part**2 + 3 * part + 1) / 6,
        part**3 / 6,
    )
    weights = np.zeros((size, count))
    for offset, share in zip((-1, 0, 1, 2), shares, strict=True):
        np.add.at(weights, (np.arange(size), np.clip(cell + offset, 0, count - 1)), share)
    return weights


def _border(inside: Any, width: int) -> Any:
    """Pixels no further than ``width`` from the edge of ``inside``, on either side."""
    import numpy as np
    from PIL import Image, ImageFilter

    mask = Image.fromarray(np.where(inside, 255, 0).astype(np.uint8))
    grown = np.asarray(mask.filter(ImageFilter.MaxFilter(2 * width + 1)))
    shrunk = np.asarray(mask.filter(ImageFilter.MinFilter(2 * width + 1)))
    return grown != shrunk
