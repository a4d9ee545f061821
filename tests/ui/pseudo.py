"""A language made up from English, so that tests of the window need no real translation."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tools import translations

BEGIN, END = "⟦", "⟧"


def write(folder: Path, language: str, longer: float = 0.0) -> None:
    """Puts ``fruitdx_XX.qm`` into ``folder``: every text between brackets, or ``longer`` by a share."""
    texts = _texts()
    plurals = translations.PLURALS[language]
    known = {
        text.key: translations.Translation([said(text.source, longer)] * (plurals if text.one else 1), False)
        for text in texts
    }
    folder.mkdir(parents=True, exist_ok=True)
    ts = translations.ts_of(language, folder)
    ts.write_text(translations.catalogue(language, texts, known), encoding="utf-8")
    ts.with_suffix(".qm").write_bytes(translations.compiled(ts))


def said(english: str, longer: float = 0.0) -> str:
    """A text in that language: between brackets or, where it is ``longer``, with further words at its end."""
    if not longer:
        return f"{BEGIN}{english}{END}"
    room = max(1, round(len(english) * longer))
    return english + (" senator" * (room // 8 + 1))[:room]


def outside(text: str) -> str:
    """What is left of a text without what stands between brackets."""
    left, depth = "", 0
    for letter in text:
        depth += (letter == BEGIN) - (letter == END)
        left += letter if depth == 0 and letter != END else ""
    return left


@cache
def _texts() -> list[translations.Text]:
    return translations.texts_of()
