"""A folder of labelled photos, one folder a label."""

from __future__ import annotations

import errno
import os
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fruitdx_desktop.core.errors import DatasetError
from fruitdx_desktop.core.label_folder import label_of
from fruitdx_desktop.core.labels import has_controls
from fruitdx_desktop.inference.photos import is_photo_name

MIN_PHOTOS = 4
# The report of more has a manifest that no bundle may have: a row and a column a label of what is taken for what.
MAX_LABELS = 500
# Copies of the photos' metadata that macOS leaves behind, and thumbnails of network drives.
_NO_PHOTOS = frozenset({"__macosx", "@eadir"})

_LAYOUT = "Put the photos into one folder for each label, for instance 'Healthy_Apple' and 'Scab_Apple'."
# ERROR_CANT_RESOLVE_FILENAME
_WINDOWS_LOOP = 1921

OnProblem = Callable[[str], None]


@dataclass(frozen=True)
class Photo:
    """One photo to learn from. ``name`` is relative to the dataset's folder, with forward slashes, and can be shown."""

    path: Path
    name: str
    label: str

    @property
    def root(self) -> Path:
        """The dataset's folder."""
        return self.path.parents[self.name.count("/")]


def scan(folder: Path, *, quoted: bool = False, on_problem: OnProblem | None = None) -> tuple[Photo, ...]:
    """Lists the photos of every label, sorted. ``quoted`` folder names are those of ``core/label_folder.py``.

    ``on_problem`` is told, in a sentence, what is left out though it may be missed: a folder below a label's that may
    not be read, a label's folder without photos, photos outside of any label's folder. Without it a folder that may not
    be read is an error. Links to folders below a label's are not followed, so that no loop catches it.

    Raises:
        DatasetError: no such folder, not readable, gone meanwhile, or no photos in folders named after labels.
    """
    tell = on_problem or (lambda _text: None)
    shown = _printable(str(folder))
    photos: list[Photo] = []
    try:
        with os.scandir(folder) as entries:
            top = sorted(entries, key=lambda entry: entry.name)
        loose = sum(is_photo_name(entry.name) and _leads_to(entry.is_file) for entry in top)
        for entry in top:
            if not _hidden(entry.name) and _leads_to(entry.is_dir):
                label = _label(entry.name, quoted)
                found = [Photo(Path(path), _shown(path, folder), label) for path in _files(entry.path, on_problem)]
                photos.extend(found)
                below = [photo.name.split("/")[1] for photo in found if photo.name.count("/") > 1]
                if len(below) == len(found) and len(set(below)) > 1:
                    tell(
                        f"all photos of '{_printable(entry.name)}' lie in folders below it, whose names are no labels; "
                        "if they should be, choose that folder"
                    )
                if not found:
                    tell(f"the folder '{_printable(entry.name)}' holds no photos and is no label")
        if loose:
            tell(f"{loose} photos lie outside of any label's folder and are left out")
    except FileNotFoundError as error:
        raise DatasetError(reason=f"there is no folder '{shown}'", advice="Check its name and the drive.") from error
    except NotADirectoryError as error:
        raise DatasetError(reason=f"'{shown}' is a file, not a folder", advice=_LAYOUT) from error
    except OSError as error:
        raise _unreadable(str(error.filename or folder), error) from error
    if not photos:
        if top:
            check_present(folder)
        raise DatasetError(reason=f"'{shown}' holds no folders with photos", advice=_LAYOUT)
    return tuple(photos)


def check_present(root: Path) -> None:
    """Tells a drive that went away from a photo that did: call it where a photo cannot be read.

    Raises:
        DatasetError: the dataset's folder is gone, empty (a drive that was taken off) or cannot be listed.
    """
    try:
        with os.scandir(root) as entries:
            if next(entries, None) is not None:
                return
        reason = f"'{root}' is empty"
    except OSError as error:
        reason = f"'{root}' cannot be read any more ({error.strerror or error})"
    raise DatasetError(reason=reason, advice="Check that the drive is connected, then start again; nothing is lost.")


