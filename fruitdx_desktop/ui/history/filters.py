"""The line above the history: what to look for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.choice import Choice
from fruitdx_desktop.ui.widgets.make import named, row
from fruitdx_desktop.ui.wording import fruit_name, label_name

if TYPE_CHECKING:
    from fruitdx_desktop.services.history_entry import HistoryChoices, HistoryFilter

TYPING_MS = 250


class Filters(QWidget):
    """``changed`` a moment after the last change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "historyFilters", translate("History", "What to look for"))
        hint = translate("History", "Search answers, notes, places, files")
        self.search = named(QLineEdit(), "historySearch", hint)
        self.search.setPlaceholderText(translate("History", "Search"))
        self.search.setToolTip(hint)
        self.search.setClearButtonEnabled(True)
        self.fruit = named(Choice(), "historyFruit", translate("History", "Fruit"))
        self.answer = named(Choice(), "historyAnswer", translate("History", "Answer"))
        self.when = named(Choice(), "historyWhen", translate("History", "When"))
        for text, days in (
            (translate("History", "Any time"), None),
            (translate("History", "Today"), 0),
            (translate("History", "Last 7 days"), 6),
            (translate("History", "Last 30 days"), 29),
            (translate("History", "Last 12 months"), 365),
        ):
            self.when.addItem(text, days)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        for choice in (self.fruit, self.answer, self.when):
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        line = row()
        line.addWidget(self.search, 1)
        for choice, width in ((self.fruit, 20), (self.answer, 27), (self.when, 22)):
            choice.setFixedWidth(width * GRID)
            line.addWidget(choice)
        self.setLayout(line)

    @property
    def empty(self) -> bool:
        """True while all is asked for."""
        chosen = (self.fruit.currentData(), self.answer.currentData(), self.when.currentData())
        return not self.search.text().strip() and all(value is None for value in chosen)

    def clear(self) -> None:
        """Asks for all again, in one go."""
        for part in (self.search, self.fruit, self.answer, self.when):
            part.blockSignals(True)
        self.search.clear()
        for choice in (self.fruit, self.answer, self.when):
            choice.setCurrentIndex(0)
        for part in (self.search, self.fruit, self.answer, self.when):
            part.blockSignals(False)
        self.changed.emit()

    def wanted(self) -> HistoryFilter:
        """What is asked for."""
        from fruitdx_desktop.services.history_entry import HistoryFilter

        kind, value = self.answer.currentData() or (None, None)
        days = self.when.currentData()
        return HistoryFilter(
            text=self.search.text(),
            fruit=self.fruit.currentData(),
            label=value if kind == "label" else None,
            status=value if kind == "status" else None,
            first=None if days is None else date.today() - timedelta(days=days),
        )

    def offer(self, choices: HistoryChoices) -> None:
        """Offers what there is; what is chosen stays chosen where it still is there."""
        answers: list[tuple[str, object]] = [(translate("History", "Every answer"), None)]
        answers += [(label_name(Label(label)), ("label", label)) for label in choices.labels]
        words = {
            "unsure": translate("History", "Not sure"),
            "not_a_known_fruit": translate("History", "Not a fruit I know"),
            "unreadable": translate("History", "Not readable"),
        }
        answers += [(words[status], ("status", status)) for status in choices.statuses if status in words]
        fruits: list[tuple[str, object]] = [(translate("History", "Every fruit"), None)]
        fruits += [(fruit_name(fruit).capitalize(), fruit) for fruit in choices.fruits]
        _fill(self.fruit, fruits)
        _fill(self.answer, answers)


def _fill(choice: Choice, items: list[tuple[str, object]]) -> None:
    if [choice.itemData(index) for index in range(choice.count())] == [data for _text, data in items]:
        return
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    for text, data in items:
        choice.addItem(text, data)
    place = next((index for index, (_text, data) in enumerate(items) if data == chosen), 0)
    choice.setCurrentIndex(place)
    choice.blockSignals(False)
