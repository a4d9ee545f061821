"""How long the window stands still in what is done most: the longest gap of a heartbeat of its own.

``python benchmarks/bench_window.py [--data FOLDER] [--photos N]`` exits with 1 above the mark, 77 where the photos are
absent. The same heartbeat is measured with nothing to do.

On a quiet machine (Linux tells) the gaps count as they are. Where other programs keep it busy, of each gap only what
the window's thread itself used of a processor.
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from other_programs import QUIET, Others
from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog
from research_photos import DATA, photo_folder

import fruitdx_desktop

BEAT_MS = 5
MARK_MS = 50.0
IDLE_S = 3.0
HOVER_S = 0.1
MANY = 5000
REMEMBERED = 2000


@dataclass(frozen=True)
class Gap:
    """The time between two beats, and how much of it the window's thread was at work, in milliseconds."""

    whole: float
    worked: float


class Heartbeat:
    """The time between beats of a timer that is due every ``BEAT_MS``."""

    def __init__(self, application: QApplication) -> None:
        self._gaps: list[Gap] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(application, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._gaps.append(Gap((now - self._last) * 1000.0, (worked - self._worked) * 1000.0))
        self._last, self._worked = now, worked

    def take(self) -> list[Gap]:
        """The gaps since the last call; what is under way now does not count."""
        gaps, self._gaps = self._gaps, []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        return gaps


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    parser.add_argument("--photos", type=int, default=500)
    options = parser.parse_args()
    # As an installation does.
    compileall.compile_dir(Path(fruitdx_desktop.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["FRUITDX_HOME"] = str(Path(scratch) / "home")
        photos = _copies(options.data, Path(scratch) / "photos", options.photos)
        others = Others()
        idle, acts = _measure(photos, _many(photos, Path(scratch) / "many"), options.photos)
        used = others.cores()
    quiet = used <= QUIET
    print(
        f"other programs used {used:.1f} processors: {'quiet, gaps count whole' if quiet else 'busy, the work counts'}"
    )
    rest = max(gap.whole for gap in idle)
    print(f"heartbeat of {BEAT_MS} ms; longest gaps with nothing to do: {_listed(gap.whole for gap in idle)} ms")
    worst = 0.0
    for name, gaps in acts.items():
        longest = max(gap.whole if quiet else gap.worked for gap in gaps)
        worst = max(worst, longest)
        whole, worked = _listed(gap.whole for gap in gaps), _listed(gap.worked for gap in gaps)
        over = "" if longest <= MARK_MS else "  ABOVE THE MARK"
        print(f"{name:28} longest gaps {whole} ms, of work {worked} ms{over}")
    print(f"longest {worst:.0f} ms (mark {MARK_MS:.0f} ms), {worst / rest:.1f} of idle")
    return 0 if worst <= MARK_MS else 1


def _copies(data: Path, folder: Path, count: int) -> Path:
    photos = sorted(data.glob("fruit17/*/*.jpg"))
    folder.mkdir(parents=True)
    for number in range(count):
        source = photos[number * len(photos) // count % len(photos)]
        shutil.copyfile(source, folder / f"{number:04}_{source.name}")
    return folder


def _many(photos: Path, folder: Path) -> Path:
    """Thousands of names for the same photos."""
    folder.mkdir()
    files = sorted(photos.iterdir())
    for number in range(MANY):
        os.link(files[number % len(files)], folder / f"{number:05}.jpg")
    return folder


def _measure(photos: Path, many: Path, count: int) -> tuple[list[Gap], dict[str, list[Gap]]]:
    from fruitdx_desktop.app import build

    heart = Heartbeat(QApplication([]))
    acts: dict[str, list[Gap]] = {}
    window: Any = build([])[1]
    # The opening itself is measured by bench_startup.
    heart.take()

    def act(
        name: str, do: Callable[[], object], done: Callable[[], bool] = lambda: True, settle_s: float = 0.5
    ) -> None:
        do()
        _until(lambda: done() and not window.later.waiting)
        _pause(settle_s)
        acts.setdefault(name, []).extend(heart.take())

    act("making what is not seen", lambda: None, lambda: not window.runner.busy)
    _pause(IDLE_S)
    idle = heart.take()
    session, listed = window.session, window.diagnose.queue.list
    dropped = f"{count} photos dropped"
    act(dropped, lambda: _drop(window, photos), lambda: len(session.queue.answered()) == count and not session.busy)
    _until(lambda: not window.runner.busy)
    for row in range(0, 30, 10):
        act("another photo", lambda row=row: listed.setCurrentRow(row))
    if _find_guide(window):
        heart.take()
        act("the guide", window.diagnose.card.advice.more.click)
        window.findChild(QDialog, "guidePanel").close()
        _pause(HOVER_S)
    _remember(window, many)
    _pause(HOVER_S)
    heart.take()
    for page in ("teach", "history", "models", "settings_page", "diagnose", "history"):
        act("from page to page", lambda page=page: window.go_to(getattr(window, page)), lambda: not window.runner.busy)
    for text in ("s", "sc", "sca", "scab", ""):
        act(f"search in {REMEMBERED} answers", lambda text=text: window.history.filters.search.setText(text))
    for code in ("ar", "es", "en"):
        act("another language", lambda code=code: window.settings.change(language=code), settle_s=1.0)
    session.clear()
    window.go_to(window.diagnose)
    _pause(HOVER_S)
    heart.take()
    act(f"a folder of {MANY}", lambda: session.diagnose([str(many)]), lambda: listed_count(window) == MANY, 2.0)
    act("its stop", session.stop, lambda: not session.busy)
    window.close()
    return idle, acts


def listed_count(window: Any) -> int:
    """How many photos are in the list."""
    return int(window.diagnose.queue.list.count())


def _find_guide(window: Any) -> bool:
    """Chooses a photo whose answer has a guide with steps."""
    card = window.diagnose.card
    for row in range(window.diagnose.queue.list.count()):
        window.diagnose.queue.list.setCurrentRow(row)
        if card.advice.steps.texts() and card.advice.more.isVisible():
            _pause(HOVER_S)
            return True
    return False


def _remember(window: Any, many: Path) -> None:
    """Fills the history, as a season would."""
    from fruitdx_desktop.core.paths import default_home
    from fruitdx_desktop.services.history import HistoryService

    service = HistoryService(default_home())
    results = [entry.result for entry in window.session.queue.answered()]
    for number, path in zip(range(REMEMBERED), sorted(many.iterdir()), strict=False):
        service.record(replace(results[number % len(results)], path=str(path)), "an answer")
    service.close()


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


def _listed(milliseconds: Iterable[float]) -> str:
    return " ".join(f"{value:.0f}" for value in sorted(milliseconds, reverse=True)[:3])


if __name__ == "__main__":
    sys.exit(main())
