"""Small JSON files of the program's own, read with mistrust: anybody and any disk may have changed them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_MAX_BYTES = 1 << 20


def read_record(path: Path) -> Any:
    """Raises ``OSError`` or ``ValueError``."""
    with path.open("rb") as file:
        data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise ValueError("a file far larger than any that was ever written")
    try:
        return json.loads(data)
    except (RecursionError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ValueError("text that is no JSON") from error
