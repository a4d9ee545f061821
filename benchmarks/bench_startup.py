"""What the window costs to open, against a bare Qt window in the same run, and that it loads no TensorFlow.

Both are measured by the clock and by the processors, from the interpreter's start to the first picture, with modules
compiled as an installation leaves them; of several rounds the quickest counts. Where other programs keep the machine
busy, the mark is held against the processors' seconds, on a quiet machine against the clock.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

from other_programs import QUIET, Others

ROUNDS = 7
# So many times a bare window.
MARK = 2.5
_BARE = (
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents()"
)
_OURS = "from fruitdx_desktop.app import build\napp, window = build([]); window.show(); app.processEvents()"
# What is made behind the first picture.
_WHOLE = f"{_OURS}; window.later.finish()"
_END = "\nimport os; os._exit(0)"
_HEAVY = ("tensorflow", "keras", "torch")


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock and of the processors."""

    wall: float
    processor: float


def cost(script: str, environment: dict[str, str]) -> Cost:
    """What a fresh interpreter that runs ``script`` takes."""
    started, used = time.perf_counter(), _used_by_children()
    subprocess.run([sys.executable, "-c", script + _END], check=True, capture_output=True, env=environment)
    return Cost(time.perf_counter() - started, _used_by_children() - used)


def quickest(costs: list[Cost]) -> Cost:
    """The least of each."""
    return Cost(min(one.wall for one in costs), min(one.processor for one in costs))


def imported(environment: dict[str, str]) -> list[str]:
    """Every module that ``python -X importtime`` reports for the window."""
    command = [sys.executable, "-X", "importtime", "-c", _OURS + _END]
    report = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stderr
    return [line.rpartition("|")[2].strip() for line in report.splitlines() if line.startswith("import time:")]


def _used_by_children() -> float:
    times = os.times()
    return times.children_user + times.children_system


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "FRUITDX_HOME": os.path.join(scratch, "home"),
            "PYTHONPYCACHEPREFIX": os.path.join(scratch, "compiled"),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        scripts = (_BARE, _OURS, _WHOLE)
        for script in scripts:
            cost(script, environment)
        others = Others()
        rounds = [[cost(script, environment) for script in scripts] for _ in range(ROUNDS)]
        used = others.cores()
        modules = imported(environment)
    bare, ours, whole = map(quickest, map(list, zip(*rounds, strict=True)))
    quiet = used <= QUIET
    heavy = sorted({name.partition(".")[0] for name in modules} & set(_HEAVY))
    for name, least, first, made in (
        ("by the clock", bare.wall, ours.wall, whole.wall),
        ("of the processors", bare.processor, ours.processor, whole.processor),
    ):
        print(
            f"seconds {name}: bare Qt window {least:.2f}, FruitDx window {first:.2f}, ratio {first / least:.2f}; "
            f"with every page made {made:.2f}"
        )
    ratio = ours.wall / bare.wall if quiet else ours.processor / bare.processor
    print(f"other programs used {used:.1f} processors: {'quiet, the clock' if quiet else 'busy, the processors'} count")
    print(f"ratio {ratio:.2f} (mark {MARK}) {'ok' if ratio <= MARK else 'ABOVE THE MARK'}")
    print(f"{len(modules)} modules imported; TensorFlow among them: {'yes: ' + ', '.join(heavy) if heavy else 'no'}")
    return 0 if ratio <= MARK and not heavy else 1


if __name__ == "__main__":
    sys.exit(main())
