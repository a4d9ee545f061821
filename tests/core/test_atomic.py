from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fruitdx_desktop.core import atomic
from fruitdx_desktop.core.errors import StorageError


def test_replaces_whole(tmp_path: Path) -> None:
    target = tmp_path / "new" / "file.json"
    atomic.write_json(target, {"a": "ü"})
    atomic.write_bytes(target, b"second")
    assert target.read_bytes() == b"second"
    assert list(target.parent.iterdir()) == [target]


def test_failure_leaves_the_old_file_and_no_scrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "file"
    atomic.write_bytes(target, b"old")

    def no_space(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(StorageError) as caught:
        atomic.write_bytes(target, b"new")
    assert "No space left" in caught.value.message
    assert str(target) in caught.value.message
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_retries_while_a_scanner_holds_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = []
    real = os.replace

    def busy_twice(source: str, target: str) -> None:
        attempts.append(source)
        if len(attempts) < 3:
            error = PermissionError(13, "held")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        real(source, target)

    monkeypatch.setattr(os, "replace", busy_twice)
    atomic.write_bytes(tmp_path / "file", b"x")
    assert len(attempts) == 3
    assert (tmp_path / "file").read_bytes() == b"x"


def test_other_errors_are_not_retried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = []

    def refused(source: str, target: str) -> None:
        attempts.append(source)
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(StorageError):
        atomic.write_bytes(tmp_path / "file", b"x")
    assert len(attempts) == 1


_WRITER = """
import sys
from pathlib import Path
from fruitdx_desktop.core.atomic import write_bytes
target = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for letter in (b"a", b"b"):
        write_bytes(target, letter * 300_000)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize("delay_ms", [3, 11, 17, 29, 41])
def test_killed_writer_leaves_old_or_new(tmp_path: Path, delay_ms: int) -> None:
    target = tmp_path / "file"
    atomic.write_bytes(target, b"a" * 300_000)
    writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(target)], stdout=subprocess.PIPE)
    assert writer.stdout is not None
    with writer, writer.stdout as output:
        assert output.readline() == b"ready\n"
        time.sleep(delay_ms / 1000)
        writer.send_signal(signal.SIGKILL)
    assert target.read_bytes() in (b"a" * 300_000, b"b" * 300_000)
