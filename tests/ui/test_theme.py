"""Colours that can be read, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from fruitdx_desktop.core.paths import resources
from fruitdx_desktop.ui.looks import Look
from fruitdx_desktop.ui.theme import icons, theme
from fruitdx_desktop.ui.theme.contrast import contrast
from fruitdx_desktop.ui.theme.palette import palette
from fruitdx_desktop.ui.theme.stylesheet import style_sheet
from fruitdx_desktop.ui.theme.tokens import DARK, LIGHT, TONES, Colours, TypeScale

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_of_black_on_white_is_the_greatest() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#336699", "#336699") == pytest.approx(1.0)


@THEMES
def test_text_reads_on_every_ground(colours: Colours) -> None:
    grounds = [colours.canvas, colours.surface, colours.raised]
    for ground in grounds:
        assert contrast(colours.ink, ground) >= 4.5
        assert contrast(colours.muted, ground) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_strong) >= 4.5


@THEMES
@pytest.mark.parametrize("name", TONES)
def test_a_tone_reads_on_its_tint_and_on_the_surfaces(colours: Colours, name: str) -> None:
    tone = colours.tone(name)
    for ground in (tone.tint, colours.surface, colours.raised):
        assert contrast(tone.ink, ground) >= 4.5
    assert contrast(colours.ink, tone.tint) >= 4.5


@THEMES
def test_edges_and_focus_can_be_seen(colours: Colours) -> None:
    for ground in (colours.canvas, colours.surface):
        assert contrast(colours.focus, ground) >= 3.0
        assert contrast(colours.edge, ground) >= 3.0
        assert contrast(colours.accent, ground) >= 3.0


def test_a_tone_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError):
        LIGHT.tone("ink")


@THEMES
def test_the_style_sheet_has_no_gap(qapp: QApplication, colours: Colours) -> None:
    assert "$" not in style_sheet(colours, TypeScale(11))
    assert palette(colours).window().color().name() == colours.canvas


def test_the_choice_of_theme_holds(qapp: QApplication) -> None:
    worn = theme.install(qapp)
    worn.choose("dark")
    assert theme.colours() is DARK
    worn.choose("light")
    assert theme.colours() is LIGHT
    assert theme.install(qapp) is worn


@pytest.mark.parametrize("look", list(Look))
def test_every_look_has_an_icon_of_its_own(qapp: QApplication, look: Look) -> None:
    assert not icons.pixmap(look.icon, "#000000").isNull()
    assert len({other.icon for other in Look}) == len(Look)


def test_the_icons_bring_their_licence() -> None:
    assert "ISC License" in (resources() / "icons" / "LICENSE").read_text()
