"""The real window by itself: opens, diagnoses, shows every page, closes. Run by ``test_private``."""

from __future__ import annotations

import sys
import time
from typing import Any

from fruitdx_desktop.app import build


def main() -> int:
    application, window = build([sys.argv[0], *sys.argv[1:]])
    shown: Any = window
    end = time.monotonic() + 200
    while len(shown.session.queue.answered()) < len(sys.argv) - 1 and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)
    for page in (shown.teach, shown.history, shown.models, shown.settings_page, shown.diagnose):
        shown.go_to(page)
        application.processEvents()
    answered = len(shown.session.queue.answered())
    window.close()
    return 0 if answered == len(sys.argv) - 1 else 1


if __name__ == "__main__":
    sys.exit(main())
