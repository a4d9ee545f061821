"""The camera, played by a fake: no test machine has one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.child_job import ask_child
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.ui.camera import feed as feeds
from fruitdx_desktop.ui.camera.cameras import CameraInfo, Cameras, SystemCameras
from fruitdx_desktop.ui.camera.dialog import CameraDialog
from fruitdx_desktop.ui.camera.feed import Feed, SystemFeed, Trouble, best_format
from fruitdx_desktop.ui.devices import Devices
from fruitdx_desktop.ui.window import MainWindow


class FakeFeed(Feed):
    """Shows and takes one picture."""

    def __init__(self) -> None:
        super().__init__()
        self.running = False

    def start(self) -> None:
        self.running = True

    def take(self) -> None:
        self.taken.emit(self.picture(640))

    def stop(self) -> None:
        self.running = False

    @staticmethod
    def picture(width: int = 320) -> QImage:
        picture = QImage(width, width * 3 // 4, QImage.Format.Format_RGB32)
        picture.fill(QColor(170, 30, 30))
        return picture


class FakeCameras(Cameras):
    """Cameras that a test plugs in."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[tuple[str, FakeFeed]] = []

    def plug_in(self, *names: str) -> None:
        self.found = tuple(CameraInfo(f"/dev/{name}", name) for name in names)
        self.changed.emit()

    def feed(self, camera: CameraInfo) -> Feed:
        self.opened.append((camera.name, FakeFeed()))
        return self.opened[-1][1]


@pytest.fixture
def cameras(qapp: object) -> FakeCameras:
    return FakeCameras()


@pytest.fixture
def window(open_window: Callable[..., MainWindow], cameras: FakeCameras) -> MainWindow:
    return open_window(devices=Devices(cameras=cameras))


def open_dialog(window: MainWindow) -> CameraDialog:
    window.diagnose.ways.camera.click()
    dialog = window.findChild(QDialog, "cameraDialog")
    assert isinstance(dialog, CameraDialog)
    return dialog


def test_the_button_is_there_as_long_as_a_camera_is(window: MainWindow, cameras: FakeCameras) -> None:
    control = window.diagnose.ways.camera
    assert not control.isVisible()
    cameras.plug_in("front")
    assert control.isVisible()
    cameras.plug_in()
    assert not control.isVisible()


def test_a_photo_is_taken_kept_and_diagnosed(
    qtbot: QtBot, window: MainWindow, cameras: FakeCameras, home: Home
) -> None:
    cameras.plug_in("front")
    dialog = open_dialog(window)
    feed = cameras.opened[-1][1]
    assert feed.running and not dialog.take.isEnabled() and not dialog.choice.isVisible()
    feed.frame.emit(feed.picture())
    assert dialog.take.isEnabled()
    dialog.take.click()
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == 1, timeout=20_000)
    (kept,) = home.pictures.iterdir()
    assert window.session.queue.answered()[0].path == str(kept)
    assert not feed.running


def test_another_camera_can_be_chosen(window: MainWindow, cameras: FakeCameras) -> None:
    cameras.plug_in("front", "microscope")
    dialog = open_dialog(window)
    assert dialog.choice.isVisible()
    dialog.choice.setCurrentIndex(1)
    assert [name for name, _ in cameras.opened] == ["front", "microscope"]
    assert [feed.running for _, feed in cameras.opened] == [False, True]
    dialog.reject()
    assert not cameras.opened[-1][1].running


@pytest.mark.parametrize(
    ("trouble", "word"), [(Trouble.DENIED, "privacy"), (Trouble.BUSY, "Another program"), (Trouble.GONE, "Plug it in")]
)
def test_trouble_is_said_and_tried_again(window: MainWindow, cameras: FakeCameras, trouble: Trouble, word: str) -> None:
    cameras.plug_in("front")
    dialog = open_dialog(window)
    cameras.opened[-1][1].failed.emit(trouble)
    assert word in dialog.message.text()
    assert dialog.again.isVisible() and not dialog.take.isEnabled()
    dialog.again.click()
    feed = cameras.opened[-1][1]
    assert len(cameras.opened) == 2 and feed.running
    feed.frame.emit(feed.picture())
    assert dialog.take.isEnabled() and not dialog.again.isVisible()
    dialog.reject()


def test_the_systems_cameras_are_asked_in_a_child(tmp_path: Path) -> None:
    answer = ask_child("cameras", {}, tmp_path / "cameras.log", 120, CancelToken())
    assert all(len(pair) == 2 for pair in answer["cameras"])


def test_looking_ends_with_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    cameras = SystemCameras(tmp_path / "cameras.log")
    cameras.start()
    cameras.close()
    assert cameras._search.closed and not cameras._timer.isActive()


def test_a_camera_that_was_unplugged_is_said_so(qtbot: QtBot) -> None:
    QLoggingCategory.setFilterRules(feeds._QUIET)
    pytest.importorskip("PySide6.QtMultimedia", reason="its system libraries are not here", exc_type=ImportError)
    feed = SystemFeed("no such camera")
    with qtbot.waitSignal(feed.failed) as told:
        feed.start()
    assert told.args == [Trouble.GONE]
    feed.stop()


def test_the_largest_picture_that_moves_is_chosen() -> None:
    class Size:
        def __init__(self, width: int, height: int) -> None:
            self.width = lambda: width
            self.height = lambda: height

    class Format:
        def __init__(self, width: int, height: int, rate: float) -> None:
            self.resolution = lambda: Size(width, height)
            self.maxFrameRate = lambda: rate

    class Device:
        def __init__(self, *formats: Format) -> None:
            self.videoFormats = lambda: formats

    small, full, still = Format(640, 480, 30), Format(1920, 1080, 30), Format(4000, 3000, 2)
    assert best_format(Device(small, full, still)) is full  # type: ignore[arg-type]
    assert best_format(Device(still)) is None  # type: ignore[arg-type]
