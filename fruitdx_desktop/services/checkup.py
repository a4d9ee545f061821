"""Looks through a folder of labelled photos without learning from it. LiteRT only, no TensorFlow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import ModelFaultError, PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.core.progress import CancelToken, Tracker
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.runtime import default_threads
from fruitdx_desktop.inference.verify import check_files
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.training.border import BORDER_FIGURES, border_statistics
from fruitdx_desktop.training.capture import attributes_of
from fruitdx_desktop.training.dataset import scan
from fruitdx_desktop.training.feature_cache import FeatureCache
from fruitdx_desktop.training.features import PhotoFeatures, extract
from fruitdx_desktop.training.groups import Told, find_groups, merge, read_told, unit_hash
from fruitdx_desktop.training.health import DataHealth, Evidence, examine
from fruitdx_desktop.training.linear import out_of_fold

OnProgress = Callable[[Any], None]
FloatArray = npt.NDArray[np.float32]
_FOLDS = 5
# So few photos of all labels tell nothing of a wrong one.
_FEWEST_FOR_FOLDS = 40
_EDGES_A_LABEL = 60
_CHUNK = 64
_PHASES = (("features", 80.0), ("edges", 15.0), ("findings", 5.0))


class CheckupService:
    """Features come from the model in use, or from the starter where that has none; they are kept for a training."""

    def __init__(self, models: ModelService) -> None:
        self._models = models

    def check(
        self,
        folder: Path,
        *,
        groups: Path | None = None,
        on_progress: OnProgress = lambda _progress: None,
        cancel: CancelToken | None = None,
    ) -> DataHealth:
        """Everything that is found in a folder with one folder a label. ``on_progress`` takes ``Progress`` values.

        Raises:
            DatasetError, GroupsFileError: the folder or the CSV cannot be used.
            ModelFaultError: neither the model in use nor the starter is whole.
            Cancelled: the person stopped it.
        """
        token, tracker = cancel or CancelToken(), Tracker(_PHASES)

        def told(phase: str, done: int, total: int) -> None:
            token.raise_if_cancelled()
            on_progress(tracker.at(phase, done, total))

        photos = scan(folder)
        told_by_file = read_told(groups) if groups else Told({}, {})
        model, digest = self._graph()
        cache = FeatureCache(self._models.home.cache, digest)
        try:
            results = extract(photos, model, cache, lambda done, total: told("features", done, total))
        finally:
            cache.close()
        readable = [result for result in results if result.features is not None]
        edges = _edges(readable, lambda done, total: told("edges", done, total))
        told("findings", 0, 1)
        health = examine(_evidence(results, readable, told_by_file, edges))
        told("findings", 1, 1)
        return health

    def _graph(self) -> tuple[bytes, str]:
        """A graph with the output ``features``, and the digest of its backbone."""
        first: Fault | None = None
        for bundle in (*self._in_use(), starter_bundle()):
            manifest, fault = check_files(bundle)
            first = first or fault
            if manifest is not None and fault is None and "features" in manifest.signature.get("outputs", {}):
                digest = str(manifest.backbone.get("digest") or manifest.files[MODEL].sha256)
                return (bundle / MODEL).read_bytes(), digest
        raise ModelFaultError(first or Fault(FaultKind.MISSING, MODEL, "a model with features", "none"))

    def _in_use(self) -> list[Path]:
        try:
            current = self._models.current()
        except ModelFaultError:
            return []
        return [current.path] if current is not None else []


def _evidence(
    results: Sequence[PhotoFeatures], readable: Sequence[PhotoFeatures], given: Told, edges: FloatArray
) -> Evidence:
    names = sorted({result.photo.label for result in readable})
    labels = np.array([names.index(result.photo.label) for result in readable], np.int32)
    features = _features(readable)
    digests = [result.sha256 for result in readable]
    captures = [result.capture for result in readable]
    found = find_groups(features, digests, captures, labels)
    known = {
        index: given.groups[result.photo.name]
        for index, result in enumerate(readable)
        if result.photo.name in given.groups
    }
    return Evidence(
        names=[result.photo.name for result in readable],
        labels=labels,
        label_names=names,
        digests=digests,
        features=features,
        groups=merge(found, known),
        probabilities=_opinion(features, labels, digests, len(names)),
        edges=edges,
        attributes=attributes_of(captures, [given.sources.get(result.photo.name, "") for result in readable]),
        problems={result.photo.name: result.problem or "" for result in results if result.features is None},
        untold=given.untold([result.photo.name for result in readable]),
    )


def _features(readable: Sequence[PhotoFeatures]) -> FloatArray:
    rows = [result.features for result in readable if result.features is not None]
    return np.stack(rows) if rows else np.zeros((0, 1), np.float32)


def _opinion(
    features: FloatArray, labels: npt.NDArray[np.int32], digests: Sequence[str], classes: int
) -> FloatArray | None:
    if classes < 2 or len(labels) < _FEWEST_FOR_FOLDS:
        return None
    # By the photo, not by the group: a copy under its right label is the best witness of a wrong one.
    folds = np.array([int(unit_hash(digest, "fold:") * _FOLDS) for digest in digests], np.int32)
    return out_of_fold(features, labels, folds, classes)


def _edges(readable: Sequence[PhotoFeatures], on_done: Callable[[int, int], None]) -> FloatArray:
    """Border statistics (n, 24) of some photos of each label, spread evenly; NaN for the others."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, result in enumerate(readable):
        places[result.photo.label].append(index)
    chosen = [index for mine in places.values() for index in mine[:: max(1, -(-len(mine) // _EDGES_A_LABEL))]]
    edges = np.full((len(readable), BORDER_FIGURES), np.nan, np.float32)

    def look(index: int) -> None:
        try:
            edges[index] = border_statistics(photo_pixels(readable[index].photo.path))
        except (PhotoUnreadableError, PhotoTooLargeError):
            # Gone or changed since its features were taken; the others tell enough.
            return

    with ThreadPoolExecutor(default_threads(), thread_name_prefix="edges") as pool:
        for start in range(0, len(chosen), _CHUNK):
            list(pool.map(look, chosen[start : start + _CHUNK]))
            on_done(min(start + _CHUNK, len(chosen)), len(chosen))
    return edges
