"""Children that a hostile file has taken over: they cost a little time and never hang whoever asked."""

from __future__ import annotations

import subprocess
import sys
from multiprocessing import Pipe
from pathlib import Path
from typing import Any, ClassVar

import pytest

from fruitdx_desktop.core import child as child_module
from fruitdx_desktop.core import child_job
from fruitdx_desktop.core.child import Channel, Child
from fruitdx_desktop.core.child_job import ChildLostError, ask_child
from fruitdx_desktop.core.progress import CancelToken

ROLES = {
    "answers": "channel.send({'fine': True})",
    "no_json": "channel.send_bytes(b'{'); time.sleep(600)",
    "nested": "channel.send_bytes(b'[' * 100_000); time.sleep(600)",
    "no_object": "channel.send_bytes(b'7'); time.sleep(600)",
    "closed": "channel.close(); time.sleep(600)",
    "crashed": "os.abort()",
    "leaves_a_file": "tempfile.mkstemp(); os.abort()",
    # The length of what never comes, as multiprocessing writes it.
    "silent": "os.write(channel._connection.fileno(), bytes([0, 0, 1, 0, 123])); time.sleep(600)",
}


@pytest.fixture(autouse=True)
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ["import os, sys, tempfile, time", "from fruitdx_desktop.core.child import run_child"]
    for role, body in ROLES.items():
        lines += [f"def {role}(channel):", f"    channel.receive(); {body}"]
    lines.append(f"run_child(sys.argv[1:], {{name: globals()[name] for name in {list(ROLES)}}})")
    file = tmp_path / "child.py"
    file.write_text("\n".join(lines))
    monkeypatch.setattr(child_module, "_program", lambda: [sys.executable, str(file)])
    monkeypatch.setattr(child_job, "_END_GRACE_S", 0.1)
    monkeypatch.setattr(child_module, "_MESSAGE_S", 0.5)


@pytest.mark.parametrize("role", [role for role in ROLES if role != "answers"])
def test_a_child_that_makes_no_sense_is_lost(role: str, tmp_path: Path) -> None:
    with pytest.raises(ChildLostError, match=r"crashed|ended"):
        ask_child(role, {}, tmp_path / "log", 120, CancelToken())


def test_a_child_that_answers_is_heard(tmp_path: Path) -> None:
    assert ask_child("answers", {}, tmp_path / "log", 120, CancelToken()) == {"fine": True}


def test_one_that_cannot_even_be_killed_is_left_to_the_system(tmp_path: Path) -> None:
    class Stuck:
        asked: ClassVar[list[str]] = []

        def terminate(self) -> None:
            self.asked.append("terminate")

        def kill(self) -> None:
            self.asked.append("kill")

        def wait(self, timeout: float) -> int:
            raise subprocess.TimeoutExpired("child", timeout)

    ours, theirs = Pipe()
    stuck: Any = Stuck()
    assert Child(stuck, Channel(ours), tmp_path / "log").stop(0.0) < 0
    assert Stuck.asked == ["terminate", "kill"]
    assert ours.closed
    theirs.close()
