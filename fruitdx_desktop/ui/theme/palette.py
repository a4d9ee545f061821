"""The palette that Fusion paints with."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from fruitdx_desktop.ui.theme.tokens import Colours

_Role = QPalette.ColorRole


def palette(colours: Colours) -> QPalette:
    """A palette of ``colours`` for every state, greyed where a control cannot be used."""
    made = QPalette()
    for role, colour in _roles(colours).items():
        made.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: colours.canvas,
        _Role.WindowText: colours.ink,
        _Role.Base: colours.surface,
        _Role.AlternateBase: colours.raised,
        _Role.Text: colours.ink,
        _Role.PlaceholderText: colours.muted,
        _Role.Button: colours.surface,
        _Role.ButtonText: colours.ink,
        _Role.BrightText: colours.on_accent,
        _Role.Highlight: colours.accent,
        _Role.HighlightedText: colours.on_accent,
        _Role.Link: colours.focus,
        _Role.LinkVisited: colours.focus,
        _Role.ToolTipBase: colours.raised,
        _Role.ToolTipText: colours.ink,
        _Role.Light: colours.raised,
        _Role.Midlight: colours.line,
        _Role.Mid: colours.edge,
        _Role.Dark: colours.edge,
        _Role.Accent: colours.accent,
    }
