"""The role ``cameras``: which there are. Loading what can ask takes the window too long, and drivers may hang."""

from __future__ import annotations

import faulthandler
import sys

from fruitdx_desktop.core.child import Channel

# The parent kills first; this is for a parent that has died.
_LIMIT_S = 60


def main(channel: Channel) -> None:
    """Answers ``{cameras}``, pairs of identity and name."""
    from PySide6.QtCore import QCoreApplication

    faulthandler.dump_traceback_later(_LIMIT_S, exit=True)
    channel.receive()
    QCoreApplication([])
    channel.send({"cameras": _cameras()})


def identity_of(device_id: object) -> str:
    """A camera's identity as text that goes through a pipe."""
    return bytes(device_id).decode(errors="replace")  # type: ignore[call-overload]


def _cameras() -> list[tuple[str, str]]:
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        print(f"no cameras: {error}", file=sys.stderr)
        return []
    return [(identity_of(device.id().data()), device.description()) for device in QMediaDevices.videoInputs()]
