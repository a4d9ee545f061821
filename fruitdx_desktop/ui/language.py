"""The languages of the window, and the putting on of one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from fruitdx_desktop.core.paths import resources

SYSTEM = "system"
ENGLISH = "en"


@dataclass(frozen=True)
class Tongue:
    """A language: its code, its name in itself, and what Qt calls its own translation, "" where it has none."""

    code: str
    name: str
    qt: str


TONGUES = (
    Tongue(ENGLISH, "English", ""),
    Tongue("hi", "हिन्दी", ""),
    Tongue("es", "Español", "es"),
    Tongue("fr", "Français", "fr"),
    Tongue("pt", "Português", "pt_BR"),
    Tongue("sw", "Kiswahili", ""),
    Tongue("ar", "العربية", "ar"),
)


class Language(QObject):
    """Puts a language on the whole application: its texts, Qt's texts, numbers and dates, and the direction.

    ``changed`` is told when all of it is on; whatever shows text is made anew then.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._worn: QLocale | None = None
        self._translators: list[QTranslator] = []

    def choose(self, choice: str) -> None:
        """``choice`` is the code of a language, or "system"; what is not known is as the system."""
        tongue = tongue_of(choice)
        locale = locale_of(tongue)
        if locale == self._worn:
            return
        told = self._worn is not None
        self._worn = locale
        QLocale.setDefault(locale)
        self._translate(tongue)
        self._application.setLayoutDirection(locale.textDirection())
        if told:
            self.changed.emit()

    def _translate(self, tongue: Tongue) -> None:
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        wanted = [(f"qtbase_{tongue.qt}", qt)] if tongue.qt else []
        if tongue.code != ENGLISH:
            wanted.append((f"fruitdx_{tongue.code}", str(resources() / "translations")))
        self._translators = [made for name, folder in wanted if (made := _loaded(self, name, folder))]
        for made in self._translators:
            QCoreApplication.installTranslator(made)


def install(application: QApplication) -> Language:
    """The application's language; made once, since tests build several windows in one application."""
    return application.findChild(Language) or Language(application)


def tongue_of(choice: str) -> Tongue:
    """The language of a choice; where the system has none of them, English."""
    known = {tongue.code: tongue for tongue in TONGUES}
    if choice in known:
        return known[choice]
    spoken = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((known[code] for code in spoken if code in known), known[ENGLISH])


def locale_of(tongue: Tongue) -> QLocale:
    """How numbers and dates are written: as the system does where it speaks the same language."""
    system, plain = QLocale.system(), QLocale(tongue.code)
    return system if system.language() == plain.language() else plain


def _loaded(parent: QObject, name: str, folder: str) -> QTranslator | None:
    translator = QTranslator(parent)
    return translator if translator.load(name, folder) else None


def direction() -> Qt.LayoutDirection:
    """The direction of the language that is on."""
    return QLocale().textDirection()
