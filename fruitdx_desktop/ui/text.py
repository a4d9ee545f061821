"""Translated text. Contexts are areas of the window, so that a translator sees what belongs together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def translate(context: str, text: str) -> str:
    """The text in the language of the window."""
    return QCoreApplication.translate(context, text)


def counted(context: str, one: str, many: str, number: int) -> str:
    """``one`` for a single thing, else ``many`` with ``%n`` filled in; translators give ``many`` all their plurals."""
    if number == 1:
        return translate(context, one)
    return QCoreApplication.translate(context, many, None, number)


def percent(share: float) -> str:
    """0.961 as "96 %"; never "100 %" for less than certainty, since nobody should read it as such."""
    hundredths = min(int(share * 100 + 0.5), 99) if share < 1.0 else 100
    return f"{QLocale().toString(hundredths)}\u202f%"


def moment(iso: str) -> str:
    """An ISO time in UTC as a short local date and time; the text itself where it is none."""
    from PySide6.QtCore import QDateTime, Qt

    when = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    if not when.isValid():
        return iso
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)
