"""Words of the layers below, in the language of the window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from fruitdx_desktop.core import errors
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.photo_trouble import PhotoTrouble
from fruitdx_desktop.services.diagnosis import PhotoResult
from fruitdx_desktop.ui import language, reasons
from fruitdx_desktop.ui.fault_texts import fault_details
from fruitdx_desktop.ui.guide.advice import advice_for
from fruitdx_desktop.ui.messages import error_text
from fruitdx_desktop.ui.reasons import reason_text
from tests.ui import pseudo

CODE = Path(reasons.__file__).parents[1]
TOLD = ("DatasetError", "ExportError", "HistoryError", "ImportRefusedError", "PhotoUnreadableError", "SignatureError")

pytestmark = pytest.mark.usefixtures("made_up")


@pytest.fixture
def made_up(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    pseudo.write(tmp_path / "translations", "es")
    monkeypatch.setattr(language, "resources", lambda: tmp_path)
    chosen = language.install(qapp)  # type: ignore[arg-type]
    chosen.choose("es")
    yield
    chosen.choose("en")


def test_every_reason_of_the_code_is_known() -> None:
    told = sorted(text for text in set(_reasons()) if any(map(str.isalpha, text)))
    unknown = [text for text in told if reason_text(text) == text]
    assert unknown == []


def test_words_within_words_are_translated_and_names_are_not() -> None:
    said = reason_text("the new model does not work (model.tflite: expected a file, found none)")
    assert said == "⟦the new model does not work (⟦model.tflite: expected ⟦a file⟧, found ⟦none⟧⟧)⟧"
    assert reason_text("something nobody has foreseen") == "something nobody has foreseen"


def test_figures_are_taken_for_figures_only() -> None:
    assert reason_text("800 bytes") == "⟦800 bytes⟧"
    assert reason_text("many bytes") == "many bytes"


def test_errors_and_faults_are_said_in_the_language() -> None:
    said = error_text(errors.PhotoUnreadableError("the file is empty", PhotoTrouble.DAMAGED))
    assert said.reason == "⟦The file cannot be opened as a photo: ⟦the file is empty⟧⟧"
    details = fault_details(Fault(FaultKind.TOO_SMALL, "model.tflite", "4120338 bytes", "800 bytes"))
    assert "⟦Found: ⟦800 bytes⟧⟧" in details


@pytest.mark.parametrize("trouble", PhotoTrouble)
def test_each_trouble_with_a_photo_has_its_own_way_out(trouble: PhotoTrouble) -> None:
    error = errors.PhotoUnreadableError("the file is empty", trouble)
    assert error_text(error).remedy == f"⟦{error.remedy}⟧"
    assert advice_for(PhotoResult("a.jpg", None, error, 1.0, "starter")).words == f"⟦{error.remedy}⟧"


def _reasons() -> Iterator[str]:
    """What the errors and notices that a person meets are made with; anything filled in is a 7."""
    for path in (path for layer in ("inference", "training", "services") for path in (CODE / layer).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TOLD:
                named = [word.value for word in node.keywords if word.arg in ("reason", "advice")]
                for value in (*node.args, *named):
                    yield from _text(value)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "notice":
                yield from _text(node.args[1])


def _text(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.JoinedStr):
        parts = ["7" if isinstance(part, ast.FormattedValue) else str(part.value) for part in value.values]  # type: ignore[attr-defined]
        yield "".join(parts)
    elif isinstance(value, ast.IfExp):
        yield from _text(value.body)
        yield from _text(value.orelse)
