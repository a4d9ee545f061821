"""Nothing but ``serve`` touches the internet: what makes an internet socket is killed by the kernel."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import draw_photo
from tests.no_internet import KILLED, supported

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(not supported(), reason="the kernel's filter is Linux's")


def guarded(*arguments: str, limit_s: float = 280) -> subprocess.CompletedProcess[str]:
    """Runs a module where internet sockets are forbidden, to it and to its children."""
    return subprocess.run(
        [sys.executable, "-m", "tests.no_internet", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=limit_s,
    )


def test_whoever_makes_an_internet_socket_dies(tmp_path: Path) -> None:
    (tmp_path / "caller.py").write_text("import socket\nsocket.socketpair()\nsocket.socket(socket.AF_INET)\n")
    (tmp_path / "parent.py").write_text(
        "import subprocess, sys\nsys.exit(subprocess.call([sys.executable, 'caller.py']) != 0)\n"
    )
    for name, code in (("caller", KILLED), ("parent", 1)):
        environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"}
        done = subprocess.run(
            [sys.executable, "-m", "tests.no_internet", name], cwd=tmp_path, env=environment, check=False
        )
        assert done.returncode == code


def test_whoever_looks_for_ipv6_finds_none(tmp_path: Path) -> None:
    (tmp_path / "looker.py").write_text(
        "import socket\ntry:\n    socket.socket(socket.AF_INET6)\nexcept OSError:\n    print('none')\n"
    )
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"}
    command = [sys.executable, "-m", "tests.no_internet", "looker"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "none\n"


def test_only_the_server_is_killed(tmp_path: Path) -> None:
    assert guarded("fruitdx_desktop", "serve", "--port", "0").returncode == KILLED


def test_the_window_needs_no_internet(photo: Path) -> None:
    done = guarded("tests.private_window", str(photo), str(draw_photo(photo.with_name("two.jpg"), 2)))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("command", [("models", "verify"), ("doctor",), ("guide",)])
def test_commands_need_no_internet(command: tuple[str, ...]) -> None:
    done = guarded("fruitdx_desktop", *command)
    assert done.returncode == 0, done.stderr


def test_a_diagnosis_needs_no_internet(photo: Path) -> None:
    done = guarded("fruitdx_desktop", "diagnose", str(photo), "--json")
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_a_training_needs_no_internet(tmp_path: Path) -> None:
    for number in range(24):
        draw_photo(tmp_path / "photos" / ("Red_Ball" if number % 2 else "Green_Ball") / f"{number}.jpg", number)
    done = guarded("fruitdx_desktop", "train", str(tmp_path / "photos"), "--force", "--json")
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert '"outcome": "succeeded"' in done.stdout
