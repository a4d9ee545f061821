"""Children that a hostile file has taken over: they cost a little time and never hang whoever asked."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from fruitdx_desktop.core import child as child_module
from fruitdx_desktop.core import child_job
from fruitdx_desktop.core.child_job import ChildLostError, ask_child
from fruitdx_desktop.core.progress import CancelToken

ROLES = {
    "answers": "channel.send({'fine': True})",
    "no_json": "channel.send_bytes(b'{'); time.sleep(600)",
    "nested": "channel.send_bytes(b'[' * 100_000); time.sleep(600)",
    "no_object": "channel.send_bytes(b'7'); time.sleep(600)",
    "closed": "channel.close(); time.sleep(600)",
    "crashed": "os.abort()",
}


@pytest.fixture(autouse=True)
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ["import os, sys, time", "from fruitdx_desktop.core.child import run_child"]
    for role, body in ROLES.items():
        lines += [f"def {role}(channel):", f"    channel.receive(); {body}"]
    lines.append(f"run_child(sys.argv[1:], {{name: globals()[name] for name in {list(ROLES)}}})")
    file = tmp_path / "child.py"
    file.write_text("\n".join(lines))
    monkeypatch.setattr(child_module, "_program", lambda: [sys.executable, str(file)])
    monkeypatch.setattr(child_job, "_END_GRACE_S", 0.1)


@pytest.mark.parametrize("role", [role for role in ROLES if role != "answers"])
def test_a_child_that_makes_no_sense_is_lost(role: str, tmp_path: Path) -> None:
    with pytest.raises(ChildLostError, match=r"crashed|ended"):
        ask_child(role, {}, tmp_path / "log", 120, CancelToken())


def test_a_child_that_answers_is_heard(tmp_path: Path) -> None:
    assert ask_child("answers", {}, tmp_path / "log", 120, CancelToken()) == {"fine": True}
