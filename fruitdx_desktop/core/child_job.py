"""One question to a child process, answered within limits or not at all."""

from __future__ import annotations

import time
from pathlib import Path

from fruitdx_desktop.core.child import Child, Message, start_child
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.core.scratch import child_environment

_END_GRACE_S = 2.0


class ChildLostError(Exception):
    """The child died or took too long; in words."""


def ask_child(role: str, question: Message, log: Path, timeout_s: float, cancel: CancelToken) -> Message:
    """The first message of a child that was sent ``question``. Its own words go to ``log``.

    Raises:
        ChildLostError: no process, no answer within ``timeout_s`` seconds, or a crash.
        Cancelled: the child was killed.
    """
    with child_environment() as environment:
        try:
            child = start_child(role, log, environment)
        except OSError as error:
            raise ChildLostError(f"no process could be started ({error})") from error
        return _answer(child, question, timeout_s, cancel)


def _answer(child: Child, question: Message, timeout_s: float, cancel: CancelToken) -> Message:
    answered = False
    try:
        child.channel.send(question)
        answer = child.answer(time.monotonic() + timeout_s, cancel)
        answered = True
        return answer
    except TimeoutError as error:
        raise ChildLostError(f"no answer within {timeout_s:.0f} s") from error
    except (OSError, EOFError) as error:
        # One that talks nonsense, or has closed its end and goes on, is not waited for.
        raise ChildLostError(_death(child.stop(_END_GRACE_S))) from error
    finally:
        child.stop(grace_s=_END_GRACE_S if answered else 0.0)


def _death(code: int) -> str:
    return f"it crashed what opened it (signal {-code})" if code < 0 else f"what opened it ended with code {code}"
