"""Children that decode: what they may take, and what happens to those that die, hang or wait."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from fruitdx_desktop.core.child import Child
from fruitdx_desktop.core.errors import Cancelled, PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.core.photo_trouble import PhotoTrouble
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference import decoders
from fruitdx_desktop.inference.decode import decode_photo, photo_pixels, photo_tags
from fruitdx_desktop.inference.room import Room


@pytest.fixture(autouse=True)
def fresh_children() -> Iterator[None]:
    decoders.stop()
    yield
    decoders.stop()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Child]:
    """Every child that is started."""
    children: list[Child] = []

    def start(role: str, log: Path) -> Child:
        children.append(start_child(role, log))
        return children[-1]

    start_child = decoders.start_child
    monkeypatch.setattr(decoders, "start_child", start)
    return children


def _encoded(kind: str, size: tuple[int, int] = (60, 40), mode: str = "RGB", **options: object) -> bytes:
    file = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert(mode).save(file, kind, **options)
    return file.getvalue()


def test_one_child_serves_photo_after_photo(started: list[Child], tmp_path: Path) -> None:
    odd = (
        os.fsdecode(bytes(tmp_path) + b"/n\xc3\xa4me\n\xff.tif") if sys.platform == "linux" else str(tmp_path / "n.tif")
    )
    Path(odd).write_bytes(_encoded("TIFF"))
    for source in (odd, _encoded("WEBP"), _encoded("GIF"), odd):
        assert decode_photo(source).size == (60, 40)
    with pytest.raises(PhotoUnreadableError, match="too early"):
        decode_photo(_encoded("TIFF")[:-3000])
    with pytest.raises(PhotoTooLargeError, match="900 megapixels"):
        lying = bytearray(_encoded("BMP"))
        lying[18:26] = (30_000).to_bytes(4, "little") * 2
        decode_photo(bytes(lying))
    assert len(started) == 1


def test_plain_photos_need_no_child(started: list[Child]) -> None:
    photo_pixels(_encoded("JPEG"))
    photo_pixels(_encoded("PNG"))
    assert not started


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
@pytest.mark.parametrize(
    ("number", "words", "trouble"),
    [
        (signal.SIGSEGV, "crashed", PhotoTrouble.DAMAGED),
        (getattr(signal, "SIGXCPU", 0), "takes too long", PhotoTrouble.TOO_COSTLY),
    ],
)
def test_a_child_that_dies_costs_one_photo(
    number: int, words: str, trouble: PhotoTrouble, started: list[Child], monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(child: Child, deadline: float, cancel: CancelToken | None) -> dict[str, object]:
        child.process.send_signal(signal.SIGSTOP)
        child.process.send_signal(number)
        child.process.send_signal(signal.SIGCONT)
        child.process.wait()
        raise EOFError

    with monkeypatch.context() as patched:
        patched.setattr(Child, "answer", crash)
        with pytest.raises(PhotoUnreadableError, match=words) as caught:
            decode_photo(_encoded("GIF"))
    assert caught.value.trouble is trouble
    assert decode_photo(_encoded("GIF")).size == (60, 40)


def test_a_child_that_gives_no_answer_is_ended(started: list[Child], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoders, "CLOCK_RATIO", -1.0)
    with pytest.raises(PhotoUnreadableError, match="too long"):
        decode_photo(_encoded("GIF"))
    assert [child.process.returncode for child in started] != [None]


def test_a_large_picture_may_take_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """DDS is decoded in Python: fifty megapixels take minutes, and are read all the same."""
    asked: list[tuple[int, int]] = []

    class Counting(decoders._Pool):
        def ask(self, source, question, cancel):  # type: ignore[no-untyped-def]
            asked.append((question["memory"], question["cpu_s"]))
            return super().ask(source, question, cancel)

    monkeypatch.setattr(decoders, "_pool", Counting())
    assert photo_pixels(_encoded("DDS")).shape == (224, 224, 3)
    monkeypatch.setattr(decoders, "_FIRST_BYTES", 2**20)
    assert photo_pixels(_encoded("DDS", (600, 400))).shape == (224, 224, 3)
    decoders.stop()
    small, refused, large = asked
    assert small[1] == refused[1] == decoders.CPU_S
    assert large[1] == large[0] // 2**20 * decoders.CPU_S > small[1]


def test_a_computer_that_can_start_no_process_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_role: str, _log: Path) -> Child:
        raise OSError("Cannot allocate memory")

    monkeypatch.setattr(decoders, "start_child", full)
    with pytest.raises(PhotoUnreadableError, match="no process") as caught:
        decode_photo(_encoded("GIF"))
    assert caught.value.trouble is PhotoTrouble.OVERLOADED


def test_a_child_that_went_to_sleep_is_replaced(started: list[Child]) -> None:
    decode_photo(_encoded("GIF"))
    started[0].process.kill()
    started[0].process.wait()
    assert decode_photo(_encoded("GIF")).size == (60, 40)
    assert len(started) == 2


def test_cancelling_ends_the_child(started: list[Child]) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        decode_photo(_encoded("GIF"), cancel=cancel)
    assert all(child.process.returncode is not None for child in started)


@pytest.mark.skipif(sys.platform != "linux", reason="counts memory of its own on Linux only")
def test_memory_is_asked_for_and_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    file = _encoded("TIFF", (4000, 3000))
    asked: list[int] = []

    class Counting(Room):
        def for_bytes(self, count: int, cancel: CancelToken | None = None):  # type: ignore[no-untyped-def]
            asked.append(count)
            return super().for_bytes(count, cancel)

    monkeypatch.setattr(decoders, "room", Counting(1000 * 2**20))
    assert photo_pixels(file).shape == (224, 224, 3)
    assert len(asked) == 2
    assert 4000 * 3000 * 4 < asked[1] < decoders.room.size
    monkeypatch.setattr(decoders, "room", Room(20 * 2**20))
    monkeypatch.setattr(decoders, "_FIRST_BYTES", 20 * 2**20)
    with pytest.raises(PhotoUnreadableError, match="more memory") as caught:
        photo_pixels(file)
    assert caught.value.trouble is PhotoTrouble.TOO_COSTLY


@pytest.mark.skipif(sys.platform != "linux", reason="counts memory of its own on Linux only")
def test_a_decoder_that_calls_short_memory_damage_gets_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """WebP's asks for its canvas while the file is opened, before anybody knows what it needs."""
    file = _encoded("WEBP", (2400, 2000), method=0)
    monkeypatch.setattr(decoders, "_FIRST_BYTES", 20 * 2**20)
    assert photo_pixels(file).shape == (224, 224, 3)
    with pytest.raises(PhotoUnreadableError, match="damaged"):
        photo_pixels(_encoded("WEBP")[:-100])


