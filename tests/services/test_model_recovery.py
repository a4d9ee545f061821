"""Ways out that work."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fruitdx_desktop.core.faults import RecoveryKind
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.services import model_checks, model_recovery
from fruitdx_desktop.services.model_export import ExportRequest, ModelExport
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version, damage, resealed


@pytest.mark.parametrize("name", ["current.json", "versions", "staging", ""])
def test_what_stands_in_the_way_is_moved_aside_when_the_starter_is_restored(models: ModelService, name: str) -> None:
    """A folder where the pointer belongs, a file where a folder belongs: what is offered then works."""
    place = _put_in_the_way(models, name)
    if name != "staging":
        found = models.verify()
        assert found.fault is not None
        assert RecoveryKind.STARTER in {option.kind for option in found.options}
    models.restore_starter()
    assert models.verify().fault is None
    assert _aside(place)


@pytest.mark.parametrize("name", ["current.json", "versions", "staging", "quarantine", ""])
@pytest.mark.parametrize("way", ["bundle", "bare", "training"])
def test_so_it_is_when_a_file_is_imported_or_a_training_ends(
    models: ModelService, other: ModelService, tmp_path: Path, name: str, way: str
) -> None:
    gift = tmp_path / ("gift.fruitdx" if way == "bundle" else "gift.tflite")
    if way == "bundle":
        ModelExport(other).write(ExportRequest(gift))
    else:
        shutil.copyfile(starter_bundle() / "model.tflite", gift)
        shutil.copyfile(starter_bundle() / "labels.json", tmp_path / "labels.json")
    place = _put_in_the_way(models, name)
    if way == "training":
        with models.store.staging() as staging:
            made = models.promote(resealed(starter_bundle(), staging / "bundle", "trained-2"))
    else:
        made = ModelImport(models).take_in(ImportRequest(gift, trust=True, use=True)).version
    found = models.verify()
    assert (found.version, found.fault) == (made, None)
    assert _aside(place)


def _put_in_the_way(models: ModelService, name: str) -> Path:
    place = models.store.root / name if name else models.store.root
    if name == "current.json":
        place.unlink()
        place.mkdir()
    else:
        shutil.rmtree(place, ignore_errors=True)
        place.write_bytes(b"x")
    return place


def _aside(place: Path) -> list[Path]:
    return [entry for entry in place.parent.iterdir() if entry.name.startswith(f"{place.name}.aside-")]


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
    monkeypatch.setattr(
        model_recovery.shutil, "disk_usage", lambda _place: shutil._ntuple_diskusage(10**9, 10**9, 100_000)
    )
    found = models.verify()
    assert found.options == ()
    assert found.obstacle is not None
    assert "No space left" in found.obstacle.message


def test_what_was_probed_is_not_probed_again(models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ways out are hashed each time and opened once; what has changed is opened anew."""
    add_version(home, "trained-1")
    damage(home)
    probed: list[Path] = []
    real = model_checks.verify
    monkeypatch.setattr(model_checks, "verify", lambda folder, log: probed.append(folder) or real(folder, log))
    found = models.verify()
    assert [option.kind for option in found.options][:2] == [RecoveryKind.PREVIOUS, RecoveryKind.STARTER]
    once = list(probed)
    assert models.options() == found.options
    assert probed == once
    (models.store.folder("starter-1") / "labels.json").unlink()
    assert RecoveryKind.PREVIOUS not in {option.kind for option in models.options()}
