"""Colours, type and space from one place, for light and dark alike."""
