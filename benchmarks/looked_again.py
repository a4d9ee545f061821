"""What a diagnosis does that looks again where it is in doubt: bare, and by heads that are not in a model yet."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.accelerator import CPU
from fruitdx_desktop.inference.calibration import calibrated
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.looks import SURE, other_looks, pooled
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.preprocess import Pixels, to_input
from fruitdx_desktop.inference.replay import HeadWeights, head_probabilities
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.features import extraction_threads


def bare_looks(runtime: Runtime, pixels: Pixels, temperature: float) -> None:
    """Runs the network as often as a diagnosis of these pixels does, and nothing else."""
    told = calibrated(runtime.run(to_input(pixels))["probabilities"], temperature)
    for look in other_looks(pixels) if told.max() < SURE else ():
        runtime.run(to_input(look))


def looks_of(paths: Sequence[Path], kept: Path) -> Any:
    """Features (looks, n, f) of the other looks at the photos ``paths`` (n,), with the backbone of the starter; made,
    or found in the file ``kept``."""
    if not kept.is_file():
        model = (starter_bundle() / MODEL).read_bytes()
        with CPU.open(model) as network, ThreadPoolExecutor(extraction_threads()) as pool:

            def one(path: Path) -> Any:
                looks = other_looks(photo_pixels(path))
                return np.stack([network.features(look) for look in looks]).astype(np.float16)

            np.save(kept, np.stack(list(pool.map(one, paths)), axis=1))
    return np.load(kept)


def diagnosed(head: HeadWeights, features: Any, looks: Any, temperature: float = 1.0) -> Any:
    """Probabilities (n, classes) of photos with features (n, f) and those of their other looks (looks, n, f)."""
    first = head_probabilities(head, features)
    told = calibrated(first, temperature)
    for row in np.flatnonzero(told.max(axis=1) < SURE):
        others = head_probabilities(head, looks[:, row].astype(np.float32))
        told[row] = calibrated(pooled(np.concatenate([first[row : row + 1], others])), temperature)
    return told
