"""Frozen ``fruitdx``: the command line, with the console of whoever calls it."""

import multiprocessing
import sys

from fruitdx_desktop.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
