"""Asks about every file below a folder and compares with what Pillow by itself makes of it.

    python tools/check_photos.py FOLDER

Meant for the test pictures of image libraries; Pillow's come with its source (``pip download --no-deps --no-binary
pillow pillow``). What Pillow reads whole and has no more than 50 megapixels must be diagnosed, what it cannot read be
refused. Prints each file for which this does not hold, then the counts; exits with 1 where there was one.
"""

from __future__ import annotations

import sys
import warnings
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pillow_heif
from PIL import Image

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.picture import MAX_MEGAPIXELS
from fruitdx_desktop.services.diagnosis import DiagnosisService, PhotoResult
from fruitdx_desktop.services.models import ModelService


def main(folder: Path) -> int:
    """The exit code."""
    paths = [str(path) for path in sorted(folder.rglob("*")) if path.is_file()]
    answered: list[PhotoResult] = []
    with TemporaryDirectory() as home:
        service = DiagnosisService(ModelService(Home(Path(home))))
        service.diagnose(paths, on_result=answered.append, cancel=CancelToken())
    counts: Counter[str] = Counter()
    wrong = 0
    for result in answered:
        expected, read = _bare(result.path), result.error is None
        counts[f"{expected}, {'diagnosed' if read else 'refused'}"] += 1
        if read != (expected == "whole") and expected != "large":
            wrong += 1
            print(f"{result.path}: {expected}, but {result.error or 'diagnosed'}")
    print(", ".join(f"{count} {what}" for what, count in sorted(counts.items())))
    return 1 if wrong or len(answered) != len(paths) else 0


def _bare(path: str) -> str:
    """What Pillow alone makes of a file: whole, large or unreadable."""
    try:
        with Image.open(path) as image:
            if image.width * image.height > MAX_MEGAPIXELS * 1_000_000:
                return "large"
            image.load()
            image.convert("RGB")
            return "whole"
    except Exception:
        return "unreadable"


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    Image.MAX_IMAGE_PIXELS = None
    pillow_heif.register_heif_opener()
    sys.exit(main(Path(sys.argv[1])))
