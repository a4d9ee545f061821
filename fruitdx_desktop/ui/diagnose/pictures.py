"""Photos as pictures for the screen, decoded aside."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task

THUMBNAIL = 112
LARGE = 1600


def load_picture(path: str, longest: int, cancel: CancelToken) -> QImage:
    """The photo, upright, its longer side at most ``longest`` pixels. Raises what ``decode_photo`` raises."""
    from fruitdx_desktop.inference.decode import decode_photo

    photo = decode_photo(path, (longest, longest), cancel)
    photo.thumbnail((longest, longest))
    pixels = photo.convert("RGB")
    width, height = pixels.size
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


class Thumbnails(QObject):
    """Makes small pictures one after another; what cannot be read has none."""

    ready = Signal(int, QImage)

    def __init__(self, runner: TaskRunner) -> None:
        super().__init__()
        self._runner = runner
        self._waiting: deque[tuple[int, str]] = deque()
        self._working = False

    def want(self, wanted: list[tuple[int, str]]) -> None:
        """Asks for the pictures of numbered photos."""
        self._waiting.extend(wanted)
        if not self._working and self._waiting:
            self._working = True
            self._runner.run(self._work, self._done, self._done, self._tell)

    def _work(self, task: Task) -> None:
        task.step_back()
        while self._waiting and not task.cancel_token.cancelled:
            number, path = self._waiting.popleft()
            task.wait_until_shown()
            try:
                task.report((number, load_picture(path, THUMBNAIL, task.cancel_token)))
            except Exception:  # the diagnosis of the same photo says what is wrong with it
                continue

    def _tell(self, made: tuple[int, QImage]) -> None:
        self.ready.emit(*made)

    def _done(self, _outcome: object) -> None:
        self._working = False
        self.want([])
