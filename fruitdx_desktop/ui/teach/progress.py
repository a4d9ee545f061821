"""What the page says of a running training. No widget in sight."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from fruitdx_desktop.ui.text import counted, translate, whole


@dataclass(frozen=True)
class TrainingState:
    """``fraction`` never falls. ``waiting`` are those of the ``notices`` that still hold after the end."""

    phase: str = "start"
    fraction: float = 0.0
    done: int = 0
    total: int = 0
    eta_s: float | None = None
    notices: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()

    def after(self, message: dict[str, Any]) -> TrainingState:
        """The state once ``message`` is heard; unknown messages change nothing."""
        match message.get("type"):
            case "phase":
                return replace(self, phase=str(message.get("phase", "")), done=0, total=0)
            case "progress":
                return replace(
                    self,
                    phase=str(message.get("phase", self.phase)),
                    fraction=max(self.fraction, min(1.0, float(message.get("fraction", 0.0)))),
                    done=int(message.get("done", 0)),
                    total=int(message.get("total", 0)),
                    eta_s=message.get("eta_s"),
                )
            case "notice":
                text = str(message.get("text", ""))
                waiting = (*self.waiting, text) if message.get("kind") == "waiting" else self.waiting
                return replace(self, notices=(*self.notices, text), waiting=waiting)
        return self


def phase_words(state: TrainingState) -> str:
    """What is being done; how far, where it counts photos."""
    words = {
        "start": translate("Teach", "Getting ready…"),
        "scan": translate("Teach", "Looking through the photos…"),
        "features": translate("Teach", "Looking at every photo…"),
        "head": translate("Teach", "Learning…"),
        "calibrate": translate("Teach", "Learning how sure to be…"),
        "convert": translate("Teach", "Packing the new model…"),
        "check": translate("Teach", "Testing the new model…"),
        "compare": translate("Teach", "Comparing it with the model in use…"),
        "promote": translate("Teach", "Putting it in use…"),
    }
    text = words.get(state.phase, translate("Teach", "Working…"))
    if state.phase == "features" and state.total:
        count = counted("Teach", "1 photo", "%Ln photos", state.total)
        return translate("Teach", "{what} {done} of {count}").format(what=text, done=whole(state.done), count=count)
    return text
