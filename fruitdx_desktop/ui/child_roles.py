"""What the window leaves to children of its own: asking drivers and services that may hang for good."""

from __future__ import annotations

from collections.abc import Callable

from fruitdx_desktop.core.child import Channel


def _voice(channel: Channel) -> None:
    from fruitdx_desktop.ui.speech.child import main

    main(channel)


def _cameras(channel: Channel) -> None:
    from fruitdx_desktop.ui.camera.child import main

    main(channel)


WINDOW_ROLES: dict[str, Callable[[Channel], None]] = {"cameras": _cameras, "voice": _voice}
