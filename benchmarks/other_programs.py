"""What other programs do on the machine meanwhile, for benchmarks that measure by the clock."""

from __future__ import annotations

import os
import time

# In processors: what other programs may use of a machine that counts as quiet.
QUIET = 0.1


class Others:
    """What other programs use of the processors; nothing where the system does not say."""

    def __init__(self) -> None:
        self._began, self._used = time.perf_counter(), self._now()

    def cores(self) -> float:
        """Processors that they kept busy since this was made, on average."""
        return max(0.0, self._now() - self._used) / (time.perf_counter() - self._began)

    @staticmethod
    def _now() -> float:
        try:
            with open("/proc/stat", encoding="ascii") as file:
                user, nice, system, _idle, _io, irq, soft, stolen = map(int, file.readline().split()[1:9])
        except OSError:
            return 0.0
        busy = (user + nice + system + irq + soft + stolen) / os.sysconf("SC_CLK_TCK")
        own = os.times()
        return busy - own.user - own.system - own.children_user - own.children_system
