"""What two ways of learning get right of a source that neither learned from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from fruitdx_desktop.core.errors import Cancelled
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.training.examples import Examples, with_views
from fruitdx_desktop.training.head import QUICK
from fruitdx_desktop.training.left_out import MOST_SOURCES, Way, left_out, sources_to_leave_out, told_of
from fruitdx_desktop.training.reporter import Reporter

FAST = replace(QUICK, hidden=64, members=1, epochs=100, dropout=0.0, fruit_margin=0)
NOISE = 0.3


def test_a_source_is_left_out_where_others_teach_its_labels() -> None:
    places = ["large"] * 100 + ["shop"] * 30 + ["small"] * 19 + ["alone"] * 40 + [""] * 50
    labels = [0, 1] * 50 + [0] * 30 + [0] * 19 + [2] * 40 + [0, 1] * 25
    assert sources_to_leave_out(_examples(labels), np.array(places)) == ["large", "shop"]


def test_no_more_than_the_largest_are_left_out() -> None:
    places = np.array([name for count, name in ((25, "a"), (40, "b"), (30, "c"), (60, "d")) for _ in range(count)])
    assert sources_to_leave_out(_examples([0] * len(places)), places) == ["d", "b"]
    assert MOST_SOURCES == 2


def test_labels_that_are_only_held_back_elsewhere_are_not_taught_there() -> None:
    examples = _examples([0] * 60)
    places = np.array(["here"] * 30 + ["there"] * 30)
    assert sources_to_leave_out(examples, places) == ["here", "there"]
    held = replace(examples, held_back=places == "there")
    assert sources_to_leave_out(held, places) == ["there"]


def test_a_head_that_did_not_learn_from_a_source_cannot_know_what_only_it_shows() -> None:
    examples, places = _two_sources()
    found = left_out(_way(examples, places), _way(examples, places), 0, _reporter())
    assert [source.source for source in found] == ["home", "away"]
    for source in found:
        # Both tell the labels by the same axis, the other way round.
        assert source.before.mean() < 0.1 and np.array_equal(source.before, source.after)


def test_views_that_show_how_it_is_elsewhere_are_found_to_help() -> None:
    examples, places = _two_sources(opposite=False)
    home = np.flatnonzero(places == "home")
    turned = examples.features[home][:, ::-1]
    seen = with_views(examples, home, turned, np.ones(len(home), np.float32), elsewhere=True)
    told = told_of(left_out(_way(examples, places), _way(seen, places), 0, _reporter()))
    assert told["away"]["photos"] == 60
    assert told["away"]["before"] < 0.7 < 0.95 < told["away"]["after"]


def test_grounds_come_from_the_photos_that_are_learned() -> None:
    examples, places = _two_sources()
    asked: list[list[bool]] = []

    def grounds(mask: np.ndarray) -> np.ndarray:
        asked.append(mask.tolist())
        return examples.features[mask][:5]

    left_out(_way(examples, places), replace(_way(examples, places), grounds=grounds), 0, _reporter())
    assert asked == [(places != "home").tolist(), (places != "away").tolist()]


def test_it_stops_where_the_person_stops_it() -> None:
    examples, places = _two_sources()
    reporter = _reporter()
    reporter.cancel.cancel()
    with pytest.raises(Cancelled):
        left_out(_way(examples, places), _way(examples, places), 0, reporter)


def _two_sources(*, opposite: bool = True) -> tuple[Examples, np.ndarray]:
    """Two labels by the first axis at home; elsewhere by the other end of it, or by the second axis."""
    places = np.array(["home"] * 80 + ["away"] * 60)
    labels = np.arange(140) % 2
    away, side = places == "away", np.where(labels == 1, 1.0, -1.0)
    features = np.random.default_rng(0).normal(0, NOISE, (140, 2)).astype(np.float32)
    features[~away, 0] += side[~away]
    features[away, 0 if opposite else 1] += (-1 if opposite else 1) * side[away]
    return replace(_examples(labels.tolist()), features=features), places


def _way(examples: Examples, places: np.ndarray) -> Way:
    return Way(examples, {photo: str(place) for photo, place in zip(examples.photos, places, strict=False)}, FAST)


def _examples(labels: Sequence[int]) -> Examples:
    count = len(labels)
    features, none = np.zeros((count, 2), np.float32), np.zeros(count, bool)
    texts = tuple(map(str, range(count)))
    return Examples(
        ("Healthy_Apple", "Scab_Apple", "Rot_Apple"), features, np.array(labels, np.int32), texts, texts,
        np.ones(count, np.float32), none, none, none, none, features[:0], features[:0], features[:0],
    )  # fmt: skip


def _reporter() -> Reporter:
    return Reporter(lambda _message: None, CancelToken())
