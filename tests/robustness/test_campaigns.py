"""The campaigns: a sample drawn from a seed here, the whole with ``make soak``; docs/robustness.md has its figures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.robustness import mutations
from tests.robustness.operations import OPERATIONS

ROOT = Path(__file__).parents[2]
SEED = int(os.environ.get("SEED") or 1)
KILLS = int(os.environ.get("KILLS") or 200)
MUTATIONS = int(os.environ.get("MUTATIONS") or 1000)
posix = pytest.mark.skipif(sys.platform == "win32", reason="fork and kill -9 are POSIX")
NAMES = sorted(OPERATIONS)
FAILURES = ("full", "read-only", "denied", "held")


def _campaign(module: str, *given: object) -> dict[str, Any]:
    """Runs a campaign in a process of its own, which forks and must hold no thread of ours; prints its figures."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.robustness.{module}", *(str(value) for value in given)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    print(f"{module} {json.dumps(figures)}")
    return figures


@posix
@pytest.mark.parametrize("name", NAMES)
def test_killed_at_a_step_the_old_or_the_new_is_left(tmp_path: Path, name: str) -> None:
    figures = _campaign("driver", tmp_path, name, "kill", 2, SEED)
    assert figures["losses"] == []
    assert figures["tried"] == 2


@posix
@pytest.mark.parametrize("how", FAILURES)
@pytest.mark.parametrize(
    "name", ["import", "restore starter", "roll back, quarantine", "take back", "teach", "export", "sweep"]
)
def test_a_disk_that_fails_at_a_step_is_told_and_nothing_is_lost(tmp_path: Path, name: str, how: str) -> None:
    assert _campaign("driver", tmp_path, name, how, 2, SEED)["losses"] == []


@posix
@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_worker_killed_at_a_step_leaves_the_old_model(tmp_path: Path) -> None:
    figures = _campaign("training_steps", tmp_path, "kill", 1, SEED)
    assert figures["losses"] == []
    assert figures["tried"] == 1


@posix
@pytest.mark.parametrize("name", ["import", "teach", "history, newer"])
def test_a_clock_that_was_set_back_changes_nothing(tmp_path: Path, name: str) -> None:
    assert _campaign("driver", tmp_path, name, "clock", 0, SEED)["losses"] == []


@posix
def test_two_programs_at_once(tmp_path: Path) -> None:
    assert _two_programs(tmp_path, 3.0)["losses"] == []


def _two_programs(folder: Path, seconds: float) -> dict[str, Any]:
    figures = _campaign("two_programs", folder, seconds, SEED)
    assert figures["reads"] > 0
    assert sum(figures["done"].values()) > 1
    return figures


@posix
def test_a_killed_history_keeps_what_it_said_was_done(tmp_path: Path) -> None:
    assert _campaign("history_kills", tmp_path, 3, SEED)["losses"] == []


def test_damage_is_noticed(tmp_path: Path) -> None:
    figures = mutations.main(tmp_path, 40, SEED)
    assert figures["losses"] == []
    assert figures["noticed"] + len(figures["harmless"]) == 40
    assert not figures["hung_past_limit"]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_same_seed_makes_the_same_damage(tmp_path: Path, starter: Path, number: int) -> None:
    import shutil

    copies = [shutil.copytree(starter, tmp_path / name) for name in ("first", "second")]
    assert mutations.mutate(copies[0], 7, number) == mutations.mutate(copies[1], 7, number)
    for file in copies[0].iterdir():
        if file.is_file():
            assert file.read_bytes() == (copies[1] / file.name).read_bytes()


@posix
@pytest.mark.soak
@pytest.mark.parametrize("name", NAMES)
def test_killed_at_every_step(tmp_path: Path, name: str) -> None:
    figures = _campaign("driver", tmp_path, name, "kill", 0, SEED)
    assert figures["losses"] == []
    assert figures["tried"] == figures["steps"] + 1


@posix
@pytest.mark.soak
@pytest.mark.parametrize("how", FAILURES)
@pytest.mark.parametrize("name", NAMES)
def test_failing_from_every_step_on(tmp_path: Path, name: str, how: str) -> None:
    assert _campaign("driver", tmp_path, name, how, 0, SEED)["losses"] == []


@posix
@pytest.mark.soak
@pytest.mark.parametrize(("how", "sample"), [("kill", 0), *((how, 12) for how in FAILURES)])
def test_a_worker_stopped_at_every_step(tmp_path: Path, how: str, sample: int) -> None:
    figures = _campaign("training_steps", tmp_path, how, sample, SEED)
    assert figures["losses"] == []
    assert figures["tried"] == (sample or figures["steps"])


@posix
@pytest.mark.soak
@pytest.mark.parametrize("name", NAMES)
def test_any_clock_will_do(tmp_path: Path, name: str) -> None:
    assert _campaign("driver", tmp_path, name, "clock", 0, SEED)["losses"] == []


@posix
@pytest.mark.soak
def test_two_programs_at_once_for_long(tmp_path: Path) -> None:
    assert _two_programs(tmp_path, float(os.environ.get("SECONDS") or 60))["losses"] == []


@posix
@pytest.mark.soak
def test_a_history_killed_at_any_moment(tmp_path: Path) -> None:
    figures = _campaign("history_kills", tmp_path, KILLS, SEED)
    assert figures["losses"] == []
    assert figures["kills"] == KILLS


@posix
@pytest.mark.soak
def test_a_training_killed_at_any_moment(tmp_path: Path) -> None:
    """Resumable trainings belong here too: what a killed one left must be gone on from, or be gone."""
    figures = _campaign("training_kills", tmp_path, KILLS, SEED)
    assert figures["losses"] == []
    assert figures["kills"] == KILLS


@pytest.mark.soak
def test_much_damage_is_noticed(tmp_path: Path) -> None:
    """``MUTATIONS`` of them at least, and on for ``SECONDS``."""
    deadline = time.monotonic() + float(os.environ.get("SECONDS") or 60)
    first = 1
    while first == 1 or time.monotonic() < deadline:
        count = MUTATIONS if first == 1 else 50
        figures = mutations.main(tmp_path, count, SEED, first)
        print(f"mutations {json.dumps(figures)}")
        assert figures["losses"] == []
        assert not figures["hung_past_limit"]
        first += count
