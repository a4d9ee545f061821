"""What several photos of one plant say, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.looks import Look, look_of
from fruitdx_desktop.ui.text import counted, translate
from fruitdx_desktop.ui.wording import a_fruit, answer, confidence, label_name, short_answer

if TYPE_CHECKING:
    from fruitdx_desktop.ui.diagnose.photo_queue import Plant


def plant_look(plant: Plant) -> Look:
    """The look of all together: where one fruit is sick, the plant is."""
    return Look.DISEASE if plant.result.sick else look_of(plant.result.answer)


def plant_answer(plant: Plant) -> str:
    """The one answer in a sentence."""
    found = plant.result
    if found.fruits:
        named = translate("Plant", " and ").join(a_fruit(fruit) for fruit in found.fruits)
        return translate("Plant", "These photos show different fruits: {fruits}").format(fruits=named)
    if found.sick:
        return counted(
            "Plant", "Not healthy: one photo looks sick", "Not healthy: %Ln photos look sick", len(found.sick)
        )
    return answer(found.answer)


def plant_confidence(plant: Plant) -> str:
    """How sure, words first."""
    found = plant.result
    if found.fruits:
        return translate("Plant", "One plant bears one fruit. Take the group apart and group each plant by itself.")
    if found.sick:
        return translate("Plant", "The others look healthy. A few sick fruits are how a disease begins.")
    return confidence(found.answer)


def plant_line(plant: Plant) -> str:
    """The second line in the queue."""
    photos = counted("Plant", "1 photo", "%Ln photos", len(plant.members))
    return f"{plant.name} \u00b7 {photos}"


def plant_short(plant: Plant) -> str:
    """The answer for the queue."""
    if plant.result.fruits:
        return translate("Plant", "Different fruits")
    if plant.result.sick:
        return translate("Plant", "Partly sick")
    return short_answer(plant.result.answer)


def votes_text(plant: Plant) -> str:
    """What each photo says on its own, and which had no say."""
    found = plant.result
    lines = []
    if found.agreed and found.votes and len(found.voters) > 1:
        lines.append(
            translate("Plant", "All photos that count say the same: {what}.").format(what=_vote(found.votes[0][0]))
        )
    else:
        lines += [f"{_photos(number)}: {_vote(label)}" for label, number in found.votes]
    strangers = sum(result.diagnosis is not None for result in found.silent)
    unreadable = len(found.silent) - strangers
    if strangers:
        no_say = translate("Plant", "{photos} did not count: no fruit that I know.")
        lines.append(no_say.format(photos=_photos(strangers)))
    if unreadable:
        lines.append(translate("Plant", "{photos} did not count: not readable.").format(photos=_photos(unreadable)))
    return "\n".join(lines)


def plant_why(plant: Plant) -> str:
    """Why all together say so."""
    if plant.result.fruits or plant.result.sick:
        return translate("Plant", "Each photo was looked at by itself:")
    return translate("Plant", "All photos were weighed together; that is right more often than one photo alone.")


def _photos(number: int) -> str:
    return counted("Plant", "1 photo", "%Ln photos", number)


def _vote(label: Label | None) -> str:
    return label_name(label) if label else translate("Plant", "not sure")
