"""The rows of the queue: drawn once, and laid out anew only where one comes or goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from fruitdx_desktop.ui.diagnose import queue_delegate
from fruitdx_desktop.ui.diagnose.entry_list import AT_ONCE, EntryList
from fruitdx_desktop.ui.diagnose.photo_queue import Entry, PhotoQueue
from fruitdx_desktop.ui.diagnose.queue_delegate import Role
from fruitdx_desktop.ui.diagnose.queue_panel import QueuePanel
from fruitdx_desktop.ui.diagnose.queue_row import Row
from tests.ui import fakes


@pytest.fixture
def drawings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts of the rows that were drawn."""
    made: list[str] = []
    draw = queue_delegate.drawn

    def drawn(row: Row, *given: object) -> QPixmap:
        made.append(row.text)
        return draw(row, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(queue_delegate, "drawn", drawn)
    return made


@pytest.fixture
def entries(qtbot: QtBot, drawings: list[str]) -> Iterator[tuple[EntryList, list[Entry]]]:
    """A shown list of three photos that wait, all of them drawn."""
    made = EntryList("list", "photos")
    added = PhotoQueue().add(1, ["a.jpg", "b.jpg", "c.jpg"])
    made.add(added)
    made.resize(260, 400)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.waitUntil(lambda: made.count() == 3)
    made.show()
    made.grab()
    assert set(drawings) == {"Waiting"}
    drawings.clear()
    yield made, added
    made.close()


def test_a_row_that_looks_the_same_is_not_drawn_again(
    entries: tuple[EntryList, list[Entry]], drawings: list[str]
) -> None:
    first = entries[0].grab().toImage()
    assert entries[0].grab().toImage() == first
    assert drawings == []


def test_an_answer_and_a_picture_draw_their_row_only(
    entries: tuple[EntryList, list[Entry]], drawings: list[str]
) -> None:
    shown, added = entries
    shown.show_entry(Entry(added[1].number, 1, "b.jpg", fakes.diagnosed("b.jpg")))
    shown.grab()
    assert drawings == ["Scab, apple"]
    picture = QImage(112, 112, QImage.Format.Format_RGB888)
    picture.fill("#3366cc")
    shown.set_picture(added[2].number, picture)
    seen = shown.grab().toImage()
    assert drawings == ["Scab, apple", "Waiting"]
    place = shown.visualItemRect(shown.item(2)).center()
    row = [seen.pixelColor(x, place.y() + shown.frameWidth()).name() for x in range(seen.width())]
    assert "#3366cc" in row


def test_no_more_rows_are_kept_than_a_screen_shows(entries: tuple[EntryList, list[Entry]]) -> None:
    shown, added = entries
    delegate = shown.itemDelegate()
    assert isinstance(delegate, queue_delegate.QueueDelegate)
    for number in range(100):
        shown.show_entry(Entry(added[0].number, 1, f"{number}.jpg", taught=f"Scab{number}_Apple"))
        shown.grab()
    assert len(delegate._rows) == queue_delegate._KEPT


def test_progress_waits_for_the_next_painting(qtbot: QtBot, drawings: list[str]) -> None:
    panel = QueuePanel()
    qtbot.addWidget(panel)
    queue = PhotoQueue()
    panel.list.add(queue.add(1, ["a.jpg", "b.jpg"]))
    panel.show_progress(queue, busy=True)
    panel.show()
    qtbot.waitUntil(lambda: len(drawings) >= 2)
    qtbot.wait(50)
    drawings.clear()
    answered = queue.record(1, fakes.diagnosed("a.jpg"))
    assert answered is not None
    panel.list.show_entry(answered)
    panel.show_progress(queue, busy=True)
    assert panel.bar.value() == 1
    assert drawings == []
    qtbot.waitUntil(lambda: len(drawings) == 1)


def test_thousands_come_in_turns_with_what_became_of_them_meanwhile(qtbot: QtBot, drawings: list[str]) -> None:
    shown, queue = EntryList("list", "photos"), PhotoQueue()
    qtbot.addWidget(shown)
    added = queue.add(1, [f"{number}.jpg" for number in range(3 * AT_ONCE)])
    shown.add(added)
    assert shown.count() == 0
    gone, answered, seen = added[-1], added[-2], added[-3]
    shown.remove(gone.number)
    shown.show_entry(Entry(answered.number, 1, answered.path, fakes.diagnosed(answered.path)))
    picture = QImage(8, 8, QImage.Format.Format_RGB888)
    shown.set_picture(seen.number, picture)
    shown.choose(answered.number)
    qtbot.waitUntil(lambda: shown.count() == 3 * AT_ONCE - 1)
    assert shown.current_number == answered.number
    assert shown.currentItem().text() == "Scab, apple"
    assert shown.pictures() == {seen.number: picture}
    assert [shown.item(row).data(Role.NUMBER) for row in range(shown.count())] == [e.number for e in added[:-1]]


def test_what_was_emptied_does_not_come(qtbot: QtBot, drawings: list[str]) -> None:
    shown = EntryList("list", "photos")
    qtbot.addWidget(shown)
    shown.add(PhotoQueue().add(1, [f"{number}.jpg" for number in range(2 * AT_ONCE)]))
    shown.empty()
    qtbot.wait(30)
    assert shown.count() == 0


def test_what_stands_apart_is_taken_out_together(qtbot: QtBot, drawings: list[str]) -> None:
    shown = EntryList("list", "photos")
    qtbot.addWidget(shown)
    added = PhotoQueue().add(1, [f"{number}.jpg" for number in range(8)])
    shown.add(added)
    qtbot.waitUntil(lambda: shown.count() == len(added))
    shown.remove(*(added[place].number for place in (1, 6, 2, 7, 4)), 99)
    assert [shown.item(row).data(Role.PATH) for row in range(shown.count())] == ["0.jpg", "3.jpg", "5.jpg"]
    shown.choose(added[5].number)
    assert shown.current_number == added[5].number
