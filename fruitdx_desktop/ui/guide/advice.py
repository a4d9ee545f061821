"""What to do about one result, as values for the card."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from fruitdx_desktop.core.errors import GuideUnreadableError
from fruitdx_desktop.core.photo_quality import PhotoProblem, PhotoQuality
from fruitdx_desktop.services.guide import Guide, GuideEntry
from fruitdx_desktop.ui.guide.lookup import window_guide
from fruitdx_desktop.ui.looks import Look, look_of
from fruitdx_desktop.ui.messages import error_text
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.wording import advice

if TYPE_CHECKING:
    from fruitdx_desktop.services.diagnosis import PhotoResult


# The statement of the guide that mends each problem.
_MENDED_BY = {
    PhotoProblem.TINY: "one-fruit-close",
    PhotoProblem.DARK: "light-behind",
    PhotoProblem.OVEREXPOSED: "light-even",
    PhotoProblem.BLURRED: "hold-still",
}


@dataclass(frozen=True)
class Advice:
    """``trouble`` names what is wrong with the photo; ``steps`` come before ``words``; ``entry`` holds the rest."""

    words: str
    steps: tuple[str, ...] = ()
    trouble: str = ""
    entry: GuideEntry | None = None
    title: str = ""


def advice_for(result: PhotoResult) -> Advice:
    """The advice for a result; a guide that cannot be read is said and never stops the answer."""
    look = look_of(result)
    if look is Look.UNREADABLE or result.diagnosis is None:
        return Advice(error_text(result.error).remedy if result.error else "")
    try:
        if look in (Look.UNSURE, Look.STRANGER):
            return _doubtful(look, result.quality)
        assert result.diagnosis.label is not None
        return _diagnosed(look, window_guide().entry(result.diagnosis.label.name))
    except GuideUnreadableError as error:
        return Advice(f"{advice(look)} {error_text(error).reason}")


def prepare(result: PhotoResult) -> None:
    """Reads ahead what ``advice_for`` will need, since that takes a while; called from the thread of the work."""
    look = look_of(result)
    label = result.diagnosis.label if result.diagnosis else None
    with contextlib.suppress(GuideUnreadableError):
        _read_ahead(window_guide(), look, label.name if label else "")


@cache
def _read_ahead(guide: Guide, look: Look, label: str) -> None:
    if label:
        guide.entry(label)
    elif look is not Look.UNREADABLE:
        guide.topic(_topic(look))


def _topic(look: Look) -> str:
    return "not_a_known_fruit" if look is Look.STRANGER else "unsure"


def trouble(quality: PhotoQuality | None) -> str:
    """What is wrong with the photo, in one sentence each, empty where nothing was found."""
    return " ".join(_problem(problem) for problem in quality.problems) if quality else ""


def _doubtful(look: Look, quality: PhotoQuality | None) -> Advice:
    entry = window_guide().topic(_topic(look))
    words = translate("Advice", "If it is a new fruit, teach it to me with “This is wrong”.")
    return Advice(
        words if look is Look.STRANGER else "",
        _photo_steps(entry, quality),
        trouble(quality),
        entry,
        translate("Guide", "How to take a good photo"),
    )


def _photo_steps(entry: GuideEntry, quality: PhotoQuality | None) -> tuple[str, ...]:
    """The first steps, led by those that mend what is wrong with the photo."""
    mending = {_MENDED_BY[problem] for problem in quality.problems} if quality else set()
    leading = [statement for statement in entry.statements if statement.identity in mending]
    ordered = dict.fromkeys((*leading, *entry.first))
    # The trouble itself takes the room of a step.
    return tuple(statement.text for statement in ordered)[: 2 if leading else len(entry.first)]


def _diagnosed(look: Look, entry: GuideEntry | None) -> Advice:
    if entry is None:
        none = translate("Advice", "There is no guide for this one yet.")
        return Advice(advice(look) if look is Look.HEALTHY else f"{none} {advice(look)}")
    if look is Look.HEALTHY:
        return Advice(advice(look), entry=entry)
    if not entry.statements:
        return Advice(translate("Advice", "We found no source to rely on. Ask your adviser or plant clinic."))
    words = translate("Advice", "Before you treat anything, ask your adviser or plant clinic.")
    return Advice(words, tuple(statement.text for statement in entry.first), entry=entry)


def _problem(problem: PhotoProblem) -> str:
    return {
        PhotoProblem.TINY: translate("Photo", "This photo is very small; I see too little of the fruit."),
        PhotoProblem.DARK: translate("Photo", "This photo is too dark."),
        PhotoProblem.OVEREXPOSED: translate("Photo", "This photo is too bright; the fruit is partly white."),
        PhotoProblem.BLURRED: translate("Photo", "This photo is blurred."),
    }[problem]
