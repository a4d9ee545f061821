"""The golden outputs: a bundle's own answers to inputs that anybody can draw again from a seed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.novelty import NoveltyModel
from fruitdx_desktop.inference.preprocess import INPUT_SIZE, STANDARD, Pixels, Preprocessing
from fruitdx_desktop.inference.runtime import Runtime

GOLDEN_COUNT = 8
# Processors round differently; a damaged graph errs by far more.
TOLERANCE = 0.02
PROBABILITIES, EVIDENCE, FEATURES, NOVELTY_SCORE = "probabilities", "evidence", "features", "novelty"
_WORDS = {
    PROBABILITIES: "a probability",
    EVIDENCE: "the map of evidence",
    FEATURES: "the features",
    NOVELTY_SCORE: "the novelty",
}
_ANSWERS = tuple(_WORDS)
_DIGITS = 6
# Of answers that are all nothing no share can be taken.
_LEAST = 1e-3
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


@dataclass(frozen=True, eq=False)
class Golden:
    """What a bundle answered when it was made: its labels, and ``(count, values)`` by the name of each output, the
    novelty among them. Bundles from elsewhere may tell the probabilities only; what is not told is not compared."""

    seed: int
    labels: tuple[str, ...]
    answers: Mapping[str, Outputs]


def golden_outputs(
    runtime: Runtime, seed: int, count: int = GOLDEN_COUNT, preprocessing: Preprocessing = STANDARD
) -> Outputs:
    """Probabilities ``(count, classes)`` of the golden inputs, stretched to the size that the network takes."""
    return golden_answers(runtime, seed, count, preprocessing)[PROBABILITIES]


def golden_answers(
    runtime: Runtime,
    seed: int,
    count: int = GOLDEN_COUNT,
    preprocessing: Preprocessing = STANDARD,
    novelty: NoveltyModel | None = None,
) -> dict[str, Outputs]:
    """Everything that a diagnosis is made of, ``(count, values)`` by name."""
    inputs = (preprocessing.apply(_stretched(pixels, preprocessing)) for pixels in golden_inputs(seed, count))
    rows = [runtime.run(image) for image in inputs]
    answers = {
        name: np.stack([row[name].reshape(-1) for row in rows]).astype(np.float32)
        for name in (PROBABILITIES, EVIDENCE, FEATURES)
        if name in rows[0]
    }
    if novelty is not None and FEATURES in answers:
        answers[NOVELTY_SCORE] = novelty.score(answers[FEATURES])[:, np.newaxis]
    return answers


def dump_golden(golden: Golden) -> str:
    """The ``golden.json`` of a bundle."""
    tables = {
        name: [[round(float(value), _DIGITS) for value in row] for row in values]
        for name, values in golden.answers.items()
    }
    return json.dumps({"seed": golden.seed, "labels": golden.labels, **tables}, ensure_ascii=False) + "\n"


def parse_golden(text: str) -> Golden:
    """Raises ``ValueError`` for anything else."""
    try:
        document = json.loads(text)
        labels, seed = document.get("labels", []), document["seed"]
        answers = {name: np.array(document[name], dtype=np.float32) for name in _ANSWERS if name in document}
    except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError(f"not a file of golden outputs ({error})") from error
    if not isinstance(seed, int) or not isinstance(labels, list) or PROBABILITIES not in answers:
        raise ValueError("not a file of golden outputs")
    for values in answers.values():
        if values.ndim != 2 or len(values) != GOLDEN_COUNT or not np.isfinite(values).all():
            raise ValueError("the golden outputs are no table of numbers")
    return Golden(seed, tuple(map(str, labels)), answers)


def differs(expected: Mapping[str, Outputs], found: Mapping[str, Outputs]) -> str | None:
    """None where every top class agrees and nothing differs by more than ``TOLERANCE``, of the largest value where it
    is no probability; else what differs."""
    for name, values in expected.items():
        if name not in found or values.shape != found[name].shape:
            return f"other {name} than it had"
        if not np.isfinite(found[name]).all():
            return "answers that are no numbers"
        scale = 1.0 if name == PROBABILITIES else max(float(np.abs(values).max()), _LEAST)
        largest = float(np.abs(values - found[name]).max()) / scale
        if largest > TOLERANCE:
            return f"{_WORDS[name]} {largest:.3f} away"
    wrong = np.flatnonzero(~_same_top(expected[PROBABILITIES], found[PROBABILITIES]))
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
