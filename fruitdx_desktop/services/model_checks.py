"""Complete checks of bundles, and the memory of which ones passed."""

from __future__ import annotations

import contextlib
from pathlib import Path

from fruitdx_desktop.core.errors import MissingPartError, ModelFaultError
from fruitdx_desktop.core.faults import Fault
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference.runtime import runtime_name
from fruitdx_desktop.inference.verify import check_closely, check_files, verify
from fruitdx_desktop.services.model_files import digest
from fruitdx_desktop.services.trust import TrustRecord


class ModelChecks:
    """The probe, a child process, is the dear part: what passed it is remembered by its digest, in this process for
    offering ways out, and in the cache for opening."""

    def __init__(self, home: Home) -> None:
        self._log = home.logs / "probe.log"
        self._trust = TrustRecord(home.cache / "verified.json")
        self._tried: set[str] = set()

    def verify(self, folder: Path) -> Fault | None:
        """Every check; a bundle that passes is remembered."""
        fault = verify(folder, self._log)
        if fault is None:
            self.remember(folder)
            with contextlib.suppress(OSError):
                self._tried.add(_key(folder))
        return fault

    def require(self, folder: Path) -> None:
        """Every check. Raises ``ModelFaultError`` where one fails."""
        fault = self.verify(folder)
        if fault is not None:
            raise ModelFaultError(fault)

    def verify_unless_tried(self, folder: Path) -> Fault | None:
        """Every check, but the probe only for a bundle that has not passed it in this process."""
        try:
            tried = _key(folder) in self._tried
        except OSError:
            tried = False
        return check_files(folder)[1] if tried else self.verify(folder)

    def verify_unless_probed(self, folder: Path) -> Fault | None:
        """Every check, but the probe only for a bundle that has not passed it before."""
        return check_files(folder)[1] if self.probed(folder) else self.verify(folder)

    def closely(self, folder: Path) -> Fault | None:
        """All but the probe; where the manifest alone was rewritten, what is wrong with the rest."""
        return check_closely(folder, self._log)

    def probed(self, folder: Path) -> bool:
        try:
            return _key(folder) in self._trust
        except OSError:
            return False

    def remember(self, folder: Path) -> None:
        with contextlib.suppress(OSError):
            self._trust.add(_key(folder))


def _key(folder: Path) -> str:
    """The bundle's digest under the runtime that tried it: a newer runtime may not open what an older one did."""
    try:
        runtime = runtime_name()
    except MissingPartError:
        runtime = ""
    return f"{digest(folder)} {runtime}".rstrip()
