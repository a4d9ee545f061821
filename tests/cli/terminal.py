"""The command line as a terminal has it: a process group of its own, with pipes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_LIMIT_S = 120.0


@dataclass(frozen=True)
class Ended:
    """How a command ended. ``left`` are processes of its group that live on."""

    code: int
    out: str
    err: str
    left: bool


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """``fruitdx`` with these arguments; whatever is left of its group at the end is killed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "fruitdx_desktop", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        try:
            yield process
        finally:
            if group_lives(process.pid):
                os.killpg(process.pid, signal.SIGKILL)


def interrupted(process: subprocess.Popen[str]) -> Ended:
    """Ctrl-C: the whole group gets it."""
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=_LIMIT_S)
    try:
        until(lambda: not group_lives(process.pid), limit_s=5.0)
        left = False
    except TimeoutError:
        left = True
    return Ended(process.returncode, out, err, left)


def until(true: Callable[[], object], limit_s: float = _LIMIT_S) -> None:
    """Waits until ``true`` holds. Raises ``TimeoutError``."""
    deadline = time.monotonic() + limit_s
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.02)


def group_lives(group: int) -> bool:
    """Whether a process of the group is there still."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
