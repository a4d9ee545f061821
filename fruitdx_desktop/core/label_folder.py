"""Labels as names of folders, on any file system and back."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import quote, unquote

_SAFE = " ()-_"
# No percent-encoding begins so.
_PUNYCODE = "%x"
# Of a file's name on every common file system, in bytes.
_LONGEST = 255
# Windows keeps these for devices, whatever follows a dot.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}


def folder_of(label: str) -> str:
    """The name of the folder: URL-quoted, or in Punycode (RFC 3492) where that is too long for a name.

    Raises:
        ValueError: both are.
    """
    quoted = quote(label, safe=_SAFE)
    # A folder whose name begins with a dot is hidden.
    if quoted.startswith(".") or quoted.partition(".")[0].strip().lower() in _DEVICES:
        quoted = f"%{ord(quoted[0]):02X}{quoted[1:]}"
    if quoted.endswith("."):
        # Windows drops it.
        quoted = f"{quoted[:-1]}%2E"
    if len(quoted) > _LONGEST:
        quoted = _PUNYCODE + quote(label.encode("punycode"), safe=_SAFE)
    if len(quoted) > _LONGEST:
        raise ValueError("the label is too long")
    return quoted


def label_of(folder: str) -> str:
    """The label of such a folder; of any other name what it says as URL-quoted text."""
    text = unquote(folder)
    if folder.startswith(_PUNYCODE):
        with suppress(UnicodeError):
            return text.removeprefix(_PUNYCODE).encode("ascii").decode("punycode")
    return text
