"""Names of versions: of one folder each, on every system."""

from __future__ import annotations

import re

_VERSION_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")


def is_version_name(text: object) -> bool:
    return isinstance(text, str) and _VERSION_NAME.fullmatch(text) is not None
