"""The guide in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from fruitdx_desktop.services.guide import Guide, Section, load_guide
from fruitdx_desktop.ui.text import translate


def window_guide() -> Guide:
    """The guide in the language of numbers and dates, which the window's language sets."""
    return load_guide(QLocale().name().partition("_")[0])


def section_title(section: Section) -> str:
    """The heading of a section."""
    return {
        Section.PHOTO: translate("Guide", "A better photo"),
        Section.SIGNS: translate("Guide", "Signs"),
        Section.ALIKE: translate("Guide", "What looks like it"),
        Section.SPREAD: translate("Guide", "How it spreads"),
        Section.HYGIENE: translate("Guide", "Keep clean"),
        Section.GROWING: translate("Guide", "Grow and handle"),
        Section.ADVISER: translate("Guide", "When to ask an adviser"),
    }[section]
