"""What a file from outside is, before anybody is asked to trust it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.text import counted, isolated, listed, moment, percent, translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.dialog import Dialog
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, column, named, row, scrolled
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.wording import label_name

_SHOWN_LABELS = 24
_WIDTH, _HIGHEST = 560, 360


class TrustQuestion(Dialog):
    """Says what it is, what it knows, who signed it and what it lacks. No is the safe default."""

    def __init__(self, parent: QWidget, path: str, about: dict[str, Any]) -> None:
        super().__init__(parent, _WIDTH)
        question = translate("Models", "Do you trust who made this model?")
        named(self, "trustQuestion", question)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        words = column(spacing=GRID + 4)
        for line in (
            self._line("What", "info", "", _what(path, about)),
            self._line("Labels", "leaf", "", labels_sentence(about.get("labels", []))),
            self._line("Signature", *signature_look(about.get("signature"))),
            *(self._line(f"Lack{number}", "circle-question-mark", "unsure", text)
              for number, text in enumerate(lacks(about.get("lacks", [])), 1)),
        ):  # fmt: skip
            words.addWidget(line)
        words.addStretch(1)
        self._lay_out(question, words)

    def _lay_out(self, question: str, words: QVBoxLayout) -> None:
        told = named(Flow(), "trustQuestionFacts", question)
        told.setLayout(words)
        facts = scrolled("trustQuestionScroll", question, told)
        facts.setFixedHeight(min(_HIGHEST, told.heightForWidth(_WIDTH - 6 * GRID)))
        # Nothing inside takes the focus, so the keyboard scrolls the area itself.
        facts.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        warning = translate(
            "Models", "It comes from outside. A model is a program: use it only if you trust its maker."
        )
        whole = column(spacing=2 * GRID, margin=3 * GRID)
        whole.addWidget(TextLabel("trustQuestionQuestion", question, question, "heading"))
        whole.addWidget(TextLabel("trustQuestionExplanation", question, warning))
        whole.addWidget(facts, 1)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(button("trustQuestionYes", translate("Models", "Yes, import it"), clicked=self.accept))
        stay = button("trustQuestionNo", translate("Models", "No"), role="primary", clicked=self.reject)
        buttons.addWidget(stay)
        whole.addLayout(buttons)
        self.setLayout(whole)
        stay.setFocus()

    @staticmethod
    def _line(name: str, icon: str, tone: str, text: str) -> QWidget:
        line = row(spacing=GRID + 4)
        line.addWidget(IconLabel(f"trust{name}Icon", text, icon, tone, 20), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(TextLabel(f"trust{name}", text, text), 1)
        made = named(QWidget(), f"trust{name}Line", text)
        made.setLayout(line)
        return made


def labels_sentence(names: list[str]) -> str:
    """What it tells apart."""
    shown = listed([label_name(Label(name)) for name in names[:_SHOWN_LABELS]])
    sentence = translate("Models", "It tells apart: {labels}").format(labels=shown)
    left = len(names) - _SHOWN_LABELS
    return sentence if left <= 0 else f"{sentence} {counted('Models', 'and one more', 'and %Ln more', left)}"


def signature_look(signature: dict[str, Any] | None) -> tuple[str, str, str]:
    """Icon, tone and sentence of who signed."""
    if signature is None:
        return "circle-question-mark", "unsure", translate("Models", "Nobody signed it; who made it is not known.")
    name = isolated(signature["name"]) if signature["name"] else translate("Models", "somebody without a name")
    said = translate("Models", "Signed by {name}, key {digits}.").format(
        name=name, digits=isolated(signature["fingerprint"])
    )
    if signature["known_since"]:
        known = translate("Models", "You trusted this key before, on {when}.")
        return "shield-check", "healthy", f"{said} {known.format(when=moment(signature['known_since']))}"
    if signature["name_of_another"]:
        beware = translate("Models", "Beware: you know another key under this name. Ask the sender for the digits.")
        return "triangle-alert", "disease", f"{said} {beware}"
    new = translate("Models", "You have not met this key. Ask the sender for its digits by telephone.")
    return "circle-question-mark", "unsure", f"{said} {new}"


def lacks(names: list[str]) -> list[str]:
    """What is unknown of it, and what that means."""
    texts = {
        "training_memory": translate("Models", "It cannot be taught further; only a new model can be trained."),
        "novelty": translate("Models", "It cannot tell a stranger: it names one of its labels for any photo at all."),
        "evidence": translate("Models", "It cannot show where on the fruit it sees something."),
        "calibration": translate("Models", "Nobody measured how sure it may be; its percentages may be too high."),
        "accuracy": translate("Models", "How often it is right is not known."),
        "input_range": translate(
            "Models", "How it wants its photos is not written in the file and was assumed; it may answer nonsense."
        ),
    }
    return [texts[name] for name in names if name in texts]


def _what(path: str, about: dict[str, Any]) -> str:
    kind = {
        "tflite": translate("Models", "a bare TFLite model"),
        "keras": translate("Models", "a Keras model, converted"),
    }.get(about.get("kind", ""), translate("Models", "a FruitDx model"))
    said = translate("Models", "{file}: {kind}, made {when}.").format(
        file=isolated(Path(path).name), kind=kind, when=moment(about.get("created", ""))
    )
    accuracy = about.get("accuracy")
    if accuracy is None:
        return said
    figure = translate("Models", "Its maker's figure: {share} right on photos it had not seen.")
    return f"{said} {figure.format(share=percent(accuracy))}"
