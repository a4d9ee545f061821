"""``fruitdx diagnose``: one line a photo, as soon as it is answered."""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fruitdx_desktop.core.progress import CancelToken

if TYPE_CHECKING:
    from fruitdx_desktop.services.diagnosis import PhotoResult
    from fruitdx_desktop.services.models import ModelService

_SURROGATES = re.compile("[\ud800-\udfff]")
# Line breaks, what a terminal obeys, and the two separators that some programs break lines at.
_CONTROLS = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udc7f\udd00-\udfff]")


def diagnose(models: ModelService, options: argparse.Namespace, cancel: CancelToken) -> bool:
    """Prints an answer a photo; False where some could not be read."""
    from fruitdx_desktop.cli_guide import guide_name, pointer
    from fruitdx_desktop.inference.photos import each_photo
    from fruitdx_desktop.services.diagnosis import DiagnosisService

    answered = unreadable = 0
    met: dict[str, None] = {}

    def show(result: PhotoResult) -> None:
        nonlocal answered, unreadable
        answered += 1
        unreadable += result.diagnosis is None
        met[guide_name(result)] = None
        print(json_line(result) if options.json else sentence(result), flush=True)

    paths = each_photo(options.paths, recursive=options.recursive)
    bundle = None if options.model is None else Path(options.model)
    DiagnosisService(models).diagnose(paths, fruit=options.fruit, bundle=bundle, on_result=show, cancel=cancel)
    if not answered:
        looked = "or in their folders" if options.recursive else "--recursive looks into the folders of a folder"
        print(f"No photos there; {looked}.", file=sys.stderr)
    if not options.json and (line := pointer(met)):
        print(line, flush=True)
    return not unreadable


def json_line(result: PhotoResult) -> str:
    """The object of ``diagnose --json``. Bytes of a name that are no text stand escaped, so that the line is valid."""
    line = json.dumps(result.as_json(), ensure_ascii=False)
    return _SURROGATES.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def sentence(result: PhotoResult) -> str:
    """The answer in words, on one line whatever the file is called."""
    name = _CONTROLS.sub(lambda found: repr(found[0])[1:-1], result.path)
    if result.error is not None:
        return f"{name}: {result.error.message} {result.error.remedy}"
    diagnosis = result.diagnosis
    assert diagnosis is not None
    # Never 100 %: nobody should read it as certainty.
    percent = f"{min(diagnosis.confidence, 0.99):.0%}"
    if result.status == "not_a_known_fruit":
        return f"{name}: not a fruit this model knows."
    if diagnosis.mismatch and diagnosis.hint and diagnosis.fruit:
        asked, shown = diagnosis.hint.lower(), diagnosis.fruit.lower()
        return f"{name}: not sure. You asked about {asked}, but it looks like {shown}; leave out --fruit to see."
    if diagnosis.label is None:
        fruit = f" It looks like {diagnosis.fruit.lower()}." if diagnosis.fruit else ""
        return f"{name}: not sure.{fruit} Perhaps {diagnosis.top[0].label.name} ({percent})."
    return f"{name}: {diagnosis.label.condition} ({diagnosis.fruit or 'fruit'}), {percent} sure."
