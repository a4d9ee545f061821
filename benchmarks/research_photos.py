"""Where the research photos are, and how a benchmark ends without them."""

from __future__ import annotations

from pathlib import Path

DATA = Path(__file__).parents[2] / "shared" / "data"
# What a benchmark ends with that cannot be run here; ``make bench`` goes on.
SKIPPED = 77


def photo_folder(text: str) -> Path:
    """The type of an option that names a folder with photos; ends the program where there is none."""
    folder = Path(text)
    if not folder.is_dir():
        print(f"skipped: no photos at {folder}")
        raise SystemExit(SKIPPED)
    return folder
