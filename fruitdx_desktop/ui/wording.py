"""Answers in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.looks import Look, look_of
from fruitdx_desktop.ui.messages import error_text
from fruitdx_desktop.ui.text import percent, translate, whole

if TYPE_CHECKING:
    from fruitdx_desktop.services.diagnosis import PhotoResult

# How a correction calls a photo of no fruit; the history stores it so.
NOT_A_FRUIT = "not-a-fruit"
VERY_SURE = 0.9
FAIRLY_SURE = 0.7


def fruit_name(fruit: str) -> str:
    """ "Apple" as "apple"; a fruit that was taught keeps its own name."""
    known = {
        "Apple": translate("Fruit", "apple"),
        "Guava": translate("Fruit", "guava"),
        "Mango": translate("Fruit", "mango"),
        "Pomegranate": translate("Fruit", "pomegranate"),
    }
    return known.get(fruit, fruit.replace("_", " ").lower())


def a_fruit(fruit: str) -> str:
    """ "Apple" as "an apple"."""
    known = {
        "Apple": translate("Fruit", "an apple"),
        "Guava": translate("Fruit", "a guava"),
        "Mango": translate("Fruit", "a mango"),
        "Pomegranate": translate("Fruit", "a pomegranate"),
    }
    return known.get(fruit, fruit_name(fruit))


def condition_name(label: Label) -> str:
    """The condition as it stands within a sentence; one that was taught keeps the words it was given."""
    known = {
        "Alternaria": translate("Condition", "Alternaria rot"),
        "Anthracnose": translate("Condition", "anthracnose"),
        "Bacterial_Blight": translate("Condition", "bacterial blight"),
        "Black Mould Rot (Aspergillus)": translate("Condition", "black mould rot (Aspergillus)"),
        "Blotch": translate("Condition", "blotch"),
        "Cercospora": translate("Condition", "Cercospora spot"),
        "Fruitfly": translate("Condition", "fruit fly damage"),
        "Healthy": translate("Condition", "healthy"),
        "Rot": translate("Condition", "rot"),
        "Scab": translate("Condition", "scab"),
        "Stem and Rot (Lasiodiplodia)": translate("Condition", "stem-end rot (Lasiodiplodia)"),
    }
    return known.get(label.condition, label.condition.replace("_", " "))


def label_name(label: Label) -> str:
    """A label for a list: "Scab on an apple", "Healthy apple"."""
    if label.fruit is None:
        return _capital(condition_name(label))
    if label.healthy:
        return _capital(translate("Label", "healthy {fruit}").format(fruit=fruit_name(label.fruit)))
    text = translate("Label", "{condition} on {fruit}")
    return _capital(text.format(condition=condition_name(label), fruit=a_fruit(label.fruit)))


def correction_words(correction: str | None) -> str:
    """What the grower said of a photo: the name of a label, or that it shows no fruit."""
    if not correction:
        return ""
    return translate("Correct", "not a fruit") if correction == NOT_A_FRUIT else label_name(Label(correction))


def answer(result: PhotoResult) -> str:
    """What it is, in one sentence."""
    diagnosis = result.diagnosis
    match look_of(result):
        case Look.UNREADABLE:
            return translate("Answer", "This photo cannot be read")
        case Look.STRANGER:
            return translate("Answer", "This is not a fruit I know")
        case Look.UNSURE if diagnosis and diagnosis.mismatch:
            text = translate("Answer", "You said {hint}, but this looks like {fruit}")
            return text.format(hint=fruit_name(diagnosis.hint or ""), fruit=a_fruit(diagnosis.fruit or ""))
        case Look.UNSURE if diagnosis and diagnosis.fruit:
            text = translate("Answer", "This is {fruit}, but I can't tell what it has")
            return text.format(fruit=a_fruit(diagnosis.fruit))
        case Look.UNSURE:
            return translate("Answer", "I can't tell from this photo")
    assert diagnosis is not None and diagnosis.label is not None
    return _diagnosed(diagnosis.label, diagnosis.confidence)


def short_answer(result: PhotoResult) -> str:
    """The answer for the queue, in as few words as it takes."""
    diagnosis = result.diagnosis
    match look_of(result):
        case Look.UNREADABLE:
            return translate("Answer", "Cannot be read")
        case Look.STRANGER:
            return translate("Answer", "Not a fruit I know")
        case Look.UNSURE if diagnosis and diagnosis.mismatch:
            return _capital(translate("Answer", "{fruit}?").format(fruit=fruit_name(diagnosis.fruit or "")))
        case Look.UNSURE:
            return translate("Answer", "Can't tell")
    assert diagnosis is not None and diagnosis.label is not None
    return _short_label(diagnosis.label)


def confidence(result: PhotoResult) -> str:
    """How sure, words first; for a photo that cannot be read, why not."""
    diagnosis = result.diagnosis
    if diagnosis is None:
        return error_text(result.error).reason if result.error else ""
    match look_of(result):
        case Look.STRANGER:
            return translate("Answer", "It looks unlike everything I have learned")
        case Look.UNSURE if diagnosis.mismatch:
            return translate("Answer", "So I name no disease: among those of {hint} it would be a guess").format(
                hint=fruit_name(diagnosis.hint or "")
            )
        case Look.UNSURE:
            return translate("Answer", "Not sure enough to name it ({share} for my best guess)").format(
                share=percent(diagnosis.confidence)
            )
    words = _sureness(diagnosis.confidence)
    if result.right_share is None:
        return translate("Answer", "{words} ({share})").format(words=words, share=percent(diagnosis.confidence))
    # At most 99 of a hundred: nobody should read it as a promise.
    right = min(round(result.right_share * 100), 99)
    return translate("Answer", "{words}: right in about {right} of 100 such answers").format(
        words=words, right=whole(right)
    )


def advice(look: Look) -> str:
    """What to do now: care for the photo, or the way to somebody who knows; for an unreadable one its error tells."""
    return {
        Look.HEALTHY: translate("Advice", "Nothing to do. Look again if it changes."),
        Look.DISEASE: translate(
            "Advice",
            "Look at a few more fruits of the same tree. Show them to your adviser or plant clinic "
            "before you treat anything.",
        ),
        Look.UNSURE: translate("Advice", "Take another photo: closer, in daylight, one fruit, the spot in the middle."),
        Look.STRANGER: translate(
            "Advice",
            "If it is a fruit I should know, take it closer and in daylight. If it is a new one, "
            "teach it to me with “This is wrong”.",
        ),
    }[look]


def _diagnosed(label: Label, share: float) -> str:
    if label.healthy and label.fruit:
        template = (
            translate("Answer", "This {fruit} looks healthy")
            if share >= FAIRLY_SURE
            else translate("Answer", "This {fruit} is perhaps healthy")
        )
        return template.format(fruit=fruit_name(label.fruit))
    if share >= VERY_SURE:
        template = translate("Answer", "Very likely {what}")
    elif share >= FAIRLY_SURE:
        template = translate("Answer", "Probably {what}")
    else:
        template = translate("Answer", "Perhaps {what}")
    return template.format(what=_lower(label_name(label), label))


def _short_label(label: Label) -> str:
    if label.healthy or label.fruit is None:
        return label_name(label)
    condition = condition_name(label).partition(" (")[0]
    short = translate("Label", "{condition}, {fruit}").format(condition=condition, fruit=fruit_name(label.fruit))
    return _capital(short)


def _sureness(share: float) -> str:
    if share >= VERY_SURE:
        return translate("Answer", "Very sure")
    if share >= FAIRLY_SURE:
        return translate("Answer", "Fairly sure")
    return translate("Answer", "Not very sure")


def _lower(text: str, label: Label) -> str:
    # Genus names keep their capital inside a sentence.
    return text if condition_name(label)[:1].isupper() else text[:1].lower() + text[1:]


def _capital(text: str) -> str:
    # Spanish opens a question with a sign.
    start = next((place for place, letter in enumerate(text) if letter.isalnum()), 0)
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]
