"""The command line ``fruitdx``. ``main()`` returns the exit code."""

from __future__ import annotations

import argparse
import contextlib
import errno
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from fruitdx_desktop import __version__, cli_exit
from fruitdx_desktop.cli_interrupt import interrupts
from fruitdx_desktop.core.child import run_child
from fruitdx_desktop.core.errors import (
    Cancelled,
    FruitDxError,
    ImportRefusedError,
    LabelsNeededError,
    ModelFaultError,
    OtherModelFaultError,
    StarterMissingError,
    UntrustedFileError,
)
from fruitdx_desktop.core.paths import default_home
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.services.child_roles import CHILD_ROLES
from fruitdx_desktop.ui.child_roles import WINDOW_ROLES


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; without arguments opens the window."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    child = run_child(given, {**CHILD_ROLES, **WINDOW_ROLES})
    if child is not None:
        return child
    if not given:
        from fruitdx_desktop.app import main as open_window

        return open_window([])
    try:
        options = _parser().parse_args(given)
    except SystemExit as error:
        return int(error.code or 0)
    _use_utf8()
    return _run(options)


def _run(options: argparse.Namespace) -> int:
    cancel = CancelToken()
    try:
        with interrupts(cancel, patient=options.patient):
            return _told(options, cancel)
    except Cancelled:
        print("Cancelled; nothing was changed.", file=sys.stderr)
        return cli_exit.CANCELLED
    except KeyboardInterrupt:
        print("Cancelled.", file=sys.stderr)
        return cli_exit.CANCELLED
    except OSError as error:
        if error.filename is not None:
            raise
        # Without a file's name it is what we print to.
        _close_output()
        return _output_failed(error)


def _told(options: argparse.Namespace, cancel: CancelToken) -> int:
    command: Callable[[argparse.Namespace, CancelToken], int] = options.command
    try:
        return command(options, cancel)
    except ModelFaultError as error:
        return _report_fault(error, options)
    except StarterMissingError as error:
        return _report(error, options, cli_exit.NO_MODEL)
    except FruitDxError as error:
        return _report(error, options, cli_exit.USAGE)


# Commands


def _diagnose(options: argparse.Namespace, cancel: CancelToken) -> int:
    from fruitdx_desktop.cli_diagnose import diagnose

    return cli_exit.OK if diagnose(_models(), options, cancel) else cli_exit.SOME_UNREADABLE


def _guide(options: argparse.Namespace, _cancel: CancelToken) -> int:
    from fruitdx_desktop.cli_guide import guide

    return guide(options)


def _train(options: argparse.Namespace, cancel: CancelToken) -> int:
    from fruitdx_desktop.cli_training import train

    return train(_models(), options, cancel)


def _report_page(options: argparse.Namespace, _cancel: CancelToken) -> int:
    from fruitdx_desktop.cli_report import report

    return report(_models(), options)


def _check(options: argparse.Namespace, cancel: CancelToken) -> int:
    from fruitdx_desktop.cli_report import check

    return check(_models(), options, cancel)


def _models_list(options: argparse.Namespace, _cancel: CancelToken) -> int:
    models = _models()
    versions = models.list_versions() or _first_start(models)
    for info in versions:
        mark = "*" if info.in_use else " "
        fault = f"  BROKEN: {info.fault}" if info.fault else ""
        _print(options, info.as_json(), f"{mark} {info.version}  {info.origin}  {info.created}{fault}")
    if not versions and not options.json:
        print("No model yet; 'fruitdx models restore-starter' puts the starter in use.")
    return cli_exit.OK


def _first_start(models: Any) -> Any:
    """In an empty home as at any first use; one that cannot be written to lists nothing."""
    try:
        models.ensure_model()
    except FruitDxError:
        return ()
    return models.list_versions()


def _models_verify(options: argparse.Namespace, _cancel: CancelToken) -> int:
    result = _models().verify(options.version)
    if result.fault is None:
        _print(options, result.as_json(), f"{result.version} is whole and answers as it should.")
        return cli_exit.OK
    _print(options, result.as_json(), f"{result.version or 'The model'}: {result.fault.kind}. {result.fault.detail}")
    _print_options(result.options)
    return cli_exit.NO_MODEL


def _models_use(options: argparse.Namespace, _cancel: CancelToken) -> int:
    return _switched(options, _models().use(options.version))


def _models_rollback(options: argparse.Namespace, _cancel: CancelToken) -> int:
    return _switched(options, _models().rollback())


def _models_restore(options: argparse.Namespace, _cancel: CancelToken) -> int:
    return _switched(options, _models().restore_starter())


def _models_import(options: argparse.Namespace, cancel: CancelToken) -> int:
    from fruitdx_desktop.cli_exchange import take_in

    return take_in(_models(), options, cancel)


def _models_export(options: argparse.Namespace, _cancel: CancelToken) -> int:
    from fruitdx_desktop.cli_exchange import export

    return export(_models(), options)


