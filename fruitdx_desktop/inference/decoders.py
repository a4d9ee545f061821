"""The children that decode photos: started when first needed, kept for the next photo, stopped with the program."""

from __future__ import annotations

import atexit
import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from fruitdx_desktop.core.child import Child, Message, start_child
from fruitdx_desktop.core.errors import Cancelled, FruitDxError, PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.core.photo_trouble import PhotoTrouble
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.photo_file import Source
from fruitdx_desktop.inference.picture import Size, Tag, TagValue
from fruitdx_desktop.inference.room import Room
from fruitdx_desktop.inference.runtime import default_threads

if TYPE_CHECKING:
    from PIL import Image

# With the program itself, below 1.5 GB.
room = Room(1000 * 2**20)
_FIRST_BYTES = 192 * 2**20
# Of its own time, so that a busy machine fails no photo; as often as it takes the first memory, since some kinds (DDS,
# QOI, plain PPM) are decoded in Python, at seconds a megapixel.
CPU_S = 60
# By the clock so much longer, where no time is counted, as for a dead drive.
CLOCK_RATIO = 4.0
_POLL_S = 0.1
_END_GRACE_S = 2.0
_ERRORS: dict[str, type[FruitDxError]] = {error.code: error for error in (PhotoUnreadableError, PhotoTooLargeError)}
# Decoders' own words are of no use to anybody, and may tell of the photo.
_LOG = Path(os.devnull)
# A signal that the system sends for too much processor time (POSIX).
_SIGXCPU = 24


def decode(source: Source, size: Size | None, cancel: CancelToken | None) -> tuple[Image.Image, Size]:
    """The picture, upright RGB at least ``size``, and how wide and high its file is; errors as ``decode_photo``."""
    from PIL import Image

    answer, pixels = _ask(source, {"size": size}, cancel)
    width, height = answer["whole"]
    return Image.frombytes("RGB", tuple(answer["size"]), pixels), (width, height)


def tags(source: Source, wanted: Sequence[Tag]) -> list[TagValue]:
    """EXIF tags; errors as ``decode_photo``."""
    answer, _none = _ask(source, {"tags": list(wanted)}, None)
    found: list[TagValue] = answer["tags"]
    return found


def stop() -> None:
    """Ends the children that wait for photos; the next photo starts one anew."""
    _pool.stop()


def _ask(source: Source, question: Message, cancel: CancelToken | None) -> tuple[Message, bytes]:
    """Tries with little memory, then with as much as it needs, and at last alone with all there is."""
    memory = _FIRST_BYTES
    while True:
        with room.for_bytes(memory, cancel):
            answer, pixels = _pool.ask(source, {**question, **_limits(memory)}, cancel)
        if "error" in answer:
            raise _ERRORS[answer["error"]](**answer["values"])
        if not {"memory", "needs", "died"} & set(answer):
            return answer, pixels
        if memory == room.size or answer.get("slow"):
            raise _unreadable(answer)
        memory = min(room.size, max(2 * _FIRST_BYTES, answer["needs"])) if "needs" in answer else room.size


def _limits(memory: int) -> Message:
    return {"memory": memory, "most": room.size, "cpu_s": CPU_S * max(1, memory // _FIRST_BYTES)}


def _unreadable(answer: Message) -> PhotoUnreadableError:
    if answer.get("slow"):
        return PhotoUnreadableError("it takes too long to decode", PhotoTrouble.TOO_COSTLY)
    if "died" in answer:
        return PhotoUnreadableError(
            f"it is damaged so badly that it crashed what decoded it ({answer['died']})", PhotoTrouble.DAMAGED
        )
    return PhotoUnreadableError("it needs more memory than a photo may take", PhotoTrouble.TOO_COSTLY)


class _Pool:
    """One child a thread at most; each is lent to one caller at a time."""

    def __init__(self) -> None:
        self._idle: list[Child] = []
        self._lock = threading.Lock()
        self._slots = threading.BoundedSemaphore(default_threads())

    def ask(self, source: Source, question: Message, cancel: CancelToken | None) -> tuple[Message, bytes]:
        """The answer with what came after it. ``died`` tells of a child that did not live to answer."""
        given, payload = _payload(source)
        with self._slot(cancel):
            # One that has waited long may end itself at this moment; a new one does not.
            for fresh in (False, True):
                child = self._take(fresh)
                try:
                    child.channel.send({**question, "given": given})
                    child.channel.send_bytes(payload)
                    answer = child.answer(time.monotonic() + question["cpu_s"] * CLOCK_RATIO, cancel)
                    pixels = child.receive_bytes() if "size" in answer else b""
                except TimeoutError:
                    child.stop(0.0)
                    return {"died": "no answer", "slow": True}, b""
                except (OSError, EOFError):
                    code = child.stop(_END_GRACE_S)
                    if code == 0 and not fresh:
                        continue
                    return {"died": f"signal {-code}" if code < 0 else f"code {code}", "slow": code == -_SIGXCPU}, b""
                except BaseException:
                    child.stop(0.0)
                    raise
                self._give_back(child)
                return answer, pixels
        raise AssertionError

    def stop(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
        for child in idle:
            # It ends by itself once nobody can ask it any more.
            child.channel.close()
        for child in idle:
            child.stop(_END_GRACE_S)

    @contextmanager
    def _slot(self, cancel: CancelToken | None) -> Iterator[None]:
        while not self._slots.acquire(timeout=_POLL_S):
            if cancel is not None and cancel.cancelled:
                raise Cancelled
        try:
            yield
        finally:
            self._slots.release()

    def _take(self, fresh: bool) -> Child:
        while not fresh:
            with self._lock:
                child = self._idle.pop() if self._idle else None
            if child is None:
                break
            if child.process.poll() is None:
                return child
            child.channel.close()
        try:
            return start_child("photos", _LOG)
        except OSError as error:
            raise PhotoUnreadableError(
                f"no process could be started to decode it ({error})", PhotoTrouble.OVERLOADED
            ) from error

    def _give_back(self, child: Child) -> None:
        with self._lock:
            self._idle.append(child)


_pool = _Pool()
atexit.register(stop)


def _payload(source: Source) -> tuple[str, bytes]:
    return ("bytes", source) if isinstance(source, bytes) else ("path", os.fsencode(os.path.abspath(source)))
