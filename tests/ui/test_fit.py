"""What is said fits where it is said: cut nowhere, no wider than can be read, in the digits of the language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from fruitdx_desktop.core.labels import parse_labels
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.services.guide import load_guide
from fruitdx_desktop.ui import language
from fruitdx_desktop.ui.diagnose.filled import Filled
from fruitdx_desktop.ui.diagnose.queue_panel import QueuePanel
from fruitdx_desktop.ui.diagnose.queue_row import LINES, lines_of
from fruitdx_desktop.ui.guide.panel import GuidePanel
from fruitdx_desktop.ui.teach.chart import TrainingChart
from fruitdx_desktop.ui.text import breakable, isolated, percent, plain, translate, whole
from fruitdx_desktop.ui.theme.tokens import GRID, RAIL_WIDTH
from fruitdx_desktop.ui.widgets.choice import Choice
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.make import button, column, scrolled
from fruitdx_desktop.ui.widgets.page import room_between
from fruitdx_desktop.ui.widgets.question import ask
from fruitdx_desktop.ui.widgets.selectable import Selectable
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.widgets.wrap import Wrap
from fruitdx_desktop.ui.window import PAGES, MainWindow
from fruitdx_desktop.ui.wording import short_answer
from tests.ui import fakes

PATH = "/home/anna/Pictures/upper-orchard/2026_11_24/IMG_2041.jpg"
# What a row of the narrow queue leaves to its words beside a scroll bar.
ROW_WIDTH = 116


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leaves no language behind."""
    yield
    language.install(qapp).choose("en")


