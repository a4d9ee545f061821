"""Opens the window."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from fruitdx_desktop import __version__
from fruitdx_desktop.core.child import run_child
from fruitdx_desktop.core.paths import APP_NAME, default_home
from fruitdx_desktop.inference.photos import is_photo_name
from fruitdx_desktop.services.child_roles import CHILD_ROLES
from fruitdx_desktop.ui import language
from fruitdx_desktop.ui.background import garbage
from fruitdx_desktop.ui.child_roles import WINDOW_ROLES
from fruitdx_desktop.ui.devices import system_devices
from fruitdx_desktop.ui.services import RealServices
from fruitdx_desktop.ui.theme import icons, theme
from fruitdx_desktop.ui.theme.tokens import LIGHT
from fruitdx_desktop.ui.window import MainWindow

# What works aside gives Python's lock up after so long when the window wants it; Python's own 5 ms add up to a stutter,
# since a painting asks for it many times.
_LOCK_HELD_S = 0.0002

# Nobody else may hold them, and what ends the program closes them.
_windows: list[MainWindow] = []


def build(argv: Sequence[str] = ()) -> tuple[QApplication, QMainWindow]:
    """Makes the program's window and shows it, without entering the event loop.

    Photos and folders in ``argv`` are diagnosed. An application that is there already is used.
    """
    sys.setswitchinterval(_LOCK_HELD_S)
    application = QApplication.instance() or QApplication([APP_NAME])
    assert isinstance(application, QApplication)
    garbage.install(application)
    QCoreApplication.setApplicationName(APP_NAME)
    QCoreApplication.setApplicationVersion(__version__)
    application.setWindowIcon(icons.icon("leaf", LIGHT.accent, 64))
    # Whoever ends the program without closing the window leaves no thread behind either.
    application.aboutToQuit.connect(_shut_down)
    home = default_home()
    parts = theme.install(application), language.install(application), system_devices(home)
    window = MainWindow(RealServices(home), home, *parts)
    _windows.append(window)
    window.fit(window.screen().availableSize())
    window.show()
    window.start(_paths(argv))
    # What stays for good need not be looked through whenever Python collects garbage: that would be felt.
    window.later.add_quiet(gc.freeze)
    return application, window


def main(argv: Sequence[str] | None = None) -> int:
    """Opens the window and runs it until it is closed; in a child process of ours, the child's work."""
    given = list(sys.argv[1:] if argv is None else argv)
    child = run_child(given, {**CHILD_ROLES, **WINDOW_ROLES})
    if child is not None:
        return child
    return build(given)[0].exec()


@atexit.register
def _shut_down() -> None:
    for window in _windows:
        if shiboken6.isValid(window):
            window.shut_down()


def _paths(argv: Sequence[str]) -> list[str]:
    """What can be diagnosed: leaves out the program's own name and options."""
    return [
        given
        for given in argv
        if not given.startswith("-") and given != sys.argv[0] and (os.path.exists(given) or is_photo_name(given))
    ]
