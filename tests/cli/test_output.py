"""Whoever reads what is printed may stop, and the disk it goes to may be full."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services.models import ModelService
from tests.cli.terminal import started
from tests.conftest import draw_photo


def test_a_reader_that_has_enough_ends_it(home: Home, tmp_path: Path) -> None:
    """As ``fruitdx diagnose DIR --json | head -1`` does, long before all folders are looked through."""
    ModelService(home).ensure_model()
    first = draw_photo(tmp_path / "photos" / "0000.jpg", 1)
    for number in range(1, 3000):
        place = first.parent / f"{number % 50:02}" / f"{number:04}.jpg"
        place.parent.mkdir(exist_ok=True)
        os.link(first, place)
    with started("diagnose", "--recursive", str(first.parent), "--json") as process:
        assert process.stdout is not None and process.stderr is not None
        assert f'"path": "{first}"' in process.stdout.readline()
        process.stdout.close()
        assert process.wait(60) == 0
        assert "Traceback" not in process.stderr.read()


def test_a_reader_that_is_gone_hears_of_no_fault_either(home: Home) -> None:
    models = ModelService(home)
    (models.store.folder(models.ensure_model()) / "labels.json").unlink()
    with started("diagnose", "absent.jpg", "--json") as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.wait(60) == 0
        assert "Traceback" not in process.stderr.read()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("command", [["models", "list"], ["diagnose", "absent.jpg", "--json"]])
def test_a_full_disk_is_said(home: Home, command: list[str]) -> None:
    ModelService(home).ensure_model()
    with open("/dev/full", "wb") as full:
        line = [sys.executable, "-m", "fruitdx_desktop", *command]
        done = subprocess.run(line, check=False, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 2
    assert "could not be written: No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
