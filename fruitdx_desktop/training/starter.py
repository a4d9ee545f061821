"""``python -m fruitdx_desktop.training.starter``: trains the starter bundle that ships with the program."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from fruitdx_desktop.core.errors import FruitDxError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.training.pipeline import run
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.request import TrainingRequest


def main() -> int:
    """Replaces the folder ``--out`` once the new bundle is whole."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--groups", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.out.parent, prefix=".starter-") as scratch:
        target = Path(scratch) / "bundle"
        request = TrainingRequest(
            target=target, cache=Path(scratch) / "cache", folder=options.folder, groups=options.groups, origin="starter"
        )
        try:
            manifest = run(request, Reporter(_show, CancelToken()))
        except FruitDxError as error:
            print(f"{error.message}\n{error.remedy}", file=sys.stderr)
            return 4
        if options.out.exists():
            shutil.rmtree(options.out)
        target.rename(options.out)
    print(f"{manifest.version}: accuracy {manifest.metrics['accuracy']}, macro-F1 {manifest.metrics['macro_f1']}")
    return 0


def _show(message: dict[str, object]) -> None:
    if message["type"] in ("phase", "notice"):
        print(message.get("phase") or message.get("text"), flush=True)


if __name__ == "__main__":
    sys.exit(main())
