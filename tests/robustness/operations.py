"""Everything that changes the user's files, each from a known state to a known state."""

from __future__ import annotations

import os
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

from fruitdx_desktop.core.atomic import storage_errors, sync_tree
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.inference.archive import unpack_archive, write_archive
from fruitdx_desktop.inference.bundle import (
    BundleDraft,
    read_labels,
    read_manifest,
    read_novelty,
    read_replay,
    write_bundle,
)
from fruitdx_desktop.inference.manifest import MODEL, dump_manifest
from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.inference.signing import SIGNATURE
from fruitdx_desktop.inference.verify import check_files
from fruitdx_desktop.services.doctor import examine, write_report
from fruitdx_desktop.services.model_export import ExportRequest, ModelExport
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService
from tests.robustness.file_operations import FILE_OPERATIONS, content
from tests.robustness.operation import Operation, State


def resealed(source: Path, target: Path, version: str, origin: str = "trained") -> Path:
    """The bundle ``source`` under another name; its files are shared, since no bundle is ever written to."""
    target.mkdir(parents=True)
    for file in source.iterdir():
        if file.name != "manifest.json":
            shared(file, target / file.name)
    manifest = replace(read_manifest(source), version=version, origin=origin)
    (target / "manifest.json").write_bytes(dump_manifest(manifest))
    return target


