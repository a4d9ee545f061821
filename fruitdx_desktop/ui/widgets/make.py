"""Makes named, spoken, rightly sized widgets in one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.icon_button import IconButton
from fruitdx_desktop.ui.widgets.scroller import Scroller
from fruitdx_desktop.ui.widgets.text_label import TextLabel

Widget = TypeVar("Widget", bound=QWidget)


def named(widget: Widget, name: str, spoken: str) -> Widget:
    """Gives the name that tests look for and the one that is read out."""
    widget.setObjectName(name)
    widget.setAccessibleName(spoken)
    return widget


def button(
    name: str, text: str, icon: str | None = None, role: str = "", clicked: Callable[[], object] | None = None
) -> IconButton:
    """A push button; ``role`` is primary, quiet or nothing."""
    made = named(IconButton(text, icon, role), name, text)
    if clicked:
        made.clicked.connect(lambda _checked: clicked())
    return made


def column(spacing: int = GRID, margin: int = 0) -> QVBoxLayout:
    """A column without Qt's own margins."""
    return _bare(QVBoxLayout(), spacing, margin)


def row(spacing: int = GRID, margin: int = 0) -> QHBoxLayout:
    """A row without Qt's own margins."""
    return _bare(QHBoxLayout(), spacing, margin)


def card(name: str, spoken: str) -> QFrame:
    """A framed surface."""
    frame = named(QFrame(), name, spoken)
    frame.setProperty("role", "card")
    return frame


def scrolled(name: str, spoken: str, content: QWidget) -> Scroller:
    """``content`` in an area that scrolls up and down only."""
    content.setProperty("role", "canvas")
    area = Scroller(name, spoken)
    area.setWidget(content)
    return area


def retone(widget: QWidget, tone: str) -> None:
    """Dresses a widget and what is in it in another tone."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        restyle(widget)


def labelled(field: QWidget, words: str) -> QVBoxLayout:
    """A field below its words, which stay there when it is filled in."""
    label = TextLabel(f"{field.objectName()}Label", words, words, "small")
    label.setBuddy(field)
    both = column(spacing=2)
    both.addWidget(label)
    both.addWidget(field)
    return both


@contextmanager
def laid_out_once(*widgets: QWidget) -> Iterator[None]:
    """For showing and hiding parts of ``widgets``, the innermost last: by itself Qt lays all out anew at each."""
    for widget in widgets:
        widget.layout().setEnabled(False)
    try:
        yield
    finally:
        for widget in reversed(widgets):
            widget.layout().setEnabled(True)
            if widget.isVisible():
                widget.layout().activate()


def restyle(widget: QWidget) -> None:
    """Makes a changed ``role`` or ``tone`` property show."""
    for part in (widget, *widget.findChildren(QWidget)):
        part.style().unpolish(part)
        part.style().polish(part)


Layout = TypeVar("Layout", bound=QBoxLayout)


def _bare(layout: Layout, spacing: int, margin: int) -> Layout:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    return layout
