"""Models from outside."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("ai_edge_litert", reason="tflite-runtime carries no schema")
from fruitdx_desktop.core.errors import (
    Cancelled,
    ImportRefusedError,
    LabelsNeededError,
    NoReplayPackError,
    UntrustedFileError,
    VersionTakenError,
)
from fruitdx_desktop.core.faults import FaultKind
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.model_export import ExportRequest, ModelExport
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.services.retraining import RetrainingService, RetrainRequest
from tests.inference.tiny_tflite import tiny
from tests.services.test_models import _second_version

NAMES = ["Scab_Apple", "Rot_Apple", "Healthy_Apple", "Healthy_Mango"]


@pytest.fixture
def models(home: Home) -> ModelService:
    service = ModelService(home)
    service.ensure_model()
    return service


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    path = tmp_path / "bare" / "gift.tflite"
    path.parent.mkdir()
    path.write_bytes(tiny())
    return path


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    path = tmp_path / "names.json"
    path.write_text(json.dumps({name: index for index, name in enumerate(NAMES)}))
    return path


def test_a_bare_model_is_described_then_listed_and_used_only_when_asked(
    models: ModelService, bare: Path, labels: Path
) -> None:
    taking, before = ModelImport(models), models.ensure_model()
    with pytest.raises(UntrustedFileError) as caught:
        taking.take_in(ImportRequest(bare, labels))
    assert caught.value.about["labels"] == NAMES
    assert {"training_memory", "novelty", "input_range", "maker"} <= set(caught.value.about["lacks"])
    assert models.store.versions() == (before,)
    done = taking.take_in(ImportRequest(bare, labels, trust=True))
    assert not done.in_use
    assert models.ensure_model() == before
    assert models.use(done.version) == done.version
    assert models.verify().fault is None
    # The same file once more is the same version.
    assert taking.take_in(ImportRequest(bare, labels, trust=True)).version == done.version
    with pytest.raises(NoReplayPackError):
        RetrainingService(models)._base(RetrainRequest(add=True))


@pytest.mark.parametrize("kind", ["fruitdx", "bare"])
def test_an_import_mends_a_store_that_something_stands_in_the_way_of(
    kind: str, models: ModelService, bare: Path, labels: Path, tmp_path: Path
) -> None:
    gift = bare
    if kind == "fruitdx":
        gift = tmp_path / "gift.fruitdx"
        ModelExport(models).write(ExportRequest(gift))
    shutil.rmtree(models.store.versions_folder)
    models.store.versions_folder.write_text("no folder")
    done = ModelImport(models).take_in(ImportRequest(gift, labels, trust=True))
    assert done.in_use
    assert models.verify().fault is None
    (aside,) = models.store.root.glob("versions.aside-*")
    assert aside.read_text() == "no folder"


def test_an_import_mends_a_broken_model(models: ModelService, bare: Path, labels: Path) -> None:
    (models.store.folder(models.ensure_model()) / "model.tflite").write_bytes(b"\0" * 800)
    done = ModelImport(models).take_in(ImportRequest(bare, labels, trust=True))
    assert done.in_use
    assert models.verify().fault is None
    assert len(models.quarantined()) == 1


def test_labels_beside_the_model_are_found_and_missing_ones_asked_for(models: ModelService, bare: Path) -> None:
    with pytest.raises(LabelsNeededError, match="4 answers"):
        ModelImport(models).take_in(ImportRequest(bare))
    (bare.parent / "labels.json").write_text(json.dumps(dict(enumerate(NAMES))))
    with pytest.raises(UntrustedFileError, match="Scab_Apple"):
        ModelImport(models).take_in(ImportRequest(bare))


@pytest.mark.parametrize(
    ("name", "content", "kind", "words"),
    [
        ("fruit_disease_model.h5", b"\x89HDF\r\n\x1a\n" + b"\0" * 792, FaultKind.TOO_SMALL, "died while it saved"),
        ("x.tflite", b"\x1c\0\0\0TFL3", FaultKind.TOO_SMALL, "cut short"),
        ("x.keras", b"PK", FaultKind.TOO_SMALL, "beginning"),
        ("x.tflite", b"\x1c\0\0\0TFL3" + bytes(range(256)) * 50, FaultKind.UNREADABLE, "opened"),
    ],
)
def test_broken_bare_files_have_a_named_fault(
    models: ModelService, tmp_path: Path, labels: Path, name: str, content: bytes, kind: FaultKind, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ImportRefusedError, match=words) as caught:
        ModelImport(models).take_in(ImportRequest(tmp_path / name, labels, trust=True))
    assert caught.value.fault is not None
    assert caught.value.fault.kind is kind
    assert len(models.list_versions()) == 1


def test_folders_and_unknown_endings_are_refused(models: ModelService, tmp_path: Path) -> None:
    (tmp_path / "folder.h5").mkdir()
    for name in ("folder.h5", "absent.tflite", "x.zip", "x.pb"):
        with pytest.raises(ImportRefusedError):
            ModelImport(models).take_in(ImportRequest(tmp_path / name, trust=True))


def test_a_cancelled_import_changes_nothing(models: ModelService, bare: Path, labels: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        ModelImport(models).take_in(ImportRequest(bare, labels, trust=True), cancel)
    assert len(models.list_versions()) == 1
    assert not list((models.store.root / "staging").iterdir())


def _rewritten(path: Path, name: str, change: object) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    members[name] = change(members[name])  # type: ignore[operator]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)


@pytest.mark.parametrize("name", ["manifest.json", "labels.json", "signature.json"])
def test_a_changed_signed_file_is_refused_and_named(
    models: ModelService, other: ModelService, tmp_path: Path, name: str
) -> None:
    pytest.importorskip("cryptography")
    target = tmp_path / "gift.fruitdx"
    ModelExport(models).write(ExportRequest(target, sign=True, name="Anna"))
    _rewritten(target, name, lambda content: content.replace(b"Anna", b"Bert").replace(b"Mango", b"Lemon"))
    with pytest.raises(ImportRefusedError, match=r"changed after 'Anna'|by 'Bert'.* is false"):
        ModelImport(other).take_in(ImportRequest(target, trust=True))


def test_an_import_never_takes_the_place_of_a_whole_version(
    models: ModelService, other: ModelService, tmp_path: Path
) -> None:
    """A bundle of the same name with other content."""
    from dataclasses import replace

    from fruitdx_desktop.inference.bundle import read_manifest
    from fruitdx_desktop.inference.manifest import dump_manifest

    version = _second_version(models, tmp_path)
    folder = models.store.folder(version)
    ours = (folder / "manifest.json").read_bytes()
    ModelExport(models).write(ExportRequest(tmp_path / "gift.fruitdx"))
    (folder / "manifest.json").write_bytes(
        dump_manifest(replace(read_manifest(folder), created="2020-01-01T00:00:00Z"))
    )
    with pytest.raises(VersionTakenError, match="another model of the name"):
        ModelImport(models).take_in(ImportRequest(tmp_path / "gift.fruitdx", trust=True))
    assert (folder / "manifest.json").read_bytes() != ours
    assert models.quarantined() == ()
