"""A dialog as high as what it says."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QLayout, QWidget


class Dialog(QDialog):
    """Qt leaves wrapped texts the height that they would need if they were narrow; here they get what they need."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self.setMinimumWidth(width)

    def setLayout(self, layout: QLayout) -> None:
        """Lets ``layout`` be lower than Qt's guess."""
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        super().setLayout(layout)

    def event(self, event: QEvent) -> bool:
        """Fits anew whenever something inside has become longer or shorter."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        width = max(self.minimumWidth(), layout.totalMinimumSize().width())
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)
