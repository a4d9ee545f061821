"""The photos that were asked about, and what is known of each. No widget in sight."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from fruitdx_desktop.ui.looks import Look, look_of

if TYPE_CHECKING:
    from fruitdx_desktop.services.diagnosis import PhotoResult
    from fruitdx_desktop.services.plants import PlantResult


@dataclass(frozen=True)
class Entry:
    """One photo of one request. ``taught`` holds the person's correction: a label, or ``NOT_A_FRUIT``."""

    number: int
    request: int
    path: str
    result: PhotoResult | None = None
    taught: str = ""

    @cached_property
    def look(self) -> Look | None:
        """The look of the answer, worked out once: the looks of the whole queue are counted at every answer."""
        return look_of(self.result) if self.result else None


@dataclass(frozen=True, eq=False)
class Plant:
    """Several photos of one plant with their one answer. ``members`` are numbers of entries, in the queue's order."""

    number: int
    name: str
    members: tuple[int, ...]
    result: PlantResult


class PhotoQueue:
    """Entries in the order in which they were asked for. Requests are numbered, the newest highest.

    Plants share the numbers of the entries.
    """

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}
        self._plants: dict[int, Plant] = {}
        self._waiting: dict[int, deque[int]] = {}
        self._requests = 0
        self._numbers = 0

    def __len__(self) -> int:
        return len(self._entries)

    def entries(self) -> list[Entry]:
        """All of it."""
        return list(self._entries.values())

    @property
    def done(self) -> int:
        """How many have a result."""
        return len(self._entries) - sum(map(len, self._waiting.values()))

    def open_request(self) -> int:
        """The number of a new request."""
        self._requests += 1
        return self._requests

    def add(self, request: int, paths: Sequence[str]) -> list[Entry]:
        """Puts the photos of a request at the end."""
        added = [Entry(self._next_number(), request, path) for path in paths]
        self._entries.update((entry.number, entry) for entry in added)
        self._waiting.setdefault(request, deque()).extend(entry.number for entry in added)
        return added

    def ask_again(self, numbers: Sequence[int]) -> list[Entry]:
        """Moves entries with a result to a new request, where they wait again."""
        request = self.open_request()
        again = [replace(self._entries[number], request=request, result=None) for number in numbers]
        self._entries.update((entry.number, entry) for entry in again)
        self._waiting[request] = deque(entry.number for entry in again)
        return again

    def record(self, request: int, result: PhotoResult) -> Entry | None:
        """Gives a result to the first photo of its request that waits; None when it waits no more."""
        waiting = self._waiting.get(request)
        return self._put(replace(self._entries[waiting.popleft()], result=result)) if waiting else None

    def mark_taught(self, number: int, correction: str) -> Entry | None:
        """Notes the correction, or with "" takes it back."""
        entry = self._entries.get(number)
        return self._put(replace(entry, taught=correction)) if entry else None

    def drop_waiting(self, request: int | None = None) -> list[Entry]:
        """Removes what was not looked at yet, of one request or of all."""
        dropped = self.waiting(request)
        for entry in dropped:
            del self._entries[entry.number]
        for asked in {entry.request for entry in dropped}:
            del self._waiting[asked]
        return dropped

    def drop(self, paths: Set[str]) -> tuple[list[Entry], list[Plant]]:
        """Removes the answers of ``paths``, and the plants that they were part of, whose other photos stay."""
        dropped = [entry for entry in self._entries.values() if entry.result and entry.path in paths]
        numbers = {entry.number for entry in dropped}
        plants = [plant for plant in self.plants() if not numbers.isdisjoint(plant.members)]
        for number in numbers:
            del self._entries[number]
        for plant in plants:
            self.split(plant.number)
        return dropped, plants

    def clear(self) -> None:
        """Empties the queue; numbers are never used twice."""
        self._entries.clear()
        self._plants.clear()
        self._waiting.clear()

    def get(self, number: int) -> Entry | None:
        """The entry of that number."""
        return self._entries.get(number)

    def waiting(self, request: int | None = None) -> list[Entry]:
        """What has no result yet, of one request or of all."""
        requests = self._waiting if request is None else [request]
        return [self._entries[number] for asked in requests for number in self._waiting.get(asked, ())]

    def answered(self) -> list[Entry]:
        """What has a result, the oldest first."""
        return [entry for entry in self._entries.values() if entry.result is not None]

    def plant(self, number: int) -> Plant | None:
        """The plant of that number."""
        return self._plants.get(number)

    def plants(self) -> list[Plant]:
        """Every plant, the oldest first."""
        return list(self._plants.values())

    def loose(self) -> list[Entry]:
        """What has a result and belongs to no plant."""
        bound = {number for plant in self._plants.values() for number in plant.members}
        return [entry for entry in self.answered() if entry.number not in bound]

    def join(self, members: Sequence[int], name: str, result: PlantResult) -> Plant | None:
        """Makes a plant of entries; None where one of them is gone or waits again."""
        found = [self._entries.get(number) for number in members]
        if not all(entry and entry.result for entry in found):
            return None
        plant = Plant(self._next_number(), name, tuple(sorted(members)), result)
        self._plants[plant.number] = plant
        return plant

    def split(self, number: int) -> Plant | None:
        """Takes a plant apart; its photos stay."""
        return self._plants.pop(number, None)

    def _next_number(self) -> int:
        self._numbers += 1
        return self._numbers

    def _put(self, entry: Entry) -> Entry:
        self._entries[entry.number] = entry
        return entry
