"""Why a photo cannot be read, as a value: each kind has a way out of its own."""

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
