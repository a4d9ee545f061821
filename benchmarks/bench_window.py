"""How long the window stands still while hundreds of photos are diagnosed: the longest gap of a heartbeat of its own.

``python benchmarks/bench_window.py [--data FOLDER] [--photos N]`` exits with 1 above the mark, 77 where the photos are
absent. The same heartbeat is measured with nothing to do, so that a busy machine shows.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from known_photos import DATA, SKIPPED
from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

BEAT_MS = 5
MARK_MS = 50.0
IDLE_S = 3.0


class Heartbeat:
    """The time between beats of a timer that is due every ``BEAT_MS``."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000.0)
        self._last = now

    def take(self) -> list[float]:
        """The gaps in milliseconds since the last call, the longest first."""
        gaps, self.gaps = sorted(self.gaps, reverse=True), []
        return gaps


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--photos", type=int, default=500)
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: the research photos are not at {options.data}")
        return SKIPPED
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["FRUITDX_HOME"] = str(Path(scratch) / "home")
        folder = _copies(options.data, Path(scratch) / "photos", options.photos)
        idle, busy, took = _measure(folder, options.photos)
    print(f"{options.photos} photos dropped as a folder, answered in {took:.1f} s")
    print(f"heartbeat of {BEAT_MS} ms, longest gaps: idle {_listed(idle)}; at work {_listed(busy)} ms")
    good = busy[0] <= MARK_MS
    ratio = busy[0] / idle[0]
    print(f"longest {busy[0]:.0f} ms, {ratio:.1f} of idle (mark {MARK_MS:.0f} ms) {'ok' if good else 'ABOVE THE MARK'}")
    return 0 if good else 1


def _copies(data: Path, folder: Path, count: int) -> Path:
    photos = sorted(data.glob("fruit17/*/*.jpg"))
    folder.mkdir(parents=True)
    for number in range(count):
        source = photos[number * len(photos) // count % len(photos)]
        shutil.copyfile(source, folder / f"{number:04}_{source.name}")
    return folder


def _measure(folder: Path, count: int) -> tuple[list[float], list[float], float]:
    from fruitdx_desktop.app import build

    _application, window = build([])
    page: Any = window
    _until(lambda: not page.runner.busy)
    heart = Heartbeat()
    _pause(IDLE_S)
    idle = heart.take()
    started = time.perf_counter()
    _drop(page, folder)
    _until(lambda: len(page.session.queue.answered()) == count and not page.session.busy)
    took = time.perf_counter() - started
    _until(lambda: not page.runner.busy)
    busy = heart.take()
    window.close()
    return idle, busy, took


def _drop(window: Any, folder: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys))


def _until(done: Callable[[], bool]) -> None:
    # A loop of its own: the program takes an end of the application's for its end.
    loop = QEventLoop()
    watch = QTimer(interval=50)
    watch.timeout.connect(lambda: loop.quit() if done() else None)
    watch.start()
    loop.exec()
    watch.stop()


def _pause(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _listed(gaps: list[float]) -> str:
    return " ".join(f"{gap:.0f}" for gap in gaps[:5])


if __name__ == "__main__":
    sys.exit(main())
