"""The evidence over a photo, and the looks of answers, as people see them who lack one kind of cone."""

from __future__ import annotations

import io
import itertools

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from fruitdx_desktop.services.heat_map import heat_map
from fruitdx_desktop.ui.diagnose.evidence import OUTLINE_AT
from fruitdx_desktop.ui.diagnose.photo_view import PhotoView
from fruitdx_desktop.ui.theme.tokens import DARK, LIGHT, TONES, Colours
from tests.ui.colour_blind import Rgb, Sight, lightness, ratio

SIGHTS = pytest.mark.parametrize("sight", Sight)
# Skins, leaves, rotten spots, and the grounds that fruit lies on.
PHOTOS = {
    "red": (190, 40, 35),
    "dark red": (140, 30, 60),
    "yellow": (225, 170, 50),
    "green": (120, 165, 65),
    "leaf": (55, 105, 45),
    "brown": (110, 75, 50),
    "grey": (128, 128, 128),
    "white": (245, 245, 245),
}
SIZE = 560
# Evidence that grows from the left to the right.
RISING = [[column / 6 for column in range(7)] for _row in range(7)]
# Five levels, from hardly any evidence to most of it.
STEPS = [SIZE * part // 16 for part in (1, 4, 7, 10, 13)]
# L* of neighbours that are told apart, and of the ends.
STEP, SPAN = 2.3, 12.0
# Pixels across the line with its dark edges.
LINE = 12


@SIGHTS
@pytest.mark.parametrize("photo", PHOTOS)
def test_more_evidence_is_lighter_for_everybody(qtbot: QtBot, photo: str, sight: Sight) -> None:
    rows = _in_window(qtbot, PHOTOS[photo]), _in_report(PHOTOS[photo])
    for row in rows:
        seen = [lightness(row[place], sight) for place in STEPS]
        grown = [after - before for before, after in itertools.pairwise(seen)]
        assert min(grown) >= STEP, [round(value, 1) for value in seen]
        assert seen[-1] - seen[0] >= SPAN


@SIGHTS
@pytest.mark.parametrize("photo", [*PHOTOS.values(), (0, 0, 0), (25, 25, 30)])
def test_the_line_is_seen_on_any_photo(qtbot: QtBot, photo: Rgb, sight: Sight) -> None:
    """Also where nothing could be dimmed any more: white against black within the line itself."""
    for row in (_in_window(qtbot, photo), _in_report(photo)):
        sharp = [_sharpest(row[place : place + LINE], sight) for place in range(SIZE - LINE)]
        assert max(sharp) >= 4.5
        assert sharp.index(max(sharp)) / SIZE == pytest.approx(_place_of(OUTLINE_AT), abs=0.06)


@SIGHTS
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", TONES)
def test_answers_are_read_by_everybody(colours: Colours, name: str, sight: Sight) -> None:
    tone = colours.tone(name)
    for ground in (tone.tint, colours.surface):
        assert ratio(_rgb(QColor(tone.ink)), _rgb(QColor(ground)), sight) >= 4.5


def test_a_map_told_by_hue_would_fail() -> None:
    """The measure is worth something: red and green of equal light are one colour without red-sensitive cones."""
    red, green = (214.0, 70.0, 60.0), (98.0, 130.0, 60.0)
    assert abs(lightness(red, Sight.DEUTERANOPIA) - lightness(green, Sight.DEUTERANOPIA)) < SPAN


def _in_window(qtbot: QtBot, colour: Rgb) -> list[Rgb]:
    """The middle line of the photo as the window shows it."""
    view = PhotoView("photo")
    qtbot.addWidget(view)
    view.resize(SIZE, SIZE)
    picture = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    picture.fill(QColor(*map(int, colour)))
    view.show_picture(picture)
    view.set_evidence(RISING)
    view.show_evidence(True)
    made = view.grab().toImage()
    return [_rgb(made.pixelColor(x, SIZE // 2)) for x in range(SIZE)]


def _in_report(colour: Rgb) -> list[Rgb]:
    file = io.BytesIO()
    Image.new("RGB", (SIZE, SIZE), tuple(map(int, colour))).save(file, "JPEG", quality=95)
    made = heat_map(file.getvalue(), np.asarray(RISING, np.float32))
    assert made is not None
    with Image.open(io.BytesIO(made)) as drawn:
        line = np.asarray(drawn.convert("RGB"))[SIZE // 2]
    return [(float(red), float(green), float(blue)) for red, green, blue in line]


def _rgb(colour: QColor) -> Rgb:
    return colour.red(), colour.green(), colour.blue()


def _sharpest(colours: list[Rgb], sight: Sight) -> float:
    """The contrast of the lightest and the darkest."""
    ordered = sorted(colours, key=lambda colour: lightness(colour, sight))
    return ratio(ordered[0], ordered[-1], sight)


def _place_of(share: float) -> float:
    """Where the rising evidence comes to a share, from 0 at the left to 1 at the right."""
    return (share * 6 + 0.5) / 7
