"""Groups never fall apart, and a photo's side never depends on what else is there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.core.child import Message
from fruitdx_desktop.core.errors import GroupsFileError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.training.capture import Capture
from fruitdx_desktop.training.dataset import Photo
from fruitdx_desktop.training.groups import Told, find_groups, nearest_known_group, read_told, unit_hash
from fruitdx_desktop.training.inputs import told_of_photos
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.request import TrainingRequest
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
    assert read_told(path).groups == {"A/1.jpg": "g1", "A/2.jpg": "g1"}


@pytest.mark.parametrize("separator", [";", "\t", ", "])
def test_groups_as_spreadsheets_write_them(tmp_path: Path, separator: str) -> None:
    rows = (("file", "note", "group"), ("./A/1.jpg", "1.5", "g1"), (".\\A\\2.jpg", "", "g1"))
    path = _csv(tmp_path / "g.csv", "".join(separator.join(row) + "\r\n" for row in rows), "utf-8-sig")
    assert list(read_told(path).groups) == ["A/1.jpg", "A/2.jpg"]


def test_groups_are_found_by_names_in_any_spelling_of_letters_and_columns(tmp_path: Path) -> None:
    path = _csv(tmp_path / "g.csv", "File , GROUP\nMe\u0301lange/n\u0303 1.jpg ,tree 1\n")
    assert read_told(path).groups == {"M\u00e9lange/\u00f1 1.jpg": "tree 1"}
    with pytest.raises(GroupsFileError, match="CSV UTF-8"):
        read_told(_csv(tmp_path / "h.csv", "file,group\ncaf\u00e9.jpg,1\n", "latin-1"))


@pytest.mark.parametrize("text", ["", "name,batch\n"])
def test_groups_without_rows_need_their_columns_too(tmp_path: Path, text: str) -> None:
    with pytest.raises(GroupsFileError, match="no columns"):
        read_told(_csv(tmp_path / "g.csv", text))


def test_days_join_groups_only_where_a_label_has_more_than_one(tmp_path: Path) -> None:
    rows = ["file,group,capture_day", "A/1.jpg,g1,20230101", "A/2.jpg,g2,20230101", "A/3.jpg,g3,20230102"]
    rows += ["B/1.jpg,h1,20230101", "B/2.jpg,h2,20230101"]
    groups = read_told(_csv(tmp_path / "g.csv", "\n".join(rows))).groups
    assert groups["A/1.jpg"] == groups["A/2.jpg"] != groups["A/3.jpg"]
    assert groups["B/1.jpg"] != groups["B/2.jpg"]


def test_sources_are_read_where_the_file_tells_them(tmp_path: Path) -> None:
    path = _csv(tmp_path / "g.csv", "file,group,source\nA\\1.jpg,g1,farm\nA/2.jpg,,shop\nA/3.jpg,g3,\n")
    assert read_told(path).sources == {"A/1.jpg": "farm", "A/2.jpg": "shop"}
    assert read_told(path).groups == {"A/1.jpg": "g1", "A/3.jpg": "g3"}
    assert read_told(_csv(tmp_path / "h.csv", "file,group\nA/1.jpg,g1\n")).sources == {}
    spreadsheet = tmp_path / "u.csv"
    spreadsheet.write_bytes("file\tsource\nA/1.jpg\tfínca\n".encode("utf-16"))
    assert read_told(spreadsheet).sources == {"A/1.jpg": "fínca"}
    assert read_told(_csv(tmp_path / "i.csv", "file;source\nA/1.jpg;farm\n")) == Told({}, {"A/1.jpg": "farm"})


@pytest.mark.parametrize("text", ["name,group\nA/1.jpg,g\n", "file\nA/1.jpg\n"])
def test_a_groups_file_without_its_columns_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(GroupsFileError, match="columns"):
        read_told(_csv(tmp_path / "g.csv", text))


def test_an_absent_or_binary_groups_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GroupsFileError):
        read_told(tmp_path / "absent.csv")
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe\x80\x81")
    with pytest.raises(GroupsFileError):
        read_told(tmp_path / "binary.csv")


def test_a_groups_file_that_names_none_of_the_photos_is_told(tmp_path: Path) -> None:
    """With whole paths, or written for another folder: groups made up by likeness would pass for the person's own."""
    told: list[Message] = []
    photos = [Photo(tmp_path / "A/1.jpg", "A/1.jpg", "A")]
    for file, notices in (("A/1.jpg", 0), (f"{tmp_path.as_posix()}/A/1.jpg", 1)):
        groups = _csv(tmp_path / "g.csv", f"file,group\n{file},g1\n")
        request = TrainingRequest(tmp_path / "bundle", tmp_path / "cache", tmp_path / "logs", tmp_path, groups=groups)
        assert told_of_photos(request, photos, Reporter(told.append, CancelToken())).groups == {file: "g1"}
        assert [message["kind"] for message in told] == ["groups"] * notices


