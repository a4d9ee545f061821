"""When and with what a photo was taken: from EXIF, else from its file name. No photo is decoded for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from fruitdx_desktop.core.errors import FruitDxError
from fruitdx_desktop.inference.decode import photo_tags
from fruitdx_desktop.inference.photo_file import Source
from fruitdx_desktop.inference.picture import TagValue

# CIPA DC-008 (EXIF): make, model, the EXIF part, when it was taken, its fraction of a second, the body's number.
_MAKE, _MODEL, _EXIF, _TAKEN, _FRACTION, _BODY = 0x010F, 0x0110, 0x8769, 0x9003, 0x9291, 0xA431
_FIRST_YEAR = 1990
# 20240131_101502, 2024-01-31 10.15.02, PXL_20240131_101502123, "WhatsApp Image 2024-01-31 at 10.15.02 AM".
_STAMP = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[-_.]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
    r"(?:(?:[ _T-]+(?:at +)?|(?<=\d)(?=\d{6}(?!\d)))"
    r"(?P<hour>\d{1,2})(?P<colon>[-_.h:]?)(?P<minute>\d\d)(?:(?P=colon)|m)(?P<second>\d\d)(?P<milli>\d{3})?"
    r"(?: ?(?P<half>[AP]M))?)?(?!\d)",
    re.IGNORECASE,
)
# FB_IMG_1706696102123: milliseconds since 1970; 13 digits from 2001 to 2286.
_UNIX_MS = re.compile(r"(?<!\d)(1\d{12})(?!\d)")


@dataclass(frozen=True)
class Capture:
    """``seconds`` by the camera's own clock since 1970, None where only the day is told; ``day`` is YYYYMMDD.

    ``camera`` is make, model and number of the body, empty where it is not told. Clocks of two cameras differ, so
    compare ``seconds`` of one camera only.
    """

    seconds: float | None = None
    day: str = ""
    camera: str = ""


NOTHING_TOLD = Capture()


def capture_of(name: str, source: Source) -> Capture:
    """What a photo's file name and content tell of its taking; the name alone where the content cannot be read."""
    named = time_in_name(name)
    try:
        camera, taken = _exif(source)
    # What cannot be read is told elsewhere.
    except FruitDxError:
        return named
    found = taken or named
    return Capture(found.seconds, found.day, camera)


def attributes_of(captures: Sequence[Capture], sources: Sequence[str]) -> dict[str, list[str]]:
    """What may give a label away, by its name, a text a photo: ``health.Evidence.attributes``. ``sources`` are those
    that a groups file tells, "" where it tells none."""
    return {
        "capture_day": [one.day for one in captures],
        "camera": [one.camera for one in captures],
        "source": list(sources),
    }


def time_in_name(name: str) -> Capture:
    """What a file name tells; digits that are no possible time are none."""
    for match in _STAMP.finditer(name):
        found = _from_stamp(match)
        if found is not None:
            return found
    unix = _UNIX_MS.search(name)
    if unix:
        # Phones write local clocks elsewhere; here only differences and the day count.
        return _told(datetime.fromtimestamp(int(unix[1]) / 1000, UTC).replace(tzinfo=None))
    return NOTHING_TOLD


def _exif(source: Source) -> tuple[str, Capture | None]:
    # Not DateTime (0x0132): programs that scale photos set it to the moment of scaling, alike for all.
    wanted = [(0, _MAKE), (0, _MODEL), (_EXIF, _BODY), (_EXIF, _TAKEN), (_EXIF, _FRACTION)]
    *camera, taken, fraction = (_text(value) for value in photo_tags(source, wanted))
    return " ".join(filter(None, camera)), _from_exif(taken, fraction)


def _from_exif(taken: str, fraction: str) -> Capture | None:
    try:
        moment = datetime.strptime(taken[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
    if moment.year < _FIRST_YEAR:
        return None
    digits = re.match(r"\d{1,6}", fraction)
    return _told(moment, float(f"0.{digits[0]}") if digits else 0.0)


def _from_stamp(match: re.Match[str]) -> Capture | None:
    part = match.groupdict()
    try:
        date = datetime(int(part["year"]), int(part["month"]), int(part["day"]))
        if part["hour"] is None:
            return Capture(None, f"{date:%Y%m%d}")
        hour = _hour(int(part["hour"]), (part["half"] or "").upper())
        moment = date.replace(hour=hour, minute=int(part["minute"]), second=int(part["second"]))
    except ValueError:
        return None
    return _told(moment, int(part["milli"] or 0) / 1000)


def _hour(hour: int, half: str) -> int:
    if not half:
        return hour
    return hour % 12 + (12 if half == "PM" else 0)


def _told(moment: datetime, fraction: float = 0.0) -> Capture:
    return Capture(moment.replace(tzinfo=UTC).timestamp() + fraction, f"{moment:%Y%m%d}")


def _text(value: TagValue) -> str:
    return " ".join(str(value).replace("\0", " ").split()) if value is not None else ""
