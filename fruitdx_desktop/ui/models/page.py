"""The Models page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fruitdx_desktop.core.errors import LabelsNeededError, UntrustedFileError
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.fault_texts import fault_sentence
from fruitdx_desktop.ui.messages import error_line
from fruitdx_desktop.ui.models.export_question import ExportChoice, ExportQuestion
from fruitdx_desktop.ui.models.files import SLOW_ENDINGS, ask_for_labels, model_files
from fruitdx_desktop.ui.models.page_words import page_findings, page_words
from fruitdx_desktop.ui.models.set_aside import SetAsideRow
from fruitdx_desktop.ui.models.trust_question import TrustQuestion
from fruitdx_desktop.ui.models.version_row import VersionRow
from fruitdx_desktop.ui.services import Services
from fruitdx_desktop.ui.text import Say, counted, isolated, language_tag, right_to_left, translate, whole
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.make import button, column, named, scrolled
from fruitdx_desktop.ui.widgets.page import Page
from fruitdx_desktop.ui.widgets.question import ask
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    from fruitdx_desktop.services.model_export import Exported
    from fruitdx_desktop.services.model_import import Imported
    from fruitdx_desktop.services.model_pruning import PruneResult
    from fruitdx_desktop.services.model_quarantine import Quarantined
    from fruitdx_desktop.services.model_recovery import Verification
    from fruitdx_desktop.services.model_versions import VersionInfo
    from fruitdx_desktop.training.report import TrainingReport


class ModelsPage(Page):
    """One change at a time; what comes of it is told in the bar (``told``: what says it, tone).

    ``sound`` carries the version in use whenever it was checked.
    """

    told = Signal(object, str)
    sound = Signal(str)
    fault_met = Signal()

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__("modelsPage")
        self._services = services
        self._runner = runner
        self._rows: list[QWidget] = []
        self._aside: list[QWidget] = []
        self._versions: tuple[VersionInfo, ...] = ()
        self._found: tuple[Quarantined, ...] = ()
        self._doing: Say | None = None
        self._at_work = False
        self.build()

    def build(self) -> None:
        """Makes the page and lists what is known of the models."""
        self.entitle(
            translate("Models", "Models"), translate("Models", "Every model is kept, so that you can always go back")
        )
        self._rows, self._aside = [], []
        self.verify = button("verifyButton", translate("Models", "Check the model"), "shield-check", "primary")
        self.rollback = button("rollbackButton", translate("Models", "Go back"), "undo-2")
        self.starter = button("useStarterButton", translate("Models", "Restore the starter"), "rotate-ccw")
        self.import_button = button("importButton", translate("Models", "Import…"), "download")
        self.tidy = button("tidyButton", translate("Models", "Tidy up…"), "boxes")
        self._aside_title = TextLabel(
            "setAsideTitle",
            translate("Models", "Set aside"),
            translate("Models", "Set aside because something was wrong with it. Nothing here is used."),
            "muted",
        )
        self._state = TextLabel("modelsState", translate("Models", "What is being done"), "", "muted", wrap=False)
        self._lay_out()
        self._wire()
        self._show_versions(self._versions)
        self._show_aside(self._found)
        self._show_work()

    def refresh(self) -> None:
        """Lists the versions, and what was set aside, anew."""

        def versions(_task: Task) -> tuple[VersionInfo, ...]:
            return self._services.models.list_versions()

        def aside(_task: Task) -> tuple[Quarantined, ...]:
            return self._services.models.describe_quarantine()

        self._runner.run(versions, self._show_versions, self._tell_error)
        self._runner.run(aside, self._show_aside, self._tell_error)

    def use(self, version: str) -> None:
        """Puts a version in use."""
        self._change(
            lambda: self._services.models.use(version), lambda: translate("Models", "This model is in use now.")
        )

    def open_import(self) -> None:
        """Asks for a file without holding up the window."""
        chooser = self._chooser("importChooser", translate("Models", "Import a model"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([model_files()])
        chooser.fileSelected.connect(self.import_file)
        chooser.open()

    def import_file(self, path: str, trust: bool = False, labels: str = "") -> None:
        """Imports a file; one that asks for trust, or for its labels, leads to a question."""

        def failed(error: Exception) -> None:
            if isinstance(error, UntrustedFileError):
                self._done()
                self._ask_trust(path, labels, error)
            elif isinstance(error, LabelsNeededError) and not labels:
                self._done()
                self._doing = lambda: translate("Models", "Now the file with its labels…")
                self._show_work()
                ask_for_labels(self, lambda chosen: self.import_file(path, labels=chosen))
            else:
                self._tell_error(error)

        def take_in(task: Task) -> Imported:
            from fruitdx_desktop.services.model_import import ImportRequest

            request = ImportRequest(Path(path), labels=Path(labels) if labels else None, trust=trust)
            return self._services.imports.take_in(request, task.cancel_token)

        converts = Path(path).suffix.lower() in SLOW_ENDINGS
        self._busy(lambda: _taking_in(converts))
        self._runner.run(take_in, self._imported, failed)

    def _imported(self, done: Imported) -> None:
        if done.in_use:
            self._changed(done.version, lambda: translate("Models", "Imported, checked, and in use now."))
            return
        self._done()
        self.told.emit(
            lambda: translate("Models", "Imported and checked. Press “Use” beside it to put it in use."), "healthy"
        )
        self.refresh()

    def _show_versions(self, versions: tuple[VersionInfo, ...]) -> None:
        self._versions = versions
        for old in self._rows:
            self._list.removeWidget(old)
            old.deleteLater()
        self._rows = []
        for index, info in enumerate(reversed(versions)):
            made = VersionRow(info, index + 1)
            made.use.connect(self.use)
            made.export.connect(self._open_export)
            made.report.connect(self.open_report)
            self._list.insertWidget(index, made)
            self._rows.append(made)

    def _show_aside(self, found: tuple[Quarantined, ...]) -> None:
        self._found = found
        for old in self._aside:
            self._aside_list.removeWidget(old)
            old.deleteLater()
        self._aside = []
        self._aside_title.setVisible(bool(found))
        for index, one in enumerate(reversed(found)):
            made = SetAsideRow(one, index + 1)
            made.take_back.connect(self.take_back)
            self._aside_list.addWidget(made)
            self._aside.append(made)

    def take_back(self, name: str) -> None:
        """Takes a version back that was set aside, checked completely; it is not put in use."""

        def done(_version: str) -> None:
            self._done()
            self.told.emit(lambda: translate("Models", "Checked and taken back. It is in the list again."), "healthy")
            self.refresh()

        self._busy(lambda: translate("Models", "Checking it…"))
        self._runner.run(lambda _task: self._services.models.restore_quarantined(name), done, self._tell_error)

    def tidy_up(self) -> None:
        """Says which old versions are not needed any more, and asks before they go."""

        def found(result: PruneResult) -> None:
            self._done()
            if result.removed or result.set_aside:
                self._ask_tidy(result)
            else:
                self.told.emit(
                    lambda: translate("Models", "There is nothing to tidy up: every model may be needed."), "healthy"
                )

        self._busy(lambda: translate("Models", "Looking for what is not needed any more…"))
        self._runner.run(lambda _task: self._services.models.prune(dry_run=True), found, self._tell_error)

    def _ask_tidy(self, plan: PruneResult) -> None:
        explanation = translate(
            "Models",
            "{megabytes} MB are freed. The model in use, the one before it, the starter, the newest of the old ones "
            "and everything newer than the model in use stay.",
        ).format(megabytes=whole(round(plan.freed_bytes / 1e6)))
        number = len(plan.removed) + len(plan.set_aside)
        ask(
            self.window(),
            "tidyQuestion",
            counted("Models", "Remove one old model?", "Remove %Ln old models?", number),
            explanation,
            translate("Models", "Remove"),
            translate("Models", "Keep them"),
            self._tidy_now,
        )

    def _tidy_now(self) -> None:
        def done(result: PruneResult) -> None:
            self._done()
            number = len(result.removed)
            self.told.emit(
                lambda: counted("Models", "One old model was removed.", "%Ln old models were removed.", number),
                "healthy",
            )
            self.refresh()

        self._busy(lambda: translate("Models", "Removing old models…"))
        self._runner.run(lambda _task: self._services.models.prune(), done, self._tell_error)

    def _verify(self) -> None:
        self._busy(lambda: translate("Models", "Checking the model in use…"))
        self._runner.run(lambda _task: self._services.models.verify(), self._verified, self._tell_error)

    def _verified(self, verification: Verification) -> None:
        self._done()
        if verification.fault is None:
            self.told.emit(
                lambda: translate("Models", "Checked: the model in use is whole and answers as it should."), "healthy"
            )
            self.sound.emit(verification.version or "")
        else:
            kind = verification.fault.kind
            self.told.emit(lambda: fault_sentence(kind), "disease")
            self.fault_met.emit()

    def _change(self, step: Callable[[], str], said: Say) -> None:
        self._busy(lambda: translate("Models", "Checking it and putting it in use…"))
        self._runner.run(lambda _task: step(), lambda version: self._changed(version, said), self._tell_error)

    def _changed(self, version: str, said: Say) -> None:
        self._done()
        self.told.emit(said, "healthy")
        self.sound.emit(version)

    def _ask_trust(self, path: str, labels: str, error: UntrustedFileError) -> None:
        question = TrustQuestion(self.window(), path, error.about)
        question.accepted.connect(lambda: self.import_file(path, trust=True, labels=labels))
        question.open()

    def _open_export(self, version: str) -> None:
        def name_known(name: str) -> None:
            question = ExportQuestion(self.window(), name)
            question.accepted.connect(lambda: self._choose_target(version, question.choice()))
            question.open()

        self._runner.run(lambda _task: self._services.exports.signing_name, name_known, self._tell_error)

    def _choose_target(self, version: str, choice: ExportChoice) -> None:
        chooser = self._chooser("exportChooser", translate("Models", "Export the model"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(choice.ending[1:])
        chooser.selectFile(f"{version}{choice.ending}")
        chooser.fileSelected.connect(lambda path: self.export_to(version, path, choice))
        chooser.open()

    def export_to(self, version: str, path: str, choice: ExportChoice | None = None) -> None:
        """Writes a version to a file, by default an unsigned bundle."""
        wanted = choice or ExportChoice()

        def write(_task: Task) -> Exported:
            from fruitdx_desktop.services.model_export import ExportRequest

            request = ExportRequest(Path(path), version, wanted.tflite, wanted.sign, wanted.name or None)
            return self._services.exports.write(request)

        def done(written: Exported) -> None:
            self._done()
            self.told.emit(lambda: _written(path, written), "healthy")

        self._busy(lambda: translate("Models", "Writing the file…"))
        self._runner.run(write, done, self._tell_error)

    def open_report(self, version: str) -> None:
        """Shows how a version was trained and how good it is; its page is written beside the logs."""

        def load(_task: Task) -> TrainingReport:
            reports = self._services.reports
            report = reports.load(version)
            self._write_page(report, reports.page_of(version))
            return report

        self._runner.run(load, self._show_report, self._tell_error)

    def _show_report(self, report: TrainingReport) -> None:
        from fruitdx_desktop.ui.models.report_dialog import ReportDialog

        dialog = ReportDialog(self.window(), report)
        dialog.save.connect(lambda: self._choose_page(report))
        dialog.open()

    def _choose_page(self, report: TrainingReport) -> None:
        chooser = self._chooser("pageChooser", translate("Models", "Save the report"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("html")
        chooser.selectFile(f"{report.version}.html")
        chooser.fileSelected.connect(lambda path: self.save_page(report, path))
        chooser.open()

    def save_page(self, report: TrainingReport, path: str) -> None:
        """Writes the report as a web page."""

        def done(_path: object) -> None:
            self.told.emit(lambda: translate("Models", "Written to {path}").format(path=isolated(path)), "healthy")

        self._runner.run(lambda _task: self._write_page(report, Path(path)), done, self._tell_error)

    def _write_page(self, report: TrainingReport, path: Path) -> None:
        words, findings = page_words(), page_findings(report.health)
        self._services.reports.write_page(
            report, path, words, findings, language=language_tag(), right_to_left=right_to_left()
        )

    def _chooser(self, name: str, title: str) -> QFileDialog:
        chooser = named(QFileDialog(self, title), name, title)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return chooser

    def _tell_error(self, error: Exception) -> None:
        self._done()
        self.told.emit(lambda: error_line(error), "disease")

    def _busy(self, doing: Say) -> None:
        self._doing, self._at_work = doing, True
        self._show_work()

    def _done(self) -> None:
        self._doing, self._at_work = None, False
        self._show_work()

    def _show_work(self) -> None:
        self._state.setText(self._doing() if self._doing else "")
        for made in self._changers():
            made.setEnabled(not self._at_work)

    def _changers(self) -> tuple[QWidget, ...]:
        fixed = (self.verify, self.rollback, self.starter, self.import_button, self.tidy)
        return (*fixed, *self._rows, *self._aside)

    def _go_back(self) -> None:
        # The services are reached for aside, never in the window's thread.
        def step() -> str:
            return self._services.models.rollback()

        self._change(step, lambda: translate("Models", "The earlier model is in use again."))

    def _restore_starter(self) -> None:
        def step() -> str:
            return self._services.models.restore_starter()

        self._change(step, lambda: translate("Models", "The starter model is in use now."))

    def _wire(self) -> None:
        self.verify.clicked.connect(self._verify)
        self.rollback.clicked.connect(self._go_back)
        self.starter.clicked.connect(self._restore_starter)
        self.import_button.clicked.connect(self.open_import)
        self.tidy.clicked.connect(self.tidy_up)

    def _lay_out(self) -> None:
        self.header.addWidget(self.verify)
        actions = Wrap(self.rollback, self.starter, self.import_button, self.tidy, self._state)
        content = named(Flow(), "modelsContent", translate("Models", "Models"))
        self._list, self._aside_list = column(spacing=GRID + 4), column(spacing=GRID)
        self._aside_title.hide()
        whole = column(spacing=2 * GRID)
        whole.addLayout(self._list)
        whole.addWidget(self._aside_title)
        whole.addLayout(self._aside_list)
        whole.addStretch(1)
        content.setLayout(whole)
        self.body.addLayout(actions)
        self.body.addWidget(scrolled("modelsScroll", translate("Models", "Models"), content), 1)


def _taking_in(converts: bool) -> str:
    if converts:
        return translate("Models", "Converting and checking the file; this can take some minutes…")
    return translate("Models", "Checking the file…")


def _written(path: str, written: Exported) -> str:
    said = translate("Models", "Written to {path}").format(path=isolated(path))
    if not written.signer:
        return said
    key = translate("Models", "Signed. Tell the receiver the digits of your key by telephone: {digits}")
    return f"{said}\n{key.format(digits=isolated(written.signer.fingerprint))}"
