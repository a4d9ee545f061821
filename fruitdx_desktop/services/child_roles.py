"""What this program does when it was started as a child: a probe, or the training worker."""

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


CHILD_ROLES: dict[str, Callable[[Channel], None]] = {
    "accelerator": _accelerator,
    "probe": _probe,
    "train": _train,
}
