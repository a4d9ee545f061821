"""Text to be selected and copied, whose long names go on in the next line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from fruitdx_desktop.ui.text import breakable, plain
from fruitdx_desktop.ui.widgets.text_label import TextLabel


class Selectable(TextLabel):
    """A path or an address is shown with places to turn at, and copied without."""

    def __init__(self, name: str, purpose: str, text: str = "", role: str = "body", keyboard: bool = False) -> None:
        super().__init__(name, purpose, text, role)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if keyboard:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)

    def setText(self, text: str) -> None:
        """Shows ``text``."""
        super().setText(breakable(text))
        self.setAccessibleName(text or self._purpose)

    def text(self) -> str:
        """What it says, as it was given."""
        return plain(super().text())

    def copy(self) -> None:
        """Puts what is selected on the clipboard."""
        QGuiApplication.clipboard().setText(plain(self.selectedText()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies by the keys of the system."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers to copy."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The words of Qt's own menu.
        action = menu.addAction(QCoreApplication.translate("QWidgetTextControl", "&Copy"), self.copy)
        action.setEnabled(self.hasSelectedText())
        menu.popup(event.globalPos())