def check_sizes(labels: Sequence[str], known: Sequence[str] = ()) -> None:
    """Checks the labels of the photos that can be used; those ``known`` to the model already may have few.

    Raises:
        DatasetError: there are more than ``MAX_LABELS``, or one alone, or none; a new label has fewer than
            ``MIN_PHOTOS``, or is another one but for letter case or a mark at its end.
    """
    _check_alike(set(labels), known)
    small = [f"'{name}' ({count})" for name, count in small_labels(labels, known).items()]
    if small:
        raise DatasetError(
            reason=f"too few photos that can be read of {', '.join(small[:10])}{_more(small)}",
            advice=f"Each label needs at least {MIN_PHOTOS}; add photos, or remove the folder.",
        )
    count = len({*labels, *known})
    if count > MAX_LABELS:
        raise DatasetError(
            reason=f"there are {count} labels, more than the {MAX_LABELS} that a model can have",
            advice="Each folder is a label: check that the right folder was chosen, or leave some out.",
        )
    if not labels and not known:
        raise DatasetError(
            reason="no photo is left to learn from", advice="All of them were left out; the notes before tell why."
        )
    if count < 2:
        raise DatasetError(
            reason=f"there is only one label ('{next(iter(labels), '')}')",
            advice="A model tells things apart: add a folder of another label, for instance of healthy fruit.",
        )


def small_labels(labels: Sequence[str], known: Sequence[str]) -> dict[str, int]:
    """How many photos those labels have, by name, that are new and have fewer than ``MIN_PHOTOS``."""
    counts = Counter(labels)
    return {name: count for name, count in sorted(counts.items()) if count < MIN_PHOTOS and name not in known}


def _check_alike(labels: set[str], known: Sequence[str]) -> None:
    by_sound: dict[str, str] = {}
    for name in (*known, *sorted(labels - set(known))):
        other = by_sound.setdefault(_sound(name), name)
        if other != name and name in labels:
            raise DatasetError(
                reason=f"the labels '{other}' and '{name}' are the same but for letter case, a mark or a space",
                advice=f"Name both folders '{other}', or one of them quite differently.",
            )


def _sound(name: str) -> str:
    """Equal where a file system without letter case, or Windows at a name's end, sees no difference."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()).rstrip(" .")


def _more(listed: Sequence[str]) -> str:
    return f" and {len(listed) - 10} more" if len(listed) > 10 else ""


def _label(name: str, quoted: bool) -> str:
    text = label_of(name) if quoted else name
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise DatasetError(
            reason=f"the name of the folder '{_printable(name)}' is no readable text",
            advice="Give the folder a name in letters; it becomes the label.",
        ) from error
    # macOS hands names over decomposed; the same label must be the same text everywhere.
    label = unicodedata.normalize("NFC", text.strip())
    if not label or has_controls(label):
        raise DatasetError(
            reason=f"the name of the folder '{_printable(name)}' cannot be a label",
            advice="Give the folder a name in letters; it becomes the label.",
        )
    return label


def _files(folder: str, on_problem: OnProblem | None) -> Iterator[str]:
    """Photos below a label's folder, sorted folder by folder."""
    try:
        with os.scandir(folder) as entries:
            content = sorted(entries, key=lambda entry: entry.name)
    except FileNotFoundError:
        # Moved away while we looked; whether all of it went is told by ``check_present``.
        return
    except PermissionError as error:
        if on_problem is None:
            raise
        on_problem(f"the folder '{_printable(folder)}' may not be read and is left out ({error.strerror})")
        return
    for entry in content:
        if is_photo_name(entry.name) and _leads_to(entry.is_file):
            yield entry.path
    for entry in content:
        if not _hidden(entry.name) and entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path, on_problem)


def _leads_to(kind: Callable[[], bool]) -> bool:
    """What ``kind`` says; False for a link that leads to itself."""
    try:
        return kind()
    except OSError as error:
        if error.errno == errno.ELOOP or getattr(error, "winerror", None) == _WINDOWS_LOOP:
            return False
        raise


def _hidden(name: str) -> bool:
    return name.startswith(".") or name.casefold() in _NO_PHOTOS


def _shown(path: str, root: Path) -> str:
    # ``os.scandir`` joins names to the path it was given; ``relpath`` would ask for the working folder every time.
    shown = _printable(path.removeprefix(os.path.join(root, "")).replace(os.sep, "/"))
    # macOS hands names over decomposed, and a groups file has them as they were typed.
    return unicodedata.normalize("NFC", shown)


def _printable(name: str) -> str:
    """A name that is no valid text or controls a terminal, both of which Linux allows, as one that can be shown."""
    text = name.encode("utf-8", "backslashreplace").decode()
    return "".join(letter.encode("unicode_escape").decode() if has_controls(letter) else letter for letter in text)


def _unreadable(place: str, error: OSError) -> DatasetError:
    reason = f"'{_printable(place)}' cannot be read ({error.strerror or error})"
    return DatasetError(reason=reason, advice="Check that the drive is connected and may be read.")
