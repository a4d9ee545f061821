"""The queue at the left: how far it is, a stop, the photos, and what can be done with several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QProgressBar, QWidget

from fruitdx_desktop.ui.diagnose.entry_list import EntryList
from fruitdx_desktop.ui.diagnose.photo_queue import PhotoQueue, Plant
from fruitdx_desktop.ui.diagnose.queue_filter import QueueFilter
from fruitdx_desktop.ui.text import counted, translate, whole
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.make import button, column, laid_out_once, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel


class QueuePanel(QWidget):
    """``list`` holds the photos; ``stop``, ``clear``, ``one_plant`` and ``export`` are buttons."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "queuePanel", translate("Diagnose", "Photos asked about"))
        self.list = EntryList("resultsList", translate("Diagnose", "Photos and their answers"))
        self.count = TextLabel("queueCount", translate("Diagnose", "How many are done"), role="heading")
        self.bar = named(QProgressBar(), "queueProgress", translate("Diagnose", "How many are done"))
        self.bar.setTextVisible(False)
        self.stop = button("stopQueueButton", translate("Diagnose", "Stop"), "circle-stop", "quiet")
        self.clear = button("clearQueueButton", translate("Diagnose", "Clear"), "x", "quiet")
        self.filter = QueueFilter()
        self.one_plant = button("onePlantButton", translate("Diagnose", "One plant"), "sprout")
        self.export = button("exportQueueButton", "", "upload", "quiet")
        words = translate("Diagnose", "Export these answers…")
        self.export.setAccessibleName(words)
        self.export.setToolTip(words)
        self.filter.chosen.connect(self.list.show_looks)
        self._lay_out()

    def show_progress(self, queue: PhotoQueue, busy: bool) -> None:
        """Says "19 of 50" while it works, the sum when it is done."""
        total, done = len(queue), queue.done
        if busy and total:
            said = translate("Diagnose", "{done} of {total}").format(done=whole(done), total=whole(total))
            self.count.setText(said)
        elif busy:
            self.count.setText(translate("Diagnose", "Looking for photos…"))
        else:
            self.count.setText(counted("Diagnose", "1 photo", "%Ln photos", total))
        # A bar paints itself and all that waits for it at once, unless it may not.
        self.bar.setUpdatesEnabled(False)
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        self.bar.setUpdatesEnabled(True)
        with laid_out_once(self):
            self.bar.setVisible(busy)
            self.stop.setVisible(busy)
            self.clear.setVisible(not busy)
            self.filter.setVisible(total > 1)
            self.one_plant.setVisible(total > 1)
            self.export.setVisible(not busy and done > 0)

    def show_counts(self, counts: Counter[str]) -> None:
        """How many answers there are of each look."""
        self.filter.show_counts(counts)

    def offer_plant(self, numbers: Sequence[int], chosen: Plant | None) -> None:
        """Says what ``one_plant`` would do: put ``numbers`` together, or take the ``chosen`` plant apart."""
        if chosen is not None:
            text = translate("Diagnose", "Take apart")
            hint = translate("Diagnose", "Makes single photos of it again")
        elif numbers:
            text = translate("Diagnose", "{number} of one plant").format(number=whole(len(numbers)))
            hint = translate("Diagnose", "Puts these photos together into one answer")
        else:
            text = translate("Diagnose", "One plant")
            hint = translate("Diagnose", "Select the photos of one plant: hold Ctrl or Shift and click each")
        self.one_plant.setText(text)
        self.one_plant.setAccessibleName(text)
        self.one_plant.setAccessibleDescription(hint)
        self.one_plant.setToolTip(hint)
        self.one_plant.setEnabled(bool(numbers) or chosen is not None)

    def _lay_out(self) -> None:
        head = row(spacing=0)
        head.addWidget(self.count, 1)
        head.addWidget(self.export)
        head.addWidget(self.stop)
        head.addWidget(self.clear)
        stack = column(spacing=GRID)
        stack.addLayout(head)
        stack.addWidget(self.bar)
        stack.addWidget(self.filter)
        stack.addWidget(self.list, 1)
        stack.addWidget(self.one_plant)
        self.setLayout(stack)
