"""The voice's process. Where the system's speech service hangs, the call never comes back and holds Python's lock."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from fruitdx_desktop.core.child import Channel, Message
from fruitdx_desktop.ui.speech.language import code_of

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

# Starting the service of Debian takes seven seconds, on a busy computer many more.
_OPENING_S = 180
_CALL_S = 20
_NO_VOICE = "mock"


def main(channel: Channel) -> None:
    """The role ``voice``: answers ``{languages}``, then hears ``{say, language}`` and ``{stop}`` and tells
    ``{speaking}``, until the pipe closes."""
    if sys.platform == "darwin":
        # Apple's voices tell what they do through its own event loop.
        os.environ["QT_EVENT_DISPATCHER_CORE_FOUNDATION"] = "1"
    application = QCoreApplication([])
    with _limited(_OPENING_S):
        speech = _open(application)
        languages = {code_of(locale) for locale in _known(speech)} if speech else set()
    channel.send({"languages": sorted(languages)})
    if speech is not None:
        _serve(application, speech, channel)
    # A service that hangs must not hold up the end.
    os._exit(0)


def _open(application: QCoreApplication) -> QTextToSpeech | None:
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError as error:
        print(f"no speech: {error}", file=sys.stderr)
        return None
    engines = [name for name in QTextToSpeech.availableEngines() if name != _NO_VOICE]
    for name in engines:
        speech = QTextToSpeech(name)
        end = time.monotonic() + _OPENING_S / 4
        while speech.state() not in (speech.State.Ready, speech.State.Error) and time.monotonic() < end:
            application.processEvents()
            time.sleep(0.02)
        if speech.state() == speech.State.Ready:
            return speech
        print(f"{name}: {speech.errorString()}", file=sys.stderr)
    return None


def _serve(application: QCoreApplication, speech: QTextToSpeech, channel: Channel) -> None:
    ear = _Ear(channel)

    def tell(state: Any) -> None:
        with contextlib.suppress(OSError):
            channel.send({"speaking": state in (speech.State.Speaking, speech.State.Synthesizing)})

    def obey(message: Message) -> None:
        with _limited(_CALL_S):
            speech.stop()
            if message.get("say"):
                speech.setLocale(_locale(_known(speech), str(message["language"])))
                speech.say(str(message["say"]))

    speech.stateChanged.connect(tell)
    ear.heard.connect(obey)
    ear.ended.connect(application.quit)
    threading.Thread(target=ear.listen, daemon=True).start()
    application.exec()
    with _limited(_CALL_S):
        speech.stop()


def _known(speech: QTextToSpeech) -> list[QLocale]:
    """Without the voices whose language the system does not name."""
    return [locale for locale in speech.availableLocales() if locale.language() != QLocale.Language.C]


def _locale(available: list[QLocale], language: str) -> QLocale:
    """The system's own country of that language, else any."""
    of_language = [locale for locale in available if code_of(locale) == language]
    own = QLocale.system()
    return own if own in of_language else of_language[0]


class _Ear(QObject):
    """Hears what comes through the pipe, from a thread."""

    heard = Signal(object)
    ended = Signal()

    def __init__(self, channel: Channel) -> None:
        super().__init__()
        self._channel = channel

    def listen(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            while True:
                self.heard.emit(self._channel.receive())
        self.ended.emit()


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Ends this process if the block takes longer; needs no Python to run."""
    faulthandler.dump_traceback_later(seconds, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
