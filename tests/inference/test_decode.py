from __future__ import annotations

import errno
import io
import os
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from fruitdx_desktop.core.errors import FruitDxError, PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.core.photo_trouble import PhotoTrouble
from fruitdx_desktop.inference.decode import decode_photo, photo_pixels
from fruitdx_desktop.inference.photo_file import opened
from fruitdx_desktop.inference.photos import expand, is_photo_name
from tests.conftest import draw_photo

WMF = struct.pack("<IH4hH6x4s40x", 0x9AC6CDD7, 0, 0, 0, 9, 9, 1, b"\x01\x00\t\x00")


def _encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "PPM"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_kinds_of_files(kind: str, mode: str) -> None:
    pixels = photo_pixels(_encoded(Image.new(mode, (50, 40), 128 if mode == "L" else (10, 200, 30)), kind))
    assert pixels.shape == (224, 224, 3)
    assert pixels.dtype == np.uint8


def test_heic(tmp_path: Path) -> None:
    heif = pytest.importorskip("pillow_heif")
    heif.register_heif_opener()
    path = tmp_path / "photo.HEIC"
    Image.new("RGB", (300, 200), (200, 30, 30)).save(path, "HEIF")
    assert np.abs(photo_pixels(path).mean(axis=(0, 1)) - [200, 30, 30]).max() < 8


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        (Image.new("CMYK", (20, 20), (0, 0, 0, 0)), 255),
        (Image.fromarray(np.full((20, 20), 40000, np.uint16)), 155),
        (Image.new("RGBA", (20, 20), (0, 0, 0, 0)), 255),
        (Image.new("1", (20, 20), 1), 255),
        (Image.new("F", (20, 20), 0.5), 0),
        (Image.new("LAB", (20, 20), (255, 128, 128)), 255),
        (Image.fromarray(np.full((20, 20), 200_000, np.int32)), 0),
        (Image.fromarray(np.array([[0, 100_000]] * 20, np.int32).repeat(10, 1)), 0),
    ],
)
def test_modes(image: Image.Image, expected: int) -> None:
    kind = "TIFF"
    assert abs(int(photo_pixels(_encoded(image, kind))[100, 100, 0]) - expected) <= 1


def test_eight_orientations_are_one_picture(tmp_path: Path) -> None:
    upright = decode_photo(draw_photo(tmp_path / "a.png", 3, (90, 60)))
    inverse = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    for orientation, transpose in inverse.items():
        turned = upright if transpose is None else upright.transpose(Image.Transpose(transpose))
        exif = Image.Exif()
        exif[0x0112] = orientation
        found = decode_photo(_encoded(turned, "PNG", exif=exif))
        assert np.array_equal(np.asarray(found), np.asarray(upright)), orientation


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_eight_orientations_of_a_large_photo_are_one_picture(kind: str, tmp_path: Path) -> None:
    upright = Image.open(draw_photo(tmp_path / "a.png", 5, (1203, 905)))
    whole = {"lossless": True} if kind == "WEBP" else {}
    expected = photo_pixels(_encoded(upright, kind, quality=95, **whole)).astype(int)
    for orientation, transpose in {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}.items():
        exif = Image.Exif()
        exif[0x0112] = orientation
        turned = upright.transpose(Image.Transpose(transpose))
        found = photo_pixels(_encoded(turned, kind, exif=exif, quality=95, **whole)).astype(int)
        # JPEG scales from the corner of the file.
        assert np.abs(found - expected).mean() < (2.0 if kind == "JPEG" else 0.01), orientation


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_orientation_in_xmp_counts_and_damaged_exif_does_not(tmp_path: Path) -> None:
    image = Image.open(draw_photo(tmp_path / "a.png", 5, (90, 60)))
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf tiff:Orientation="6"></rdf></x:xmpmeta>'
    assert decode_photo(_encoded(image, "JPEG", xmp=xmp)).size == (60, 90)
    for exif in (b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\x01" * 40):
        assert decode_photo(_encoded(image, "JPEG", exif=exif)).size == (90, 60)


def test_heic_is_turned_by_its_container_alone(tmp_path: Path) -> None:
    heif = pytest.importorskip("pillow_heif")
    heif.register_heif_opener()
    image = Image.open(draw_photo(tmp_path / "a.png", 5, (200, 120)))
    exif = Image.Exif()
    exif[0x0112] = 6
    image.save(tmp_path / "turned.heic", "HEIF", exif=exif)
    assert decode_photo(tmp_path / "turned.heic").size == (200, 120)


def test_large_jpeg_is_decoded_small(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    Image.new("RGB", (4000, 3000), (90, 120, 30)).save(path)
    assert decode_photo(path, (224, 224)).size == (500, 375)
    assert decode_photo(path).size == (4000, 3000)


@pytest.mark.parametrize(
    ("data", "words", "trouble"),
    [
        (b"", "empty", PhotoTrouble.DAMAGED),
        (b"not a picture", "known kind", PhotoTrouble.NO_PICTURE),
        (WMF, "are drawings", PhotoTrouble.NO_PICTURE),
        (b"\xff\xd8\xff\xe0 lies", "ends too early", PhotoTrouble.DAMAGED),
    ],
)
def test_no_picture(data: bytes, words: str, trouble: PhotoTrouble, tmp_path: Path) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(data)
    with pytest.raises(PhotoUnreadableError, match=words) as caught:
        photo_pixels(path)
    assert caught.value.trouble is trouble


def test_truncated(photo: Path) -> None:
    with pytest.raises(PhotoUnreadableError, match="ends too early"):
        photo_pixels(photo.read_bytes()[:-2000])


def test_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(PhotoUnreadableError, match="no such file") as gone:
        photo_pixels(tmp_path / "absent.jpg")
    assert gone.value.trouble is PhotoTrouble.GONE
    with pytest.raises(PhotoUnreadableError, match="folder") as folder:
        photo_pixels(tmp_path)
    assert folder.value.trouble is PhotoTrouble.NO_PICTURE
    with pytest.raises(PhotoUnreadableError):
        photo_pixels("a\0b.jpg")
    with pytest.raises(PhotoUnreadableError, match="too long") as long:
        photo_pixels(tmp_path / ("a" * 400))
    assert long.value.trouble is PhotoTrouble.GONE


def test_a_drive_that_goes_away_is_not_taken_for_damage(photo: Path) -> None:
    with pytest.raises(PhotoUnreadableError, match="output error") as lost, opened(photo):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    assert lost.value.trouble is PhotoTrouble.GONE
    # What a decoder meets that is sent to a place before the beginning of the file.
    with pytest.raises(OSError, match="Invalid"), opened(photo):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))


