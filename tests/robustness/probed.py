"""Complete checks that ask the probe once for the very same bundle, so that a campaign can look after every step.

Every byte is hashed each time all the same; what is the same to the last byte gets the same answer.
"""

from __future__ import annotations

from pathlib import Path

from fruitdx_desktop.core.faults import Fault
from fruitdx_desktop.inference.verify import check_closely, probe
from fruitdx_desktop.services import model_checks
from fruitdx_desktop.services.model_files import digest


def probe_once() -> None:
    """For the services of this process from now on."""
    passed: set[str] = set()

    def verify(folder: Path, log: Path) -> Fault | None:
        fault = check_closely(folder, log)
        if fault is None and (key := digest(folder)) not in passed:
            fault = probe(folder, log)
            if fault is None:
                passed.add(key)
        return fault

    model_checks.verify = verify
