"""What the photo checks flag: good photos (few), the same photos spoiled on purpose (most), and what a check costs.

Good are the photos of ``fruit17`` and those taken in orchards of ``second_source`` in ../shared/data; its shop crops,
enlarged from about 95 pixels, are truly blurred and counted apart. Spoiled are a blur of 1, 2 and 4 % of the longer
side, a quarter and an eighth of the light, two to four times the light, and a copy 80 pixels wide. Fruit on white
paper is cut out already: more light changes the fruit only.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageEnhance, ImageFilter
from research_photos import DATA, photo_folder

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.core.photo_quality import TINY_BELOW, PhotoProblem, PhotoQuality
from fruitdx_desktop.inference.classifier import open_bundle
from fruitdx_desktop.inference.decode import decode_photo, stretched
from fruitdx_desktop.inference.photos import expand
from fruitdx_desktop.inference.quality import photo_quality

MARK_GOOD = 0.02
MARK_COST = 0.03
Spoil = Callable[[Image.Image], Image.Image]


def measured(image: Image.Image) -> PhotoQuality:
    """The measures of a decoded photo."""
    return photo_quality(stretched(image), image.size)


def blur(share: float) -> Spoil:
    """A Gaussian blur of ``share`` of the longer side."""
    return lambda image: image.filter(ImageFilter.GaussianBlur(share * max(image.size)))


def light(times: float) -> Spoil:
    """So many times the light, cut off at white."""
    return lambda image: ImageEnhance.Brightness(image).enhance(times)


def narrow(width: int) -> Spoil:
    """A copy ``width`` pixels wide."""
    return lambda image: image.resize((width, max(1, width * image.height // image.width)))


SPOILS: tuple[tuple[str, PhotoProblem, Spoil], ...] = (
    *((f"blur {share:.0%} of the side", PhotoProblem.BLURRED, blur(share)) for share in (0.01, 0.02, 0.04)),
    *((f"{times:.0%} of the light", PhotoProblem.DARK, light(times)) for times in (0.25, 0.125)),
    *((f"{times:.0f} times the light", PhotoProblem.OVEREXPOSED, light(times)) for times in (2.0, 3.0, 4.0)),
    ("80 pixels wide", PhotoProblem.TINY, narrow(80)),
)


def flagged(paths: list[str]) -> tuple[Counter[str], int, int]:
    """Flags of the photos as they are, how many are flagged, how many are large enough to be judged."""
    flags: Counter[str] = Counter()
    bad = judged = 0
    for path in paths:
        image = decode_photo(path)
        if min(image.size) < TINY_BELOW:
            flags["too small to be judged"] += 1
            continue
        judged += 1
        problems = measured(image).problems
        bad += bool(problems)
        flags.update(str(problem) for problem in problems)
    return flags, bad, judged


def recall(paths: list[str], problem: PhotoProblem, spoil: Spoil) -> float:
    """Share of spoiled photos that get ``problem`` said of them."""
    images = [image for path in paths if min((image := decode_photo(path)).size) >= TINY_BELOW]
    return sum(problem in measured(spoil(image)).problems for image in images) / len(images)


def cost(paths: list[str]) -> tuple[float, float]:
    """Milliseconds of a check and of a diagnosis with decoding, the best of five rounds each."""
    classifier = open_bundle(starter_bundle())
    images = [decode_photo(path) for path in paths]
    squares = [(stretched(image), image.size) for image in images]
    checks, diagnoses = [], []
    for _ in range(5):
        started = time.perf_counter()
        for pixels, size in squares:
            photo_quality(pixels, size)
        checks.append(time.perf_counter() - started)
        started = time.perf_counter()
        for path in paths:
            classifier.diagnose(path)
        diagnoses.append(time.perf_counter() - started)
    return min(checks) / len(paths) * 1000, min(diagnoses) / len(paths) * 1000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    parser.add_argument("--spoiled", type=int, default=400, help="photos to spoil, drawn from a seed")
    options = parser.parse_args()
    known = expand([str(options.data / "fruit17")])
    second = expand([str(options.data / "second_source")])
    sources = {
        "fruit17": known,
        "orchards": [path for path in second if Path(path).name.startswith("orchard_")],
        "shop crops": [path for path in second if Path(path).name.startswith("grocery_")],
    }
    flagged_good = good = 0
    for source, paths in sources.items():
        flags, bad, judged = flagged(paths)
        if source != "shop crops":
            flagged_good, good = flagged_good + bad, good + judged
        print(f"{source}: {bad} of {judged} photos flagged ({bad / judged:.1%}) {dict(flags)}")
    drawn = random.Random(0).sample(known, options.spoiled)
    for words, problem, spoil in SPOILS:
        print(f"{words}: {recall(drawn, problem, spoil):.0%} found {problem}")
    check, diagnosis = cost(drawn[:60])
    share = check / diagnosis
    print(f"a check {check:.2f} ms, a diagnosis {diagnosis:.1f} ms: {share:.1%} (mark {MARK_COST:.0%})")
    false = flagged_good / good
    print(f"good photos flagged {false:.1%} (mark {MARK_GOOD:.0%})")
    return 0 if false <= MARK_GOOD and share <= MARK_COST else 1


if __name__ == "__main__":
    sys.exit(main())