def _models_quarantine(options: argparse.Namespace, _cancel: CancelToken) -> int:
    models = _models()
    if options.restore:
        version = models.restore_quarantined(options.restore)
        _print(options, {"version": version, "in_use": False}, f"Back among the models, not in use: {version}")
        return cli_exit.OK
    for found in models.describe_quarantine():
        now = found.fault.detail if found.fault else f"whole now; --restore {found.item.name} takes it back"
        _print(options, found.as_json(), f"{found.item.name}  {found.item.moved}  {found.item.reason}\n    {now}")
    return cli_exit.OK


def _models_prune(options: argparse.Namespace, _cancel: CancelToken) -> int:
    result = _models().prune(options.keep, options.dry_run)
    removed, aside, freed = (
        ("Would be removed", "Broken, would go to quarantine", "to free")
        if options.dry_run
        else ("Removed", "Broken, put in quarantine", "freed")
    )
    lines = [f"{removed}: {version}" for version in result.removed]
    lines += [f"{aside}: {version}" for version in result.set_aside]
    lines.append(f"{len(result.kept)} stay, {result.freed_bytes / 1e6:.0f} MB {freed}.")
    _print(options, {**result.as_json(), "dry_run": options.dry_run}, "\n".join(lines))
    return cli_exit.OK


def _serve(options: argparse.Namespace, _cancel: CancelToken) -> int:
    from fruitdx_desktop.server import run

    run(options.host, options.port)
    return cli_exit.OK


def _doctor(options: argparse.Namespace, _cancel: CancelToken) -> int:
    from fruitdx_desktop.services.doctor import examine, write_report

    report = examine(_models())
    if options.zip:
        write_report(_models(), report, Path(options.zip))
    _print(options, report, "\n".join(f"{name}: {value}" for name, value in report.items()))
    return cli_exit.OK if report["fault"] is None else cli_exit.NO_MODEL


# Parts


def _models() -> Any:
    from fruitdx_desktop.services.models import ModelService

    def waiting() -> None:
        print("Waiting: another FruitDx is changing the models at this moment ...", file=sys.stderr, flush=True)

    return ModelService(default_home(), waiting)


def _switched(options: argparse.Namespace, version: str) -> int:
    _print(options, {"version": version, "in_use": True}, f"In use now: {version}")
    return cli_exit.OK


def _print(options: argparse.Namespace, document: dict[str, Any], text: str) -> None:
    print(json.dumps(document, ensure_ascii=False) if options.json else text, flush=True)


def _print_options(options: Sequence[Any]) -> None:
    if not options:
        print("Nothing can be written there: free some space, or set FRUITDX_HOME to another folder.", file=sys.stderr)
        return
    print("What mends it:", file=sys.stderr)
    for option in options:
        print(f"  {option.command}", file=sys.stderr)


def _report_fault(error: ModelFaultError, options: argparse.Namespace) -> int:
    # What mends the model in use is no help with another one.
    other = isinstance(error, OtherModelFaultError)
    ways_out = () if other else _models().options()
    if options.json:
        commands = [{"kind": option.kind, "command": option.command} for option in ways_out]
        document = {"fault": error.fault.kind, "detail": error.fault.detail, "options": commands}
        print(json.dumps(document, ensure_ascii=False), flush=True)
    print(error.message, file=sys.stderr)
    if other:
        print(error.remedy, file=sys.stderr)
    else:
        _print_options(ways_out)
    return cli_exit.NO_MODEL


def _report(error: FruitDxError, options: argparse.Namespace, code: int) -> int:
    if getattr(options, "json", False) and isinstance(error, _TOLD_IN_JSON):
        document = {"error": error.code, "message": error.message, **error.values, **_details(error)}
        print(json.dumps(document, ensure_ascii=False), flush=True)
    print(f"{error.message}\n{error.remedy}", file=sys.stderr)
    broken = isinstance(error, ImportRefusedError) and error.fault is not None
    # A file that nobody has trusted yet was only looked at, whatever came of it.
    return cli_exit.NO_MODEL if broken and options.trust else code


_TOLD_IN_JSON = (UntrustedFileError, ImportRefusedError, LabelsNeededError)


def _details(error: FruitDxError) -> dict[str, Any]:
    if isinstance(error, UntrustedFileError):
        return {"about": error.about}
    fault = error.fault if isinstance(error, ImportRefusedError) else None
    return {"fault": fault.kind, "detail": fault.detail} if fault else {"fault": None, "detail": None}


def _output_failed(error: OSError) -> int:
    # Windows calls a pipe that nobody reads any more an invalid argument.
    if isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL:
        return cli_exit.OK
    print(f"What was to be printed could not be written: {error.strerror}.", file=sys.stderr)
    return cli_exit.USAGE


def _close_output() -> None:
    # What is left in the buffer must not be written at the end, where nobody could catch the error.
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.stdout = None


