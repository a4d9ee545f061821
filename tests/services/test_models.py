from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fruitdx_desktop.core.errors import (
    ExportError,
    ImportRefusedError,
    ModelFaultError,
    NoPreviousVersionError,
    StarterMissingError,
    UnknownVersionError,
    UntrustedFileError,
)
from fruitdx_desktop.core.faults import FaultKind, RecoveryKind
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.manifest import dump_manifest
from fruitdx_desktop.services import model_starter
from fruitdx_desktop.services.model_export import ExportRequest, ModelExport
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService


@pytest.fixture
def models(home: Home) -> ModelService:
    service = ModelService(home)
    service.ensure_model()
    return service


def _break(models: ModelService) -> Path:
    current = models.current()
    assert current is not None
    (current.path / "model.tflite").write_bytes(b"\0" * 800)
    return current.path


def _second_version(models: ModelService, tmp_path: Path, name: str = "trained-2") -> str:
    """The starter under another name, promoted."""
    from dataclasses import replace

    copy = models.store.root / "staging" / name
    shutil.copytree(starter_bundle(), copy)
    (copy / "manifest.json").write_bytes(dump_manifest(replace(read_manifest(copy), version=name, origin="trained")))
    return models.promote(copy)


def test_first_use_copies_the_starter(models: ModelService) -> None:
    (info,) = models.list_versions()
    assert info.in_use
    assert info.fault is None
    assert info.origin == "starter"
    assert models.verify().fault is None


def test_accident_is_named_and_mended(models: ModelService) -> None:
    folder = _break(models)
    fault = models.quick_check()
    assert fault is not None
    assert fault.kind is FaultKind.TOO_SMALL
    found = models.verify()
    assert [option.kind for option in found.options][:1] == [RecoveryKind.STARTER]
    with pytest.raises(ModelFaultError):
        models.open_current()
    models.restore_starter()
    assert models.verify().fault is None
    (item,) = models.quarantined()
    assert (item.path / "model.tflite").stat().st_size == 800
    assert folder.exists()


def test_damage_while_it_runs_is_noticed_at_the_next_use(models: ModelService) -> None:
    first = models.open_current()
    assert models.open_current() is first
    path = models.store.folder(models.ensure_model()) / "model.tflite"
    data = bytearray(path.read_bytes())
    data[1_000_000] ^= 4
    path.write_bytes(data)
    with pytest.raises(ModelFaultError) as caught:
        models.open_current()
    assert caught.value.fault.kind is FaultKind.CHECKSUM_MISMATCH


def test_previous_is_offered_first_and_rollback_quarantines_the_broken(models: ModelService, tmp_path: Path) -> None:
    starter = models.ensure_model()
    second = _second_version(models, tmp_path)
    assert models.ensure_model() == second
    _break(models)
    options = models.verify().options
    assert (options[0].kind, options[0].version) == (RecoveryKind.PREVIOUS, starter)
    assert models.rollback() == starter
    assert [item.name.endswith(second) for item in models.quarantined()] == [True]


def test_rollback_without_a_previous_version_changes_nothing(models: ModelService) -> None:
    with pytest.raises(NoPreviousVersionError):
        models.rollback()
    with pytest.raises(UnknownVersionError):
        models.use("nothing")
    assert models.verify().fault is None


def test_a_broken_version_is_not_put_in_use(models: ModelService, tmp_path: Path) -> None:
    second = _second_version(models, tmp_path)
    starter = models.rollback()
    (models.store.folder(second) / "labels.json").write_text("{}")
    with pytest.raises(ModelFaultError):
        models.use(second)
    assert models.ensure_model() == starter


def test_lost_and_damaged_pointer(models: ModelService) -> None:
    pointer = models.store.root / "current.json"
    pointer.write_text("{")
    fault = models.quick_check()
    assert fault is not None
    assert fault.kind is FaultKind.UNREADABLE
    assert RecoveryKind.PREVIOUS in [option.kind for option in models.verify().options]
    pointer.unlink()
    fault = models.quick_check()
    assert fault is not None
    assert fault.kind is FaultKind.MISSING
    models.restore_starter()
    assert models.verify().fault is None


def test_recovery_with_a_damaged_starter_still_leaves_a_way_out(
    models: ModelService, starter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _second_version(models, tmp_path)
    _break(models)
    (starter / "model.tflite").write_bytes(b"short")
    monkeypatch.setattr(model_starter, "starter_bundle", lambda: starter)
    (own,) = [info.version for info in models.list_versions() if info.origin == "starter"]
    options = models.verify().options
    assert [option.kind for option in options[:2]] == [RecoveryKind.PREVIOUS, RecoveryKind.STARTER]
    assert models.restore_starter() == own, "the copy in the store serves"
    (models.store.folder(own) / "model.tflite").write_bytes(b"short too")
    assert [option.kind for option in models.verify().options] == [RecoveryKind.IMPORT]
    with pytest.raises(StarterMissingError):
        models.restore_starter()


def test_export_and_import(models: ModelService, tmp_path: Path) -> None:
    second = _second_version(models, tmp_path)
    target = tmp_path / "shared.fruitdx"
    ModelExport(models).write(ExportRequest(target))
    other = ModelService(Home(tmp_path / "other"))
    other.ensure_model()
    with pytest.raises(UntrustedFileError, match="Alternaria_Mango"):
        ModelImport(other).take_in(ImportRequest(target))
    assert other.ensure_model() != second
    assert ModelImport(other).take_in(ImportRequest(target, trust=True)).version == second
    assert other.verify().fault is None


def test_wrong_imports_and_exports_are_refused(models: ModelService, tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError):
        ModelImport(models).take_in(ImportRequest(tmp_path / "absent.fruitdx", trust=True))
    (tmp_path / "x.fruitdx").write_bytes(b"PK nonsense")
    with pytest.raises(ImportRefusedError):
        ModelImport(models).take_in(ImportRequest(tmp_path / "x.fruitdx", trust=True))
    with pytest.raises(ExportError):
        ModelExport(models).write(ExportRequest(tmp_path / "x.zip"))
    with pytest.raises(ExportError):
        ModelExport(models).write(ExportRequest(tmp_path / "absent" / "x.fruitdx"))
