"""The five looks of an answer."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fruitdx_desktop.services.diagnosis import PhotoResult


class Look(StrEnum):
    """Told apart by icon and word first, by colour second. The value names the tone."""

    HEALTHY = "healthy"
    DISEASE = "disease"
    UNSURE = "unsure"
    STRANGER = "stranger"
    UNREADABLE = "unreadable"

    @property
    def icon(self) -> str:
        return _ICONS[self]


_ICONS = {
    Look.HEALTHY: "circle-check",
    Look.DISEASE: "bug",
    Look.UNSURE: "circle-question-mark",
    Look.STRANGER: "circle-slash",
    Look.UNREADABLE: "image-off",
}


def look_of(result: PhotoResult) -> Look:
    """The look of a result."""
    diagnosis = result.diagnosis
    if diagnosis is None:
        return Look.UNREADABLE
    match str(diagnosis.status):
        case "diagnosed" if diagnosis.label and diagnosis.label.healthy:
            return Look.HEALTHY
        case "diagnosed":
            return Look.DISEASE
        case "not_a_known_fruit":
            return Look.STRANGER
        case _:
            return Look.UNSURE
