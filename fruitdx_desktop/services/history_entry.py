"""What the history holds of one diagnosis, and what of the history is asked for."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fruitdx_desktop.core.errors import FruitDxError, PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.core.photo_trouble import PhotoTrouble

if TYPE_CHECKING:
    from fruitdx_desktop.inference.diagnosis import Diagnosis
    from fruitdx_desktop.services.diagnosis import PhotoResult

EVIDENCE_SIDE = 7
# Half floats: 98 bytes keep three digits of a faint map too, where one byte a cell would flatten it.
_EVIDENCE = struct.Struct(f"<{EVIDENCE_SIDE**2}e")
_ERRORS: dict[str, type[FruitDxError]] = {kind.code: kind for kind in (PhotoUnreadableError, PhotoTooLargeError)}


@dataclass(frozen=True)
class HistoryEntry:
    """One diagnosis as it was answered.

    ``at`` is UTC; ``offset_minutes`` led to the local time of that moment. ``said`` is the answer in the words that it
    was shown in. ``top`` holds labels with their probabilities, best first. ``evidence`` is 7 x 7 half floats, row by
    row. ``error`` is code and values of what made a photo unreadable. ``correction`` is the label that the grower
    gave, ``not-a-fruit`` for none. ``plant`` joins several photos of one plant. ``thumbnail`` is a JPEG without EXIF.
    """

    id: int
    at: datetime
    offset_minutes: int
    path: str
    sha256: str | None
    status: str
    label: str | None
    fruit: str | None
    condition: str | None
    confidence: float | None
    top: tuple[tuple[str, float], ...]
    novelty: float | None
    evidence: bytes | None
    model: str
    error: dict[str, Any] | None
    said: str = ""
    place: str = ""
    note: str = ""
    plant: str | None = None
    correction: str | None = None
    thumbnail: bytes | None = None

    @property
    def local(self) -> datetime:
        """The time on the clock where it was asked."""
        return self.at.astimezone(timezone(timedelta(minutes=self.offset_minutes)))

    @property
    def name(self) -> str:
        """The photo's file name."""
        return Path(self.path).name

    def result(self) -> PhotoResult:
        """The answer as the diagnosis gave it, so that it is shown and worded as then; its time is not kept."""
        from fruitdx_desktop.services.diagnosis import PhotoResult

        error = _error(self.error) if self.error else None
        return PhotoResult(self.path, None if error else self._diagnosis(), error, 0.0, self.model)

    def _diagnosis(self) -> Diagnosis:
        from fruitdx_desktop.inference.diagnosis import Candidate, Diagnosis, Status

        return Diagnosis(
            Status(self.status),
            Label(self.label) if self.label else None,
            self.fruit,
            self.confidence or 0.0,
            tuple(Candidate(Label(name), share) for name, share in self.top),
            self.novelty or 0.0,
            unpack_evidence(self.evidence),
            self.model,
        )


@dataclass(frozen=True)
class HistoryFilter:
    """What is asked for; an empty field asks for all. ``first`` and ``last`` are local days, both included.

    Every word of ``text`` must occur in labels, words shown, notes, places, plant or file name, that of ``place`` in
    the place.
    """

    text: str = ""
    fruit: str | None = None
    label: str | None = None
    status: str | None = None
    first: date | None = None
    last: date | None = None
    place: str = ""


@dataclass(frozen=True)
class HistoryChoices:
    """What there is to filter by, sorted."""

    fruits: tuple[str, ...]
    labels: tuple[str, ...]
    statuses: tuple[str, ...]
    places: tuple[str, ...]


def now() -> tuple[datetime, int]:
    """This moment in UTC to the millisecond, and the minutes that local time is ahead of it."""
    moment = datetime.now(UTC)
    offset = moment.astimezone().utcoffset() or timedelta()
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000), round(offset.total_seconds() / 60)


def pack_evidence(evidence: Any) -> bytes | None:
    """A map ``(7, 7)`` as 98 bytes; None for another shape or for values that are no numbers."""
    cells = [float(value) for line in evidence for value in line]
    if len(cells) != EVIDENCE_SIDE**2 or not all(abs(value) < 60_000 for value in cells):
        return None
    return _EVIDENCE.pack(*cells)


def unpack_evidence(packed: bytes | None) -> Any:
    """The map as float32 ``(7, 7)``; zeros, which show nothing, where there is none."""
    import numpy as np

    cells = np.zeros((EVIDENCE_SIDE, EVIDENCE_SIDE), np.float32)
    if packed is not None and len(packed) == _EVIDENCE.size:
        cells[:] = np.frombuffer(packed, "<f2").reshape(cells.shape)
    return cells


def _error(document: dict[str, Any]) -> FruitDxError:
    values = {str(name): str(value) for name, value in dict(document.get("values", {})).items()}
    kind = _ERRORS.get(str(document.get("code")), PhotoUnreadableError)
    try:
        return kind(**values)
    except (KeyError, TypeError, ValueError):
        return PhotoUnreadableError("it could not be read then", PhotoTrouble.DAMAGED)
