"""A real training whose worker dies, or meets a failing disk, at a write or rename of one's choice.

    python -m tests.robustness.training_steps FOLDER HOW SAMPLE SEED

``HOW`` and ``SAMPLE`` as for the driver. Prints one JSON object. The worker is the program's own, started by its own
supervisor; only its calls that change a file are counted on the way.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
from pathlib import Path
from typing import Any

from fruitdx_desktop.core import child as child_module
from fruitdx_desktop.core.child import run_child
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.child_roles import CHILD_ROLES
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.services.retraining import Outcome, RetrainingService, RetrainRequest, RetrainResult
from fruitdx_desktop.training.supervisor import WORKER_ROLE
from tests.robustness.disk import KILL, Disk
from tests.robustness.operations import add_version
from tests.robustness.probed import probe_once
from tests.robustness.training_kills import drawn_folder

_PLAN = "FRUITDX_TEST_DISK"
# Killed after the last message the worker has done its part.
_ENDS = {KILL: {Outcome.CRASHED, Outcome.SUCCEEDED}}


def main(folder: Path, how: str, sample: int, seed: int) -> dict[str, Any]:
    """Every step, or ``sample`` of them."""
    probe_once()
    photos = drawn_folder(folder / "photos")
    template = Home(folder / "template")
    add_version(template, "starter-1", origin="starter")
    steps = folder / "steps.jsonl"
    whole = _train(_copy(template, folder / "whole"), photos, how, 0, steps)
    losses = [] if whole.outcome is Outcome.SUCCEEDED else [f"the training itself ended with {whole.outcome}"]
    names = [json.loads(line) for line in steps.read_text().splitlines()]
    numbers = list(range(1, len(names) + 1))
    if sample:
        numbers = sorted(random.Random(seed).sample(numbers, min(sample, len(numbers))))
    for number in numbers:
        home = _copy(template, folder / "run")
        result = _train(home, photos, how, number, steps)
        met = len(steps.read_text().splitlines()) >= number - 1
        complaint = _judge(home, how, result) if met else "the training never came to it"
        if complaint:
            losses.append(f"step {number} ({names[number - 1]}): {complaint}")
    return {"operation": "train", "how": how, "steps": len(names), "tried": len(numbers), "losses": losses}


def _train(home: Home, photos: Path, how: str, stop_at: int, steps: Path) -> RetrainResult:
    steps.write_text("")
    os.environ[_PLAN] = json.dumps([how, stop_at, str(steps)])
    return RetrainingService(ModelService(home)).retrain(
        RetrainRequest(folder=photos, force=True), lambda _message: None, CancelToken()
    )


def _judge(home: Home, how: str, result: RetrainResult) -> str | None:
    models = ModelService(home)
    fair = _ENDS.get(how, {Outcome.SUCCEEDED, Outcome.FAILED, Outcome.CRASHED})
    if result.outcome not in fair:
        return f"ended with {result.outcome}"
    if result.error is not None and not (result.error.message and result.error.remedy):
        return "an error without words"
    expected = result.version if result.outcome is Outcome.SUCCEEDED else "starter-1"
    found = models.verify()
    if (found.version, found.fault) != (expected, None):
        return f"in use is {found.version}: {found.fault}"
    left = [entry for entry in (models.store.root / "staging").glob("*") if entry.is_dir()]
    return f"left behind: {left}" if left else None


def _copy(template: Home, target: Path) -> Home:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(template.root, target)
    return Home(target)


def _work() -> int | None:
    """This process as a child of the program; the worker on the disk that was planned for it."""
    how, stop_at, steps = json.loads(os.environ[_PLAN])
    if sys.argv[2] == WORKER_ROLE:
        _Recorded(how, stop_at, Path(steps)).install()
    return run_child(sys.argv[1:], CHILD_ROLES)


class _Recorded(Disk):
    """Writes its steps down as they come, since the process may end at any of them."""

    def __init__(self, how: str, stop_at: int, steps: Path) -> None:
        super().__init__(how, stop_at)
        self._file = steps.open("a")

    def step(self, kind: str, what: object, half: Any = None) -> None:
        super().step(kind, what, half)
        self._file.write(json.dumps([kind, str(what)]) + "\n")
        self._file.flush()


if __name__ == "__main__":
    if child_module.CHILD_FLAG in sys.argv:
        sys.exit(_work())
    child_module._program = lambda: [sys.executable, "-m", "tests.robustness.training_steps"]
    folder, how, sample, seed = sys.argv[1:]
    print(json.dumps(main(Path(folder), how, int(sample), int(seed))))