def test_a_long_answer_takes_more_lines(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    assert lines_of("Healthy", font, ROW_WIDTH) == ["Healthy"]
    lines = lines_of("Bacterial blight, pomegranate", font, ROW_WIDTH)
    assert 1 < len(lines) <= LINES
    assert " ".join(lines) == "Bacterial blight, pomegranate"
    assert all(QFontMetrics(font).horizontalAdvance(line) <= ROW_WIDTH for line in lines)


@pytest.mark.parametrize("code", ["en", "es", "pt", "fr", "sw", "ar", "hi"])
def test_no_answer_is_cut_in_the_queue(qapp: QApplication, code: str) -> None:
    language.install(qapp).choose(code)
    font = QFont(qapp.font())
    font.setWeight(QFont.Weight.DemiBold)
    labels = parse_labels((starter_bundle() / "labels.json").read_text(encoding="utf-8"))
    results = [*(fakes.diagnosed("a.jpg", label.name, 0.98) for label in labels), fakes.stranger("a.jpg")]
    for words in (*map(short_answer, results), short_answer(fakes.unsure("a.jpg"))):
        for line in lines_of(words, font, ROW_WIDTH):
            assert QFontMetrics(font).horizontalAdvance(line) <= ROW_WIDTH, words


def test_a_spanish_question_begins_with_a_capital(qapp: QApplication) -> None:
    language.install(qapp).choose("es")
    assert short_answer(fakes.mismatched("a.jpg")) == "¿Manzana?"


def test_sources_are_numbered_in_the_digits_of_the_language(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    language.install(qapp).choose("ar")
    entry = load_guide(language="ar").entry("Scab_Apple")
    assert entry is not None
    panel = GuidePanel(window, entry, "title")
    panel.later.finish()
    marks = [label.text() for label in panel.findChildren(TextLabel) if label.text().startswith("[")]
    assert f"[{whole(1)}]" in marks and any("،" in mark for mark in marks)
    assert not any(sign.isascii() and sign.isdigit() for mark in marks for sign in mark)
    panel.deleteLater()


def test_rounds_are_numbered_in_the_digits_of_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    language.install(qapp).choose("ar")
    chart = TrainingChart()
    qtbot.addWidget(chart)
    chart.add({"epoch": 1, "accuracy": 0.5})
    axis = chart._plot.getAxis("bottom")
    assert axis.tickStrings([1.0, 1.5, 12.0], 1.0, 0.5) == [whole(1), "", whole(12)]
    assert not whole(12).isascii()


def test_the_chart_tells_no_figure_of_photos_that_nobody_kept_back(qtbot: QtBot) -> None:
    chart = TrainingChart()
    qtbot.addWidget(chart)
    for round_, unseen, words in ((1, None, "none is kept back"), (2, 0.0, percent(0.0)), (3, 0.5, percent(0.5))):
        chart.add({"epoch": round_, "accuracy": 1.0} | ({} if unseen is None else {"val_accuracy": unseen}))
        assert words in chart._words.text()
    assert chart._lines[1].getData()[1].tolist() == [0.0, 50.0]


def test_a_path_turns_and_is_copied_as_it_is(qtbot: QtBot) -> None:
    label = Selectable("path", "Path", PATH, keyboard=True)
    qtbot.addWidget(label)
    assert label.text() == label.accessibleName() == plain(breakable(PATH)) == PATH
    assert breakable("11/24/26 too_small") == "11/24/26 too_small"
    label.resize(120, 400)
    assert label.minimumSizeHint().width() < QFontMetrics(label.font()).horizontalAdvance(PATH) / 2
    label.setSelection(0, len(breakable(PATH)))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == PATH


def test_pages_keep_a_readable_width_on_a_wide_screen(window: MainWindow) -> None:
    window.resize(3840, 2160)
    for page in (getattr(window, name) for name in PAGES):
        window.go_to(page)
        QApplication.processEvents()
        margins = page.frame.layout().contentsMargins()
        assert margins.left() == margins.right()
        assert abs(page.width() - 2 * margins.left() - page.widest) <= 1


@pytest.mark.parametrize("code", ["en", "es", "pt", "fr", "sw", "ar", "hi"])
def test_no_button_beside_the_photo_is_cut_on_a_small_window(window: MainWindow, qapp: QApplication, code: str) -> None:
    window.resize(960, 640)
    language.install(qapp).choose(code)
    window.later.finish()
    window.diagnose.put_in()
    filled = window.diagnose.filled
    filled.fit(window.width() - RAIL_WIDTH)
    filled.queue.offer_plant([1] * 12, None)
    filled.card.offer_again(12)
    filled.card._name_wrong(translate("Plant", "The photo shown is wrong"), True)
    for part in filled.findChildren(QPushButton):
        part.ensurePolished()
    inside = filled.card.width() - 4 * GRID - 2
    for part, room in ((filled.card.again, inside), (filled.card.wrong, inside), (filled.card.read_aloud, inside)):
        assert part.sizeHint().width() <= room, part.text()
    assert filled.queue.one_plant.sizeHint().width() <= filled.queue.width(), filled.queue.one_plant.text()


def test_choices_that_are_longer_than_their_box_are_shown_in_full(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["Any", "Black mould rot (Aspergillus) on a mango"])
    choice.setFixedWidth(96)
    choice.show()
    choice.showPopup()
    longest = QFontMetrics(choice.view().font()).horizontalAdvance(choice.itemText(1))
    assert choice.view().width() >= longest
    choice.hidePopup()


def test_a_small_window_leaves_the_photo_a_third_of_the_page(window: MainWindow) -> None:
    window.resize(960, 640)
    window.later.finish()
    QApplication.processEvents()
    page = window.diagnose
    beside = page.filled.queue.width() + page.filled.card.width() + 2 * room_between(page.width())
    assert page.width() - 2 * page.frame.layout().contentsMargins().left() - beside >= 34 * GRID


def test_the_button_of_the_evidence_stands_right_below_a_photo_of_any_shape(qtbot: QtBot) -> None:
    filled = Filled()
    qtbot.addWidget(filled)
    filled.fit(1180)
    filled.resize(1180, 700)
    filled.show()
    for width, height in ((900, 300), (300, 900), (60, 40)):
        filled.photo.show_picture(QImage(width, height, QImage.Format.Format_RGB32))
        QApplication.processEvents()
        room = filled.photo.geometry()
        assert room.top() == 0
        assert filled.evidence.y() - room.bottom() <= 2 * GRID
        before = filled.evidence.y()
        filled.photo.show_picture(None)
        QApplication.processEvents()
        assert filled.evidence.y() == before


def test_a_dialog_is_as_high_as_what_it_says(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ask(window, "question", "Really?", "It is gone for good then. " * 8, "Yes", "No", lambda: None)
    QApplication.processEvents()
    assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())
    before = dialog.height()
    explanation = dialog.findChild(TextLabel, "questionExplanation")
    assert explanation is not None
    explanation.setText("It is gone.")
    qtbot.waitUntil(lambda: dialog.height() < before)
    dialog.close()


def test_what_scrolls_is_as_wide_as_what_does_not(qtbot: QtBot, window: MainWindow) -> None:
    content = Flow()
    lines = column()
    for number in range(60):
        lines.addWidget(TextLabel(f"line{number}", "line", str(number)))
    content.setLayout(lines)
    around = QWidget()
    qtbot.addWidget(around)
    whole = column(margin=3 * GRID)
    above = TextLabel("above", "above", "above")
    area = scrolled("area", "area", content)
    whole.addWidget(above)
    whole.addWidget(area)
    around.setLayout(whole)
    around.resize(400, 300)
    around.show()
    bar = around.findChild(QScrollBar, "areaBar")
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    assert content.width() == above.width() == area.width()
    assert around.rect().contains(bar.geometry()) and not bar.geometry().intersects(area.geometry())
    bar.setValue(bar.maximum())
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum() > 0
    around.resize(400, 3000)
    qtbot.waitUntil(lambda: not bar.isVisible())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_does_not_fit_in_a_line_goes_on_in_the_next(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.setLayoutDirection(direction)
    buttons = [button(f"button{number}", "Some words") for number in range(3)]
    wrap = Wrap(*buttons)
    around.setLayout(wrap)
    wide = buttons[0].sizeHint().width()
    for width, lines in ((4 * wide, 1), (2 * wide + GRID, 2), (wide, 3)):
        around.resize(width, 400)
        wrap.activate()
        wrap.setGeometry(around.rect())
        assert len({made.y() for made in buttons}) == lines
        assert all(around.rect().contains(made.geometry()) for made in buttons)
    around.resize(4 * wide, 400)
    wrap.setGeometry(around.rect())
    first, second = buttons[0].geometry(), buttons[1].geometry()
    assert (first.left() < second.left()) is (direction is Qt.LayoutDirection.LeftToRight)


def test_an_arabic_sentence_that_begins_with_a_name_runs_to_the_left(qapp: QApplication) -> None:
    language.install(qapp).choose("ar")
    sentence = f"{isolated('gift.fruitdx')}: نموذج"
    label = TextLabel("sentence", "sentence", sentence)
    document = QTextDocument(label.text())
    assert document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
    assert plain(sentence) == "gift.fruitdx: نموذج"


def test_one_photo_is_offered_no_plant(qtbot: QtBot) -> None:
    from fruitdx_desktop.ui.diagnose.photo_queue import PhotoQueue

    panel, queue = QueuePanel(), PhotoQueue()
    qtbot.addWidget(panel)
    for paths, offered in ((["a.jpg"], False), (["b.jpg"], True)):
        queue.add(1, paths)
        panel.show_progress(queue, busy=False)
        assert panel.one_plant.isVisibleTo(panel) is offered
