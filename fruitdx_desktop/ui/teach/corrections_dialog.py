"""Every corrected photo, to be looked at and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidget, QListWidgetItem, QWidget

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.diagnose.pictures import Thumbnails
from fruitdx_desktop.ui.diagnose.queue_delegate import QueueDelegate, Role
from fruitdx_desktop.ui.looks import Look
from fruitdx_desktop.ui.text import counted, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.wording import label_name

if TYPE_CHECKING:
    from fruitdx_desktop.services.teaching import Taught


class CorrectionsDialog(QDialog):
    """``removed`` carries the corrections that are to be taken back."""

    removed = Signal(list)

    def __init__(self, parent: QWidget, runner: TaskRunner, photos: list[Taught]) -> None:
        super().__init__(parent)
        title = translate("Teach", "Photos you corrected")
        named(self, "correctionsDialog", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 520)
        self._photos = dict(enumerate(photos))
        self._pictures = Thumbnails(runner)
        self.list = named(QListWidget(), "correctionsList", title)
        self.count = TextLabel("correctionsCount", title, role="heading")
        self.remove = button(
            "removeCorrectionButton", translate("Teach", "Forget this"), "undo-2", clicked=self._forget
        )
        self.close_button = button("closeCorrectionsButton", translate("Teach", "Close"), clicked=self.accept)
        self._lay_out()
        self._fill()
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._forget).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )

    def _fill(self) -> None:
        for number, photo in self._photos.items():
            label = Label(photo.label) if photo.label else None
            words = label_name(label) if label else translate("Teach", "Not a fruit")
            look = Look.STRANGER if label is None else Look.HEALTHY if label.healthy else Look.DISEASE
            item = QListWidgetItem(words)
            item.setData(Role.NUMBER, number)
            item.setData(Role.PATH, str(photo.path))
            item.setData(Role.LOOK, look.value)
            item.setData(Role.ICON, look.icon)
            item.setData(Role.NOTE, translate("Teach", "You said so"))
            self.list.addItem(item)
        self._pictures.ready.connect(self._show_picture)
        self._pictures.want([(number, str(photo.path)) for number, photo in self._photos.items()])
        self.list.setCurrentRow(0)
        self._settle()

    def _show_picture(self, number: int, picture: QImage) -> None:
        item = next((item for item in self._items() if item.data(Role.NUMBER) == number), None)
        if item is not None:
            item.setData(Role.PICTURE, picture)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _forget(self) -> None:
        chosen = self.list.selectedItems()
        if not chosen:
            return
        self.removed.emit([self._photos[int(item.data(Role.NUMBER))] for item in chosen])
        place = self.list.row(chosen[0])
        for item in chosen:
            self.list.takeItem(self.list.row(item))
        rest = min(place, self.list.count() - 1)
        self.list.setCurrentRow(rest, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._settle()

    def _settle(self) -> None:
        number = self.list.count()
        self.count.setText(
            counted("Teach", "1 corrected photo to learn from", "%Ln corrected photos to learn from", number)
            if number
            else translate("Teach", "No corrected photo yet")
        )
        self.remove.setEnabled(number > 0)

    def _lay_out(self) -> None:
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        hint = translate("Teach", "What is forgotten is not learned. A model that has learned it already keeps it.")
        buttons = row()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        whole = column(spacing=GRID, margin=3 * GRID)
        whole.addWidget(self.count)
        whole.addWidget(TextLabel("correctionsHint", hint, hint, "muted"))
        whole.addWidget(self.list, 1)
        whole.addLayout(buttons)
        self.setLayout(whole)
