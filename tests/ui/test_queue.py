"""The queue and the evidence map, without a widget."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from fruitdx_desktop.ui.diagnose.evidence import grid_of, outline, smooth, veil
from fruitdx_desktop.ui.diagnose.photo_queue import PhotoQueue
from tests.ui import fakes


def test_results_go_to_the_photos_of_their_request() -> None:
    queue = PhotoQueue()
    first, second = queue.open_request(), queue.open_request()
    queue.add(first, ["same.jpg", "same.jpg"])
    queue.add(second, ["same.jpg"])
    entry = queue.record(second, fakes.stranger("same.jpg"))
    assert entry is not None and entry.request == second
    assert len(queue.waiting(first)) == 2
    assert queue.record(second, fakes.stranger("same.jpg")) is None


def test_stopping_takes_out_what_was_not_looked_at() -> None:
    queue = PhotoQueue()
    request = queue.open_request()
    queue.add(request, ["a.jpg", "b.jpg"])
    queue.record(request, fakes.diagnosed("a.jpg"))
    assert [entry.path for entry in queue.drop_waiting()] == ["b.jpg"]
    assert [entry.path for entry in queue.answered()] == ["a.jpg"]


def test_numbers_are_never_used_twice() -> None:
    queue = PhotoQueue()
    before = queue.add(queue.open_request(), ["a.jpg"])[0]
    queue.clear()
    after = queue.add(queue.open_request(), ["b.jpg"])[0]
    assert after.number > before.number
    assert queue.get(before.number) is None
    assert queue.mark_taught(before.number, "x") is None


def test_the_brightest_place_of_the_map_stays_bright(qapp: QApplication) -> None:
    grid = grid_of(fakes.evidence())
    assert grid is not None
    picture = veil(smooth(grid))
    bright = picture.pixelColor(round(4.7 / 7 * 57), round(3.1 / 7 * 57)).alpha()
    corner = picture.pixelColor(0, 56).alpha()
    assert bright < 30 < 150 < corner


def test_the_outline_goes_round_the_brightest_place(qapp: QApplication) -> None:
    grid = grid_of(fakes.evidence())
    assert grid is not None
    bounds = outline(smooth(grid), QRectF(0, 0, 700, 700)).boundingRect()
    assert bounds.contains(470, 310)
    assert bounds.width() < 500


@pytest.mark.parametrize("evidence", [None, np.zeros((7, 7)), np.full((7, 7), 0.4)])
def test_a_map_without_evidence_is_none(evidence: object) -> None:
    assert grid_of(evidence) is None
