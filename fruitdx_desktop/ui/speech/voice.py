"""The system's voice, kept at arm's length."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, Signal

from fruitdx_desktop.core.child import Child, Message, start_child
from fruitdx_desktop.core.progress import CancelToken

_POLL_S = 0.1
_END_GRACE_S = 0.3


class Voice(QObject):
    """``changed`` tells that ``languages`` or ``speaking`` did. This one knows no language."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.languages: frozenset[str] = frozenset()
        self.speaking = False

    def open(self) -> None:
        """Finds out what the system can speak, without waiting; may be called again."""

    def say(self, text: str, language: str) -> None:
        """Speaks, and stops what was being said."""

    def stop(self) -> None:
        """Falls silent."""

    def close(self) -> None:
        """Lets go of the system's voice for good."""


class SystemVoice(Voice):
    """Speaks through a child process."""

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._thread = _Conversation(log)
        self._thread.heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._opened = False

    def open(self) -> None:
        """Starts the child, once."""
        if not self._opened:
            self._opened = True
            self._thread.start()

    def say(self, text: str, language: str) -> None:
        """Asks the child to speak."""
        self._thread.tell({"say": text, "language": language})

    def stop(self) -> None:
        """Asks the child to fall silent."""
        self._thread.tell({"stop": True})

    def close(self) -> None:
        """Ends the child."""
        self._opened = True
        self._thread.close()

    def _hear(self, message: Message) -> None:
        if "languages" in message:
            self.languages = frozenset(message["languages"])
        self.speaking = bool(message.get("speaking"))
        self.changed.emit()


class _Conversation(QThread):
    """Hears the child out; a child that is lost is one that knows no language."""

    heard = Signal(object)

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._log = log
        self._cancel = CancelToken()
        self._child: Child | None = None

    def run(self) -> None:
        """The thread's body."""
        try:
            child = start_child("voice", self._log)
        except OSError:
            return
        self._child = child
        try:
            while not self._cancel.cancelled:
                if child.channel.poll(_POLL_S):
                    self.heard.emit(child.receive())
        except (OSError, EOFError):
            self.heard.emit({"languages": []})
        finally:
            self._child = None
            child.stop(_END_GRACE_S)

    def tell(self, message: Message) -> None:
        """Says something to the child, where there is one."""
        child = self._child
        if child is not None:
            with contextlib.suppress(OSError):
                child.channel.send(message)

    def close(self) -> None:
        """Ends the child and waits for it."""
        self._cancel.cancel()
        self.wait()
