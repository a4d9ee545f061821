"""Every colour, size and space of the window."""

from __future__ import annotations

from dataclasses import dataclass

GRID = 8
TARGET = 40
RADIUS = 12
RAIL_WIDTH = 96
# Of a card or a page: room for a scroll bar beside what it belongs to.
GUTTER = 14


@dataclass(frozen=True)
class Tone:
    """One look of an answer or a bar: its ink, and the tint that it stands on."""

    ink: str
    tint: str


@dataclass(frozen=True)
class Colours:
    """One theme. ``ink``, ``muted`` and every tone's ink are read on ``canvas``, ``surface`` and the tints."""

    canvas: str
    surface: str
    raised: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_strong: str
    on_accent: str
    focus: str
    healthy: Tone
    disease: Tone
    unsure: Tone
    stranger: Tone
    unreadable: Tone

    def tone(self, name: str) -> Tone:
        """The tone of a look by its name."""
        tone = getattr(self, name)
        if not isinstance(tone, Tone):
            raise KeyError(name)
        return tone


TONES = ("healthy", "disease", "unsure", "stranger", "unreadable")

LIGHT = Colours(
    canvas="#f5f4ef",
    surface="#ffffff",
    raised="#eceae2",
    ink="#1d2420",
    muted="#545d57",
    line="#dddbd1",
    edge="#7d847e",
    accent="#2a6640",
    accent_strong="#1f5032",
    on_accent="#ffffff",
    focus="#1b5fc1",
    healthy=Tone("#20603a", "#e4f1e6"),
    disease=Tone("#9c3412", "#fcebe3"),
    unsure=Tone("#745000", "#fbf1d6"),
    stranger=Tone("#42489a", "#e9eafb"),
    unreadable=Tone("#4e555b", "#eaecee"),
)

DARK = Colours(
    canvas="#141816",
    surface="#1d2320",
    raised="#29312d",
    ink="#eef2ee",
    muted="#a9b4ad",
    line="#343d38",
    edge="#87928b",
    accent="#8fd3a0",
    accent_strong="#b1e3bd",
    on_accent="#0d1f14",
    focus="#8ab8ff",
    healthy=Tone("#8fd6a1", "#1f3527"),
    disease=Tone("#ffab8a", "#43241a"),
    unsure=Tone("#f0c75c", "#3a3018"),
    stranger=Tone("#b9befc", "#2a2d4d"),
    unreadable=Tone("#c3cacf", "#2c3235"),
)


@dataclass(frozen=True)
class TypeScale:
    """Text sizes in points, from the system's own size so that a person's larger text stays larger."""

    body: float

    @property
    def small(self) -> float:
        return round(self.body * 0.9, 1)

    @property
    def heading(self) -> float:
        return round(self.body * 1.2, 1)

    @property
    def answer(self) -> float:
        return round(self.body * 1.65, 1)

    @property
    def title(self) -> float:
        return round(self.body * 1.8, 1)
