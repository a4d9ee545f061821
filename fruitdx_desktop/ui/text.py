"""Translated text. Contexts are areas of the window, so that a translator sees what belongs together."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

# Where a name may go on in the next line, and the sign that lets it: a space of no width.
_LONG, _MARKS, _TURN = re.compile(r"\S{20,}"), re.compile(r"[/\\_-]"), "\u200b"
# Qt takes the direction of a line from what is isolated too, unless another sign says it before.
_APART = "\u200f\u2068"
_UNSEEN = {ord(sign): None for sign in (_TURN, "\u2068", "\u2069")}

# Words that are said again when the language changes.
Say = Callable[[], str]


def translate(context: str, text: str) -> str:
    """The text in the language of the window."""
    return QCoreApplication.translate(context, text)


def counted(context: str, one: str, many: str, number: int) -> str:
    """``many`` with ``%Ln`` filled in, in all the plural forms of the language; ``one`` is its singular in English."""
    said = QCoreApplication.translate(context, many, None, number)
    english = many.replace("%Ln", whole(number))
    return one if number == 1 and said == english else said


def whole(number: int) -> str:
    """A number in the digits of the language."""
    return QLocale().toString(number)


def decimal(number: float, places: int) -> str:
    """A number with ``places`` decimals."""
    return QLocale().toString(number, "f", places)


def percent(share: float) -> str:
    """0.961 as "96 %"; never "100 %" for less than certainty, since nobody should read it as such."""
    hundredths = min(int(share * 100 + 0.5), 99) if share < 1.0 else 100
    return _of_hundred(whole(hundredths))


def percents(one: float, other: float) -> tuple[str, str]:
    """Both as ``percent`` has them, with a decimal where they would look the same and are not."""
    if percent(one) != percent(other) or round(one, 3) == round(other, 3):
        return percent(one), percent(other)
    return _of_hundred(decimal(one * 100, 1)), _of_hundred(decimal(other * 100, 1))


def _of_hundred(number: str) -> str:
    return translate("Number", "{number}\u202f%").format(number=number)


def listed(texts: list[str]) -> str:
    """Texts one after another in a line."""
    return translate("Number", ", ").join(texts)


def isolated(name: object) -> str:
    """A name within a sentence: a path or a version keeps its order where the sentence runs to the left."""
    return f"{_APART}{name}\u2069" if right_to_left() else str(name)


def breakable(name: str) -> str:
    """A name without spaces, such as an address, that may go on in the next line instead of widening all around it."""
    return _LONG.sub(lambda word: _MARKS.sub(rf"\g<0>{_TURN}", word[0]), name)


def plain(text: str) -> str:
    """What ``breakable`` and ``isolated`` made, as it was."""
    return text.replace(_APART, "").translate(_UNSEEN)


def moment(iso: str) -> str:
    """An ISO time in UTC as a short local date and time; the text itself where it is none."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    if not when.isValid():
        return iso
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)


def language_tag() -> str:
    """The language of the window as web pages name it: "pt-BR"."""
    return QLocale().bcp47Name()


def right_to_left() -> bool:
    """Whether the language is written so."""
    return QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
