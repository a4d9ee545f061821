"""Damage and changes under an open model."""

from __future__ import annotations

import os

import pytest

from fruitdx_desktop.core.errors import (
    ModelFaultError,
)
from fruitdx_desktop.core.faults import FaultKind
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.services import model_checks, model_opened
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version


def test_damage_without_a_trace_in_size_and_time_is_found(
    models: ModelService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when a disk rots: neither size nor any time changes. Hashed again at most every ``REHASH_S`` seconds."""
    now = 0.0
    monkeypatch.setattr(model_opened, "_clock", lambda: now)
    hashed = []
    real = model_checks.check_closely
    monkeypatch.setattr(model_checks, "check_closely", lambda folder, log: hashed.append(folder) or real(folder, log))
    monkeypatch.setattr(model_opened, "fingerprint", lambda _folder: (("same", 0, 0, 0, 0),))
    first = models.open_current()
    folder = models.store.folder("starter-1")
    data = bytearray((folder / MODEL).read_bytes())
    data[2_000_000] ^= 1
    (folder / MODEL).unlink()
    (folder / MODEL).write_bytes(data)
    hashed.clear()
    now = model_opened.REHASH_S / 2
    assert models.open_current() is first
    assert hashed == []
    now = model_opened.REHASH_S
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
