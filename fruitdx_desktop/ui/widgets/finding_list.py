"""Findings one below the other, the files of each folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.ui.finding_texts import finding_lines, finding_sentence
from fruitdx_desktop.ui.text import counted, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.fold import Fold
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from fruitdx_desktop.training.health import DataHealth, Finding


class FindingList(QWidget):
    """What was found in photos; ``name`` begins the names of its parts."""

    def __init__(self, name: str, health: DataHealth) -> None:
        super().__init__()
        named(self, name, translate("Finding", "What was found in the photos"))
        whole = column(spacing=GRID + 4)
        for number, finding in enumerate(health.findings, 1):
            whole.addWidget(_row(f"{name}{number}", finding))
        if not health.findings:
            good = translate("Finding", "Nothing was found wrong with the photos.")
            whole.addWidget(TextLabel(f"{name}Good", good, good))
        self.setLayout(whole)


def _row(name: str, finding: Finding) -> QWidget:
    text = finding_sentence(finding)
    made = named(QWidget(), name, text)
    words = column(spacing=0)
    words.addWidget(TextLabel(f"{name}Text", text, text))
    lines = finding_lines(finding)
    if lines:
        rest = finding.count - len(lines)
        if rest > 0:
            lines.append(counted("Finding", "and one more", "and %Ln more", rest))
        files = Fold(f"{name}Files", translate("Finding", "Files"))
        files.button.setAccessibleName(f"{translate('Finding', 'Files')} ({text})")
        files.show_text("\n".join(lines))
        words.addWidget(files)
    line = row(spacing=GRID + 4)
    icon, tone = ("triangle-alert", "disease") if finding.serious else ("info", "unsure")
    line.addWidget(IconLabel(f"{name}Icon", text, icon, tone), 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    made.setLayout(line)
    return made
