"""Garbage is collected in the window's thread alone."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fruitdx_desktop.ui.background import garbage

# Far more than Python's threshold.
MANY = 5000
# A thread that collects within a translation leaves this hanging for good, so it has a process that can be ended.
TRANSLATING = textwrap.dedent(
    """
    import gc, os, sys, threading, time
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from fruitdx_desktop.ui import language
    from fruitdx_desktop.ui.background import garbage
    from fruitdx_desktop.ui.intake.pictures import _png_of
    from fruitdx_desktop.ui.text import counted, translate

    class Lost:
        def __init__(self):
            self.itself = self
        def __del__(self):
            "Lets go of Python's lock where another thread waits for it."

    said, over = set(), threading.Event()

    def speak():
        while not over.is_set():
            Lost()
            said.add(translate("Answer", "Very likely {what}"))
            counted("Queue", "one photo", "%Ln photos", 3)
            _png_of(picture)
            time.sleep(0)

    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    application = QApplication([])
    garbage.install(application)
    chosen = language.install(application)
    chosen.choose("en")
    sys.setswitchinterval(1e-6)
    gc.set_threshold(1)
    threads = [threading.Thread(target=speak, daemon=True) for _ in range(3)]
    for thread in threads:
        thread.start()
    for turn in range(4000):
        chosen.choose(("es", "ar", "en")[turn % 3])
        application.processEvents()
        time.sleep(0)
    over.set()
    for thread in threads:
        thread.join()
    print(len(said))
    """
)


def test_threads_leave_their_garbage_to_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    garbage.install(qapp)
    gone_in: list[int] = []

    class Lost:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            gone_in.append(threading.get_ident())

    def lose() -> None:
        for _ in range(MANY):
            Lost()

    thread = threading.Thread(target=lose)
    thread.start()
    thread.join()
    assert gone_in == []
    qtbot.waitUntil(lambda: len(gone_in) == MANY, timeout=30_000)
    assert set(gone_in) == {threading.get_ident()}


def test_it_is_installed_once(qapp: QApplication) -> None:
    assert garbage.install(qapp) is garbage.install(qapp)


def test_a_text_in_the_making_never_holds_up_a_change_of_language() -> None:
    done = subprocess.run([sys.executable, "-c", TRANSLATING], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 3
