"""When photos were taken, by EXIF or by name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from fruitdx_desktop.training.capture import NOTHING_TOLD, Capture, capture_of, time_in_name
from tests.conftest import draw_photo

NOON = datetime(2024, 1, 31, 10, 15, 2, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    "name",
    [
        "IMG_20240131_101502",
        "IMG20240131101502",
        "20240131_101502",
        "20240131_101502(0)",
        "2024-01-31 10.15.02",
        "2024-01-31_10-15-02",
        "Photo 2024-01-31 at 10.15.02",
        "WhatsApp Image 2024-01-31 at 10.15.02",
        "WhatsApp Image 2024-01-31 at 10.15.02 AM (1)",
        "signal-2024-01-31-101502",
        "IMG_20240131_101502_HDR",
    ],
)
def test_names_of_phones_tell_the_second(name: str) -> None:
    assert time_in_name(name) == Capture(NOON, "20240131")


def test_names_tell_more_or_less_than_the_second() -> None:
    assert time_in_name("PXL_20240131_101502123.PORTRAIT") == Capture(NOON + 0.123, "20240131")
    assert time_in_name("WhatsApp Image 2024-01-31 at 1.15.02 PM").seconds == NOON + 3 * 3600
    assert time_in_name("FB_IMG_1706696102123") == Capture(NOON + 0.123, "20240131")
    assert time_in_name("IMG-20240131-WA0012") == Capture(None, "20240131")


@pytest.mark.parametrize(
    "name", ["", "apple_0001", "IMG_20249931_101502", "DSC01234", "20240131101502123456", "mango 77"]
)
def test_digits_that_are_no_time_tell_nothing(name: str) -> None:
    assert time_in_name(name) == NOTHING_TOLD


@given(st.text(max_size=60))
def test_any_name_is_taken(name: str) -> None:
    assert len(time_in_name(name).day) in (0, 8)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31)))
def test_a_written_time_is_read_again(moment: datetime) -> None:
    found = time_in_name(f"IMG_{moment:%Y%m%d_%H%M%S}")
    assert found.seconds == moment.replace(microsecond=0, tzinfo=UTC).timestamp()


def _with_exif(path: Path, taken: str, fraction: str = "", scaled: str = "") -> Path:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Acme", "Phone 7"
    if scaled:
        exif[0x0132] = scaled
    exif.get_ifd(0x8769)[0x9003] = taken
    if fraction:
        exif.get_ifd(0x8769)[0x9291] = fraction
    with Image.open(draw_photo(path, 1)) as image:
        image.load()
    image.save(path, exif=exif)
    return path


@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp"])
def test_exif_tells_time_and_camera(tmp_path: Path, ending: str) -> None:
    path = _with_exif(tmp_path / f"IMG_20230101_000000{ending}", "2024:01:31 10:15:02", "25")
    assert _told(path) == Capture(NOON + 0.25, "20240131", "Acme Phone 7")


@pytest.mark.parametrize("taken", ["0000:00:00 00:00:00", "1980:01:01 00:00:00", "    :  :     :  :  ", "yesterday"])
def test_a_clock_that_was_not_set_leaves_the_name(tmp_path: Path, taken: str) -> None:
    path = _with_exif(tmp_path / "IMG_20240131_101502.jpg", taken, scaled="2020:02:02 02:02:02")
    assert _told(path) == Capture(NOON, "20240131", "Acme Phone 7")


def test_files_that_are_no_photos_tell_their_name_at_most(tmp_path: Path) -> None:
    assert capture_of("IMG_20240131_101502", b"\xff\xd8\xff\xe1Exif\0\0no photo") == Capture(NOON, "20240131")
    assert capture_of("IMG_20240131_101502", b"no photo") == Capture(NOON, "20240131")
    assert capture_of("absent", tmp_path / "absent.jpg") == NOTHING_TOLD
    assert _told(draw_photo(tmp_path / "plain.png", 1)) == NOTHING_TOLD
    assert _told(draw_photo(tmp_path / "plain.jpg", 1)) == NOTHING_TOLD


def test_no_pixel_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [_with_exif(tmp_path / f"a{ending}", "2024:01:31 10:15:02") for ending in (".jpg", ".png", ".webp")]
    paths.append(draw_photo(tmp_path / "plain.png", 1))

    def refused(*_arguments: object) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", refused)
    assert [_told(path).day for path in paths] == ["20240131"] * 3 + [""]


def _told(path: Path) -> Capture:
    return capture_of(path.stem, path.read_bytes())
