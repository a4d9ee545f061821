"""What is found in photos, and what is not."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from fruitdx_desktop.training.border import BORDER_FIGURES, border_statistics
from fruitdx_desktop.training.capture import NOTHING_TOLD, attributes_of
from fruitdx_desktop.training.groups import Told
from fruitdx_desktop.training.health import MOST_FILES, DataHealth, Evidence, examine
from fruitdx_desktop.training.linear import out_of_fold
from fruitdx_desktop.training.mislabelled import find_suspects
from fruitdx_desktop.training.shortcuts import source_shortcuts

RNG = np.random.default_rng(0)
CENTRES = RNG.normal(size=(3, 64)).astype(np.float32) * 2


def _evidence(photos: int = 240) -> Evidence:
    labels = np.arange(photos, dtype=np.int32) % 3
    features = CENTRES[labels] + np.random.default_rng(1).normal(size=(photos, 64)).astype(np.float32)
    names = [f"L{label}_Fruit/{number}.jpg" for number, label in enumerate(labels)]
    digests = [f"{number:016x}" for number in range(photos)]
    return Evidence(names, labels, ["L0_Fruit", "L1_Fruit", "L2_Fruit"], digests, features, digests)


def _kinds(evidence: Evidence) -> list[str]:
    return [finding.kind for finding in examine(evidence).findings]


def test_good_photos_have_no_findings() -> None:
    assert examine(_evidence()).findings == ()


def test_flipped_labels_are_found_and_right_ones_left_alone() -> None:
    good = _evidence()
    labels = good.labels.copy()
    flipped = [5, 77, 140, 200]
    labels[flipped] = (labels[flipped] + 1) % 3
    folds = (np.arange(240) // 3 % 5).astype(np.int32)
    probabilities = out_of_fold(good.features, labels, folds, 3)
    suspects = find_suspects(probabilities, labels)
    assert sorted(suspects.places.tolist()) == flipped
    assert suspects.suggested.tolist() == [int(good.labels[place]) for place in suspects.places]
    (finding,) = examine(replace(good, labels=labels, probabilities=probabilities)).findings
    assert (finding.kind, finding.count) == ("mislabelled", 4)
    assert "L2_Fruit/5.jpg (L2_Fruit)" in finding.lines()


def test_photos_without_an_opinion_are_not_suspected() -> None:
    probabilities = np.full((240, 3), np.nan, np.float32)
    assert len(find_suspects(probabilities, _evidence().labels).places) == 0


def test_copies_and_contradictions() -> None:
    good = _evidence()
    digests = list(good.digests)
    digests[3], digests[7] = digests[0], digests[8]
    findings = {finding.kind: finding for finding in examine(replace(good, digests=digests)).findings}
    assert findings["duplicate"].lines() == ["L0_Fruit/3.jpg (L0_Fruit/0.jpg)"]
    assert findings["two_labels"].lines() == ["L2_Fruit/8.jpg (L1_Fruit/7.jpg)"]


def test_a_near_copy_with_another_label_is_told() -> None:
    good = _evidence()
    features = good.features.copy()
    features[10] = features[20] + 0.01
    (finding,) = examine(replace(good, features=features)).findings
    assert (finding.kind, finding.lines()) == ("alike_two_labels", ["L1_Fruit/10.jpg (L2_Fruit/20.jpg)"])


def test_an_edge_that_gives_a_label_away() -> None:
    good = _evidence()
    edges = np.random.default_rng(2).random((240, BORDER_FIGURES)).astype(np.float32)
    assert _kinds(replace(good, edges=edges)) == []
    edges[good.labels == 1] += 3
    (finding,) = examine(replace(good, edges=edges)).findings
    assert (finding.kind, finding.values["label"], finding.count) == ("edge_shortcut", "L1_Fruit", 80)


def test_a_day_that_gives_a_label_away() -> None:
    good = _evidence()
    days = ["20240101" if label == 2 else f"202402{number % 9 + 10}" for number, label in enumerate(good.labels)]
    (finding,) = examine(replace(good, attributes={"capture_day": days})).findings
    assert (finding.kind, finding.values) == ("capture_day_shortcut", {"label": "L2_Fruit", "value": "20240101"})
    assert source_shortcuts(good.texts, ["one"] * 240) == []
    assert source_shortcuts(good.texts, [""] * 240) == []


def test_a_source_that_gives_a_label_away() -> None:
    good = _evidence()
    sources = [
        "farm" if label == 1 else ("shop", "market", "")[number // 3 % 3] for number, label in enumerate(good.labels)
    ]
    attributes = attributes_of([NOTHING_TOLD] * 240, sources)
    (finding,) = examine(replace(good, attributes=attributes)).findings
    assert (finding.kind, finding.values) == ("source_shortcut", {"label": "L1_Fruit", "value": "farm"})
    assert _kinds(replace(good, attributes=attributes_of([NOTHING_TOLD] * 240, [""] * 240))) == []


def test_small_labels_few_fruits_and_unreadable_photos() -> None:
    few = replace(_evidence(9), problems={"a.jpg": "ends too early"})
    findings = examine(few).findings
    assert [finding.kind for finding in findings] == ["unreadable", *["too_small"] * 3]
    assert findings[0].text == "1 photo cannot be read and is left out."
    assert _kinds(_evidence(60)) == ["small"] * 3
    assert _kinds(replace(_evidence(), groups=["g1", "g2"] * 120)) == ["few_groups"] * 3


def test_what_a_model_remembers_of_a_label_counts_too() -> None:
    taught = _evidence(9)
    remembered = {name: [f"fruit{number}" for number in range(60)] for name in taught.label_names[:2]}
    assert [
        (finding.kind, finding.values["label"]) for finding in examine(replace(taught, remembered=remembered)).findings
    ] == [("too_small", "L2_Fruit")]


def test_photos_that_a_groups_file_leaves_out_are_told() -> None:
    good = _evidence()
    told = Told(dict.fromkeys(good.names[:-2], "g"), {good.names[-2]: "orchard"})
    (finding,) = examine(replace(good, untold=told.untold(good.names))).findings
    assert (finding.kind, finding.files, finding.serious) == ("untold", (good.names[-1],), False)
    assert finding.text.startswith("The groups file does not name 1 photo.")
    assert Told({"other.jpg": "g"}, {}).untold(["1.jpg", "2.jpg"]) == ["1.jpg", "2.jpg"]
    assert Told({}, {}).untold(["1.jpg"]) == []


def test_findings_go_through_json_and_stay_small() -> None:
    many = replace(_evidence(), problems={f"{number}.jpg": "damaged" for number in range(500)})
    health = examine(many)
    assert len(health.findings[0].files) == MOST_FILES
    assert health.findings[0].count == 500
    assert DataHealth.from_json(json.loads(json.dumps(health.to_json()))) == health


@pytest.mark.parametrize("document", [None, {}, {"schema": 2}, {"schema": 1, "photos": 1, "findings": [{}]}, []])
def test_what_was_never_written_is_refused(document: object) -> None:
    with pytest.raises(ValueError, match="finding"):
        DataHealth.from_json(document)


def test_border_statistics_see_the_edge_only() -> None:
    pixels = np.zeros((224, 224, 3), np.uint8)
    pixels[20:-20, 20:-20] = 255
    assert border_statistics(pixels).tolist() == [0.0] * BORDER_FIGURES
    pixels[:14] = (255, 0, 0)
    assert border_statistics(pixels)[:3].tolist() == [1.0, 0.0, 0.0]
