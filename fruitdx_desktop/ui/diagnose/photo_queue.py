"""The photos that were asked about, and what is known of each. No widget in sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fruitdx_desktop.services.diagnosis import PhotoResult


@dataclass(frozen=True)
class Entry:
    """One photo of one request. ``taught`` holds the person's correction: a label, or ``NOT_A_FRUIT``."""

    number: int
    request: int
    path: str
    result: PhotoResult | None = None
    taught: str = ""


class PhotoQueue:
    """Entries in the order in which they were asked for. Requests are numbered, the newest highest."""

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}
        self._requests = 0
        self._numbers = 0

    def __len__(self) -> int:
        return len(self._entries)

    def entries(self) -> list[Entry]:
        """All of it."""
        return list(self._entries.values())

    def open_request(self) -> int:
        """The number of a new request."""
        self._requests += 1
        return self._requests

    def add(self, request: int, paths: Sequence[str]) -> list[Entry]:
        """Puts the photos of a request at the end."""
        added = []
        for path in paths:
            self._numbers += 1
            entry = Entry(self._numbers, request, path)
            self._entries[entry.number] = entry
            added.append(entry)
        return added

    def record(self, request: int, result: PhotoResult) -> Entry | None:
        """Gives a result to the first photo of its request that waits; None when it waits no more."""
        waiting = next((entry for entry in self.waiting(request)), None)
        return self._put(replace(waiting, result=result)) if waiting else None

    def mark_taught(self, number: int, correction: str) -> Entry | None:
        """Notes the correction, or with "" takes it back."""
        entry = self._entries.get(number)
        return self._put(replace(entry, taught=correction)) if entry else None

    def drop_waiting(self, request: int | None = None) -> list[Entry]:
        """Removes what was not looked at yet, of one request or of all."""
        dropped = self.waiting(request)
        for entry in dropped:
            del self._entries[entry.number]
        return dropped

    def clear(self) -> None:
        """Empties the queue; numbers are never used twice."""
        self._entries.clear()

    def get(self, number: int) -> Entry | None:
        """The entry of that number."""
        return self._entries.get(number)

    def waiting(self, request: int | None = None) -> list[Entry]:
        """What has no result yet, of one request or of all."""
        return [entry for entry in self._entries.values() if entry.result is None and request in (None, entry.request)]

    def answered(self) -> list[Entry]:
        """What has a result, the oldest first."""
        return [entry for entry in self._entries.values() if entry.result is not None]

    def _put(self, entry: Entry) -> Entry:
        self._entries[entry.number] = entry
        return entry
