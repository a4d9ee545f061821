"""Kills a real training at random moments, again and again in one home, and looks at what is left.

    python -m tests.robustness.training_kills FOLDER KILLS SEED

The moment is drawn over the time that a whole training took; the victim is the program, its worker, or both at once.
A training that was over before its moment is looked at too, but is no kill.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services.models import ModelService
from tests.cli.terminal import group_lives
from tests.robustness.probed import probe_once

_ORPHAN_S = 60.0
_OVER = "none, it was done"


def main(folder: Path, kills: int, seed: int) -> dict[str, Any]:
    probe_once()
    rng = random.Random(seed)
    home = Home(folder / "home")
    models = ModelService(home)
    models.ensure_model()
    photos = drawn_folder(folder / "photos")
    started = time.monotonic()
    done = _start(home, photos, folder / "out.txt").wait()
    whole_s = time.monotonic() - started
    losses = [] if done == 0 else [f"a training that nobody killed ended with {done}"]
    victims: Counter[str] = Counter()
    ends: Counter[str] = Counter()
    number = 0
    while victims.total() - victims[_OVER] < kills:
        number += 1
        # Now and then as late as it takes for the promotion to be met.
        moment = rng.uniform(0.0, 1.1 * whole_s)
        victim = rng.choice(["program", "worker", "both"])
        before = models.ensure_model()
        killed = _kill_one(home, photos, folder / "out.txt", moment, victim)
        complaint, end = _judge(models, before, killed)
        victims[killed or _OVER] += 1
        ends[end] += 1
        line = f"kill {number}: {victim} after {moment:.1f} s -> {end}"
        print(line if complaint is None else f"{line} LOSS {complaint}", file=sys.stderr, flush=True)
        if complaint:
            losses.append(f"{line}: {complaint}")
        if number % 10 == 0:
            models.prune(keep=0)
    return {
        "kills": kills, "whole_training_s": round(whole_s, 1), "victims": dict(victims), "left": dict(ends),
        "losses": losses,
    }  # fmt: skip


def drawn_folder(root: Path, photos: int = 4) -> Path:
    """Pictures of two colours: the fewest that a training takes, so that it is over soon."""
    from PIL import Image, ImageDraw

    for label, colour in (("Red_Ball", (200, 20, 20)), ("Blue_Ball", (20, 20, 200))):
        for index in range(photos):
            image = Image.new("RGB", (160, 120), (230, 230, 220))
            ImageDraw.Draw(image).ellipse((10 + 7 * index, 10, 70 + 7 * index, 90 - 3 * index), fill=colour)
            (root / label).mkdir(parents=True, exist_ok=True)
            image.save(root / label / f"{index}.png")
    return root


def _start(home: Home, photos: Path, output: Path) -> subprocess.Popen[bytes]:
    with output.open("wb") as out:
        return subprocess.Popen(
            [sys.executable, "-m", "fruitdx_desktop", "train", str(photos), "--json", "--force"],
            stdout=out,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "FRUITDX_HOME": str(home.root)},
            start_new_session=True,
        )


def _kill_one(home: Home, photos: Path, output: Path, moment: float, victim: str) -> str | None:
    """Who was killed; None where it was over before."""
    program = _start(home, photos, output)
    with contextlib.suppress(subprocess.TimeoutExpired):
        program.wait(moment)
        return None
    worker = _worker(output)
    killed = victim if worker is not None or victim == "both" else "program"
    with contextlib.suppress(ProcessLookupError):
        if killed == "both":
            os.killpg(program.pid, signal.SIGKILL)
        elif killed == "worker" and worker is not None:
            os.kill(worker, signal.SIGKILL)
        else:
            program.kill()
    program.wait(_ORPHAN_S)
    deadline = time.monotonic() + _ORPHAN_S
    # A worker that has lost its program ends by itself.
    while group_lives(program.pid):
        if time.monotonic() > deadline:
            os.killpg(program.pid, signal.SIGKILL)
            return f"{killed}, and a process was left over"
        time.sleep(0.1)
    return killed


def _worker(output: Path) -> int | None:
    for line in output.read_bytes().splitlines():
        with contextlib.suppress(ValueError):
            message = json.loads(line)
            if message.get("type") == "hello":
                return int(message["pid"])
    return None


def _judge(models: ModelService, before: str, killed: str | None) -> tuple[str | None, str]:
    models.sweep()
    staging = models.store.root / "staging"
    if killed is not None and killed.endswith("left over"):
        return killed, "a process that lives on"
    found = models.verify()
    if found.fault is not None:
        return found.fault.detail, "a broken model"
    listed = {info.version: info.fault for info in models.list_versions()}
    if any(listed.values()) or before not in listed:
        return f"versions: {listed}", "a version broken or lost"
    if any(entry.is_dir() for entry in staging.glob("*")):
        return "staging was not swept", "staging"
    return None, "the old model" if found.version == before else "the new model"


if __name__ == "__main__":
    folder, kills, seed = sys.argv[1:]
    print(json.dumps(main(Path(folder), int(kills), int(seed))))
