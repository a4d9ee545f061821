"""Files from outside on the command line, made by hand: described or refused, and nothing else happens."""

from __future__ import annotations

import json
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fruitdx_desktop.cli import main
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.services.models import ModelService

FILES = ("manifest.json", "labels.json", "golden.json", "novelty.npz", "replay.npz", "model.tflite")
Spoil = Callable[[Path], None]


@pytest.fixture
def models(home: Home) -> ModelService:
    service = ModelService(home)
    service.ensure_model()
    return service


@pytest.fixture
def refuse(models: ModelService, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[..., Any]]:
    """Imports with ``--trust``; the JSON of the refusal. Afterwards store and surroundings must be as before."""
    before = _everything(tmp_path, models)

    def run(path: Path, *more: str) -> Any:
        nonlocal before
        before = _everything(tmp_path, models)
        code = main(["models", "import", str(path), "--trust", "--json", *more])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        document = json.loads(captured.out)
        assert document["error"] == "import_refused"
        assert code == (3 if document["fault"] else 2)
        return document

    yield run
    assert _everything(tmp_path, models) == before
    assert models.check() is None


def _everything(folder: Path, models: ModelService) -> dict[str, int]:
    """What lies where, but for logs and the lock."""
    apart = (models.home.logs, models.home.cache, models.store.root / "store.lock", models.store.root / "staging")
    assert not list((models.store.root / "staging").glob("*"))
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file): file.stat().st_size for file in files if not any(file.is_relative_to(one) for one in apart)}


def _bundle(path: Path, *, extra: dict[str, bytes] | None = None, mode: int = 0o644, packing: int = 0) -> Path:
    """The starter as a ``.fruitdx``, the ``extra`` members first."""
    contents = [*(extra or {}).items()]
    contents += [(name, (starter_bundle() / name).read_bytes()) for name in FILES if (starter_bundle() / name).exists()]
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as archive:
        warnings.filterwarnings("ignore", message="Duplicate name")
        for name, content in contents:
            info = zipfile.ZipInfo("name")
            info.filename = name
            info.compress_type = packing if name in (extra or {}) else zipfile.ZIP_STORED
            info.external_attr = mode << 16 if name in (extra or {}) else 0o644 << 16
            archive.writestr(info, content)
    return path


def _directory(data: bytes) -> int:
    """Where the list of members begins."""
    return int(struct.unpack_from("<I", data, data.rfind(b"PK\5\6") + 16)[0])


def test_the_file_that_is_spoilt_below_is_good(tmp_path: Path, models: ModelService) -> None:
    good = _bundle(tmp_path / "good.fruitdx")
    assert main(["models", "import", str(good), "--json"]) == 2
    assert main(["models", "import", str(good), "--trust", "--json"]) == 0


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt", "a/../../evil.txt", "/tmp/evil.txt", "C:\\evil.txt", "..\\evil.txt", "\\\\server\\evil", "sub/",
        "Model.tflite", "MANIFEST.JSON", "model.tflite ", "model.tflite.", "inner.fruitdx", "x.py", "",
    ],
)  # fmt: skip
def test_names_that_lead_elsewhere_or_collide(tmp_path: Path, refuse: Callable[..., Any], name: str) -> None:
    document = refuse(_bundle(tmp_path / "x.fruitdx", extra={name: b"evil"}))
    assert document["fault"] is None


def test_a_link_in_the_place_of_a_file(tmp_path: Path, refuse: Callable[..., Any]) -> None:
    refuse(_bundle(tmp_path / "x.fruitdx", extra={"report.html": b"/etc/passwd"}, mode=stat.S_IFLNK | 0o777))
    path = tmp_path / "y.fruitdx"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("model.tflite")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert "which no bundle has" in refuse(path)["message"]


def test_a_member_that_stands_twice(tmp_path: Path, refuse: Callable[..., Any]) -> None:
    document = refuse(_bundle(tmp_path / "x.fruitdx", extra={"labels.json": b'{"0": "Healthy_Apple"}'}))
    assert "twice" in document["message"]


