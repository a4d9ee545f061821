"""Runs one operation again and again, each time with a disk that fails at another step, and looks at what is left.

    python -m tests.robustness.driver FOLDER OPERATION HOW SAMPLE SEED

``HOW`` is kill, full, read-only, denied, held (a file that another holds open for a moment) or clock (set back, and
standing still: one run). ``SAMPLE`` 0 takes every step. Prints one JSON object. Each run happens in a forked child, so
this process has one thread and no graph loaded.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import traceback
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.errors import FruitDxError
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference.verify import check_files
from fruitdx_desktop.services import model_checks, model_import
from fruitdx_desktop.services.models import ModelService
from tests.robustness.clock import SET_BACK, set_back
from tests.robustness.disk import HELD, KILL, Disk
from tests.robustness.operation import Operation
from tests.robustness.operations import OPERATIONS, shared
from tests.robustness.probed import probe_once

_TOLD, _FAILED = 3, 4
# How it may end, but for failing disks, which are done without or told of.
_FAIR = {KILL: (0, -9), HELD: (0,), SET_BACK: (0,)}


def main(folder: Path, operation: Operation, how: str, sample: int, seed: int) -> dict[str, Any]:
    """Every step, or ``sample`` of them. ``losses`` tells what went wrong, with the step that repeats it."""
    probe_once()
    # What a failing disk does not let be removed is removed with the campaign's folder.
    os.environ["TMPDIR"] = str(folder)
    template = Home(folder / "template")
    template.root.mkdir(parents=True)
    operation.prepare(template)
    before = operation.look(template)
    whole = _copy(template, folder / "whole")
    steps = _run(operation, whole, Disk(how, 0), folder / "steps.json")
    after = operation.look(whole)
    names = json.loads((folder / "steps.json").read_text())
    losses = [] if steps == 0 else [f"the operation itself failed ({steps})"]
    losses += [f"not flushed before it was renamed: {name}" for name in _unflushed(names)]
    numbers = [1] if how == SET_BACK else list(range(1, len(names) + 2))
    if sample:
        numbers = sorted(random.Random(seed).sample(numbers, min(sample, len(numbers))))
    for number in numbers:
        home = _copy(template, folder / "run")
        code = _run(operation, home, Disk(how, number), folder / "told.txt")
        complaint = _judge(operation, home, how, code, before, after)
        if complaint:
            losses.append(f"step {number} ({names[number - 1] if number <= len(names) else 'end'}): {complaint}")
        shutil.rmtree(home.root)
    return {"operation": operation.name, "how": how, "steps": len(names), "tried": len(numbers), "losses": losses}


def _run(operation: Operation, home: Home, disk: Disk, notes: Path) -> int:
    """The exit code of a child that does it: 0, ``_TOLD`` with an error of ours, minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        code = _FAILED
        try:
            # What the probe would say is known; a full check with it follows in the parent.
            model_checks.verify = model_import.verify = lambda tried, _log: check_files(tried)[1]  # type: ignore[assignment]
            real_open = open
            if disk.how == SET_BACK:
                set_back()
            else:
                disk.install()
            try:
                operation.run(home)
                code = 0
            except FruitDxError as error:
                code = _TOLD if error.message and error.remedy else _FAILED
            if not disk.stop_at:
                with real_open(notes, "w") as file:
                    json.dump(disk.steps, file)
        except BaseException:
            disk.stop_at = 0
            traceback.print_exc()
        finally:
            os._exit(code)
    _pid, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _judge(operation: Operation, home: Home, how: str, code: int, before: object, after: object) -> str | None:
    if code not in _FAIR.get(how, (0, _TOLD)):
        return f"ended with {code}"
    models = ModelService(home)
    models.sweep()
    state = operation.look(home)
    if state not in (before, after) and not (operation.broken and _only_broken(models)):
        return f"neither the old nor the new state: {state}"
    if code == 0 and state != after:
        return f"said it was done, but: {state}"
    if state == after or not operation.broken:
        fault = models.verify().fault if models.store.versions() else None
        if fault is not None and not (state == before and operation.broken):
            return f"the model in use is broken: {fault.detail}"
    leftovers = [*(models.store.root / "staging").glob("*"), *models.store.root.glob(".*.tmp")]
    if [left for left in leftovers if left.suffix != ".lock"]:
        return f"left behind: {leftovers}"
    if state == after:
        return None
    if _run(operation, home, Disk(how, 0), home.root / "again.json") != 0 or operation.look(home) != after:
        return f"cannot be done again: {operation.look(home)}"
    return None


def _only_broken(models: ModelService) -> bool:
    """What was broken may be on its way out already, as long as there is a way out."""
    current = models.current()
    return current is not None and current.fault is not None and len(models.options()) > 1


def _copy(template: Home, target: Path) -> Home:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(template.root, target, copy_function=_copy_file)
    return Home(target)


def _copy_file(source: str, copy: str) -> None:
    # All that we write is written anew; SQLite alone writes into a file.
    if source.endswith(".sqlite"):
        shutil.copyfile(source, copy)
    else:
        shared(Path(source), Path(copy))


def _unflushed(steps: list[list[str]]) -> list[str]:
    """Files that were written and then renamed without a flush in between: a power cut would leave holes."""
    found = []
    dirty = False
    for kind, what in steps:
        if kind in ("write", "copy"):
            dirty = True
        elif kind == "fsync":
            dirty = False
        elif kind == "rename" and dirty:
            found.append(what)
    return found


if __name__ == "__main__":
    folder, name, how, sample, seed = sys.argv[1:]
    print(json.dumps(main(Path(folder).resolve(), OPERATIONS[name], how, int(sample), int(seed))))
