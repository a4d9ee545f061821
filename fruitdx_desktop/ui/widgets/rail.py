"""The slim rail at the left: every page with its icon and its word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton

from fruitdx_desktop.ui.theme import icons
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.theme.tokens import GRID, RAIL_WIDTH
from fruitdx_desktop.ui.widgets.make import column, named


@dataclass(frozen=True)
class Place:
    """One page on the rail."""

    name: str
    text: str
    icon: str


class Rail(QFrame):
    """Says which page was asked for."""

    chosen = Signal(int)

    def __init__(self, spoken: str, places: tuple[Place, ...]) -> None:
        super().__init__()
        named(self, "rail", spoken)
        self.setProperty("role", "rail")
        # Style sheets know no leading and trailing edge.
        self.setProperty("side", "right" if self.isRightToLeft() else "left")
        self.setMinimumWidth(RAIL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._places = places
        # No button group: the tab key would stop at its chosen button only.
        self._buttons = [self._button(index, place) for index, place in enumerate(places)]
        stack = column(spacing=GRID, margin=GRID)
        stack.setContentsMargins(GRID, 3 * GRID, GRID, 2 * GRID)
        for index, made in enumerate(self._buttons):
            stack.addWidget(made)
            if index == len(places) - 2:
                stack.addStretch(1)
        self.setLayout(stack)
        self._draw_icons()

    def choose(self, index: int) -> None:
        """Marks the page that is shown."""
        for place, made in enumerate(self._buttons):
            made.setChecked(place == index)
        self._draw_icons()

    def changeEvent(self, event: QEvent) -> None:
        """Draws the icons anew in the colours of the moment."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._draw_icons()

    def _button(self, index: int, place: Place) -> QToolButton:
        made = named(QToolButton(), place.name, place.text)
        made.setProperty("role", "rail")
        made.setText(place.text)
        made.setCheckable(True)
        made.setIconSize(QSize(24, 24))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setMinimumHeight(64)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setShortcut(f"Ctrl+{index + 1}")
        made.clicked.connect(lambda _checked: self.chosen.emit(index))
        return made

    def _draw_icons(self) -> None:
        for made, place in zip(self._buttons, self._places, strict=True):
            ink = colours().healthy.ink if made.isChecked() else colours().muted
            made.setIcon(icons.icon(place.icon, ink, 24))
