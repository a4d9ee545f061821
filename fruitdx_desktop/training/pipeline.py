"""One training from photos to a bundle, as it runs in the worker process."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from importlib import import_module

from fruitdx_desktop.core.errors import TrainingFailedError
from fruitdx_desktop.inference.bundle import write_bundle
from fruitdx_desktop.inference.manifest import Manifest
from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.inference.verify import check_files, probe
from fruitdx_desktop.training.candidate import Candidate
from fruitdx_desktop.training.dataset import check_sizes
from fruitdx_desktop.training.draft import draft_of
from fruitdx_desktop.training.examples import (
    Examples,
    from_photos,
    usable,
    with_imagenet,
    with_strangers,
    without_small,
    without_tests_alone,
)
from fruitdx_desktop.training.export import ConversionError
from fruitdx_desktop.training.features import PhotoFeatures
from fruitdx_desktop.training.graft import GraftError, compare_head, graft_head
from fruitdx_desktop.training.groups import Told
from fruitdx_desktop.training.imagenet import fruit_rows
from fruitdx_desktop.training.inputs import (
    base_graph,
    comparison_photos,
    held_for_good,
    labelled_photos,
    photo_features,
    replay_pack,
    stranger_features,
    stranger_photos,
    told_of_photos,
)
from fruitdx_desktop.training.learning import learn
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.reporting import health_of, random_split, report_of
from fruitdx_desktop.training.request import TrainingRequest
from fruitdx_desktop.training.thorough import thorough


def run(request: TrainingRequest, reporter: Reporter) -> Manifest:
    """Trains and writes a bundle into ``request.target``.

    Raises:
        FruitDxError: in words, why there is no model.
        Cancelled: the person stopped it.
    """
    reporter.phase("start")
    tensorflow = _start_tensorflow() if request.mode == "thorough" else None
    graph, pack = base_graph(request), replay_pack(request)
    reporter.phase("scan")
    photos, strangers = labelled_photos(request, reporter), stranger_photos(request)
    told = told_of_photos(request, photos, reporter)
    reporter.phase("features")
    results = photo_features((*photos, *strangers), graph.content, graph.digest, request, reporter)
    kept = usable(results[: len(photos)], reporter)
    if pack is not None and request.folder is None:
        # What a grower corrected comes photo by photo: one of a new kind must not hold up the others.
        kept = without_small(kept, pack.label_names, reporter)
    check_sizes([result.photo.label for result in kept], pack.label_names if pack else ())
    kept, examples = _examples(kept, told, pack, request, reporter)
    examples = with_strangers(examples, stranger_features(results[len(photos) :], examples.features.shape[1]), pack)
    examples = with_imagenet(examples, fruit_rows(graph.original_digest))
    if tensorflow is not None:
        tensorflow.join()
    learned = learn(examples, pack.head if pack else None, request.seed, reporter)
    candidate = Candidate(examples, learned, graph, {"mode": "quick"})
    if request.mode == "thorough":
        candidate = thorough(request, candidate, kept, told.sources, reporter)
    reporter.phase("convert")
    content = _with_head(candidate, kept, request)
    new = [result for result in results[: len(photos)] if result.photo.label in examples.names]
    report = report_of(candidate, health_of(examples, new, told), random_split(examples, request.seed, reporter))
    manifest = write_bundle(request.target, draft_of(request, candidate, content, new, kept, report))
    reporter.phase("check")
    _check(request)
    reporter.progress("check", 1, 1)
    return manifest


def _examples(
    kept: list[PhotoFeatures], told: Told, pack: ReplayPack | None, request: TrainingRequest, reporter: Reporter
) -> tuple[list[PhotoFeatures], Examples]:
    """What can be learned from, and the examples of it."""
    for_good = held_for_good(request)
    while True:
        examples = from_photos(kept, told.groups, pack, told.sources, for_good)
        learnable = without_tests_alone(kept, examples, pack.label_names, reporter) if pack is not None else kept
        if len(learnable) == len(kept):
            return kept, examples
        # Without them groups, and so sides, may be others.
        kept = learnable


def _start_tensorflow() -> threading.Thread:
    # Its import takes seconds and holds the interpreter little: the photos are read meanwhile.
    thread = threading.Thread(target=import_module, args=("tensorflow",), name="import-tensorflow")
    thread.start()
    return thread


def _with_head(candidate: Candidate, kept: Sequence[PhotoFeatures], request: TrainingRequest) -> bytes:
    """The graph with the new head on it, checked against the head photo by photo."""
    try:
        content = graft_head(candidate.graph.content, candidate.learned.head)
        compare_head(content, candidate.learned.head, comparison_photos(kept))
    except (GraftError, ConversionError) as error:
        raise TrainingFailedError(reason=str(error), log=request.logs) from error
    return content


def _check(request: TrainingRequest) -> None:
    log = request.logs / "probe.log"
    fault = check_files(request.target)[1] or probe(request.target, log)
    if fault is not None:
        raise TrainingFailedError(reason=f"the new model does not work ({fault.detail})", log=log)
