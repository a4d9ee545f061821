"""Takes dropped files on behalf of any widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class DropTarget(QObject):
    """Tells when files hover and which were dropped; installed on as many widgets as needed."""

    hovering = Signal(bool)
    dropped = Signal(list)

    def watch(self, widget: QWidget) -> None:
        """Makes ``widget`` take drops."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handles the four events of a drag; everything else goes on its way."""
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove | QEvent.Type.Drop if isinstance(event, QDropEvent):
                return self._handle(event)
            case QEvent.Type.DragLeave:
                self.hovering.emit(False)
                return True
        return False

    def _handle(self, event: QDropEvent) -> bool:
        paths = local_paths(event.mimeData())
        if not paths:
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.DragEnter:
            self.hovering.emit(True)
        elif event.type() == QEvent.Type.Drop:
            self.hovering.emit(False)
            self.dropped.emit(paths)
        return True


def local_paths(mime: QMimeData) -> list[str]:
    """The files and folders in a drag; links to the web are none."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