def shared(source: Path, target: Path) -> None:
    """A second name for a file, or a copy where the file systems differ."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def models_of(home: Home) -> ModelService:
    return ModelService(home)


def add_version(home: Home, version: str, in_use: bool = True, origin: str = "trained") -> None:
    models = models_of(home)
    store = models.store
    with store.locked(), store.staging() as staging:
        store.add(resealed(starter_bundle(), staging / "bundle", version, origin), version)
        if in_use:
            store.point_to(version)


def damage(home: Home) -> None:
    """800 bytes where the model in use had been, as in the accident."""
    model = models_of(home).store.folder(models_of(home).ensure_model()) / "model.tflite"
    model.unlink()
    model.write_bytes(b"\0" * 800)


def in_use(home: Home) -> State:
    """The version in use and whether its files are whole; None in an empty home."""
    current = models_of(home).current()
    return (None,) if current is None else (current.version, current.fault)


def _nothing(_home: Home) -> None:
    return


def _starter(home: Home) -> None:
    add_version(home, "starter-1", origin="starter")


def _staged(home: Home) -> None:
    _starter(home)
    resealed(starter_bundle(), home.root / "made" / "bundle", "trained-2")


def _promote(home: Home) -> object:
    models = models_of(home)
    with models.store.staging() as staging:
        return models.promote(_as_the_worker_does(home, staging / "bundle"))


def _keep_back(home: Home) -> object:
    models = models_of(home)
    with models.store.staging() as staging:
        return models.keep_back(_as_the_worker_does(home, staging / "bundle"))


def _as_the_worker_does(home: Home, target: Path) -> Path:
    with storage_errors(target):
        target.mkdir()
        for file in (home.root / "made" / "bundle").iterdir():
            shutil.copyfile(file, target / file.name)
        sync_tree(target)
    return target


def _shipped(home: Home) -> None:
    _starter(home)
    bundle = resealed(starter_bundle(), home.root / "made" / "bundle", "gift-2", "imported")
    write_archive(bundle, read_manifest(bundle), home.root / "made" / "gift.fruitdx")


def _take_in(home: Home) -> object:
    gift = home.root / "made" / "gift.fruitdx"
    return ModelImport(models_of(home)).take_in(ImportRequest(gift, trust=True))


def _three(home: Home) -> None:
    for number in range(1, 6):
        add_version(home, f"trained-{number}", origin="starter" if number == 1 else "trained")


def _two(home: Home) -> None:
    _starter(home)
    add_version(home, "trained-2")


def _left_by_the_dead(home: Home) -> None:
    """Scratch folders with their locks, and halves of files."""
    _starter(home)
    root = models_of(home).store.root
    for name in ("a" * 32, "b" * 32):
        resealed(starter_bundle(), root / "staging" / name / "bundle", "trained-9")
        (root / "staging" / f"{name}.lock").touch()
    (root / ".current.json.half.tmp").write_bytes(b"{")


def _two_broken(home: Home) -> None:
    _two(home)
    damage(home)


def _starter_broken(home: Home) -> None:
    models_of(home).restore_starter()
    damage(home)


def _in_quarantine(home: Home) -> None:
    _two(home)
    models = models_of(home)
    models.rollback()
    with models.store.locked():
        models.store.quarantine("trained-2", "a bad cable")


def _taken_back(home: Home) -> object:
    models = models_of(home)
    found = models.quarantined()
    return models.restore_quarantined(found[0].name) if found else None


def _export(home: Home, version: str) -> object:
    return ModelExport(models_of(home)).write(ExportRequest(home.root / "shared.fruitdx", version))


def _exported(home: Home) -> None:
    _two(home)
    _export(home, "starter-1")


def _archive_version(home: Home) -> State:
    folder = home.root / "look"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    unpack_archive(home.root / "shared.fruitdx", folder)
    manifest, fault = check_files(folder)
    shutil.rmtree(folder)
    return (manifest.version if manifest else None, fault)


def _written(home: Home) -> object:
    """What a training ends with: the bundle written by what writes every bundle, then promoted."""
    source = starter_bundle()
    manifest = read_manifest(source)
    draft = BundleDraft(
        model=(source / MODEL).read_bytes(),
        labels=read_labels(source),
        origin="trained",
        calibration=manifest.calibration,
        novelty=read_novelty(source, manifest),
        replay=_few(read_replay(source, manifest)),
        metrics=manifest.metrics,
        data=manifest.data,
        training=manifest.training,
        backbone=manifest.backbone,
    )
    models = models_of(home)
    with models.store.staging() as staging:
        write_bundle(staging / "bundle", draft)
        return models.promote(staging / "bundle")


def _few(pack: ReplayPack | None) -> ReplayPack | None:
    """Of its photos every fiftieth: packing them all takes longer than all that is killed here."""
    if pack is None:
        return None
    columns = ("codes", "label_index", "groups", "held_back", "photos", "weights", "augmented")
    return replace(
        pack,
        **{name: getattr(pack, name)[::50] for name in columns},
        strangers=pack.strangers[::50],
        grounds=pack.grounds[::50],
    )


def _origin(home: Home) -> State:
    """Versions that are written anew have a name of their own each time."""
    current = models_of(home).current()
    return (None,) if current is None else (current.origin, current.fault)


def _sign(home: Home) -> object:
    request = ExportRequest(home.root / "shared.fruitdx", "trained-2", sign=True, name="Anna")
    return ModelExport(models_of(home)).write(request)


def _signed(home: Home) -> State:
    if not (home.root / "shared.fruitdx").exists():
        return (None,)
    with zipfile.ZipFile(home.root / "shared.fruitdx") as archive:
        return (archive.testzip(), SIGNATURE in archive.namelist(), *_archive_version(home))


def _phone(home: Home) -> None:
    _starter(home)
    (home.root / "phone.tflite").write_bytes(b"an older one")


def _export_tflite(home: Home) -> object:
    return ModelExport(models_of(home)).write(ExportRequest(home.root / "phone.tflite", tflite=True))


def _report(home: Home) -> object:
    models = ModelService(home)
    write_report(models, examine(models), home.root / "report.zip")
    return None


def _report_state(home: Home) -> State:
    path = home.root / "report.zip"
    if not path.exists():
        return (None,)
    with zipfile.ZipFile(path) as archive:
        return (archive.testzip(), "report.json" in archive.namelist())


OPERATIONS = {
    operation.name: operation
    for operation in (
        Operation("first start", _nothing, lambda home: models_of(home).ensure_model(), in_use),
        Operation("promote", _staged, _promote, in_use),
        Operation("keep back", _staged, _keep_back, lambda home: (models_of(home).store.versions(),)),
        Operation("import", _shipped, _take_in, in_use),
        Operation("use", _two, lambda home: models_of(home).use("starter-1"), in_use),
        Operation("roll back", _two, lambda home: models_of(home).rollback(), in_use),
        Operation(
            "roll back, quarantine", _two_broken, lambda home: models_of(home).use("starter-1"), in_use, broken=True
        ),
        Operation(
            "restore starter", _starter_broken, lambda home: models_of(home).restore_starter(), in_use, broken=True
        ),
        Operation(
            "prune",
            _three,
            lambda home: models_of(home).prune(keep=0),
            lambda home: (in_use(home), *sorted(set(models_of(home).store.versions()) & {"trained-1", "trained-4"})),
        ),
        Operation(
            "take back", _in_quarantine, _taken_back, lambda home: (in_use(home), models_of(home).store.versions())
        ),
        Operation("export", _exported, lambda home: _export(home, "trained-2"), _archive_version),
        Operation("sweep", _left_by_the_dead, lambda home: models_of(home).sweep(), in_use),
        Operation("write and promote", _starter, _written, _origin),
        Operation("sign", _two, _sign, _signed),
        Operation("export tflite", _phone, _export_tflite, lambda home: content(home.root / "phone.tflite")),
        Operation("report", _starter, _report, _report_state),
        *FILE_OPERATIONS,
    )
}
