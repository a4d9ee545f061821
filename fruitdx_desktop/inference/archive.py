"""``.fruitdx`` files: a bundle in one zip, for another computer."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from pathlib import Path

from fruitdx_desktop.core.atomic import replacing, storage_errors, sync_tree
from fruitdx_desktop.core.errors import ImportRefusedError
from fruitdx_desktop.inference.manifest import KNOWN_FILES, MANIFEST, MAX_MANIFEST_BYTES, Manifest
from fruitdx_desktop.inference.signing import MAX_SIGNATURE_BYTES, SIGNATURE, SignatureError, Signer, check_signature

ENDING = ".fruitdx"
MAX_MEMBER_BYTES = 256 * 1024 * 1024
MAX_ARCHIVE_BYTES = 1024 * 1024 * 1024
_MEMBERS = KNOWN_FILES | {MANIFEST, SIGNATURE}
_MAX_DIRECTORY_BYTES = 64 * 1024
# The record at the end, and before it the locator of a list for huge files, which outranks that record.
_END_BYTES, _LOCATOR_BYTES = 22, 20
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1 << 20


def write_archive(bundle: Path, manifest: Manifest, target: Path, signature: bytes | None = None) -> None:
    """Writes a bundle folder as one file, put in place whole, with a signature member where one is given.

    Raises:
        StorageError: ``target`` is as it was.
    """
    with replacing(target) as file, zipfile.ZipFile(file, "w") as archive:
        for name in sorted((*manifest.files, MANIFEST)):
            info = zipfile.ZipInfo(name, _EPOCH)
            # Arrays are packed in themselves.
            info.compress_type = zipfile.ZIP_STORED if name.endswith(".npz") else zipfile.ZIP_DEFLATED
            archive.writestr(info, (bundle / name).read_bytes())
        if signature is not None:
            archive.writestr(zipfile.ZipInfo(SIGNATURE, _EPOCH), signature)


def unpack_archive(source: Path, folder: Path) -> Signer | None:
    """Unpacks a ``.fruitdx`` of unknown origin into ``folder``: known plain members only, each within its limit.

    Returns who signed the manifest, None where nobody did.

    Raises:
        ImportRefusedError: no such archive, anything in it that does not belong there, or changed after it was signed.
        StorageError: ``folder`` cannot be written.
    """
    try:
        _check_directory(source)
        with zipfile.ZipFile(source) as archive:
            for member in _checked_members(source, archive):
                _unpack_member(source, archive, member, folder / member.filename)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise ImportRefusedError(path=str(source), reason=f"it is no whole .fruitdx file ({error})") from error
    except OSError as error:
        raise ImportRefusedError(path=str(source), reason=error.strerror or str(error)) from error
    try:
        signer = check_signature(folder)
    except (SignatureError, OSError) as error:
        raise ImportRefusedError(path=str(source), reason=str(error)) from error
    with storage_errors(folder):
        sync_tree(folder)
    return signer


def _check_directory(source: Path) -> None:
    """Looks at the end of the file before ``zipfile`` reads a list of members that may be as long as the file."""
    size = source.stat().st_size
    if size > MAX_ARCHIVE_BYTES:
        raise ImportRefusedError(path=str(source), reason="it is far larger than any bundle")
    with source.open("rb") as file:
        file.seek(max(0, size - _MAX_DIRECTORY_BYTES - _END_BYTES - _LOCATOR_BYTES))
        end = file.read()
    place = end.rfind(b"PK\5\6")
    if place < 0 or len(end) < place + 16:
        raise zipfile.BadZipFile("it has no list of members")
    members, length = struct.unpack_from("<HI", end, place + 10)
    huge = end[max(0, place - _LOCATOR_BYTES) : place].startswith(b"PK\6\7")
    if huge or members > len(_MEMBERS) or length > _MAX_DIRECTORY_BYTES:
        raise ImportRefusedError(path=str(source), reason="it holds more files than any bundle")


def _checked_members(source: Path, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    members = archive.infolist()
    names = [member.filename for member in members]
    for member in members:
        if member.filename not in _MEMBERS or stat.S_ISLNK(member.external_attr >> 16):
            raise ImportRefusedError(path=str(source), reason=f"it holds '{member.filename[:80]}', which no bundle has")
        if member.file_size > _limit(member.filename):
            raise ImportRefusedError(path=str(source), reason=f"'{member.filename}' in it is far too large")
        # The other packings may ask for any memory before the first byte is there.
        if member.compress_type not in _PACKINGS:
            raise zipfile.BadZipFile(f"'{member.filename}' is packed as no bundle is")
    if len(set(names)) != len(names):
        raise ImportRefusedError(path=str(source), reason="it holds a file twice")
    return members


def _unpack_member(source: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    limit = _limit(member.filename)
    written = 0
    with archive.open(member) as packed, storage_errors(target), target.open("xb") as file:
        while chunk := packed.read(_CHUNK):
            written += len(chunk)
            # The header's size may lie.
            if written > limit:
                raise ImportRefusedError(path=str(source), reason=f"'{member.filename}' in it is far too large")
            file.write(chunk)


def _limit(name: str) -> int:
    return {MANIFEST: MAX_MANIFEST_BYTES, SIGNATURE: MAX_SIGNATURE_BYTES}.get(name, MAX_MEMBER_BYTES)
