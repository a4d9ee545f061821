"""How long ``fruitdx train FOLDER --mode thorough`` takes, everything included, and how right its model is.

The command is the person's own, in a process of its own, with a home that is empty but for the starter. Quick
training by groups is what a thorough one may never fall under, so the marks are those of the grouped split.
Exits with 1 over the time or under a mark, 77 without photos. Measured alone on the machine: it says what else ran.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from other_programs import QUIET, Others

from fruitdx_desktop.training.features import extraction_threads

DATA = Path(__file__).parents[2] / "shared" / "data"
MARK_S = 1200.0
ACCURACY, MACRO_F1 = 0.95, 0.90
SKIPPED = 77


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: the research photos are not at {options.data}")
        return SKIPPED
    photos, groups = options.data / "fruit17", options.data / "fruit17_groups.csv"
    others, before = Others(), os.times()
    with tempfile.TemporaryDirectory() as home:
        took, messages = _trained(photos, groups, Path(home))
    cores, after = others.cores(), os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    last = messages[-1]
    if last.get("outcome") not in ("succeeded", "kept_old"):
        print(f"the training ended with {last}")
        return 1
    for message in messages:
        if message["type"] == "notice":
            print(f"note: {message['text']}")
    metrics = last["metrics"]
    quiet = "quiet" if cores <= QUIET else "NOT QUIET"
    print(f"{extraction_threads()} processors; other programs used {cores:.2f} of them: {quiet}")
    print(f"the command kept them busy for {_minutes(used)} together")
    print(
        f"accuracy {metrics['accuracy']:.4f} (mark {ACCURACY}), macro-F1 {metrics['macro_f1']:.4f} (mark {MACRO_F1}) "
        f"on {metrics['photos']} photos held back"
    )
    good = took <= MARK_S and metrics["accuracy"] >= ACCURACY and metrics["macro_f1"] >= MACRO_F1
    print(
        f"thorough training, whole command: {_minutes(took)} (mark {_minutes(MARK_S)}), {took / MARK_S:.2f} of it "
        f"{'ok' if good else 'UNDER THE MARK'}"
    )
    return 0 if good else 1


def _trained(photos: Path, groups: Path, home: Path) -> tuple[float, list[dict[str, Any]]]:
    """Seconds of the whole command and its messages; tells as it goes when phases and epochs of the tuning ended."""
    command = [sys.executable, "-m", "fruitdx_desktop", "train", str(photos.absolute())]
    command += ["--groups", str(groups.absolute()), "--mode", "thorough", "--json"]
    messages: list[dict[str, Any]] = []
    started = time.monotonic()
    environment = {**os.environ, "FRUITDX_HOME": str(home)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        for line in child.stdout:
            message = json.loads(line)
            messages.append(message)
            if message["type"] == "phase":
                print(f"{time.monotonic() - started:7.1f} s  {message['phase']}", flush=True)
    return time.monotonic() - started, messages


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


if __name__ == "__main__":
    sys.exit(main())
