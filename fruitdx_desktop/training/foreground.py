"""Where in a photo the fruit is, found without a model: colours of the border against colours of the middle."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.preprocess import Pixels

FloatArray = npt.NDArray[np.float32]
Mask = npt.NDArray[np.uint8]

MASK_SIZE = 64
_COLOURS = 5
_ROUNDS = 3
_SAMPLE = 320
_BORDER = 5
_MIDDLE = 0.45
# Below this variance of a colour, noise of the camera would decide.
_LEAST_VARIANCE = 8e-4
_MOST_EVIDENCE = 6.0
_CENTRE_PRIOR = 3.0


def foreground(pixels: Pixels, rng: np.random.Generator) -> Mask:
    """A soft mask (64, 64) of 0..255 over uint8 RGB ``(height, width, 3)``: 255 on the fruit, holes filled.

    GrabCut's alternation (Rother, Kolmogorov & Blake 2004) with smoothing and a prior for the middle in place of the
    graph cut.
    """
    colours = _opponent(_small(pixels))
    flat = colours.reshape(-1, 3)
    border, middle = _border().ravel(), (_radius() < _MIDDLE).ravel()
    inside, outside = middle, border
    share = np.zeros((MASK_SIZE, MASK_SIZE), np.float32)
    for _ in range(_ROUNDS):
        evidence = _likelihood(flat, _mixture(flat[inside], rng)) - _likelihood(flat, _mixture(flat[outside], rng))
        grid = np.clip(evidence.reshape(MASK_SIZE, MASK_SIZE), -_MOST_EVIDENCE, _MOST_EVIDENCE)
        grid = np.clip(grid + (0.9 - _radius()) * _CENTRE_PRIOR, -_MOST_EVIDENCE, _MOST_EVIDENCE)
        share = (1.0 / (1.0 + np.exp(-_box_blur(grid, 2)))).astype(np.float32)
        inside, outside = (share > 0.6).ravel(), (share < 0.4).ravel() | border
        if inside.sum() < 80:
            inside = middle
    return _filled(np.clip((_box_blur(share, 1) - 0.3) / 0.4, 0.0, 1.0))


def _small(pixels: Pixels) -> Pixels:
    from PIL import Image

    return np.asarray(Image.fromarray(pixels).resize((MASK_SIZE, MASK_SIZE), Image.Resampling.BILINEAR))


def _opponent(pixels: Pixels) -> FloatArray:
    """Brightness, red against green, yellow against blue: distances in it are nearer to the eye's than in RGB."""
    red, green, blue = np.moveaxis(pixels.astype(np.float32) / 255.0, -1, 0)
    axes = ((red + green + blue) * 0.4, (red - green) * 1.5, (red + green - 2 * blue) * 0.8)
    return np.stack(axes, axis=-1).astype(np.float32)


def _mixture(colours: FloatArray, rng: np.random.Generator) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Centres (k, 3), variances (k,) and weights (k,) of a few colours, by k-means on a sample."""
    sample = colours[rng.integers(0, len(colours), _SAMPLE)]
    centres = sample[rng.choice(len(sample), _COLOURS, replace=False)]
    nearest = np.zeros(len(sample), np.int64)
    for _ in range(4):
        nearest = _squared_distances(sample, centres).argmin(axis=1)
        centres = np.stack(
            [sample[nearest == k].mean(axis=0) if (nearest == k).any() else centres[k] for k in range(_COLOURS)]
        )
    spread = _squared_distances(sample, centres)[np.arange(len(sample)), nearest] / 3.0
    counts = np.bincount(nearest, minlength=_COLOURS)
    variances = np.bincount(nearest, spread, minlength=_COLOURS) / np.maximum(counts, 1) + _LEAST_VARIANCE
    weights = counts / len(sample) + 1e-3
    return centres.astype(np.float32), variances.astype(np.float32), weights.astype(np.float32)


def _likelihood(colours: FloatArray, mixture: tuple[FloatArray, FloatArray, FloatArray]) -> FloatArray:
    centres, variances, weights = mixture
    densities = weights * np.exp(-_squared_distances(colours, centres) / (2 * variances)) / variances**1.5
    result: FloatArray = np.log(densities.sum(axis=1) + 1e-9)
    return result


def _squared_distances(colours: FloatArray, centres: FloatArray) -> FloatArray:
    products = colours @ centres.T
    result: FloatArray = np.maximum((colours**2).sum(1)[:, None] - 2 * products + (centres**2).sum(1), 0.0)
    return result


@cache
def _radius() -> FloatArray:
    y, x = np.mgrid[0:MASK_SIZE, 0:MASK_SIZE]
    half = (MASK_SIZE - 1) / 2
    result: FloatArray = np.hypot((y - half) / half, (x - half) / half).astype(np.float32)
    return result


@cache
def _border() -> npt.NDArray[np.bool_]:
    frame = np.ones((MASK_SIZE, MASK_SIZE), np.bool_)
    frame[_BORDER:-_BORDER, _BORDER:-_BORDER] = False
    return frame


def _box_blur(values: FloatArray, radius: int) -> FloatArray:
    width = 2 * radius + 1
    padded = np.pad(np.pad(values, radius, mode="edge"), ((1, 0), (1, 0)))
    sums = padded.cumsum(axis=0, dtype=np.float64).cumsum(axis=1)
    result = (sums[width:, width:] - sums[:-width, width:] - sums[width:, :-width] + sums[:-width, :-width]) / width**2
    return result.astype(np.float32)


def _filled(share: FloatArray) -> Mask:
    """Closes holes: a dark lesion in the middle of a fruit is of the fruit."""
    empty = np.pad(share <= 0.5, 1, constant_values=True)
    hole = (empty & ~_joined_to_frame(empty))[1:-1, 1:-1]
    return np.where(hole, 255, np.rint(share * 255)).astype(np.uint8)


def _joined_to_frame(empty: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Which empty places (h, w) hang together, by their sides, with the outermost ones, all empty.

    Whole runs of empty places are reached at a time, so few rounds do. Runs go on from one line to the next, which
    joins outermost places only.
    """
    runs = [np.cumsum(~empty).reshape(empty.shape), np.cumsum(~empty.T).reshape(empty.T.shape).T]
    reached = np.zeros_like(empty)
    reached[0, 0] = True
    before = 0
    while int(reached.sum()) > before:
        before = int(reached.sum())
        for run in runs:
            met = np.zeros(run.max() + 1, np.bool_)
            met[run[reached]] = True
            reached = met[run] & empty
    return reached
