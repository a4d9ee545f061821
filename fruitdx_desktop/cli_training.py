"""``fruitdx train``: the service's messages as lines of text or of JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fruitdx_desktop import cli_exit
from fruitdx_desktop.core.child import Message
from fruitdx_desktop.core.errors import GroupsFileError, ModelFaultError, StarterMissingError, UsageError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.services.retraining import Outcome, RetrainingService, RetrainRequest, RetrainResult

EXIT_CODES = {
    Outcome.SUCCEEDED: cli_exit.OK,
    Outcome.KEPT_OLD: cli_exit.OK,
    Outcome.FAILED: cli_exit.TRAINING_FAILED,
    Outcome.CRASHED: cli_exit.TRAINING_FAILED,
    Outcome.CANCELLED: cli_exit.CANCELLED,
}
_PHASES = {
    "start": "Starting",
    "scan": "Looking through the photos",
    "features": "Reading the photos",
    "head": "Learning",
    "calibrate": "Measuring how sure it may be",
    "views": "Looking at the photos in other places and other light",
    "tune": "Tuning the network",
    "trial": "Trying how it fares where a source is left out",
    "refeature": "Reading the photos again with the tuned network",
    "convert": "Converting to TFLite",
    "check": "Checking the new model",
    "compare": "Comparing it with the model in use",
    "promote": "Putting it in place",
}


def train(models: ModelService, options: argparse.Namespace, cancel: CancelToken) -> int:
    """Runs one training and returns the exit code."""
    request = RetrainRequest(
        folder=Path(options.folder),
        add=options.add,
        force=options.force,
        mode=options.mode,
        groups=None if options.groups is None else Path(options.groups),
    )
    show = _json_line if options.json else _TextLines()
    result = RetrainingService(models).retrain(request, show, cancel)
    if options.json:
        _json_line(result.as_json())
    else:
        _tell(result)
    if result.error is not None:
        print(f"{result.error.message}\n{result.error.remedy}", file=sys.stderr)
    return _exit_code(result)


def _exit_code(result: RetrainResult) -> int:
    """As every command ends where it was used wrongly, or where there is no model to add to."""
    match result.error:
        case UsageError() | GroupsFileError():
            return cli_exit.USAGE
        case ModelFaultError() | StarterMissingError():
            return cli_exit.NO_MODEL
        case _:
            return EXIT_CODES[result.outcome]


class _TextLines:
    """One line a phase and epoch; a tenth of the whole way a line in between."""

    def __init__(self) -> None:
        self._tenth = 0

    def __call__(self, message: Message) -> None:
        line = self._line(message)
        if line is not None:
            print(line, flush=True)

    def _line(self, message: Message) -> str | None:
        kind = message.get("type")
        if kind == "phase":
            return f"{_PHASES.get(message['phase'], message['phase'])} ..."
        if kind == "epoch":
            # Of a few photos perhaps none is held back.
            unseen = message.get("val_accuracy")
            told = "" if unseen is None else f", on held-back photos {unseen:.3f}"
            return f"  epoch {message['epoch']}/{message['epochs']}: accuracy {message['accuracy']:.3f}{told}"
        if kind == "notice":
            return f"  Note: {message['text']}"
        if kind == "progress":
            return self._progress(message)
        return None

    def _progress(self, message: dict[str, Any]) -> str | None:
        tenth = int(message["fraction"] * 10)
        if tenth <= self._tenth:
            return None
        self._tenth = tenth
        eta = message.get("eta_s")
        left = "" if eta is None else f", about {max(1, round(eta))} s left"
        return f"  {message['fraction']:.0%}: {message['done']} of {message['total']}{left}"


def _json_line(message: Message) -> None:
    print(json.dumps(message, ensure_ascii=False), flush=True)


def _tell(result: RetrainResult) -> None:
    comparison = f" {result.comparison.reason}" if result.comparison else ""
    if result.outcome is Outcome.SUCCEEDED:
        print(f"The new model is in use: {result.version}.{comparison}")
    elif result.outcome is Outcome.KEPT_OLD:
        print(f"The old model stays in use.{comparison}")
        print(f"To use the new one all the same: fruitdx models use {result.version}")
    elif result.outcome is Outcome.CANCELLED:
        print("Cancelled; the model in use has not changed.", file=sys.stderr)
    if result.metrics:
        _tell_taught(result.metrics.get("taught"))
        accuracy, macro_f1 = result.metrics.get("accuracy"), result.metrics.get("macro_f1")
        if accuracy is not None and macro_f1 is not None:
            print(f"On photos it has not seen: accuracy {accuracy:.3f}, macro-F1 {macro_f1:.3f}.")


def _tell_taught(taught: Mapping[str, int] | None) -> None:
    if taught is None:
        return
    print(
        f"Of {taught['photos']} photos taught, {taught['right']} are named right now, {taught['right_before']} before."
    )
    if taught["held_back"]:
        print(f"{taught['held_back']} of them only serve as a test, so nothing was learned from them.")
