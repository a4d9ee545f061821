"""The bar at the top of the window, for what can wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame

from fruitdx_desktop.ui.text import Say
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, named, restyle, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel

_ICONS = {"healthy": "check", "disease": "triangle-alert", "unsure": "info", "stranger": "info", "unreadable": "info"}


@dataclass(frozen=True)
class Saying:
    """What a bar says: ``tone`` is one of the tones of an answer, ``action`` the words of the button that does ``act``,
    ``close`` those of the cross."""

    words: Say
    tone: str
    action: Say | None = None
    act: Callable[[], object] | None = None
    close: Say | None = None


class Bar(QFrame):
    """One sentence, at most one action, and a way to close it where it may be closed.

    ``saying`` is None while it is hidden.
    """

    def __init__(self, name: str, spoken: str, closable: bool = True) -> None:
        super().__init__()
        named(self, name, spoken)
        self.setProperty("role", "bar")
        self._saying: Saying | None = None
        self._icon = IconLabel(f"{name}Icon", spoken, "info")
        self.text = TextLabel(f"{name}Text", spoken)
        self.text.setProperty("inked", True)
        self.action = button(f"{name}Action", "", clicked=self._do)
        self.dismiss = button(f"{name}Close", "", "x", "quiet", self.hide)
        self.dismiss.setVisible(closable)
        self._lay_out()
        self.hide()

    @property
    def saying(self) -> Saying | None:
        """What is said at this moment."""
        return None if self.isHidden() else self._saying

    def say(self, saying: Saying | None) -> None:
        """Says something, or nothing any more."""
        self._saying = saying
        if saying is None:
            self.hide()
            return
        self.setProperty("tone", saying.tone)
        self._icon.show_icon(_ICONS[saying.tone], saying.tone)
        self.text.setText(saying.words())
        action, close = (words() if words else "" for words in (saying.action, saying.close))
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(saying.act is not None)
        self.dismiss.setToolTip(close)
        self.dismiss.setAccessibleName(close)
        restyle(self)
        self.show()

    def _do(self) -> None:
        if self._saying and self._saying.act:
            self._saying.act()

    def _lay_out(self) -> None:
        line = row(spacing=GRID + 4)
        line.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        line.addWidget(self._icon)
        line.addWidget(self.text, 1)
        line.addWidget(self.action)
        line.addWidget(self.dismiss)
        self.setLayout(line)
