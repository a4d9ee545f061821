"""One broken version that was put aside, on the Models page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from fruitdx_desktop.ui.fault_texts import fault_sentence
from fruitdx_desktop.ui.text import isolated, moment, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from fruitdx_desktop.services.model_quarantine import Quarantined


class SetAsideRow(QFrame):
    """What it was, when and why it was put aside; one that is whole after all can be taken back."""

    take_back = Signal(str)

    def __init__(self, found: Quarantined, index: int) -> None:
        super().__init__()
        item = found.item
        title = isolated(item.version or item.name)
        named(self, f"setAside{index}", title)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        said = (
            fault_sentence(found.fault.kind)
            if found.fault
            else translate("Models", "Its files are whole, as they lie there now.")
        )
        when = translate("Models", "Set aside {when}").format(when=moment(item.moved))
        words = column(spacing=2)
        words.addWidget(TextLabel(f"setAside{index}Title", title, title))
        words.addWidget(TextLabel(f"setAside{index}Note", title, f"{when} · {said}", "small"))
        line = row(spacing=GRID + 4, margin=2 * GRID)
        line.addWidget(IconLabel(f"setAside{index}Icon", title, "triangle-alert" if found.fault else "info", "", 20))
        line.addLayout(words, 1)
        if found.fault is None:
            text = translate("Models", "Take back")
            made = button(f"takeBack{index}Button", text, "undo-2", clicked=lambda: self.take_back.emit(item.name))
            made.setAccessibleName(f"{text} ({title})")
            line.addWidget(made)
        self.setLayout(line)
