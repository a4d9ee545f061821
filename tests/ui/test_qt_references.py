from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_qt_gives_no_reference_to_none_away(qtbot: QtBot) -> None:
    """PySide6 6.12.0 lost one with every call that returns None, and the program died within minutes."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(200):
        widget.update()
        QApplication.processEvents()
    assert sys.getrefcount(None) > before - 100
