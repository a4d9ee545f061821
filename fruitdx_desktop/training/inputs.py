"""What a training begins with: photos, what the model remembers, and the features of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import ModelFaultError, NoReplayPackError, StarterMissingError
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.accelerator import CPU
from fruitdx_desktop.inference.accelerator_choice import choose_device
from fruitdx_desktop.inference.bundle import read_manifest, read_replay
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.golden import golden_inputs
from fruitdx_desktop.inference.manifest import MODEL, STARTER
from fruitdx_desktop.inference.photos import expand, is_photo_name
from fruitdx_desktop.inference.preprocess import Pixels
from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.inference.verify import check_files
from fruitdx_desktop.training.dataset import Photo, scan
from fruitdx_desktop.training.feature_cache import FeatureCache
from fruitdx_desktop.training.features import FEATURES, PhotoFeatures, extract, extraction_threads, feature_matrix
from fruitdx_desktop.training.groups import Told, read_told
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.request import TrainingRequest

FloatArray = npt.NDArray[np.float32]
STRANGER = "not a fruit"
_COMPARED_PHOTOS = 24


@dataclass(frozen=True)
class BaseGraph:
    """A graph whose backbone serves: its bytes, and name and digest of the backbone as the manifest has them; with a
    tuned tail beside, the digest of the ``original`` one too."""

    content: bytes
    backbone: dict[str, str]

    @property
    def digest(self) -> str:
        return self.backbone["digest"]

    @property
    def original_digest(self) -> str:
        """Of the backbone that the first features come from."""
        return self.backbone.get("original", self.digest)

    @property
    def original_width(self) -> int | None:
        """How many of the features, the first ones, are the original tail's; None where all are."""
        return FEATURES if "original" in self.backbone else None


def base_graph(request: TrainingRequest) -> BaseGraph:
    """Of the model that is added to, else of the starter: a training of a folder never depends on what is in use.

    Raises:
        ModelFaultError, StarterMissingError: it is damaged.
    """
    folder = request.base or starter_bundle()
    manifest, fault = check_files(folder)
    if manifest is None or fault is not None:
        assert fault is not None
        if request.base is None:
            raise StarterMissingError(detail=fault.detail)
        raise ModelFaultError(fault)
    backbone = {key: str(manifest.backbone[key]) for key in ("name", "digest", "original") if key in manifest.backbone}
    return BaseGraph((folder / MODEL).read_bytes(), backbone)


def replay_pack(request: TrainingRequest) -> ReplayPack | None:
    """What the model that is added to remembers, None for a training from nothing.

    Raises:
        ModelFaultError, NoReplayPackError: it is damaged, or remembers nothing.
    """
    if not request.add:
        return None
    assert request.base is not None
    manifest, fault = check_files(request.base)
    if manifest is None or fault is not None:
        assert fault is not None
        raise ModelFaultError(fault)
    pack = read_replay(request.base, manifest)
    if pack is None or pack.backbone_digest != manifest.backbone.get("digest"):
        raise NoReplayPackError(version=manifest.version)
    return pack


def held_for_good(request: TrainingRequest) -> frozenset[str]:
    """The ids of the photos that the starter holds back, which later trainings from nothing do too; a new starter
    begins anew."""
    if request.add or request.origin == STARTER:
        return frozenset()
    # ``base_graph`` has found it whole.
    pack = read_replay(starter_bundle(), read_manifest(starter_bundle()))
    if pack is None:
        return frozenset()
    return frozenset(photo for photo, held in zip(pack.photos, pack.held_back, strict=True) if held)


def labelled_photos(request: TrainingRequest, reporter: Reporter) -> tuple[Photo, ...]:
    """The photos of the folder, and those that the grower corrected. Raises ``DatasetError``."""

    def tell(text: str) -> None:
        reporter.notice("folder", text)

    photos = scan(request.folder, on_problem=tell) if request.folder else ()
    if request.teaching is not None and any(is_photo_name(file.name) for file in request.teaching.glob("*/*")):
        photos = (*photos, *scan(request.teaching, quoted=True))
    return photos


def told_of_photos(request: TrainingRequest, photos: Sequence[Photo], reporter: Reporter) -> Told:
    """What the person's groups file tells, nothing without one. Raises ``GroupsFileError``."""
    if request.groups is None:
        return Told({}, {})
    told = read_told(request.groups)
    if not any(photo.name in told.groups or photo.name in told.sources for photo in photos):
        text = f"'{request.groups}' names none of these photos, so it was not used; it needs files relative to"
        reporter.notice("groups", f"{text} '{request.folder}'")
    return told


def stranger_photos(request: TrainingRequest) -> tuple[Photo, ...]:
    """Photos of no fruit, in any depth of their folders."""
    found: list[Photo] = []
    for folder in request.strangers:
        below = expand([str(folder)]) if folder.is_dir() else []
        found.extend(Photo(Path(path), Path(path).relative_to(folder).as_posix(), STRANGER) for path in below)
    return tuple(found)


def photo_features(
    photos: Sequence[Photo],
    graph: bytes,
    digest: str,
    request: TrainingRequest,
    reporter: Reporter,
    phase: str = "features",
) -> list[PhotoFeatures]:
    """Raises ``Cancelled``."""
    if not photos:
        return []
    cache = FeatureCache(request.cache, digest)
    device = choose_device(graph, request.accelerator, extraction_threads()) if request.accelerator else CPU
    try:
        return extract(photos, graph, cache, lambda done, total: reporter.progress(phase, done, total), device)
    finally:
        cache.close()


def stranger_features(results: Sequence[PhotoFeatures], width: int) -> FloatArray:
    """(k, f) of the photos that could be read."""
    readable = [result for result in results if result.half is not None]
    return feature_matrix(readable, width)


def comparison_photos(kept: Sequence[PhotoFeatures]) -> list[Pixels]:
    """Photos spread over the labels; where none can be read any more, or none are new, the golden inputs."""
    every = max(1, len(kept) // _COMPARED_PHOTOS)
    chosen = [result.photo.path for result in kept[::every]][:_COMPARED_PHOTOS]
    photos = [photo_pixels(path) for path in chosen if path.is_file()]
    return photos or list(golden_inputs(seed=1))
