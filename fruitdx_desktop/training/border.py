"""What the edge of a photo looks like, since a label that the edge gives away may be learned from it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.preprocess import Pixels

FloatArray = npt.NDArray[np.float32]
BORDER_FIGURES = 24
# Pixels of 224: where fruit seldom is, and what no crop to the middle would keep.
_WIDTH = 14


def border_statistics(pixels: Pixels) -> FloatArray:
    """Mean and deviation of red, green and blue along the four edges: uint8 (224, 224, 3) to (24,) of 0..1.

    Every other pixel is looked at; a fraction of a millisecond.
    """
    edges = (pixels[:_WIDTH], pixels[-_WIDTH:], pixels[:, :_WIDTH], pixels[:, -_WIDTH:])
    figures = [part for edge in edges for part in _figures(edge[::2, ::2].reshape(-1, 3))]
    result: FloatArray = (np.concatenate(figures) / 255.0).astype(np.float32)
    return result


def _figures(colours: Pixels) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    return colours.mean(axis=0), colours.std(axis=0)
