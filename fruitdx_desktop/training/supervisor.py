"""Runs the worker, and outlives whatever happens to it."""

from __future__ import annotations

import contextlib
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from fruitdx_desktop.core import errors
from fruitdx_desktop.core.child import Child, Message, start_child
from fruitdx_desktop.core.errors import FruitDxError, TrainingFailedError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.core.scratch import child_environment
from fruitdx_desktop.training.request import TrainingRequest

WORKER_ROLE = "train"
CANCEL_GRACE_S = 3.0
_END_GRACE_S = 5.0
_POLL_S = 0.1


class EndKind(StrEnum):
    EXPORTED = "exported"
    FAILED = "failed"
    CANCELLED = "cancelled"
    CRASHED = "crashed"


@dataclass(frozen=True)
class WorkerEnd:
    """How the worker ended: its last message, empty after a crash, and its exit code (negative: a signal)."""

    kind: EndKind
    message: Message
    exit_code: int | None = None

    def error(self, log: Path) -> FruitDxError:
        """What to tell the person of a ``FAILED`` or ``CRASHED`` end."""
        kinds = {kind.code: kind for kind in _error_kinds()}
        if self.kind is EndKind.FAILED and self.message.get("code") in kinds:
            with contextlib.suppress(KeyError, TypeError):
                return kinds[self.message["code"]](**self.message["values"])
        reason = self.message.get("message") or f"the training process ended unexpectedly ({self._death()})."
        return TrainingFailedError(reason=reason, log=str(log))

    def _death(self) -> str:
        if self.exit_code is None or self.exit_code >= 0:
            return f"exit code {self.exit_code}"
        with contextlib.suppress(ValueError):
            return f"signal {signal.Signals(-self.exit_code).name}"
        return f"signal {-self.exit_code}"


def run_worker(
    request: TrainingRequest, log: Path, on_message: Callable[[Message], None], cancel: CancelToken
) -> WorkerEnd:
    """Starts the worker and forwards its messages until it ends. Cancelling asks, then terminates, then kills."""
    # Beside the bundle: where this process is killed too, it goes with what else is half made.
    with child_environment(request.target.parent) as environment:
        return _run(request, log, on_message, cancel, environment)


def _run(
    request: TrainingRequest,
    log: Path,
    on_message: Callable[[Message], None],
    cancel: CancelToken,
    environment: dict[str, str],
) -> WorkerEnd:
    try:
        child = start_child(WORKER_ROLE, log, environment)
    except OSError as error:
        return WorkerEnd(EndKind.FAILED, {"code": None, "message": f"no training process could be started: {error}."})
    end: Message | None = None
    try:
        for message in _messages(child, request, cancel):
            on_message(message)
            end = message if message.get("type") in tuple(EndKind) else None
    finally:
        code = child.stop(_END_GRACE_S if end is not None else CANCEL_GRACE_S)
    if end is not None:
        return WorkerEnd(EndKind(end["type"]), end, code)
    kind = EndKind.CANCELLED if cancel.cancelled else EndKind.CRASHED
    return WorkerEnd(kind, {}, code)


def _messages(child: Child, request: TrainingRequest, cancel: CancelToken) -> Iterator[Message]:
    """What the child tells, to its last word; ends early where it is gone, or cancelled and does not answer in time."""
    deadline: float | None = None
    with contextlib.suppress(EOFError, OSError):
        child.channel.send(request.to_message())
    while True:
        try:
            if cancel.cancelled and deadline is None:
                child.channel.send({"type": "cancel"})
                deadline = time.monotonic() + CANCEL_GRACE_S
            if deadline is not None and time.monotonic() > deadline:
                child.process.terminate()
                return
            if not child.channel.poll(_POLL_S):
                continue
            message = child.receive()
        except (EOFError, OSError):
            return
        # What goes wrong where it is told is no fault of the child.
        yield message
        if message.get("type") in tuple(EndKind):
            return


def _error_kinds() -> list[type[FruitDxError]]:
    kinds: list[Any] = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    return [kind for kind in kinds if issubclass(kind, FruitDxError) and kind is not FruitDxError]
