"""The settings in memory and on the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from fruitdx_desktop.core.errors import StorageError
from fruitdx_desktop.core.settings import load_settings, save_settings


class SettingsStore(QObject):
    """Every change is written at once."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.value = load_settings(path)

    def change(self, **changes: Any) -> None:
        """Changes some choices; one that cannot be written still holds until the program is closed."""
        wanted = replace(self.value, **changes)
        if wanted == self.value:
            return
        self.value = wanted
        try:
            save_settings(self._path, wanted)
        except StorageError as error:
            self.failed.emit(error)
        self.changed.emit()