def test_a_bomb_of_zeros_and_one_within_another(tmp_path: Path, refuse: Callable[..., Any]) -> None:
    bomb = {"manifest.json": bytes(30 * 2**20)}
    with zipfile.ZipFile(tmp_path / "x.fruitdx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", bomb["manifest.json"])
    assert (tmp_path / "x.fruitdx").stat().st_size < 50_000
    assert "far too large" in refuse(tmp_path / "x.fruitdx")["message"]
    with zipfile.ZipFile(tmp_path / "y.fruitdx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(tmp_path / "x.fruitdx", "replay.npz")
    assert refuse(tmp_path / "y.fruitdx")["error"] == "import_refused"


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packings_that_may_take_any_memory(tmp_path: Path, refuse: Callable[..., Any], packing: int) -> None:
    with zipfile.ZipFile(tmp_path / "x.fruitdx", "w", packing) as archive:
        archive.writestr("manifest.json", bytes(2**20))
    assert "packed as no bundle is" in refuse(tmp_path / "x.fruitdx")["message"]


def _smaller(path: Path) -> None:
    """The list says 10 bytes where there are more."""
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, _directory(data) + 24, 10)
    path.write_bytes(data)


def _larger(path: Path) -> None:
    data = bytearray(path.read_bytes())
    struct.pack_into("<II", data, _directory(data) + 20, 2**20, 2**20)
    path.write_bytes(data)


def _huge(path: Path) -> None:
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, _directory(data) + 24, 2**32 - 2)
    path.write_bytes(data)


def _locked(path: Path) -> None:
    """As if a password were needed."""
    data = bytearray(path.read_bytes())
    for place in (6, _directory(data) + 8):
        struct.pack_into("<H", data, place, 1)
    path.write_bytes(data)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _cut_in_the_list(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-10])


def _many(path: Path) -> None:
    """A list of members that claims to be far longer."""
    data = bytearray(path.read_bytes())
    struct.pack_into("<HH", data, data.rfind(b"PK\5\6") + 8, 60_000, 60_000)
    path.write_bytes(data)


def _many_in_another_list(path: Path) -> None:
    """A record for huge files, which outranks the one that was looked at."""
    data = path.read_bytes()
    start, end = _directory(data), data.rfind(b"PK\5\6")
    length = end - start
    huge = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, 10**6, 10**6, length, start)
    locator = struct.pack("<IIQI", 0x07064B50, 0, end, 1)
    path.write_bytes(data[:end] + huge + locator + data[end:])


def _other_name_inside(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data.replace(b"labels.json", b"../../x.txt", 1))


def _flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    "spoil",
    [
        _smaller, _larger, _huge, _locked, _cut, _cut_in_the_list, _many, _many_in_another_list, _other_name_inside,
        _flipped,
    ],
)  # fmt: skip
def test_a_zip_that_lies_or_is_damaged(tmp_path: Path, refuse: Callable[..., Any], spoil: Spoil) -> None:
    path = _bundle(tmp_path / "x.fruitdx")
    spoil(path)
    refuse(path)


