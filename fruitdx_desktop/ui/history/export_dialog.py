"""What goes into a file for an adviser, and where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.history.pdf import pdf_bytes
from fruitdx_desktop.ui.history.report_words import column_titles, make_report
from fruitdx_desktop.ui.messages import error_line
from fruitdx_desktop.ui.services import Services
from fruitdx_desktop.ui.text import counted, isolated, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.choice import Choice
from fruitdx_desktop.ui.widgets.dialog import Dialog
from fruitdx_desktop.ui.widgets.make import button, column, labelled, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from fruitdx_desktop.services.history_entry import HistoryFilter


class ExportDialog(Dialog):
    """``told`` carries what says what came of it, and its tone; the file is written after the dialog has closed."""

    told = Signal(object, str)

    def __init__(
        self, parent: QWidget, services: Services, runner: TaskRunner, ids: list[int], wanted: HistoryFilter
    ) -> None:
        super().__init__(parent, 480)
        title = translate("Export", "Export the history")
        named(self, "exportDialog", title)
        self.setWindowTitle(title)
        self._services, self._runner, self._ids = services, runner, ids
        self.kind = named(Choice(), "exportKind", translate("Export", "Kind of file"))
        for text, ending in (
            (translate("Export", "PDF report, to print or to send"), "pdf"),
            (translate("Export", "Web page report"), "html"),
            (translate("Export", "Table for a spreadsheet (CSV)"), "csv"),
        ):
            self.kind.addItem(text, ending)
        self.title_line = self._line("exportTitle", translate("Export", "Title"))
        self.title_line.setText(translate("Export", "Diagnoses of fruit photos"))
        self.place = self._line("exportPlace", translate("Export", "Place or grower"))
        self.place.setText(wanted.place)
        position = translate("Export", "Include the place where each photo was taken (GPS)")
        self.position = named(Tick(position), "exportPosition", position)
        self._save = button("exportSaveButton", translate("Export", "Save…"), "upload", "primary", self._choose_file)
        self._save.setDefault(True)
        self.rejected.connect(self.deleteLater)
        self._lay_out(title)

    def export_to(self, path: str) -> None:
        """Writes the file aside and says so."""
        ending = str(self.kind.currentData())
        title, place, with_position = self.title_line.text(), self.place.text(), self.position.isChecked()
        services, ids = self._services, self._ids

        def operation(task: Task) -> None:
            _write(services, task, Path(path), ending, ids, title, place, with_position)

        def done(_nothing: object) -> None:
            self.told.emit(lambda: translate("Export", "Written to {path}").format(path=isolated(path)), "healthy")
            self.deleteLater()

        def failed(error: Exception) -> None:
            self.told.emit(lambda: error_line(error), "disease")
            self.deleteLater()

        self.told.emit(lambda: translate("Export", "Writing the file…"), "stranger")
        self._runner.run(operation, done, failed)
        self.accept()

    def _choose_file(self) -> None:
        ending = str(self.kind.currentData())
        title = translate("Export", "Export the history")
        chooser = named(QFileDialog(self, title), "historyExportChooser", title)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(ending)
        chooser.selectFile(f"fruitdx.{ending}")
        chooser.fileSelected.connect(self.export_to)
        chooser.open()

    def _lay_out(self, title: str) -> None:
        about = counted(
            "Export", "1 answer, the one that is listed", "%Ln answers, those that are listed", len(self._ids)
        )
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(
            button("exportCancelButton", translate("Export", "Cancel"), role="quiet", clicked=self.reject)
        )
        buttons.addWidget(self._save)
        whole = column(spacing=GRID, margin=3 * GRID)
        whole.addWidget(TextLabel("exportHeading", title, title, "heading"))
        whole.addWidget(TextLabel("exportAbout", title, about, "muted"))
        for part in (self.kind, self.title_line, self.place):
            whole.addLayout(labelled(part, part.accessibleName()))
        whole.addWidget(self.position)
        whole.addSpacing(GRID)
        whole.addLayout(buttons)
        self.setLayout(whole)

    @staticmethod
    def _line(name: str, hint: str) -> QLineEdit:
        return named(QLineEdit(), name, hint)


def _write(
    services: Services,
    task: Task,
    path: Path,
    ending: str,
    ids: list[int],
    title: str,
    place: str,
    with_position: bool,
) -> None:
    from fruitdx_desktop.core.atomic import write_bytes
    from fruitdx_desktop.services.history_csv import write_csv
    from fruitdx_desktop.services.history_report import MOST_ITEMS, write_html

    history = services.history
    if ending == "csv":
        entries = history.entries(ids, pictures=False)
        write_csv(path, entries, history.positions(entries) if with_position else None, column_titles())
        return
    entries = history.entries(ids[:MOST_ITEMS])
    positions = history.positions(entries) if with_position else {}
    report = make_report(entries, title, place, len(ids), positions)
    task.cancel_token.raise_if_cancelled()
    if ending == "html":
        write_html(path, report)
    else:
        write_bytes(path, pdf_bytes(report, task.cancel_token))
