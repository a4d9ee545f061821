"""The frame of every page: title at the left, the one primary action at the right."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.anew import anew
from fruitdx_desktop.ui.widgets.make import column, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel

# A page that is no wider leaves the photo its room.
NARROW = 1000


def answer_width(page_width: int) -> int:
    """How wide what is said of a photo stands beside it."""
    return 36 * GRID if page_width < NARROW else min(max(43 * GRID, page_width // 4), 60 * GRID)


def list_width(page_width: int) -> int:
    """How wide the photos are listed before it."""
    return 30 * GRID if page_width < NARROW else min(max(34 * GRID, page_width // 6), 48 * GRID)


def room_between(page_width: int) -> int:
    """How far list, photo and answer stand apart."""
    return GRID + 4 if page_width < NARROW else 2 * GRID


def _margin(page_width: int) -> int:
    return 2 * GRID if page_width < NARROW else 3 * GRID


class Page(QWidget):
    """A titled page; ``frame`` is all of it, ``body`` takes what is on it.

    ``build`` makes everything that is seen and shows what the page knows. It is called once by the page itself, and
    again whenever the language has changed; what lives longer is made in ``__init__``. On a wide screen it is no wider
    than ``widest``, in the middle.
    """

    widest = 1200

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "page")

    def build(self) -> None:
        """Makes the parts and shows the state."""
        raise NotImplementedError

    def rebuild(self) -> Iterator[None]:
        """Makes the parts anew in the language that is on now, in several turns."""
        turns = anew(self, self.build)
        next(turns)
        # What stands in a window is dressed part by part as it is put together; outside of it all at once, later.
        yield
        self._put_in_frame()
        yield
        yield from turns

    def refresh(self) -> None:
        """Called whenever the page is gone to: looks anew at what may have changed meanwhile."""

    def entitle(self, title: str, subtitle: str) -> None:
        """The first step of ``build``: title and room."""
        name = self.objectName()
        named(self, name, title)
        self.title = TextLabel(f"{name}Title", title, title, "title", wrap=False)
        self.subtitle = TextLabel(f"{name}Subtitle", title, subtitle, "muted")
        words = column(spacing=2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.header = row(spacing=GRID)
        self.header.addLayout(words, 1)
        self.body: QVBoxLayout = column(spacing=2 * GRID)
        whole = column(spacing=2 * GRID)
        whole.addLayout(self.header)
        whole.addLayout(self.body, 1)
        self.frame = named(QWidget(), f"{name}Frame", title)
        self.frame.setLayout(whole)
        self._centre()
        if self.parent() is None:
            self._put_in_frame()

    def _put_in_frame(self) -> None:
        whole = column()
        whole.addWidget(self.frame)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps lines short enough to read."""
        super().resizeEvent(event)
        self._centre()

    def _centre(self) -> None:
        margin = _margin(self.width())
        side = max(margin, (self.width() - self.widest) // 2)
        self.frame.layout().setContentsMargins(side, margin, side, margin)
