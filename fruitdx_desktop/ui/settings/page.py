"""The Settings page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from fruitdx_desktop import __version__
from fruitdx_desktop.core.labels import Label, fruits
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.language import SYSTEM, TONGUES
from fruitdx_desktop.ui.settings.store import SettingsStore
from fruitdx_desktop.ui.settings.watch_choice import WatchChoice
from fruitdx_desktop.ui.text import isolated, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.choice import Choice
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.make import button, card, column, named, row, scrolled
from fruitdx_desktop.ui.widgets.page import Page
from fruitdx_desktop.ui.widgets.selectable import Selectable
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.widgets.tick import Tick
from fruitdx_desktop.ui.wording import fruit_name


class SettingsPage(Page):
    """Every choice takes effect at once; there is nothing to save."""

    def __init__(self, store: SettingsStore, runner: TaskRunner, home: Path) -> None:
        super().__init__("settingsPage")
        self._store = store
        self._runner = runner
        self.home = home
        self._looked = False
        self._unit: str | None = None
        self._labels: tuple[Label, ...] = ()
        self.build()
        store.changed.connect(self._show)

    def build(self) -> None:
        """Makes the page and shows the choices."""
        self.entitle(translate("Settings", "Settings"), translate("Settings", "Every choice takes effect at once"))
        self.language = named(Choice(), "languageChoice", translate("Settings", "Language"))
        self.language.addItem(translate("Settings", "As the system"), SYSTEM)
        for tongue in TONGUES:
            self.language.addItem(tongue.name, tongue.code)
        self.theme = named(Choice(), "themeChoice", translate("Settings", "Appearance"))
        for value, text in (
            ("system", translate("Settings", "As the system")),
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
        ):
            self.theme.addItem(text, value)
        self.fruit = named(Choice(), "fruitChoice", translate("Settings", "Which fruit is on the photos"))
        self.show_fruits(self._labels)
        evidence = translate("Settings", "Always show where it looked")
        self.evidence = named(Tick(evidence), "evidenceChoice", evidence)
        keep = translate("Settings", "Keep a history of what I ask")
        self.keep_history = named(Tick(keep), "keepHistoryChoice", keep)
        aloud = translate("Settings", "Read answers aloud by themselves, where this computer has a voice")
        self.read_aloud = named(Tick(aloud), "readAloudChoice", aloud)
        self._lay_out()
        self._show()
        self._wire()

    def _wire(self) -> None:
        store = self._store
        self.language.currentIndexChanged.connect(lambda: store.change(language=self.language.currentData()))
        self.theme.currentIndexChanged.connect(lambda: store.change(theme=self.theme.currentData()))
        self.fruit.currentIndexChanged.connect(lambda: store.change(fruit=self.fruit.currentData()))
        self.keep_history.toggled.connect(lambda on: store.change(keep_history=on))
        self.read_aloud.toggled.connect(lambda on: store.change(read_aloud=on))
        self.evidence.toggled.connect(lambda on: store.change(show_evidence=on))

    def show_fruits(self, labels: tuple[Label, ...]) -> None:
        """Offers the fruits that the model in use knows; the one chosen stays offered."""
        self._labels = labels
        known = list(fruits(labels))
        chosen = self._store.value.fruit
        if chosen and chosen not in known:
            known.append(chosen)
        self.fruit.blockSignals(True)
        self.fruit.clear()
        self.fruit.addItem(translate("Settings", "Find out by itself"), None)
        for fruit in known:
            self.fruit.addItem(translate("Settings", "Only {fruit}").format(fruit=fruit_name(fruit)), fruit)
        self.fruit.setCurrentIndex(max(0, self.fruit.findData(chosen)))
        self.fruit.blockSignals(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Looks again, since a training may have tried the graphics unit out meanwhile."""
        self.show_device()
        super().showEvent(event)

    def show_device(self) -> None:
        """Tells what learning runs on, by what was found out when it last learned."""

        def look(_task: Task) -> str | None:
            from fruitdx_desktop.services.accelerator import learning_device

            return learning_device(Home(self.home))

        # What cannot be looked up is told when it is learned on.
        self._runner.run(look, self._name_device, lambda _error: None)

    def _name_device(self, unit: str | None) -> None:
        self._looked, self._unit = True, unit
        self.device.setText(self._device_words())

    def _device_words(self) -> str:
        if not self._looked:
            return ""
        if self._unit is None:
            return translate("Settings", "Learning runs on this computer's processor.")
        words = translate("Settings", "Learning runs on this computer's graphics unit: {name}.")
        return words.format(name=self._unit)

    def _show(self) -> None:
        value = self._store.value
        self.language.setCurrentIndex(max(0, self.language.findData(value.language)))
        self.theme.setCurrentIndex(max(0, self.theme.findData(value.theme)))
        self.fruit.setCurrentIndex(max(0, self.fruit.findData(value.fruit) if value.fruit else 0))
        self.evidence.setChecked(value.show_evidence)
        self.keep_history.setChecked(value.keep_history)
        self.read_aloud.setChecked(value.read_aloud)

    def _open_home(self) -> None:
        self.home.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.home)))

    def _lay_out(self) -> None:
        content = named(Flow(), "settingsContent", translate("Settings", "Settings"))
        inner = column(spacing=2 * GRID)
        looks, in_looks = self._card("looksCard", translate("Settings", "Language and appearance"))
        said = translate("Settings", "The whole window, the guide and the reports follow it.")
        self._choice(in_looks, "languageLabel", translate("Settings", "Language"), said, self.language)
        self._choice(in_looks, "themeLabel", translate("Settings", "Light or dark"), "", self.theme)
        in_looks.addWidget(self.evidence)
        asking, in_asking = self._card("askingCard", translate("Settings", "Diagnosing"))
        hint = translate("Settings", "If you photograph one kind only, saying so makes answers surer.")
        self._choice(in_asking, "fruitLabel", translate("Settings", "Fruit on the photos"), hint, self.fruit)
        self.watch = WatchChoice(self._store)
        in_asking.addWidget(self.watch)
        in_asking.addWidget(self.read_aloud)
        for made in (looks, asking, self._data_card(), self._about_card()):
            inner.addWidget(made)
        inner.addStretch(1)
        content.setLayout(inner)
        self.body.addWidget(scrolled("settingsScroll", translate("Settings", "Settings"), content), 1)

    def _data_card(self) -> QFrame:
        made, inner = self._card("dataCard", translate("Settings", "Your data"))
        text = translate(
            "Settings", "Models, history, corrected photos and settings are in one folder on this computer:"
        )
        inner.addWidget(TextLabel("dataText", text, text))
        inner.addWidget(Selectable("dataFolder", text, str(self.home), "muted"))
        inner.addWidget(self.keep_history)
        line = row()
        line.addWidget(
            button("openDataButton", translate("Settings", "Open the folder"), "folder-open", clicked=self._open_home)
        )
        line.addStretch(1)
        inner.addLayout(line)
        return made

    def _about_card(self) -> QFrame:
        made, inner = self._card("aboutCard", translate("Settings", "About"))
        self.device = TextLabel(
            "deviceText", translate("Settings", "What learning runs on"), self._device_words(), "muted"
        )
        about = translate("Settings", "FruitDx Desktop {version}").format(version=isolated(__version__))
        care = translate(
            "Settings",
            "It helps you look; it does not replace an adviser. It can be wrong, above all on fruits, places and "
            "cameras that it has not learned from.",
        )
        icons = translate("Settings", "Icons: Lucide (ISC licence).")
        inner.addWidget(TextLabel("aboutName", about, about))
        inner.addWidget(TextLabel("aboutCare", care, care, "muted"))
        inner.addWidget(self.device)
        inner.addWidget(TextLabel("aboutIcons", icons, icons, "small"))
        return made

    @staticmethod
    def _card(name: str, title: str) -> tuple[QFrame, QVBoxLayout]:
        made = card(name, title)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inner = column(spacing=GRID, margin=2 * GRID)
        inner.addWidget(TextLabel(f"{name}Title", title, title, "heading"))
        made.setLayout(inner)
        return made, inner

    @staticmethod
    def _choice(into: QVBoxLayout, name: str, title: str, hint: str, choice: Choice) -> None:
        words = column(spacing=2)
        label = TextLabel(name, title, title)
        label.setBuddy(choice)
        words.addWidget(label)
        if hint:
            words.addWidget(TextLabel(f"{name}Hint", hint, hint, "small"))
        line = row(spacing=2 * GRID)
        line.addLayout(words, 1)
        choice.setMinimumWidth(220)
        line.addWidget(choice)
        into.addLayout(line)
