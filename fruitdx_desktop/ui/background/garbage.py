"""Where Python collects garbage while there is a window."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_EVERY_MS = 1000


class Garbage(QObject):
    """Has Python collect garbage in the window's thread alone, between two events, a second apart at least.

    By itself Python collects in whichever thread happens to make the most objects, in the midst of anything. Objects
    of Qt's then go in a thread that is not theirs; and where Qt held a lock, to translate for one, Python's is let go
    of, and a thread that takes the one and wants the other waits for good. pyqtgraph and calibre do the same.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """The oldest generation that is over Python's own threshold, with all younger ones, as Python would."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [number for number, (now, most) in enumerate(counts) if now > most]
        if full:
            gc.collect(full[-1])


def install(application: QApplication) -> Garbage:
    """The application's; made once, since tests build several windows in one application."""
    return application.findChild(Garbage) or Garbage(application)
