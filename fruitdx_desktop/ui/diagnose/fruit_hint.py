"""Which fruit is on the photos: found out, or said by the person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fruitdx_desktop.core.labels import Label, fruits
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.widgets.choice import Choice
from fruitdx_desktop.ui.widgets.make import named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.wording import fruit_name


class FruitHint(QWidget):
    """``chosen`` carries the fruit, None for any."""

    chosen = Signal(object)

    def __init__(self, fruit: str | None) -> None:
        super().__init__()
        title = translate("Diagnose", "Fruit on the photos")
        named(self, "fruitHint", title)
        self.labels: tuple[Label, ...] = ()
        self.choice = named(Choice(), "fruitHintChoice", title)
        self.choice.setToolTip(
            translate(
                "Diagnose", "If you photograph one kind only, saying so makes answers surer. For the next photos."
            )
        )
        self.choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.choice.setMinimumWidth(176)
        self._label = TextLabel("fruitHintLabel", title, title, "muted", wrap=False)
        self._label.setBuddy(self.choice)
        line = row()
        line.addWidget(self._label)
        line.addWidget(self.choice)
        self.setLayout(line)
        self.show_fruit(fruit)
        self.choice.activated.connect(lambda _index: self.chosen.emit(self.choice.currentData()))

    def shorten(self, short: bool) -> None:
        """Leaves out the words before the choice, where there is little room."""
        self._label.setVisible(not short)

    def show_labels(self, labels: tuple[Label, ...]) -> None:
        """Offers the fruits that the model in use knows."""
        self.labels = labels
        self.show_fruit(self.choice.currentData())

    def show_fruit(self, fruit: str | None) -> None:
        """Shows the choice, also one that the model does not know."""
        known = fruits(self.labels)
        offered = (*known, fruit) if fruit and fruit not in known else known
        self.choice.clear()
        self.choice.addItem(translate("Diagnose", "Any fruit"), None)
        for name in offered:
            self.choice.addItem(translate("Diagnose", "Only {fruit}").format(fruit=fruit_name(name)), name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(fruit)) if fruit else 0)
