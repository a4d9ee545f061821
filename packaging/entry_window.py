"""Frozen ``FruitDx Desktop``: the window, and the child processes that the window starts."""

import multiprocessing
import os
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    for name in ("stdout", "stderr"):
        # A windowed program has none on Windows; libraries that print would stop it.
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115

    from fruitdx_desktop.core.child import CHILD_FLAG

    if CHILD_FLAG in sys.argv[1:2]:
        # Most children need no Qt.
        from fruitdx_desktop.cli import main

        sys.exit(main())

    from fruitdx_desktop.app import main as open_window

    sys.exit(open_window(sys.argv[1:]))
