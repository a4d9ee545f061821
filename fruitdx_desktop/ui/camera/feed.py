"""What one camera sees."""

from __future__ import annotations

import time
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCameraPermission, QCoreApplication, QLoggingCategory, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from fruitdx_desktop.ui.camera.child import identity_of

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QCameraFormat, QImageCapture, QVideoFrame

# A camera that another program holds often gives no picture and no error.
_PATIENCE_MS = 8_000
_SHOWN_EVERY_S = 1 / 15
_LARGEST = 1920 * 1200
_SMOOTH = 10
# Libraries that would spare some work, and their absence no trouble.
_QUIET = "qt.multimedia.symbolsresolver=false"


class Trouble(Enum):
    """Why there is no picture."""

    DENIED = "denied"
    BUSY = "busy"
    GONE = "gone"


class Feed(QObject):
    """``frame`` carries the live picture, ``taken`` a photo, ``failed`` a ``Trouble``. This one sees nothing."""

    frame = Signal(QImage)
    taken = Signal(QImage)
    failed = Signal(object)

    def start(self) -> None:
        """Asks the system for the camera, and the person where the system wants so."""

    def take(self) -> None:
        """Takes a photo."""

    def stop(self) -> None:
        """Lets go of the camera."""


class SystemFeed(Feed):
    """A camera through Qt."""

    def __init__(self, identity: str) -> None:
        super().__init__()
        self._identity = identity
        self._shown = 0.0
        self._camera: QCamera | None = None
        self._shot: QImageCapture | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    def start(self) -> None:
        """Begins once it is allowed."""
        QCoreApplication.instance().requestPermission(QCameraPermission(), self, self._answered)

    def take(self) -> None:
        """Takes a photo as large as the camera gives it."""
        if self._shot is not None:
            self._shot.capture()

    def stop(self) -> None:
        """Lets go of the camera."""
        self._patience.stop()
        if self._camera is not None:
            self._camera.stop()

    def _answered(self, _permission: object) -> None:
        allowed = QCoreApplication.instance().checkPermission(QCameraPermission())
        if allowed == Qt.PermissionStatus.Granted:
            self._begin()
        else:
            self.failed.emit(Trouble.DENIED)

    def _begin(self) -> None:
        QLoggingCategory.setFilterRules(_QUIET)
        from PySide6.QtMultimedia import QCamera, QImageCapture, QMediaCaptureSession, QMediaDevices, QVideoSink

        found = {identity_of(device.id().data()): device for device in QMediaDevices.videoInputs()}
        device = found.get(self._identity)
        if device is None:
            self.failed.emit(Trouble.GONE)
            return
        self._camera = QCamera(device, self)
        wanted = best_format(device)
        if wanted is not None:
            self._camera.setCameraFormat(wanted)
        self._sink, self._shot = QVideoSink(self), QImageCapture(self)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._session.setImageCapture(self._shot)
        self._sink.videoFrameChanged.connect(self._show)
        self._shot.imageCaptured.connect(lambda _number, picture: self.taken.emit(picture))
        self._shot.errorOccurred.connect(lambda *_error: self.failed.emit(Trouble.BUSY))
        self._camera.errorOccurred.connect(lambda *_error: self.failed.emit(Trouble.BUSY))
        self._patience.start()
        self._camera.start()

    def _show(self, frame: QVideoFrame) -> None:
        now = time.monotonic()
        if frame.isValid() and now - self._shown >= _SHOWN_EVERY_S:
            self._shown = now
            self._patience.stop()
            self.frame.emit(frame.toImage())

    def _give_up(self) -> None:
        self.failed.emit(Trouble.BUSY)


def best_format(device: QCameraDevice) -> QCameraFormat | None:
    """The largest picture that still moves; None leaves the choice to the system."""

    def pixels(offered: QCameraFormat) -> int:
        return offered.resolution().width() * offered.resolution().height()

    fitting = [
        offered
        for offered in device.videoFormats()
        if offered.maxFrameRate() >= _SMOOTH and pixels(offered) <= _LARGEST
    ]
    return max(fitting, key=pixels, default=None)
