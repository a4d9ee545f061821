"""What was found in the photos of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from fruitdx_desktop.ui.text import counted, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.finding_list import FindingList
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.make import button, column, named, row, scrolled
from fruitdx_desktop.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from fruitdx_desktop.training.health import DataHealth

_SHARE_OF_WINDOW = 0.92


class HealthDialog(QDialog):
    """Read and closed; nothing is changed."""

    def __init__(self, parent: QWidget, health: DataHealth) -> None:
        super().__init__(parent)
        title = translate("Teach", "What was found in your photos")
        named(self, "healthDialog", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(720, 560).boundedTo(parent.window().size() * _SHARE_OF_WINDOW))
        number = health.photos
        looked = counted("Teach", "1 photo looked at", "%Ln photos looked at", number)
        content = named(Flow(), "healthContent", title)
        inner = column()
        inner.addWidget(FindingList("finding", health))
        inner.addStretch(1)
        content.setLayout(inner)
        close = button("healthCloseButton", translate("Teach", "Close"), role="primary", clicked=self.accept)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        whole = column(spacing=2 * GRID, margin=3 * GRID)
        whole.addWidget(TextLabel("healthTitle", title, title, "heading"))
        whole.addWidget(TextLabel("healthCount", title, looked, "muted"))
        whole.addWidget(scrolled("healthScroll", title, content), 1)
        whole.addLayout(foot)
        self.setLayout(whole)
        close.setFocus()
