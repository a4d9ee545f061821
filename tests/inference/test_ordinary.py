from __future__ import annotations

import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from fruitdx_desktop.inference.ordinary import Ordinary, ordinary


def _encoded(kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(file, kind, **options)
    return file.getvalue()


def test_what_cameras_write_is_ordinary() -> None:
    exif = Image.Exif()
    exif[0x0110] = "camera"
    assert ordinary(_encoded("JPEG", exif=exif)) == Ordinary(0)
    assert ordinary(_encoded("JPEG", progressive=True)) == Ordinary(3)
    assert ordinary(_encoded("PNG")) == Ordinary()


@pytest.mark.parametrize("kind", ["WEBP", "TIFF", "GIF", "BMP", "JPEG2000"])
def test_other_kinds_are_not(kind: str) -> None:
    assert ordinary(_encoded(kind)) is None


def test_more_scans_segments_or_chunks_than_any_camera_writes() -> None:
    progressive = _encoded("JPEG", progressive=True)
    scan = progressive.index(b"\xff\xda")
    assert ordinary(progressive[:-2] + progressive[scan:] * 20) is None
    plain = _encoded("JPEG")
    assert ordinary(plain[:2] + b"\xff\xfe\0\x04no" * 500 + plain[2:]) is None
    png = _encoded("PNG")
    chunk = b"\0\0\0\0prVt" + zlib.crc32(b"prVt").to_bytes(4)
    assert ordinary(png[:33] + chunk * 500 + png[33:]) is None


@given(st.data())
def test_any_bytes_have_an_answer(data: st.DataObject) -> None:
    whole = bytearray(_encoded(data.draw(st.sampled_from(["JPEG", "PNG"]))))
    for _ in range(data.draw(st.integers(0, 8))):
        whole[data.draw(st.integers(2, min(700, len(whole) - 1)))] = data.draw(st.integers(0, 255))
    assert ordinary(bytes(whole[: data.draw(st.integers(0, len(whole)))])) in (None, *map(Ordinary, range(256)))
