"""Views of a photo as another camera, another light and another place would have given them.

A fruit is cut out by its mask and laid onto other ground: another photo's scene over the fruit that lies there, a heap
of its own kind, a street, plain colours. So neither ground nor style tells the label any more (background swaps after
Xiao et al. 2021, arXiv:2006.09994; statistics of other photos after Reinhard et al. 2001).
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.inference.preprocess import INPUT_SIZE, Pixels
from fruitdx_desktop.training.foreground import MASK_SIZE, Mask

if TYPE_CHECKING:
    from PIL import Image

SIZE = INPUT_SIZE
_FILL = (0, 0, 0, 0)


@dataclass(frozen=True, eq=False)
class Scenes:
    """What views are made of: ``pixels`` (n, s, s, 3) and ``masks`` (n, 64, 64) of n photos, uint8, ``fruits`` (n,) a
    number a fruit, and pictures of other places (s, s, 3), perhaps none."""

    pixels: npt.NDArray[np.uint8]
    masks: npt.NDArray[np.uint8]
    fruits: npt.NDArray[np.int32]
    places: Sequence[Pixels] = ()


def augmented(scenes: Scenes, index: int, rng: np.random.Generator) -> Pixels:
    """One view, uint8 RGB ``(224, 224, 3)``, of the photo ``index``."""
    from PIL import Image

    view = _own_ground(scenes, index, rng) if rng.random() < 0.25 else _other_ground(scenes, index, rng)
    if rng.random() < 0.25:
        view = _with_style_of(view, scenes.pixels[rng.integers(len(scenes.pixels))], rng)
    view = _lit(view, rng, 0.7)
    if rng.random() < 0.3:
        view = _turned_hue(view, rng)
    assert isinstance(view, Image.Image)
    return _through_a_camera(view, rng)


# Geometry


@dataclass(frozen=True)
class _Pose:
    """Where a fruit lands: centre in the view, its pixels a source pixel, turned by degrees, stretched, mirrored."""

    centre: tuple[float, float]
    scale: float
    degrees: float
    stretch: float
    mirrored: bool


def _pose(rng: np.random.Generator, scale: float) -> _Pose:
    wide = rng.random() < 0.15
    return _Pose(
        centre=(SIZE / 2 + rng.uniform(-22, 22), SIZE / 2 + rng.uniform(-22, 22)),
        scale=scale,
        degrees=float(rng.uniform(-180, 180) if wide else rng.uniform(-30, 30)),
        stretch=math.exp(rng.uniform(-0.2, 0.2)),
        mirrored=bool(rng.random() < 0.5),
    )


def _placed(picture: Image.Image, source: tuple[float, float], pose: _Pose) -> Image.Image:
    """RGBA of the view's size: ``picture`` moved so that its point ``source`` lies at the pose's centre."""
    from PIL import Image

    angle = math.radians(pose.degrees)
    across = (-1 if pose.mirrored else 1) * pose.stretch / pose.scale
    down = 1 / (pose.stretch * pose.scale)
    a, b = math.cos(angle) * across, -math.sin(angle) * down
    d, e = math.sin(angle) * across, math.cos(angle) * down
    c = source[0] - a * pose.centre[0] - b * pose.centre[1]
    f = source[1] - d * pose.centre[0] - e * pose.centre[1]
    whole = Image.Transform.AFFINE
    return picture.transform((SIZE, SIZE), whole, (a, b, c, d, e, f), Image.Resampling.BILINEAR, fillcolor=_FILL)


@dataclass(frozen=True)
class _Fruit:
    """A photo with its mask as alpha, the fruit's centre in pixels and its side as a share of the photo's."""

    picture: Image.Image
    centre: tuple[float, float]
    side: float


def _cut_out(scenes: Scenes, index: int) -> _Fruit:
    from PIL import Image

    picture = Image.fromarray(np.ascontiguousarray(scenes.pixels[index]))
    mask: Mask = scenes.masks[index]
    alpha = Image.fromarray(np.ascontiguousarray(mask)).resize(picture.size, Image.Resampling.BILINEAR)
    picture.putalpha(alpha)
    rows, columns = np.nonzero(mask > 127)
    if len(rows) < 20:
        return _Fruit(picture, (picture.width / 2, picture.height / 2), 0.6)
    step = picture.width / MASK_SIZE
    centre = (float(columns.mean() + 0.5) * step, float(rows.mean() + 0.5) * step)
    return _Fruit(picture, centre, math.sqrt(len(rows)) / MASK_SIZE)


# Grounds


def _own_ground(scenes: Scenes, index: int, rng: np.random.Generator) -> Image.Image:
    from PIL import Image

    pixels = scenes.pixels[index]
    picture = Image.fromarray(np.ascontiguousarray(pixels)).convert("RGBA")
    zoom = math.exp(rng.uniform(math.log(0.7), math.log(1.8))) * SIZE / picture.width
    edge = tuple(int(value) for value in np.median(pixels[:6].reshape(-1, 3), axis=0))
    ground = _cloth(rng) if rng.random() < 0.5 else Image.new("RGB", (SIZE, SIZE), edge)
    _lay(ground, _placed(picture, (picture.width / 2, picture.height / 2), _pose(rng, zoom)))
    return ground


def _other_ground(scenes: Scenes, index: int, rng: np.random.Generator) -> Image.Image:
    fruit = _cut_out(scenes, index)
    side = math.exp(rng.uniform(math.log(0.3), math.log(0.95)))
    pose = _pose(rng, side / max(fruit.side, 0.15) * SIZE / fruit.picture.width)
    kind = rng.random()
    if kind < 0.47:
        ground, pose = _scene(scenes, index, fruit, pose, rng)
    elif kind < 0.63:
        ground = _heap(scenes, index, side, rng)
    elif kind < 0.81 and len(scenes.places):
        ground = _place(scenes.places[int(rng.integers(len(scenes.places)))], rng)
    else:
        ground = _cloth(rng)
    placed = _placed(fruit.picture, fruit.centre, pose)
    if rng.random() < 0.4:
        alpha = placed.getchannel("A")
        placed = _lit(placed.convert("RGB"), rng, 0.5)
        placed.putalpha(alpha)
    _lay(ground, placed)
    if rng.random() < 0.25:
        _lay_in_front(ground, scenes, rng)
    return ground


def _scene(
    scenes: Scenes, index: int, fruit: _Fruit, pose: _Pose, rng: np.random.Generator
) -> tuple[Image.Image, _Pose]:
    """Another photo, of another fruit where there is one, and a pose that covers the fruit in it."""
    drawn = rng.integers(0, len(scenes.pixels), 6)
    others = [int(other) for other in drawn if scenes.fruits[other] != scenes.fruits[index]]
    hidden = _cut_out(scenes, others[0] if others else int(drawn[0]))
    zoom = math.exp(rng.uniform(math.log(0.8), math.log(1.3))) * SIZE / hidden.picture.width
    still = _Pose((SIZE / 2, SIZE / 2), zoom, 0.0, 1.0, mirrored=False)
    middle = (hidden.picture.width / 2, hidden.picture.height / 2)
    ground = _cloth(rng)
    whole = hidden.picture.convert("RGB").convert("RGBA")
    _lay(ground, _placed(whole, middle, still))
    centre = tuple(SIZE / 2 + (at - half) * zoom for at, half in zip(hidden.centre, middle, strict=True))
    side = min(1.15, max(0.35, hidden.side * zoom * hidden.picture.width / SIZE * rng.uniform(1.05, 1.3)))
    scale = side / max(fruit.side, 0.15) * SIZE / fruit.picture.width
    return ground, _Pose((centre[0], centre[1]), scale, pose.degrees, pose.stretch, pose.mirrored)


def _heap(scenes: Scenes, index: int, side: float, rng: np.random.Generator) -> Image.Image:
    ground = _cloth(rng)
    kin = np.flatnonzero(scenes.fruits == scenes.fruits[index])
    for _ in range(rng.integers(3, 7)):
        one = _cut_out(scenes, int(rng.choice(kin)) if rng.random() < 0.3 else index)
        scale = side / max(one.side, 0.2) * rng.uniform(0.8, 1.1) * SIZE / one.picture.width
        at = (float(rng.uniform(0, SIZE)), float(rng.uniform(0, SIZE)))
        turned = _Pose(at, scale, float(rng.uniform(-180, 180)), 1.0, mirrored=bool(rng.random() < 0.5))
        _lay(ground, _placed(one.picture, one.centre, turned))
        ground = ground.point(_curve(rng.uniform(0.75, 1.0)))
    return ground


def _place(pixels: Pixels, rng: np.random.Generator) -> Image.Image:
    from PIL import Image, ImageFilter

    side = int(rng.integers(60, pixels.shape[0]))
    y, x = rng.integers(0, pixels.shape[0] - side + 1, 2)
    crop = Image.fromarray(np.ascontiguousarray(pixels[y : y + side, x : x + side]))
    ground = crop.resize((SIZE, SIZE), Image.Resampling.BILINEAR)
    return ground.filter(ImageFilter.GaussianBlur(rng.uniform(0, 6))) if rng.random() < 0.5 else ground


def _cloth(rng: np.random.Generator) -> Image.Image:
    """A colour, mostly of leaves, earth or grey, with patterns from coarse to fine."""
    from PIL import Image, ImageChops

    base = rng.uniform(0, 255, 3)
    if rng.random() < 0.4:
        base = np.array([(40, 90, 30), (120, 95, 60), (130, 130, 130)][rng.integers(3)]) + rng.normal(0, 30, 3)
    ground = Image.new("RGB", (SIZE, SIZE), tuple(int(value) for value in np.clip(base, 0, 255)))
    for cells, amplitude in ((3, 60), (8, 45), (20, 30), (60, 20)):
        if rng.random() < 0.75:
            grain = rng.normal(0, amplitude * rng.random(), (cells, cells, 3 if rng.random() < 0.5 else 1))
            pattern = np.clip(np.broadcast_to(grain, (cells, cells, 3)) + 128, 0, 255).astype(np.uint8)
            ground = ImageChops.add(
                ground, Image.fromarray(pattern).resize((SIZE, SIZE), Image.Resampling.BICUBIC), offset=-128
            )
    return ground


def _lay_in_front(ground: Image.Image, scenes: Scenes, rng: np.random.Generator) -> None:
    """A leaf-shaped piece of some photo over the view, as leaves and fingers hide fruit."""
    from PIL import Image, ImageDraw

    pixels = scenes.pixels[rng.integers(len(scenes.pixels))]
    side = int(rng.integers(20, 60))
    y, x = rng.integers(0, pixels.shape[0] - side, 2)
    leaf = Image.fromarray(np.ascontiguousarray(pixels[y : y + side, x : x + side]))
    shape = Image.new("L", leaf.size, 0)
    ImageDraw.Draw(shape).ellipse((0, side * 0.25, side, side * 0.75), fill=255)
    leaf.putalpha(shape)
    grown = int(side * rng.uniform(1.0, 1.8))
    leaf = leaf.rotate(rng.uniform(0, 360), expand=True).resize((grown, grown))
    at = (int(rng.integers(-10, SIZE - 30)), int(rng.integers(-10, SIZE - 30)))
    ground.paste(leaf.convert("RGB"), at, leaf.getchannel("A"))


def _lay(ground: Image.Image, picture: Image.Image) -> None:
    ground.paste(picture.convert("RGB"), (0, 0), picture.getchannel("A"))


# Light and camera


def _curve(
    *gains: float, gamma: float = 1.0, contrast: float = 1.0, middle: float = 0.5, lift: float = 0.0
) -> list[int]:
    """A lookup table for ``Image.point``: one gain for all three channels, or one each."""
    steps = (np.arange(256) / 255.0) ** gamma
    channels = gains if len(gains) == 3 else gains * 3
    curves = [np.clip(middle + (steps * gain - middle) * contrast + lift, 0.0, 1.0) * 255 for gain in channels]
    return [int(value) for curve in curves for value in np.rint(curve)]


def _lit(view: Image.Image, rng: np.random.Generator, strength: float) -> Image.Image:
    """Other exposure, white balance, contrast and saturation; at times light from one side."""
    from PIL import Image, ImageChops, ImageEnhance

    gains = np.exp(rng.normal(0, 0.12 * strength, 3))
    table = _curve(
        *(float(gain) for gain in gains),
        gamma=math.exp(rng.normal(0, 0.35 * strength)),
        contrast=math.exp(rng.normal(0, 0.3 * strength)),
        middle=0.45,
        lift=float(rng.normal(0, 0.08 * strength)),
    )
    view = ImageEnhance.Color(view.point(table)).enhance(math.exp(rng.normal(0, 0.4 * strength)))
    if rng.random() < 0.3:
        light = Image.linear_gradient("L").rotate(rng.uniform(0, 360)).resize((SIZE, SIZE))
        shade = light.point(_curve(rng.uniform(0.2, 0.7), lift=rng.uniform(0.3, 0.6))[:256]).convert("RGB")
        view = ImageChops.multiply(view, shade)
    return view


def _turned_hue(view: Image.Image, rng: np.random.Generator) -> Image.Image:
    from PIL import Image

    turn = rng.normal(0, 0.04) if rng.random() < 0.8 else rng.uniform(-0.12, 0.12)
    hue, saturation, value = view.convert("HSV").split()
    turned = hue.point([(step + round(turn * 255)) % 256 for step in range(256)])
    return Image.merge("HSV", (turned, saturation, value)).convert("RGB")


def _with_style_of(view: Image.Image, other: Pixels, rng: np.random.Generator) -> Image.Image:
    """Moves mean and spread of each channel towards those of another photo (Reinhard et al. 2001)."""
    from PIL import Image, ImageStat

    mine, theirs = ImageStat.Stat(view), ImageStat.Stat(Image.fromarray(np.ascontiguousarray(other)))
    share = rng.uniform(0.2, 0.8)
    table: list[int] = []
    for mean, spread, new_mean, new_spread in zip(mine.mean, mine.stddev, theirs.mean, theirs.stddev, strict=True):
        scale = (spread * (1 - share) + new_spread * share + 1) / (spread + 1)
        curve = (np.arange(256) - mean) * scale + mean * (1 - share) + new_mean * share
        table.extend(int(value) for value in np.clip(np.rint(curve), 0, 255))
    return view.point(table)


def _through_a_camera(view: Image.Image, rng: np.random.Generator) -> Pixels:
    """Blurred, small, sharpened, noisy or pressed into a JPEG, as photos that were passed on are."""
    from PIL import Image, ImageFilter

    kind = rng.random()
    if kind < 0.25:
        view = view.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 2.5)))
    elif kind < 0.5:
        side = int(math.exp(rng.uniform(math.log(48), math.log(180))))
        view = view.resize((side, side), Image.Resampling.BILINEAR).resize((SIZE, SIZE), Image.Resampling.BICUBIC)
    elif kind < 0.8:
        view = view.filter(ImageFilter.UnsharpMask(rng.uniform(0.5, 4), int(rng.uniform(50, 400)), 0))
    pixels = np.asarray(view)
    if rng.random() < 0.3:
        noise = rng.standard_normal((SIZE, SIZE, 1 if rng.random() < 0.5 else 3), np.float32) * rng.uniform(2, 18)
        pixels = np.clip(pixels + noise, 0, 255).astype(np.uint8)
    if rng.random() < 0.6:
        pressed = io.BytesIO()
        Image.fromarray(pixels).save(pressed, "JPEG", quality=int(rng.uniform(15, 90)))
        pixels = np.asarray(Image.open(pressed).convert("RGB"))
    return pixels
