"""``python -m fruitdx_desktop.training.starter``: trains the starter bundle that ships with the program."""

from __future__ import annotations

import argparse
import csv
import shutil
import sys
import tempfile
from pathlib import Path

from fruitdx_desktop.core.errors import FruitDxError, UsageError
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.manifest import STARTER
from fruitdx_desktop.training.dataset import scan
from fruitdx_desktop.training.groups import Told, read_told
from fruitdx_desktop.training.pipeline import run
from fruitdx_desktop.training.reporter import Reporter
from fruitdx_desktop.training.request import TrainingRequest


def main() -> int:
    """Replaces the folder ``--out`` once the new bundle is whole."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="each holds one folder a label")
    parser.add_argument("--groups", type=Path, nargs="*", default=[], help="a groups file for each folder, in order")
    parser.add_argument("--strangers", type=Path, nargs="*", default=[], help="photos of no fruit, or of others")
    parser.add_argument("--places", type=Path, nargs="*", default=[], help="pictures to lay fruit onto")
    parser.add_argument("--work", type=Path, help="keeps half-made work, so that a stopped training goes on")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.out.parent, prefix=".starter-") as scratch:
        target = Path(scratch) / "bundle"
        try:
            folder, groups = _joined(options.folders, options.groups, Path(scratch) / "photos")
            request = TrainingRequest(
                target=target,
                cache=(options.work or Path(scratch)).absolute() / "features",
                logs=(options.work or Path(scratch)).absolute() / "logs",
                folder=folder,
                groups=groups,
                mode="thorough",
                origin=STARTER,
                strangers=tuple(options.strangers),
                places=tuple(options.places),
            )
            manifest = run(request, Reporter(_show, CancelToken(), request.mode))
        except FruitDxError as error:
            print(f"{error.message}\n{error.remedy}", file=sys.stderr)
            return 4
        if options.out.exists():
            shutil.rmtree(options.out)
        target.rename(options.out)
    print(f"{manifest.version}: accuracy {manifest.metrics['accuracy']}, macro-F1 {manifest.metrics['macro_f1']}")
    return 0


def _joined(folders: list[Path], groups: list[Path], scratch: Path) -> tuple[Path, Path | None]:
    """One folder of links to the photos of all, and one groups file, where a folder is a source unless its own tells.

    Raises:
        DatasetError, GroupsFileError: one of them cannot be used.
        UsageError: two folders use the same group names.
    """
    if len(folders) == 1:
        return folders[0], groups[0] if groups else None
    rows: list[tuple[str, str, str]] = []
    for number, folder in enumerate(folders):
        told = read_told(groups[number]) if number < len(groups) else Told({}, {})
        if {group for _, group, _ in rows} & set(told.groups.values()):
            raise UsageError(reason=f"'{groups[number]}' names groups that another file names too")
        for photo in scan(folder):
            name = f"{photo.label}/{number}-{photo.path.name}"
            (scratch / photo.label).mkdir(parents=True, exist_ok=True)
            (scratch / name).symlink_to(photo.path.absolute())
            source = told.sources.get(photo.name, folder.name)
            rows.append((name, told.groups.get(photo.name, ""), source))
    table = scratch.parent / "groups.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("file", "group", "source"), *rows])
    return scratch, table


def _show(message: dict[str, object]) -> None:
    if message["type"] in ("phase", "notice"):
        print(message.get("phase") or message.get("text"), flush=True)
    elif message["type"] == "epoch":
        print(f"epoch {message['epoch']}/{message['epochs']} accuracy {message['accuracy']:.4f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