def test_a_system_without_room_for_one_more_file_is_not_the_photos_fault(
    photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> int:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(PhotoUnreadableError) as caught:
        photo_pixels(photo)
    assert caught.value.trouble is PhotoTrouble.OVERLOADED


def test_too_many_pixels_are_refused_before_decoding() -> None:
    header = _encoded(Image.new("1", (30_000, 30_000)), "PNG")
    with pytest.raises(PhotoTooLargeError, match="900 megapixels"):
        photo_pixels(header)


@settings(max_examples=120)
@given(st.data())
def test_damage_is_an_answer_or_one_of_our_errors(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "ICO", "TGA", "PPM", "JPEG2000"]))
    whole = bytearray(_encoded(Image.radial_gradient("L").convert("RGB").resize((40, 30)), kind))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert photo_pixels(bytes(whole[: data.draw(st.integers(1, len(whole)))])).shape == (224, 224, 3)
    except FruitDxError as error:
        assert error.message
        assert error.remedy


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F"])
def test_large_pictures_are_scaled_in_strips_as_a_whole_one_would_be(mode: str, tmp_path: Path) -> None:
    drawn = Image.open(draw_photo(tmp_path / "a.png", 7, (2240, 1344)))
    image = drawn.convert("L").convert(mode) if mode in ("I;16", "I", "F", "LA") else drawn.convert(mode)
    file = _encoded(image, "TIFF")
    whole = decode_photo(file).resize((224, 224), Image.Resampling.BILINEAR, reducing_gap=2.0)
    assert np.abs(np.asarray(whole, int) - photo_pixels(file)).max() <= 1


def test_folders_become_their_photos(tmp_path: Path) -> None:
    for name in ("b.JPG", "a.jpeg", "._a.jpg", "notes.txt", "sub/c.HeIc", ".hidden/d.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    folder = str(tmp_path)
    assert expand([folder]) == [f"{folder}/a.jpeg", f"{folder}/b.JPG", f"{folder}/sub/c.HeIc"]
    assert expand([folder], recursive=False) == [f"{folder}/a.jpeg", f"{folder}/b.JPG"]
    assert expand(["absent.xyz", f"{folder}/notes.txt"]) == ["absent.xyz", f"{folder}/notes.txt"]
    assert is_photo_name("x.MPO")
