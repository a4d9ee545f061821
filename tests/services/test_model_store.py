"""What makes the store hold: order without a clock, tidying up, the way back from quarantine, other programs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fruitdx_desktop.cli import main
from fruitdx_desktop.core.errors import (
    ModelFaultError,
    StorageError,
    StoreBusyError,
    UnknownQuarantineError,
    UnknownVersionError,
    VersionTakenError,
)
from fruitdx_desktop.core.faults import FaultKind, RecoveryKind
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.inference import store as store_module
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.services import models as module
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version, damage, resealed

Lines = list[dict[str, object]]


@pytest.fixture
def models(home: Home) -> ModelService:
    add_version(home, "starter-1", origin="starter")
    return ModelService(home)


def _lines(capsys: pytest.CaptureFixture[str]) -> Lines:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def _names(models: ModelService) -> list[str]:
    return [info.version for info in models.list_versions()]


def test_order_is_that_of_arrival_whatever_the_clock_says(models: ModelService, home: Home) -> None:
    """Names and times of making run backwards here, as after a clock was set back."""
    for version in ("trained-9", "trained-5", "trained-1"):
        add_version(home, version)
    assert _names(models) == ["starter-1", "trained-9", "trained-5", "trained-1"]
    (models.store.root / "current.json").write_text("{")
    assert models.options()[0].version == "trained-1", "the newest, since the pointer is lost"


def test_the_place_in_the_order_is_not_given_twice(models: ModelService, home: Home) -> None:
    add_version(home, "trained-1", in_use=False)
    with models.store.locked():
        models.store.quarantine("trained-1", "a bad cable")
    add_version(home, "trained-2", in_use=False)
    assert models.store.place("trained-2") == 3
    models.restore_quarantined(models.quarantined()[0].name)
    assert _names(models) == ["starter-1", "trained-1", "trained-2"]


def test_the_same_moment_twice_in_quarantine(models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(store_module.datetime):  # type: ignore[misc]
        @classmethod
        def now(cls, _zone: object = None) -> store_module.datetime:
            return cls(2020, 1, 1)

    monkeypatch.setattr(store_module, "datetime", Stopped)
    for _ in range(2):
        add_version(home, "trained-1", in_use=False)
        with models.store.locked():
            models.store.quarantine("trained-1", "a bad cable")
    assert len(models.quarantined()) == 2


@pytest.mark.parametrize("keep", [0, 1, 5])
def test_prune_never_takes_what_may_be_needed(models: ModelService, home: Home, keep: int) -> None:
    for number in range(1, 6):
        add_version(home, f"trained-{number}")
    add_version(home, "kept-back-6", in_use=False)
    assert models.prune(keep, dry_run=True).removed == models.prune(keep).removed
    gone = ["trained-1", "trained-2", "trained-3"][: max(0, 3 - keep)]
    assert _names(models) == [
        name
        for name in ("starter-1", *(f"trained-{number}" for number in range(1, 6)), "kept-back-6")
        if name not in gone
    ]
    assert models.ensure_model() == "trained-5"
    assert models.rollback() == "trained-4"
    assert not list((models.store.root / "staging").iterdir())


def test_prune_after_going_back_keeps_what_came_later(models: ModelService, home: Home) -> None:
    for number in range(1, 5):
        add_version(home, f"trained-{number}")
    models.use("trained-2")
    assert models.prune(0).removed == ("trained-1",)
    assert _names(models) == ["starter-1", "trained-2", "trained-3", "trained-4"]


def test_prune_sets_the_broken_aside_and_keeps_the_last_good(models: ModelService, home: Home) -> None:
    for number in range(1, 5):
        add_version(home, f"trained-{number}")
    models.use("trained-3")
    damage(home)
    models.use("trained-4")
    add_version(home, "trained-5")
    (models.store.folder("trained-4") / "labels.json").unlink()
    result = models.prune(0)
    assert result.set_aside == ("trained-4",)
    assert result.removed == ("trained-1",)
    assert result.kept == ("starter-1", "trained-2", "trained-5"), "trained-2 is the last known good"
    assert result.freed_bytes > 20_000_000


def test_prune_without_a_model_in_use_removes_nothing(models: ModelService, home: Home) -> None:
    add_version(home, "trained-1")
    (models.store.root / "current.json").unlink()
    with pytest.raises(ModelFaultError):
        models.prune(0)
    assert len(_names(models)) == 2


def test_prune_and_quarantine_on_the_command_line(
    models: ModelService, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(1, 5):
        add_version(home, f"trained-{number}")
    assert main(["models", "prune", "--keep", "1", "--dry-run", "--json"]) == 0
    (plan,) = _lines(capsys)
    assert (plan["removed"], plan["dry_run"]) == (["trained-1"], True)
    assert main(["models", "prune", "--keep", "-1"]) == 2
    capsys.readouterr()
    assert main(["models", "prune", "--keep", "1", "--json"]) == 0
    (done,) = _lines(capsys)
    assert set(done) == {"removed", "set_aside", "kept", "freed_bytes", "dry_run"}
    assert done["kept"] == ["starter-1", "trained-2", "trained-3", "trained-4"]
    with models.store.locked():
        models.store.quarantine("trained-2", "a bad cable")
    assert main(["models", "quarantine", "--json"]) == 0
    (aside,) = _lines(capsys)
    assert (aside["version"], aside["fault"], aside["reason"]) == ("trained-2", None, "a bad cable")
    assert main(["models", "quarantine", "--restore", str(aside["name"]), "--json"]) == 0
    assert _lines(capsys) == [{"version": "trained-2", "in_use": False}]
    assert main(["models", "quarantine", "--restore", str(aside["name"])]) == 2
    assert "in quarantine" in capsys.readouterr().err


def test_only_what_is_whole_comes_back_from_quarantine(models: ModelService, home: Home) -> None:
    add_version(home, "trained-1")
    damage(home)
    models.use("starter-1")
    (item,) = models.quarantined()
    with pytest.raises(ModelFaultError):
        models.restore_quarantined(item.name)
    with pytest.raises(UnknownQuarantineError):
        models.restore_quarantined("../versions/starter-1")
    assert [found.fault.kind for found in models.describe_quarantine() if found.fault] == [FaultKind.TOO_SMALL]
    (item.path.parent / f"{item.name}.json").unlink()
    assert len(models.quarantined()) == 1, "listed even where the record is lost"


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
        models.import_file(tmp_path / "gift.fruitdx", trust=True)
    assert read_manifest(models.store.folder("starter-1")) == before


def test_damage_without_a_trace_in_size_and_time_is_found(
    models: ModelService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when a disk rots: neither size nor any time changes. Hashed again at most every ``REHASH_S`` seconds."""
    now = 0.0
    monkeypatch.setattr(module, "_clock", lambda: now)
    hashed = []
    real = module.check_files
    monkeypatch.setattr(module, "check_files", lambda folder: hashed.append(folder) or real(folder))
    monkeypatch.setattr(module, "_fingerprint", lambda _folder: (("same", 0, 0, 0, 0),))
    first = models.open_current()
    folder = models.store.folder("starter-1")
    data = bytearray((folder / MODEL).read_bytes())
    data[2_000_000] ^= 1
    (folder / MODEL).unlink()
    (folder / MODEL).write_bytes(data)
    hashed.clear()
    now = module.REHASH_S / 2
    assert models.open_current() is first
    assert hashed == []
    now = module.REHASH_S
    with pytest.raises(ModelFaultError) as caught:
        models.open_current()
    assert caught.value.fault.kind is FaultKind.CHECKSUM_MISMATCH
    with pytest.raises(ModelFaultError):
        models.open_current()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps no time of change that a program cannot set")
