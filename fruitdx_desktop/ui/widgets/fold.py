"""Details that stay folded until somebody asks."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from fruitdx_desktop.ui.widgets.make import button, column, named
from fruitdx_desktop.ui.widgets.selectable import Selectable


class Fold(QWidget):
    """A button that unfolds a text, which can be selected and copied."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        named(self, name, title)
        self.button = button(f"{name}Button", title, "chevron-right", "quiet")
        self.button.setCheckable(True)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._text = Selectable(f"{name}Text", title, role="small", keyboard=True)
        self._text.hide()
        self.button.toggled.connect(self._unfold)
        both = column()
        both.addWidget(self.button)
        both.addWidget(self._text)
        self.setLayout(both)

    def _unfold(self, open_: bool) -> None:
        self._text.setVisible(open_)
        self.button.show_icon("chevron-down" if open_ else "chevron-right")

    def show_text(self, text: str) -> None:
        """Changes what is folded; nothing to fold hides it all."""
        self._text.setText(text)
        self.setVisible(bool(text))
