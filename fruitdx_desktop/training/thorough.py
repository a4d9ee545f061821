"""The thorough mode: a head that saw every photo in many views, beside a backbone tail tuned on the same views.

The tuned tail stands beside the original one, not in its place: strangers are told by the original features, which
tuning would bend until other fruit looks known (docs/training.md has the figures).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.preprocess import Pixels
from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.training.candidate import Candidate
from fruitdx_desktop.training.examples import Examples, chosen, with_imagenet, with_views
from fruitdx_desktop.training.export import ConversionError, compare_graphs, export_graph
from fruitdx_desktop.training.features import PhotoFeatures
from fruitdx_desktop.training.finetune import FinetuneSettings, TuningData, finetune
from fruitdx_desktop.training.gate import judge
from fruitdx_desktop.training.groups import unit_hash
from fruitdx_desktop.training.head import QUICK, HeadData, HeadSettings, fruit_numbers, sample_weights, train_head
from fruitdx_desktop.training.inputs import BaseGraph, comparison_photos, photo_features
from fruitdx_desktop.training.learning import learn
from fruitdx_desktop.training.left_out import Grounds, LeftOut, Way, left_out, told_of
from fruitdx_desktop.training.metrics import named_right
from fruitdx_desktop.training.pretrained import load_pretrained
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.request import TrainingRequest
from fruitdx_desktop.training.splits import folds
from fruitdx_desktop.training.view_maps import PLAIN
from fruitdx_desktop.training.view_work import Views, ground_features, view_features, views_of

if TYPE_CHECKING:
    import keras

FloatArray = npt.NDArray[np.float32]
WATCHED_FOLDS = 8
_WATCH = "watch:"
# Of one augmented view against the photo and its mirror image. More helps elsewhere and costs at home.
VIEW_WEIGHT = 0.5
# The views of a fruit with few photos weigh at most this many times those of an average one.
_MOST_LIFT = 4.0
# Of the photos held back, for what is won with sources left out.
_MOST_LOST_AT_HOME = 0.02
_NO_VIEWS = "Learning from views made it no better, so that was dropped."
_NO_MIRRORS = "Learning from mirror images made it no better, so that was dropped."
TUNED = "efficientnet-lite0+tuned-tail"


def thorough(
    request: TrainingRequest,
    quick: Candidate,
    kept: Sequence[PhotoFeatures],
    sources: Mapping[str, str],
    reporter: Reporter,
) -> Candidate:
    """The best of four: the quick model, one that learned from views, or from mirror images alone, one with a tuned
    tail beside.

    Each must prove itself on the held-back photos: that with views must be no worse than the quick one, and where a
    groups file tells ``sources`` by the names of the photos, those of a source left out count too. Where views do not
    pass, mirror images may. That with a tail, since it takes longer for every photo, must be better. A tail with which
    a quick head gets no more of the watched photos right is not tried any further.

    Raises:
        StorageError: no room on the disk.
        Cancelled: a later call with the same photos goes on where this one stopped.
    """
    from fruitdx_desktop.training.backbone import build_backbone

    weights = load_pretrained()
    if quick.graph.digest != weights.digest:
        reporter.notice("thorough", "The starter has another backbone than the published one: the quick model stands.")
        return quick
    if len({quick.examples.groups[row] for row in np.flatnonzero(quick.examples.taken)}) < 2:
        reporter.notice("thorough", "All photos are of one group, so none can be watched: the quick model stands.")
        return quick
    backbone, tuned = build_backbone(weights), build_backbone(weights)
    paths = {result.sha256[:16]: result.photo.path for result in kept}
    with views_of(quick.examples, paths, backbone, request, reporter) as views:
        told = tune(tuned, quick.examples, views, request.seed, reporter)
        plain = view_features(backbone, views, range(len(views.maps)), reporter)
        grounds_of = _finder_of_grounds(backbone, quick.examples, views)
        by_photo = {result.sha256[:16]: sources.get(result.photo.name, "") for result in kept}
        seen = with_all_views(quick.examples, views.rows, plain[1:])
        seen = replace(seen, grounds=grounds_of(~seen.held_back))
        best, asked = _by_views(quick, seen, grounds_of, by_photo, request, reporter)
        recipe = {"mode": "thorough", "view_weight": VIEW_WEIGHT, "finetune": told, "left_out": asked}
        best = replace(best, recipe=recipe)
        reporter.phase("refeature")
        both = _beside(plain[:PLAIN], view_features(tuned, views, range(PLAIN), reporter))
        if not _promising(quick.examples, views, both, request.seed):
            reporter.notice("thorough", "The tuned tail got no more of the watched photos right, so it was dropped.")
            return best
        more = view_features(tuned, views, range(PLAIN, len(views.maps)), reporter)
        both = np.concatenate([both, _beside(plain[PLAIN:], more)])
        try:
            graph = _two_tailed_graph(backbone, tuned, quick, comparison_photos(kept))
        except ConversionError as error:
            reporter.notice("thorough", f"The tuned tail was dropped: {error}.")
            return best
        tuned_grounds = _finder_of_grounds(tuned, quick.examples, views)(~quick.examples.held_back)
        around = np.concatenate([seen.grounds, tuned_grounds], axis=1)
        again = _two_tailed(quick.examples, views, both[0], around, graph, kept, request, reporter)
        tailed = _learned(replace(quick, graph=graph), with_all_views(again, views.rows, both[1:]), request, reporter)
    return _worth_its_time(best, replace(tailed, recipe=recipe), reporter)


def _by_views(
    quick: Candidate,
    seen: Examples,
    grounds_of: Grounds,
    sources: Mapping[str, str],
    request: TrainingRequest,
    reporter: Reporter,
) -> tuple[Candidate, dict[str, Any]]:
    """The first that is no worse than the quick one, of those that learned from all views in ``seen``, and from the
    photos' mirror images alone; and what was asked of ``sources`` left out."""
    robust = _learned(quick, seen, request, reporter)
    ways = Way(quick.examples, sources, QUICK), Way(seen, sources, HeadSettings(), grounds_of)
    asked = left_out(*ways, request.seed, reporter)
    told = told_of(asked)
    for name, found in told.items():
        reporter.notice(
            "thorough",
            f"For a trial '{name}' was left out of the learning: of its {found['photos']} photos {found['after']:.1%} "
            f"right by views, {found['before']:.1%} by the photos alone.",
        )
    best = _proven(quick, robust, asked, _NO_VIEWS, reporter)
    if best is quick:
        mirrored = replace(chosen(seen, ~seen.elsewhere), grounds=quick.examples.grounds)
        best = _proven(quick, _learned(quick, mirrored, request, reporter), (), _NO_MIRRORS, reporter)
    return best, told


