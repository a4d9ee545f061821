"""One version on the Models page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from fruitdx_desktop.ui.fault_texts import fault_word
from fruitdx_desktop.ui.models.naming import version_note, version_title
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.icon_button import IconButton
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from fruitdx_desktop.services.model_versions import VersionInfo


class VersionRow(QFrame):
    """Its state in a word, and what can be done with it."""

    use = Signal(str)
    export = Signal(str)
    report = Signal(str)

    def __init__(self, info: VersionInfo, index: int) -> None:
        super().__init__()
        title = version_title(info)
        named(self, f"version{index}", title)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        icon, tone = (
            ("triangle-alert", "disease") if info.fault else ("package-check", "healthy" if info.in_use else "")
        )
        words = column(spacing=2)
        words.addWidget(TextLabel(f"version{index}Title", title, title, "heading"))
        words.addWidget(TextLabel(f"version{index}Note", title, version_note(info), "small"))
        line = row(spacing=GRID + 4, margin=2 * GRID)
        line.addWidget(IconLabel(f"version{index}Icon", title, icon, tone, 28))
        line.addLayout(words, 1)
        if info.fault:
            line.addWidget(self._tag(f"version{index}Fault", fault_word(info.fault), "disease"))
        if info.in_use:
            line.addWidget(self._tag(f"version{index}InUse", translate("Models", "in use"), "healthy"))
        if info.has_report and not info.fault:
            report = translate("Models", "Report")
            tell_report = partial(self.report.emit, info.version)
            line.addWidget(self._button(f"report{index}Button", report, "search", tell_report, "quiet"))
        if not info.fault:
            export = translate("Models", "Export…")
            tell_export = partial(self.export.emit, info.version)
            line.addWidget(self._button(f"export{index}Button", export, "upload", tell_export, "quiet"))
        if not info.in_use and not info.fault:
            tell_use = partial(self.use.emit, info.version)
            line.addWidget(self._button(f"use{index}Button", translate("Models", "Use"), "check", tell_use))
        self.setLayout(line)

    @staticmethod
    def _tag(name: str, text: str, tone: str) -> TextLabel:
        tag = TextLabel(name, text, text, "tag", wrap=False)
        tag.setProperty("tone", tone)
        tag.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return tag

    def _button(self, name: str, text: str, icon: str, clicked: Callable[[], None], role: str = "") -> IconButton:
        made = button(name, text, icon, role, clicked)
        made.setAccessibleName(f"{text} ({self.accessibleName()})")
        return made
