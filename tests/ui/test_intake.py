"""Every way in: dropped from a browser, pasted, chosen as a folder."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.errors import PhotoUnreadableError
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.ui.intake.offer import Offer, data_bytes, offer_of, offers
from fruitdx_desktop.ui.intake.pictures import keep_picture
from fruitdx_desktop.ui.window import MainWindow
from tests.conftest import draw_photo

WEB = QUrl("https://example.org/a.jpg")


@pytest.fixture
def clipboard(window: MainWindow) -> Iterator[QClipboard]:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


def picture(width: int = 64, height: int = 48) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(180, 40, 30))
    return image


def holding(*urls: QUrl, image: QImage | None = None, text: str = "", html: str = "") -> QMimeData:
    mime = QMimeData()
    if urls:
        mime.setUrls(list(urls))
    if image is not None:
        mime.setImageData(image)
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    return mime


def drop(window: MainWindow, mime: QMimeData) -> bool:
    """Tells whether it was taken, which is never by moving it."""
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # Qt sends a drop to what the drag entered.
    enter = QDragEnterEvent(QPoint(20, 20), actions, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    event = QDropEvent(QPointF(20, 20), actions, mime, buttons, keys)
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted() or event.dropAction() == Qt.DropAction.CopyAction
    return event.isAccepted()


def data_address(path: Path) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(path.read_bytes()).decode()


def size(path: str | Path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


def kept(home: Home) -> list[Path]:
    return sorted(home.pictures.glob("*")) if home.pictures.exists() else []


def answered(qtbot: QtBot, window: MainWindow, count: int) -> list[str]:
    qtbot.waitUntil(lambda: len(window.session.queue.answered()) == count)
    return [entry.path for entry in window.session.queue.answered()]


def test_a_picture_dragged_from_a_browser_gets_a_file(qtbot: QtBot, window: MainWindow, home: Home) -> None:
    assert drop(window, holding(WEB, image=picture(), html='<img src="https://example.org/a.jpg">'))
    paths = answered(qtbot, window, 1)
    assert paths == [str(file) for file in kept(home)]
    assert size(paths[0]) == (64, 48) and paths[0].endswith("-1.png")
    assert not window.notice_bar.isVisible()


def test_an_address_that_holds_the_picture_is_read(qtbot: QtBot, window: MainWindow, home: Home, photo: Path) -> None:
    drop(window, holding(QUrl(data_address(photo))))
    answered(qtbot, window, 1)
    drop(window, holding(html=f'<p><img alt="a" src="{data_address(photo)}"></p>'))
    answered(qtbot, window, 2)
    assert [size(file) for file in kept(home)] == [(320, 240), (320, 240)]


def test_a_link_to_the_web_is_refused_in_words(qtbot: QtBot, window: MainWindow, home: Home) -> None:
    assert drop(window, holding(WEB))
    assert "internet" in window.notice_bar.text.text()
    assert not window.session.busy and not kept(home)


def test_all_that_is_dropped_together_is_one_request(
    qtbot: QtBot, window: MainWindow, home: Home, photo: Path, tmp_path: Path
) -> None:
    draw_photo(tmp_path / "basket" / "one.jpg", 2)
    folder = QUrl.fromLocalFile(str(tmp_path / "basket"))
    drop(window, holding(QUrl.fromLocalFile(str(photo)), WEB, QUrl(data_address(photo)), folder))
    paths = answered(qtbot, window, 3)
    assert paths == [str(photo), f"{tmp_path}/basket/one.jpg", str(kept(home)[0])]
    assert len({entry.request for entry in window.session.queue.answered()}) == 1
    assert window.notice_bar.text.text().startswith("One link")


def test_files_come_before_the_picture_that_shows_them(photo: Path) -> None:
    mime = holding(QUrl.fromLocalFile(str(photo)), image=picture())
    assert offer_of(mime) == Offer(paths=(str(photo),))


def test_a_damaged_address_is_told_and_the_rest_goes_on(
    qtbot: QtBot, window: MainWindow, home: Home, photo: Path
) -> None:
    drop(window, holding(QUrl("data:image/png;base64,!!"), QUrl(data_address(photo))))
    answered(qtbot, window, 1)
    assert "cannot be opened" in window.notice_bar.text.text()
    assert len(kept(home)) == 1
    assert data_bytes("data:text/plain,a%20b") == b"a b"


def test_text_is_nothing_to_take(window: MainWindow) -> None:
    assert not offers(holding(text="see https://example.org for more"))
    assert not drop(window, holding(text="an apple"))


def test_a_screenshot_is_pasted(qtbot: QtBot, window: MainWindow, home: Home, clipboard: QClipboard) -> None:
    clipboard.setImage(picture())
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert answered(qtbot, window, 1) == [str(kept(home)[0])]
    assert window.diagnose.isVisible()


def test_files_are_pasted(qtbot: QtBot, window: MainWindow, photo: Path, clipboard: QClipboard) -> None:
    clipboard.setMimeData(holding(QUrl.fromLocalFile(str(photo))))
    window.intake.paste()
    assert answered(qtbot, window, 1) == [str(photo)]


def test_nothing_to_paste_is_said(window: MainWindow, clipboard: QClipboard) -> None:
    clipboard.setText("an apple")
    window.intake.paste()
    assert "no photo to paste" in window.notice_bar.text.text()
    clipboard.setText("https://example.org/a.jpg ")
    window.intake.paste()
    assert "internet" in window.notice_bar.text.text()


def test_a_field_of_text_keeps_its_paste(qtbot: QtBot, window: MainWindow, clipboard: QClipboard) -> None:
    window.go_to(window.history)
    field = window.history.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    clipboard.setText("scab")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "scab"
    assert not window.notice_bar.isVisible()


def test_pictures_of_one_moment_are_counted_and_what_is_no_picture_leaves_nothing(home: Home) -> None:
    paths = [keep_picture(home.pictures, picture()) for _ in range(3)]
    assert len(set(paths)) == 3
    with pytest.raises(PhotoUnreadableError):
        keep_picture(home.pictures, QImage())
    with pytest.raises(PhotoUnreadableError):
        keep_picture(home.pictures, b"no picture")
    assert kept(home) == sorted(Path(path) for path in paths)


@pytest.mark.parametrize("name", ["RGB32", "ARGB32", "Indexed8"])
def test_a_picture_of_any_kind_is_kept_as_it_is(home: Home, name: str) -> None:
    drawn = QImage(5, 3, QImage.Format.Format_ARGB32)
    drawn.fill(QColor(10, 200, 30, 255))
    drawn.setPixelColor(4, 1, QColor(250, 0, 0, 255))
    if name == "ARGB32":
        drawn.setPixelColor(0, 2, QColor(0, 0, 255, 120))
    given = drawn.convertToFormat(QImage.Format[f"Format_{name}"])
    back = QImage(keep_picture(home.pictures, given))
    assert back.size() == given.size()
    places = [(x, y) for x in range(5) for y in range(3)]
    assert [back.pixelColor(*place) for place in places] == [given.pixelColor(*place) for place in places]


def test_a_folder_is_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    draw_photo(tmp_path / "basket" / "row" / "one.jpg", 1)
    window.diagnose.ways.folder.click()
    chooser = window.findChild(QFileDialog, "folderChooser")
    assert chooser is not None and chooser.fileMode() is QFileDialog.FileMode.Directory
    chooser.filesSelected.emit([str(tmp_path / "basket")])
    chooser.close()
    assert answered(qtbot, window, 1) == [f"{tmp_path}/basket/row/one.jpg"]
    assert window.settings.value.photo_folder == str(tmp_path)