def _finder_of_grounds(backbone: keras.Model, examples: Examples, views: Views) -> Grounds:
    fruits = fruit_numbers(examples.names)[examples.labels[views.rows]]
    return lambda learned: ground_features(backbone, views, np.where(learned[views.rows], fruits, -1))


def tune(backbone: keras.Model, examples: Examples, views: Views, seed: int, reporter: Reporter) -> dict[str, Any]:
    """Fine-tunes the tail of ``backbone`` in place; what the manifest tells of it. Raises ``Cancelled``."""
    settings = FinetuneSettings()
    labels = examples.labels[views.rows]
    plain = examples.features[views.rows]
    data = TuningData(
        maps=views.maps,
        labels=labels,
        weights=sample_weights(labels, len(examples.names), settings.class_weight_power),
        watched=_watched(examples, views),
        fruits=fruit_numbers(examples.names),
        mean=plain.mean(axis=0),
        std=plain.std(axis=0) + np.float32(1e-3),
    )
    reporter.phase("tune")

    def told(epoch: int, epochs: int, figures: dict[str, float]) -> None:
        reporter.epoch(epoch, epochs, {"accuracy": figures["val_accuracy"], **figures})
        reporter.progress("tune", epoch, epochs)

    tuned = finetune(backbone, data, settings, seed, views.folder / "checkpoint.npz", told)
    return {**asdict(settings), "epochs_run": len(tuned.epochs), "losses": list(tuned.epochs)}


def _watched(examples: Examples, views: Views) -> npt.NDArray[np.bool_]:
    """Which of the photos with views the tuning only looks at, whole groups of them."""
    groups = [examples.groups[row] for row in views.rows]
    watched: npt.NDArray[np.bool_] = folds(groups, salt=_WATCH, count=WATCHED_FOLDS) == 0
    if watched.any() and not watched.all():
        return watched
    # Of a few groups perhaps none falls into the fold.
    first = min(groups, key=lambda group: unit_hash(group, _WATCH))
    return np.array([group == first for group in groups], np.bool_)


def _beside(plain: FloatArray, tuned: FloatArray) -> FloatArray:
    return np.concatenate([plain, tuned], axis=2)


