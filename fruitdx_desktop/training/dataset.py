"""A folder of photos, one folder a label, looked through before anything costs time."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from fruitdx_desktop.core.errors import DatasetError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.photos import is_photo_name
from fruitdx_desktop.training.messages import Notice

FEW_PHOTOS = 8
_LAYOUT = "Make one folder for each label, named like 'Scab_Apple', and put its photos inside"
OnStep = Callable[[int, int], None]


@dataclass(frozen=True)
class Photo:
    """``file`` is relative to the scanned folder with forward slashes; ``sha256`` of the file in hex."""

    path: Path
    file: str
    label: str
    sha256: str


@dataclass(frozen=True)
class Dataset:
    """Photos of distinct content, sorted by file, and what was left out."""

    photos: tuple[Photo, ...]
    notices: tuple[Notice, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(sorted({photo.label for photo in self.photos}))


def scan(
    folder: Path, on_step: OnStep = lambda _done, _total: None, cancel: CancelToken | None = None, quoted: bool = False
) -> Dataset:
    """Finds and hashes the photos of ``folder``. ``quoted``: the label folders' names are URL-quoted.

    Raises:
        DatasetError: no such folder, or no photo in a label folder.
        Cancelled: ``cancel`` was set.
    """
    if not folder.is_dir():
        raise DatasetError(reason=f"there is no folder '{folder}'", advice="Choose the folder that holds your photos")
    found, empty = _find(folder, quoted)
    if not found:
        raise DatasetError(reason=_why_nothing(folder), advice=_LAYOUT)
    notices = [_empty_notice(empty)] if empty else []
    hashed, lost = _hash_all(found, on_step, cancel or CancelToken())
    if lost:
        notices.append(unreadable_notice(lost))
    photos, duplicates = _distinct(hashed)
    return Dataset(tuple(photos), (*notices, *duplicates))


def check_labels(labels: Sequence[str]) -> tuple[Notice, ...]:
    """Looks at the labels of all photos that can be read; tells of those with few.

    Raises:
        DatasetError: fewer than two labels.
    """
    counts = Counter(labels)
    if len(counts) < 2:
        named = f"all readable photos carry one label, '{next(iter(counts))}'" if counts else "no photo can be read"
        raise DatasetError(
            reason=named, advice=f"There must be at least two labels to tell apart. {_LAYOUT}. Or add them with --add"
        )
    few = sorted(label for label, count in counts.items() if count < FEW_PHOTOS)
    if not few:
        return ()
    listed = ", ".join(f"{label} ({counts[label]})" for label in few)
    return (Notice("few_photos", f"These labels have fewer than {FEW_PHOTOS} photos and are learned poorly: {listed}."),)


def unreadable_notice(files: dict[str, str]) -> Notice:
    """``files`` maps each unreadable file to the reason."""
    names = sorted(files)
    text = f"{len(names)} photo(s) could not be read and were left out, the first: {names[0]} ({files[names[0]]})."
    return Notice("unreadable", text, names)


def _find(folder: Path, quoted: bool) -> tuple[list[tuple[Path, str, str]], list[str]]:
    """(path, file, label) of every photo, and the labels without any."""
    found: list[tuple[Path, str, str]] = []
    empty = []
    for entry in sorted(folder.iterdir()):
        if not entry.is_dir() or entry.name.startswith("."):
            continue
        # macOS hands names out decomposed; the same label must not become two.
        name = unicodedata.normalize("NFC", unquote(entry.name) if quoted else entry.name).strip()
        photos = sorted(_photos(entry))
        found.extend((path, path.relative_to(folder).as_posix(), name) for path in photos)
        if not photos:
            empty.append(name)
    return found, empty


def _photos(folder: Path) -> Iterator[Path]:
    for directory, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(directory, name) for name in files if is_photo_name(name))


def _why_nothing(folder: Path) -> str:
    if any(is_photo_name(entry.name) for entry in folder.iterdir() if entry.is_file()):
        return f"the photos lie in '{folder}' itself, so they carry no label"
    return f"there is no photo in any folder of '{folder}'"


def _empty_notice(labels: list[str]) -> Notice:
    return Notice("empty_label", f"These folders hold no photo and become no label: {', '.join(labels)}.")


def _hash_all(
    found: list[tuple[Path, str, str]], on_step: OnStep, cancel: CancelToken
) -> tuple[list[Photo], dict[str, str]]:
    photos: list[Photo] = []
    lost: dict[str, str] = {}
    with ThreadPoolExecutor(2) as pool:
        for done, ((path, file, label), digest) in enumerate(
            zip(found, pool.map(_sha256, (path for path, _, _ in found)), strict=True), 1
        ):
            if cancel.cancelled:
                pool.shutdown(cancel_futures=True)
                cancel.raise_if_cancelled()
            if isinstance(digest, OSError):
                lost[file] = digest.strerror or str(digest)
            else:
                photos.append(Photo(path, file, label, digest))
            if done % 100 == 0 or done == len(found):
                on_step(done, len(found))
    return photos, lost


def _sha256(path: Path) -> str | OSError:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return error


def _distinct(photos: list[Photo]) -> tuple[list[Photo], list[Notice]]:
    by_content: dict[str, list[Photo]] = defaultdict(list)
    for photo in photos:
        by_content[photo.sha256].append(photo)
    kept: list[Photo] = []
    twice: list[str] = []
    torn: list[str] = []
    for same in by_content.values():
        if len({photo.label for photo in same}) > 1:
            torn.extend(photo.file for photo in same)
        else:
            kept.append(same[0])
            twice.extend(photo.file for photo in same[1:])
    notices = []
    if twice:
        notices.append(Notice("duplicate", f"{len(twice)} photo(s) are there twice and count once.", sorted(twice)))
    if torn:
        text = f"{len(torn)} file(s) are the same photo under different labels and were left out, the first: {torn[0]}."
        notices.append(Notice("two_labels", text, sorted(torn)))
    return sorted(kept, key=lambda photo: photo.file), notices
