"""Drawn pictures of fruit, for screenshots that may show no photo."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

SIZE = 900


def draw_fruit(path: Path, skin: tuple[int, int, int], spots: int = 0, seed: int = 1) -> Path:
    """A round fruit on a table; ``spots`` dark places on its right shoulder."""
    rng = random.Random(seed)
    picture = _background(rng)
    fruit, mask = _fruit(skin)
    _shadow(picture, mask)
    picture.paste(fruit, mask=mask)
    _spots(picture, rng, spots)
    _stalk(picture)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.filter(ImageFilter.GaussianBlur(1.2)).save(path, quality=90)
    return path


def draw_scene(path: Path, seed: int = 1) -> Path:
    """No fruit at all: a shelf of boxes."""
    rng = random.Random(seed)
    picture = Image.new("RGB", (SIZE, SIZE * 3 // 4), (203, 197, 186))
    draw = ImageDraw.Draw(picture)
    for row in range(3):
        left = 30
        while left < SIZE - 60:
            width, height = rng.randrange(60, 150), rng.randrange(90, 180)
            bottom = 215 * (row + 1)
            colour = tuple(rng.randrange(70, 210) for _ in range(3))
            draw.rectangle((left, bottom - height, left + width, bottom), fill=colour)
            left += width + rng.randrange(6, 30)
        draw.rectangle((0, 215 * (row + 1), SIZE, 215 * (row + 1) + 10), fill=(122, 92, 62))
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.filter(ImageFilter.GaussianBlur(1.5)).save(path, quality=90)
    return path


def _background(rng: random.Random) -> Image.Image:
    top, bottom = (206, 212, 200), (150, 126, 96)
    column = Image.new("RGB", (1, SIZE))
    for y in range(SIZE):
        share = min(1.0, max(0.0, (y - SIZE * 0.52) / (SIZE * 0.16)))
        column.putpixel((0, y), tuple(round(a + share * (b - a)) for a, b in zip(top, bottom, strict=True)))
    noise = Image.effect_noise((SIZE, SIZE), 14).convert("RGB")
    return Image.blend(column.resize((SIZE, SIZE)), noise, 0.06)


def _fruit(skin: tuple[int, int, int]) -> tuple[Image.Image, Image.Image]:
    mask = Image.new("L", (SIZE, SIZE), 0)
    draw = ImageDraw.Draw(mask)
    draw.ellipse((190, 220, 560, 780), fill=255)
    draw.ellipse((340, 220, 710, 780), fill=255)
    draw.ellipse((200, 240, 700, 700), fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(5))
    light = Image.radial_gradient("L").resize((900, 900))
    dark = Image.new("RGB", (SIZE, SIZE), tuple(round(part * 0.38) for part in skin))
    bright = Image.new("RGB", (SIZE, SIZE), tuple(min(255, round(part * 1.12 + 24)) for part in skin))
    moved = Image.new("L", (SIZE, SIZE), 255)
    moved.paste(light, (-60, -90))
    return Image.composite(dark, bright, moved), mask


def _shadow(picture: Image.Image, mask: Image.Image) -> None:
    shade = Image.new("L", (SIZE, SIZE), 0)
    ImageDraw.Draw(shade).ellipse((200, 690, 780, 830), fill=150)
    picture.paste((48, 38, 28), mask=shade.filter(ImageFilter.GaussianBlur(26)))


def _spots(picture: Image.Image, rng: random.Random, count: int) -> None:
    for _ in range(count):
        x, y, size = rng.gauss(555, 48), rng.gauss(395, 48), rng.uniform(10, 30)
        layer = Image.new("L", (SIZE, SIZE), 0)
        ImageDraw.Draw(layer).ellipse((x - size, y - size * 0.85, x + size, y + size * 0.85), fill=215)
        picture.paste((58, 42, 26), mask=layer.filter(ImageFilter.GaussianBlur(3)))


def _stalk(picture: Image.Image) -> None:
    draw = ImageDraw.Draw(picture)
    draw.line((450, 262, 458, 200, 486, 150), fill=(74, 52, 30), width=16, joint="curve")
    leaf = [(470, 185), (520, 120), (610, 104), (664, 124), (620, 180), (540, 204)]
    draw.polygon(leaf, fill=(74, 122, 60))
    draw.line((470, 185, 664, 124), fill=(50, 88, 42), width=4)
