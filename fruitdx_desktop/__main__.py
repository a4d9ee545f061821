"""``python -m fruitdx_desktop``: the command line, and the child processes it starts."""

from __future__ import annotations

import sys

from fruitdx_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
