"""A disk that fails at a step of one's choice: every call of this process that changes a file is counted.

Only what goes through Python is seen; SQLite writes by itself and is killed at random moments instead.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import signal
import stat
from collections.abc import Callable
from typing import Any

KILL = "kill"
# Another program holds the file open for a moment, as a virus scanner does: Windows answers so to a rename or removal.
HELD = "held"
_SHARING_VIOLATION = 32
_HELD_TIMES = 3
ERRORS = {"full": errno.ENOSPC, "read-only": errno.EROFS, "denied": errno.EACCES}
# A full disk still lets a file be renamed or removed.
_NEEDS_SPACE = frozenset({"create", "write", "copy", "mkdir", "fsync"})


class Disk:
    """Counts steps, and at step ``stop_at`` kills this process (a write is then half done) or starts to fail.

    ``stop_at`` 0 only counts. ``steps`` are (kind, path or descriptor) as they came.
    """

    def __init__(self, how: str, stop_at: int) -> None:
        self.how = how
        self.stop_at = stop_at
        self.steps: list[tuple[str, str]] = []
        self._refused = 0

    def step(self, kind: str, what: object, half: Callable[[], object] | None = None) -> None:
        self.steps.append((kind, str(what)))
        if not self.stop_at or len(self.steps) < self.stop_at:
            return
        if self.how == KILL:
            if half is not None:
                half()
            os.kill(os.getpid(), signal.SIGKILL)
        if self.how == HELD:
            self._hold(kind, what)
            return
        number = ERRORS[self.how]
        if self.how != "full" or kind in _NEEDS_SPACE:
            if half is not None and len(self.steps) == self.stop_at:
                half()
            raise OSError(number, os.strerror(number), str(what))

    def _hold(self, kind: str, what: object) -> None:
        if kind in ("rename", "unlink") and self._refused < _HELD_TIMES:
            self._refused += 1
            error = PermissionError(errno.EACCES, "The process cannot access the file", str(what))
            error.winerror = _SHARING_VIOLATION  # type: ignore[attr-defined]
            raise error

    def install(self) -> None:
        """Stands between this process and the system from now on; meant for a forked child."""
        self._wrap_calls()
        self._wrap_files()

    def _wrap_calls(self) -> None:
        def counted(kind: str, real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*given: Any, **named: Any) -> Any:
                self.step(kind, given[0] if given else "")
                return real(*given, **named)

            return call

        for name, kind in {
            "fsync": "fsync", "replace": "rename", "rename": "rename", "unlink": "unlink", "remove": "unlink",
            "mkdir": "mkdir", "rmdir": "unlink", "truncate": "write", "ftruncate": "write", "link": "create",
        }.items():  # fmt: skip
            setattr(os, name, counted(kind, getattr(os, name)))
        real_open, real_write, real_send = os.open, os.write, os.sendfile

        def opened(path: Any, flags: int, *given: Any, **named: Any) -> int:
            if flags & os.O_CREAT:
                self.step("create", path)
            return real_open(path, flags, *given, **named)

        def written(descriptor: int, data: Any) -> int:
            # A message to another process is no change of a file, and how many there are depends on the time.
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return real_write(descriptor, data)
            self.step("write", descriptor, lambda: real_write(descriptor, data[: len(data) // 2]))
            return real_write(descriptor, data)

        def sent(out: int, source: int, offset: int | None, count: int) -> int:
            half = os.fstat(source).st_size // 2
            self.step("copy", out, lambda: real_send(out, source, offset, half))
            return real_send(out, source, offset, count)

        os.open, os.write, os.sendfile = opened, written, sent  # type: ignore[assignment]

    def _wrap_files(self) -> None:
        disk, real = self, io.open

        class Raw(io.FileIO):
            def write(self, data: Any) -> int:
                disk.step("write", self.name, lambda: super(Raw, self).write(bytes(data)[: len(data) // 2]))
                return super().write(data)

        def opened(file: Any, mode: str = "r", buffering: int = -1, *given: Any, **named: Any) -> Any:
            if not set(mode) & set("wax+"):
                return real(file, mode, buffering, *given, **named)
            if not isinstance(file, int):
                disk.step("create", file)
            raw = Raw(file, mode.replace("b", "").replace("t", ""), closefd=named.get("closefd", True))
            buffered: Any = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
            if "b" in mode:
                return buffered
            encoding = given[0] if given else named.get("encoding")
            return io.TextIOWrapper(buffered, encoding, named.get("errors"), named.get("newline"))

        io.open = builtins.open = opened  # type: ignore[assignment]
