"""``.fruitdx`` files: a bundle in one zip, for another computer."""

from __future__ import annotations

import stat
import zipfile
import zlib
from pathlib import Path

from fruitdx_desktop.core.atomic import replacing, storage_errors, sync_tree
from fruitdx_desktop.core.errors import ImportRefusedError
from fruitdx_desktop.inference.manifest import KNOWN_FILES, MANIFEST, MAX_MANIFEST_BYTES, Manifest

ENDING = ".fruitdx"
MAX_MEMBER_BYTES = 256 * 1024 * 1024
_MEMBERS = KNOWN_FILES | {MANIFEST}
_EPOCH = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1 << 20


def write_archive(bundle: Path, manifest: Manifest, target: Path) -> None:
    """Writes a bundle folder as one file, put in place whole.

    Raises:
        StorageError: ``target`` is as it was.
    """
    with replacing(target) as file, zipfile.ZipFile(file, "w") as archive:
        for name in sorted((*manifest.files, MANIFEST)):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, (bundle / name).read_bytes())


def unpack_archive(source: Path, folder: Path) -> None:
    """Unpacks a ``.fruitdx`` of unknown origin into ``folder``: known plain members only, each within its limit.

    Raises:
        ImportRefusedError: no such archive, or anything in it that does not belong there.
        StorageError: ``folder`` cannot be written.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            for member in _checked_members(source, archive):
                _unpack_member(source, archive, member, folder / member.filename)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise ImportRefusedError(path=str(source), reason=f"it is no whole .fruitdx file ({error})") from error
    except OSError as error:
        raise ImportRefusedError(path=str(source), reason=error.strerror or str(error)) from error
    with storage_errors(folder):
        sync_tree(folder)


def _checked_members(source: Path, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    members = archive.infolist()
    names = [member.filename for member in members]
    for member in members:
        if member.filename not in _MEMBERS or stat.S_ISLNK(member.external_attr >> 16):
            raise ImportRefusedError(path=str(source), reason=f"it holds '{member.filename[:80]}', which no bundle has")
        if member.file_size > _limit(member.filename):
            raise ImportRefusedError(path=str(source), reason=f"'{member.filename}' in it is far too large")
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
    return MAX_MANIFEST_BYTES if name == MANIFEST else MAX_MEMBER_BYTES
