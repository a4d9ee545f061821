"""The buttons that bring photos in: one that stands out, and the quieter ways beside it."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.make import button, column, named, row

_PICTURES = QStandardPaths.StandardLocation.PicturesLocation


class WaysIn(QWidget):
    """``chosen`` carries files or a folder; ``camera`` shows once there is one. It begins in ``folder``, else among the
    person's pictures."""

    chosen = Signal(list)

    def __init__(self, folder: str) -> None:
        super().__init__()
        named(self, "waysIn", translate("Diagnose", "Ways to bring photos in"))
        self._folder = folder or QStandardPaths.writableLocation(_PICTURES)
        self.choose = button("choosePhotosButton", translate("Diagnose", "Choose photos"), "images", "primary")
        self.folder = button("diagnoseFolderButton", translate("Diagnose", "Choose a folder"), "folder-open", "quiet")
        self.camera = button("cameraButton", translate("Diagnose", "Use the camera"), "camera", "quiet")
        self.camera.hide()
        self.choose.clicked.connect(self.open_chooser)
        self.folder.clicked.connect(self.open_folder_chooser)
        quiet = row(spacing=0)
        for way in (self.camera, self.folder):
            quiet.addWidget(way)
        self._line: QBoxLayout = column(spacing=GRID)
        self._line.addLayout(quiet)
        self._line.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(self._line)

    def stand(self, beside: bool) -> None:
        """All in one line, the one that stands out last, or that one above the others."""
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        self._line.setDirection(direction)

    def shorten(self, short: bool) -> None:
        """Leaves the quieter ways their icons only, where there is little room."""
        for way in (self.folder, self.camera):
            words = way.accessibleName()
            way.setText("" if short else words)
            way.setToolTip(words if short else "")
            way.draw_icon()

    def open_chooser(self) -> None:
        """Asks for photos without holding up the window."""
        from fruitdx_desktop.inference.photos import PHOTO_ENDINGS

        endings = " ".join(f"*{ending} *{ending.upper()}" for ending in sorted(PHOTO_ENDINGS))
        chooser = self._chooser("photoChooser", self.choose.text(), QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilters([translate("Diagnose", "Photos ({endings})").format(endings=endings)])
        chooser.open()

    def open_folder_chooser(self) -> None:
        """Asks for a folder of photos."""
        chooser = self._chooser("folderChooser", self.folder.accessibleName(), QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.open()

    def _chooser(self, name: str, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        chooser = named(QFileDialog(self, title, self._folder), name, title)
        chooser.setFileMode(mode)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.filesSelected.connect(self._tell)
        return chooser

    def _tell(self, paths: list[str]) -> None:
        if paths:
            self._folder = paths[0].rpartition("/")[0]
            self.chosen.emit(paths)
