"""Progress and cancellation, without a widget in sight."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

from fruitdx_desktop.core.errors import Cancelled


@dataclass(frozen=True)
class Progress:
    """How far a piece of work is. ``fraction`` is 0..1 over the whole of it, ``eta_s`` seconds or None."""

    phase: str
    fraction: float
    done: int = 0
    total: int = 0
    eta_s: float | None = None


@dataclass
class CancelToken:
    """Set by whoever wants the work stopped, looked at by whoever does it."""

    _event: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raises ``Cancelled`` once ``cancel`` was called."""
        if self.cancelled:
            raise Cancelled

    def wait(self, seconds: float) -> bool:
        """Sleeps up to ``seconds``; True as soon as it is cancelled."""
        return self._event.wait(seconds)


class Tracker:
    """Turns steps of weighted phases into ``Progress`` values whose fraction never falls.

    ``weights`` maps each phase to its expected share of the time; the shares need not add up to one.
    """

    def __init__(self, weights: dict[str, float]) -> None:
        self._weights = weights
        self._total = sum(weights.values())
        self._started = time.monotonic()
        self._fraction = 0.0

    def at(self, phase: str, done: int, total: int) -> Progress:
        names = list(self._weights)
        before = sum(self._weights[name] for name in names[: names.index(phase)])
        share = self._weights[phase] * (done / total if total else 1.0)
        self._fraction = max(self._fraction, min(1.0, (before + share) / self._total))
        return Progress(phase, self._fraction, done, total, self._eta())

    def _eta(self) -> float | None:
        # Before a twentieth is done the guess would jump about.
        if self._fraction < 0.05:
            return None
        elapsed = time.monotonic() - self._started
        return elapsed * (1.0 - self._fraction) / self._fraction
