"""A clock that was set back far, and stands still."""

from __future__ import annotations

import datetime as module
import sys
import time
from datetime import UTC, datetime, tzinfo

SET_BACK = "clock"
_MOMENT = datetime(1999, 12, 31, 23, 59, 58, tzinfo=UTC)


class _Stopped(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return _MOMENT.astimezone(tz) if tz else _MOMENT.astimezone().replace(tzinfo=None)


def set_back() -> None:
    """For this process from now on; meant for a forked child."""
    time.time = _MOMENT.timestamp
    module.datetime = _Stopped  # type: ignore[misc]
    for loaded in list(sys.modules.values()):
        if loaded.__name__.startswith("fruitdx_desktop") and getattr(loaded, "datetime", None) is datetime:
            loaded.datetime = _Stopped  # type: ignore[attr-defined]
