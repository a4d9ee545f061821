"""What the worker tells while it works, as JSON messages."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict

from fruitdx_desktop.core.child import Message
from fruitdx_desktop.core.progress import CancelToken, Tracker

# Shares of the time of a cold training; they only shape the bar.
_BEGIN = (("start", 1.0), ("scan", 1.0), ("features", 45.0), ("head", 3.0), ("calibrate", 1.0))
_END = (("convert", 6.0), ("check", 2.0))
PHASES = (*_BEGIN, *_END)
# A head once more from the views, a trial where sources are told, a head from mirror images where views do not pass,
# and one with the tuned tail where that promises something.
THOROUGH_PHASES = (
    *_BEGIN, ("views", 280.0), ("tune", 260.0), ("head", 110.0), ("calibrate", 1.0), ("trial", 30.0), ("head", 15.0),
    ("calibrate", 1.0), ("refeature", 70.0), ("head", 130.0), ("calibrate", 1.0), *_END,
)  # fmt: skip
_INTERVAL_S = 0.1


class Reporter:
    """Sends phases, progress, epochs and notices; every call is also a place where a cancellation takes effect."""

    def __init__(self, send: Callable[[Message], None], cancel: CancelToken, mode: str = "quick") -> None:
        self._send = send
        self.cancel = cancel
        self._tracker = Tracker(THOROUGH_PHASES if mode == "thorough" else PHASES)
        self._last = 0.0

    def phase(self, name: str) -> None:
        """Raises ``Cancelled``."""
        self.cancel.raise_if_cancelled()
        self._send({"type": "phase", "phase": name})
        self.progress(name, 0, 1, always=True)

    def progress(self, phase: str, done: int, total: int, *, always: bool = False) -> None:
        """Sends at most ten messages a second. Raises ``Cancelled``."""
        self.cancel.raise_if_cancelled()
        now = time.monotonic()
        progress = self._tracker.at(phase, done, total)
        if always or done >= total or now - self._last >= _INTERVAL_S:
            self._last = now
            self._send({"type": "progress", **asdict(progress)})

    def epoch(self, epoch: int, epochs: int, figures: dict[str, float]) -> None:
        """Raises ``Cancelled``."""
        self.cancel.raise_if_cancelled()
        self._send({"type": "epoch", "epoch": epoch, "epochs": epochs, **figures})

    def notice(self, kind: str, text: str, files: Sequence[str] = ()) -> None:
        """Something the person should know that does not stop the training."""
        self._send({"type": "notice", "kind": kind, "text": text, "files": list(files)})
