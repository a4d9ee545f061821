"""The bar at the top of the window, for what can wait."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, named, restyle, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel

_ICONS = {"healthy": "check", "disease": "triangle-alert", "unsure": "info", "stranger": "info", "unreadable": "info"}


class Bar(QFrame):
    """One sentence, at most one action, and a way to close it where it may be closed."""

    def __init__(self, name: str, spoken: str, closable: bool = True) -> None:
        super().__init__()
        named(self, name, spoken)
        self.setProperty("role", "bar")
        self._act: Callable[[], object] | None = None
        self._icon = IconLabel(f"{name}Icon", spoken, "info")
        self.text = TextLabel(f"{name}Text", spoken)
        self.text.setProperty("inked", True)
        self.action = button(f"{name}Action", "", clicked=self._do)
        self.dismiss = button(f"{name}Close", "", "x", "quiet", self.hide)
        self.dismiss.setVisible(closable)
        self._lay_out()
        self.hide()

    def show_text(
        self, text: str, tone: str, action: str = "", act: Callable[[], object] | None = None, close: str = ""
    ) -> None:
        """Shows ``text``; ``tone`` is one of the tones of an answer."""
        self.setProperty("tone", tone)
        self._icon.show_icon(_ICONS[tone], tone)
        self.text.setText(text)
        self._act = act
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(act))
        self.dismiss.setToolTip(close)
        self.dismiss.setAccessibleName(close)
        restyle(self)
        self.show()

    def _do(self) -> None:
        if self._act:
            self._act()

    def _lay_out(self) -> None:
        line = row(spacing=GRID + 4)
        line.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        line.addWidget(self._icon)
        line.addWidget(self.text, 1)
        line.addWidget(self.action)
        line.addWidget(self.dismiss)
        self.setLayout(line)
