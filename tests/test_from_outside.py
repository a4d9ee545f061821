"""The window as a program of somebody else makes it: ``app.build`` in a process of its own, events turned by hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services.models import ModelService

ROOT = Path(__file__).parents[1]

_PROGRAM = """
import json, sys, time
from PySide6.QtWidgets import QAbstractButton, QDialog
from fruitdx_desktop.app import build

application, window = build(sys.argv[1:])

def wait(seconds, happened):
    end = time.monotonic() + seconds
    while not happened() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)
    return bool(happened())

dialog = window.findChild(QDialog, "recoveryDialog")
starter = window.findChild(QAbstractButton, "restoreStarterButton")
told = {"dialog": wait(10, dialog.isVisible)}
told["starter"] = wait(60, lambda: starter.isVisible() and starter.isEnabled())
starter.click()
told["mended"] = wait(60, lambda: not dialog.isVisible())
window.close()
print(json.dumps(told))
"""


def test_a_model_cut_short_is_met_and_mended(home: Home) -> None:
    models = ModelService(home)
    version = models.ensure_model()
    model = models.store.folder(version) / "model.tflite"
    model.write_bytes(model.read_bytes()[:800])
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {"dialog": True, "starter": True, "mended": True}
    assert "Traceback" not in done.stderr
    assert models.verify().fault is None
    assert [item.path.joinpath("model.tflite").stat().st_size for item in models.quarantined()] == [800]
