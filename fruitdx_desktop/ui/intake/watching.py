"""Keeps the watch on the folder that the settings name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fruitdx_desktop.ui.background.folder_watch import FolderWatch
from fruitdx_desktop.ui.settings.store import SettingsStore
from fruitdx_desktop.ui.text import isolated, translate


class Watching(QObject):
    """``found`` carries new photos, ``changed`` tells that ``line`` did."""

    found = Signal(list)
    changed = Signal()

    def __init__(self, settings: SettingsStore, memory: Path) -> None:
        super().__init__(settings)
        self._settings = settings
        self._memory = memory
        self._folder: str | None = None
        self._watch: FolderWatch | None = None
        self._there = True

    def start(self) -> None:
        """Begins, and follows the settings from now on."""
        self._settings.changed.connect(self._follow)
        self._follow()

    def close(self) -> None:
        """Ends the watch."""
        if self._watch is not None:
            self._watch.close()
            self._watch = None

    def line(self) -> str:
        """What is watched, in the language of the moment; empty for nothing."""
        if self._folder is None:
            return ""
        name = isolated(Path(self._folder).name or self._folder)
        if self._there:
            return translate("Watch", "New photos in “{folder}” are diagnosed by themselves.").format(folder=name)
        text = translate("Watch", "“{folder}” is away at the moment. When it is back, its new photos are diagnosed.")
        return text.format(folder=name)

    def _follow(self) -> None:
        folder = self._settings.value.watch_folder
        if folder == self._folder:
            return
        self.close()
        self._folder, self._there = folder, True
        if folder is not None:
            self._watch = FolderWatch(folder, self._memory, self)
            self._watch.found.connect(self.found)
            self._watch.there.connect(self._show)
            self._watch.start()
        self.changed.emit()

    def _show(self, there: bool) -> None:
        if there != self._there:
            self._there = there
            self.changed.emit()
