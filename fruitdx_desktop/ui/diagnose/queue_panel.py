"""The queue at the left: how far it is, a stop, the photos."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from fruitdx_desktop.ui.diagnose.entry_list import EntryList
from fruitdx_desktop.ui.diagnose.photo_queue import PhotoQueue
from fruitdx_desktop.ui.text import counted, translate, whole
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel


class QueuePanel(QWidget):
    """``list`` holds the photos; ``stop`` and ``clear`` are buttons."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "queuePanel", translate("Diagnose", "Photos asked about"))
        self.list = EntryList("resultsList", translate("Diagnose", "Photos and their answers"))
        self.count = TextLabel("queueCount", translate("Diagnose", "How many are done"), role="heading")
        self.bar = named(QProgressBar(), "queueProgress", translate("Diagnose", "How many are done"))
        self.bar.setTextVisible(False)
        self.stop = button("stopQueueButton", translate("Diagnose", "Stop"), "circle-stop", "quiet")
        self.clear = button("clearQueueButton", translate("Diagnose", "Clear"), "x", "quiet")
        self._lay_out()

    def show_progress(self, queue: PhotoQueue, busy: bool) -> None:
        """Says "19 of 50" while it works, the sum when it is done."""
        total, done = len(queue), len(queue.answered())
        if busy and total:
            said = translate("Diagnose", "{done} of {total}").format(done=whole(done), total=whole(total))
            self.count.setText(said)
        elif busy:
            self.count.setText(translate("Diagnose", "Looking for photos…"))
        else:
            self.count.setText(counted("Diagnose", "1 photo", "%Ln photos", total))
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.clear.setVisible(not busy)

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(self.count, 1)
        head.addWidget(self.stop)
        head.addWidget(self.clear)
        whole = column(spacing=GRID)
        whole.addLayout(head)
        whole.addWidget(self.bar)
        whole.addWidget(self.list, 1)
        self.setLayout(whole)
