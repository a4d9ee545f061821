"""``fruitdx report`` and ``fruitdx check``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from fruitdx_desktop import cli_exit
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.models import ModelService

_LISTED = 10


def report(models: ModelService, options: argparse.Namespace) -> int:
    """Writes the page of a version, or with ``--json`` prints what is in it; returns the exit code."""
    from fruitdx_desktop.services.reports import ReportService

    service = ReportService(models)
    found = service.load(options.version)
    if options.out or not options.json:
        path = service.write_page(found, Path(options.out) if options.out else service.page_of(found.version))
        if not options.json:
            print(f"Written: {path}")
    if options.json:
        print(json.dumps(found.to_json(), ensure_ascii=False))
    return cli_exit.OK


def check(models: ModelService, options: argparse.Namespace, cancel: CancelToken) -> int:
    """Prints what is wrong with a folder of photos; 1 where some cannot be read."""
    from fruitdx_desktop.services.checkup import CheckupService

    show = _Progress(quiet=options.json)
    health = CheckupService(models).check(
        Path(options.folder),
        groups=Path(options.groups) if options.groups else None,
        on_progress=show,
        cancel=cancel,
    )
    if options.json:
        print(json.dumps(health.to_json(), ensure_ascii=False))
    else:
        print(f"{health.photos} photos looked at.")
        for finding in health.findings:
            print(f"{'!' if finding.serious else '-'} {finding.text}")
            lines = finding.lines()[:_LISTED]
            for line in lines:
                print(f"    {line}")
            if finding.count > len(lines):
                print(f"    and {finding.count - len(lines)} more")
        if not health.findings:
            print("Nothing was found wrong with them.")
    unreadable = any(finding.kind == "unreadable" for finding in health.findings)
    return cli_exit.SOME_UNREADABLE if unreadable else cli_exit.OK


class _Progress:
    """A tenth of the way a line, on stderr."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._tenth = 0

    def __call__(self, progress: Any) -> None:
        tenth = int(progress.fraction * 10)
        if tenth > self._tenth and not self._quiet:
            self._tenth = tenth
            print(f"{tenth * 10} %", file=sys.stderr, flush=True)
