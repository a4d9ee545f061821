"""Keeps resources/translations in step with the code.

    tools/translations.py            brings every .ts up to date and compiles the .qm
    tools/translations.py --check    changes nothing; ends with 1 where something is out of step

Texts are those of ``translate("Context", "text")``, of ``QT_TRANSLATE_NOOP("Context", "text")``, of
``translatable("Context", "text")``, which stands where Qt is not, and of ``counted("Context", "one", "many", number)``;
the last two Qt's own lupdate does not know. A text of ``counted`` has all the plural forms of its language.
Translations are kept as long as their English text stands; the others go.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
CODE = ROOT / "fruitdx_desktop"
FOLDER = ROOT / "resources" / "translations"
# How many plural forms Qt asks for.
PLURALS = {"hi": 2, "es": 2, "fr": 2, "pt": 2, "sw": 2, "ar": 6}
# Qt brings no words of its own for these: those that the window shows are translated here.
WITHOUT_QT = ("hi", "sw")
_MENU = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
QT_TEXTS = {
    "QLineEdit": _MENU,
    "QWidgetTextControl": (*_MENU, "Copy &Link Location"),
    "QFileDialog": (
        "Look in:", "Back", "Go back", "Forward", "Go forward", "Parent Directory", "Go to the parent directory",
        "Create New Folder", "Create a New Folder", "List View", "Change to list view mode", "Detail View",
        "Change to detail view mode", "Files of type:", "File &name:", "Directory:", "&Open", "&Save", "&Choose",
        "New Folder", "&New Folder", "Delete", "&Delete", "&Rename", "Show &hidden files", "Computer", "My Computer",
        "Recent Places", "Remove", "Find Directory", "All Files (*)", "Show ",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
    ),
    "QFileSystemModel": ("Name", "Size", "Kind", "Type", "Date Modified", "Computer", "My Computer"),
    "QPlatformTheme": ("OK", "Save", "Open", "Cancel", "Close", "&Yes", "&No"),
}  # fmt: skip

# What is called with literal texts, and how many.
_CALLS = {"translate": 2, "translatable": 2, "QT_TRANSLATE_NOOP": 2, "counted": 3}


@dataclass(frozen=True)
class Text:
    """A text to translate; ``one`` is the English for a single thing, where there is a plural."""

    context: str
    source: str
    one: str = ""

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, bool(self.one)


@dataclass
class Translation:
    """``forms`` are the plural forms, or one."""

    forms: list[str] = field(default_factory=list)
    unfinished: bool = True
    comment: str = ""


class NotLiteralError(Exception):
    """A text that no translator would see."""


def texts_of(folder: Path = CODE) -> list[Text]:
    """Every text of the code once, in an order that no change of the code can disturb."""
    found: dict[tuple[str, str, bool], Text] = {}
    for path in sorted(folder.rglob("*.py")):
        for text in _texts_in(path):
            found.setdefault(text.key, text)
    return sorted(found.values(), key=lambda text: text.key)


def catalogue(language: str, texts: Sequence[Text], known: dict[tuple[str, str, bool], Translation]) -> str:
    """The .ts as Qt Linguist writes it, without the places in the code."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for text in texts:
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{_safe(text.context)}</name>"]
            context = text.context
        lines += _message(text, known.get(text.key, Translation()), PLURALS[language])
    return "\n".join([*lines, "</context>", "</TS>", ""])


def read(path: Path) -> dict[tuple[str, str, bool], Translation]:
    """What is translated already."""
    known: dict[tuple[str, str, bool], Translation] = {}
    if not path.is_file():
        return known
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            made = message.find("translation")
            if made is None:
                continue
            forms = [form.text or "" for form in made.iter("numerusform")] if plural else [made.text or ""]
            comment = message.findtext("translatorcomment", "")
            key = name, message.findtext("source", ""), plural
            known[key] = Translation(forms, made.get("type") == "unfinished", comment)
    return known


def wanted(language: str, folder: Path = FOLDER) -> str:
    """What the .ts of a language should hold."""
    texts = texts_of()
    if language in WITHOUT_QT:
        texts += [Text(context, source) for context, sources in QT_TEXTS.items() for source in sources]
    return catalogue(language, texts, read(ts_of(language, folder)))


def compiled(ts: Path) -> bytes:
    """The .qm of a .ts."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "made.qm"
        command = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()"]
        subprocess.run([*command, str(ts), "-qm", str(target), "-silent"], check=True, stdin=subprocess.DEVNULL)
        return target.read_bytes()


def ts_of(language: str, folder: Path = FOLDER) -> Path:
    """The texts of a language."""
    return folder / f"fruitdx_{language}.ts"


def out_of_step(folder: Path = FOLDER) -> list[str]:
    """What does not fit the code, in a sentence each."""
    problems = []
    for language in PLURALS:
        ts = ts_of(language, folder)
        if not ts.is_file() or ts.read_text(encoding="utf-8") != wanted(language, folder):
            problems.append(f"{ts.name} is not in step with the code")
        elif not ts.with_suffix(".qm").is_file() or ts.with_suffix(".qm").read_bytes() != compiled(ts):
            problems.append(f"{ts.with_suffix('.qm').name} is not in step with {ts.name}")
    return problems


def update(folder: Path = FOLDER) -> None:
    """Brings every file up to date."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in PLURALS:
        ts = ts_of(language, folder)
        ts.write_text(wanted(language, folder), encoding="utf-8", newline="\n")
        ts.with_suffix(".qm").write_bytes(compiled(ts))
        known = read(ts).values()
        left = sum(made.unfinished for made in known)
        print(f"{ts.name}: {len(known)} texts, {left} to be translated")


def main() -> int:
    """Ends with 1 where ``--check`` finds something."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only look")
    try:
        if not parser.parse_args().check:
            update()
            return 0
        problems = out_of_step()
    except NotLiteralError as error:
        problems = [str(error)]
    for problem in problems:
        print(f"{problem}: run 'make translations'", file=sys.stderr)
    return 1 if problems else 0


def _texts_in(path: Path) -> Iterator[Text]:
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    named = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in _CALLS]
    for call in sorted(named, key=lambda call: (call.lineno, call.col_offset)):
        assert isinstance(call.func, ast.Name)
        count = _CALLS[call.func.id]
        words = [argument.value for argument in call.args[:count] if isinstance(argument, ast.Constant)]
        if path == CODE / "ui" / "text.py" and not words:
            continue
        if len(words) != count or not all(isinstance(word, str) and word for word in words):
            raise NotLiteralError(f"{path}:{call.lineno}: what is translated has to stand there")
        if count == 2:
            yield Text(*words)
        elif "%Ln" not in words[2]:
            raise NotLiteralError(f"{path}:{call.lineno}: the number is written %Ln")
        else:
            yield Text(words[0], words[2], words[1])


def _message(text: Text, made: Translation, plurals: int) -> list[str]:
    state = ' type="unfinished"' if made.unfinished else ""
    lines = ['    <message numerus="yes">' if text.one else "    <message>"]
    lines.append(f"        <source>{_safe(text.source)}</source>")
    if text.one:
        lines.append(f"        <extracomment>One: {_safe(text.one)}</extracomment>")
    if made.comment:
        lines.append(f"        <translatorcomment>{_safe(made.comment)}</translatorcomment>")
    if text.one:
        forms = [*made.forms, *[""] * plurals][:plurals]
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{_safe(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{_safe(''.join(made.forms[:1]))}</translation>")
    return [*lines, "    </message>"]


def _safe(text: str) -> str:
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(letter, entity)
    return text


if __name__ == "__main__":
    sys.exit(main())
