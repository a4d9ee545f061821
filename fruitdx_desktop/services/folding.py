"""Text as it is searched: without letter case, without accents, in any script."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """``text`` such that what a person takes for the same word is the same: "Straße" and "STRASSE", "cafe" and "café".

    Unicode's compatible decomposition and full case folding (Unicode Standard, section 3.13, D146), less the marks of
    Latin, Greek and Cyrillic; marks of other scripts carry meaning and stay. Runs of blanks become one.
    """
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    # Folding may bring up letters that decompose again, such as the Turkish dotted capital.
    again = unicodedata.normalize("NFKD", decomposed)
    return " ".join("".join(letter for letter in again if not "\u0300" <= letter <= "\u036f").split())


def clean(text: str) -> str:
    """``text`` as a database and a spreadsheet can hold it: no NUL, no half of a surrogate pair."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
