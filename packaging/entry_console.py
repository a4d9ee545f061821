"""Frozen ``fruitdx``: the command line, with the console of whoever calls it."""

import multiprocessing
import sys

from fruitdx_desktop.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
