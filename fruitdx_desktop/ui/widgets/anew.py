"""Makes what is inside a widget anew, which is how a window changes its language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)


def anew(widget: QWidget, build: Callable[[], None]) -> Iterator[None]:
    """Ends everything inside ``widget`` at once and lets ``build`` make it again; in a second turn shows it.

    What was typed, ticked, chosen and scrolled to is put back, and so is the focus; parts are known by their names.
    """
    kept = _states(widget)
    focused = QApplication.focusWidget()
    name = focused.objectName() if focused is not None and widget.isAncestorOf(focused) else ""
    for part in _parts(widget, direct=True):
        shiboken6.delete(part)
    layout = widget.layout()
    if layout is not None:
        shiboken6.delete(layout)
    build()
    yield
    if widget.isVisible():
        _show(widget)
    _put_back(widget, kept)
    if name and (found := widget.findChild(QWidget, name)) is not None:
        found.setFocus()


def _show(widget: QWidget) -> None:
    """What is added to a widget that is seen stays hidden of itself; what ``build`` has hidden stays so."""
    for part in _parts(widget, direct=True):
        if not part.isWindow() and not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            part.show()


def _parts(widget: QWidget, direct: bool = False) -> list[QWidget]:
    found = Qt.FindChildOption.FindDirectChildrenOnly if direct else Qt.FindChildOption.FindChildrenRecursively
    return widget.findChildren(QWidget, options=found)


def _states(widget: QWidget) -> dict[str, Any]:
    states = {part.objectName(): _state(part) for part in _parts(widget) if not part.objectName().startswith("qt_")}
    return {name: state for name, state in states.items() if state is not None}


def _state(part: QWidget) -> Any:
    match part:
        case QLineEdit():
            return part.text(), part.cursorPosition()
        case QPlainTextEdit():
            return part.toPlainText(), part.textCursor().position()
        case QComboBox():
            return part.currentData()
        case QAbstractButton() if part.isCheckable():
            return part.isChecked()
        case QAbstractScrollArea():
            return part.verticalScrollBar().value()
    return None


def _put_back(widget: QWidget, kept: dict[str, Any]) -> None:
    for part in _parts(widget):
        state = kept.get(part.objectName())
        if state is None:
            continue
        match part:
            case QLineEdit():
                part.setText(state[0])
                part.setCursorPosition(state[1])
            case QPlainTextEdit():
                part.setPlainText(state[0])
                cursor = part.textCursor()
                cursor.setPosition(state[1])
                part.setTextCursor(cursor)
            case QComboBox():
                part.setCurrentIndex(max(0, part.findData(state)))
            case QAbstractButton():
                part.setChecked(state)
            case QAbstractScrollArea():
                _scroll(part, state)


def _scroll(area: QAbstractScrollArea, value: int) -> None:
    # There is nothing to scroll before the layout has come to rest.
    QTimer.singleShot(0, area, lambda: area.verticalScrollBar().setValue(value))
