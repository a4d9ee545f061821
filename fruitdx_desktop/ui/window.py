"""The one window: rail, bars, pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow, QStackedWidget, QWidget

from fruitdx_desktop.core.errors import LabelsNeededError, UntrustedFileError
from fruitdx_desktop.core.faults import Fault, RecoveryKind, RecoveryOption
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.core.paths import APP_NAME, Home
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.devices import Devices
from fruitdx_desktop.ui.diagnose.page import DiagnosePage
from fruitdx_desktop.ui.diagnose.photo_queue import Entry
from fruitdx_desktop.ui.diagnose.session import DiagnosisSession
from fruitdx_desktop.ui.fault_texts import fault_sentence
from fruitdx_desktop.ui.health import ModelHealth
from fruitdx_desktop.ui.history.recorder import Recorder
from fruitdx_desktop.ui.intake.drop_target import DropTarget
from fruitdx_desktop.ui.intake.intake import Intake
from fruitdx_desktop.ui.intake.watching import Watching
from fruitdx_desktop.ui.language import Language
from fruitdx_desktop.ui.later import Later, at_once
from fruitdx_desktop.ui.messages import error_line
from fruitdx_desktop.ui.services import Services
from fruitdx_desktop.ui.settings.store import SettingsStore
from fruitdx_desktop.ui.speech.reader import Reader
from fruitdx_desktop.ui.teach.session import TrainingSession
from fruitdx_desktop.ui.text import Say, isolated, translate
from fruitdx_desktop.ui.theme.theme import Theme
from fruitdx_desktop.ui.widgets.bar import Bar, Saying
from fruitdx_desktop.ui.widgets.drop_overlay import DropOverlay
from fruitdx_desktop.ui.widgets.make import column, named, row
from fruitdx_desktop.ui.widgets.page import Page
from fruitdx_desktop.ui.widgets.question import ask
from fruitdx_desktop.ui.widgets.rail import Place, Rail
from fruitdx_desktop.ui.wording import correction_words

if TYPE_CHECKING:
    from fruitdx_desktop.services.retraining import RetrainResult
    from fruitdx_desktop.ui.history.page import HistoryPage
    from fruitdx_desktop.ui.models.page import ModelsPage
    from fruitdx_desktop.ui.recovery.dialog import RecoveryDialog
    from fruitdx_desktop.ui.settings.page import SettingsPage
    from fruitdx_desktop.ui.teach.page import TeachPage

NOTICE_MS = 12_000
# As high as it is on common systems.
TITLE_BAR = 40
# As they stand on the rail.
PAGES = ("diagnose", "teach", "history", "models", "settings_page")
# What is made later, and whence.
_LATE = {
    "teach": "teach.page",
    "history": "history.page",
    "models": "models.page",
    "settings_page": "settings.page",
    "recovery": "recovery.dialog",
}

# Piece by piece: together they would be felt.
_FILLED = tuple(f"diagnose.{part}" for part in ("photo_view", "queue_panel", "plant_strip", "advice_panel", "filled"))

AnyPage = TypeVar("AnyPage", bound=Page)


class MainWindow(QMainWindow):
    """Holds the pages and lets them speak to each other.

    What is not seen at first is made when it is first asked for, or else in quiet moments after the window is shown.
    """

    waiting = Signal()

    def __init__(
        self, services: Services, home: Home, theme: Theme, language: Language, devices: Devices | None = None
    ) -> None:
        super().__init__()
        named(self, "mainWindow", APP_NAME)
        self.setWindowTitle(APP_NAME)
        self.resize(1280, 800)
        self.setMinimumSize(900, 600)
        self._theme = theme
        self._language = language
        self._closing = False
        self._retrain_when_mended = False
        self._recovery_file = ""
        self._recovery_labels = ""
        self._services = services
        self._home = home
        self._labels: tuple[Label, ...] = ()
        self.later = Later(self, busy=lambda: self.runner.busy)
        self.settings = SettingsStore(home.settings_file)
        theme.choose(self.settings.value.theme)
        language.choose(self.settings.value.language)
        self.setStyleSheet(theme.sheet)
        self.runner = TaskRunner(self)
        self.health = ModelHealth(services, self.runner, self)
        self.recorder = Recorder(services, self.runner, lambda: self.settings.value.keep_history)
        self.session = DiagnosisSession(
            services, self.runner, self.health, lambda: self.settings.value.fruit, self.recorder
        )
        self.training = TrainingSession(services)
        self.intake = Intake(self.runner, home.pictures)
        self.watching = Watching(self.settings, home.watch_file)
        self.devices = devices or Devices()
        self.reader = Reader(self.devices.voice, lambda: self.settings.value.read_aloud, self)
        self._notice_timer = QTimer(self, singleShot=True, interval=NOTICE_MS)
        # Called from the thread that waits.
        services.on_wait = self.waiting.emit
        self.drops = DropTarget(self)
        self._furniture: tuple[QWidget, ...] = ()
        self._outdated: set[Page | RecoveryDialog] = set()
        self._build()
        self._furnish()
        for target in (self, self.diagnose.drop_panel):
            self.drops.watch(target)
        self._wire()
        self.go_to(self.diagnose)
        self.diagnose.choose.setFocus()

    @cached_property
    def diagnose(self) -> DiagnosePage:
        """The page that the window opens with."""
        chosen = self.settings.value
        page = DiagnosePage(self.session, self.runner, chosen.show_evidence, chosen.photo_folder, chosen.fruit)
        page.card_made.connect(self.reader.follow)
        page.camera_wanted.connect(self._open_camera)
        page.evidence_switched.connect(lambda on: self.settings.change(show_evidence=on))
        page.folder_used.connect(lambda folder: self.settings.change(photo_folder=folder))
        page.fruit_chosen.connect(lambda fruit: self.settings.change(fruit=fruit))
        page.export_asked.connect(self._export_photos)
        return self._add(page)

    @cached_property
    def teach(self) -> TeachPage:
        """Where it learns."""
        from fruitdx_desktop.ui.teach.page import TeachPage

        page = TeachPage(self._services, self.runner, self.training)
        page.forgotten.connect(self.session.forget)
        page.failed.connect(self.tell_error)
        page.use_anyway.connect(self._use_kept_back)
        page.refresh()
        return self._add(page)

    @cached_property
    def history(self) -> HistoryPage:
        """Every earlier answer."""
        from fruitdx_desktop.ui.history.page import HistoryPage

        page = HistoryPage(self._services, self.runner, self.recorder)
        page.asked_again.connect(self._dropped)
        page.deleted.connect(lambda: self.session.forget_deleted(self._home.pictures))
        page.told.connect(self.tell)
        return self._add(page)

    @cached_property
    def models(self) -> ModelsPage:
        """Every version."""
        from fruitdx_desktop.ui.models.page import ModelsPage

        page = ModelsPage(self._services, self.runner)
        page.told.connect(self.tell)
        page.sound.connect(self._model_in_use)
        page.fault_met.connect(self.health.check)
        return self._add(page)

    @cached_property
    def settings_page(self) -> SettingsPage:
        """Every choice."""
        from fruitdx_desktop.ui.settings.page import SettingsPage

        page = SettingsPage(self.settings, self.runner, self._home.root)
        page.show_fruits(self._labels)
        return self._add(page)

    @cached_property
    def recovery(self) -> RecoveryDialog:
        """The way out of a fault."""
        from fruitdx_desktop.ui.recovery.dialog import RecoveryDialog

        dialog = RecoveryDialog(self)
        dialog.chosen.connect(self._recover)
        dialog.again.connect(self.health.check)
        return dialog

    def findChild(self, *wanted: Any, **options: Any) -> Any:
        """Looks among what was not made yet as well."""
        self.later.finish()
        return super().findChild(*wanted, **options)

    def findChildren(self, *wanted: Any, **options: Any) -> Any:
        """Looks among what was not made yet as well."""
        self.later.finish()
        return super().findChildren(*wanted, **options)

    def start(self, paths: list[str]) -> None:
        """Looks at the model and diagnoses ``paths``, once the window is seen; then makes what is not seen yet."""
        self.later.add(lambda: self._begin(paths))
        self.later.add_quiet(*map(_importer, _FILLED), lambda: self.diagnose.filled, self.diagnose.put_in)
        for name, module in _LATE.items():
            self.later.add_quiet(_importer(module), partial(getattr, self, name))
        self.later.add_quiet(self.session.warm_up)

    def _begin(self, paths: list[str]) -> None:
        self.health.start()
        self.recorder.start()
        self.watching.start()
        self.devices.cameras.start()
        if paths:
            self.session.diagnose(paths)

    def fit(self, screen: QSize) -> None:
        """Is no larger than ``screen`` has room for, with the frame that the system puts around it."""
        self.resize(self.size().boundedTo(screen - QSize(0, TITLE_BAR)))

    def go_to(self, page: Page) -> None:
        """Shows a page."""
        at_once(self._bring_up_to_date(page))
        self._put_in(page)
        self._stack.setCurrentWidget(page)
        self.rail.choose(self._place(page))
        page.refresh()

    def tell(
        self, words: Say, tone: str = "stranger", action: Say | None = None, act: Callable[[], object] | None = None
    ) -> None:
        """Says something that can wait; it goes by itself after a while unless it is a failure."""
        self.notice_bar.say(Saying(words, tone, action, act, lambda: translate("Window", "Close this notice")))
        if tone == "disease":
            self._notice_timer.stop()
        else:
            self._notice_timer.start()

    def tell_error(self, error: Exception) -> None:
        """Says what went wrong and the way out."""
        self.tell(lambda: error_line(error), "disease")

    def open_recovery(self) -> None:
        """Opens the way out of the fault."""
        health = self.health
        if health.fault is None:
            return
        self.recovery.show_fault(health.fault, health.options, False, health.details, health.obstacle)
        self.recovery.open()

    def shut_down(self) -> None:
        """Ends every thread and process of the window; nothing can be started afterwards."""
        self.later.close()
        self.training.close()
        self.watching.close()
        self.devices.close()
        if self._made("history"):
            self.history.save_now()
        self.runner.close()
        self.recorder.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A person who closes during a training is asked; a program that does so has its reasons."""
        if self.training.running and event.spontaneous() and not self._closing:
            event.ignore()
            self._ask_before_closing()
            return
        self.hide()
        self.shut_down()
        event.accept()

    def _ask_before_closing(self) -> None:
        def close_now() -> None:
            self._closing = True
            self.close()

        ask(
            self,
            "closeQuestion",
            translate("Window", "Stop the training and close?"),
            translate("Window", "The model in use does not change, and what you taught is kept for the next training."),
            translate("Window", "Stop and close"),
            translate("Window", "Keep training"),
            close_now,
        )

    def _fault_found(self, fault: Fault, options: tuple[RecoveryOption, ...], checking: bool) -> None:
        mend = Saying(
            lambda: fault_sentence(fault.kind), "disease", lambda: translate("Window", "Mend…"), self.open_recovery
        )
        self.fault_bar.say(mend)
        self.recovery.show_fault(fault, options, checking, self.health.details, self.health.obstacle)
        self.recovery.open()

    def _mended(self, _version: str) -> None:
        self.fault_bar.say(None)
        if self.recovery.isVisible():
            self.recovery.accept()
            self.tell(lambda: translate("Window", "Mended. A checked model is in use again."), "healthy")
        self._models_changed()
        if self._retrain_when_mended:
            self._retrain_when_mended = False
            self.go_to(self.teach)
            self.teach.start()

    def _recover(self, option: RecoveryOption) -> None:
        if option.kind is RecoveryKind.IMPORT:
            self._open_recovery_import()
            return
        self._retrain_when_mended = option.kind is RecoveryKind.RETRAIN
        if self._retrain_when_mended:
            # A training needs a model that works to learn on from.
            option = next(
                way for way in self.health.options if way.kind in (RecoveryKind.PREVIOUS, RecoveryKind.STARTER)
            )
        self.recovery.show_working(option.kind)
        self.health.mend(option)

    def _open_recovery_import(self) -> None:
        from fruitdx_desktop.ui.models.files import model_files

        chooser = named(QFileDialog(self.recovery), "recoveryImportChooser", translate("Window", "Import a model"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([model_files()])
        chooser.fileSelected.connect(self.recover_from_file)
        chooser.open()

    def recover_from_file(self, path: str, trust: bool = False, labels: str = "") -> None:
        """Mends by importing a file, with the file of its labels where it is a bare model."""
        self._recovery_file, self._recovery_labels = path, labels
        self.recovery.show_working(RecoveryKind.STARTER)
        self.health.import_file(path, trust, labels)

    def _recovery_failed(self, error: Exception) -> None:
        self._retrain_when_mended = False
        if isinstance(error, UntrustedFileError):
            self._ask_trust(error)
        elif isinstance(error, LabelsNeededError) and self.recovery.isVisible():
            from fruitdx_desktop.ui.models.files import ask_for_labels

            self.recovery.offer_again()
            ask_for_labels(self.recovery, lambda labels: self.recover_from_file(self._recovery_file, labels=labels))
        elif self.recovery.isVisible():
            self.recovery.show_error(error)
        else:
            self.tell_error(error)

    def _ask_trust(self, error: UntrustedFileError) -> None:
        from fruitdx_desktop.ui.models.trust_question import TrustQuestion

        self.recovery.offer_again()
        path, labels = self._recovery_file, self._recovery_labels
        question = TrustQuestion(self.recovery, path, error.about)
        question.accepted.connect(lambda: self.recover_from_file(path, trust=True, labels=labels))
        question.open()

    def _models_changed(self) -> None:
        if self._shown is self._made("models"):
            self.models.refresh()
        self.session.labels(self._show_fruits)

    def _show_fruits(self, labels: tuple[Label, ...]) -> None:
        self._labels = labels
        if self._made("settings_page"):
            self.settings_page.show_fruits(labels)
        self.diagnose.hint.show_labels(labels)

    def _trained(self, result: RetrainResult | Exception) -> None:
        if not isinstance(result, Exception) and str(result.outcome) == "succeeded" and result.version:
            self.health.accept(result.version)
        if self._shown is not self._made("teach"):
            self.tell(
                lambda: translate("Window", "The training has ended."),
                "stranger",
                lambda: translate("Window", "See how"),
                lambda: self.go_to(self.teach),
            )

    def _taught(self, identity: object, correction: str) -> None:
        self._count_taught()
        self.tell(
            lambda: translate("Window", "Thank you. The next retraining learns from it: {what}.").format(
                what=correction_words(correction)
            ),
            "healthy",
            lambda: translate("Window", "Undo"),
            lambda: self.session.undo_teaching(identity),
        )

    def _untaught(self, _entry: Entry | None) -> None:
        self._count_taught()
        self.tell(lambda: translate("Window", "Taken back."))

    def _export_photos(self, paths: list[str]) -> None:
        self.history.export_photos(paths)

    def _count_taught(self) -> None:
        if self._made("teach"):
            self.teach.refresh()

    def _hover(self, here: bool) -> None:
        self._overlay.appear(here)

    def _dropped(self, paths: list[str]) -> None:
        self.go_to(self.diagnose)
        self.session.diagnose(paths)

    def _show_devices(self) -> None:
        self.diagnose.ways.camera.setVisible(bool(self.devices.cameras.found))
        self.diagnose.show_watching(self.watching.line())

    def _open_camera(self) -> None:
        from fruitdx_desktop.ui.camera.dialog import CameraDialog

        dialog = CameraDialog(self, self.devices.cameras)
        dialog.taken.connect(self.intake.take_picture)
        dialog.open()

    def _history_set_aside(self, moved: object) -> None:
        def words() -> str:
            text = translate(
                "Window",
                "The history was damaged. It was put aside, not deleted, and a new one was begun: {path}",
            )
            return text.format(path=isolated(moved))

        self.tell(words, "disease")

    def _model_in_use(self, version: str) -> None:
        self.health.accept(version)
        if self._made("teach") is not None:
            self.teach.told_in_use(version)

    def _use_kept_back(self, version: str) -> None:
        self.go_to(self.models)
        self.models.use(version)

    def _wire(self) -> None:
        self._notice_timer.timeout.connect(lambda: self.notice_bar.say(None))
        self.drops.hovering.connect(self._hover)
        self.drops.dropped.connect(self.intake.take)
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self.intake.paste)
        self.intake.arrived.connect(self._dropped)
        self.intake.told.connect(self.tell)
        self.intake.failed.connect(self.tell_error)
        self.health.fault_found.connect(self._fault_found)
        self.health.mended.connect(self._mended)
        self.health.sound.connect(lambda: self.session.labels(self._show_fruits))
        self.health.failed.connect(self._recovery_failed)
        self.waiting.connect(
            lambda: self.tell(
                lambda: translate("Window", "Waiting: another FruitDx is changing the models at this moment.")
            )
        )
        self.session.failed.connect(self.tell_error)
        self.session.taught.connect(self._taught)
        self.session.untaught.connect(self._untaught)
        self.session.nothing_found.connect(
            lambda: self.tell(lambda: translate("Window", "There is no photo in that folder."), "unsure")
        )
        self.devices.cameras.changed.connect(self._show_devices)
        self.watching.found.connect(self.session.diagnose)
        self.watching.changed.connect(self._show_devices)
        self.training.ended.connect(self._trained)
        self.recorder.failed.connect(self.tell_error)
        self.recorder.set_aside.connect(self._history_set_aside)
        self.settings.failed.connect(self.tell_error)
        self.settings.changed.connect(self._settings_changed)
        self._language.changed.connect(self._speak)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setStyleSheet(self._theme.sheet)

    def _settings_changed(self) -> None:
        self._theme.choose(self.settings.value.theme)
        # Once the choice that was touched has come to rest, since it is made anew as well.
        QTimer.singleShot(0, self, lambda: self._language.choose(self.settings.value.language))
        self.diagnose.switch_evidence(self.settings.value.show_evidence)
        self.diagnose.hint.show_fruit(self.settings.value.fruit)

    def _speak(self) -> None:
        """Says everything in the language that is on now: what is seen is made anew before it is painted again, what
        is hidden in quiet moments or when it is shown; what lives behind it goes on.
        """
        said, faulty = self.notice_bar.saying, self.fault_bar.saying
        shown, focused = self._shown, self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        self.setUpdatesEnabled(False)
        recovery = self._made("recovery")
        for dialog in super().findChildren(QDialog):
            if dialog is not recovery:
                dialog.close()
        self._furnish()
        self._outdated = {made for name in (*PAGES, "recovery") if (made := self._made(name))}
        for part in self._outdated:
            self.later.add(partial(self._bring_up_to_date, part))
        self.later.add_next(partial(self._show_anew, shown, name))
        if recovery is not None and recovery.isVisible():
            at_once(self._bring_up_to_date(recovery))
        self.fault_bar.say(faulty)
        self.notice_bar.say(said)
        self.rail.choose(self._place(shown))

    def _show_anew(self, shown: Page, name: str) -> Iterator[None]:
        """What was focused is so again."""
        yield from self._bring_up_to_date(shown)
        if name and (found := super().findChild(QWidget, name)) is not None:
            found.setFocus()
        self.setUpdatesEnabled(True)

    def _bring_up_to_date(self, part: Page | RecoveryDialog) -> Iterator[None]:
        """Makes a part anew that is in another language still."""
        if part not in self._outdated:
            return
        self._outdated.discard(part)
        yield from part.rebuild()
        if part is self.diagnose:
            self.drops.watch(self.diagnose.drop_panel)
            self._show_devices()
            self.later.add(lambda: self.diagnose.filled, self.diagnose.put_in)

    def _made(self, name: str) -> Any:
        """A part of the window, None while nobody needed it."""
        return self.__dict__.get(name)

    @property
    def _shown(self) -> Page:
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def _place(self, page: Page) -> int:
        return [self._made(name) for name in PAGES].index(page)

    def _add(self, page: AnyPage) -> AnyPage:
        # Dressing it takes as long as making it; each has a turn of its own.
        self.later.add_next(partial(self._put_in, page))
        return page

    def _put_in(self, page: Page) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)

    def _build(self) -> None:
        """Makes the frame that the pages are put into."""
        self._stack = QStackedWidget()
        self._right, self._whole = column(spacing=0), row(spacing=0)
        self._right.addWidget(self._stack, 1)
        self._whole.addLayout(self._right, 1)
        centre = named(QWidget(), "centre", APP_NAME)
        centre.setLayout(self._whole)
        self.setCentralWidget(centre)

    def _furnish(self) -> None:
        """Puts rail and bars around the pages, in place of those that are there."""
        for old in self._furniture:
            shiboken6.delete(old)
        named(self._stack, "pages", translate("Window", "Page"))
        self.fault_bar = Bar("faultBar", translate("Window", "Fault"), closable=False)
        self.notice_bar = Bar("noticeBar", translate("Window", "Notice"))
        self._overlay = DropOverlay(self, translate("Window", "Drop to diagnose"))
        self.rail = Rail(translate("Window", "Pages"), _places())
        self.rail.chosen.connect(lambda index: self.go_to(getattr(self, PAGES[index])))
        self._right.insertWidget(0, self.fault_bar)
        self._right.insertWidget(1, self.notice_bar)
        self._whole.insertWidget(0, self.rail)
        self._furniture = (self.fault_bar, self.notice_bar, self._overlay, self.rail)


def _importer(module: str) -> Callable[[], object]:
    return partial(import_module, f"fruitdx_desktop.ui.{module}")


def _places() -> tuple[Place, ...]:
    return (
        Place("railDiagnose", translate("Window", "Diagnose"), "scan-search"),
        Place("railTeach", translate("Window", "Teach"), "sprout"),
        Place("railHistory", translate("Window", "History"), "history"),
        Place("railModels", translate("Window", "Models"), "boxes"),
        Place("railSettings", translate("Window", "Settings"), "settings"),
    )
