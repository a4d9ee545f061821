"""Which answers of the queue are shown."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QLocale, Signal

from fruitdx_desktop.ui.looks import Look
from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.widgets.choice import Choice
from fruitdx_desktop.ui.widgets.make import named


class QueueFilter(Choice):
    """``chosen`` carries the looks to show, None for all."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "queueFilter", translate("Diagnose", "Which answers to show"))
        self._counts: Counter[str] = Counter()
        for index in range(len(_KINDS)):
            self.addItem("", index)
        self._name_all()
        self.activated.connect(lambda _index: self.chosen.emit(self.looks))

    @property
    def looks(self) -> frozenset[str] | None:
        """The looks to show, None for all."""
        return _KINDS[self.currentIndex()]

    def show_counts(self, counts: Counter[str]) -> None:
        """Says behind each kind how many there are."""
        if counts != self._counts:
            self._counts = counts
            self._name_all()

    def _name_all(self) -> None:
        for index, (looks, words) in enumerate(zip(_KINDS, _words(), strict=True)):
            number = sum(count for look, count in self._counts.items() if looks is None or look in looks)
            self.setItemText(
                index,
                translate("Diagnose", "{kind} ({number})").format(kind=words, number=QLocale().toString(number)),
            )


_KINDS: tuple[frozenset[str] | None, ...] = (
    None,
    frozenset({Look.DISEASE.value}),
    frozenset({Look.UNSURE.value}),
    frozenset({Look.HEALTHY.value}),
    frozenset({Look.STRANGER.value, Look.UNREADABLE.value}),
)


def _words() -> tuple[str, ...]:
    return (
        translate("Diagnose", "All answers"),
        translate("Diagnose", "Disease or damage"),
        translate("Diagnose", "Not sure"),
        translate("Diagnose", "Healthy"),
        translate("Diagnose", "No known fruit"),
    )
