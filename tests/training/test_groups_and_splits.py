"""Groups never fall apart, and a photo's side never depends on what else is there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.core.errors import GroupsFileError
from fruitdx_desktop.training.groups import find_groups, nearest_known_group, read_groups, unit_hash
from fruitdx_desktop.training.splits import FOLDS, HELD_BACK_SHARE, folds, held_back

MEMBERS = st.lists(st.tuples(st.sampled_from("ABC"), st.integers(0, 12)), min_size=1, max_size=60)


def _sides(members: list[tuple[str, int]]) -> tuple[np.ndarray, list[str], np.ndarray]:
    labels = np.array(["ABC".index(label) for label, _ in members], np.int32)
    groups = [f"{label}{number}" for label, number in members]
    return labels, groups, held_back(labels, groups)


@given(MEMBERS)
def test_a_group_is_on_one_side_and_every_label_keeps_photos_to_learn(members: list[tuple[str, int]]) -> None:
    labels, groups, sides = _sides(members)
    assert len({(group, bool(side)) for group, side in zip(groups, sides, strict=True)}) == len(set(groups))
    for label in set(labels.tolist()):
        assert not sides[labels == label].all()


@given(MEMBERS, st.randoms())
def test_sides_do_not_depend_on_the_order(members: list[tuple[str, int]], random) -> None:
    _, groups, sides = _sides(members)
    shuffled = list(members)
    random.shuffle(shuffled)
    _, other_groups, other_sides = _sides(shuffled)
    assert dict(zip(groups, sides.tolist(), strict=True)) == dict(zip(other_groups, other_sides.tolist(), strict=True))


@given(st.lists(st.text(max_size=8), min_size=1, max_size=40))
def test_folds_keep_groups_whole(groups: list[str]) -> None:
    fold_of = folds(groups)
    assert set(fold_of.tolist()) <= set(range(FOLDS))
    assert len(set(zip(groups, fold_of.tolist(), strict=True))) == len(set(groups))


def test_about_a_fifth_of_many_groups_is_held_back() -> None:
    groups = [f"group {number}" for number in range(5000)]
    assert held_back(np.zeros(5000, np.int32), groups).mean() == pytest.approx(HELD_BACK_SHARE, abs=0.02)


@given(st.text())
def test_the_hash_of_a_group_is_a_share(text: str) -> None:
    assert 0.0 <= unit_hash(text) < 1.0


def test_the_hash_is_the_same_on_every_machine() -> None:
    assert unit_hash("apple_danish:0") == pytest.approx(0.67767888, abs=1e-6)


def _csv(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_text(text, encoding=encoding)
    return path


def test_a_groups_file_may_have_a_mark_other_columns_and_backslashes(tmp_path: Path) -> None:
    path = _csv(tmp_path / "g.csv", "note,file,group\nx,A\\1.jpg,g1\ny,A/2.jpg,g1\n", "utf-8-sig")
    assert read_groups(path) == {"A/1.jpg": "g1", "A/2.jpg": "g1"}


def test_days_join_groups_only_where_a_label_has_more_than_one(tmp_path: Path) -> None:
    rows = ["file,group,capture_day", "A/1.jpg,g1,20230101", "A/2.jpg,g2,20230101", "A/3.jpg,g3,20230102"]
    rows += ["B/1.jpg,h1,20230101", "B/2.jpg,h2,20230101"]
    groups = read_groups(_csv(tmp_path / "g.csv", "\n".join(rows)))
    assert groups["A/1.jpg"] == groups["A/2.jpg"] != groups["A/3.jpg"]
    assert groups["B/1.jpg"] != groups["B/2.jpg"]


@pytest.mark.parametrize("text", ["name,group\nA/1.jpg,g\n", "file\nA/1.jpg\n"])
def test_a_groups_file_without_its_columns_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(GroupsFileError, match="columns"):
        read_groups(_csv(tmp_path / "g.csv", text))


def test_an_absent_or_binary_groups_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GroupsFileError):
        read_groups(tmp_path / "absent.csv")
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe\x80\x81")
    with pytest.raises(GroupsFileError):
        read_groups(tmp_path / "binary.csv")


def test_copies_are_found_by_likeness_and_named_alike_in_any_order() -> None:
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(30, 64)).astype(np.float32)
    rows[7] = rows[3] + rng.normal(size=64).astype(np.float32) * 0.01
    digests = [f"{number:02x}" * 32 for number in range(30)]
    groups = find_groups(rows, digests)
    assert groups[3] == groups[7]
    assert len(set(groups)) == 29
    assert find_groups(rows[::-1].copy(), digests[::-1]) == groups[::-1]


def test_a_copy_of_a_known_photo_joins_its_group() -> None:
    known = np.random.default_rng(1).normal(size=(20, 64)).astype(np.float32)
    new = np.stack([known[4] * 1.001, -known[4]])
    assert nearest_known_group(new, known, [f"g{n}" for n in range(20)]) == ["g4", None]
    assert nearest_known_group(new, known[:0], []) == [None, None]
