"""A folder of labelled photos, one folder a label."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from fruitdx_desktop.core.errors import DatasetError
from fruitdx_desktop.inference.photos import is_photo_name

MIN_PHOTOS = 5


@dataclass(frozen=True)
class Photo:
    """One photo to learn from. ``name`` is relative to the dataset's folder, with forward slashes."""

    path: Path
    name: str
    label: str


def scan(folder: Path, *, quoted: bool = False) -> tuple[Photo, ...]:
    """Lists the photos of every label, sorted. ``quoted`` folder names are URL-quoted labels.

    Raises:
        DatasetError: no such folder, not readable, or no photos in folders named after labels.
    """
    try:
        folders = sorted(entry for entry in folder.iterdir() if entry.is_dir() and not entry.name.startswith("."))
        photos = tuple(photo for entry in folders for photo in _label_photos(folder, entry, quoted))
    except FileNotFoundError as error:
        raise DatasetError(reason=f"there is no folder '{folder}'", advice="Check its name and the drive.") from error
    except OSError as error:
        reason = f"'{error.filename or folder}' cannot be read ({error.strerror or error})"
        raise DatasetError(reason=reason, advice="Check that the drive is connected and may be read.") from error
    if not photos:
        raise DatasetError(
            reason=f"'{folder}' holds no folders with photos",
            advice="Put the photos into one folder for each label, for instance 'Healthy_Apple' and 'Scab_Apple'.",
        )
    return photos


def check_sizes(labels: Sequence[str], known: Sequence[str] = ()) -> None:
    """Checks the labels of the photos that can be used; those ``known`` to the model already may have few.

    Raises:
        DatasetError: a new label has fewer than ``MIN_PHOTOS``, or there is one label only.
    """
    counts = Counter(labels)
    small = [
        f"'{name}' ({count})" for name, count in sorted(counts.items()) if count < MIN_PHOTOS and name not in known
    ]
    if small:
        raise DatasetError(
            reason=f"too few photos that can be read of {', '.join(small[:10])}",
            advice=f"Each label needs at least {MIN_PHOTOS}; add photos, or remove the folder.",
        )
    if len(counts.keys() | set(known)) < 2:
        raise DatasetError(
            reason=f"there is only one label ('{next(iter(counts), '')}')",
            advice="A model tells things apart: add a folder of another label, for instance of healthy fruit.",
        )


def _label_photos(root: Path, folder: Path, quoted: bool) -> list[Photo]:
    # macOS hands names over decomposed; the same label must be the same text everywhere.
    name = unicodedata.normalize("NFC", unquote(folder.name) if quoted else folder.name)
    files = sorted(path for path in folder.rglob("*") if is_photo_name(path.name) and path.is_file())
    return [Photo(path, path.relative_to(root).as_posix(), name) for path in files]
