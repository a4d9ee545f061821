from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from fruitdx_desktop import __version__
from fruitdx_desktop.cli import main
from fruitdx_desktop.cli_training import _TextLines
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services.models import ModelService
from tests.conftest import draw_photo
from tests.robustness.operations import add_version

KEYS = {
    "path", "status", "label", "fruit", "condition", "confidence", "top", "novelty", "model", "elapsed_ms", "error",
}  # fmt: skip


def _lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"fruitdx {__version__}\n"


@pytest.mark.parametrize("arguments", [["nonsense"], ["diagnose"], ["models"], ["train"]])
def test_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["train", "check"])
def test_an_empty_name_is_not_the_folder_one_is_in(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([command, ""]) == 2
    assert "it is empty" in capsys.readouterr().err


def test_a_training_of_which_nothing_is_held_back_is_told_to_its_end(capsys: pytest.CaptureFixture[str]) -> None:
    show = _TextLines()
    show({"type": "epoch", "epoch": 1, "epochs": 2, "accuracy": 0.5})
    show({"type": "epoch", "epoch": 2, "epochs": 2, "accuracy": 0.5, "val_accuracy": 0.0})
    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith("accuracy 0.500") and second.endswith("on held-back photos 0.000")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text")
def test_a_folder_whose_name_is_no_text_can_be_trained_on(home: Home, tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    for number, label in enumerate(("Rot_Apple", "Rot_Mango")):
        for photo in range(8):
            draw_photo(folder / label / f"{photo}.jpg", 100 * number + photo)
    assert main(["train", str(folder), "--json"]) == 0
    absent = Path(f"{folder}-absent")
    assert main(["train", str(absent)]) == 4


def test_a_training_ends_as_other_commands_do(home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    absent = str(tmp_path / "groups.csv")
    assert main(["train", str(folder), "--groups", absent]) == main(["check", str(folder), "--groups", absent]) == 2
    assert main(["train", str(folder), "--mode", "thorough", "--add"]) == 2
    assert main(["train", str(folder)]) == 4
    models = ModelService(home)
    (models.store.folder(models.ensure_model()) / "model.tflite").write_bytes(b"\0" * 800)
    capsys.readouterr()
    assert main(["train", str(folder), "--add", "--json"]) == 3
    assert _lines(capsys.readouterr().out)[-1]["outcome"] == "failed"


def test_one_object_a_file_in_the_order_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "folder"
    draw_photo(folder / "b.jpg", 2)
    draw_photo(folder / "sub" / "c.png", 3)
    (folder / "notes.txt").write_text("no photo")
    broken = tmp_path / "notes.txt"
    broken.write_text("no photo")
    assert main(["diagnose", str(broken), str(folder), "absent.jpg", "--json"]) == 1
    lines = _lines(capsys.readouterr().out)
    assert [line["path"] for line in lines] == [str(broken), f"{folder}/b.jpg", "absent.jpg"]
    assert all(set(line) == KEYS for line in lines)
    assert [line["status"] == "unreadable" for line in lines] == [True, False, True]
    assert main(["diagnose", str(folder), "--recursive", "--json"]) == 0
    assert [line["path"] for line in _lines(capsys.readouterr().out)] == [f"{folder}/b.jpg", f"{folder}/sub/c.png"]


def test_fault_on_the_command_line(home: Home, photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "verify", "--json"]) == 0
    (good,) = _lines(capsys.readouterr().out)
    assert set(good) == {"version", "fault", "detail", "options"}
    models = ModelService(home)
    (models.store.folder(models.ensure_model()) / "model.tflite").write_bytes(b"\0" * 800)
    assert main(["models", "verify", "--json"]) == 3
    assert _lines(capsys.readouterr().out)[0]["fault"] == "too_small"
    assert main(["diagnose", str(photo), "--json"]) == 3
    captured = capsys.readouterr()
    assert set(_lines(captured.out)[0]) == {"fault", "detail", "options"}
    assert "fruitdx models restore-starter" in captured.err
    assert main(["models", "restore-starter"]) == 0
    assert main(["diagnose", str(photo)]) == 0
    capsys.readouterr()
    assert main(["models", "quarantine", "--json"]) == 0
    assert len(_lines(capsys.readouterr().out)) == 1


def test_models_list_and_share(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = tmp_path / "x.fruitdx"
    assert main(["models", "export", str(bundle)]) == 0
    capsys.readouterr()
    assert main(["models", "import", str(bundle), "--json"]) == 2
    assert "trust" in capsys.readouterr().err
    assert main(["models", "import", str(bundle), "--trust"]) == 0
    capsys.readouterr()
    assert main(["models", "list", "--json"]) == 0
    (line,) = _lines(capsys.readouterr().out)
    assert set(line) == {"version", "path", "in_use", "origin", "created", "fault"}
    assert Path(str(line["path"])).is_dir()
    assert main(["models", "rollback"]) == 2
    assert main(["models", "use", "nothing"]) == 2


def test_the_list_of_an_empty_home_holds_the_starter(
    home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "list", "--json"]) == 0
    (line,) = _lines(capsys.readouterr().out)
    assert (line["origin"], line["in_use"], line["fault"]) == ("starter", True, None)
    home.root.with_name("file").write_bytes(b"no folder")
    monkeypatch.setenv("FRUITDX_HOME", str(home.root.with_name("file")))
    assert main(["models", "list", "--json"]) in (0, 3), "no home, no model, no crash"


def test_an_import_is_described_first_and_used_only_when_asked(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    phone, signed = tmp_path / "phone.tflite", tmp_path / "signed.fruitdx"
    assert main(["models", "export", str(phone), "--tflite", "--json"]) == 0
    assert main(["models", "export", str(signed), "--sign", "--name", "Anna", "--json"]) == 0
    lines = _lines(capsys.readouterr().out)
    assert lines[0]["signer"] is None
    assert main(["models", "import", str(signed), "--json"]) == 2
    (described,) = _lines(capsys.readouterr().out)
    assert described["error"] == "untrusted_file"
    assert described["about"]["signature"]["fingerprint"] == lines[1]["signer"]["fingerprint"]  # type: ignore[index]
    assert main(["models", "import", str(phone), "--trust", "--json"]) == 0
    (taken,) = _lines(capsys.readouterr().out)
    assert taken["in_use"] is False
    assert main(["models", "use", str(taken["version"])]) == 0
    assert ModelService(home).ensure_model() == taken["version"]


def test_the_file_of_the_accident_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "fruit_disease_model.h5").write_bytes(b"\x89HDF\r\n\x1a\n" + b"\0" * 792)
    assert main(["models", "import", str(tmp_path / "fruit_disease_model.h5"), "--trust", "--json"]) == 3
    captured = capsys.readouterr()
    (line,) = _lines(captured.out)
    assert (line["error"], line["fault"]) == ("import_refused", "too_small")
    assert "died while it saved" in captured.err


def test_doctor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json", "--zip", str(tmp_path / "report.zip")]) == 0
    (report,) = _lines(capsys.readouterr().out)
    assert report["fault"] is None
    assert report["learning_device"]
    assert str(report["runtime"]).startswith(("ai-edge-litert", "tflite-runtime"))
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        assert {"report.json", "manifest.json"} <= set(archive.namelist())


def test_model_of_ones_own_choice(
    starter: Path, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diagnose", str(photo), "--model", str(starter), "--json"]) == 0
    assert len(_lines(capsys.readouterr().out)) == 1
    shared = tmp_path / "shared.fruitdx"
    assert main(["models", "export", str(shared)]) == 0
    capsys.readouterr()
    assert main(["diagnose", str(photo), "--model", str(shared), "--json"]) == 0
    assert len(_lines(capsys.readouterr().out)) == 1
    shared.write_bytes(shared.read_bytes()[:-900])
    assert main(["diagnose", str(photo), "--model", str(shared), "--json"]) == 3
    assert _lines(capsys.readouterr().out)[0]["fault"] == "unreadable"
    (starter / "labels.json").unlink()
    capsys.readouterr()
    assert main(["diagnose", str(photo), "--model", str(starter), "--json"]) == 3
    captured = capsys.readouterr()
    (said,) = _lines(captured.out)
    assert (said["fault"], said["options"]) == ("missing", [])
    assert str(starter) in captured.err
    assert "What mends it" not in captured.err


def test_a_broken_version_that_is_not_in_use_needs_no_mending(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    """The ways out are of the model in use, which is whole."""
    models = ModelService(home)
    used = models.ensure_model()
    add_version(home, "trained-2", in_use=False)
    labels = models.store.folder("trained-2") / "labels.json"
    labels.unlink()
    for command in (["use", "trained-2"], ["export", str(home.root / "it.fruitdx"), "--version", "trained-2"]):
        assert main(["models", *command]) == 3
        said = capsys.readouterr().err
        assert said.startswith("'trained-2' cannot be used (missing)")
        assert "What mends it" not in said
    with models.store.locked():
        models.store.quarantine("trained-2", "a bad cable")
    (item,) = models.quarantined()
    assert main(["models", "quarantine", "--restore", item.name]) == 3
    assert "What mends it" not in capsys.readouterr().err
    assert models.ensure_model() == used


def test_diagnosing_loads_no_tensorflow_and_no_qt(photo: Path) -> None:
    script = (
        "import sys; from fruitdx_desktop.cli import main; code = main(['diagnose', sys.argv[1], '--json'])\n"
        "assert not {'tensorflow', 'keras', 'PySide6'} & set(sys.modules), 'heavy'; sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(photo)], capture_output=True, text=True, env=dict(os.environ), check=False
    )
    assert done.returncode == 0, done.stderr
    assert len(_lines(done.stdout)) == 1
