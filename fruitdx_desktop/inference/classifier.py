"""A bundle, opened: photo in, diagnosis out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, LifoQueue

import numpy as np

from fruitdx_desktop.core.errors import ModelFaultError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.labels import Label, parse_labels
from fruitdx_desktop.inference.calibration import calibrated
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.diagnosis import Diagnosis, FloatArray, candidates, decide
from fruitdx_desktop.inference.looks import SURE, other_looks, pooled
from fruitdx_desktop.inference.manifest import LABELS, MANIFEST, MODEL, NOVELTY, Manifest
from fruitdx_desktop.inference.novelty import NoveltyModel
from fruitdx_desktop.inference.photo_file import Source
from fruitdx_desktop.inference.preprocess import Pixels, parse_preprocessing
from fruitdx_desktop.inference.runtime import Runtime, default_threads
from fruitdx_desktop.inference.verify import read_checked

EVIDENCE_SIZE = 7


class Classifier:
    """Thread-safe: holds up to ``default_threads()`` one-thread graphs, each lent to one caller at a time."""

    def __init__(
        self, manifest: Manifest, labels: tuple[Label, ...], novelty: NoveltyModel | None, model: bytes
    ) -> None:
        """Raises ``ValueError`` or ``RuntimeError`` where the runtime cannot load ``model``."""
        self.manifest = manifest
        self.preprocessing = parse_preprocessing(manifest.preprocessing)
        self.labels = labels
        self._novelty = novelty
        self._model = model
        self._pool: LifoQueue[Runtime | None] = LifoQueue()
        for _ in range(default_threads() - 1):
            # Made when first lent: most callers need one.
            self._pool.put(None)
        self._pool.put(Runtime(model, threads=1))

    def diagnose(self, source: Source, fruit: str | None = None) -> Diagnosis:
        """Diagnoses a photo: a path, or the bytes of a file. ``fruit`` narrows the answer to that fruit's labels.

        Raises:
            PhotoUnreadableError, PhotoTooLargeError: see ``decode.decode_photo``.
        """
        return self.diagnose_pixels(photo_pixels(source, self.photo_size), fruit)

    def diagnose_pixels(self, pixels: Pixels, fruit: str | None = None) -> Diagnosis:
        """Diagnoses uint8 RGB of ``photo_size``, for our own models ``(224, 224, 3)``; where it is in doubt, by several
        looks (``looks.py``)."""
        calibration = self.manifest.calibration
        with self._runtime() as runtime:
            outputs = runtime.run(self.preprocessing.apply(pixels))
            novelty = self._novelty_score(outputs)
            probabilities = calibrated(outputs["probabilities"][0], calibration.temperature)
            if self._in_doubt(probabilities, novelty):
                looks = self._looks(runtime, pixels, outputs["probabilities"])
                probabilities = calibrated(pooled(looks), calibration.temperature)
        verdict, given_fruit = decide(probabilities, self.labels, novelty, calibration, fruit)
        top = candidates(given_fruit, self.labels)
        return Diagnosis(
            status=verdict.status,
            label=verdict.label,
            fruit=verdict.fruit,
            confidence=top[0].probability,
            top=top,
            novelty=novelty,
            evidence=self._evidence(outputs, self.labels.index(top[0].label)),
            model=self.manifest.version,
            hint=fruit,
            probabilities=probabilities,
        )

    @property
    def photo_size(self) -> tuple[int, int]:
        """Width and height in pixels that the network takes."""
        return self.preprocessing.width, self.preprocessing.height

    def warm_up(self) -> None:
        """Opens the graph for every caller that there may be at once; whoever has one now keeps it."""
        idle = []
        with suppress(Empty):
            while True:
                idle.append(self._pool.get_nowait())
        for runtime in idle:
            self._pool.put(runtime or Runtime(self._model, threads=1))

    @contextmanager
    def _runtime(self) -> Iterator[Runtime]:
        runtime = self._pool.get()
        try:
            runtime = runtime or Runtime(self._model, threads=1)
            yield runtime
        finally:
            self._pool.put(runtime)

    def _in_doubt(self, probabilities: FloatArray, novelty: float) -> bool:
        """Of a foreign network nothing is known of how it takes other looks."""
        return self._novelty is not None and novelty <= 1.0 and float(probabilities.max()) < SURE

    def _looks(self, runtime: Runtime, pixels: Pixels, first: FloatArray) -> FloatArray:
        """Probabilities (looks, classes), those of the ``first`` (1, classes) before those of the other looks."""
        others = [runtime.run(self.preprocessing.apply(look))["probabilities"] for look in other_looks(pixels)]
        return np.concatenate([first, *others])

    def _novelty_score(self, outputs: dict[str, FloatArray]) -> float:
        if self._novelty is None or "features" not in outputs:
            return 0.0
        return float(self._novelty.score(outputs["features"])[0])

    @staticmethod
    def _evidence(outputs: dict[str, FloatArray], index: int) -> FloatArray:
        if "evidence" not in outputs:
            return np.zeros((EVIDENCE_SIZE, EVIDENCE_SIZE), np.float32)
        evidence = np.maximum(outputs["evidence"][0, :, :, index], 0.0)
        highest = float(evidence.max())
        result: FloatArray = (evidence / highest if highest > 0 else evidence).astype(np.float32)
        return result


def open_bundle(folder: str | os.PathLike[str]) -> Classifier:
    """Opens a bundle folder after its files were checked against the manifest.

    The graph itself is opened in this process: open foreign bundles in the probe first (``verify.verify``).

    Raises:
        ModelFaultError: the bundle is not whole.
    """
    checked = read_checked(Path(folder), (MODEL, LABELS, NOVELTY))
    manifest, contents = checked.manifest, checked.contents
    if manifest is None or checked.fault is not None:
        raise ModelFaultError(checked.fault or Fault(FaultKind.MISSING, MANIFEST, "a manifest", "none"))
    try:
        labels = parse_labels(contents[LABELS].decode("utf-8"))
        novelty = NoveltyModel.from_bytes(contents[NOVELTY]) if NOVELTY in contents else None
        return Classifier(manifest, labels, novelty, contents[MODEL])
    except (ValueError, RuntimeError) as error:
        raise ModelFaultError(
            Fault(FaultKind.UNREADABLE, MODEL, "a graph the runtime can open", str(error)[:200])
        ) from error
