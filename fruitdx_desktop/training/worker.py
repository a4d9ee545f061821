"""The worker process: receives one request, trains, tells, and ends with exported, failed or cancelled."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import traceback
from typing import NoReturn

from fruitdx_desktop.core.child import Channel
from fruitdx_desktop.core.errors import Cancelled, FruitDxError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.request import TrainingRequest

_ORPHANED = 3


def main(channel: Channel) -> NoReturn:
    """The role ``train``, which ends the process. Its log is the process's stderr."""
    # TensorFlow's greetings would fill the log.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ.setdefault("TF_DETERMINISTIC_OPS", "1")
    request = TrainingRequest.from_message(channel.receive())
    cancel = CancelToken()
    threading.Thread(target=_listen, args=(channel, cancel), daemon=True, name="listen").start()
    channel.send({"type": "hello", "pid": os.getpid(), "device": _device(request)})
    channel.send(_work(request, Reporter(channel.send, cancel, request.mode)))
    # All is written; what other threads are at, such as an import that takes seconds, nobody waits for any more.
    sys.stderr.flush()
    os._exit(0)


def _device(request: TrainingRequest) -> str:
    from fruitdx_desktop.inference.accelerator import CPU
    from fruitdx_desktop.inference.accelerator_choice import device_name

    return device_name(request.accelerator) if request.accelerator else CPU.name


def _work(request: TrainingRequest, reporter: Reporter) -> dict[str, object]:
    from fruitdx_desktop.training.pipeline import run

    try:
        manifest = run(request, reporter)
        return {"type": "exported", "version": manifest.version, "metrics": dict(manifest.metrics)}
    except Cancelled:
        return {"type": "cancelled"}
    except FruitDxError as error:
        traceback.print_exc()
        return {"type": "failed", "code": error.code, "values": error.values, "message": error.message}
    # Whatever it is, the person must learn of it; the log tells the rest.
    except Exception as error:
        traceback.print_exc()
        return {"type": "failed", "code": None, "values": {}, "message": f"{type(error).__name__}: {error}"}


def _listen(channel: Channel, cancel: CancelToken) -> None:
    with contextlib.suppress(EOFError, OSError):
        while True:
            if channel.receive().get("type") == "cancel":
                cancel.cancel()
    # Nobody is left to train for.
    os._exit(_ORPHANED)
