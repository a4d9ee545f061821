"""The person's choices, kept in one JSON file of the user's data."""

from __future__ import annotations

import contextlib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from fruitdx_desktop.core.atomic import rename, write_json
from fruitdx_desktop.core.errors import StorageError
from fruitdx_desktop.core.record import read_record


@dataclass(frozen=True)
class Settings:
    """``language``: system, or the code of a language. ``theme``: system, light or dark. ``fruit``: the hint for every
    diagnosis, None for automatic.
    ``photo_folder``: where the file chooser opens. ``show_evidence``: whether the evidence layer is on.
    ``keep_history``: whether diagnoses of the window are kept. ``watch_folder``: whose new photos are diagnosed by
    themselves, None for none. ``read_aloud``: whether answers are read aloud by themselves."""

    language: str = "system"
    theme: str = "system"
    fruit: str | None = None
    photo_folder: str | None = None
    show_evidence: bool = False
    keep_history: bool = True
    watch_folder: str | None = None
    read_aloud: bool = False


def load_settings(path: Path) -> Settings:
    """Reads the settings; a file that makes no sense is kept aside as ``.broken`` and the defaults serve."""
    try:
        return _parse(read_record(path))
    except OSError:
        return Settings()
    except (ValueError, TypeError):
        # Where nothing can be written it stays, and the defaults serve all the same.
        with contextlib.suppress(StorageError, OSError):
            aside = path.with_suffix(".broken")
            aside.unlink(missing_ok=True)
            rename(path, aside)
        return Settings()


def save_settings(path: Path, settings: Settings) -> None:
    """Raises ``StorageError`` and leaves the old file when it cannot be written."""
    write_json(path, asdict(settings))


def _parse(document: object) -> Settings:
    if not isinstance(document, dict):
        raise TypeError("settings are no object")
    known = {field.name: type(field.default) for field in fields(Settings)}
    values = {name: value for name, value in document.items() if name in known}
    for name, value in values.items():
        optional = known[name] is type(None)
        if not (isinstance(value, known[name]) or (optional and isinstance(value, str | None))):
            raise TypeError(f"setting {name} has the wrong type")
    return Settings(**values)
