"""The full guide to one label, with its sources."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from fruitdx_desktop.services.guide import GuideEntry, Section, Source, Statement
from fruitdx_desktop.ui.guide.lookup import section_title
from fruitdx_desktop.ui.guide.steps import Steps
from fruitdx_desktop.ui.later import Later, Step
from fruitdx_desktop.ui.text import listed, translate, whole
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.icon_button import IconButton
from fruitdx_desktop.ui.widgets.make import button, column, named, row, scrolled
from fruitdx_desktop.ui.widgets.selectable import Selectable
from fruitdx_desktop.ui.widgets.text_label import TextLabel

_WIDTH, _HEIGHT = 680, 960
_SHARE_OF_WINDOW = 0.92


class GuidePanel(QDialog):
    """What to do first, then the sections, then the numbered sources. A browser opens only when a button is pressed.

    It opens with the beginning; the rest follows piece by piece, quicker than it is read.
    """

    def __init__(self, parent: QWidget, entry: GuideEntry, title: str) -> None:
        super().__init__(parent)
        named(self, "guidePanel", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entry = entry
        self.copy = button(
            "copySourcesButton", translate("Guide", "Copy the sources"), "copy", "quiet", self._copy_sources
        )
        self.close_button = button("closeGuideButton", translate("Guide", "Close"), role="primary", clicked=self.accept)
        self._inner = column(spacing=GRID)
        self._area = scrolled("guideScroll", title, self._content())
        # Arrow keys move through the text.
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out(title)
        room = parent.window().size()
        width, height = int(room.width() * _SHARE_OF_WINDOW), int(room.height() * _SHARE_OF_WINDOW)
        self.resize(min(_WIDTH, width), min(_HEIGHT, height))
        self._area.setFocus()
        self.later = Later(self, pause_ms=0)
        self.later.add(*self._pieces(), self._order_tabs)

    def _lay_out(self, title: str) -> None:
        head = column(spacing=GRID // 2)
        head.addWidget(TextLabel("guideTitle", title, title, "title"))
        head.addWidget(TextLabel("guideHint", title, _hint(), "muted"))
        foot = row(spacing=GRID)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        stack = column(spacing=2 * GRID, margin=3 * GRID)
        stack.addLayout(head)
        stack.addWidget(self._area, 1)
        stack.addLayout(foot)
        self.setLayout(stack)

    def _content(self) -> QWidget:
        content = named(Flow(), "guideContent", self.windowTitle())
        if self._entry.first:
            self._inner.addWidget(self._first())
        self._inner.addStretch(1)
        content.setLayout(self._inner)
        return content

    def _pieces(self) -> Iterator[Step]:
        for section in Section:
            statements = self._entry.of(section)
            if statements:
                yield partial(self._add_section, section, statements)
        sources = translate("Guide", "Sources")
        yield lambda: self._add(_heading("guideSourcesHeading", sources))
        for place, source in enumerate(self._entry.sources, 1):
            yield partial(self._add_source, place, source)

    def _add(self, piece: QWidget) -> None:
        """Puts a piece at the end, before the stretch."""
        self._inner.insertWidget(self._inner.count() - 1, piece)

    def _add_section(self, section: Section, statements: tuple[Statement, ...]) -> None:
        self._add(_heading(f"guide{section.capitalize()}Heading", section_title(section)))
        self._add(self._section(section, statements))

    def _add_source(self, place: int, source: Source) -> None:
        self._add(_source(place, source))

    def _order_tabs(self) -> None:
        """The buttons below come after those of the sources."""
        openers = self._area.findChildren(IconButton)
        for before, after in pairwise((*openers, self.copy, self.close_button)):
            QWidget.setTabOrder(before, after)

    def _first(self) -> QFrame:
        title = translate("Guide", "What to do first")
        frame = named(QFrame(), "guideFirst", title)
        frame.setProperty("tone", "healthy")
        steps = Steps("guideFirstSteps", title)
        steps.show_steps([statement.text for statement in self._entry.first])
        inner = column(spacing=GRID, margin=2 * GRID)
        inner.addWidget(TextLabel("guideFirstHeading", title, title, "heading"))
        inner.addWidget(steps)
        frame.setLayout(inner)
        return frame

    def _section(self, section: Section, statements: tuple[Statement, ...]) -> Steps:
        steps = Steps(f"guide{section.capitalize()}", section_title(section), numbered=False)
        notes = [_mark(*self._entry.numbers(statement)) for statement in statements]
        steps.show_steps([statement.text for statement in statements], notes)
        return steps

    def _copy_sources(self) -> None:
        lines = [
            f"{_mark(place)} {source.title}. {source.publisher}. {source.address}"
            for place, source in enumerate(self._entry.sources, 1)
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _hint() -> str:
    return translate(
        "Guide",
        "General advice, drawn from the sources below. It names no products: "
        "your adviser knows what is allowed and what works where you live.",
    )


def _mark(*places: int) -> str:
    """The numbers of sources as they stand behind a statement and before each source."""
    return f"[{listed([whole(place) for place in places])}]"


def _heading(name: str, text: str) -> TextLabel:
    made = TextLabel(name, text, text, "heading")
    made.setContentsMargins(0, 2 * GRID, 0, 0)
    return made


def _source(place: int, source: Source) -> QWidget:
    name = f"guideSource{place}"
    line = named(QWidget(), name, source.title)
    words = column(spacing=0)
    words.addWidget(TextLabel(f"{name}Title", source.title, source.title))
    words.addWidget(TextLabel(f"{name}Publisher", source.publisher, source.publisher, "small"))
    words.addWidget(Selectable(f"{name}Address", source.address, source.address, "small"))
    mark = _mark(place)
    before = TextLabel(f"{name}Mark", mark, mark, "small", wrap=False)
    before.setMinimumWidth(4 * GRID)
    parts = row(spacing=GRID)
    parts.addWidget(before, 0, Qt.AlignmentFlag.AlignTop)
    parts.addLayout(words, 1)
    parts.addWidget(_opener(name, source), 0, Qt.AlignmentFlag.AlignTop)
    line.setLayout(parts)
    return line


def _opener(name: str, source: Source) -> IconButton:
    spoken = translate("Guide", "Open in the browser: {title}").format(title=source.title)
    made = button(f"{name}Open", "", "external-link", "quiet", lambda: QDesktopServices.openUrl(QUrl(source.address)))
    made.setAccessibleName(spoken)
    made.setToolTip(translate("Guide", "Open in the browser"))
    return made
