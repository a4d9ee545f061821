"""Time left, in words."""

from __future__ import annotations

from fruitdx_desktop.ui.text import counted, translate


def time_left(seconds: float | None) -> str:
    """How long still, as rough as the guess is; empty while nobody can tell."""
    if seconds is None:
        return ""
    if seconds < 10:
        return translate("Duration", "a few seconds left")
    if seconds < 50:
        return translate("Duration", "less than a minute left")
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return counted("Duration", "about a minute left", "about %Ln minutes left", minutes)
    return counted("Duration", "about an hour left", "about %Ln hours left", round(minutes / 60))
