"""The child process that decodes photos which may hang or crash what opens them, one after another."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from typing import Any, BinaryIO

from fruitdx_desktop.core.child import Channel, Message
from fruitdx_desktop.core.errors import FruitDxError, PhotoTooLargeError, PhotoUnreadableError
from fruitdx_desktop.inference.limits import limit_memory
from fruitdx_desktop.inference.photo_file import opened
from fruitdx_desktop.inference.picture import (
    check_size,
    halve_while_decoding,
    load_pillow,
    open_picture,
    scale_while_decoding,
    tags_of,
    unreadable,
    upright_rgb,
)

# After so long without a photo the memory is given back.
IDLE_S = 30.0
# What the many kinds of decoders hold at most: picture, planes, canvas, and copies in between.
_BYTES_PER_PIXEL = 24
_BASE_BYTES = 150 * 2**20
# mallopt(3): set once, the threshold no longer grows, and blocks above it go back to the system when freed.
_M_MMAP_THRESHOLD = -3
_LARGE_BLOCK_BYTES = 2**20


def main(channel: Channel) -> None:
    """The role ``photos``: receives a question, then a path or the bytes of a file; answers, then sends pixels.

    The question holds ``given`` (``path`` or ``bytes``), ``memory`` (bytes that it may take), ``most`` (bytes that it
    could be given), ``cpu_s``, and ``size`` (or None) for pixels or ``tags`` for EXIF. Answers are ``{size, whole}``,
    ``{tags}``, ``{needs}`` (bytes; ask again with more), ``{memory}`` (it was too little) or ``{error, values}``.
    """
    load_pillow()
    _map_large_blocks()
    limits = _Limits()
    with suppress(EOFError, OSError):
        while channel.poll(IDLE_S):
            question = channel.receive()
            payload = channel.receive_bytes()
            limits.set(question)
            answer, pixels = _answer(question, payload)
            limits.lift()
            channel.send(answer)
            if pixels is not None:
                channel.send_bytes(pixels)


def _answer(question: Message, payload: bytes) -> tuple[Message, bytes | None]:
    source = payload if question["given"] == "bytes" else os.fsdecode(payload)
    try:
        with opened(source) as (file, size):
            return _look(question, file, size)
    except (PhotoUnreadableError, PhotoTooLargeError) as error:
        return _told(error), None
    except MemoryError:
        return {"memory": True}, None
    # Pillow's plugins raise nearly anything on damaged data, and some the same where memory is short.
    except Exception as error:
        if question["memory"] < question["most"]:
            return {"memory": True}, None
        return _told(unreadable(error)), None


def _look(question: Message, file: BinaryIO, file_size: int) -> tuple[Message, bytes | None]:
    with open_picture(file) as image:
        if "tags" in question:
            return {"tags": tags_of(image, [(part, tag) for part, tag in question["tags"]])}, None
        whole = image.size
        size = tuple(question["size"]) if question["size"] else None
        scale_while_decoding(image, size)
        needs = image.width * image.height * _BYTES_PER_PIXEL + 2 * file_size
        if needs > question["memory"] < question["most"]:
            return {"needs": needs}, None
        if needs > question["most"]:
            halve_while_decoding(image, size)
        picture = upright_rgb(image, size)
        check_size(image)
        return {"size": picture.size, "whole": whole}, picture.tobytes()


def _told(error: FruitDxError) -> Message:
    return {"error": error.code, "values": error.values}


class _Limits:
    """Memory and processor time that one photo may take.

    Linux counts what this process holds of memory of its own (``RLIMIT_DATA``); elsewhere one limit holds for all.
    """

    def __init__(self) -> None:
        self._fixed = False
        # Measured before any photo: what one leaves behind with the allocator is no gift to the next.
        self._own_bytes = _held_bytes() if sys.platform == "linux" else 0

    def set(self, question: Message) -> None:
        if sys.platform != "linux":
            if not self._fixed:
                limit_memory(int(question["most"]) + _BASE_BYTES)
                self._fixed = True
        else:
            import resource

            self._soft(resource.RLIMIT_DATA, self._own_bytes + int(question["memory"]))
        if sys.platform != "win32":
            import resource

            self._soft(resource.RLIMIT_CPU, int(time.process_time()) + int(question["cpu_s"]) + 1)

    def lift(self) -> None:
        """So that an answer can be sent whatever happened."""
        if sys.platform == "linux":
            import resource

            self._soft(resource.RLIMIT_DATA, resource.RLIM_INFINITY)

    @staticmethod
    def _soft(kind: int, wanted: int) -> None:
        import resource

        _soft, hard = resource.getrlimit(kind)
        if hard != resource.RLIM_INFINITY and (wanted == resource.RLIM_INFINITY or wanted > hard):
            wanted = hard
        resource.setrlimit(kind, (wanted, hard))


def _map_large_blocks() -> None:
    """glibc keeps what a large photo leaves, and the next would find it there whatever its limit says."""
    if sys.platform == "linux":
        import ctypes

        with suppress(AttributeError):
            ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE_BLOCK_BYTES)


def _held_bytes() -> int:
    with open("/proc/self/status", encoding="ascii") as file:
        held: Any = next((line.split()[1] for line in file if line.startswith("VmData:")), "0")
    return int(held) * 1024
