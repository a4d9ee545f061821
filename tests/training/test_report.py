"""Figures of a report against figures by hand, and its page."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.training.health import DataHealth, Finding
from fruitdx_desktop.training.report import (
    TrainingReport,
    class_figures,
    confusion,
    coverage_curve,
    leaks,
    reliability,
    split_figures,
    wilson,
)
from fruitdx_desktop.training.report_page import report_html


def make_report(classes: int = 17, version: str = "v1") -> TrainingReport:
    """A report of drawn answers, half of them right."""
    rng = np.random.default_rng(0)
    probabilities = rng.dirichlet(np.full(classes, 0.1), 2000).astype(np.float32)
    truth = np.where(rng.random(2000) < 0.8, probabilities.argmax(axis=1), rng.integers(0, classes, 2000))
    labels = [f"Condition number {number} & <b>_Fruit" for number in range(classes)]
    finding = Finding("mislabelled", {}, tuple(f"<{n}>.jpg" for n in range(50)), ("x",) * 50, 80)
    return TrainingReport(
        version=version,
        created="2026-01-01T00:00:00Z",
        grouped=split_figures(probabilities, truth, [str(number // 2) for number in range(2000)]),
        per_class=class_figures(probabilities, truth, labels),
        confusion=confusion(probabilities, truth),
        reliability=reliability(probabilities, truth),
        coverage=coverage_curve(probabilities.max(axis=1), probabilities.argmax(axis=1) == truth),
        threshold=0.7,
        random=split_figures(probabilities, truth),
        leaks=leaks(rng.normal(size=(50, 64)).astype(np.float32), ["g"] * 50, np.arange(50) < 10),
        health=DataHealth(2000, (finding,) * 20),
        settings={"hidden": "512"},
        versions={"numpy": "2"},
        timings={"features": 12.34},
    )


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    # By R's prop.test(correct = FALSE).
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (98, 100, 0.93, 0.9945), (10, 10, 0.7225, 1.0)],
)
def test_wilson(hits: int, n: int, low: float, high: float) -> None:
    assert wilson(hits, n) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


@given(st.integers(0, 500), st.integers(0, 500))
def test_an_interval_holds_its_share(hits: int, more: int) -> None:
    low, high = wilson(hits, hits + more)
    assert 0 <= low <= high <= 1
    if hits + more:
        assert low - 1e-9 <= hits / (hits + more) <= high + 1e-9


def test_figures_by_hand() -> None:
    probabilities = np.array([[0.9, 0.1], [0.9, 0.1], [0.3, 0.7], [0.4, 0.6]], np.float32)
    truth = np.array([0, 1, 1, 1], np.int32)
    assert confusion(probabilities, truth) == ((1, 0), (1, 2))
    first, second = class_figures(probabilities, truth, ["A", "B"])
    assert (first.precision, first.recall, first.f1, first.support) == (0.5, 1.0, 0.6667, 1)
    assert (second.precision, second.recall, second.f1, second.support) == (1.0, 0.6667, 0.8, 3)
    figures = split_figures(probabilities, truth)
    assert (figures.photos, figures.accuracy) == (4, 0.75)
    assert figures.macro_f1 == pytest.approx((0.6667 + 0.8) / 2, abs=1e-4)
    assert figures.calibration_error == pytest.approx((0.4 * 2 + 0.3 + 0.4) / 4, abs=1e-3)
    assert [part.count for part in reliability(probabilities, truth)] == [1, 1, 2]


def test_coverage_by_hand_takes_equally_sure_answers_together() -> None:
    confidence = np.array([0.5, 0.9, 0.9, 0.7], np.float32)
    points = coverage_curve(confidence, np.array([False, True, False, True]))
    assert [(point.threshold, point.coverage, point.accuracy) for point in points] == [
        (0.5, 1.0, 0.5),
        (0.7, 0.75, 0.6667),
        (0.9, 0.5, 0.5),
    ]
    assert coverage_curve(confidence[:0], np.zeros(0, bool)) == ()


def test_the_curve_has_a_point_at_the_threshold_in_use() -> None:
    confidence = np.linspace(0.2, 1, 2000, dtype=np.float32)
    right = np.random.default_rng(1).random(2000) < confidence
    curve = coverage_curve(confidence, right, 0.633)
    report = replace(make_report(), coverage=curve, threshold=0.633)
    answered = confidence >= 0.633
    assert report.chosen is not None
    assert report.chosen.coverage == pytest.approx(answered.mean(), abs=1e-4)
    assert report.chosen.accuracy == pytest.approx(right[answered].mean(), abs=1e-4)
    assert len(curve) == len(coverage_curve(confidence, right)) + 1
    assert coverage_curve(confidence, right, 1.5) == coverage_curve(confidence, right)


def test_leaks_by_likeness_and_by_group() -> None:
    rows = np.random.default_rng(1).normal(size=(300, 96)).astype(np.float32)
    rows[0] = rows[200] + 0.01
    groups = [f"g{number}" for number in range(300)]
    groups[1] = groups[250]
    found = leaks(rows, groups, np.arange(300) < 50)
    assert (found.tested, found.near_copies, found.same_group) == (50, 1, 1)


def test_a_report_goes_through_json_and_stays_small() -> None:
    report = make_report()
    text = json.dumps(report.to_json())
    assert len(text) < 60_000
    again = TrainingReport.from_json(json.loads(text))
    assert again.to_json() == report.to_json()
    assert again.chosen is not None and again.chosen == report.chosen


@pytest.mark.parametrize("broken", [None, {}, [], {"schema": 9}, {"schema": 1}])
def test_what_was_never_written_is_refused(broken: object) -> None:
    with pytest.raises(ValueError, match="report"):
        TrainingReport.from_json(broken)


def test_a_confusion_matrix_of_another_size_is_refused() -> None:
    document = make_report(3).to_json()
    document["confusion"].pop()
    with pytest.raises(ValueError, match="confusion"):
        TrainingReport.from_json(document)


class _Tags(HTMLParser):
    """Every tag is closed, and nothing is fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onclick"}
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_stands_alone_and_escapes_names() -> None:
    page = report_html(make_report(), {"title": "Bericht <1>"}, language="ar", right_to_left=True)
    tags = _Tags()
    tags.feed(page)
    assert tags.open == []
    assert not tags.seen & {"script", "img", "link"}
    assert tags.seen >= {"svg", "table", "title"}
    assert '<html lang="ar" dir="rtl">' in page
    assert "Bericht &lt;1&gt;" in page
    assert "<b>" not in page
    assert "&lt;0&gt;.jpg" in page
    assert "and 30 more" in page
    figures = make_report().grouped
    assert (
        figures.macro_f1_range is not None and figures.macro_f1_range[0] < figures.macro_f1 < figures.macro_f1_range[1]
    )
    low, high = (f"{share * 100:.1f} %" for share in figures.macro_f1_range)
    assert f"{figures.macro_f1 * 100:.1f} % ({low} - {high})" in page
    assert "http" not in page
