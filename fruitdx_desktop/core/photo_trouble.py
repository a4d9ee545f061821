"""Why a photo cannot be read, as a value: each kind has a way out of its own. Told by the words of the reason."""

from __future__ import annotations

from enum import StrEnum


class PhotoTrouble(StrEnum):
    GONE = "gone"
    FORBIDDEN = "forbidden"
    NO_PICTURE = "no_picture"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    TOO_COSTLY = "too_costly"
    OVERLOADED = "overloaded"


# In English, since command line and server speak it.
REMEDIES = {
    PhotoTrouble.GONE: "It was moved, renamed or deleted, or its drive is not connected. Choose it where it is now.",
    PhotoTrouble.FORBIDDEN: "Copy it to a folder of your own, or ask whoever owns it to let you read it.",
    PhotoTrouble.NO_PICTURE: "Choose a photo: JPEG, PNG, HEIC, WebP, TIFF or BMP.",
    PhotoTrouble.DAMAGED: "Copy it from the phone or camera once more, or take the photo again.",
    PhotoTrouble.TOO_LARGE: "Save a smaller copy of it and use that.",
    PhotoTrouble.TOO_COSTLY: "Open it in another program, save it as a smaller JPEG and use that.",
    PhotoTrouble.OVERLOADED: "Close other programs, then ask again.",
}

# Parts of the reasons; whatever else is said, the file itself is not as it should be.
_KNOWN_BY = (
    (PhotoTrouble.GONE, ("there is no such file", "Not a directory", "Input/output error", "Stale file handle")),
    (PhotoTrouble.FORBIDDEN, ("may not be read", "Permission denied")),
    (
        PhotoTrouble.NO_PICTURE,
        ("not a picture", "no picture in it", "not a file", "files are drawings"),
    ),
    (PhotoTrouble.TOO_LARGE, ("the file is larger than",)),
    (PhotoTrouble.TOO_COSTLY, ("it needs more memory", "it takes too long")),
    (PhotoTrouble.OVERLOADED, ("no process could be started",)),
)


def trouble_of(reason: str) -> PhotoTrouble:
    """The kind of a reason."""
    for trouble, parts in _KNOWN_BY:
        if any(part in reason for part in parts):
            return trouble
    return PhotoTrouble.DAMAGED
