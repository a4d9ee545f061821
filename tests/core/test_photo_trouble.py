"""Each kind of unreadable photo has a way out of its own."""

from __future__ import annotations

import pickle

import pytest

from fruitdx_desktop.core.errors import PhotoUnreadableError
from fruitdx_desktop.core.photo_trouble import REMEDIES, PhotoTrouble, trouble_of

PHOTO_REASONS = {
    "there is no such file": PhotoTrouble.GONE,
    "Input/output error": PhotoTrouble.GONE,
    "the file may not be read (permission denied)": PhotoTrouble.FORBIDDEN,
    "the folder may not be read (permission denied)": PhotoTrouble.FORBIDDEN,
    "it is not a picture of a known kind": PhotoTrouble.NO_PICTURE,
    "WMF files are drawings, not photos": PhotoTrouble.NO_PICTURE,
    "it is a folder, not a file": PhotoTrouble.NO_PICTURE,
    "the file is empty": PhotoTrouble.DAMAGED,
    "the file ends too early; it was not copied or saved completely": PhotoTrouble.DAMAGED,
    "the picture in it is damaged (broken data stream)": PhotoTrouble.DAMAGED,
    "it is damaged so badly that it crashed what decoded it (signal 11)": PhotoTrouble.DAMAGED,
    "something nobody has foreseen": PhotoTrouble.DAMAGED,
    "the file is larger than 512 MB": PhotoTrouble.TOO_LARGE,
    "it needs more memory than a photo may take": PhotoTrouble.TOO_COSTLY,
    "it takes too long to decode": PhotoTrouble.TOO_COSTLY,
    "no process could be started to decode it (Cannot allocate memory)": PhotoTrouble.OVERLOADED,
}


@pytest.mark.parametrize("reason", PHOTO_REASONS)
def test_a_reason_leads_to_its_way_out(reason: str) -> None:
    error = PhotoUnreadableError(reason=reason)
    assert error.trouble is trouble_of(reason) is PHOTO_REASONS[reason]
    assert error.remedy == REMEDIES[PHOTO_REASONS[reason]]
    again = pickle.loads(pickle.dumps(error))
    assert (again.message, again.remedy, again.trouble) == (error.message, error.remedy, error.trouble)


def test_no_two_kinds_have_the_same_way_out() -> None:
    assert len(set(REMEDIES.values())) == len(PhotoTrouble)
