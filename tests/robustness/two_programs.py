"""Two programs that change one home at random for a while, and a third that reads it all the time.

    python -m tests.robustness.two_programs FOLDER SECONDS SEED

Prints one JSON object. What the probe would say is known here, since all versions are the starter by other names; the
bytes are hashed at every look, and a complete check follows at the end.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.errors import FruitDxError
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.manifest import MANIFEST
from fruitdx_desktop.inference.verify import check_files
from fruitdx_desktop.services import model_checks
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version, resealed

_GIFTS = 3
# What one program may say because the other one was there before it; all of them leave the model in use as it was.
_FAIR = frozenset(
    {"unknown_version", "no_previous_version", "version_taken", "store_busy", "model_fault", "other_model_fault"}
)


def main(folder: Path, seconds: float, seed: int) -> dict[str, Any]:
    home = Home(folder / "home")
    add_version(home, "starter-1", origin="starter")
    for number in range(_GIFTS):
        bundle = resealed(starter_bundle(), folder / f"gift-{number}", f"gift-{number}", "imported")
        with zipfile.ZipFile(folder / f"gift-{number}.fruitdx", "w") as archive:
            for name in (*read_manifest(bundle).files, MANIFEST):
                archive.write(bundle / name, name)
    writers = [_start(folder, seconds, 2 * seed + number) for number in range(2)]
    reads, losses = _read_until_they_end(home, writers)
    done: Counter[str] = Counter()
    for writer in writers:
        said = json.loads(writer.communicate()[0].splitlines()[-1])
        done.update(said["done"])
        losses += said["losses"]
    return {"seed": seed, "reads": reads, "done": dict(sorted(done.items())), "losses": losses + _left(home)}


def _start(folder: Path, seconds: float, seed: int) -> subprocess.Popen[str]:
    given = [sys.executable, "-m", "tests.robustness.two_programs", str(folder), str(seconds), str(seed), "write"]
    return subprocess.Popen(given, stdout=subprocess.PIPE, text=True)


def write(folder: Path, seconds: float, seed: int) -> dict[str, Any]:
    """One of the programs: changes drawn from the seed until the time is up."""
    model_checks.verify = lambda tried, _log: check_files(tried)[1]  # type: ignore[assignment]
    models, rng = ModelService(Home(folder / "home")), random.Random(seed)
    done: Counter[str] = Counter()
    losses: list[str] = []
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        name = rng.choice(sorted(_CHANGES))
        try:
            _CHANGES[name](models, folder, rng)
            done[name] += 1
        except FruitDxError as error:
            done[f"{name}: {error.code}"] += 1
            if error.code not in _FAIR:
                losses.append(f"{name}: {error.message}")
    return {"done": done, "losses": losses}


def _promote(models: ModelService, _folder: Path, rng: random.Random) -> None:
    with models.store.staging() as staging:
        version = f"trained-{rng.getrandbits(40):010x}"
        (models.promote if rng.random() < 0.7 else models.keep_back)(
            resealed(starter_bundle(), staging / "bundle", version)
        )


def _take_in(models: ModelService, folder: Path, rng: random.Random) -> None:
    gift = folder / f"gift-{rng.randrange(_GIFTS)}.fruitdx"
    ModelImport(models).take_in(ImportRequest(gift, trust=True, use=rng.random() < 0.5))


def _use(models: ModelService, _folder: Path, rng: random.Random) -> None:
    models.use(rng.choice(models.store.versions()))


def _verify(models: ModelService, _folder: Path, _rng: random.Random) -> None:
    found = models.verify()
    # The other one may have changed over and tidied up meanwhile.
    if found.fault is not None and models.ensure_model() == found.version:
        raise AssertionError(f"the model in use is broken: {found.fault.detail}")


_CHANGES = {
    "promote": _promote,
    "use": _use,
    "roll back": lambda models, _folder, _rng: models.rollback(),
    "prune": lambda models, _folder, rng: models.prune(rng.randrange(3)),
    "import": _take_in,
    "verify": _verify,
    "sweep": lambda models, _folder, _rng: models.sweep(),
}


def _read_until_they_end(home: Home, writers: list[subprocess.Popen[str]]) -> tuple[int, list[str]]:
    """Every version that is there at all is whole, and one is in use."""
    store, reads = ModelService(home).store, 0
    losses: list[str] = []
    while any(writer.poll() is None for writer in writers):
        pointer = store.pointer()
        if pointer is None:
            losses.append("no model was in use")
            continue
        for version in (pointer.version, *store.versions()):
            before = _identity(store.folder(version))
            fault = check_files(store.folder(version))[1]
            reads += 1
            if fault is not None and before is not None and _identity(store.folder(version)) == before:
                losses.append(f"a reader saw a half: {version}: {fault.detail}")
    return reads, losses


def _identity(folder: Path) -> tuple[int, int] | None:
    """The same before and after a look where the folder was neither moved nor made anew; None where it is gone."""
    try:
        stat = folder.stat()
    except OSError:
        return None
    return stat.st_ino, stat.st_ctime_ns


def _left(home: Home) -> list[str]:
    models = ModelService(home)
    models.sweep()
    found = models.verify()
    losses = [found.fault.detail] if found.fault else []
    losses += [f"{info.version}: {info.fault}" for info in models.list_versions() if info.fault]
    # Nothing was ever broken, so nothing was to be put aside.
    losses += [f"set aside: {item.version} ({item.reason})" for item in models.quarantined()]
    quarantine = models.store.root / "quarantine"
    losses += [f"a record of nothing: {entry.name}" for entry in quarantine.glob("*.json")]
    places = [models.store.place(version) for version in models.store.versions()]
    if len(set(places)) != len(places) or 0 in places:
        losses.append(f"places in the order: {places}")
    staged = [entry.name for entry in (models.store.root / "staging").glob("*") if entry.is_dir()]
    return losses + [f"left behind: {name}" for name in staged]


if __name__ == "__main__":
    folder, seconds, seed = Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    print(json.dumps((write if sys.argv[4:] else main)(folder, seconds, seed)))
