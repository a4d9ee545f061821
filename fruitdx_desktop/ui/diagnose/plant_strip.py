"""The photos of one plant, side by side below the large one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from fruitdx_desktop.ui.diagnose.photo_queue import Entry
from fruitdx_desktop.ui.diagnose.queue_delegate import Role
from fruitdx_desktop.ui.diagnose.queue_row import PICTURE, lines_of
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.widgets.make import named
from fruitdx_desktop.ui.wording import short_answer

CELL = QSize(120, 112)
_WORDS = CELL.width() - 16


class PlantStrip(QListWidget):
    """``chosen`` carries the number of the photo to show."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "plantStrip", translate("Plant", "The photos of this plant"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(PICTURE, PICTURE))
        self.setGridSize(CELL)
        self.setFixedHeight(CELL.height() + 20)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)
        self.hide()

    def show_photos(self, entries: list[Entry], pictures: dict[int, QImage]) -> None:
        """Shows the photos of a plant, the first chosen; none hides the strip."""
        self.clear()
        for entry in entries:
            words = short_answer(entry.result) if entry.result else ""
            item = QListWidgetItem("\n".join(lines_of(words, self.font(), _WORDS)))
            item.setData(Role.NUMBER, entry.number)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {entry.path}")
            item.setToolTip(f"{words}\n{entry.path}")
            picture = pictures.get(entry.number)
            if picture is not None:
                item.setIcon(_untinted(QPixmap.fromImage(picture)))
            self.addItem(item)
        self.setVisible(bool(entries))
        if entries:
            self.setCurrentRow(0)

    @property
    def current_number(self) -> int | None:
        """The number of the photo that is shown."""
        item = self.currentItem()
        return None if item is None else int(item.data(Role.NUMBER))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(int(item.data(Role.NUMBER)))


def _untinted(picture: QPixmap) -> QIcon:
    """The chosen photo keeps its colours: they are what it is looked at for."""
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made
