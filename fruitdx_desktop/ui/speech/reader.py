"""Reads the answer on the card aloud, when asked or by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fruitdx_desktop.ui.speech.language import window_language
from fruitdx_desktop.ui.speech.voice import Voice
from fruitdx_desktop.ui.text import translate

if TYPE_CHECKING:
    from fruitdx_desktop.ui.diagnose.result_card import ResultCard


class Reader(QObject):
    """Looks for a voice when the first answer is there, and shows the card's button if there is one."""

    def __init__(self, voice: Voice, by_itself: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._voice = voice
        self._card: ResultCard | None = None
        self._by_itself = by_itself
        self._about: tuple[str, int] | None = None
        voice.changed.connect(self._refresh)

    def follow(self, card: ResultCard) -> None:
        """Reads what is on ``card`` from now on."""
        self._card = card
        card.shown.connect(self._card_shown)
        card.read_aloud.clicked.connect(self._toggle)
        self._refresh()

    def _card_shown(self) -> None:
        assert self._card is not None
        about, text = self._card.subject, self._card.spoken()
        # Other words about the same photo are those of another language, or a note of what was said of it.
        if about is None or about != self._about:
            if self._voice.speaking:
                self._voice.stop()
            if text:
                self._voice.open()
                if self._by_itself():
                    self._voice.say(text, window_language())
        self._about = about
        self._refresh()

    def _toggle(self) -> None:
        if self._voice.speaking:
            self._voice.stop()
        elif self._card is not None:
            self._voice.say(self._card.spoken(), window_language())

    def _refresh(self) -> None:
        if self._card is None:
            return
        control = self._card.read_aloud
        speaking = self._voice.speaking
        text = translate("Diagnose", "Stop reading") if speaking else translate("Diagnose", "Read aloud")
        control.setText(text)
        control.setAccessibleName(text)
        control.show_icon("circle-stop" if speaking else "volume-2")
        control.setVisible(bool(self._card.spoken()) and window_language() in self._voice.languages)
