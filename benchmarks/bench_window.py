"""How long the window stands still while hundreds of photos are diagnosed: the longest gap of a heartbeat of its own.

``python benchmarks/bench_window.py [--data FOLDER] [--photos N]`` exits with 1 above the mark, 77 where the photos are
absent. The same heartbeat is measured with nothing to do.

Where other programs keep the machine busy (Linux tells), the mark is held against the gaps less the time in which the
window's thread was ready to run and got no processor; on a quiet machine, against the gaps as they are.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from known_photos import DATA, SKIPPED
from other_programs import QUIET, Others, read
from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

BEAT_MS = 5
MARK_MS = 50.0
IDLE_S = 3.0
HOVER_S = 0.1


@dataclass(frozen=True)
class Gap:
    """The time between two beats, and how much of it the thread waited for a processor, in milliseconds."""

    whole: float
    waited: float

    @property
    def own(self) -> float:
        """What is the program's own doing."""
        return self.whole - self.waited


class Heartbeat:
    """The time between beats of a timer that is due every ``BEAT_MS``."""

    def __init__(self) -> None:
        self._gaps: list[Gap] = []
        self._last, self._waited = time.perf_counter(), _waited_ms()
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, waited = time.perf_counter(), _waited_ms()
        self._gaps.append(Gap((now - self._last) * 1000.0, waited - self._waited))
        self._last, self._waited = now, waited

    def take(self) -> list[Gap]:
        """The gaps since the last call."""
        gaps, self._gaps = self._gaps, []
        return gaps


def _waited_ms() -> float:
    try:
        return int(read(f"/proc/self/task/{threading.get_native_id()}/schedstat").split()[1]) / 1e6
    except OSError:
        return 0.0


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
        idle, busy, took, others = _measure(folder, options.photos)
    quiet = others <= QUIET
    longest = max(gap.whole if quiet else gap.own for gap in busy)
    good = longest <= MARK_MS
    print(f"{options.photos} photos dropped as a folder, answered in {took:.1f} s")
    print(f"heartbeat of {BEAT_MS} ms, longest gaps: idle {_listed(idle)}; at work {_listed(busy)} ms")
    print("less the wait for a processor: " + _listed([Gap(gap.own, 0.0) for gap in busy]) + " ms")
    print(
        f"other programs used {others:.1f} processors: {'quiet, gaps count whole' if quiet else 'busy, less the wait'}"
    )
    ratio = max(gap.whole for gap in busy) / max(gap.whole for gap in idle)
    print(f"longest {longest:.0f} ms (mark {MARK_MS:.0f} ms), {ratio:.1f} of idle {'ok' if good else 'ABOVE THE MARK'}")
    return 0 if good else 1


def _copies(data: Path, folder: Path, count: int) -> Path:
    photos = sorted(data.glob("fruit17/*/*.jpg"))
    folder.mkdir(parents=True)
    for number in range(count):
        source = photos[number * len(photos) // count % len(photos)]
        shutil.copyfile(source, folder / f"{number:04}_{source.name}")
    return folder


def _measure(folder: Path, count: int) -> tuple[list[Gap], list[Gap], float, float]:
    from fruitdx_desktop.app import build

    _application, window = build([])
    page: Any = window
    _until(lambda: not page.runner.busy)
    heart = Heartbeat()
    _pause(IDLE_S)
    idle = heart.take()
    started, others = time.perf_counter(), Others()
    _drop(page, folder)
    _until(lambda: len(page.session.queue.answered()) == count and not page.session.busy)
    took = time.perf_counter() - started
    _until(lambda: not page.runner.busy)
    busy, used = heart.take(), others.cores()
    window.close()
    return idle, busy, took, used


def _drop(window: Any, folder: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    # No hand lets go in the moment of its coming.
    _pause(HOVER_S)
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


def _listed(gaps: list[Gap]) -> str:
    return " ".join(f"{gap.whole:.0f}" for gap in sorted(gaps, key=lambda gap: gap.whole, reverse=True)[:5])


if __name__ == "__main__":
    sys.exit(main())
