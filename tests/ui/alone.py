"""Code in a program of its own, where nothing is imported yet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def run_alone(script: str, home: Path) -> None:
    """Runs ``script`` without a screen; what it asserts must hold."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "FRUITDX_HOME": str(home), "PATH": "/usr/bin:/bin"}
    environment["PYTHONPATH"] = os.environ.get("PYTHONPATH", "")
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
