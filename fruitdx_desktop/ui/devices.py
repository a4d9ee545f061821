"""What the computer may have or not: a voice, cameras."""

from __future__ import annotations

from dataclasses import dataclass, field

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.ui.camera.cameras import Cameras, SystemCameras
from fruitdx_desktop.ui.speech.voice import SystemVoice, Voice


@dataclass(frozen=True)
class Devices:
    """None of them, unless given."""

    voice: Voice = field(default_factory=Voice)
    cameras: Cameras = field(default_factory=Cameras)

    def close(self) -> None:
        """Lets go of all."""
        self.voice.close()
        self.cameras.close()


def system_devices(home: Home) -> Devices:
    """Those of this computer; nothing is asked of them yet."""
    return Devices(SystemVoice(home.logs / "voice.log"), SystemCameras(home.logs / "cameras.log"))
