"""Takes a photo with a camera of the computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from fruitdx_desktop.ui.camera.cameras import Cameras
from fruitdx_desktop.ui.camera.feed import Feed, Trouble
from fruitdx_desktop.ui.camera.live_view import LiveView
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.choice import Choice
from fruitdx_desktop.ui.widgets.make import button, column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel


class CameraDialog(QDialog):
    """``taken`` carries the photo."""

    taken = Signal(QImage)

    def __init__(self, parent: QWidget, cameras: Cameras) -> None:
        super().__init__(parent)
        title = translate("Camera", "Take a photo")
        named(self, "cameraDialog", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cameras = cameras
        self._feed: Feed | None = None
        self.view = LiveView(translate("Camera", "What the camera sees"))
        self.message = TextLabel("cameraMessage", translate("Camera", "What to do"))
        self.choice = named(Choice(), "cameraChoice", translate("Camera", "Which camera"))
        for camera in cameras.found:
            self.choice.addItem(camera.name, camera)
        self.choice.setVisible(len(cameras.found) > 1)
        self.again = button("cameraAgainButton", translate("Camera", "Try again"), "rotate-ccw", clicked=self._begin)
        self.take = button("takePhotoButton", translate("Camera", "Take the photo"), "camera", "primary", self._take)
        self._lay_out(title)
        self.choice.currentIndexChanged.connect(self._begin)
        self.finished.connect(self._let_go)
        self._begin()

    def _begin(self) -> None:
        self._let_go()
        self.view.show_none()
        self.message.setText(translate("Camera", "The camera is starting…"))
        self.again.hide()
        self.take.setEnabled(False)
        self._feed = self._cameras.feed(self.choice.currentData())
        self._feed.frame.connect(self._show)
        self._feed.taken.connect(self._taken)
        self._feed.failed.connect(self._fail)
        self._feed.start()

    def _take(self) -> None:
        self.take.setEnabled(False)
        if self._feed is not None:
            self._feed.take()

    def _show(self, picture: QImage) -> None:
        if not self.view.has_picture:
            self.message.setText(translate("Camera", "One fruit, close, in daylight. Hold still."))
            self.again.hide()
            self.take.setEnabled(True)
            self.take.setFocus()
        self.view.show_picture(picture)

    def _taken(self, picture: QImage) -> None:
        self.taken.emit(picture)
        self.accept()

    def _fail(self, trouble: Trouble) -> None:
        self._let_go()
        self.view.show_none(failed=True)
        self.message.setText(_words(trouble))
        self.take.setEnabled(False)
        self.again.show()
        self.again.setFocus()

    def _let_go(self) -> None:
        feed, self._feed = self._feed, None
        if feed is not None:
            feed.blockSignals(True)
            feed.stop()
            feed.deleteLater()

    def _lay_out(self, title: str) -> None:
        buttons = row()
        buttons.addWidget(self.choice)
        buttons.addStretch(1)
        buttons.addWidget(self.again)
        close = button("cameraCancelButton", translate("Camera", "Cancel"), role="quiet", clicked=self.reject)
        buttons.addWidget(close)
        buttons.addWidget(self.take)
        whole = column(spacing=2 * GRID, margin=3 * GRID)
        whole.addWidget(TextLabel("cameraTitle", title, title, "heading"))
        whole.addWidget(self.view, 1)
        whole.addWidget(self.message)
        whole.addLayout(buttons)
        self.setLayout(whole)


def _words(trouble: Trouble) -> str:
    return {
        Trouble.DENIED: translate(
            "Camera",
            "This computer does not let FruitDx use the camera. Allow it in the system's privacy settings, "
            "then try again.",
        ),
        Trouble.BUSY: translate(
            "Camera",
            "The camera gives no picture. Another program may be using it, or the system's privacy settings do not "
            "allow it. Close that program or allow it, then try again.",
        ),
        Trouble.GONE: translate("Camera", "The camera is not there any more. Plug it in again, then try again."),
    }[trouble]
