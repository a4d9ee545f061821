"""Views of photos: the fruit is found, laid on other ground, and half-made work goes on where it stopped."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from fruitdx_desktop.core.errors import StorageError
from fruitdx_desktop.training.augment import SIZE, Scenes, augmented
from fruitdx_desktop.training.foreground import MASK_SIZE, _filled, foreground
from fruitdx_desktop.training.view_maps import (
    PICTURE_SIZE,
    PLAIN,
    ViewWork,
    bytes_needed,
    read_places,
    view_maps,
    view_masks,
)


def _fruit(colour: tuple[int, int, int], ground: tuple[int, int, int], spot: bool = False) -> np.ndarray:
    picture = Image.new("RGB", (256, 256), ground)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((70, 60, 190, 200), fill=colour)
    if spot:
        draw.ellipse((115, 110, 145, 140), fill=ground)
    noise = np.random.default_rng(0).normal(0, 4, (256, 256, 3))
    return np.clip(np.asarray(picture) + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("ground", [(250, 250, 250), (40, 90, 40), (120, 95, 60)])
def test_the_fruit_is_found_and_a_lesion_in_it_belongs_to_it(ground: tuple[int, int, int]) -> None:
    mask = foreground(_fruit((200, 40, 30), ground, spot=True), np.random.default_rng(1)) > 127
    truth = np.zeros((MASK_SIZE, MASK_SIZE), bool)
    y, x = np.mgrid[0:MASK_SIZE, 0:MASK_SIZE] * 4
    truth[((x - 130) / 60) ** 2 + ((y - 130) / 70) ** 2 < 1] = True
    assert (mask & truth).sum() / (mask | truth).sum() > 0.85
    assert mask[31, 32]


def test_only_what_the_fruit_closes_in_is_a_hole() -> None:
    share = np.zeros((MASK_SIZE, MASK_SIZE), np.float32)
    share[10:40, 10:40] = 0.9
    share[15:25, 15:25] = 0.1  # closed in
    share[30:35, 20:40] = 0.2  # a bay, open to the right
    share[26, 14:16] = share[25, 15] = 0.0  # joined to the hole by a side, no way out
    share[50:60, 50:60] = np.where(np.eye(10) > 0, 0.9, 0.0)
    filled = _filled(share)
    assert (filled[15:25, 15:25] == 255).all() and (filled[26, 14:16] == 255).all()
    assert (filled[30:35, 20:40] == round(0.2 * 255)).all()
    assert (filled[50:60, 50:60] == np.where(np.eye(10) > 0, 230, 0)).all()


@pytest.mark.parametrize("pixels", [np.zeros((256, 256, 3), np.uint8), np.full((31, 7, 3), 255, np.uint8)])
def test_a_picture_without_anything_gives_some_mask(pixels: np.ndarray) -> None:
    assert foreground(pixels, np.random.default_rng(0)).shape == (MASK_SIZE, MASK_SIZE)


def _scenes() -> Scenes:
    pictures = np.stack([_fruit((200, 40, 30), (250, 250, 250)), _fruit((60, 160, 50), (90, 60, 40))])
    masks = np.stack([foreground(picture, np.random.default_rng(0)) for picture in pictures])
    return Scenes(pictures, masks, np.array([0, 1], np.int32), [np.full((256, 256, 3), 90, np.uint8)])


def test_views_differ_from_each_other_and_repeat_with_the_seed() -> None:
    scenes = _scenes()
    views = [augmented(scenes, 0, np.random.default_rng([3, number])) for number in range(60)]
    assert {view.shape for view in views} == {(SIZE, SIZE, 3)}
    assert len({view.tobytes() for view in views}) == 60
    again = augmented(scenes, 0, np.random.default_rng([3, 7]))
    assert np.array_equal(again, views[7])
    # White ground no more: the label must not be told by it.
    white = [(view[:8].mean(axis=(0, 1)) > 235).all() for view in views]
    assert np.mean(white) < 0.5


@pytest.fixture
def work(tmp_path: Path) -> ViewWork:
    paths = []
    for number in range(5):
        path = tmp_path / f"{number}.png"
        Image.fromarray(_fruit((200, 40 * number, 30), (250, 250, 250))).save(path)
        paths.append(path)
    return ViewWork(paths, np.array([0, 0, 1, 1, 1], np.int32), 2, 9, _front(), read_places(paths[:1]))


def _front() -> bytes:
    pytest.importorskip("tensorflow")
    from fruitdx_desktop.training.backbone import build_backbone
    from fruitdx_desktop.training.backbone_parts import front_of
    from fruitdx_desktop.training.export import export_front
    from fruitdx_desktop.training.pretrained import load_pretrained

    return export_front(front_of(build_backbone(load_pretrained())))


class _Stopped(Exception):
    pass


@pytest.mark.slow
@pytest.mark.tensorflow
def test_maps_are_made_once_and_go_on_where_they_stopped(
    work: ViewWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fruitdx_desktop.training.view_maps._CHUNK", 2)
    whole = np.array(view_maps(work, tmp_path / "whole", lambda *_: None))
    assert whole.shape == (2 + PLAIN, 5, 14, 14, 112)
    assert np.isfinite(whole).all() and np.abs(whole).max() > 0.1

    def stop(done: int, _total: int) -> None:
        if done == 7:
            raise _Stopped

    with pytest.raises(_Stopped):
        view_maps(work, tmp_path / "stopped", stop)
    counted: list[int] = []
    resumed = view_maps(work, tmp_path / "stopped", lambda done, _total: counted.append(done))
    assert counted == [9, 10]
    assert np.array_equal(resumed, whole)
    masks = view_masks(tmp_path / "whole", 5)
    assert masks[:, 32, 32].min() > 127 > masks[:, 0].max()


@pytest.mark.slow
@pytest.mark.tensorflow
def test_what_lies_around_fruit_is_heard_without_the_fruit() -> None:
    pytest.importorskip("tensorflow")
    from fruitdx_desktop.training.backbone import build_backbone
    from fruitdx_desktop.training.pretrained import load_pretrained
    from fruitdx_desktop.training.tail import Tail
    from fruitdx_desktop.training.view_work import Views, ground_features

    backbone, rng = build_backbone(load_pretrained()), np.random.default_rng(0)
    maps = rng.normal(size=(1, 6, 14, 14, 112)).astype(np.float16)
    masks = np.zeros((6, 64, 64), np.uint8)
    masks[:, :, 32:] = 255
    found = ground_features(backbone, Views(maps, masks, np.arange(6), Path()), np.array([0, 0, 0, 1, 1, 1], np.int32))
    places = Tail(backbone).places(maps[0].astype(np.float32)).numpy()
    left = np.average(places, axis=2, weights=[1, 1, 1, 0.5, 0, 0, 0]).mean(axis=1)
    assert np.allclose(found, left, atol=0.02)


def test_some_photos_of_each_fruit_are_taken_spread_over_all() -> None:
    pytest.importorskip("tensorflow")
    from fruitdx_desktop.training.view_work import _some_of_each

    fruits = np.repeat(np.array([0, 1, 2], np.int32), (2000, 5, 1))
    rows = _some_of_each(fruits)
    assert np.bincount(fruits[rows]).tolist() == [300, 5, 1]
    assert rows[0] == 0 and 1999 in rows


def test_room_is_asked_for_in_full(tmp_path: Path) -> None:
    assert bytes_needed(10, 3) == 10 * (PICTURE_SIZE**2 * 3 + MASK_SIZE**2 + 5 * 14 * 14 * 112 * 2)


def test_a_disk_without_room_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    from fruitdx_desktop.training import view_work

    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(view_work.shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(StorageError, match="GB are free"):
        view_work._make_room(tmp_path / "thorough" / "key", 10**9)
