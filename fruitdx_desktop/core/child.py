"""Child processes that speak JSON over a pipe of their own, such as the training worker and the probe.

The pipe's end is handed over by number, not over stdout: a windowed program on Windows has none. The parent's main
module is not imported again, as ``multiprocessing`` would, so that any script may use the package.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from fruitdx_desktop.core.progress import CancelToken

if TYPE_CHECKING:
    import subprocess
    from multiprocessing.connection import Connection

CHILD_FLAG = "--fruitdx-child"
_MAX_MESSAGE_BYTES = 64 * 1024 * 1024
_MAX_LOG_BYTES = 4 * 1024 * 1024

_POLL_S = 0.1
# From the beginning of a message to its end.
_MESSAGE_S = 30.0
# What is killed is gone at once, unless the system cannot let go of it; its exit code on POSIX.
_KILLED_S = 10.0
_KILLED = -9

Message = dict[str, Any]


class Channel:
    """One end of the pipe; carries JSON objects, never pickles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def send(self, message: Message) -> None:
        """Raises ``OSError`` when the other end is gone."""
        self._connection.send_bytes(json.dumps(message).encode())

    def poll(self, timeout_s: float) -> bool:
        """True once a message, or the end, is there."""
        return self._connection.poll(timeout_s)

    def receive(self) -> Message:
        """Blocks for the next message.

        Raises:
            EOFError, OSError: the other end is gone, or talks nonsense: a hostile file may have taken it over.
        """
        content = self._connection.recv_bytes(_MAX_MESSAGE_BYTES)
        try:
            message = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise OSError("a message that is no JSON") from error
        if not isinstance(message, dict):
            raise OSError("a message that is no object")
        return message

    def send_bytes(self, content: bytes) -> None:
        """Sends what is no JSON. Raises ``OSError`` when the other end is gone."""
        self._connection.send_bytes(content)

    def receive_bytes(self) -> bytes:
        """Blocks for what ``send_bytes`` sent. Raises ``EOFError`` or ``OSError`` when the other end is gone."""
        return self._connection.recv_bytes()

    def close(self) -> None:
        self._connection.close()


@dataclass
class Child:
    """A running child, its channel, and where its stderr goes."""

    process: subprocess.Popen[bytes]
    channel: Channel
    log: Path

    def answer(self, deadline: float, cancel: CancelToken | None = None) -> Message:
        """The next message, begun before ``deadline`` of ``time.monotonic``.

        Raises:
            TimeoutError: there was none.
            Cancelled: ``cancel`` was set.
            EOFError, OSError: see ``receive``.
        """
        while not self.channel.poll(_POLL_S):
            if cancel is not None:
                cancel.raise_if_cancelled()
            if time.monotonic() > deadline:
                raise TimeoutError
        return self.receive()

    def receive(self) -> Message:
        """The next message of the channel. A child that stops in the midst of one is killed.

        Raises ``EOFError`` or ``OSError`` as the channel does.
        """
        with self._killed_late():
            return self.channel.receive()

    def receive_bytes(self) -> bytes:
        """The bytes that come next, as ``receive``."""
        with self._killed_late():
            return self.channel.receive_bytes()

    @contextmanager
    def _killed_late(self) -> Iterator[None]:
        import threading

        watch = threading.Timer(_MESSAGE_S, self.process.kill)
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()

    def stop(self, grace_s: float) -> int:
        """Waits ``grace_s`` for the end, then terminates, then kills. Closes the channel; returns the exit code.

        One that even then does not end, since a driver or a dead drive holds it, is left to the system as one killed.
        """
        import subprocess

        actions = ((None, grace_s), (self.process.terminate, grace_s), (self.process.kill, _KILLED_S))
        try:
            for action, patience_s in actions:
                if action is not None:
                    action()
                with suppress(subprocess.TimeoutExpired):
                    return self.process.wait(patience_s)
            return _KILLED
        finally:
            self.channel.close()


def start_child(role: str, log: Path, environment: dict[str, str] | None = None) -> Child:
    """Starts this program again as ``role`` (see ``run_child``), in the same process group.

    Ctrl-C in a terminal reaches the whole group; the child never sees it, the parent decides. A log that cannot be
    written, as on a full disk, is done without.

    Raises:
        OSError: no process could be made.
    """
    # Every window and command line knows of children; few start one at once.
    import subprocess
    from multiprocessing.connection import Pipe

    ours, theirs = Pipe(duplex=True)
    try:
        with _open_log(log) as errors, _deaf_to_interrupts():
            process = subprocess.Popen(
                [*_program(), CHILD_FLAG, role, str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                env={**os.environ, "PYTHONFAULTHANDLER": "1", **(environment or {})},
                **_inherit(theirs.fileno()),
            )
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()
    return Child(process, Channel(ours), log)


def run_child(arguments: list[str], roles: dict[str, Callable[[Channel], None]]) -> int | None:
    """In every entry point, first of all: runs a child's role and returns its exit code, or None in a parent."""
    if len(arguments) != 3 or arguments[0] != CHILD_FLAG or arguments[1] not in roles:
        return None
    channel = Channel(_connection(int(arguments[2])))
    roles[arguments[1]](channel)
    return 0


def _open_log(log: Path) -> IO[bytes]:
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        # Every child adds its own words; only the latest are of use.
        grown = log.exists() and log.stat().st_size > _MAX_LOG_BYTES
        return log.open("wb" if grown else "ab")
    except OSError:
        return open(os.devnull, "ab")


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Blocks SIGINT in this thread, which a process started meanwhile inherits; on Windows it has no console to get
    Ctrl-C from."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "fruitdx_desktop"]


def _inherit(handle: int) -> dict[str, Any]:
    if sys.platform == "win32":
        import subprocess

        os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        return {"startupinfo": startup, "creationflags": subprocess.CREATE_NO_WINDOW}
    return {"pass_fds": (handle,)}


def _connection(handle: int) -> Connection:
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(handle)
    from multiprocessing.connection import Connection

    return Connection(handle)
