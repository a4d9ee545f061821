"""Whether the map of evidence points at the fruit: how much of it lies there, against the fruit's share of the photo.

On photos of fruit17 that are held back, by the starter; where the fruit is, is found by its colours.
``python benchmarks/bench_evidence.py [--data FOLDER]`` exits with 1 under the mark, 77 without photos.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from research_photos import DATA, home_photos, photo_folder

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference import open_bundle
from fruitdx_desktop.inference.classifier import EVIDENCE_SIZE
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.training.foreground import foreground

# Of the fruit's share of the photo.
MARK = 1.4
PHOTOS = 400


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    options = parser.parse_args()
    classifier = open_bundle(starter_bundle())
    rng = np.random.default_rng(0)
    rows = []
    for path in _held_back(options.data, rng):
        pixels = photo_pixels(path)
        mask = _small(foreground(pixels, rng))
        shown = classifier.diagnose_pixels(pixels).evidence
        rows.append([mask.mean(), float((shown * mask).sum() / max(shown.sum(), 1e-6))])
    area, on_fruit = np.mean(rows, axis=0)
    good = on_fruit >= MARK * area
    print(
        f"{len(rows)} photos held back: fruit covers {area:.3f} of a photo; of the map {on_fruit:.3f} lies on it, "
        f"{on_fruit / area:.2f} times that (mark {MARK}) {'ok' if good else 'UNDER THE MARK'}"
    )
    return 0 if good else 1


def _held_back(data: Path, rng: np.random.Generator) -> list[Path]:
    home = home_photos(data)
    return [home.photos[row].path for row in rng.permutation(np.flatnonzero(home.held))[:PHOTOS]]


def _small(mask: Any) -> Any:
    """What share of each of the 7x7 places is fruit."""
    from PIL import Image

    whole = Image.fromarray(mask.astype(np.float32) / 255, "F")
    return np.asarray(whole.resize((EVIDENCE_SIZE, EVIDENCE_SIZE), Image.Resampling.BOX))


if __name__ == "__main__":
    sys.exit(main())