def test_a_groups_file_may_tell_sources_alone(tmp_path: Path) -> None:
    told: list[Message] = []
    groups = _csv(tmp_path / "g.csv", "file,group,source\nA/1.jpg,,farm\n")
    request = TrainingRequest(tmp_path / "bundle", tmp_path / "cache", tmp_path / "logs", tmp_path, groups=groups)
    photos = [Photo(tmp_path / "A/1.jpg", "A/1.jpg", "A")]
    assert told_of_photos(request, photos, Reporter(told.append, CancelToken())) == Told({}, {"A/1.jpg": "farm"})
    assert not told


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


def _digests(count: int) -> list[str]:
    return [f"{number:016x}" for number in range(count)]


def test_many_photos_are_searched_in_blocks_and_copies_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fruitdx_desktop.training.likeness._ROWS", 64)
    monkeypatch.setattr("fruitdx_desktop.training.likeness._COLUMNS", 96)
    rng = np.random.default_rng(2)
    rows = rng.normal(size=(500, 96)).astype(np.float32)
    for one, other in ((3, 499), (70, 71), (140, 400)):
        rows[other] = rows[one] + rng.normal(size=96).astype(np.float32) * 0.05
    groups = find_groups(rows, _digests(500))
    assert len(set(groups)) == 497
    assert [groups[one] == groups[other] for one, other in ((3, 499), (70, 71), (140, 400))] == [True] * 3
    order = rng.permutation(500)
    shuffled = find_groups(rows[order], [_digests(500)[index] for index in order])
    assert shuffled == [groups[index] for index in order]


def test_a_thousand_copies_are_one_group() -> None:
    rng = np.random.default_rng(3)
    rows = rng.normal(size=(1400, 96)).astype(np.float32)
    rows[:1000] = rows[0] + rng.normal(size=(1000, 96)).astype(np.float32) * 0.02
    groups = find_groups(rows, _digests(1400))
    assert len(set(groups[:1000])) == 1
    assert len(set(groups)) == 401


def test_a_chain_of_small_steps_joins_no_far_ends() -> None:
    rng = np.random.default_rng(4)
    others = rng.normal(size=(400, 96)).astype(np.float32)
    ends = rng.normal(size=(2, 96)).astype(np.float32)
    steps = np.linspace(0, 1, 41, dtype=np.float32)[:, None]
    chain = ends[0] * np.sqrt(1 - steps) + ends[1] * np.sqrt(steps)
    groups = find_groups(np.concatenate([chain, others]), _digests(441))
    assert groups[0] == groups[1]
    assert groups[0] != groups[40]


def _times(*seconds: float | None, camera: str = "a") -> list[Capture]:
    return [Capture(second, "20240131", camera) for second in seconds]


def test_photos_of_one_label_and_camera_that_follow_fast_are_a_burst() -> None:
    rows = np.random.default_rng(5).normal(size=(9, 64)).astype(np.float32)
    captures = [*_times(0, 2, 4, 60, None, None), *_times(1, camera="b"), *_times(1, 62)]
    labels = ["X"] * 7 + ["Y", "X"]
    groups = find_groups(rows, _digests(9), captures, labels)
    assert groups[0] == groups[1] == groups[2]
    assert groups[3] == groups[8]
    assert len(set(groups)) == 6


def test_a_burst_ends_and_a_clock_that_stands_still_is_not_believed() -> None:
    rows = np.random.default_rng(6).normal(size=(60, 96)).astype(np.float32)
    walk = find_groups(rows, _digests(60), _times(*range(0, 240, 4)))
    assert len(set(walk)) > 6
    many = np.random.default_rng(7).normal(size=(70, 96)).astype(np.float32)
    assert len(set(find_groups(many, _digests(70), _times(*[5.0] * 70)))) == 70


def test_exact_copies_share_a_group_and_no_photos_have_none() -> None:
    rows = np.random.default_rng(8).normal(size=(3, 64)).astype(np.float32)
    groups = find_groups(rows[[0, 1, 0, 2]], ["aa", "bb", "aa", "cc"])
    assert groups[0] == groups[2]
    assert len(set(groups)) == 3
    assert find_groups(rows[:0], []) == []
