"""Progress and cancellation, without a widget in sight."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
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

    ``phases`` are names with their expected shares of the time, in their order; these need not add up to one. A name
    may come again: then it means the next of its places.
    """

    def __init__(self, phases: Sequence[tuple[str, float]]) -> None:
        self._phases = tuple(phases)
        self._total = sum(share for _name, share in phases)
        self._place = 0
        self._started = time.monotonic()
        self._fraction = 0.0

    def at(self, phase: str, done: int, total: int) -> Progress:
        """So much of a phase is done. One that lies behind moves nothing."""
        place = self._place_of(phase)
        if place is not None:
            self._place = place
            before = sum(share for _name, share in self._phases[:place])
            within = self._phases[place][1] * (done / total if total else 1.0)
            self._fraction = max(self._fraction, min(1.0, (before + within) / self._total))
        return Progress(phase, self._fraction, done, total, self._eta())

    def _place_of(self, phase: str) -> int | None:
        ahead = range(self._place, len(self._phases))
        return next((place for place in ahead if self._phases[place][0] == phase), None)

    def _eta(self) -> float | None:
        # Before a twentieth is done the guess would jump about.
        if self._fraction < 0.05:
            return None
        elapsed = time.monotonic() - self._started
        return elapsed * (1.0 - self._fraction) / self._fraction
