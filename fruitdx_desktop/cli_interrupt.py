"""Ctrl-C on the command line."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fruitdx_desktop.core.progress import CancelToken

_AGAIN_S = 0.02


@contextmanager
def interrupts(cancel: CancelToken, *, patient: bool) -> Iterator[None]:
    """While the block runs, Ctrl-C sets ``cancel`` and is a ``KeyboardInterrupt``.

    For ``patient`` work, which looks at ``cancel`` and ends with something to tell, only the second is one.
    """

    def interrupted(_number: int, _frame: Any) -> None:
        first = not cancel.cancelled
        cancel.cancel()
        if not (first and patient):
            raise KeyboardInterrupt

    try:
        previous = signal.signal(signal.SIGINT, interrupted)
    except ValueError:
        # Not the main thread: whoever runs us there handles the interrupt.
        yield
        return
    try:
        with _none_lost():
            yield
    finally:
        # None for a handler that Python did not set; it cannot be put back.
        if previous is not None:
            signal.signal(signal.SIGINT, previous)


@contextmanager
def _none_lost() -> Iterator[None]:
    """An interrupt that meets a destructor or a callback, where no exception gets out, comes again."""
    hook = sys.unraisablehook

    def unraisable(lost: Any) -> None:
        if issubclass(lost.exc_type, KeyboardInterrupt):
            threading.Timer(_AGAIN_S, _thread.interrupt_main).start()
        else:
            hook(lost)

    sys.unraisablehook = unraisable
    try:
        yield
    finally:
        sys.unraisablehook = hook
