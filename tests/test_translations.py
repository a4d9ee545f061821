"""The catalogues: in step with the code, complete, and with what is filled in left alone."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import translations
from tools.translations import PLURALS, Text, Translation

LANGUAGES = sorted(PLURALS)
# {name} of str.format, %Ln and %1 of Qt.
FILLED_IN = re.compile(r"\{\w*\}|%L?n|%\d")


def test_catalogues_and_compiled_files_are_in_step_with_the_code() -> None:
    assert translations.out_of_step() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_stands_in_every_translation(language: str, tmp_path: Path) -> None:
    wrong = []
    single = _forms_of_one_number(language, tmp_path)
    for (_context, source, plural), made in translations.read(translations.ts_of(language)).items():
        for place, form in enumerate(made.forms):
            wanted, found = sorted(FILLED_IN.findall(source)), sorted(FILLED_IN.findall(form))
            if plural and place in single and "%Ln" not in found:
                wanted = [mark for mark in wanted if mark != "%Ln"]
            if form and wanted != found:
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    left = [
        source
        for (_context, source, _plural), made in translations.read(translations.ts_of(language)).items()
        if made.unfinished or not all(made.forms)
    ]
    assert left == []


def test_a_translation_stays_as_long_as_its_english_and_no_longer() -> None:
    texts = [Text("Page", "Kept"), Text("Page", "%Ln photos", "1 photo")]
    known = {
        ("Page", "Kept", False): Translation(["Behalten"], False, "of a photo"),
        ("Page", "Gone", False): Translation(["Weg"], False),
        ("Page", "%Ln photos", True): Translation(["%Ln Foto", "%Ln Fotos"], False),
    }
    document = translations.catalogue("es", texts, known)
    assert "Behalten" in document and "of a photo" in document
    assert "%Ln Fotos" in document and "One: 1 photo" in document
    assert "Weg" not in document


def test_a_text_that_does_not_stand_in_the_code_is_an_error(tmp_path: Path) -> None:
    for number, line in enumerate(('translate("Page", name)', 'counted("Page", "1 photo", "many photos", 2)')):
        file = tmp_path / f"{number}.py"
        file.write_text(line)
        with pytest.raises(translations.NotLiteralError):
            translations.texts_of(tmp_path)
        file.unlink()


def test_arabic_has_six_plurals(tmp_path: Path) -> None:
    translator = _numbered_forms("ar", tmp_path)
    said = [translator.translate("Page", "%Ln photos", None, number) for number in (0, 1, 2, 3, 11, 100)]
    assert said == ["form 0", "form 1", "form 2", "form 3", "form 4", "form 5"]


def _numbered_forms(language: str, folder: Path) -> QTranslator:
    text = Text("Page", "%Ln photos", "1 photo")
    forms = Translation([f"form {place}" for place in range(PLURALS[language])], False)
    ts = folder / "forms.ts"
    ts.write_text(translations.catalogue(language, [text], {text.key: forms}), encoding="utf-8")
    ts.with_suffix(".qm").write_bytes(translations.compiled(ts))
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))
    return translator


def _forms_of_one_number(language: str, folder: Path) -> set[int]:
    """The plural forms that stand for a single number, so that they may spell it out."""
    translator = _numbered_forms(language, folder)
    numbers = defaultdict(set)
    for number in range(200):
        form = translator.translate("Page", "%Ln photos", None, number)
        numbers[int(form.removeprefix("form "))].add(number)
    return {form for form, meant in numbers.items() if len(meant) == 1}
