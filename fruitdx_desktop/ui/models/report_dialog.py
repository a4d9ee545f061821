"""The report of a model's training, inside the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.models.report_charts import ShareChart
from fruitdx_desktop.ui.text import percent, translate, whole
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.finding_list import FindingList
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.make import button, card, column, named, row, scrolled
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.wording import label_name

if TYPE_CHECKING:
    from fruitdx_desktop.training.report import TrainingReport

_SHARE_OF_WINDOW = 0.92


class ReportDialog(QDialog):
    """``save`` asks for the page as a file."""

    save = Signal()

    def __init__(self, parent: QWidget, report: TrainingReport) -> None:
        super().__init__(parent)
        title = translate("Report", "Training report")
        named(self, "reportDialog", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(920, 720).boundedTo(parent.window().size() * _SHARE_OF_WINDOW))
        self._report = report
        content = named(Flow(), "reportContent", title)
        inner = column(spacing=2 * GRID)
        for part in (self._figures(), self._charts(), self._photos(), self._labels()):
            inner.addWidget(part)
        inner.addStretch(1)
        content.setLayout(inner)
        head = row(spacing=GRID)
        words = column(spacing=2)
        words.addWidget(TextLabel("reportTitle", title, title, "title"))
        words.addWidget(TextLabel("reportVersion", title, report.version, "muted"))
        head.addLayout(words, 1)
        save_text = translate("Report", "Save as a web page…")
        head.addWidget(button("reportSaveButton", save_text, "download", "primary", self.save.emit))
        foot = row()
        foot.addStretch(1)
        foot.addWidget(button("reportCloseButton", translate("Report", "Close"), clicked=self.accept))
        whole = column(spacing=2 * GRID, margin=3 * GRID)
        whole.addLayout(head)
        whole.addWidget(scrolled("reportScroll", title, content), 1)
        whole.addLayout(foot)
        self.setLayout(whole)

    def _figures(self) -> QFrame:
        report = self._report
        columns = [(translate("Report", "Other fruits"), report.grouped)]
        if report.random is not None:
            columns.append((translate("Report", "Random photos"), report.random))
        rows = [
            [translate("Report", "Right answers"), *(_within(one.accuracy, one.accuracy_range) for _, one in columns)],
            [
                translate("Report", "Mean F1 of the labels"),
                *(_within(one.macro_f1, one.macro_f1_range) for _, one in columns),
            ],
            [translate("Report", "Tested photos"), *(whole(one.photos) for _, one in columns)],
        ]
        note = translate(
            "Report",
            "“Other fruits” is the honest figure: it was tested on fruits of which it saw no photo. Among random "
            "photos there are copies of what it learned from.",
        )
        if report.grouped.macro_f1_range is not None:
            note = f"{note} {_range_note()}"
        made, inner = self._section("reportFigures", translate("Report", "How often it is right"), note)
        inner.addLayout(_table("reportFigures", ["", *(name for name, _ in columns)], rows))
        if report.leaks is not None and report.leaks.tested:
            text = translate(
                "Report", "{share} of randomly chosen test photos have a near copy among the photos learned from."
            ).format(share=percent(report.leaks.near_copies / report.leaks.tested))
            inner.addWidget(TextLabel("reportLeaks", text, text, "muted"))
        return made

    def _charts(self) -> QWidget:
        report, chosen = self._report, self._report.chosen
        most = max((part.count for part in report.reliability), default=1)
        sure, right = translate("Report", "how sure it is"), translate("Report", "how often right")
        first, one = self._section(
            "reportReliability",
            translate("Report", "Does it know how sure it is?"),
            translate("Report", "The nearer the dots to the line, the better; they are {error} off on average.").format(
                error=percent(report.grouped.calibration_error)
            ),
        )
        dots = ShareChart("reliabilityChart", first.accessibleName(), sure, right)
        dots.show_dots([(part.confidence, part.accuracy, part.count / most) for part in report.reliability])
        one.addWidget(dots)
        note = ""
        if chosen is not None:
            note = translate("Report", "Now it answers {coverage} of the photos, {accuracy} of them rightly.").format(
                coverage=percent(chosen.coverage), accuracy=percent(chosen.accuracy)
            )
        title = translate("Report", "What asking for more sureness costs")
        second, two = self._section("reportCoverage", title, note)
        line = ShareChart("coverageChart", title, translate("Report", "photos answered"), right)
        marked = (chosen.coverage, chosen.accuracy) if chosen is not None else None
        line.show_line([(point.coverage, point.accuracy, 0.0) for point in report.coverage], marked)
        two.addWidget(line)
        both = named(QWidget(), "reportCharts", title)
        pair = row(spacing=2 * GRID)
        pair.addWidget(first, 1)
        pair.addWidget(second, 1)
        both.setLayout(pair)
        return both

    def _photos(self) -> QFrame:
        made, inner = self._section("reportPhotos", translate("Report", "The photos"), "")
        inner.addWidget(FindingList("reportFinding", self._report.health))
        return made

    def _labels(self) -> QFrame:
        made, inner = self._section("reportLabels", translate("Report", "Label by label"), _range_note())
        headers = [
            translate("Report", "Label"),
            translate("Report", "Found"),
            translate("Report", "Range"),
            translate("Report", "Right when named"),
            translate("Report", "Tested photos"),
        ]
        rows = [
            [
                label_name(Label(one.label)),
                _share(one.recall),
                _spread(one.low, one.high) if one.support else "-",
                _share(one.precision),
                whole(one.support),
            ]
            for one in self._report.per_class
        ]
        inner.addLayout(_table("reportLabels", headers, rows))
        return made

    @staticmethod
    def _section(name: str, title: str, note: str) -> tuple[QFrame, QVBoxLayout]:
        made = card(name, title)
        inner = column(spacing=GRID, margin=2 * GRID)
        inner.addWidget(TextLabel(f"{name}Title", title, title, "heading"))
        if note:
            inner.addWidget(TextLabel(f"{name}Note", title, note, "muted"))
        made.setLayout(inner)
        return made, inner


def _table(name: str, headers: list[str], rows: list[list[str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * GRID)
    grid.setVerticalSpacing(GRID // 2)
    grid.setColumnStretch(0, 1)
    for line, texts in enumerate([headers, *rows]):
        for place, text in enumerate(texts):
            spoken = text if line == 0 or place == 0 else f"{texts[0]}, {headers[place]}: {text}"
            label = TextLabel(f"{name}Cell{line}x{place}", spoken, text, "muted" if line == 0 else "body", place == 0)
            label.setAccessibleName(spoken)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading if place == 0 else Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(label, line, place)
    return grid


def _range_note() -> str:
    return translate("Report", "The range is where the true figure probably lies; few photos make it wide.")


def _within(share: float, interval: tuple[float, float] | None) -> str:
    return percent(share) if interval is None else f"{percent(share)} ({_spread(*interval)})"


def _spread(low: float, high: float) -> str:
    return f"{percent(low)} - {percent(high)}"


def _share(share: float | None) -> str:
    return "-" if share is None else percent(share)
