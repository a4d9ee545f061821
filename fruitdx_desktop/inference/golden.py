"""The golden outputs: a bundle's own answers to inputs that anybody can draw again from a seed."""

from __future__ import annotations

import json
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.preprocess import INPUT_SIZE, STANDARD, Pixels, Preprocessing
from fruitdx_desktop.inference.runtime import Runtime

GOLDEN_COUNT = 8
# Processors round differently; a damaged graph errs by far more.
TOLERANCE = 0.02
_COARSE = (4, 7, 14, 28)

Outputs = npt.NDArray[np.float32]


def golden_inputs(seed: int, count: int = GOLDEN_COUNT) -> Iterator[Pixels]:
    """Coloured blotches, uint8 ``(224, 224, 3)``: smooth enough that the network answers them distinctly."""
    # The raw stream of PCG64 is fixed for good, unlike the distributions NumPy derives from it.
    generator = np.random.PCG64(seed)
    for number in range(count):
        side = _COARSE[number % len(_COARSE)]
        words = generator.random_raw(side * side * 3)
        grid = (words >> np.uint64(56)).astype(np.uint8).reshape(side, side, 3)
        repeat = INPUT_SIZE // side
        yield np.kron(grid, np.ones((repeat, repeat, 1), np.uint8))


def golden_outputs(
    runtime: Runtime, seed: int, count: int = GOLDEN_COUNT, preprocessing: Preprocessing = STANDARD
) -> Outputs:
    """Probabilities ``(count, classes)`` of the golden inputs, stretched to the size that the network takes."""
    inputs = (preprocessing.apply(_stretched(pixels, preprocessing)) for pixels in golden_inputs(seed, count))
    return np.stack([runtime.run(image)["probabilities"][0] for image in inputs])


def dump_golden(seed: int, outputs: Outputs) -> str:
    """The ``golden.json`` of a bundle."""
    rows = [[round(float(value), 6) for value in row] for row in outputs]
    return json.dumps({"seed": seed, "probabilities": rows}, indent=1) + "\n"


def parse_golden(text: str) -> tuple[int, Outputs]:
    """Seed and expected probabilities. Raises ``ValueError`` for anything else."""
    try:
        document = json.loads(text)
        outputs = np.array(document["probabilities"], dtype=np.float32)
        seed = int(document["seed"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a file of golden outputs ({error})") from error
    if outputs.ndim != 2 or not len(outputs) or not np.isfinite(outputs).all():
        raise ValueError("the golden outputs are no table of numbers")
    return seed, outputs


def differs(expected: Outputs, found: Outputs) -> str | None:
    """None where every top class agrees and no probability differs by more than ``TOLERANCE``; else what differs."""
    if expected.shape != found.shape:
        return f"{found.shape} probabilities"
    if not np.isfinite(found).all():
        return "answers that are no numbers"
    largest = float(np.abs(expected - found).max())
    if largest > TOLERANCE:
        return f"a probability {largest:.3f} away"
    wrong = np.flatnonzero(~_same_top(expected, found))
    return f"another top class for input {int(wrong[0])}" if len(wrong) else None


def _stretched(pixels: Pixels, preprocessing: Preprocessing) -> Pixels:
    # The nearest pixel: exact on every machine, which a smooth scaling is not.
    rows = np.arange(preprocessing.height) * INPUT_SIZE // preprocessing.height
    columns = np.arange(preprocessing.width) * INPUT_SIZE // preprocessing.width
    return pixels[rows][:, columns]


def _same_top(expected: Outputs, found: Outputs) -> npt.NDArray[np.bool_]:
    # Two classes within the tolerance of each other may change places.
    chosen = np.take_along_axis(expected, found.argmax(axis=1)[:, None], axis=1)[:, 0]
    result: npt.NDArray[np.bool_] = expected.max(axis=1) - chosen <= TOLERANCE
    return result
