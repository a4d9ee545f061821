"""The header of a SQLite file, where damage makes SQLite refuse or only read a file without calling it damaged."""

from __future__ import annotations

from pathlib import Path

# https://www.sqlite.org/fileformat.html#the_database_header: versions to write and to read by, and the schema's format.
_VERSIONS = slice(18, 20)
_NEWEST_VERSION = 2
_SCHEMA_FORMAT = slice(44, 48)
_NEWEST_FORMAT = 4


def header_damaged(path: Path) -> bool:
    """True where the header of the file ``path`` holds a version that no SQLite writes; a new or empty file has none.

    Raises ``OSError`` where it cannot be read.
    """
    if not path.exists():
        return False
    with path.open("rb") as file:
        header = file.read(_SCHEMA_FORMAT.stop)
    versions = max(header[_VERSIONS], default=0)
    return versions > _NEWEST_VERSION or int.from_bytes(header[_SCHEMA_FORMAT], "big") > _NEWEST_FORMAT
