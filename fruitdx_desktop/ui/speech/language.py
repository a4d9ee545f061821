"""Languages as two letters, since a voice of any country will do."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def code_of(locale: QLocale) -> str:
    """ "en" for English of any country; the texts of the program where no language is chosen are English."""
    if locale.language() == QLocale.Language.C:
        return "en"
    return QLocale.languageToCode(locale.language())


def window_language() -> str:
    """The language that the window speaks."""
    return code_of(QLocale())
