"""What stands on the Diagnose page once there are photos."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.ui.diagnose.photo_view import PhotoView
from fruitdx_desktop.ui.diagnose.plant_strip import PlantStrip
from fruitdx_desktop.ui.diagnose.queue_panel import QueuePanel
from fruitdx_desktop.ui.diagnose.result_card import ResultCard
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.page import answer_width, list_width, room_between
from fruitdx_desktop.ui.widgets.text_label import TextLabel

# What the photo does not need stays free below it.
_FIRST = 1000


class Filled(QWidget):
    """The queue at the left, the chosen photo in the middle, its answer at the right."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "diagnoseFilled", translate("Diagnose", "Photos and answers"))
        self.queue = QueuePanel()
        self.photo = PhotoView(translate("Diagnose", "The chosen photo"))
        self.evidence = button("evidenceToggle", translate("Diagnose", "Where I looked"), "eye")
        self.evidence.setCheckable(True)
        self.evidence.setShortcut("Ctrl+E")
        self.evidence.setToolTip(translate("Diagnose", "Shows which part of the photo spoke for the answer (Ctrl+E)"))
        legend = translate("Diagnose", "Bright within the line: spoke for the answer. Dark: hardly counted.")
        self.legend = TextLabel("evidenceLegend", legend, legend, "small")
        self.legend.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # The photo stays where it is when the layer goes over it.
        room = self.legend.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.legend.setSizePolicy(room)
        self.strip = PlantStrip()
        self.card = ResultCard()
        self._lay_out()
        self.show_legend()

    def fit(self, width: int) -> None:
        """Leaves the photo its room on a page so wide."""
        self.queue.setFixedWidth(list_width(width))
        self.card.setFixedWidth(answer_width(width))
        self._three.setSpacing(room_between(width))

    def show_evidence(self, visible: bool) -> None:
        """Turns the layer over the photo on or off, and says so."""
        self.photo.show_evidence(visible)
        self.card.show_evidence(visible)
        self.show_legend()

    def show_legend(self) -> None:
        """Says how the layer is read, while there is one."""
        self.legend.setVisible(self.evidence.isChecked() and self.evidence.isEnabled())

    def _lay_out(self) -> None:
        under = row()
        under.addStretch(1)
        under.addWidget(self.evidence)
        under.addStretch(1)
        middle = column(spacing=GRID)
        middle.addWidget(self.photo, _FIRST)
        middle.addWidget(self.strip)
        middle.addLayout(under)
        middle.addWidget(self.legend)
        middle.addStretch(1)
        self._three = three = row()
        three.addWidget(self.queue)
        three.addLayout(middle, 1)
        three.addWidget(self.card)
        self.setLayout(three)
