"""What this program does when started as a child."""

from __future__ import annotations

from collections.abc import Callable

from fruitdx_desktop.core.child import Channel


def _probe(channel: Channel) -> None:
    from fruitdx_desktop.inference.probe import main

    main(channel)


def _accelerator(channel: Channel) -> None:
    from fruitdx_desktop.inference.accelerator_probe import main

    main(channel)


def _train(channel: Channel) -> None:
    from fruitdx_desktop.training.worker import main

    main(channel)


def _foreign(channel: Channel) -> None:
    from fruitdx_desktop.inference.foreign import main

    main(channel)


def _keras(channel: Channel) -> None:
    from fruitdx_desktop.training.keras_import import main

    main(channel)


def _photos(channel: Channel) -> None:
    from fruitdx_desktop.inference.decoder import main

    main(channel)


CHILD_ROLES: dict[str, Callable[[Channel], None]] = {
    "accelerator": _accelerator,
    "probe": _probe,
    "train": _train,
    "foreign": _foreign,
    "photos": _photos,
    "keras-import": _keras,
}
