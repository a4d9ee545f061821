"""The choice of a folder whose new photos are diagnosed by themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from fruitdx_desktop.ui.settings.store import SettingsStore
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel


class WatchChoice(QWidget):
    """Says which folder is watched, and changes it."""

    def __init__(self, store: SettingsStore) -> None:
        super().__init__()
        title = translate("Settings", "Watch a folder")
        hint = translate("Settings", "New photos in it, for example from your phone, are diagnosed by themselves.")
        named(self, "watchChoice", title)
        self._store = store
        self.folder = TextLabel("watchFolder", translate("Settings", "The folder that is watched"), role="muted")
        self.choose = button(
            "watchChooseButton", translate("Settings", "Choose…"), "folder-open", clicked=self.open_chooser
        )
        self.stop = button("watchStopButton", translate("Settings", "Stop watching"), clicked=self._stop)
        words = column(spacing=2)
        for label in (TextLabel("watchTitle", title, title), TextLabel("watchHint", hint, hint, "small"), self.folder):
            words.addWidget(label)
        line = row(spacing=GRID)
        line.addLayout(words, 1)
        for made in (self.stop, self.choose):
            line.addWidget(made)
        self.setLayout(line)
        self._show()
        store.changed.connect(self._show)

    def open_chooser(self) -> None:
        """Asks for the folder."""
        title = translate("Settings", "Watch a folder")
        chooser = named(QFileDialog(self, title, self._store.value.photo_folder or ""), "watchChooser", title)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda folder: self._store.change(watch_folder=folder))
        chooser.open()

    def _stop(self) -> None:
        self.choose.setFocus()
        self._store.change(watch_folder=None)

    def _show(self) -> None:
        folder = self._store.value.watch_folder
        self.folder.setText(folder or "")
        self.folder.setVisible(bool(folder))
        self.stop.setVisible(bool(folder))
