"""The answer, in the order in which a person needs it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fruitdx_desktop.ui.diagnose.advice_panel import AdvicePanel
from fruitdx_desktop.ui.diagnose.photo_queue import Entry, Plant
from fruitdx_desktop.ui.diagnose.plant_words import plant_answer, plant_confidence, plant_look, plant_why, votes_text
from fruitdx_desktop.ui.looks import Look, look_of
from fruitdx_desktop.ui.text import counted, decimal, isolated, translate, whole
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.flow import Flow
from fruitdx_desktop.ui.widgets.fold import Fold
from fruitdx_desktop.ui.widgets.icon_label import IconLabel
from fruitdx_desktop.ui.widgets.make import button, column, laid_out_once, named, retone, row, scrolled
from fruitdx_desktop.ui.widgets.share_bar import ShareBar
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.widgets.wrap import Wrap
from fruitdx_desktop.ui.wording import answer, confidence, correction_words, label_name

TOP = 3


class ResultCard(QFrame):
    """``wrong`` is the button that says so, ``again`` the one that asks without the hint; ``advice`` tells when more of
    the guide is asked for. ``mismatch`` is True while the photo shows another fruit than the hint says. ``shown`` tells
    that something else is on the card; ``subject`` is the photo or the plant that the answer on it is about."""

    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "resultCard", translate("Diagnose", "Answer"))
        self.setProperty("role", "card")
        self._head = named(QFrame(), "answerHead", translate("Diagnose", "Answer"))
        self._icon = IconLabel("answerIcon", "", "hourglass", size=28)
        self._word = self._text("answerWord", translate("Diagnose", "Kind of answer"), "small")
        self.diagnosis = self._text("diagnosisText", translate("Diagnose", "Answer"), "answer")
        self.confidence = self._text("confidenceText", translate("Diagnose", "How sure"), "body")
        self._taught = TextLabel("taughtText", translate("Diagnose", "What you said"), role="muted")
        self._why = TextLabel("whyText", translate("Diagnose", "Why"))
        self.advice = AdvicePanel()
        possible = translate("Diagnose", "What it could be")
        self._others = [ShareBar(f"candidate{index + 1}", possible) for index in range(TOP)]
        self._details = Fold("answerDetails", translate("Diagnose", "Details"))
        self.wrong = button("wrongButton", translate("Diagnose", "This is wrong"), "message-circle-warning")
        self.again = button("askWithoutHintButton", translate("Diagnose", "Ask again for any fruit"), "rotate-ccw")
        self.read_aloud = button("readAloudButton", translate("Diagnose", "Read aloud"), "volume-2")
        self.read_aloud.hide()
        self._spoken: tuple[str, ...] = ()
        self.subject: tuple[str, int] | None = None
        self._sections: dict[str, list[QWidget]] = {}
        self._look = Look.UNSURE
        self._plant: Plant | None = None
        self.mismatch = False
        self._evidence_on = False
        self._lay_out()
        self.show_waiting()

    def show_waiting(self, interrupted: bool = False) -> None:
        """Nothing is known yet; ``interrupted`` when it waits for a model that works."""
        with laid_out_once(self, self._content):
            self._dress("unreadable", "hourglass", translate("Diagnose", "One moment"))
            if interrupted:
                self.diagnosis.setText(translate("Diagnose", "Waits until the model is mended"))
            else:
                self.diagnosis.setText(translate("Diagnose", "Looking at this photo…"))
            self.confidence.setText("")
            self._taught.hide()
            self.mismatch = False
            self.again.hide()
            self.advice.trouble_box.hide()
            self._show_sections()
            self._details.show_text("")
            self.wrong.setEnabled(False)
        self.subject, self._spoken = None, ()
        self.shown.emit()

    def show_entry(self, entry: Entry) -> None:
        """Shows what is known of a photo."""
        result = entry.result
        if result is None:
            self.show_waiting()
            return
        with laid_out_once(self, self._content):
            look = look_of(result)
            self._plant = None
            self._dress(look.value, look.icon, _look_word(look))
            self.diagnosis.setText(answer(result))
            self.confidence.setText(confidence(result))
            self._taught.setVisible(bool(entry.taught))
            self._taught.setText(translate("Diagnose", "You said: {what}").format(what=correction_words(entry.taught)))
            self._look = look
            self.mismatch = bool(result.diagnosis and result.diagnosis.mismatch)
            self.show_evidence(self._evidence_on)
            self.advice.show_entry(entry)
            self._show_candidates(entry)
            diagnosed = result.diagnosis is not None
            # For a stranger, shares among the kinds it is not would only mislead.
            self.offer_again(int(self.mismatch))
            others = ("others",) if look is not Look.STRANGER else ()
            self._show_sections(*(("why", "advice", *others) if diagnosed else ("advice",)))
            self._details.show_text(_details(entry))
            self._name_wrong(translate("Diagnose", "This is wrong"), diagnosed)
        self._speak("photo", entry.number)

    def show_plant(self, plant: Plant) -> None:
        """Shows what several photos of one plant say together."""
        with laid_out_once(self, self._content):
            found, look = plant.result, plant_look(plant)
            self._plant, self._look, self.mismatch = plant, look, False
            self._dress(look.value, look.icon, _look_word(look))
            self.diagnosis.setText(plant_answer(plant))
            self.confidence.setText(plant_confidence(plant))
            self._taught.hide()
            self.offer_again(0)
            self._why.setText(_plant_why(plant))
            self.advice.show_entry(Entry(plant.number, 0, found.answer.path, (*found.sick, found.answer)[0]))
            self._show_candidates(Entry(plant.number, 0, found.answer.path, found.answer))
            advice = () if found.fruits else ("advice",)
            others = ("others",) if found.voters and not found.fruits and not found.sick else ()
            self._show_sections("why", *advice, *others)
            self._details.show_text("")
            self._name_wrong(translate("Plant", "The photo shown is wrong"), True)
        self._speak("plant", plant.number)

    def spoken(self) -> str:
        """The answer as it is read aloud: what it is, how sure, what to do first; empty while there is none."""
        return "\n".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in self._spoken if part)

    def _speak(self, kind: str, number: int) -> None:
        self.subject = (kind, number)
        self._spoken = (self.diagnosis.text(), self.confidence.text(), self.advice.first())
        self.shown.emit()

    def show_evidence(self, visible: bool) -> None:
        """Puts the reason into words that fit what the photo shows."""
        self._evidence_on = visible
        if self._plant is None:
            self._why.setText(_mismatch_why() if self.mismatch else _why(self._look, visible))

    def offer_again(self, count: int) -> None:
        """Lets the person ask about ``count`` photos again without the hint, which does not fit them."""
        text = counted("Diagnose", "Ask again for any fruit", "Ask again for any fruit (%Ln)", max(1, count))
        self.again.setText(text)
        self.again.setAccessibleName(text)
        self.again.setVisible(count > 0)

    def _name_wrong(self, text: str, enabled: bool) -> None:
        self.wrong.setText(text)
        self.wrong.setAccessibleName(text)
        self.wrong.setEnabled(enabled)
        self.wrong.setVisible(enabled)

    def _show_candidates(self, entry: Entry) -> None:
        top = entry.result.diagnosis.top if entry.result and entry.result.diagnosis else ()
        for bar, candidate in zip(self._others, top, strict=False):
            bar.show_share(label_name(candidate.label), candidate.probability)

    def _show_sections(self, *shown: str) -> None:
        for name, widgets in self._sections.items():
            for widget in widgets:
                widget.setVisible(name in shown)

    def _dress(self, tone: str, icon: str, word: str) -> None:
        self._icon.show_icon(icon, tone)
        self._icon.setAccessibleName(word)
        self._word.setText(word)
        retone(self._head, tone)

    @staticmethod
    def _text(name: str, purpose: str, role: str) -> TextLabel:
        label = TextLabel(name, purpose, role=role)
        label.setProperty("inked", True)
        return label

    def _lay_out(self) -> None:
        line = row(spacing=GRID)
        line.addWidget(self._icon)
        line.addWidget(self._word, 1)
        head = column(spacing=GRID, margin=2 * GRID)
        head.addLayout(line)
        for label in (self.diagnosis, self.confidence):
            head.addWidget(label)
        self._head.setLayout(head)
        self._content = named(Flow(), "answerContent", translate("Diagnose", "Answer"))
        inner = column(spacing=GRID)
        # What is wrong with the photo comes before an answer that it makes doubtful.
        for widget in (self.advice.trouble_box, self._head, self.again, self._taught):
            inner.addWidget(widget)
        self._section(inner, "why", translate("Diagnose", "Why I think so"), [self._why])
        self._section(inner, "advice", translate("Diagnose", "What to do now"), [self.advice])
        self._section(inner, "others", translate("Diagnose", "What it could be"), list(self._others))
        inner.addSpacing(GRID)
        inner.addWidget(self._details)
        inner.addStretch(1)
        self._content.setLayout(inner)
        whole = column(spacing=GRID, margin=2 * GRID)
        whole.addWidget(scrolled("answerScroll", translate("Diagnose", "Answer"), self._content), 1)
        whole.addLayout(Wrap(self.read_aloud, self.wrong, fill=True))
        self.setLayout(whole)

    def _section(self, into: QVBoxLayout, name: str, title: str, widgets: list[QWidget]) -> None:
        heading = TextLabel(f"{name}Heading", title, title, "heading")
        heading.setContentsMargins(0, GRID, 0, 0)
        self._sections[name] = [heading, *widgets]
        for widget in self._sections[name]:
            into.addWidget(widget)


def _look_word(look: Look) -> str:
    return {
        Look.HEALTHY: translate("Look", "Healthy"),
        Look.DISEASE: translate("Look", "Disease or damage"),
        Look.UNSURE: translate("Look", "Not sure"),
        Look.STRANGER: translate("Look", "Unknown"),
        Look.UNREADABLE: translate("Look", "Not readable"),
    }[look]


def _why(look: Look, evidence_on: bool) -> str:
    if look is Look.STRANGER:
        return translate("Diagnose", "It is too far from every photo that I learned from.")
    if look is Look.UNSURE:
        return translate("Diagnose", "Several answers fit it about as well.")
    if evidence_on:
        return translate("Diagnose", "The bright, outlined part of the photo spoke most for this answer.")
    return translate("Diagnose", "Press “Where I looked” below the photo to see what spoke for this answer.")


def _mismatch_why() -> str:
    return translate("Diagnose", "It shows another fruit than the one that you chose for these photos.")


def _plant_why(plant: Plant) -> str:
    return "\n".join(text for text in (plant_why(plant), votes_text(plant)) if text)


def _details(entry: Entry) -> str:
    result = entry.result
    assert result is not None
    if result.diagnosis is None:
        return translate("Diagnose", "File: {path}").format(path=isolated(entry.path))
    counted_on = translate(
        "Diagnose", "“Right in … of 100” was counted on photos that it had not learned from; on yours it may differ."
    )
    lines = translate(
        "Diagnose", "File: {path}\nModel: {model}\nUnlikeness: {novelty} (above 1 is unknown)\nTime: {time} ms"
    ).format(
        path=isolated(entry.path),
        model=isolated(result.diagnosis.model),
        novelty=decimal(result.diagnosis.novelty, 2),
        time=whole(round(result.elapsed_ms)),
    )
    return lines if result.right_share is None else f"{lines}\n{counted_on}"