def test_what_stands_before_a_zip_changes_nothing(
    tmp_path: Path, models: ModelService, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in a program that is a zip too: what counts is the list at the end, and every file in it is hashed."""
    path = _bundle(tmp_path / "x.fruitdx")
    path.write_bytes(b"MZ" + bytes(5000) + path.read_bytes())
    assert main(["models", "import", str(path), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"] == "untrusted_file"
    assert len(models.list_versions()) == 1


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\5\6" + bytes(18), b"#!/bin/sh\necho evil\n", bytes(10_000)])
def test_what_is_no_zip(tmp_path: Path, refuse: Callable[..., Any], content: bytes) -> None:
    (tmp_path / "x.fruitdx").write_bytes(content)
    refuse(tmp_path / "x.fruitdx")


def test_a_manifest_that_names_files_elsewhere(tmp_path: Path, refuse: Callable[..., Any]) -> None:
    manifest = json.loads((starter_bundle() / "manifest.json").read_bytes())
    for change in (
        {"files": {**manifest["files"], "../../evil": {"bytes": 1, "sha256": "0" * 64}}},
        {"version": "../../evil"},
        {"version": "x" * 500},
    ):
        with zipfile.ZipFile(tmp_path / "x.fruitdx", "w") as archive:
            archive.writestr("manifest.json", json.dumps({**manifest, **change}))
            for name in FILES[1:]:
                if (starter_bundle() / name).exists():
                    archive.write(starter_bundle() / name, name)
        refuse(tmp_path / "x.fruitdx")


# Bare files


def _keras_h5(path: Path, layers: Any) -> Path:
    h5py = pytest.importorskip("h5py")
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": layers})
        file.create_group("model_weights").create_dataset("filling", (2**19,), "f4", data=np.zeros(2**19))
    return path


_FIRST = {
    "class_name": "Conv2D",
    "config": {"name": "a", "batch_input_shape": [None, 32, 32, 3], "filters": 4, "kernel_size": [3, 3]},
}


@pytest.mark.tensorflow
@pytest.mark.parametrize("bare_list", [True, False])
@pytest.mark.parametrize(
    ("evil", "words"),
    [
        ({"class_name": "Lambda", "config": {"name": "twice", "function": ["4wEA"]}}, "Lambda layer ('twice')"),
        ({"class_name": "Mine", "config": {"name": "own"}}, "'Mine' for its layer 'own'"),
        ({"class_name": "Dense", "config": {"name": "bent", "activation": "orchard>f"}}, "f' for its layer 'bent'"),
    ],
    ids=["lambda", "own layer", "own function"],
)
def test_program_code_in_an_h5(
    tmp_path: Path,
    refuse: Callable[..., Any],
    capsys: pytest.CaptureFixture[str],
    evil: dict[str, Any],
    words: str,
    bare_list: bool,
) -> None:
    layers = [_FIRST, evil]
    (tmp_path / "labels.json").write_text('["Scab_Apple", "Rot_Apple"]')
    path = _keras_h5(tmp_path / "x.h5", layers if bare_list else {"name": "s", "layers": layers})
    assert main(["models", "import", str(path)]) == 2, "only looked at"
    captured = capsys.readouterr()
    assert captured.out == ""
    assert words in captured.err
    message = refuse(path)["message"]
    assert words in message
    assert "never run" in message


@pytest.mark.tensorflow
def test_an_object_of_ones_own_in_a_keras_file(tmp_path: Path, refuse: Callable[..., Any]) -> None:
    mine = {"module": "evil", "class_name": "Mine", "registered_name": "evil>Mine", "config": {"name": "own"}}
    config = {"class_name": "Sequential", "config": {"name": "s", "layers": [_FIRST, mine]}}
    (tmp_path / "labels.json").write_text('["Scab_Apple", "Rot_Apple"]')
    with zipfile.ZipFile(tmp_path / "x.keras", "w") as archive:
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("metadata.json", '{"keras_version": "3.0.0", "date_saved": "today"}')
        archive.writestr("model.weights.h5", bytes(2**21))
    assert "needs 'Mine' for its layer 'own'" in refuse(tmp_path / "x.keras")["message"]


def test_a_broken_file_exits_with_2_until_it_is_trusted(
    tmp_path: Path, models: ModelService, refuse: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """The accident's own file."""
    (tmp_path / "fruit_disease_model.h5").write_bytes(bytes(800))
    assert main(["models", "import", str(tmp_path / "fruit_disease_model.h5"), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["fault"] == "too_small"
    assert refuse(tmp_path / "fruit_disease_model.h5")["fault"] == "too_small"


NAMES = ["Scab_Apple", "Rot_Apple", "Healthy_Apple", "Healthy_Mango"]


def _bare(path: Path) -> Path:
    from tests.inference.tiny_tflite import tiny

    path.write_bytes(tiny())
    return path


@pytest.mark.parametrize(
    "labels",
    [NAMES, dict(enumerate(NAMES)), {name: index for index, name in enumerate(NAMES)}],
    ids=["list", "numbered", "numbers"],
)
def test_labels_in_every_form_are_described_first(
    tmp_path: Path, models: ModelService, capsys: pytest.CaptureFixture[str], labels: Any
) -> None:
    pytest.importorskip("ai_edge_litert", reason="tflite-runtime carries no schema")
    (tmp_path / "names.json").write_text(json.dumps(labels))
    given = ["models", "import", str(_bare(tmp_path / "x.tflite")), "--labels", str(tmp_path / "names.json"), "--json"]
    assert main(given) == 2
    document = json.loads(capsys.readouterr().out)
    assert document["error"] == "untrusted_file"
    assert document["about"]["labels"] == NAMES
    assert len(models.list_versions()) == 1
    assert main([*given, "--trust"]) == 0
    assert len(models.list_versions()) == 2


@pytest.mark.parametrize(
    "labels",
    [
        NAMES[:3], [*NAMES, "More_Apple"], {"0": "a", "2": "b", "3": "c", "4": "d"}, [*NAMES[:3], NAMES[0]], "x", {}, 7,
        [*NAMES[:3], "\x1b[31mred"], [*NAMES[:3], 5], dict.fromkeys(NAMES, 0),
    ],
)  # fmt: skip
def test_labels_that_do_not_fit(tmp_path: Path, refuse: Callable[..., Any], labels: Any) -> None:
    pytest.importorskip("ai_edge_litert", reason="tflite-runtime carries no schema")
    (tmp_path / "names.json").write_text(json.dumps(labels))
    _bare(tmp_path / "x.tflite")
    document = refuse(tmp_path / "x.tflite", "--labels", str(tmp_path / "names.json"))
    assert document["fault"] in ("labels_mismatch", None)
