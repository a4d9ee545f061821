"""Other looks at a photo that a first one is not sure of: its mirror image, nearer and from farther away.

Averaging what a network says of several looks at a photo (Krizhevsky et al. 2012, sec. 4.1) errs less than one look,
most of all on photos from another place: ``benchmarks/bench_elsewhere.py`` and ``bench_looks.py`` have the figures.
"""

from __future__ import annotations

import numpy as np
from PIL import Image

from fruitdx_desktop.inference.calibration import Probabilities, calibrated
from fruitdx_desktop.inference.preprocess import MEAN, Pixels

# A first look as sure as this (calibrated, 0..1) is enough. Above what a diagnosis takes, so that one that hangs by a
# thread is taken back; where all photos are looked at again, no more are right.
SURE = 0.8
# The share of width and height that is seen from nearer, and that the whole photo takes up from farther away.
_NEARER = 0.8
_FARTHER = 0.75


def other_looks(pixels: Pixels) -> tuple[Pixels, ...]:
    """Of uint8 RGB ``(height, width, 3)`` as many of the same shape."""
    return np.ascontiguousarray(pixels[:, ::-1]), _nearer(pixels), _farther(pixels)


def pooled(probabilities: Probabilities) -> Probabilities:
    """Of what several looks say (k, classes) what all say together (classes,): softmax of the mean of the logits."""
    together: Probabilities = np.exp(np.log(np.clip(probabilities, 1e-12, 1.0)).mean(axis=0))
    return calibrated(together, 1.0)


def _nearer(pixels: Pixels) -> Pixels:
    image = Image.fromarray(pixels)
    left, top = (side * (1 - _NEARER) / 2 for side in image.size)
    box = (left, top, image.width - left, image.height - top)
    return np.asarray(image.resize(image.size, Image.Resampling.BILINEAR, box=box))


def _farther(pixels: Pixels) -> Pixels:
    image = Image.fromarray(pixels)
    width, height = (round(side * _FARTHER) for side in image.size)
    # Around it what is nothing to the network: black or white would be seen.
    result = Image.new("RGB", image.size, (round(MEAN),) * 3)
    place = ((image.width - width) // 2, (image.height - height) // 2)
    result.paste(image.resize((width, height), Image.Resampling.BILINEAR), place)
    return np.asarray(result)
