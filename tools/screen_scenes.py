"""Every page in every state, played by the fakes of the tests on drawn pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QLabel, QScrollArea
from screen_stage import DATA, Stage

from fruitdx_desktop.core.errors import StorageError
from fruitdx_desktop.core.faults import RecoveryKind, RecoveryOption
from fruitdx_desktop.services.model_pruning import PruneResult

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


def _to_the_end(stage: Stage, area: str) -> None:
    bar = stage.find(QScrollArea, area).verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()


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


@scene("diagnose-mismatch")
def _mismatch(stage: Stage) -> None:
    from tests.ui import fakes

    stage.window.settings.change(fruit="Mango")
    answered(stage, {"apple": fakes.mismatched})


@scene("diagnose-details")
def _details(stage: Stage) -> None:
    _many(stage)
    stage.click("answerDetailsButton")
    _to_the_end(stage, "answerScroll")


@scene("diagnose-plant")
def _plant(stage: Stage) -> None:
    from tests.ui import fakes

    shares = {"IMG_2041 apple": 0.71, "IMG_2042 apple": 0.64, "IMG_2043 apple": 0.93}
    answered(stage, {name: partial(fakes.diagnosed, share=share) for name, share in shares.items()})
    stage.click("onePlantButton")
    stage.settle(lambda: bool(stage.window.session.queue.plants()))


@scene("diagnose-filtered")
def _filtered(stage: Stage) -> None:
    _many(stage)
    filters = stage.window.diagnose.queue.filter
    filters.setCurrentIndex(1)
    filters.activated.emit(1)
    stage.settle()


@scene("diagnose-devices")
def _devices(stage: Stage) -> None:
    _with_devices(stage)
    stage.start()


@scene("diagnose-crowded")
def _crowded(stage: Stage) -> None:
    _with_devices(stage)
    _many(stage)


def _with_devices(stage: Stage) -> None:
    watched = stage.folder / "Phone"
    watched.mkdir()
    stage.window.settings.change(watch_folder=str(watched))
    stage.cameras.plug_in("Microscope")


@scene("diagnose-camera")
def _camera(stage: Stage) -> None:
    from PySide6.QtGui import QImage

    [path] = drawn(stage, "apple")
    stage.cameras.plug_in("Microscope", "Laptop camera")
    stage.start()
    stage.click("cameraButton")
    stage.cameras.opened[-1][1].frame.emit(QImage(path))
    stage.settle()


@scene("diagnose-camera-busy")
def _camera_busy(stage: Stage) -> None:
    from fruitdx_desktop.ui.camera.feed import Trouble

    stage.cameras.plug_in("Microscope")
    stage.start()
    stage.click("cameraButton")
    stage.cameras.opened[-1][1].failed.emit(Trouble.BUSY)
    stage.settle()


@scene("diagnose-nothing-found")
def _nothing_found(stage: Stage) -> None:
    (stage.folder / "empty").mkdir()
    stage.start([str(stage.folder / "empty")])
    stage.settle(stage.window.notice_bar.isVisible)


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


@scene("diagnose-wrong-new")
def _wrong_new(stage: Stage) -> None:
    _wrong(stage)
    stage.click("newChoice")


@scene("diagnose-tips")
def _tips(stage: Stage) -> None:
    _one("unsure")(stage)
    stage.click("guideButton")


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


@scene("recovery-working")
def _recovery_working(stage: Stage) -> None:
    _recovery(stage)
    stage.window.recovery.show_working(stage.window.health.options[0].kind)
    stage.settle()


@scene("recovery-last-way")
def _recovery_last_way(stage: Stage) -> None:
    stage.services.models.options = (RecoveryOption(RecoveryKind.IMPORT),)
    _recovery(stage)
    stage.click("faultDetailsButton")


@scene("recovery-full-disk")
def _recovery_full_disk(stage: Stage) -> None:
    stage.services.models.options = ()
    stage.services.models.obstacle = StorageError(path="/home/anna/FruitDx/models", reason="no space left on device")
    _recovery(stage)


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


@scene("teach-stopping")
def _teach_stopping(stage: Stage) -> None:
    _teach_running(stage)
    stage.window.teach._cancel()
    stage.settle()


@scene("teach-closing")
def _teach_closing(stage: Stage) -> None:
    _teach_running(stage)
    stage.window._ask_before_closing()
    stage.settle()


@scene("teach-folder")
def _teach_folder(stage: Stage) -> None:
    _teach_page(stage)
    stage.window.teach.use_folder("/home/anna/Pictures/upper-orchard/2026")
    stage.settle()


@scene("teach-corrections")
def _teach_corrections(stage: Stage) -> None:
    photos = drawn(stage, "IMG_2041 apple", "IMG_2042 mango", "shelf")
    for photo, label in zip(photos, ("Scab_Apple", "Healthy_Mango", None), strict=True):
        stage.services.teaching.teach(photo, label)
    stage.start()
    stage.click("railTeach")
    stage.click("seeCorrectionsButton")


@scene("teach-checked")
def _teach_checked(stage: Stage) -> None:
    from fruitdx_desktop.training.health import DataHealth, Finding
    from fruitdx_desktop.ui.teach.health_dialog import HealthDialog

    files = tuple(f"Scab_Apple/IMG_{number}.jpg" for number in range(2041, 2044))
    found = (
        Finding("unreadable", {}, files[:1], ("the file ends too early",), 1),
        Finding("mislabelled", {}, files, ("Rot_Apple",) * 3, 3),
        Finding("small", {"label": "Scab_Apple", "photos": "9", "wanted": "30"}),
        Finding("camera_shortcut", {"label": "Healthy_Mango", "value": "Nokia 3.4"}),
    )
    _teach_page(stage)
    HealthDialog(stage.window, DataHealth(412, found)).open()
    stage.settle()


def _verdict(name: str) -> Scene:
    def play(stage: Stage) -> None:
        from fruitdx_desktop.core.errors import TrainingFailedError
        from fruitdx_desktop.services.retraining import Outcome, RetrainResult
        from fruitdx_desktop.training.gate import Comparison
        from tests.ui import fakes

        better = Comparison("starter-1", "20260401", 0.91, 0.94, 412, "better", "")
        worse = Comparison("starter-1", "20260401", 0.91, 0.84, 412, "worse", "")
        taught = {"photos": 12, "right": 11, "right_before": 2, "held_back": 3}
        error = TrainingFailedError(reason="the process ended without a word (signal 9)", log="training.log")
        stage.services.retraining.messages = fakes.training_messages()
        stage.services.retraining.result = {
            "succeeded": RetrainResult(Outcome.SUCCEEDED, "20260401-taught", {"taught": taught}, better),
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


@scene("history-note")
def _history_note(stage: Stage) -> None:
    _history(stage)
    detail = stage.window.history.detail
    detail.place.setText("Upper orchard, row 4")
    detail.note.setPlainText("Below the nets since the storm.")
    detail.save_now()
    stage.click("historyEvidenceToggle")


@scene("history-nothing-found")
def _history_nothing_found(stage: Stage) -> None:
    _history(stage)
    stage.window.history.filters.search.setText("quince")
    stage.settle(lambda: not stage.window.history.model.ids)


@scene("history-export")
def _history_export(stage: Stage) -> None:
    _history(stage)
    stage.click("exportHistoryButton")


@scene("history-exported")
def _history_exported(stage: Stage) -> None:
    _history_export(stage)
    stage.find(QDialog, "exportDialog").export_to(str(stage.folder / "fruitdx.pdf"))
    stage.settle((stage.folder / "fruitdx.pdf").exists)


@scene("history-delete")
def _history_delete(stage: Stage) -> None:
    _history(stage)
    stage.click("deleteHistoryButton")


@scene("history-empty")
def _history_empty(stage: Stage) -> None:
    stage.start()
    stage.click("railHistory")


@scene("models", key=True)
def _models(stage: Stage) -> None:
    stage.start()
    stage.click("railModels")
    stage.click("verifyButton")


@scene("models-many")
def _models_many(stage: Stage) -> None:
    from fruitdx_desktop.inference.quarantine import QuarantineItem
    from fruitdx_desktop.services.model_quarantine import Quarantined
    from fruitdx_desktop.services.model_versions import VersionInfo
    from tests.ui import fakes

    stage.services.models.versions = (
        *stage.services.models.versions,
        VersionInfo("20260401-trained", Path("models/d"), False, "trained", "2026-04-01T16:20:00Z", None, True),
    )
    items = [QuarantineItem(f"stamp-{v}", Path(v), "2026-01-05T10:00:00Z", "cut short", v) for v in ("good", "bad")]
    stage.services.models.aside = (Quarantined(items[0], None, 5), Quarantined(items[1], fakes.fault(), 5))
    stage.start()
    stage.click("railModels")


@scene("models-checking")
def _models_checking(stage: Stage) -> None:
    stage.services.models.verify_gate = stage.gate
    stage.start()
    stage.click("railModels")
    stage.window.models._verify()
    for _ in range(20):
        stage.breathe(0.02)


@scene("models-tidy")
def _models_tidy(stage: Stage) -> None:
    stage.services.models.plan = PruneResult(("a", "b", "c"), (), ("starter-1",), 52_000_000)
    stage.start()
    stage.click("railModels")
    stage.click("tidyButton")


@scene("models-report")
def _models_report(stage: Stage) -> None:
    from tests.training.test_report import make_report

    stage.start()
    stage.click("railModels")
    stage.window.models._show_report(make_report(4, "20260401-trained"))
    stage.settle()


@scene("models-import")
def _models_import(stage: Stage) -> None:
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
    stage.start()
    stage.click("railSettings")
    # The folder of a grower, not that of whoever takes the picture.
    stage.find(QLabel, "dataFolder").setText("~/.local/share/FruitDx Desktop")
    stage.settle()


@scene("settings-end")
def _settings_end(stage: Stage) -> None:
    stage.window.settings.change(watch_folder="/home/anna/Pictures/Phone")
    _settings(stage)
    _to_the_end(stage, "settingsScroll")


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
