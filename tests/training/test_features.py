"""Photos to features: in order, cached by content, stoppable, with a reason for what cannot be read."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from fruitdx_desktop.core.errors import Cancelled, DatasetError
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.accelerator import CPU, Device, FeatureNetwork
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.preprocess import Pixels, to_input
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.dataset import Photo, scan
from fruitdx_desktop.training.feature_cache import FeatureCache
from fruitdx_desktop.training.features import PhotoFeatures, extract, feature_matrix
from tests.conftest import draw_photo


@pytest.fixture
def model() -> bytes:
    return (starter_bundle() / MODEL).read_bytes()


@pytest.fixture
def photos(tmp_path: Path) -> tuple[Photo, ...]:
    for number in range(12):
        draw_photo(tmp_path / "photos" / ("A" if number % 2 else "B") / f"{number}.jpg", seed=number)
    return scan(tmp_path / "photos")


class Counting(Device):
    """The processor, counting what it is asked."""

    asked = 0

    @contextmanager
    def open(self, model: bytes) -> Iterator[FeatureNetwork]:
        device = self
        with CPU.open(model) as network:

            class Counted:
                def features(self, pixels: Pixels) -> np.ndarray:
                    Counting.asked += 1
                    assert device.name == "counting"
                    return network.features(pixels)

            yield Counted()


def _extract(photos: tuple[Photo, ...], model: bytes, cache: Path, device: Device = CPU) -> list[PhotoFeatures]:
    opened = FeatureCache(cache, "backbone")
    try:
        return extract(photos, model, opened, lambda _done, _total: None, device)
    finally:
        opened.close()


def test_when_a_photo_was_taken_is_told_fresh_and_cached(tmp_path: Path, model: bytes) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2024:01:31 10:15:02"
    told, named = (draw_photo(tmp_path / "photos" / "A" / name, 1) for name in ("told.jpg", "IMG-20230101-WA0012.jpg"))
    with Image.open(told) as image:
        image.load()
    image.save(told, exif=exif)
    for _ in range(2):
        results = _extract(scan(tmp_path / "photos"), model, tmp_path / "cache")
        assert {result.photo.path: result.capture.day for result in results} == {told: "20240131", named: "20230101"}


def test_features_are_the_graphs_own_in_the_order_given(
    tmp_path: Path, photos: tuple[Photo, ...], model: bytes
) -> None:
    results = _extract(photos, model, tmp_path / "cache")
    runtime = Runtime(model, threads=1)
    assert [result.photo for result in results] == list(photos)
    for result in results:
        expected = runtime.run(to_input(photo_pixels(result.photo.path)))["features"][0]
        assert result.features is not None
        assert np.abs(result.features - expected).max() < 2.0**-8
        assert result.sha256 == hashlib.sha256(result.photo.path.read_bytes()).hexdigest()
    matrix = feature_matrix(results)
    assert matrix.dtype == np.float32
    assert np.array_equal(matrix[3], results[3].features)


def test_progress_ends_with_all_and_never_goes_back(tmp_path: Path, photos: tuple[Photo, ...], model: bytes) -> None:
    told: list[tuple[int, int]] = []
    cache = FeatureCache(tmp_path / "cache", "backbone")
    extract(photos * 5, model, cache, lambda done, total: told.append((done, total)))
    cache.close()
    assert told == sorted(told)
    assert told[-1] == (60, 60)


def test_moved_and_renamed_photos_pass_the_backbone_once(
    tmp_path: Path, photos: tuple[Photo, ...], model: bytes
) -> None:
    Counting.asked = 0
    first = _extract(photos, model, tmp_path / "cache", Counting("counting"))
    assert Counting.asked == len(photos)
    shutil.move(tmp_path / "photos", tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "A").rename(tmp_path / "elsewhere" / "C")
    moved = scan(tmp_path / "elsewhere")
    second = _extract(moved, model, tmp_path / "cache", Counting("counting"))
    assert Counting.asked == len(photos)
    by_digest = {result.sha256: result.half for result in first}
    assert all(np.array_equal(result.half, by_digest[result.sha256]) for result in second)
    draw_photo(moved[0].path, seed=99)
    _extract(moved, model, tmp_path / "cache", Counting("counting"))
    assert Counting.asked == len(photos) + 1


def test_broken_and_vanished_photos_are_results_with_a_reason(
    tmp_path: Path, photos: tuple[Photo, ...], model: bytes
) -> None:
    photos[0].path.write_bytes(b"no picture")
    photos[1].path.unlink()
    photos[2].path.write_bytes(photos[2].path.read_bytes()[:900])
    results = _extract(photos, model, tmp_path / "cache")
    assert [result.half is None for result in results[:4]] == [True, True, True, False]
    assert all(result.problem for result in results[:3])


def test_stopping_keeps_what_was_computed_and_leaves_no_thread(
    tmp_path: Path, photos: tuple[Photo, ...], model: bytes
) -> None:
    cache = FeatureCache(tmp_path / "cache", "backbone")

    def stop(done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        extract(photos * 10, model, cache, stop)
    assert cache.get(hashlib.sha256(photos[0].path.read_bytes()).hexdigest()) is not None
    cache.close()


def test_a_folder_that_went_away_is_no_pile_of_broken_photos(
    tmp_path: Path, photos: tuple[Photo, ...], model: bytes
) -> None:
    shutil.rmtree(tmp_path / "photos")
    with pytest.raises(DatasetError, match="cannot be read any more") as caught:
        _extract(photos, model, tmp_path / "cache")
    assert "drive" in caught.value.remedy


def test_a_drive_taken_off_in_the_middle_is_named(tmp_path: Path, model: bytes) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(drive)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no drive can be mounted here (needs root)")
    try:
        for number in range(40):
            draw_photo(drive / "A" / f"{number}.jpg", seed=number)
        photos = scan(drive)
    finally:
        subprocess.run(["umount", str(drive)], check=True)
    with pytest.raises(DatasetError, match="is empty") as caught:
        _extract(photos, model, tmp_path / "cache")
    assert "drive" in caught.value.remedy
