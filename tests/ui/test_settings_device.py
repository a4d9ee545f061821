"""The settings tell what learning runs on, by what was found out last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.atomic import write_json
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference.accelerator_choice import Memory, machine_key
from fruitdx_desktop.inference.accelerator_probe import Finding
from fruitdx_desktop.ui.window import MainWindow


def test_the_graphics_unit_is_named_once_it_serves(
    qtbot: QtBot, home: Home, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    window.go_to(window.settings_page)
    qtbot.waitUntil(lambda: "processor" in window.settings_page.device.text())
    window.go_to(window.diagnose)
    finding = Finding(True, "", "Some GPU", 1e-5, 1.0, 3.0)
    write_json(home.accelerator_file, asdict(Memory(machine_key(), "model", finding)))
    window.go_to(window.settings_page)
    qtbot.waitUntil(lambda: "Some GPU" in window.settings_page.device.text())
    assert window.settings_page.device.accessibleName() == window.settings_page.device.text()
