"""A question that is asked without holding up the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.dialog import Dialog
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel


def ask(
    parent: QWidget, name: str, question: str, explanation: str, yes: str, no: str, on_yes: Callable[[], object]
) -> QDialog:
    """Opens the question and returns at once; ``on_yes`` is called if it is answered so. No is the safe default."""
    dialog = named(Dialog(parent, 440), name, question)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(question)
    words = column(spacing=2 * GRID, margin=3 * GRID)
    words.addWidget(TextLabel(f"{name}Question", question, question, "heading"))
    words.addWidget(TextLabel(f"{name}Explanation", question, explanation))
    buttons = row()
    buttons.addStretch(1)
    buttons.addWidget(button(f"{name}Yes", yes, clicked=dialog.accept))
    stay = button(f"{name}No", no, role="primary", clicked=dialog.reject)
    buttons.addWidget(stay)
    words.addLayout(buttons)
    dialog.setLayout(words)
    dialog.accepted.connect(on_yes)
    stay.setFocus()
    dialog.open()
    return dialog
