"""What is wrong with a photo as a photo: blurred, dark, overexposed, tiny."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.preprocess import INPUT_SIZE, Pixels

# Limits and what they catch: benchmarks/bench_quality.py.
BLURRED_BELOW = 12.0
DARK_BELOW = 80.0
BURNT = 250.0
OVEREXPOSED_ABOVE = 0.15
TINY_BELOW = INPUT_SIZE // 2
# ITU-R BT.601 luma.
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
# Every fourth pixel tells the percentile well enough in a fifth of the time.
_SPARSE = slice(None, None, 4)
_MIDDLE = slice(INPUT_SIZE // 4, INPUT_SIZE * 3 // 4)


class PhotoProblem(StrEnum):
    TINY = "tiny"
    DARK = "dark"
    OVEREXPOSED = "overexposed"
    BLURRED = "blurred"


@dataclass(frozen=True)
class PhotoQuality:
    """Measures of one photo.

    ``sharpness`` is the variance of the Laplacian of the luminance at the network's size (0..255 squared;
    J. L. Pech-Pacheco et al., Diatom autofocusing in brightfield microscopy, ICPR 2000). ``brightness`` is the 95th
    percentile of the luminance, 0..255: a bright fruit on a dark cloth is not dark. ``burnt`` is the share, 0..1, of
    the middle that is all white: a fruit on white paper is not overexposed. ``short_side`` is in pixels of the file.
    """

    sharpness: float
    brightness: float
    burnt: float
    short_side: int

    @property
    def problems(self) -> tuple[PhotoProblem, ...]:
        """What to mend first comes first. Blur is not judged where pixels or light are lacking: both look like it."""
        found = [
            (PhotoProblem.TINY, self.short_side < TINY_BELOW),
            (PhotoProblem.DARK, self.brightness < DARK_BELOW),
            (PhotoProblem.OVEREXPOSED, self.burnt > OVEREXPOSED_ABOVE),
        ]
        problems = tuple(problem for problem, there in found if there)
        if not problems and self.sharpness < BLURRED_BELOW:
            return (PhotoProblem.BLURRED,)
        return problems


def photo_quality(pixels: Pixels, size: tuple[int, int]) -> PhotoQuality:
    """Measures uint8 RGB ``(224, 224, 3)`` of a photo whose file is ``size`` wide and high."""
    luminance = pixels.astype(np.float32) @ _LUMA
    return PhotoQuality(
        sharpness=float(_laplacian(luminance).var()),
        brightness=float(np.percentile(luminance[_SPARSE, _SPARSE], 95)),
        burnt=float((luminance[_MIDDLE, _MIDDLE] >= BURNT).mean()),
        short_side=min(size),
    )


def _laplacian(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    neighbours = values[:-2, 1:-1] + values[2:, 1:-1] + values[1:-1, :-2] + values[1:-1, 2:]
    result: npt.NDArray[np.float32] = neighbours - 4.0 * values[1:-1, 1:-1]
    return result
