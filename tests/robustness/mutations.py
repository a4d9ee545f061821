"""Damage to a bundle, each drawn from a seed and a number alone, so that any of it can be made again.

    python -m tests.robustness.mutations FOLDER COUNT SEED [FIRST]

Damage to a graph comes with a manifest that fits it, so that no hash tells; then the probe and the golden outputs must.
What they look at are the probabilities: an edit that leaves those as they are is counted as without effect, once the
answers to other pictures have been compared. A forger who makes graph, golden outputs and manifest fit each other
makes another model; telling those apart is for signatures.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.faults import FaultKind
from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.manifest import FileEntry, dump_manifest
from fruitdx_desktop.inference.verify import PROBE_TIMEOUT_S, verify
from tests.robustness.graph import GRAPH_EDITS
from tests.robustness.operations import shared

Random = random.Random
_PAGE = 4096
_LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize %d\n"
_ANY = tuple(FaultKind)
_NOT_WHOLE = (FaultKind.TOO_SMALL, FaultKind.CHECKSUM_MISMATCH)


def _truncated(rng: Random, data: bytes) -> bytes:
    return data[: rng.choice([0, 1, 800, rng.randrange(len(data)), len(data) - 1])]


def _flipped(rng: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    changed[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _zeroed_page(rng: Random, data: bytes) -> bytes:
    for _ in range(1000):
        start = rng.randrange(max(1, len(data) // _PAGE)) * _PAGE
        if any(data[start : start + _PAGE]):
            break
    end = min(start + _PAGE, len(data))
    return data[:start] + bytes(end - start) + data[end:]


def _spliced(rng: Random, data: bytes) -> bytes:
    cut, shift = rng.randrange(1, len(data)), rng.randrange(1, 64)
    return data[:cut] + data[cut - shift : -shift] if cut > shift else data[shift:] + data[:shift]


def _noise(rng: Random, data: bytes) -> bytes:
    start = rng.randrange(len(data))
    length = min(rng.randrange(1, 100_000), len(data) - start)
    return data[:start] + bytes(255 - byte for byte in data[start : start + length]) + data[start + length :]


def _longer(rng: Random, data: bytes) -> bytes:
    return data + rng.randbytes(rng.randrange(1, 5000))


def _lfs_pointer(rng: Random, data: bytes) -> bytes:
    return _LFS % (hashlib.sha256(data).hexdigest().encode(), len(data))


def _other_labels(rng: Random, data: bytes) -> bytes:
    names = list(json.loads(data).values())
    first, second = rng.sample(range(len(names)), 2)
    names[first], names[second] = names[second], names[first]
    if rng.random() < 0.5:
        names.pop(rng.randrange(len(names)))
    return json.dumps({str(index): name for index, name in enumerate(names)}).encode()


def _edited_manifest(rng: Random, data: bytes) -> bytes:
    document = json.loads(data)
    name = rng.choice(sorted(document))
    document[name] = rng.choice([None, 7, "x", [], {}, -1])
    if rng.random() < 0.3:
        del document[rng.choice(sorted(document))]
    return json.dumps(document, indent=2, sort_keys=True).encode()


def _strange_json(rng: Random, data: bytes) -> bytes:
    return rng.choice([b"", b"{}", b"null", b"[" * 100_000, b"\xff\xfe" + data, b" " * (5 << 20), data + data, b"NaN"])


Damage = Callable[[Random, bytes], bytes]
_BYTES: tuple[Damage, ...] = (_truncated, _flipped, _flipped, _zeroed_page, _spliced, _noise, _longer, _lfs_pointer)
_PLAIN: dict[str, tuple[Damage, ...]] = {
    "model.tflite": _BYTES,
    "labels.json": (*_BYTES, _other_labels, _strange_json),
    "manifest.json": (_truncated, _flipped, _flipped, _flipped, _longer, _edited_manifest, _strange_json),
    "golden.json": _BYTES,
    "novelty.npz": _BYTES,
    "replay.npz": _BYTES,
}


def mutate(folder: Path, seed: int, number: int) -> tuple[str, tuple[FaultKind, ...]]:
    """Damages the bundle in ``folder``; says how, and which faults name it rightly."""
    rng = Random(f"{seed}:{number}")
    draw = rng.random()
    if draw < 0.15:
        return _mutate_graph(folder, rng)
    if draw < 0.18:
        return _mutate_files(folder, rng)
    name = rng.choices(sorted(_PLAIN), [4 if name == "model.tflite" else 2 for name in sorted(_PLAIN)])[0]
    damage = rng.choice(_PLAIN[name])
    data = (folder / name).read_bytes()
    changed = damage(rng, data)
    for _ in range(20):
        if changed != data:
            break
        changed = damage(rng, data)
    _write(folder / name, changed)
    return f"{name}: {damage.__name__.strip('_')}", (FaultKind.UNREADABLE,) if name == "manifest.json" else _NOT_WHOLE


def _mutate_files(folder: Path, rng: Random) -> tuple[str, tuple[FaultKind, ...]]:
    name = rng.choice(["manifest.json", "model.tflite", "labels.json", "golden.json"])
    (folder / name).unlink()
    if rng.random() < 0.5:
        (folder / name).mkdir()
        return f"{name}: a folder in its place", (FaultKind.MISSING,)
    return f"{name}: gone", (FaultKind.MISSING,)


def _mutate_graph(folder: Path, rng: Random) -> tuple[str, tuple[FaultKind, ...]]:
    edit = rng.choice(GRAPH_EDITS)
    data = bytearray((folder / "model.tflite").read_bytes())
    said = edit(rng, data)
    _write(folder / "model.tflite", bytes(data))
    manifest = read_manifest(folder)
    entry = FileEntry(len(data), hashlib.sha256(data).hexdigest())
    fitting = replace(manifest, files={**manifest.files, "model.tflite": entry})
    _write(folder / "manifest.json", dump_manifest(fitting))
    return (
        f"graph: {said}",
        (FaultKind.UNREADABLE, FaultKind.WRONG_SIGNATURE, FaultKind.SELF_TEST_FAILED),
    )


def _write(path: Path, data: bytes) -> None:
    # The other bundles of the campaign share the file.
    path.unlink()
    path.write_bytes(data)


def main(folder: Path, count: int, seed: int, first: int = 1) -> dict[str, Any]:
    """Mutations ``first`` to ``first + count - 1``; ``losses`` names those that were not noticed, or not rightly."""
    kinds: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    losses: list[str] = []
    harmless: list[str] = []
    slowest_s = 0.0
    for number in range(first, first + count):
        bundle = folder / "bundle"
        shutil.rmtree(bundle, ignore_errors=True)
        bundle.mkdir(parents=True)
        for file in starter_bundle().iterdir():
            shared(file, bundle / file.name) if file.suffix != ".md" else None
        said, expected = mutate(bundle, seed, number)
        where = f"SEED={seed} mutation {number} ({said})"
        started = time.monotonic()
        try:
            fault = verify(bundle, folder / "probe.log")
        except Exception as error:
            losses.append(f"{where}: the program met {error!r}")
            continue
        slowest_s = max(slowest_s, time.monotonic() - started)
        kinds[said.partition(" at ")[0]] += 1
        faults[str(fault.kind) if fault else "none"] += 1
        if fault is None and said.startswith("graph") and _answers_alike(bundle):
            harmless.append(where)
        elif fault is None:
            losses.append(f"{where}: not noticed")
        elif fault.kind not in expected:
            losses.append(f"{where}: called {fault.kind} ({fault.detail})")
    return {
        "mutations": count, "seed": seed, "noticed": count - len(losses) - len(harmless), "harmless": harmless,
        "losses": losses, "faults": dict(sorted(faults.items())), "kinds": dict(sorted(kinds.items())),
        "slowest_check_s": round(slowest_s, 1), "hung_past_limit": slowest_s > PROBE_TIMEOUT_S,
    }  # fmt: skip


_COMPARE = """
import sys
import numpy as np
from fruitdx_desktop.inference.golden import TOLERANCE, golden_outputs
from fruitdx_desktop.inference.runtime import Runtime
from pathlib import Path
answers = [golden_outputs(Runtime(Path(given), threads=1), 99, 16) for given in sys.argv[1:]]
sys.exit(0 if np.abs(answers[0] - answers[1]).max() <= TOLERANCE else 1)
"""


def _answers_alike(bundle: Path) -> bool:
    """True where 16 other pictures get the same probabilities as from the starter, within the tolerance."""
    graphs = [str(starter_bundle() / "model.tflite"), str(bundle / "model.tflite")]
    done = subprocess.run([sys.executable, "-c", _COMPARE, *graphs], capture_output=True, timeout=120, check=False)
    return done.returncode == 0


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), *(int(given) for given in sys.argv[2:]))))
