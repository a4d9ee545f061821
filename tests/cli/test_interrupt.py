"""Ctrl-C, which every process of the terminal's group gets: the program ends with 130 and its children with it,
without a word of Python's."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from fruitdx_desktop.cli_interrupt import interrupts
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.models import ModelService
from tests.cli.terminal import Ended, interrupted, started, until
from tests.conftest import draw_photo
from tests.robustness.training_kills import drawn_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX")


@pytest.fixture
def models(home: Home) -> ModelService:
    service = ModelService(home)
    service.ensure_model()
    return service


def _is_clean(ended: Ended, models: ModelService, code: int = 130) -> None:
    assert ended.code == code, ended.err
    assert "Traceback" not in ended.err
    assert not ended.left
    assert not list((models.store.root / "staging").glob("*"))
    assert not list(models.home.root.rglob(".*.tmp"))
    assert models.quarantined() == ()
    assert models.verify().fault is None


def test_diagnosing_a_folder(models: ModelService, tmp_path: Path) -> None:
    """Some of it in children: a WebP is decoded there."""
    first = draw_photo(tmp_path / "photos" / "0000.jpg", 1)
    other = draw_photo(tmp_path / "photos" / "0001.webp", 2)
    for number in range(2, 3000):
        os.link((first, other)[number % 2], first.with_name(f"{number:04}{('.jpg', '.webp')[number % 2]}"))
    with started("diagnose", str(tmp_path / "photos"), "--json") as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(4)]
        ended = interrupted(process)
    _is_clean(ended, models)
    answers = [json.loads(line)["path"] for line in (*lines, *ended.out.splitlines())]
    assert answers == [f"{tmp_path}/photos/{n:04}{('.jpg', '.webp')[n % 2]}" for n in range(len(answers))]
    assert len(answers) < 3000


def test_a_check_that_is_interrupted_calls_nothing_broken(models: ModelService) -> None:
    log = models.home.logs / "probe.log"
    with started("models", "verify", "--json") as process:
        # The probe has begun: its log is opened for it.
        until(log.exists)
        ended = interrupted(process)
    _is_clean(ended, models)
    assert ended.out == ""
    assert ended.err == "Cancelled.\n"


@pytest.mark.slow
def test_a_training(models: ModelService, tmp_path: Path) -> None:
    before = models.ensure_model()
    with started("train", str(drawn_folder(tmp_path / "photos")), "--json", "--force") as process:
        assert process.stdout is not None
        while '"features"' not in process.stdout.readline():
            assert process.poll() is None
        ended = interrupted(process)
    _is_clean(ended, models)
    assert json.loads(ended.out.splitlines()[-1])["outcome"] == "cancelled"
    assert models.store.versions() == (before,)


def test_serving(models: ModelService) -> None:
    pytest.importorskip("uvicorn")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with started("serve", "--port", str(port)) as process:

        def answers() -> bool:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/fruit-disease/health") as answer:
                    return bool(answer.status == 200)
            except OSError:
                assert process.poll() is None
                return False

        until(answers)
        ended = interrupted(process)
    _is_clean(ended, models, code=0)


def test_while_the_program_is_still_imported() -> None:
    script = (
        "import signal, sys\n"
        "class Ctrl:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'fruitdx_desktop.cli': signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Ctrl())\n"
        "from fruitdx_desktop.__main__ import main\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_patient_work_ends_by_itself_and_the_second_is_not_ignored() -> None:
    cancel = CancelToken()
    with interrupts(cancel, patient=True):
        signal.raise_signal(signal.SIGINT)
        assert cancel.cancelled
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), interrupts(CancelToken(), patient=False):
        signal.raise_signal(signal.SIGINT)


class _Dying:
    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def test_one_that_meets_a_destructor_is_not_lost(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(KeyboardInterrupt), interrupts(CancelToken(), patient=False):
        dying = _Dying()
        del dying
        until(lambda: False, limit_s=10.0)
    assert capsys.readouterr().err == ""
