"""Why a photo cannot be read, as a value: each kind has a way out of its own."""

from __future__ import annotations

from enum import StrEnum

from fruitdx_desktop.core.texts import translatable


class PhotoTrouble(StrEnum):
    GONE = "gone"
    FORBIDDEN = "forbidden"
    NO_PICTURE = "no_picture"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    TOO_COSTLY = "too_costly"
    OVERLOADED = "overloaded"


REMEDIES = {
    PhotoTrouble.GONE: translatable(
        "Error", "It was moved, renamed or deleted, or its drive is not connected. Choose it where it is now."
    ),
    PhotoTrouble.FORBIDDEN: translatable(
        "Error", "Copy it to a folder of your own, or ask whoever owns it to let you read it."
    ),
    PhotoTrouble.NO_PICTURE: translatable("Error", "Choose a photo: JPEG, PNG, HEIC, WebP, TIFF or BMP."),
    PhotoTrouble.DAMAGED: translatable("Error", "Copy it from the phone or camera once more, or take the photo again."),
    PhotoTrouble.TOO_LARGE: translatable("Error", "Save a smaller copy of it and use that."),
    PhotoTrouble.TOO_COSTLY: translatable(
        "Error", "Open it in another program, save it as a smaller JPEG and use that."
    ),
    PhotoTrouble.OVERLOADED: translatable("Error", "Close other programs, then ask again."),
}
