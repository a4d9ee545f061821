"""Numbered or dotted lines of advice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.make import column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel

_RIGHT_TO_LEFT = "\u200f"


class Steps(QWidget):
    """Short texts, each behind its number or a dot; ``notes`` stand small at the far end."""

    def __init__(self, name: str, spoken: str, numbered: bool = True) -> None:
        super().__init__()
        named(self, name, spoken)
        self._numbered = numbered
        self._lines: list[QWidget] = []
        self._column = column(spacing=GRID)
        self.setLayout(self._column)

    def show_steps(self, texts: Sequence[str], notes: Sequence[str] = ()) -> None:
        """Shows ``texts`` in place of what was there."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        padded = [*notes, *("" for _ in texts)]
        self._lines = [self._line(place, text, padded[place - 1]) for place, text in enumerate(texts, 1)]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(texts))

    def texts(self) -> list[str]:
        """What is shown, in order."""
        labels = (line.findChild(TextLabel, f"{line.objectName()}Text") for line in self._lines)
        return [label.text() for label in labels if label]

    def _line(self, place: int, text: str, note: str) -> QWidget:
        name = f"{self.objectName()}{place}"
        line = named(QWidget(), name, text)
        # Without its own mark of direction the dot would stand before a number that runs to the left.
        direction = _RIGHT_TO_LEFT if QGuiApplication.isRightToLeft() else ""
        mark = f"{direction}{QLocale().toString(place)}." if self._numbered else "•"
        before = TextLabel(f"{name}Mark", mark, mark, "muted", wrap=False)
        before.setMinimumWidth(2 * GRID + 2)
        whole = row(spacing=GRID // 2)
        whole.addWidget(before, 0, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(TextLabel(f"{name}Text", text, text), 1)
        if note:
            whole.addWidget(TextLabel(f"{name}Note", note, note, "small", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        line.setLayout(whole)
        return line
