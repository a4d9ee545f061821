"""What is installed from the wheel: the program, its commands and its resources."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from fruitdx_desktop import __version__

ROOT = Path(__file__).parents[1]
SOURCES = [
    "pyproject.toml",
    "setup.py",
    "README.md",
    "LICENSE",
    "THIRD_PARTY_NOTICES.md",
    "fruitdx_desktop",
    "resources",
]
BIN = "Scripts" if sys.platform == "win32" else "bin"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy: a build leaves its own folders beside the sources, which the next one would pack."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / "source" / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (folder / "source").mkdir(exist_ok=True)
            shutil.copy(source, folder / "source" / name)
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    _pip("wheel", *options, str(folder / "source"))
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_module_and_resource(wheel: Path) -> None:
    modules = [path for path in _files(ROOT / "fruitdx_desktop") if path.suffix in (".py", ".typed")]
    expected = {_in_package(path) for path in [*modules, *_files(ROOT / "resources")]}
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    assert expected <= packed


def test_the_installed_program_finds_its_resources_and_starts(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment)
    python = environment / BIN / "python"
    _pip("--python", str(python), "install", "--no-deps", "--no-index", str(wheel))
    site = next(environment.glob("**/site-packages"))
    # A plain path line: the other environment's own .pth files, so its editable install of us, stay out.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")

    script = "from fruitdx_desktop.core import paths; print(paths.resources()); print(paths.starter_bundle())"
    found, starter = _run(tmp_path, str(python), "-c", script).splitlines()
    assert Path(found).is_relative_to(site)
    assert (Path(starter) / "manifest.json").is_file() == (ROOT / "resources" / "starter" / "manifest.json").is_file()
    assert __version__ in _run(tmp_path, str(environment / BIN / "fruitdx"), "--version")
    assert list((environment / BIN).glob("fruitdx-window*"))


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def _in_package(path: Path) -> str:
    relative = path.relative_to(ROOT).as_posix()
    return f"fruitdx_desktop/{relative}" if relative.startswith("resources/") else relative


def _pip(*arguments: str) -> None:
    _run(ROOT, sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments)


def _run(folder: Path, *command: str) -> str:
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
