from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageEnhance, ImageFilter

from fruitdx_desktop.core.photo_quality import PhotoProblem, PhotoQuality
from fruitdx_desktop.inference.decode import decode_photo, read_photo, stretched
from fruitdx_desktop.inference.photos import expand
from fruitdx_desktop.inference.quality import photo_quality
from tests.conftest import draw_photo


def problems(image: Image.Image) -> tuple[PhotoProblem, ...]:
    return photo_quality(stretched(image), image.size).problems


@pytest.fixture
def good(tmp_path: Path) -> Image.Image:
    return decode_photo(draw_photo(tmp_path / "good.png", 5, (640, 480)))


def test_a_good_photo_has_no_problem(good: Image.Image) -> None:
    assert problems(good) == ()


def test_each_problem_is_found(good: Image.Image) -> None:
    assert problems(good.filter(ImageFilter.GaussianBlur(14))) == (PhotoProblem.BLURRED,)
    assert problems(ImageEnhance.Brightness(good).enhance(0.2)) == (PhotoProblem.DARK,)
    grey = good.convert("L").convert("RGB")
    assert PhotoProblem.OVEREXPOSED in problems(ImageEnhance.Brightness(grey).enhance(8.0))
    assert problems(good.resize((80, 60))) == (PhotoProblem.TINY,)


def test_darkness_is_not_taken_for_blur(good: Image.Image) -> None:
    dark = ImageEnhance.Brightness(good.filter(ImageFilter.GaussianBlur(14))).enhance(0.1)
    assert problems(dark) == (PhotoProblem.DARK,)


def test_a_fruit_on_white_paper_is_not_overexposed() -> None:
    paper = Image.new("RGB", (400, 400), (255, 255, 255))
    fruit = Image.effect_noise((260, 260), 60).convert("RGB")
    paper.paste(fruit, (70, 70))
    assert PhotoProblem.OVEREXPOSED not in problems(paper)


def test_a_bright_fruit_on_a_dark_cloth_is_not_dark() -> None:
    cloth = Image.new("RGB", (400, 400), (5, 5, 5))
    cloth.paste(Image.effect_noise((160, 160), 40).convert("RGB"), (120, 120))
    assert PhotoProblem.DARK not in problems(cloth)


def test_the_size_is_that_of_the_file(tmp_path: Path) -> None:
    photo = read_photo(draw_photo(tmp_path / "large.jpg", 1, (1600, 1200)))
    assert photo.size == (1600, 1200)
    assert photo.pixels.shape == (224, 224, 3)


@given(st.integers(0, 255), st.integers(1, 4000), st.integers(1, 4000))
def test_plain_pictures_have_finite_measures(grey: int, width: int, height: int) -> None:
    quality = photo_quality(np.full((224, 224, 3), grey, np.uint8), (width, height))
    assert isinstance(quality, PhotoQuality)
    assert quality.sharpness == pytest.approx(0.0, abs=1e-2)
    assert quality.brightness == pytest.approx(grey, abs=0.1)
    assert 0.0 <= quality.burnt <= 1.0
    assert quality.short_side == min(width, height)
    assert quality.problems


def test_good_research_photos_are_left_alone(data: Path) -> None:
    paths = random.Random(3).sample(expand([str(data / "fruit17")]), 150)
    flagged = [path for path in paths if problems(decode_photo(path))]
    assert len(flagged) <= 3, flagged


def test_spoiled_research_photos_are_found(data: Path) -> None:
    for path in random.Random(4).sample(expand([str(data / "fruit17" / "Healthy_Guava")]), 10):
        image = decode_photo(path)
        assert PhotoProblem.BLURRED in problems(image.filter(ImageFilter.GaussianBlur(0.02 * max(image.size))))
        assert PhotoProblem.DARK in problems(ImageEnhance.Brightness(image).enhance(0.2))
