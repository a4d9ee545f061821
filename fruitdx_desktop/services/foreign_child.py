"""Questions about a foreign file to the child process that opens it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fruitdx_desktop.core.child_job import ChildLostError, ask_child
from fruitdx_desktop.core.errors import ImportRefusedError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken


def ask_about(
    path: Path, role: str, question: dict[str, Any], home: Home, timeout_s: float, cancel: CancelToken
) -> dict[str, Any]:
    """The child's answer. Raises ``ImportRefusedError`` where the file kills or stalls it, and ``Cancelled``."""
    try:
        return ask_child(role, question, home.logs / "import.log", timeout_s, cancel)
    except ChildLostError as error:
        fault = Fault(FaultKind.UNREADABLE, path.name, "a model that can be opened", str(error))
        raise ImportRefusedError(path=str(path), reason=f"it cannot be opened: {error}", fault=fault) from error
