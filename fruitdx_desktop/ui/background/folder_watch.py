"""The thread that a folder is watched from, so that a slow drive never holds up the window."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import shiboken6
from PySide6.QtCore import QFileSystemWatcher, QObject, QThread, QTimer, Signal

from fruitdx_desktop.core.errors import Cancelled
from fruitdx_desktop.core.progress import CancelToken

# Network drives and phones tell of no change.
POLL_MS = 15_000
SOON_MS = 300
# A look may take a tenth of the time at most.
_REST = 10
# Some systems hold a file open for each folder that they watch.
_FOLDERS_WATCHED = 200


class FolderWatch(QThread):
    """Watches one folder until it is closed. ``found`` carries new photos, ``there`` whether the folder is."""

    found = Signal(list)
    there = Signal(bool)

    def __init__(self, folder: str, memory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._memory = memory
        self._cancel = CancelToken()

    def run(self) -> None:
        """The thread's body."""
        from fruitdx_desktop.services.watching import SETTLE_S, WatchedFolder

        watched = WatchedFolder(self._folder, self._memory)
        watcher = QFileSystemWatcher()
        timer = QTimer()
        timer.setSingleShot(True)

        def look() -> None:
            began = time.monotonic()
            try:
                seen = watched.look(began, self._cancel)
                unwatched = set(self._folders()) - set(watcher.directories())
            except Cancelled:
                return
            if unwatched:
                watcher.addPaths(list(unwatched))
            self.there.emit(seen.there)
            if seen.ready:
                self.found.emit(list(seen.ready))
            rest_ms = int((time.monotonic() - began) * 1000 * _REST)
            timer.start(max(int(SETTLE_S * 1000) if seen.growing else POLL_MS, rest_ms))

        timer.timeout.connect(look)
        watcher.directoryChanged.connect(lambda _folder: timer.start(SOON_MS))
        look()
        self.exec()
        # Here and now: Python may collect them within another thread, where their timers cannot be stopped.
        for held in (timer, watcher):
            shiboken6.delete(held)

    def close(self) -> None:
        """Ends the watch; nothing is heard afterwards."""
        self._cancel.cancel()
        self.blockSignals(True)
        self.quit()
        self.wait()

    def _folders(self) -> list[str]:
        return list(islice(self._walk(), _FOLDERS_WATCHED)) if os.path.isdir(self._folder) else []

    def _walk(self) -> Iterator[str]:
        for directory, folders, _files in os.walk(self._folder):
            self._cancel.raise_if_cancelled()
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield directory
