"""What a child process may cost that opens files of unknown origin."""

from __future__ import annotations

import os
import sys
import threading
import time

# The exit code of a process that went over its limit of memory.
TOO_MUCH_MEMORY = 77
_WATCH_S = 0.1


def limit_memory(limit: int) -> None:
    """Keeps this process below ``limit`` bytes.

    Linux counts address space (``RLIMIT_AS``), Windows a job's committed memory; macOS does not keep to the former, so
    there a thread watches what is in use, and ends the process with ``TOO_MUCH_MEMORY``.
    """
    if sys.platform == "win32":
        from fruitdx_desktop.core.windows_job import limit_process_memory

        limit_process_memory(limit)
    elif sys.platform == "darwin":
        threading.Thread(target=_watch_memory, args=(limit,), daemon=True, name="memory").start()
    else:
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        ceiling = limit if hard == resource.RLIM_INFINITY else min(hard, limit)
        resource.setrlimit(resource.RLIMIT_AS, (ceiling, hard))


def _watch_memory(limit: int) -> None:
    import resource

    # In bytes on macOS, in kilobytes on Linux, where only the tests come here.
    unit = 1 if sys.platform == "darwin" else 1024
    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit < limit:
        time.sleep(_WATCH_S)
    os._exit(TOO_MUCH_MEMORY)
