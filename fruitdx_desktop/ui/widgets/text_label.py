"""A label that reads itself out as it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle


class TextLabel(QLabel):
    """Its accessible name follows its text; while empty it says what will stand there."""

    def __init__(self, name: str, purpose: str, text: str = "", role: str = "body", wrap: bool = True) -> None:
        super().__init__()
        self._purpose = purpose
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        # Text from files must never be taken for markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if wrap and self.isRightToLeft():
            # What can be selected is laid out as a document; otherwise Qt puts the space at a line's end before it.
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """To the sides of the window, whichever way the text itself runs: a path stands below an Arabic heading."""
        visual = QStyle.visualAlignment(self.layoutDirection(), alignment)
        super().setAlignment(visual | Qt.AlignmentFlag.AlignAbsolute)

    def setText(self, text: str) -> None:
        """Shows ``text``."""
        super().setText(text)
        self.setAccessibleName(text or self._purpose)