@pytest.mark.skipif(sys.platform != "linux", reason="counts memory of its own on Linux only")
def test_jpeg_2000_that_needs_more_than_there_is_comes_at_half_its_scale(monkeypatch: pytest.MonkeyPatch) -> None:
    file = _encoded("JPEG2000", (2001, 1507), "RGBA", irreversible=True)
    whole = photo_pixels(file).astype(int)
    monkeypatch.setattr(decoders, "room", Room(40 * 2**20))
    monkeypatch.setattr(decoders, "_FIRST_BYTES", 30 * 2**20)
    assert np.abs(photo_pixels(file) - whole).mean() < 1


def test_no_more_children_than_threads(started: list[Child]) -> None:
    file = _encoded("WEBP", (300, 200))
    threads = [threading.Thread(target=photo_pixels, args=(file,)) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 1 <= len(started) <= decoders.default_threads()


def test_tags_come_from_a_child_too(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "camera"
    for kind in ("JPEG", "TIFF", "WEBP"):
        found = photo_tags(_encoded(kind, exif=exif), [(0, 0x0110), (0x8825, 2), (0, 0x010F)])
        assert found == ["camera", None, None]


def test_the_same_pixels_from_here_and_from_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind, mode in (("JPEG", "RGB"), ("JPEG", "CMYK"), ("PNG", "RGBA"), ("PNG", "P"), ("PNG", "I;16")):
        file = _encoded(kind, (1203, 905), "L" if mode == "I;16" else mode)
        here = photo_pixels(file)
        with monkeypatch.context() as patched:
            patched.setattr("fruitdx_desktop.inference.decode.ordinary", lambda _data: None)
            assert np.array_equal(photo_pixels(file), here)