def test_damage_with_the_time_of_writing_put_back_is_found_at_once(models: ModelService) -> None:
    models.open_current()
    path = models.store.folder("starter-1") / MODEL
    before = path.stat()
    data = bytearray(path.read_bytes())
    data[2_000_000] ^= 1
    path.unlink()
    path.write_bytes(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(ModelFaultError):
        models.open_current()


def test_a_reader_follows_when_another_program_changes_over_and_tidies_up(
    models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_version(home, "trained-1")
    add_version(home, "trained-2", in_use=False)
    real = models.store.pointer
    read = []

    def pointer_then_change() -> object:
        found = real()
        if not read:
            read.append(found)
            other = ModelService(home)
            other.use("trained-2")
            with other.store.locked():
                other.store.remove("trained-1")
        return found

    monkeypatch.setattr(models.store, "pointer", pointer_then_change)
    assert models.open_current().manifest.version == "trained-2"


def test_a_version_that_was_removed_meanwhile_is_not_put_in_use(
    models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_version(home, "trained-1", in_use=False)
    real = module.verify

    def verify_then_remove(folder: Path, log: Path) -> object:
        fault = real(folder, log)
        with models.store.locked():
            models.store.remove("trained-1")
        return fault

    monkeypatch.setattr(module, "verify", verify_then_remove)
    with pytest.raises((ModelFaultError, UnknownVersionError)):
        models.use("trained-1")
    assert models.ensure_model() == "starter-1"


def test_a_version_that_was_removed_meanwhile_is_not_put_aside(
    models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found broken is gone, and a whole one of its name is there: that one stays."""
    add_version(home, "trained-1")
    damage(home)
    real = module.check_files

    def check_then_renew(folder: Path) -> object:
        found = real(folder)
        if found[1] is not None:
            with models.store.locked():
                models.store.remove("trained-1")
            add_version(home, "trained-1", in_use=False)
        return found

    monkeypatch.setattr(module, "check_files", check_then_renew)
    monkeypatch.setattr(module, "verify", lambda folder, _log: check_then_renew(folder)[1])  # type: ignore[index]
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


def test_a_folder_that_cannot_be_read_is_a_fault_with_words(
    models: ModelService, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.iterdir

    def denied(folder: Path) -> object:
        if folder == models.store.versions_folder:
            raise PermissionError(13, "Permission denied")
        return real(folder)

    (models.store.root / "current.json").unlink()
    monkeypatch.setattr(Path, "iterdir", denied)
    found = models.quick_check()
    assert found is not None
    assert found.kind is FaultKind.UNREADABLE
    assert "Permission denied" in found.detail
    assert models.verify().options[-1].kind == "import"


def test_the_trust_in_a_bundle_is_for_the_runtime_that_tried_it(
    models: ModelService, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert models.verify().fault is None
    probed = []
    real = module.verify
    monkeypatch.setattr(module, "verify", lambda folder, log: probed.append(folder) or real(folder, log))
    models.open_current()
    assert probed == []
    monkeypatch.setattr(module, "runtime_name", lambda: "another-runtime 9.9")
    ModelService(models.home).open_current()
    assert len(probed) == 1


@pytest.mark.parametrize("name", ["current.json", "versions", "staging", ""])
def test_what_stands_in_the_way_is_moved_aside_when_the_starter_is_restored(models: ModelService, name: str) -> None:
    """A folder where the pointer belongs, a file where a folder belongs: what is offered then works."""
    place = models.store.root / name if name else models.store.root
    if name == "current.json":
        place.unlink()
        place.mkdir()
    else:
        shutil.rmtree(place, ignore_errors=True)
        place.write_bytes(b"x")
    if name != "staging":
        found = models.verify()
        assert found.fault is not None
        assert RecoveryKind.STARTER in {option.kind for option in found.options}
    models.restore_starter()
    assert models.verify().fault is None
    assert [entry for entry in place.parent.iterdir() if entry.name.startswith(f"{place.name}.aside-")]


def test_where_nothing_can_be_written_no_way_out_is_promised(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"a file where the folder of the program belongs")
    models = ModelService(Home(tmp_path / "home"))
    found = models.verify()
    assert found.fault is not None
    assert (found.options, found.fault.file) == ((), "current.json")
    assert found.obstacle is not None
    assert str(tmp_path / "home" / "models") in found.obstacle.message
    assert "Not a directory" in found.obstacle.message


def test_a_full_disk_is_named_where_it_leaves_no_way_out(
    models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(home)
    shutil.rmtree(models.store.folder("starter-1"))
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _place: shutil._ntuple_diskusage(10**9, 10**9, 100_000))
    found = models.verify()
    assert found.options == ()
    assert found.obstacle is not None
    assert "No space left" in found.obstacle.message


def test_what_was_probed_is_not_probed_again(models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ways out are hashed each time and opened once; what has changed is opened anew."""
    add_version(home, "trained-1")
    damage(home)
    probed: list[Path] = []
    real = module.verify
    monkeypatch.setattr(module, "verify", lambda folder, log: probed.append(folder) or real(folder, log))
    found = models.verify()
    assert [option.kind for option in found.options][:2] == [RecoveryKind.PREVIOUS, RecoveryKind.STARTER]
    once = list(probed)
    assert models.options() == found.options
    assert probed == once
    (models.store.folder("starter-1") / "labels.json").unlink()
    assert RecoveryKind.PREVIOUS not in {option.kind for option in models.options()}
