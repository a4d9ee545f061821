"""Changes that meet other changes, or are cut short."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import (
    ModelFaultError,
    StorageError,
    StoreBusyError,
    UnknownVersionError,
    VersionTakenError,
)
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.services import model_checks
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version, damage, resealed


def _names(models: ModelService) -> list[str]:
    return [info.version for info in models.list_versions()]


def test_a_version_that_was_removed_meanwhile_is_not_put_in_use(
    models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_version(home, "trained-1", in_use=False)
    real = model_checks.verify

    def verify_then_remove(folder: Path, log: Path) -> object:
        fault = real(folder, log)
        with models.store.locked():
            models.store.remove("trained-1")
        return fault

    monkeypatch.setattr(model_checks, "verify", verify_then_remove)
    with pytest.raises((ModelFaultError, UnknownVersionError)):
        models.use("trained-1")
    assert models.ensure_model() == "starter-1"


def test_a_version_that_was_removed_meanwhile_is_not_put_aside(
    models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found broken is gone, and a whole one of its name is there: that one stays."""
    add_version(home, "trained-1")
    damage(home)
    real = model_checks.check_files

    def check_then_renew(folder: Path) -> object:
        found = real(folder)
        if found[1] is not None:
            with models.store.locked():
                models.store.remove("trained-1")
            add_version(home, "trained-1", in_use=False)
        return found

    monkeypatch.setattr(model_checks, "check_files", check_then_renew)
    monkeypatch.setattr(model_checks, "verify", lambda folder, _log: check_then_renew(folder)[1])  # type: ignore[index]
    models.use("starter-1")
    monkeypatch.undo()
    assert models.quarantined() == ()
    assert _names(models) == ["starter-1", "trained-1"]


_HOLDER = """
import sys
from pathlib import Path
from fruitdx_desktop.core.locks import exclusive
with exclusive(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_waiting_for_another_program_is_told_and_ends(
    models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from fruitdx_desktop.core import locks

    monkeypatch.setattr(locks, "TELL_AFTER_S", 0.05)
    lock = str(models.store.root / "store.lock")
    holder = subprocess.Popen([sys.executable, "-c", _HOLDER, lock], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert holder.stdin is not None
    assert holder.stdout is not None
    with holder, holder.stdin as leave, holder.stdout as output:
        assert output.readline() == b"held\n"
        told = threading.Event()
        waiting = ModelService(home, told.set)
        done: list[str] = []
        worker = threading.Thread(target=lambda: done.append(waiting.restore_starter()))
        worker.start()
        assert told.wait(30)
        with pytest.raises(StoreBusyError) as busy, locks.exclusive(Path(lock), timeout_s=0.1):
            pass
        assert "Wait until it is done" in busy.value.remedy
        assert models.verify().fault is None, "readers do not wait"
        leave.close()
        worker.join(60)
    assert done == [waiting.ensure_model()]


def test_two_programs_at_once_end_with_one_whole_model(models: ModelService, home: Home) -> None:
    script = (
        "import sys; from fruitdx_desktop.services.models import ModelService\n"
        "from fruitdx_desktop.core.paths import default_home\n"
        "from fruitdx_desktop.core.errors import NoPreviousVersionError\n"
        "models = ModelService(default_home())\n"
        "for number in range(4):\n"
        "    models.use(sys.argv[1]); models.prune(0)\n"
        "    try: models.rollback()\n"
        "    except NoPreviousVersionError: pass\n"
    )
    for version in ("trained-1", "trained-2"):
        add_version(home, version)
    programs = [
        subprocess.Popen([sys.executable, "-c", script, version], stderr=subprocess.PIPE)
        for version in ("starter-1", "trained-2")
    ]
    errors = [program.communicate(timeout=280)[1].decode() for program in programs]
    # One of them may find that the other has tidied its version away: an error with a remedy, never a half model.
    for program, error in zip(programs, errors, strict=True):
        assert program.returncode == 0 or "UnknownVersionError" in error or "ModelFaultError" in error, error
    assert models.verify().fault is None
    assert all(info.fault is None for info in models.list_versions())


def test_a_first_start_that_was_cut_short_goes_on(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    models = ModelService(home)

    def full(*_given: object, **_named: object) -> None:
        raise StorageError(path="current.json", reason="No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(models.store, "point_to", full)
        with pytest.raises(ModelFaultError, match="No space left on device"):
            models.ensure_model()
    assert models.store.versions()
    assert models.ensure_model() == models.store.versions()[0]
    assert models.verify().fault is None


def test_another_model_of_the_same_name_is_refused(models: ModelService, home: Home, tmp_path: Path) -> None:
    from dataclasses import replace

    from fruitdx_desktop.inference.archive import write_archive
    from fruitdx_desktop.inference.manifest import dump_manifest

    bundle = resealed(starter_bundle(), tmp_path / "other", "starter-1", "imported")
    manifest = replace(read_manifest(bundle), metrics={})
    (bundle / "manifest.json").write_bytes(dump_manifest(manifest))
    write_archive(bundle, manifest, tmp_path / "gift.fruitdx")
    before = read_manifest(models.store.folder("starter-1"))
    with pytest.raises(VersionTakenError):
        ModelImport(models).take_in(ImportRequest(tmp_path / "gift.fruitdx", trust=True))
    assert read_manifest(models.store.folder("starter-1")) == before
