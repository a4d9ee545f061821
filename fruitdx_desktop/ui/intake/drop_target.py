"""Takes what is dropped on behalf of any widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.ui.intake.offer import offer_of, offers


class DropTarget(QObject):
    """Tells what hovers and which ``Offer`` was dropped; installed on as many widgets as needed."""

    hovering = Signal(bool)
    dropped = Signal(object)

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
        if not offers(event.mimeData()):
            event.ignore()
            return True
        # Never a move, which lets some programs delete the file that was dragged.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.DragEnter:
            self.hovering.emit(True)
        elif event.type() == QEvent.Type.Drop:
            self.hovering.emit(False)
            self.dropped.emit(offer_of(event.mimeData()))
        return True
