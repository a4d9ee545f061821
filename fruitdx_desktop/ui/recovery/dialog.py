"""The dialog for when no photo can be diagnosed: what happened, that nothing is lost, and the ways out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from fruitdx_desktop.core.errors import StorageError
from fruitdx_desktop.core.faults import Fault, RecoveryKind, RecoveryOption
from fruitdx_desktop.ui.fault_texts import fault_details, fault_sentence, nothing_lost, option_hint, option_name
from fruitdx_desktop.ui.messages import error_line
from fruitdx_desktop.ui.reasons import reason_text
from fruitdx_desktop.ui.text import Say, isolated, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.anew import anew
from fruitdx_desktop.ui.widgets.dialog import Dialog
from fruitdx_desktop.ui.widgets.fold import Fold
from fruitdx_desktop.ui.widgets.icon_button import IconButton
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, column, named, restyle, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel

_BUTTONS = {
    RecoveryKind.PREVIOUS: ("restorePreviousButton", "undo-2"),
    RecoveryKind.STARTER: ("restoreStarterButton", "rotate-ccw"),
    RecoveryKind.RETRAIN: ("retrainNowButton", "sprout"),
    RecoveryKind.IMPORT: ("importModelButton", "download"),
}


class RecoveryDialog(Dialog):
    """Only ways out that were checked can be pressed. Leaving it changes nothing; it can be opened again.

    ``again`` asks for another look, where none was found.
    """

    chosen = Signal(object)
    again = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 560)
        self._fault: Fault | None = None
        self._options: dict[RecoveryKind, RecoveryOption] = {}
        self._more: Say = str
        self._said: Say = str
        self._working = self._stuck = False
        self.build()

    def build(self) -> None:
        """Makes the parts and shows what is known of the fault."""
        title = translate("Recovery", "The model needs mending")
        named(self, "recoveryDialog", title)
        self.setWindowTitle(title)
        self.sentence = TextLabel("faultSentence", title, role="heading")
        self.lost = TextLabel("faultNothingLost", title, nothing_lost())
        self.state = TextLabel("recoveryState", translate("Recovery", "What is being done"), role="muted")
        self._details = Fold("faultDetails", translate("Recovery", "Details"))
        self.buttons = {kind: self._make_button(kind) for kind in _BUTTONS}
        self._hints = {
            kind: TextLabel(f"{name}Hint", name, option_hint(RecoveryOption(kind)), "small")
            for kind, (name, _icon) in _BUTTONS.items()
        }
        again = translate("Recovery", "Look again")
        self.look_again = button("lookAgainButton", again, role="primary", clicked=self._look_again)
        self.look_again.hide()
        self.later = button("laterButton", translate("Recovery", "Not now"), role="quiet", clicked=self.reject)
        self._places = {kind: self._make_place(kind) for kind in _BUTTONS}
        self._choices = column(spacing=GRID + 4)
        self._lay_out()
        self._show()

    def rebuild(self) -> Iterator[None]:
        """Makes the parts anew in the language that is on now."""
        yield from anew(self, self.build)

    def show_fault(
        self,
        fault: Fault,
        options: tuple[RecoveryOption, ...],
        checking: bool,
        details: Say | None = None,
        obstacle: StorageError | None = None,
    ) -> None:
        """Names the fault and offers the ways out; while ``checking`` none can be pressed yet. ``obstacle`` says why
        there are none.

        A screen reader that enters the dialog reads what happened and that nothing is lost, then the focused button
        with its hint.
        """
        self._fault, self._more = fault, details or (lambda: fault_details(fault))
        self._options = {option.kind: option for option in options}
        self._said = _looking if checking else _why_so_few(list(self._options), obstacle)
        self._stuck = not (checking or options)
        self._working = False
        self._show()

    def offer_again(self) -> None:
        """Lets the ways out be pressed again."""
        self._said, self._working = str, False
        self._show()

    def show_working(self, kind: RecoveryKind) -> None:
        """A way out is being gone."""
        self._working = True
        if kind in (RecoveryKind.PREVIOUS, RecoveryKind.STARTER):
            self._said = _mending
        self._show_work()

    def show_error(self, error: Exception) -> None:
        """A way out did not work; the others can still be tried."""
        self._said, self._working = lambda: error_line(error), False
        self._show()

    def _show(self) -> None:
        if self._fault is None:
            return
        self.sentence.setText(fault_sentence(self._fault.kind))
        self.setAccessibleDescription(f"{fault_sentence(self._fault.kind)} {nothing_lost()}")
        self._details.show_text(self._more())
        self._offer(list(self._options))
        self._show_work()

    def _show_work(self) -> None:
        if self._working:
            for made in self.buttons.values():
                made.setEnabled(False)
        self._say(self._said())

    def _offer(self, kinds: list[RecoveryKind]) -> None:
        for index, kind in enumerate(kinds):
            self._choices.removeWidget(self._places[kind])
            self._choices.insertWidget(index, self._places[kind])
            self._dress(self.buttons[kind], primary=index == 0)
        self.look_again.setVisible(self._stuck)
        for kind, place in self._places.items():
            place.setVisible(kind in kinds)
            self.buttons[kind].setEnabled(kind in kinds)
            self.buttons[kind].setDefault(False)
        self._order_focus(kinds)
        if kinds:
            self.buttons[kinds[0]].setDefault(True)
            self.buttons[kinds[0]].setFocus()
        elif self._stuck:
            self.look_again.setFocus()

    def _order_focus(self, kinds: list[RecoveryKind]) -> None:
        stops: list[QWidget] = [
            *(self.buttons[kind] for kind in kinds),
            self._details.button,
            self.look_again,
            self.later,
        ]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    @staticmethod
    def _dress(made: IconButton, primary: bool) -> None:
        made.setProperty("role", "primary" if primary else "")
        restyle(made)

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))
        if text:
            # Said aloud without the focus having to move.
            QAccessible.updateAccessibility(QAccessibleEvent(self.state, QAccessible.Event.Alert))

    def _look_again(self) -> None:
        self._said, self._stuck = _looking, False
        self._show()
        self.again.emit()

    def _choose(self, kind: RecoveryKind) -> None:
        option = self._options.get(kind)
        if option:
            self.chosen.emit(option)

    def _make_button(self, kind: RecoveryKind) -> IconButton:
        name, icon = _BUTTONS[kind]
        made = button(name, option_name(RecoveryOption(kind)), icon, clicked=lambda: self._choose(kind))
        made.setAccessibleDescription(option_hint(RecoveryOption(kind)))
        made.setEnabled(False)
        return made

    def _make_place(self, kind: RecoveryKind) -> QWidget:
        name = f"{_BUTTONS[kind][0]}Place"
        place = named(QWidget(), name, option_name(RecoveryOption(kind)))
        line = row(spacing=2 * GRID)
        self.buttons[kind].setMinimumWidth(250)
        line.addWidget(self.buttons[kind])
        line.addWidget(self._hints[kind], 1)
        place.setLayout(line)
        place.hide()
        return place

    def _lay_out(self) -> None:
        head = named(QFrame(), "faultHead", self.windowTitle())
        head.setProperty("tone", "disease")
        words = row(spacing=GRID + 4, margin=2 * GRID)
        words.addWidget(IconLabel("faultIcon", self.windowTitle(), "triangle-alert", "disease", 28))
        self.sentence.setProperty("inked", True)
        words.addWidget(self.sentence, 1)
        head.setLayout(words)
        for place in self._places.values():
            self._choices.addWidget(place)
        foot = row()
        foot.addWidget(self._details, 1, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.look_again, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.later, 0, Qt.AlignmentFlag.AlignTop)
        whole = column(spacing=2 * GRID, margin=3 * GRID)
        for widget in (head, self.lost):
            whole.addWidget(widget)
        whole.addLayout(self._choices)
        whole.addWidget(self.state)
        whole.addLayout(foot)
        self.setLayout(whole)


def _looking() -> str:
    return translate("Recovery", "Looking for what can be used in its place…")


def _why_so_few(kinds: list[RecoveryKind], obstacle: StorageError | None) -> Say:
    if obstacle is not None:
        return lambda: _cannot_write(obstacle)
    return _nothing_found if kinds == [RecoveryKind.IMPORT] else str


def _nothing_found() -> str:
    return translate("Recovery", "No other model was found. Install the program again; what is yours stays.")


def _cannot_write(obstacle: StorageError) -> str:
    said = translate(
        "Recovery",
        "No model can be put in use, because nothing can be written in “{folder}”: {reason}. Free some space there, or "
        "let the folder be written to; then press “Look again”.",
    )
    values = obstacle.values
    return said.format(folder=isolated(values["path"]), reason=reason_text(values["reason"]))


def _mending() -> str:
    return translate("Recovery", "Checking it and putting it in use…")
