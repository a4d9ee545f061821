"""Windows over fakes, without a screen."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.ui import language
from fruitdx_desktop.ui.background import garbage
from fruitdx_desktop.ui.devices import Devices
from fruitdx_desktop.ui.theme import theme
from fruitdx_desktop.ui.window import MainWindow
from tests.ui.fakes import FakeServices


@pytest.fixture
def services() -> FakeServices:
    """Fakes, to be set up before ``open_window``."""
    return FakeServices()


@pytest.fixture
def open_window(qapp: QApplication, home: Home, services: FakeServices) -> Iterator[Callable[..., MainWindow]]:
    """Opens the window over the fakes and closes it afterwards."""
    garbage.install(qapp)
    opened: list[MainWindow] = []

    def make(paths: list[str] | None = None, devices: Devices | None = None) -> MainWindow:
        window = MainWindow(services, home, theme.install(qapp), language.install(qapp), devices)  # type: ignore[arg-type]
        opened.append(window)
        window.show()
        window.start(paths or [])
        return window

    yield make
    for window in opened:
        release(services)
        window.close()
        assert not window.runner.busy
        assert not window.training.running
        # Here and now, not whenever Python collects it.
        shiboken6.delete(window)


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with nothing asked yet."""
    return open_window()


def release(services: Any) -> None:
    """Opens every gate that a fake waits at."""
    for gate in services.diagnosis.gates.values():
        gate.set()
    if services.models.verify_gate:
        services.models.verify_gate.set()
