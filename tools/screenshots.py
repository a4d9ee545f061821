"""Opens every page in every state and writes the pictures to docs/screens.

    tools/screenshots.py [--only PART] [--out FOLDER]

States are played by the fakes of the tests on drawn pictures. Where the starter model is there, it also diagnoses
real photos of ../shared/data (without that folder this part is left out): apples, mangoes and vegetables from the
Grocery Store Dataset (M. Klasson 2019, MIT) and AppleBBCH81 (LatHort, CC BY 4.0), star fruit by A. Nasir (MIT).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data"
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

if TYPE_CHECKING:
    from fruitdx_desktop.ui.window import MainWindow


@dataclass(frozen=True)
class Variant:
    """One way to look at every scene, or at the ``key`` scenes only."""

    name: str
    theme: str = "light"
    size: tuple[int, int] = (1280, 800)
    scale: float = 1.0
    language: str = "en"
    key_only: bool = True


VARIANTS = {
    variant.name: variant
    for variant in (
        Variant("light", key_only=False),
        Variant("dark", theme="dark", key_only=False),
        Variant("small", size=(960, 640)),
        Variant("double", size=(960, 640), scale=2.0),
        Variant("arabic", language="ar"),
        Variant("hindi", language="hi"),
    )
}


class Stage:
    """A window, its fakes and a folder of drawn pictures."""

    def __init__(self, variant: Variant, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from fruitdx_desktop.core.paths import Home
        from fruitdx_desktop.ui import language
        from fruitdx_desktop.ui.theme import theme
        from fruitdx_desktop.ui.window import MainWindow
        from tests.ui.fakes import FakeServices

        self.application = QApplication.instance() or QApplication([])
        self.folder = folder
        self.gate = threading.Event()
        self.services = FakeServices()
        home = Home(folder / "home")
        os.environ["FRUITDX_HOME"] = str(home.root)
        looks = theme.install(self.application), language.install(self.application)
        self.window: MainWindow = MainWindow(self.services, home, *looks)
        self.window.settings.change(theme=variant.theme, language=variant.language)
        self.window.resize(*variant.size)
        self.window.show()

    def start(self, paths: list[str] | None = None) -> None:
        self.window.start(paths or [])
        self.settle()

    def settle(self, until: Callable[[], bool] | None = None, limit_s: float = 60.0) -> None:
        """Lets the window work until a condition holds, then until it has come to rest."""
        end = time.monotonic() + limit_s
        while until and not until() and time.monotonic() < end:
            self.breathe(0.02)
        rest = time.monotonic() + 0.5
        while time.monotonic() < rest:
            self.breathe(0.02)
        limit = time.monotonic() + 8
        while self.window.runner.busy and not self.services.diagnosis.gates and time.monotonic() < limit:
            self.breathe(0.02)

    def breathe(self, seconds: float) -> None:
        self.application.processEvents()
        time.sleep(seconds)

    def click(self, name: str) -> None:
        from PySide6.QtWidgets import QAbstractButton

        found = self.window.findChild(QAbstractButton, name)
        assert found is not None, name
        found.click()
        self.settle()

    def save(self, target: Path) -> None:
        """The window, with the dialog that stands before it."""
        from PIL import Image
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QColor, QPainter
        from PySide6.QtWidgets import QDialog

        picture = self.window.grab()
        dialogs = [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]
        if dialogs:
            painter = QPainter(picture)
            painter.fillRect(self.window.rect(), QColor(0, 0, 0, 96))
            for dialog in dialogs:
                shot = dialog.grab()
                corner = self.window.rect().center() - QPoint(dialog.width() // 2, dialog.height() // 2)
                painter.drawPixmap(corner, shot)
            painter.end()
        target.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(target))
        # A palette of 256 colours is a third of the size and looks the same.
        Image.open(target).convert("RGB").quantize(256, kmeans=1, dither=Image.Dither.NONE).save(target, optimize=True)

    def close(self) -> None:
        import shiboken6

        self.gate.set()
        for gate in self.services.diagnosis.gates.values():
            gate.set()
        self.window.close()
        self.breathe(0.05)
        # Here and now: a window that Python collects within another thread takes the process down.
        shiboken6.delete(self.window)


Scene = Callable[[Stage], None]
SCENES: dict[str, Scene] = {}
KEY: set[str] = set()


def scene(name: str, key: bool = False) -> Callable[[Scene], Scene]:
    """Registers a scene; ``key`` ones are also shown small, doubled, in Arabic and in Hindi."""

    def register(made: Scene) -> Scene:
        SCENES[name] = made
        if key:
            KEY.add(name)
        return made

    return register


def drawn(stage: Stage, *names: str) -> list[str]:
    """Drawn pictures whose names say what they show."""
    from drawn_photos import draw_fruit, draw_scene

    skins = {"apple": (186, 42, 38), "mango": (206, 158, 48), "pomegranate": (168, 44, 66), "green": (112, 158, 62)}
    paths = []
    for index, name in enumerate(names):
        target = stage.folder / "photos" / f"{name}.jpg"
        if name.startswith("shelf"):
            draw_scene(target, seed=index)
        elif name.startswith("broken"):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(b"\xff\xd8\xff\xe0 cut short")
        else:
            skin = next(colour for part, colour in skins.items() if part in name)
            draw_fruit(target, skin, spots=0 if "healthy" in name else 14, seed=index + 3)
        paths.append(str(target))
    return paths


def answered(stage: Stage, answers: dict[str, Any]) -> None:
    """Diagnoses drawn pictures with given answers."""
    paths = drawn(stage, *answers)
    stage.services.diagnosis.answers = {Path(path).name: answers[Path(path).stem] for path in paths}
    stage.start(paths)
    stage.settle(lambda: len(stage.window.session.queue.answered()) == len(paths))


@scene("diagnose-empty", key=True)
def _empty(stage: Stage) -> None:
    stage.start()


@scene("diagnose-drag")
def _drag(stage: Stage) -> None:
    stage.start()
    stage.window.drops.hovering.emit(True)


@scene("diagnose-disease", key=True)
def _disease(stage: Stage) -> None:
    _many(stage)


@scene("diagnose-evidence", key=True)
def _evidence(stage: Stage) -> None:
    _many(stage)
    stage.click("evidenceToggle")


def _many(stage: Stage) -> None:
    from tests.ui import fakes

    answered(
        stage,
        {
            "IMG_2041 apple": fakes.diagnosed,
            "IMG_2042 apple healthy": lambda path: fakes.diagnosed(path, "Healthy_Apple", 0.98),
            "IMG_2043 mango": lambda path: fakes.diagnosed(path, "Black Mould Rot (Aspergillus)_Mango", 0.74),
            "IMG_2044 green apple": lambda path: fakes.unsure(path, "Apple"),
            "IMG_2045 pomegranate": lambda path: fakes.diagnosed(path, "Bacterial_Blight_Pomegranate", 0.91),
            "shelf": fakes.stranger,
            "broken": fakes.unreadable,
        },
    )


def _one(answer: str) -> Scene:
    def play(stage: Stage) -> None:
        from tests.ui import fakes

        name, made = {
            "healthy": ("apple healthy", lambda path: fakes.diagnosed(path, "Healthy_Apple", 0.98)),
            "unsure": ("green apple", fakes.unsure),
            "stranger": ("shelf", fakes.stranger),
            "unreadable": ("broken", fakes.unreadable),
        }[answer]
        answered(stage, {name: made})

    return play


for _answer in ("healthy", "unsure", "stranger", "unreadable"):
    scene(f"diagnose-{_answer}")(_one(_answer))


@scene("diagnose-running")
def _running(stage: Stage) -> None:
    paths = drawn(stage, *(f"IMG_{number} apple" for number in range(2041, 2053)))
    stage.services.diagnosis.gates = {paths[5]: stage.gate}
    stage.start(paths)
    stage.settle(lambda: len(stage.window.session.queue.answered()) == 5)


@scene("diagnose-wrong")
def _wrong(stage: Stage) -> None:
    _many(stage)
    stage.click("wrongButton")


@scene("diagnose-guide", key=True)
def _guide(stage: Stage) -> None:
    _many(stage)
    stage.click("guideButton")


@scene("diagnose-blurred")
def _blurred(stage: Stage) -> None:
    from dataclasses import replace

    from fruitdx_desktop.core.photo_quality import PhotoQuality
    from tests.ui import fakes

    blurred = PhotoQuality(sharpness=3.0, brightness=190.0, burnt=0.0, short_side=900)
    answered(stage, {"green apple": lambda path: replace(fakes.unsure(path, "Apple"), quality=blurred)})


@scene("diagnose-taught")
def _taught(stage: Stage) -> None:
    _many(stage)
    entry = stage.window.session.queue.answered()[0]
    stage.window.session.teach(entry, "Blotch_Apple")
    stage.settle()


@scene("recovery", key=True)
def _recovery(stage: Stage) -> None:
    from tests.ui import fakes

    stage.services.models.fault = fakes.fault()
    stage.start(drawn(stage, "apple"))
    stage.settle(stage.window.recovery.isVisible)


@scene("recovery-left")
def _recovery_left(stage: Stage) -> None:
    _recovery(stage)
    stage.click("laterButton")


def _teach_page(stage: Stage) -> None:
    for index, label in enumerate(["Scab_Apple"] * 5 + ["Blotch_Apple"] * 4 + ["Healthy_Lemon"] * 3 + [None]):
        stage.services.teaching.teach(f"photo{index}", label)
    stage.start()
    stage.click("railTeach")


@scene("teach-empty")
def _teach_empty(stage: Stage) -> None:
    stage.start()
    stage.click("railTeach")


@scene("teach", key=True)
def _teach(stage: Stage) -> None:
    _teach_page(stage)


@scene("teach-running", key=True)
def _teach_running(stage: Stage) -> None:
    from tests.ui import fakes

    _teach_page(stage)
    stage.services.retraining.messages = fakes.training_messages()
    stage.services.retraining.gate = stage.gate
    stage.click("retrainButton")
    stage.settle(lambda: stage.window.teach.chart.rounds == 12)


def _verdict(name: str) -> Scene:
    def play(stage: Stage) -> None:
        from fruitdx_desktop.core.errors import TrainingFailedError
        from fruitdx_desktop.services.retraining import Outcome, RetrainResult
        from fruitdx_desktop.training.gate import Comparison
        from tests.ui import fakes

        better = Comparison("starter-1", "20260401", 0.91, 0.94, 412, "better", "")
        worse = Comparison("starter-1", "20260401", 0.91, 0.84, 412, "worse", "")
        error = TrainingFailedError(reason="the process ended without a word (signal 9)", log="training.log")
        stage.services.retraining.messages = fakes.training_messages()
        stage.services.retraining.result = {
            "succeeded": RetrainResult(Outcome.SUCCEEDED, "20260401-taught", None, better),
            "kept-old": RetrainResult(Outcome.KEPT_OLD, "20260401-taught", None, worse),
            "cancelled": RetrainResult(Outcome.CANCELLED),
            "crashed": RetrainResult(Outcome.CRASHED, error=error),
        }[name]
        _teach_page(stage)
        stage.click("retrainButton")
        stage.settle(lambda: not stage.window.training.running)

    return play


for _outcome in ("succeeded", "kept-old", "cancelled", "crashed"):
    scene(f"teach-{_outcome}")(_verdict(_outcome))


@scene("history")
def _history(stage: Stage) -> None:
    _many(stage)
    stage.click("railHistory")


@scene("history-empty")
def _history_empty(stage: Stage) -> None:
    stage.start()
    stage.click("railHistory")


@scene("models", key=True)
def _models(stage: Stage) -> None:
    stage.start()
    stage.click("railModels")
    stage.click("verifyButton")


@scene("models-import")
def _models_import(stage: Stage) -> None:
    from PySide6.QtWidgets import QDialog

    from tests.ui import fakes

    stage.services.imports.about = fakes.about(lacks=["novelty", "evidence", "calibration", "input_range"])
    stage.start()
    stage.click("railModels")
    stage.window.models.import_file("gift.fruitdx")
    stage.settle(lambda: any(dialog.isVisible() for dialog in stage.window.findChildren(QDialog, "trustQuestion")))


@scene("models-export")
def _models_export(stage: Stage) -> None:
    stage.services.exports.signing_name = "Anna"
    stage.start()
    stage.click("railModels")
    stage.click("export3Button")


@scene("settings")
def _settings(stage: Stage) -> None:
    from PySide6.QtWidgets import QLabel

    # The folder of a grower, not that of whoever takes the picture.
    shown = stage.window.findChild(QLabel, "dataFolder")
    assert shown is not None
    shown.setText("~/.local/share/FruitDx Desktop")
    stage.start()
    stage.click("railSettings")


@scene("real-photos")
def _real(stage: Stage) -> None:
    from fruitdx_desktop.core.paths import Home, starter_bundle
    from fruitdx_desktop.ui.services import RealServices

    if not starter_bundle().is_dir() or not DATA.is_dir():
        raise LookupError("needs the starter model and ../shared/data")
    real = RealServices(Home(stage.window.settings_page.home))
    for part in ("models", "diagnosis"):
        setattr(stage.services, part, getattr(real, part))
    stage.services.diagnosis.gates = {}
    photos = [
        *sorted((DATA / "second_source" / "Healthy_Apple").glob("grocery_*"))[:3],
        *sorted((DATA / "second_source" / "Healthy_Mango").glob("grocery_*"))[:2],
        *sorted((DATA / "second_source" / "Healthy_Apple").glob("orchard_*"))[-1:],
        *sorted((DATA / "second_source" / "Healthy_Pomegranate").glob("grocery_*"))[:1],
        *sorted((DATA / "other_fruit").glob("starfruit_*"))[:1],
        *sorted((DATA / "other_fruit").glob("grocery_cucumber*"))[:1],
    ]
    stage.start([str(photo) for photo in photos])
    stage.settle(lambda: len(stage.window.session.queue.answered()) == len(photos))
    stage.click("evidenceToggle")


def play(variant: Variant, only: str, out: Path) -> None:
    """Plays the scenes of one variant in this process."""
    for name, made in SCENES.items():
        if only not in name or (variant.key_only and name not in KEY):
            continue
        with tempfile.TemporaryDirectory() as folder:
            stage = Stage(variant, Path(folder))
            try:
                made(stage)
                stage.save(out / f"{name}-{variant.name}.png")
            except (LookupError, ImportError) as reason:
                print(f"left out: {name}-{variant.name}: {reason}")
            finally:
                stage.close()


def main() -> int:
    """A process for each variant, since the scale is set before Qt starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="scenes whose name holds this")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screens")
    parser.add_argument("--variant", choices=sorted(VARIANTS))
    options = parser.parse_args()
    if options.variant:
        play(VARIANTS[options.variant], options.only, options.out)
        return 0
    worst = 0
    for name, variant in VARIANTS.items():
        environment = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(variant.scale), **os.environ}
        arguments = ["--variant", name, "--only", options.only, "--out", str(options.out)]
        worst = max(worst, subprocess.call([sys.executable, __file__, *arguments], env=environment))
    return worst


if __name__ == "__main__":
    sys.exit(main())
