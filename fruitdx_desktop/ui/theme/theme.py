"""Which theme is on, and its putting on."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from fruitdx_desktop.ui.theme.palette import palette
from fruitdx_desktop.ui.theme.stylesheet import style_sheet
from fruitdx_desktop.ui.theme.tokens import DARK, LIGHT, Colours, TypeScale

SMALLEST_BODY_PT = 10.5


class Theme(QObject):
    """Puts light or dark on the whole application, or follows the system.

    The palette is the application's, ``sheet`` that of each window. Were it the application's too, Qt would look it up
    for a part anew whenever what it stands in is put into something else, and pages are made from the inside out.
    """

    changed = Signal()
    colours: ClassVar[Colours] = LIGHT
    sheet = ""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = "system"
        self._worn: Colours | None = None
        self._scale = TypeScale(max(application.font().pointSizeF(), SMALLEST_BODY_PT))
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, choice: str) -> None:
        """``choice`` is system, light or dark."""
        self._choice = choice
        self._put_on()

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._put_on()

    def _put_on(self) -> None:
        on = DARK if self._is_dark() else LIGHT
        if on is self._worn:
            return
        self._worn = Theme.colours = on
        self._application.setPalette(palette(on))
        self.sheet = style_sheet(on, self._scale)
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self._choice != "system":
            return self._choice == "dark"
        return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark


def install(application: QApplication) -> Theme:
    """The application's theme; made once, since tests build several windows in one application."""
    return application.findChild(Theme) or Theme(application)


def colours() -> Colours:
    """The colours that are on; light before any theme was put on."""
    return Theme.colours
