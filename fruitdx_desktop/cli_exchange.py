"""``fruitdx models import`` and ``fruitdx models export``: what comes of them, as text or JSON."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from fruitdx_desktop import cli_exit
from fruitdx_desktop.core.errors import UsageError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.description import sentences
from fruitdx_desktop.services.foreign_file import is_keras
from fruitdx_desktop.services.model_export import ExportRequest, ModelExport
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService


def take_in(models: ModelService, options: argparse.Namespace, cancel: CancelToken) -> int:
    """Imports a file, or describes it where it is not trusted; returns the exit code."""
    path = Path(options.file)
    if is_keras(path) and not options.json:
        print("Converting it; this takes a minute ...", file=sys.stderr)
    request = ImportRequest(
        path,
        labels=Path(options.labels) if options.labels else None,
        input_range=options.input_range,
        trust=options.trust,
        use=options.use,
    )
    done = ModelImport(models).take_in(request, cancel)
    if options.json:
        _line({**done.about, "in_use": done.in_use})
        return cli_exit.OK
    print(sentences(done.about))
    print(f"Imported: {done.version}")
    print("It is in use now." if done.in_use else f"To use it: fruitdx models use {done.version}")
    return cli_exit.OK


def export(models: ModelService, options: argparse.Namespace) -> int:
    """Writes a file; returns the exit code."""
    if options.name is not None and not options.sign:
        raise UsageError(reason="--name says who signs, so it needs --sign")
    request = ExportRequest(Path(options.file), options.version, options.tflite, options.sign, options.name)
    done = ModelExport(models).write(request)
    signer = {"name": done.signer.name, "fingerprint": done.signer.fingerprint} if done.signer else None
    if options.json:
        _line({"file": options.file, "version": done.version, "signer": signer})
        return cli_exit.OK
    print(f"Written: {options.file} ({done.version})")
    if signer:
        name = f" as '{signer['name']}'" if signer["name"] else ""
        print(f"Signed{name}. Tell the receiver the digits of your key by telephone: {signer['fingerprint']}")
    return cli_exit.OK


def _line(document: dict[str, Any]) -> None:
    print(json.dumps(document, ensure_ascii=False), flush=True)
