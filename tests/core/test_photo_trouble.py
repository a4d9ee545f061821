"""Each kind of unreadable photo has a way out of its own."""

from __future__ import annotations

import json
import pickle

import pytest

from fruitdx_desktop.core.errors import PhotoUnreadableError
from fruitdx_desktop.core.photo_trouble import REMEDIES, PhotoTrouble


@pytest.mark.parametrize("trouble", PhotoTrouble)
def test_an_error_carries_its_kind_wherever_it_goes(trouble: PhotoTrouble) -> None:
    error = PhotoUnreadableError("there is no such file", trouble)
    assert error.remedy == REMEDIES[trouble]
    for again in (
        pickle.loads(pickle.dumps(error)),
        PhotoUnreadableError(**json.loads(json.dumps(error.values))),
    ):
        assert again.trouble is trouble
        assert (again.message, again.remedy) == (error.message, error.remedy)


def test_no_two_kinds_have_the_same_way_out() -> None:
    assert len(set(REMEDIES.values())) == len(PhotoTrouble)
