"""Where things are: the user's data (`Home`) and the files that come with the program (`resources`)."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "FruitDx Desktop"


@dataclass(frozen=True)
class Home:
    """The one folder that holds all of the user's data. Nothing is created until something is written."""

    root: Path

    @property
    def models(self) -> Path:
        return self.root / "models"

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    @property
    def teaching(self) -> Path:
        return self.root / "teaching"

    @property
    def strangers(self) -> Path:
        return self.root / "strangers"

    @property
    def pictures(self) -> Path:
        """Photos that came without a file: pasted, dragged from a browser, taken with the camera."""
        return self.root / "pictures"

    @property
    def history(self) -> Path:
        return self.root / "history"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def accelerator_file(self) -> Path:
        return self.root / "accelerator.json"

    @property
    def watch_file(self) -> Path:
        return self.root / "watch.json"

    @property
    def settings_file(self) -> Path:
        return self.root / "settings.json"


def default_home() -> Home:
    """``FRUITDX_HOME`` where it is set, else the system's folder for a user's program data."""
    override = os.environ.get("FRUITDX_HOME")
    if override:
        return Home(Path(override).expanduser().absolute())
    from platformdirs import user_data_path

    return Home(user_data_path(APP_NAME, appauthor=False))


def resources() -> Path:
    """The folder of starter bundle, icons and translations: inside the installed package, beside it
    in a source checkout, and in the unpacked folder of a frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(frozen) / "fruitdx_desktop" if frozen else Path(__file__).parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def starter_bundle() -> Path:
    """The folder of the starter model, which the program never writes to."""
    return resources() / "starter"
