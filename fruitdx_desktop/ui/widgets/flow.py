"""What scrolls: as high as its wrapped texts are at the width they get."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Flow(QWidget):
    """Qt sums up what wrapped labels would need if they were narrow, which leaves an empty end to scroll to."""

    def minimumSizeHint(self) -> QSize:
        """Only the width is a demand; the height follows from it."""
        return QSize(super().minimumSizeHint().width(), 0)
