"""Text is made in any thread, also while the language changes."""

from __future__ import annotations

import subprocess
import sys
import textwrap

# Each round of this hangs for good where a thread collects garbage within a translation; a process of its own can be
# ended then.
CHANGING = textwrap.dedent(
    """
    import gc, os, sys, threading, time
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QApplication
    from fruitdx_desktop.ui import language
    from fruitdx_desktop.ui.text import counted, translate

    class Lost:
        def __init__(self):
            self.itself, self.held = self, QPointF(1, 2)

    said, over = set(), threading.Event()

    def speak():
        while not over.is_set():
            Lost()
            said.add(translate("Answer", "Very likely {what}"))
            counted("Queue", "one photo", "%Ln photos", 3)

    application = QApplication([])
    chosen = language.install(application)
    chosen.choose("en")
    sys.setswitchinterval(1e-6)
    gc.set_threshold(1)
    threads = [threading.Thread(target=speak, daemon=True) for _ in range(3)]
    for thread in threads:
        thread.start()
    for round in range(1500):
        chosen.choose(("es", "ar", "en")[round % 3])
        application.processEvents()
        time.sleep(0)
    over.set()
    for thread in threads:
        thread.join()
    print(len(said))
    """
)


def test_changing_the_language_never_waits_for_a_text_in_the_making() -> None:
    done = subprocess.run([sys.executable, "-c", CHANGING], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 3
