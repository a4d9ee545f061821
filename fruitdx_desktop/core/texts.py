"""Texts that are said in English here and in the language of the window there."""

from __future__ import annotations


def translatable(_context: str, text: str) -> str:
    """The text itself; ``tools/translations.py`` finds it by this call, and ``ui`` looks it up by its English."""
    return text
