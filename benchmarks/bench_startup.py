"""What the window costs to open: seconds against a bare Qt window in the same run, and that it loads no TensorFlow."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5
# Whatever is not Qt's own start must stay below this share of it.
MARK = 6.0
_BARE = (
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents()"
)
_OURS = (
    "from fruitdx_desktop.app import build\n"
    "app, window = build([]); window.show(); app.processEvents()\n"
    "import os, sys; sys.stdout.write('ready'); sys.stdout.flush(); os._exit(0)"
)
_HEAVY = ("tensorflow", "keras", "torch")


def seconds(script: str, home: str) -> float:
    """Wall time of a fresh interpreter that runs ``script``."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FRUITDX_HOME": home}
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, env=environment)
    return time.perf_counter() - started


def imported(home: str) -> list[str]:
    """Every module that ``python -X importtime`` reports for the window."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FRUITDX_HOME": home}
    command = [sys.executable, "-X", "importtime", "-c", _OURS]
    report = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stderr
    return [line.rpartition("|")[2].strip() for line in report.splitlines() if line.startswith("import time:")]


def main() -> int:
    with tempfile.TemporaryDirectory() as home:
        seconds(_OURS, home)
        pairs = [(seconds(_BARE, home), seconds(_OURS, home)) for _ in range(ROUNDS)]
        modules = imported(home)
    bare, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    heavy = sorted({name.partition(".")[0] for name in modules} & set(_HEAVY))
    print(f"bare Qt window {bare:.2f} s, FruitDx window {ours:.2f} s, ratio {ours / bare:.1f} (mark {MARK})")
    print(f"{len(modules)} modules imported; TensorFlow among them: {'yes: ' + ', '.join(heavy) if heavy else 'no'}")
    return 0 if ours / bare <= MARK and not heavy else 1


if __name__ == "__main__":
    sys.exit(main())
