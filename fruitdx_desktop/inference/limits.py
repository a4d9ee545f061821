"""What a child process may cost that opens files of unknown origin."""

from __future__ import annotations

import sys


def limit_memory(size: int) -> None:
    """Keeps this process below ``size`` bytes of address space, where the system can (not on Windows)."""
    if sys.platform == "win32":
        return
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    ceiling = size if hard == resource.RLIM_INFINITY else min(hard, size)
    resource.setrlimit(resource.RLIMIT_AS, (ceiling, hard))
