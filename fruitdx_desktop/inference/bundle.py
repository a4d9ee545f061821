"""A bundle on the disk: written whole, read part by part."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fruitdx_desktop import __version__
from fruitdx_desktop.core.atomic import storage_errors, sync_tree
from fruitdx_desktop.core.labels import Label, dump_labels, parse_labels
from fruitdx_desktop.inference.calibration import Calibration
from fruitdx_desktop.inference.golden import Golden, dump_golden, golden_answers
from fruitdx_desktop.inference.manifest import (
    GOLDEN,
    LABELS,
    MANIFEST,
    MODEL,
    NOVELTY,
    REPLAY,
    FileEntry,
    Manifest,
    dump_manifest,
    parse_manifest,
)
from fruitdx_desktop.inference.novelty import NoveltyModel
from fruitdx_desktop.inference.preprocess import STANDARD, Preprocessing
from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.inference.runtime import Runtime, TensorSpec

_GOLDEN_SEED = 20230813


@dataclass(frozen=True, eq=False)
class BundleDraft:
    """All that a bundle is made of. ``origin`` is starter, trained, taught or imported."""

    model: bytes
    labels: tuple[Label, ...]
    origin: str
    calibration: Calibration
    novelty: NoveltyModel | None
    replay: ReplayPack | None
    metrics: Mapping[str, Any]
    data: Mapping[str, Any]
    training: Mapping[str, Any]
    backbone: Mapping[str, Any]
    preprocessing: Preprocessing = STANDARD


def write_bundle(folder: Path, draft: BundleDraft) -> Manifest:
    """Writes a bundle into ``folder``, made where absent, flushed to the disk, the manifest last.

    Raises:
        StorageError: the folder cannot be written; what is in it is scratch.
        ValueError, RuntimeError: the runtime cannot load or run the model.
    """
    runtime = Runtime(draft.model)
    contents = _contents(draft, runtime)
    manifest = Manifest(
        version=_version(draft.origin, contents[MODEL]),
        created=_now().strftime("%Y-%m-%dT%H:%M:%SZ"),
        app_version=__version__,
        origin=draft.origin,
        files={name: _entry(data) for name, data in contents.items()},
        signature=signature_of(runtime),
        preprocessing=draft.preprocessing.as_json(),
        calibration=draft.calibration,
        metrics=draft.metrics,
        data=draft.data,
        training=draft.training,
        backbone=draft.backbone,
    )
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in contents.items():
            (folder / name).write_bytes(data)
        (folder / MANIFEST).write_bytes(dump_manifest(manifest))
        sync_tree(folder)
    return manifest


def read_manifest(folder: Path) -> Manifest:
    """Raises ``OSError`` or, for a manifest that is not valid, ``ValueError``."""
    return parse_manifest((folder / MANIFEST).read_bytes())


def read_labels(folder: Path) -> tuple[Label, ...]:
    """Raises ``OSError`` or ``ValueError``."""
    return parse_labels((folder / LABELS).read_text(encoding="utf-8"))


def read_novelty(folder: Path, manifest: Manifest) -> NoveltyModel | None:
    """The bundle's novelty model, None where it has none. Raises ``OSError`` or ``ValueError``."""
    if NOVELTY not in manifest.files:
        return None
    return NoveltyModel.from_bytes((folder / NOVELTY).read_bytes())


def read_replay(folder: Path, manifest: Manifest) -> ReplayPack | None:
    """The bundle's replay pack, None where it has none. Raises ``OSError`` or ``ValueError``."""
    if REPLAY not in manifest.files:
        return None
    return ReplayPack.from_bytes((folder / REPLAY).read_bytes())


def golden_file(
    runtime: Runtime, labels: tuple[Label, ...], preprocessing: Preprocessing, novelty: NoveltyModel | None
) -> bytes:
    """The golden outputs of a graph, and of what goes with it."""
    answers = golden_answers(runtime, _GOLDEN_SEED, preprocessing=preprocessing, novelty=novelty)
    return dump_golden(Golden(_GOLDEN_SEED, tuple(label.name for label in labels), answers)).encode()


def signature_of(runtime: Runtime) -> dict[str, Any]:
    """Names, shapes and dtypes of a graph's inputs and outputs, as the manifest keeps them."""

    def described(specs: tuple[TensorSpec, ...]) -> dict[str, Any]:
        return {spec.name: {"shape": list(spec.shape), "dtype": spec.dtype} for spec in specs}

    return {"inputs": described((runtime.input_spec,)), "outputs": described(runtime.output_specs)}


def _contents(draft: BundleDraft, runtime: Runtime) -> dict[str, bytes]:
    contents = {
        MODEL: draft.model,
        LABELS: dump_labels(draft.labels).encode(),
    }
    novelty = None
    if draft.novelty is not None:
        contents[NOVELTY] = draft.novelty.to_bytes()
        # As it will be read, in half precision.
        novelty = NoveltyModel.from_bytes(contents[NOVELTY])
    contents[GOLDEN] = golden_file(runtime, draft.labels, draft.preprocessing, novelty)
    if draft.replay is not None:
        contents[REPLAY] = draft.replay.to_bytes()
    return contents


def _entry(data: bytes) -> FileEntry:
    return FileEntry(len(data), hashlib.sha256(data).hexdigest())


def _version(origin: str, model: bytes) -> str:
    # Microseconds keep two trainings of the same photos apart.
    return f"{origin}-{_now():%Y%m%d-%H%M%S-%f}-{hashlib.sha256(model).hexdigest()[:8]}"


def _now() -> datetime:
    return datetime.now(UTC)
