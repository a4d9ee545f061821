"""The Teach page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QSizePolicy, QWidget

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.durations import time_left
from fruitdx_desktop.ui.messages import error_line
from fruitdx_desktop.ui.reasons import reason_text
from fruitdx_desktop.ui.services import Services
from fruitdx_desktop.ui.teach.chart import TrainingChart
from fruitdx_desktop.ui.teach.progress import TrainingState, phase_words
from fruitdx_desktop.ui.teach.session import TrainingSession
from fruitdx_desktop.ui.teach.verdict import now_in_use, verdict
from fruitdx_desktop.ui.teach.verdict_card import VerdictCard
from fruitdx_desktop.ui.text import counted, isolated, percent, translate, whole
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, card, column, named, row, scrolled
from fruitdx_desktop.ui.widgets.page import Page
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.widgets.wrap import Wrap
from fruitdx_desktop.ui.wording import label_name

if TYPE_CHECKING:
    from fruitdx_desktop.services.retraining import RetrainResult
    from fruitdx_desktop.services.teaching import Taught
    from fruitdx_desktop.training.health import DataHealth

STEPS = 1000
NAMED_LABELS = 4


class TeachPage(Page):
    """What was taught, one button, and what comes of it."""

    use_anyway = Signal(str)
    forgotten = Signal(list)
    failed = Signal(object)

    def __init__(self, services: Services, runner: TaskRunner, training: TrainingSession) -> None:
        super().__init__("teachPage")
        self._services = services
        self._runner = runner
        self._training = training
        self._folder: Path | None = None
        self._state = TrainingState()
        self._rounds: list[dict[str, Any]] = []
        self._result: RetrainResult | Exception | None = None
        self._stopping = False
        self._counts: dict[str, int] = {}
        self._checked: float | None = None
        self._trouble: Exception | None = None
        self.build()
        self._hear_training()

    def build(self) -> None:
        """Makes the page and shows how far the training is, or how it ended."""
        self.entitle(translate("Teach", "Teach"), translate("Teach", "Make it learn from what you corrected"))
        self.retrain = button("retrainButton", translate("Teach", "Retrain now"), "sprout", "primary")
        self.taught = TextLabel("taughtCount", translate("Teach", "Photos you corrected"), role="heading")
        self.taught_kinds = TextLabel("taughtKinds", translate("Teach", "What you corrected"), role="muted")
        self.see_taught = button(
            "seeCorrectionsButton", translate("Teach", "See and forget…"), "images", clicked=self.open_corrections
        )
        self.folder_text = TextLabel("folderText", translate("Teach", "Photo folder"), role="muted")
        self.choose_folder = button(
            "chooseFolderButton", translate("Teach", "Choose a photo folder…"), "folder-open", clicked=self.open_chooser
        )
        self.forget_folder = button(
            "forgetFolderButton", translate("Teach", "Without the folder"), "x", "quiet", self._forget_folder
        )
        self.check = button(
            "checkPhotosButton", translate("Teach", "Check these photos"), "scan-search", clicked=self.check_folder
        )
        self.phase = TextLabel("trainingPhase", translate("Teach", "What is being done"), role="heading")
        self.remaining = TextLabel("trainingEta", translate("Teach", "How long still"), role="muted", wrap=False)
        self.bar = named(QProgressBar(), "trainingProgress", translate("Teach", "Progress of the training"))
        self.cancel = button("cancelButton", translate("Teach", "Stop"), "circle-stop")
        self.notice = TextLabel("trainingNotice", translate("Teach", "Notice"), role="muted")
        self.chart = TrainingChart()
        self.verdict = VerdictCard()
        self._lay_out()
        self._wire()
        self._show_folder()
        self._show_check()
        self._show_taught(self._counts)
        for message in self._rounds:
            self.chart.add(message)
        self._show_running(self._training.running)
        if self._result is not None:
            self._show_result(self._result)

    def refresh(self) -> None:
        """Counts the taught photos anew."""

        def counts(_task: Task) -> dict[str, int]:
            return self._services.teaching.counts()

        # A count that cannot be had is no reason to disturb anybody.
        self._runner.run(counts, self._show_taught, lambda _error: None)

    def start(self) -> None:
        """Starts the training that the page describes."""
        self._training.start(self._folder)

    def open_chooser(self) -> None:
        """Asks for a folder without holding up the window."""
        chooser = QFileDialog(self, translate("Teach", "Choose a photo folder"))
        named(chooser, "folderChooser", translate("Teach", "Choose a photo folder"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.use_folder)
        chooser.open()

    def open_corrections(self) -> None:
        """Shows every corrected photo, to be taken back."""
        from fruitdx_desktop.ui.teach.corrections_dialog import CorrectionsDialog

        def show(photos: list[Taught]) -> None:
            dialog = CorrectionsDialog(self.window(), self._runner, photos)
            dialog.removed.connect(self._forget_corrections)
            dialog.open()

        self._runner.run(lambda _task: self._services.teaching.photos(), show, self.failed.emit)

    def _forget_corrections(self, photos: list[Taught]) -> None:
        def operation(_task: Task) -> None:
            for photo in photos:
                self._services.teaching.undo(photo.identifier)
                self._services.history.take_back(photo.sha256)

        def done(_nothing: object) -> None:
            self.forgotten.emit([photo.identifier for photo in photos])
            self.refresh()

        self._runner.run(operation, done, self.failed.emit)

    def use_folder(self, folder: str) -> None:
        """Trains from ``folder`` next time."""
        self._folder, self._trouble = Path(folder), None
        self._show_folder()

    def check_folder(self) -> None:
        """Looks for what is wrong with the photos of the folder, aside; nothing is learned."""
        folder = self._folder
        if folder is None:
            return

        def look(task: Task) -> DataHealth:
            return self._services.checkup.check(folder, on_progress=task.report, cancel=task.cancel_token)

        self._hear_check(0.0)
        self._runner.run(look, self._show_health, self._check_failed, lambda news: self._hear_check(news.fraction))

    def _hear_check(self, checked: float | None) -> None:
        self._checked = checked
        self._show_check()

    def _show_check(self) -> None:
        if self._checked is None:
            text = translate("Teach", "Check these photos")
        elif self._checked == 0.0:
            text = translate("Teach", "Checking…")
        else:
            text = translate("Teach", "Checking… {share}").format(share=percent(self._checked))
        self.check.setEnabled(self._checked is None)
        self.check.setText(text)
        self.check.setAccessibleName(text)

    def _show_health(self, health: DataHealth) -> None:
        from fruitdx_desktop.ui.teach.health_dialog import HealthDialog

        self._hear_check(None)
        HealthDialog(self.window(), health).open()

    def _check_failed(self, error: Exception) -> None:
        self._trouble = error
        self._hear_check(None)
        self._show_folder()

    def _forget_folder(self) -> None:
        self._folder = self._trouble = None
        self._show_folder()

    def _started(self) -> None:
        self._state = TrainingState()
        self._rounds, self._result, self._stopping = [], None, False
        self.bar.setValue(0)
        self.verdict.hide()
        self.chart.start()
        self._show_state()
        self._show_running(True)

    def _hear(self, message: dict[str, Any]) -> None:
        self._state = self._state.after(message)
        if message.get("type") == "epoch":
            self._rounds.append(message)
            self.chart.add(message)
        self._show_state()

    def _ended(self, result: RetrainResult | Exception) -> None:
        self._result = result
        self._show_running(False)
        self._show_result(result)
        self.refresh()

    def _show_result(self, result: RetrainResult | Exception) -> None:
        told = verdict(result, self._state.waiting)
        if told.tone == "healthy":
            self.bar.setValue(STEPS)
        self.verdict.show_verdict(told)

    def _cancel(self) -> None:
        self._training.cancel()
        self._stopping = True
        self._show_running(True)

    def _show_state(self) -> None:
        self.bar.setValue(max(self.bar.value(), round(self._state.fraction * STEPS)))
        # After "Stopping…" nothing else is said.
        self.phase.setText(translate("Teach", "Stopping…") if self._stopping else phase_words(self._state))
        self.remaining.setText("" if self._stopping else time_left(self._state.eta_s))
        self.notice.setText("\n".join(reason_text(notice) for notice in self._state.notices[-3:]))
        self.notice.setVisible(bool(self._state.notices))

    def _show_running(self, running: bool) -> None:
        if running:
            self._show_state()
        self.cancel.setEnabled(running and not self._stopping)
        self._progress_card.setVisible(running)
        self.chart.setVisible(running or self.chart.rounds > 0)
        self._steps.setVisible(not running and self.chart.rounds == 0)
        self.retrain.setEnabled(not running)
        self.choose_folder.setEnabled(not running)
        self.forget_folder.setEnabled(not running)

    def _show_taught(self, counts: dict[str, int]) -> None:
        self._counts = counts
        total = sum(counts.values())
        self.see_taught.setVisible(total > 0)
        if not total:
            self.taught.setText(translate("Teach", "No corrected photo yet"))
            self.taught_kinds.setText(
                translate("Teach", "Press “This is wrong” under an answer, and the photo is kept here for learning.")
            )
            return
        self.taught.setText(
            counted("Teach", "1 corrected photo to learn from", "%Ln corrected photos to learn from", total)
        )
        most = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        words = [f"{_kind(name)} ({whole(number)})" for name, number in most[:NAMED_LABELS]]
        rest = len(most) - NAMED_LABELS
        if rest > 0:
            words.append(counted("Teach", "one more kind", "%Ln more kinds", rest))
        self.taught_kinds.setText(" · ".join(words))

    def _show_folder(self) -> None:
        self.forget_folder.setVisible(self._folder is not None)
        self.check.setVisible(self._folder is not None)
        if self._trouble is not None:
            text = error_line(self._trouble)
        elif self._folder is None:
            text = translate(
                "Teach",
                "Not needed: it remembers what it learned before. Choose a folder with one folder a kind "
                "only to train a new model from your own photos alone.",
            )
        else:
            text = translate("Teach", "A new model, from the photos in {folder} only.").format(
                folder=isolated(self._folder)
            )
        self.folder_text.setText(text)

    def _wire(self) -> None:
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.retrain.clicked.connect(self.start)
        self.cancel.clicked.connect(self._cancel)
        self.verdict.use_anyway.clicked.connect(self._use_anyway)

    def _hear_training(self) -> None:
        self._training.started.connect(self._started)
        self._training.message.connect(self._hear)
        self._training.ended.connect(self._ended)

    def _use_anyway(self) -> None:
        if self.verdict.spare_version:
            self.verdict.use_anyway.hide()
            self.use_anyway.emit(self.verdict.spare_version)

    def told_in_use(self, version: str) -> None:
        """The model ``version`` was put in use: an end that says otherwise of it is told anew."""
        if self.verdict.spare_version == version and self._result is not None:
            self._result = now_in_use(self._result)
            self._show_result(self._result)

    def _lay_out(self) -> None:
        self.header.addWidget(self.retrain)
        self._progress_card = self._make_progress_card()
        self._steps = self._make_steps()
        content = named(Flow(), "teachContent", translate("Teach", "Teach"))
        inner = column(spacing=2 * GRID)
        top = named(QWidget(), "teachTop", translate("Teach", "What it learns from"))
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        pair = row(spacing=2 * GRID)
        pair.addWidget(self._make_taught_card(), 1)
        pair.addWidget(self._make_folder_card(), 1)
        top.setLayout(pair)
        inner.addWidget(top)
        inner.addWidget(self.verdict)
        inner.addWidget(self._progress_card)
        inner.addWidget(self.chart, 50)
        inner.addWidget(self._steps)
        inner.addStretch(1)
        content.setLayout(inner)
        self.body.addWidget(scrolled("teachScroll", translate("Teach", "Teach"), content), 1)

    def _make_taught_card(self) -> QFrame:
        made = card("taughtCard", translate("Teach", "Photos you corrected"))
        inner = column(spacing=GRID, margin=2 * GRID)
        inner.addWidget(self.taught)
        inner.addWidget(self.taught_kinds)
        inner.addStretch(1)
        line = row()
        line.addWidget(self.see_taught)
        line.addStretch(1)
        inner.addLayout(line)
        made.setLayout(inner)
        return made

    def _make_folder_card(self) -> QFrame:
        title = translate("Teach", "Photos of your own")
        made = card("folderCard", title)
        inner = column(spacing=GRID, margin=2 * GRID)
        inner.addWidget(TextLabel("folderTitle", title, title, "heading"))
        inner.addWidget(self.folder_text)
        inner.addStretch(1)
        inner.addLayout(Wrap(self.choose_folder, self.check, self.forget_folder))
        made.setLayout(inner)
        return made

    def _make_progress_card(self) -> QFrame:
        made = card("progressCard", translate("Teach", "Training"))
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = row()
        head.addWidget(self.phase, 1)
        head.addWidget(self.remaining)
        head.addWidget(self.cancel)
        inner = column(spacing=GRID + 4, margin=2 * GRID)
        inner.addLayout(head)
        inner.addWidget(self.bar)
        inner.addWidget(self.notice)
        made.setLayout(inner)
        return made

    def _make_steps(self) -> QFrame:
        title = translate("Teach", "What happens when you press “Retrain now”")
        made = card("stepsCard", title)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inner = column(spacing=GRID + 4, margin=2 * GRID)
        inner.addWidget(TextLabel("stepsTitle", title, title, "heading"))
        for index, (icon, text) in enumerate(_steps()):
            line = row(spacing=GRID + 4)
            line.addWidget(IconLabel(f"step{index + 1}Icon", text, icon, "healthy"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(TextLabel(f"step{index + 1}", text, text), 1)
            inner.addLayout(line)
        made.setLayout(inner)
        return made


def _steps() -> tuple[tuple[str, str], ...]:
    return (
        ("sprout", translate("Teach", "It learns anew from what it remembers and from the photos that you corrected.")),
        ("search", translate("Teach", "The new model is tested on photos that it has not seen.")),
        (
            "shield-check",
            translate("Teach", "It takes over only if it is at least as good. Until then nothing changes."),
        ),
        ("undo-2", translate("Teach", "The model before it is kept, and one press brings it back.")),
    )


def _kind(name: str) -> str:
    from fruitdx_desktop.services.teaching import NOT_A_FRUIT

    return translate("Teach", "Not a fruit") if name == NOT_A_FRUIT else label_name(Label(name))
