"""One quick training from photos to a bundle, as it runs in the worker process."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from importlib.metadata import version
from typing import Any

import numpy as np

from fruitdx_desktop.core.errors import ModelFaultError, NoReplayPackError, TrainingFailedError
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.bundle import BundleDraft, read_replay, write_bundle
from fruitdx_desktop.inference.calibration import Calibration, calibrated
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.golden import golden_inputs
from fruitdx_desktop.inference.manifest import MODEL, Manifest
from fruitdx_desktop.inference.preprocess import Pixels
from fruitdx_desktop.inference.replay import HeadWeights, ReplayPack, head_probabilities
from fruitdx_desktop.inference.verify import check_files, probe
from fruitdx_desktop.training.backbone import build_backbone
from fruitdx_desktop.training.calibrate import fit_calibration
from fruitdx_desktop.training.dataset import Photo, check_sizes, scan
from fruitdx_desktop.training.examples import Examples, from_photos, usable
from fruitdx_desktop.training.export import ConversionError, Graph, compare_graphs, export_graph
from fruitdx_desktop.training.feature_cache import FeatureCache
from fruitdx_desktop.training.features import PhotoFeatures, extract
from fruitdx_desktop.training.groups import read_groups
from fruitdx_desktop.training.head import HeadData, HeadSettings, OnEpoch, sample_weights, train_head
from fruitdx_desktop.training.metrics import evaluate
from fruitdx_desktop.training.novelty_fit import fit_novelty
from fruitdx_desktop.training.pretrained import PretrainedWeights, load_pretrained
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.request import TrainingRequest
from fruitdx_desktop.training.splits import FOLDS, folds

_COMPARED_PHOTOS = 24
_MIN_GROUPS_FOR_FOLDS = 12
# Newly taught photos together weigh at least this share of all, so that a few of them are not drowned.
_NEW_SHARE = 0.15
_MAX_NEW_WEIGHT = 10.0


def run(request: TrainingRequest, reporter: Reporter) -> Manifest:
    """Trains and writes a bundle into ``request.target``.

    Raises:
        FruitDxError: in words, why there is no model.
        Cancelled: the person stopped it.
    """
    reporter.phase("start")
    tensorflow = _start_tensorflow()
    weights = load_pretrained()
    pack = _pack(request, weights)
    reporter.phase("scan")
    photos = _photos(request)
    told = read_groups(request.groups) if request.groups else {}
    reporter.phase("features")
    results = _features(request, weights, photos, reporter)
    kept = usable(results, reporter)
    check_sizes([result.photo.label for result in kept], pack.label_names if pack else ())
    examples = from_photos(kept, told, pack)
    tensorflow.join()
    head, unseen = _train(examples, request.seed, reporter)
    reporter.phase("calibrate")
    calibration = _calibration(examples, unseen)
    metrics = _metrics(examples, head, calibration, unseen)
    novelty = fit_novelty(
        examples.features[~examples.held_back],
        examples.labels[~examples.held_back],
        examples.features[examples.held_back],
    )
    reporter.phase("convert")
    graph = _convert(weights, head, kept)
    draft = BundleDraft(
        model=graph.tflite,
        labels=tuple(Label(name) for name in examples.names),
        origin="taught" if request.add else request.origin,
        calibration=calibration,
        novelty=novelty,
        replay=_replay(examples, head, weights),
        metrics=metrics,
        data=_data_summary(examples, results, kept),
        training={"mode": request.mode, "seed": request.seed, **asdict(HeadSettings()), "versions": _versions()},
        backbone={"name": "efficientnet-lite0", "digest": weights.digest},
    )
    manifest = write_bundle(request.target, draft)
    reporter.phase("check")
    _check(request)
    reporter.progress("check", 1, 1)
    return manifest


# Inputs


def _start_tensorflow() -> threading.Thread:
    # Its import takes seconds and holds the interpreter little: the photos are read meanwhile.
    thread = threading.Thread(target=import_module, args=("tensorflow",), name="import-tensorflow")
    thread.start()
    return thread


def _pack(request: TrainingRequest, weights: PretrainedWeights) -> ReplayPack | None:
    if not request.add:
        return None
    assert request.base is not None
    manifest, fault = check_files(request.base)
    if manifest is None or fault is not None:
        assert fault is not None
        raise ModelFaultError(fault)
    pack = read_replay(request.base, manifest)
    if pack is None or pack.backbone_digest != weights.digest:
        raise NoReplayPackError(version=manifest.version)
    return pack


def _photos(request: TrainingRequest) -> tuple[Photo, ...]:
    photos = scan(request.folder) if request.folder else ()
    if request.teaching is not None and any(request.teaching.glob("*/*")):
        photos = (*photos, *scan(request.teaching, quoted=True))
    return photos


def _features(
    request: TrainingRequest, weights: PretrainedWeights, photos: Sequence[Photo], reporter: Reporter
) -> list[PhotoFeatures]:
    if not photos:
        return []
    cache = FeatureCache(request.cache, weights.digest)
    try:
        model = _feature_graph(request, weights)
        return extract(photos, model, cache, lambda done, total: reporter.progress("features", done, total))
    finally:
        cache.close()


def _feature_graph(request: TrainingRequest, weights: PretrainedWeights) -> bytes:
    """A graph with the output ``features``: of any bundle on the same backbone, else converted now."""
    for bundle in filter(None, (request.base, starter_bundle())):
        manifest, fault = check_files(bundle)
        if manifest is not None and fault is None and manifest.backbone.get("digest") == weights.digest:
            return (bundle / MODEL).read_bytes()
    return export_graph(build_backbone(weights), None).tflite


# Learning


def _train(examples: Examples, seed: int, reporter: Reporter) -> tuple[HeadWeights, _Unseen]:
    """The head for the bundle, trained on all but the held-back photos; and cross-validated predictions."""
    settings = HeadSettings()
    trained = np.flatnonzero(~examples.held_back)
    fold_of = folds([examples.groups[index] for index in trained])
    rounds = FOLDS if len({examples.groups[index] for index in trained}) >= _MIN_GROUPS_FOR_FOLDS else 0
    reporter.phase("head")

    def on_epoch(round_number: int) -> OnEpoch:
        def told(epoch: int, epochs: int, figures: dict[str, float]) -> None:
            if round_number == rounds:
                reporter.epoch(epoch, epochs, figures)
            reporter.progress("head", round_number * epochs + epoch, (rounds + 1) * epochs)

        return told

    unseen = _Unseen.empty(len(examples.names))
    for fold in range(rounds):
        inside, outside = trained[fold_of != fold], trained[fold_of == fold]
        if len(inside) == 0 or len(outside) == 0:
            continue
        data = _head_data(examples, inside, outside[:0], settings)
        head = train_head(data, len(examples.names), settings, seed, on_epoch(fold))
        unseen = unseen.with_fold(head_probabilities(head, examples.features[outside]), examples.labels[outside])
    data = _head_data(examples, trained, np.flatnonzero(examples.held_back), settings)
    return train_head(data, len(examples.names), settings, seed, on_epoch(rounds)), unseen


class _Unseen:
    """Predictions for photos by heads that did not see them: probabilities (n, classes) and truth (n,)."""

    def __init__(self, probabilities: Any, truth: Any) -> None:
        self.probabilities = probabilities
        self.truth = truth

    @classmethod
    def empty(cls, classes: int) -> _Unseen:
        return cls(np.zeros((0, classes), np.float32), np.zeros(0, np.int32))

    def with_fold(self, probabilities: Any, truth: Any) -> _Unseen:
        return _Unseen(np.concatenate([self.probabilities, probabilities]), np.concatenate([self.truth, truth]))


def _head_data(examples: Examples, inside: Any, watched: Any, settings: HeadSettings) -> HeadData:
    labels = examples.labels[inside]
    weights = sample_weights(labels, len(examples.names), settings.class_weight_power)
    new = examples.new[inside]
    if new.any() and not new.all():
        share = weights[new].sum() / weights.sum()
        lift = _NEW_SHARE * (1 - share) / (share * (1 - _NEW_SHARE))
        weights = np.where(new, weights * np.clip(lift, 1.0, _MAX_NEW_WEIGHT), weights).astype(np.float32)
    return HeadData(examples.features[inside], labels, weights, examples.features[watched], examples.labels[watched])


def _calibration(examples: Examples, unseen: _Unseen) -> Calibration:
    return fit_calibration(unseen.probabilities, unseen.truth, [Label(name) for name in examples.names])


def _metrics(examples: Examples, head: HeadWeights, calibration: Calibration, unseen: _Unseen) -> dict[str, Any]:
    """Figures on the held-back photos, or, where none are held back, on those of cross-validation."""
    held = examples.held_back
    if held.any():
        probabilities, truth = head_probabilities(head, examples.features[held]), examples.labels[held]
    else:
        probabilities, truth = unseen.probabilities, unseen.truth
    figures = evaluate(calibrated(probabilities, calibration.temperature), truth, examples.names)
    return {"basis": "held_back" if held.any() else "cross_validation", **figures}


# Outputs


def _convert(weights: PretrainedWeights, head: HeadWeights, kept: Sequence[PhotoFeatures]) -> Graph:
    try:
        graph = export_graph(build_backbone(weights), head)
        compare_graphs(graph, _comparison_photos(kept))
    except ConversionError as error:
        raise TrainingFailedError(reason=str(error), log="logs") from error
    return graph


def _comparison_photos(kept: Sequence[PhotoFeatures]) -> list[Pixels]:
    """Photos spread over the labels; where none can be read any more, or none are new, the golden inputs."""
    every = max(1, len(kept) // _COMPARED_PHOTOS)
    chosen = [result.photo.path for result in kept[::every]][:_COMPARED_PHOTOS]
    photos = [photo_pixels(path) for path in chosen if path.is_file()]
    return photos or list(golden_inputs(seed=1))


def _replay(examples: Examples, head: HeadWeights, weights: PretrainedWeights) -> ReplayPack:
    return ReplayPack.quantise(
        examples.features,
        label_names=examples.names,
        label_index=examples.labels,
        groups=[hashlib.sha256(group.encode()).hexdigest()[:16] for group in examples.groups],
        held_back=examples.held_back,
        head=head,
        backbone_digest=weights.digest,
    )


def _data_summary(
    examples: Examples, results: Sequence[PhotoFeatures], kept: Sequence[PhotoFeatures]
) -> dict[str, Any]:
    digest = hashlib.sha256()
    for result in sorted(kept, key=lambda result: result.sha256):
        digest.update(f"{result.sha256} {result.photo.label}\n".encode())
    counts = np.bincount(examples.labels, minlength=len(examples.names))
    return {
        "photos": len(examples.labels),
        "per_label": {name: int(count) for name, count in zip(examples.names, counts, strict=True)},
        "groups": len(set(examples.groups)),
        "held_back": int(examples.held_back.sum()),
        "new": len(kept),
        "left_out": len(results) - len(kept),
        "digest": digest.hexdigest(),
    }


def _versions() -> dict[str, str]:
    return {"tensorflow": _tensorflow_version(), "numpy": np.__version__, "pillow": version("pillow")}


def _tensorflow_version() -> str:
    return str(import_module("tensorflow").__version__)


def _check(request: TrainingRequest) -> None:
    log = request.cache.parent / "probe.log"
    fault = check_files(request.target)[1] or probe(request.target, log)
    if fault is not None:
        raise TrainingFailedError(reason=f"the new model does not work ({fault.detail})", log=log)
