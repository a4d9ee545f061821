"""Labels as folders: any text, on any file system, and back."""

from __future__ import annotations

import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.core.label_folder import folder_of, label_of

DEVICES = ("CON", "nul", "Aux", "com1", "LPT9", "con.txt", "NUL .x")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=80))
def test_a_label_comes_back_from_its_folder(label: str) -> None:
    try:
        folder = folder_of(label)
    except ValueError:
        assert len(label.encode()) > 80, "only what is long in bytes cannot be a name"
        return
    assert label_of(folder) == label
    assert folder.isascii() and len(folder) <= 255
    assert not set(folder) & set('<>:"/\\|?*') and os.sep not in folder
    assert not folder.startswith(".") and not folder.endswith(".")
    assert folder.partition(".")[0].strip().casefold() not in {device.partition(".")[0].strip() for device in DEVICES}


@pytest.mark.parametrize("label", [*DEVICES, ".", "..", "...", ".hidden", "ends."])
def test_names_that_mean_something_to_a_system_are_none(label: str) -> None:
    folder = folder_of(label)
    assert label_of(folder) == label
    assert folder[0] == "%" or folder == "ends%2E"


def test_a_long_label_of_letters_that_take_three_bytes_fits() -> None:
    label = "\u0905\u0928\u093e\u0930 " * 16
    assert len(label) == 80 and label_of(folder_of(label)) == label
    with pytest.raises(ValueError, match="too long"):
        folder_of("".join(map(chr, random.Random(1).sample(range(0x20000, 0x2A6DF), 80))))


@given(st.text(max_size=40))
def test_any_folder_has_a_label(folder: str) -> None:
    assert isinstance(label_of(folder), str)
