"""What is wrong with a photo as a photo, as a value: blurred, dark, overexposed, tiny."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# Limits and what they catch: benchmarks/bench_quality.py.
BLURRED_BELOW = 12.0
DARK_BELOW = 80.0
OVEREXPOSED_ABOVE = 0.15
# Half of the network's input, in pixels.
TINY_BELOW = 112


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
