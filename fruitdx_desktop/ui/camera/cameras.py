"""Which cameras there are."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from fruitdx_desktop.core.child_job import ChildLostError, ask_child
from fruitdx_desktop.core.errors import Cancelled
from fruitdx_desktop.core.progress import CancelToken

if TYPE_CHECKING:
    from fruitdx_desktop.ui.camera.feed import Feed

# The first photos come first.
_LATER_MS = 3_000
_AGAIN_MS = 20_000
_LIMIT_S = 40.0


@dataclass(frozen=True)
class CameraInfo:
    """``name`` is for the person."""

    identity: str
    name: str


class Cameras(QObject):
    """``changed`` tells that ``found`` did. Here there are none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[CameraInfo, ...] = ()

    def start(self) -> None:
        """Looks for cameras, without waiting."""

    def feed(self, camera: CameraInfo) -> Feed:
        """What a camera sees, not started yet."""
        raise NotImplementedError(camera)

    def close(self) -> None:
        """Looks no more."""


class SystemCameras(Cameras):
    """Asks a child process, a while after the start and whenever the person comes back to the window."""

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._search = _Search(log)
        self._search.found.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._timer.timeout.connect(self._search.start)

    def start(self) -> None:
        """Looks soon, and again when a camera may have been plugged in."""
        self._timer.start()
        QGuiApplication.instance().applicationStateChanged.connect(self._come_back)

    def feed(self, camera: CameraInfo) -> Feed:
        """What a camera sees, through Qt."""
        from fruitdx_desktop.ui.camera.feed import SystemFeed

        return SystemFeed(camera.identity)

    def close(self) -> None:
        """Looks no more."""
        self._timer.stop()
        self._search.close()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and not self._search.closed and not self._timer.isActive():
            self._timer.start(_AGAIN_MS if self.found else _LATER_MS)

    def _show(self, pairs: list[tuple[str, str]]) -> None:
        found = tuple(CameraInfo(identity, name) for identity, name in pairs)
        if found != self.found:
            self.found = found
            self.changed.emit()


class _Search(QThread):
    """One look; the thread may be started again."""

    found = Signal(object)

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._log = log
        self._cancel = CancelToken()

    @property
    def closed(self) -> bool:
        """True once nothing may be started any more."""
        return self._cancel.cancelled

    def run(self) -> None:
        """The thread's body."""
        if sys.platform == "linux" and not any(Path("/dev").glob("video*")):
            self.found.emit([])
            return
        try:
            answer = ask_child("cameras", {}, self._log, _LIMIT_S, self._cancel)
        except (ChildLostError, Cancelled):
            return
        self.found.emit(answer["cameras"])

    def close(self) -> None:
        """Stops, and waits for it."""
        self._cancel.cancel()
        self.wait()
