"""The thorough mode: what it hands over is never worse. A killed one is in tests/services/test_accident.py."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fruitdx_desktop.core.errors import UsageError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.retraining import RetrainRequest, _check_mode
from fruitdx_desktop.training.candidate import Candidate
from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.inputs import BaseGraph
from fruitdx_desktop.training.view_work import Views


@pytest.mark.parametrize("request_", [RetrainRequest(mode="magic"), RetrainRequest(mode="thorough", add=True)])
def test_what_cannot_be_is_said_before_anything_starts(request_: RetrainRequest) -> None:
    with pytest.raises(UsageError, match="training"):
        _check_mode(request_)


def test_a_candidate_that_loses_is_not_handed_over() -> None:
    from fruitdx_desktop.training.reporter import Reporter
    from fruitdx_desktop.training.thorough import _NO_VIEWS, _proven, _worth_its_time

    told: list[dict[str, object]] = []
    reporter = Reporter(told.append, CancelToken())
    quick, good, bad = _candidate(0.1), _candidate(0.0), _candidate(1.0)
    assert _proven(quick, bad, (), _NO_VIEWS, reporter) is quick
    assert _proven(bad, quick, (), _NO_VIEWS, reporter) is quick
    assert _worth_its_time(quick, good, reporter) is good
    assert _worth_its_time(good, replace(good), reporter) is good
    assert [message["kind"] for message in told] == ["thorough", "thorough"]


@pytest.mark.parametrize("groups", [2, 3, 5, 40])
def test_however_few_groups_there_are_some_photos_are_watched_and_some_learned_from(groups: int) -> None:
    from fruitdx_desktop.training.thorough import _watched

    plain = _candidate(0.0).examples
    for seed in range(30):
        names = tuple(f"{seed} of {number % groups}" for number in range(len(plain.labels)))
        rows = np.arange(len(names))
        views = Views(np.zeros((0, 0), np.float16), np.zeros((0, 0), np.uint8), rows, Path())
        watched = _watched(replace(plain, groups=names), views)
        assert watched.any() and not watched.all()
        assert not {names[row] for row in rows[watched]} & {names[row] for row in rows[~watched]}


@pytest.mark.parametrize(("wrong", "gained", "handed_over"), [(0.01, 40, True), (0.02, 0, False), (0.04, 40, False)])
def test_a_little_that_is_lost_at_home_may_be_won_elsewhere(wrong: float, gained: int, handed_over: bool) -> None:
    from fruitdx_desktop.training.left_out import LeftOut
    from fruitdx_desktop.training.reporter import Reporter
    from fruitdx_desktop.training.thorough import _NO_VIEWS, _proven

    told: list[dict[str, object]] = []
    # As many of each label are lost at home.
    quick, robust = _candidate(0.0), _candidate(wrong)
    before, after = np.arange(100) < 50, np.arange(100) < 50 + gained
    orchard = LeftOut("orchard", np.zeros(100, np.int32), before, after)
    best = _proven(quick, robust, [orchard], _NO_VIEWS, Reporter(told.append, CancelToken()))
    assert (best is robust) == handed_over and len(told) == (not handed_over)


@pytest.mark.parametrize(
    ("by_views", "by_mirrors", "handed_over", "dropped"), [(0.0, 0.0, 3, 0), (0.5, 0.0, 1, 1), (0.5, 0.5, None, 2)]
)
def test_where_views_are_no_good_mirror_images_may_be(
    by_views: float,
    by_mirrors: float,
    handed_over: int | None,
    dropped: int,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    from fruitdx_desktop.training import thorough
    from fruitdx_desktop.training.reporter import Reporter
    from fruitdx_desktop.training.request import TrainingRequest

    def learned(base: Candidate, examples: Examples, *_: object) -> Candidate:
        # How many times each photo was shown beside itself tells which of the two it is.
        shown = int(examples.augmented.sum()) // 200
        wrong = by_views if shown == 3 else by_mirrors
        return replace(_candidate(wrong), recipe={"shown": shown})

    monkeypatch.setattr(thorough, "_learned", learned)
    told: list[dict[str, object]] = []
    quick = _candidate(0.0)
    features = np.repeat(quick.examples.features[None], 3, axis=0)
    seen = thorough.with_all_views(quick.examples, np.arange(200), features)
    request = TrainingRequest(target=tmp_path, cache=tmp_path, logs=tmp_path)
    best, asked = thorough._by_views(
        quick, seen, lambda mask: features[0, :0], {}, request, Reporter(told.append, CancelToken())
    )
    assert asked == {} and len(told) == dropped
    assert (None if best is quick else best.recipe["shown"]) == handed_over


@pytest.mark.parametrize("helps", [True, False])
def test_a_tail_is_tried_further_where_it_helps_with_watched_photos(helps: bool, tmp_path: Path) -> None:
    from fruitdx_desktop.training.thorough import _promising, _watched
    from fruitdx_desktop.training.view_work import Views

    examples = _candidate(0.3).examples
    maps, masks = np.zeros((3, 200, 1, 1, 1), np.float16), np.zeros((200, 64, 64), np.uint8)
    views = Views(maps, masks, np.arange(200), tmp_path)
    assert 0 < _watched(examples, views).sum() < 100
    plain = np.repeat(examples.features[None], 2, axis=0)
    tuned = np.where(examples.labels == 1, 1.0, -1.0)[None, :, None] if helps else np.zeros((1, 200, 1))
    both = np.concatenate([plain, np.repeat(tuned, 2, axis=0)], axis=2).astype(np.float32)
    assert _promising(examples, views, both, seed=0) is helps


def test_a_tail_that_the_converter_changes_is_not_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    from fruitdx_desktop.inference.golden import golden_inputs
    from fruitdx_desktop.inference.replay import HeadWeights
    from fruitdx_desktop.training import thorough
    from fruitdx_desktop.training.backbone import build_backbone
    from fruitdx_desktop.training.export import ConversionError, export_graph
    from fruitdx_desktop.training.pretrained import load_pretrained

    weights, rng = load_pretrained(), np.random.default_rng(5)
    backbone, tuned = build_backbone(weights), build_backbone(weights)
    tuned.set_weights([array * rng.normal(1.0, 0.05, array.shape) for array in tuned.get_weights()])
    w1 = rng.normal(0, 0.02, (1280, 8)).astype(np.float32)
    w2 = rng.normal(0, 0.5, (8, 2)).astype(np.float32)
    zeros, ones = np.zeros(1280, np.float32), np.ones(1280, np.float32)
    head = HeadWeights(zeros, ones, w1, zeros[:8], w2, zeros[:2])
    quick = _candidate(0.0)
    quick = replace(quick, learned=replace(quick.learned, head=head), graph=BaseGraph(b"", {"name": "", "digest": "d"}))
    photos = list(golden_inputs(seed=5, count=3))
    made = thorough._two_tailed_graph(backbone, tuned, quick, photos)
    assert made.digest != "d" and len(made.content) > 20_000_000
    unlike = export_graph(backbone, thorough._widened(head), backbone)
    faulty = replace(unlike, tflite=made.content)
    monkeypatch.setattr(thorough, "export_graph", lambda *_given: faulty)
    with pytest.raises(ConversionError, match="differently"):
        thorough._two_tailed_graph(backbone, tuned, quick, photos)


def _candidate(wrong: float) -> Candidate:
    """Two labels told by the sign of one feature; a share of the held-back photos is answered wrongly."""
    from fruitdx_desktop.inference.replay import HeadWeights
    from fruitdx_desktop.training.learning import Learned

    labels = (np.arange(200) % 2).astype(np.int32)
    features = np.where(labels == 1, 1.0, -1.0).astype(np.float32)[:, None]
    features[: int(200 * wrong)] *= -1
    eye = np.array([[-1.0, 1.0]], np.float32)
    zeros = np.zeros(2, np.float32)
    head = HeadWeights(zeros[:1], np.ones(1, np.float32), eye, zeros, np.eye(2, dtype=np.float32) * 5, zeros)
    texts = tuple(map(str, range(200)))
    ones = np.ones(200, bool)
    examples = Examples(
        ("a", "b"), features, labels, texts, texts, ones.astype(np.float32), ones, ~ones, ~ones, ~ones, features[:0],
        features[:0], features[:0],
    )  # fmt: skip
    learned = Learned(head, None, {}, None, None)  # type: ignore[arg-type]
    return Candidate(examples, learned, None, {})  # type: ignore[arg-type]
