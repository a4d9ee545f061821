"""Turns what is dropped, pasted or photographed into files that can be diagnosed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from fruitdx_desktop.core.errors import FruitDxError
from fruitdx_desktop.ui.background.runner import TaskRunner
from fruitdx_desktop.ui.background.task import Task
from fruitdx_desktop.ui.intake.offer import Offer, Picture, offer_of
from fruitdx_desktop.ui.intake.pictures import keep_picture
from fruitdx_desktop.ui.text import counted, translate


class Intake(QObject):
    """``arrived`` carries paths; ``told`` words and their tone."""

    arrived = Signal(list)
    told = Signal(object, str)
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, folder: Path) -> None:
        super().__init__(runner)
        self._runner = runner
        self._folder = folder

    def take(self, offer: Offer) -> None:
        """Takes all that can be taken, and says what cannot."""
        if offer.pictures:
            self._keep(offer.pictures, list(offer.paths))
        elif offer.paths:
            self.arrived.emit(list(offer.paths))
        if offer.links:
            self.told.emit(lambda: _refusal(offer), "unsure")

    def take_picture(self, picture: QImage) -> None:
        """Takes a picture that was just taken."""
        self.take(Offer(pictures=(picture,)))

    def paste(self) -> None:
        """Takes what is on the clipboard."""
        offer = offer_of(QGuiApplication.clipboard().mimeData())
        if offer:
            self.take(offer)
        else:
            self.told.emit(_nothing_to_paste, "unsure")

    def _keep(self, pictures: Sequence[Picture], paths: list[str]) -> None:
        """Gives the pictures a file each, aside; one that cannot be read does not stop the others."""

        def operation(task: Task) -> list[str]:
            kept = []
            for picture in pictures:
                task.cancel_token.raise_if_cancelled()
                try:
                    kept.append(keep_picture(self._folder, picture))
                except FruitDxError as error:
                    task.report(error)
            return [*paths, *kept]

        self._runner.run(operation, self._kept, self.failed.emit, self.failed.emit)

    def _kept(self, paths: list[str]) -> None:
        if paths:
            self.arrived.emit(paths)


def _nothing_to_paste() -> str:
    return translate("Intake", "There is no photo to paste. Copy a photo, its file or a screenshot first.")


def _refusal(offer: Offer) -> str:
    if not (offer.paths or offer.pictures):
        return translate(
            "Intake",
            "That is a link to the internet, which FruitDx never uses. Save the picture here, then drop its file.",
        )
    return counted(
        "Intake",
        "One link to the internet was left out: FruitDx never uses it.",
        "%Ln links to the internet were left out: FruitDx never uses it.",
        offer.links,
    )
