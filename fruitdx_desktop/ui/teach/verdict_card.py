"""The card that tells how a training ended."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy

from fruitdx_desktop.ui.teach.verdict import Verdict
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.fold import Fold
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, column, named, restyle, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel


class VerdictCard(QFrame):
    """``use_anyway`` puts a kept-back model in use."""

    def __init__(self) -> None:
        super().__init__()
        spoken = translate("Teach", "How it ended")
        named(self, "verdictCard", spoken)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._icon = IconLabel("verdictIcon", spoken, "circle-check", size=28)
        self.title = TextLabel("verdictTitle", spoken, role="heading")
        self.title.setProperty("inked", True)
        self.text = TextLabel("verdictText", spoken)
        self.reassurance = TextLabel("verdictReassurance", spoken)
        self.use_anyway = button("useAnywayButton", translate("Teach", "Use the new one anyway"), "check")
        self._details = Fold("verdictDetails", translate("Teach", "Details"))
        self.spare_version: str | None = None
        self._lay_out()
        self.hide()

    def show_verdict(self, verdict: Verdict) -> None:
        """Shows how it ended."""
        self.setProperty("tone", verdict.tone)
        self._icon.show_icon(verdict.icon, verdict.tone)
        self.title.setText(verdict.title)
        for label, text in ((self.text, verdict.text), (self.reassurance, verdict.reassurance)):
            label.setText(text)
            label.setVisible(bool(text))
        self.spare_version = verdict.spare_version
        self.use_anyway.setVisible(verdict.spare_version is not None)
        self._details.show_text(verdict.details)
        restyle(self)
        self.show()

    def _lay_out(self) -> None:
        line = row(spacing=GRID + 4)
        line.addWidget(self._icon)
        line.addWidget(self.title, 1)
        foot = row()
        foot.addWidget(self.use_anyway)
        foot.addStretch(1)
        whole = column(spacing=GRID, margin=2 * GRID)
        whole.addLayout(line)
        whole.addWidget(self.text)
        whole.addWidget(self.reassurance)
        whole.addLayout(foot)
        whole.addWidget(self._details)
        self.setLayout(whole)