def _use_utf8() -> None:
    # File names of any script reach a Windows console or a pipe unharmed; undecodable bytes come out as they went in.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="surrogateescape")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="fruitdx", description="Diagnoses photos of fruit, offline.")
    parser.add_argument("--version", action="version", version=f"fruitdx {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    diagnose = _command(commands, "diagnose", _diagnose, "say what is wrong with the fruit on photos")
    diagnose.add_argument("paths", nargs="+", metavar="PATH", help="a photo, or a folder of photos")
    diagnose.add_argument("--recursive", action="store_true", help="look into the folders of a folder too")
    diagnose.add_argument("--fruit", metavar="NAME", help="answer for this fruit only")
    diagnose.add_argument(
        "--model", metavar="BUNDLE", help="a bundle, folder or .fruitdx file, to use instead of the model in use"
    )

    guide = _command(commands, "guide", _guide, "say what to do about a disease")
    guide.add_argument("label", nargs="?", metavar="LABEL", help="as diagnose --json names it; by default list all")

    train = _command(
        commands, "train", _train, "train a model from a folder that holds one folder a label", patient=True
    )
    train.add_argument("folder", type=_folder, metavar="FOLDER")
    train.add_argument("--add", action="store_true", help="teach the model in use with these photos on top")
    train.add_argument("--force", action="store_true", help="put the new model in use even if it is not better")
    train.add_argument("--mode", choices=["quick", "thorough"], default="quick")
    train.add_argument(
        "--groups", metavar="CSV", help="which photos are of the same fruit (file, group), and where from (source)"
    )

    check = _command(
        commands, "check", _check, "tell what is wrong with photos before a model learns from them", patient=True
    )
    check.add_argument("folder", type=_folder, metavar="FOLDER", help="holds one folder a label")
    check.add_argument(
        "--groups", metavar="CSV", help="which photos are of the same fruit (file, group), and where from (source)"
    )

    report = _command(commands, "report", _report_page, "write the page on how a model was trained and how good it is")
    report.add_argument("version", nargs="?", metavar="VERSION", help="by default the one in use")
    report.add_argument("--out", metavar="FILE.html", help="by default among the logs")

    _add_models(commands)
    serve = _command(commands, "serve", _serve, "answer over HTTP on this computer")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    doctor = _command(commands, "doctor", _doctor, "tell what works here and what does not")
    doctor.add_argument("--zip", metavar="FILE", help="write a report with the logs, for whoever helps you")
    return parser


def _add_models(commands: Any) -> None:
    models = commands.add_parser("models", help="list, check, switch, import and export models")
    actions = models.add_subparsers(required=True, metavar="ACTION")
    _command(actions, "list", _models_list, "every version")
    verify = _command(actions, "verify", _models_verify, "check a version completely")
    verify.add_argument("version", nargs="?", metavar="VERSION", help="by default the one in use")
    use = _command(actions, "use", _models_use, "put a version in use")
    use.add_argument("version", metavar="VERSION")
    _command(actions, "rollback", _models_rollback, "put the previous version in use")
    _command(actions, "restore-starter", _models_restore, "put the starter model in use")
    incoming = _command(actions, "import", _models_import, "take in a model: .fruitdx, .tflite, .h5 or .keras")
    incoming.add_argument("file", metavar="FILE")
    incoming.add_argument("--labels", metavar="JSON", help="what the answers of a bare model are called")
    incoming.add_argument(
        "--input-range",
        choices=["raw", "unit", "signed", "imagenet", "caffe"],
        help="how a bare model wants its photos, where its file does not say: 0..255, 0..1, -1..1, "
        "or the conventions of ImageNet and Caffe",
    )
    incoming.add_argument("--trust", action="store_true", help="I trust whoever made this file")
    incoming.add_argument("--use", action="store_true", help="put it in use at once")
    outgoing = _command(actions, "export", _models_export, "write a version as one file for others")
    outgoing.add_argument("file", metavar="FILE", help="FILE.fruitdx, or FILE.tflite with --tflite")
    outgoing.add_argument("--version", metavar="V", help="by default the one in use")
    outgoing.add_argument("--tflite", action="store_true", help="a graph for other programs, such as MediaPipe")
    outgoing.add_argument("--sign", action="store_true", help="sign it; the key is made at the first use")
    outgoing.add_argument("--name", metavar="NAME", help="who signs, as the receiver reads it")
    aside = _command(actions, "quarantine", _models_quarantine, "list the broken models that were put aside")
    aside.add_argument("--restore", metavar="NAME", help="take one back that turns out to be whole")
    prune = _command(actions, "prune", _models_prune, "remove old versions; what may be needed stays")
    prune.add_argument("--keep", type=_count, default=2, metavar="N", help="how many old versions stay (default 2)")
    prune.add_argument("--dry-run", action="store_true", help="only say what would be removed")


def _folder(text: str) -> str:
    # What a script makes of a variable that is not set would be the folder one happens to be in.
    if not text:
        raise argparse.ArgumentTypeError("it is empty; name a folder, or '.' for the one you are in")
    return text


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("a number of versions is not negative")
    return number


def _command(
    commands: Any, name: str, run: Callable[[argparse.Namespace, CancelToken], int], text: str, *, patient: bool = False
) -> Any:
    parser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line")
    parser.set_defaults(command=run, patient=patient)
    return parser