def _promising(examples: Examples, views: Views, both: FloatArray, seed: int) -> bool:
    """Whether a quick head gets more of the watched photos right with the tuned features beside the original ones.

    ``both`` (2, n, 2 f) are those of the photos and of their mirror images. Seconds, where a whole head takes minutes.
    """
    watched = _watched(examples, views)
    labels, fruits = examples.labels[views.rows], fruit_numbers(examples.names)
    learned = np.tile(labels[~watched], len(both))
    right = []
    for width in (both.shape[2] // 2, both.shape[2]):
        rows = both[:, ~watched, :width].reshape(len(learned), width)
        data = HeadData(rows, learned, np.ones(len(learned), np.float32), rows[:0], learned[:0], fruits)
        head = train_head(data, QUICK, seed, lambda *_: None)
        right.append(int(named_right(head, both[0, watched, :width], labels[watched]).sum()))
    return right[1] > right[0]


def with_all_views(examples: Examples, of: npt.NDArray[np.int64], features: FloatArray) -> Examples:
    """The examples with features (1 + views, m, f) of the mirror images and views of those numbered ``of`` (m,): the
    mirror image counts as a photo, the augmented views less."""
    evenly = VIEW_WEIGHT * even_weights(fruit_numbers(examples.names)[examples.labels[of]])
    for number, rows in enumerate(features):
        weights = np.ones(len(of), np.float32) if number == 0 else evenly
        examples = with_views(examples, of, rows, weights, elsewhere=number > 0)
    return examples


def even_weights(fruits: npt.NDArray[np.int32]) -> FloatArray:
    """A weight (n,) for a view of each photo, by the number of its fruit (n,): elsewhere no fruit is the likelier one,
    though some have more photos at home."""
    counts = np.bincount(fruits)
    lift = counts[counts > 0].mean() / np.maximum(counts, 1)
    result: FloatArray = np.minimum(lift, _MOST_LIFT)[fruits].astype(np.float32)
    return result


def _learned(base: Candidate, examples: Examples, request: TrainingRequest, reporter: Reporter) -> Candidate:
    return replace(base, examples=examples, learned=learn(examples, None, request.seed, reporter, HeadSettings()))


def _two_tailed_graph(
    backbone: keras.Model, tuned: keras.Model, quick: Candidate, photos: Sequence[Pixels]
) -> BaseGraph:
    """The graph with both tails, checked against Keras on ``photos``. Raises ``ConversionError``."""
    digest = hashlib.sha256(quick.graph.digest.encode())
    for array in tuned.get_weights():
        digest.update(np.ascontiguousarray(array).tobytes())
    graph = export_graph(backbone, _widened(quick.learned.head), tuned)
    compare_graphs(graph, photos)
    told = {"name": TUNED, "digest": digest.hexdigest(), "original": quick.graph.digest}
    return BaseGraph(graph.tflite, told)


def _widened(head: HeadWeights) -> HeadWeights:
    """A head for the features of both tails, which hears the first alone."""
    return replace(
        head,
        mean=np.concatenate([head.mean, head.mean]),
        std=np.concatenate([head.std, head.std]),
        w1=np.concatenate([head.w1, np.zeros_like(head.w1)]),
        fruit_w=np.concatenate([head.fruit_w, np.zeros_like(head.fruit_w)]),
    )


def _two_tailed(
    examples: Examples,
    views: Views,
    plain: FloatArray,
    grounds: FloatArray,
    graph: BaseGraph,
    kept: Sequence[PhotoFeatures],
    request: TrainingRequest,
    reporter: Reporter,
) -> Examples:
    """The examples with the features of both tails: from the maps, and for the others from their photos."""
    features = np.zeros((len(examples.labels), plain.shape[1]), np.float32)
    features[views.rows] = plain
    known = set(views.rows.tolist())
    missing = {photo: row for row, photo in enumerate(examples.photos) if row not in known}
    photos = [result.photo for result in kept if result.sha256[:16] in missing]
    for result in photo_features(photos, graph.content, graph.digest, request, reporter, phase="refeature"):
        if result.half is not None:
            features[missing[result.sha256[:16]]] = result.half
    strangers = np.pad(examples.strangers, ((0, 0), (0, plain.shape[1] - examples.strangers.shape[1])))
    return with_imagenet(replace(examples, features=features, strangers=strangers, grounds=grounds), examples.imagenet)


def _proven(
    quick: Candidate, other: Candidate, asked: Sequence[LeftOut], otherwise: str, reporter: Reporter
) -> Candidate:
    verdict, reason = _compared(quick, other, asked)
    if verdict == "worse":
        reporter.notice("thorough", f"{otherwise} {reason}")
        return quick
    return other


def _worth_its_time(best: Candidate, tailed: Candidate, reporter: Reporter) -> Candidate:
    verdict, reason = _compared(best, tailed)
    if verdict != "better":
        reporter.notice("thorough", f"The tuned tail was not worth its time, so it was dropped. {reason}")
        return best
    return tailed


def _compared(old: Candidate, new: Candidate, asked: Sequence[LeftOut] = ()) -> tuple[str, str]:
    """Verdict and reason, by the photos held back and those of sources left out; what is won there makes up for so much
    of what is lost here only."""
    truth = old.examples.labels[old.examples.held_back]
    names = old.examples.names
    before, after = (_right(candidate) for candidate in (old, new))
    if asked and (not len(truth) or after.mean() >= before.mean() - _MOST_LOST_AT_HOME):
        before = np.concatenate([before, *(source.before for source in asked)])
        after = np.concatenate([after, *(source.after for source in asked)])
        truth = np.concatenate([truth, *(source.labels for source in asked)])
    return judge(before, after, truth, names) if len(truth) else ("same", "There are no held-back photos.")


def _right(candidate: Candidate) -> npt.NDArray[np.bool_]:
    """Which of the photos held back (m,) a candidate gets right."""
    examples = candidate.examples
    held = examples.held_back
    return named_right(candidate.learned.head, examples.features[held], examples.labels[held])
