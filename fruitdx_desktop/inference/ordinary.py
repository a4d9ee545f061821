"""Which photos are opened in this process: plain JPEG and PNG. All others are opened in a child."""

from __future__ import annotations

from dataclasses import dataclass

JPEG_START = b"\xff\xd8\xff"
# CIPA DC-008, 4.5.2: what EXIF in a JPEG begins with.
EXIF_START = b"Exif\0\0"
PNG_START = b"\x89PNG\r\n\x1a\n"
MAX_BYTES = 32 * 1024 * 1024
# A camera writes some twenty segments and ten scans; each costs time and memory of its own.
_MAX_SEGMENTS = 256
_MAX_SCANS = 64
_MAX_CHUNKS = 256
_MAX_DATA_CHUNKS = 16_384
# ITU-T T.81, table B.1: baseline, extended and progressive frames; start of scan; what has no length.
_FRAMES, _PROGRESSIVE, _SCAN = (0xC0, 0xC1, 0xC2), 0xC2, 0xDA
_BARE = (0x01, *range(0xD0, 0xDA))
_OTHER_FRAMES = (0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF)


@dataclass(frozen=True)
class Ordinary:
    """``layers`` of a JPEG that is held whole while it is decoded, else 0."""

    layers: int = 0


def looks_ordinary(head: bytes) -> bool:
    """True for the first bytes of a JPEG or PNG."""
    return head.startswith((JPEG_START, PNG_START))


def ordinary(data: bytes) -> Ordinary | None:
    """Looks through the headers of a whole file, in microseconds; None for one that is not plain and simple."""
    try:
        if data.startswith(JPEG_START):
            return _jpeg(data)
        return _png(data) if data.startswith(PNG_START) else None
    except IndexError:
        return None


def _jpeg(data: bytes) -> Ordinary | None:
    at, layers, progressive = 2, 0, False
    for _ in range(_MAX_SEGMENTS):
        marker = data[at + 1]
        if data[at] != 0xFF or marker in _BARE or marker in _OTHER_FRAMES:
            return None
        if marker == _SCAN:
            whole = progressive or data[at + 4] < layers
            if whole and data.count(b"\xff\xda", at) > _MAX_SCANS:
                return None
            return Ordinary(layers if whole else 0)
        if marker in _FRAMES:
            progressive, layers = marker == _PROGRESSIVE, data[at + 9]
        at += 1 if marker == 0xFF else 2 + int.from_bytes(data[at + 2 : at + 4])
    return None


def _png(data: bytes) -> Ordinary | None:
    at, pictures, others = len(PNG_START), 0, 0
    while at + 8 <= len(data):
        if data[at + 4 : at + 8] == b"IDAT":
            pictures += 1
        else:
            others += 1
        if pictures > _MAX_DATA_CHUNKS or others > _MAX_CHUNKS:
            return None
        at += 12 + int.from_bytes(data[at : at + 4])
    return Ordinary()
