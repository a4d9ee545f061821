"""``python -m fruitdx_desktop`` and ``fruitdx``: the command line as a program, and the child processes it starts."""

from __future__ import annotations

import os
import signal
import sys

from fruitdx_desktop import cli_exit


def main() -> int:
    """The exit code. Ctrl-C ends it without Python's own words, while it still imports and while it shuts down too."""
    signal.signal(signal.SIGINT, _leave)
    from fruitdx_desktop.cli import main as command_line

    return command_line()


def _leave(_number: int, _frame: object) -> None:
    # An exception here could be met anywhere, and be lost. Nothing is open yet, or any more; children follow.
    os._exit(cli_exit.CANCELLED)


if __name__ == "__main__":
    sys.exit(main())
