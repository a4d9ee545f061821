"""A window over the fakes of the tests, to be played on for pictures."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data"
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

if TYPE_CHECKING:
    from fruitdx_desktop.ui.window import MainWindow


@dataclass(frozen=True)
class Variant:
    """One way to look at every scene, or at the ``key`` scenes only."""

    name: str
    theme: str = "light"
    size: tuple[int, int] = (1280, 800)
    scale: float = 1.0
    language: str = "en"
    key_only: bool = True


class Stage:
    """A window, its fakes and a folder of drawn pictures."""

    def __init__(self, variant: Variant, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from fruitdx_desktop.core.paths import Home
        from fruitdx_desktop.ui import language
        from fruitdx_desktop.ui.devices import Devices
        from fruitdx_desktop.ui.theme import theme
        from fruitdx_desktop.ui.window import MainWindow
        from tests.ui.fakes import FakeServices, FakeVoice
        from tests.ui.test_camera import FakeCameras

        self.application = QApplication.instance() or QApplication([])
        self.folder = folder
        self.gate = threading.Event()
        self.services = FakeServices()
        home = Home(folder / "home")
        os.environ["FRUITDX_HOME"] = str(home.root)
        looks = theme.install(self.application), language.install(self.application)
        self.cameras, self.voice = FakeCameras(), FakeVoice("en", "es", "fr", "pt", "hi", "ar", "sw")
        devices = Devices(voice=self.voice, cameras=self.cameras)
        self.window: MainWindow = MainWindow(self.services, home, *looks, devices)
        self.window.settings.change(theme=variant.theme, language=variant.language)
        self.window.resize(*variant.size)
        self.window.show()

    def start(self, paths: list[str] | None = None) -> None:
        self.window.start(paths or [])
        self.settle()

    def settle(self, until: Callable[[], bool] | None = None, limit_s: float = 60.0) -> None:
        """Lets the window work until a condition holds, then until it has come to rest."""
        self._breathe_until(until or (lambda: True), limit_s)
        self._breathe_until(lambda: False, 0.3)
        if not self.services.diagnosis.gates:
            self._breathe_until(lambda: not self._busy, 8)
        self._breathe_until(lambda: False, 0.2)

    def _breathe_until(self, condition: Callable[[], bool], limit_s: float) -> None:
        end = time.monotonic() + limit_s
        while not condition() and time.monotonic() < end:
            self.breathe(0.02)

    @property
    def _busy(self) -> bool:
        """True while something works aside, or is put into a dialog piece by piece."""
        from fruitdx_desktop.ui.later import Later

        return self.window.runner.busy or any(later.waiting for later in self.window.findChildren(Later))

    def breathe(self, seconds: float) -> None:
        self.application.processEvents()
        time.sleep(seconds)

    def click(self, name: str) -> None:
        from PySide6.QtWidgets import QAbstractButton

        self.find(QAbstractButton, name).click()
        self.settle()

    def find(self, kind: type[Any], name: str) -> Any:
        """A part that a scene touches."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def save(self, target: Path, small: bool) -> None:
        """The window, with the dialog that stands before it; ``small`` takes less room on the disk."""
        from PIL import Image
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QColor, QPainter
        from PySide6.QtWidgets import QDialog

        picture = self.window.grab()
        dialogs = [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]
        if dialogs:
            painter = QPainter(picture)
            painter.fillRect(self.window.rect(), QColor(0, 0, 0, 96))
            for dialog in dialogs:
                shot = dialog.grab()
                corner = self.window.rect().center() - QPoint(dialog.width() // 2, dialog.height() // 2)
                painter.drawPixmap(corner, shot)
            painter.end()
        target.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(target))
        if not small:
            return
        # A palette of 256 colours is a third of the size and looks the same.
        Image.open(target).convert("RGB").quantize(256, kmeans=1, dither=Image.Dither.NONE).save(target, optimize=True)

    def close(self) -> None:
        import shiboken6

        self.gate.set()
        for gate in self.services.diagnosis.gates.values():
            gate.set()
        self.window.close()
        self.breathe(0.05)
        # Here and now: a window that Python collects within another thread takes the process down.
        shiboken6.delete(self.window)
