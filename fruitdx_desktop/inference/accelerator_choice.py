"""Which device computes features: tried once, remembered until program, driver or model are others."""

from __future__ import annotations

import hashlib
import os
import platform
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.atomic import write_json
from fruitdx_desktop.core.errors import FruitDxError
from fruitdx_desktop.core.record import read_record
from fruitdx_desktop.inference.accelerator import CPU, Device
from fruitdx_desktop.inference.accelerator_probe import PROBE_TIMEOUT_S, Finding, probe_accelerator
from fruitdx_desktop.inference.feature_graph import feature_graph

# cpu: never an accelerator. gpu: also a slower one. auto, and anything else: one that works and is faster.
OVERRIDE = "FRUITDX_ACCELERATOR"
# A training ends in its middle for many reasons; twice on the accelerator is no accident.
_MAX_UNFINISHED = 2
_WINDOWS_DISPLAYS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"


@dataclass(frozen=True)
class Memory:
    """What is remembered: what was found with which runtime and driver (``machine``) and which ``model``."""

    machine: str
    model: str
    finding: Finding
    unfinished: int = 0


def choose_device(
    model: bytes,
    memory_file: Path,
    threads: int,
    environment: Mapping[str, str] = os.environ,
    timeout_s: float = PROBE_TIMEOUT_S,
) -> Device:
    """The device for ``model``; the first time after a probe of some seconds. Never raises: else it is the CPU."""
    mode = environment.get(OVERRIDE, "auto").strip().lower()
    if mode == "cpu" or not _offered():
        return CPU
    graph = feature_graph(model)
    digest, machine = hashlib.sha256(graph).hexdigest(), machine_key(environment)
    memory = read_memory(memory_file)
    if memory is None or (memory.machine, memory.model) != (machine, digest):
        memory = Memory(machine, digest, probe_accelerator(graph, threads, timeout_s))
        _write(memory_file, memory)
    if memory.unfinished >= _MAX_UNFINISHED or not memory.finding.usable:
        return CPU
    if mode != "gpu" and not memory.finding.faster:
        return CPU
    return Device(memory.finding.name or "GPU", _Remembered(memory_file, memory))


def device_name(memory_file: Path, environment: Mapping[str, str] = os.environ) -> str:
    """The device that ``choose_device`` would give by what is remembered; tries nothing out."""
    mode = environment.get(OVERRIDE, "auto").strip().lower()
    memory = read_memory(memory_file)
    if mode == "cpu" or memory is None or not memory.finding.usable or memory.unfinished >= _MAX_UNFINISHED:
        return CPU.name
    if not (mode == "gpu" or memory.finding.faster) or memory.machine != machine_key(environment):
        return CPU.name
    return memory.finding.name or "GPU"


def read_memory(memory_file: Path) -> Memory | None:
    """What is remembered; None where there is nothing, or nothing that makes sense."""
    try:
        document = read_record(memory_file)
        known = {field.name: type(field.default) for field in fields(Finding)}
        finding = Finding(**document["finding"])
        if not isinstance(finding.usable, bool) or not isinstance(finding.name, str):
            return None
        if not all(isinstance(getattr(finding, name), int | float) for name, kind in known.items() if kind is float):
            return None
        return Memory(str(document["machine"]), str(document["model"]), finding, int(document["unfinished"]))
    except (OSError, ValueError, TypeError, KeyError, OverflowError):
        return None


def machine_key(environment: Mapping[str, str] = os.environ) -> str:
    """Changes with the runtime, the system, the graphics cards and their drivers."""
    parts: list[str] = [platform.platform(), platform.machine()]
    with suppress(PackageNotFoundError):
        parts.append(version("ai-edge-litert"))
    parts.extend(f"{name}={environment.get(name, '')}" for name in ("VK_DRIVER_FILES", "VK_ICD_FILENAMES"))
    parts.extend(_windows_displays() if sys.platform == "win32" else _drivers_of_files())
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


class _Remembered:
    """Counts runs that were begun and not ended: a driver that takes the worker down is not used a third time."""

    def __init__(self, memory_file: Path, memory: Memory) -> None:
        self._file = memory_file
        self._memory = memory

    def begin(self) -> None:
        _write(self._file, replace(self._memory, unfinished=self._memory.unfinished + 1))

    def end(self, failure: str | None) -> None:
        if failure is None:
            _write(self._file, replace(self._memory, unfinished=0))
        else:
            finding = replace(self._memory.finding, usable=False, reason=failure[:300])
            _write(self._file, replace(self._memory, finding=finding))


def _offered() -> bool:
    try:
        return find_spec("ai_edge_litert.compiled_model") is not None
    except ModuleNotFoundError:
        return False


def _write(memory_file: Path, memory: Memory) -> None:
    # What cannot be remembered is tried again.
    with suppress(FruitDxError):
        write_json(memory_file, asdict(memory))


def _drivers_of_files() -> list[str]:
    """Linux: the cards, their drivers, and the time of change of every Vulkan driver's description."""
    found = []
    for pattern in ("class/drm/card*/device/vendor", "class/drm/card*/device/device", "module/nvidia/version"):
        for path in sorted(Path("/sys").glob(pattern)):
            with suppress(OSError):
                found.append(f"{path}={path.read_text().strip()}")
    for folder in ("/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d"):
        for path in sorted(Path(folder).glob("*.json")):
            with suppress(OSError):
                found.append(f"{path}={path.stat().st_mtime_ns}")
    return found


def _windows_displays() -> list[str]:
    if sys.platform != "win32":
        return []
    import winreg

    found: list[str] = []
    with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_DISPLAYS) as displays:
        for number in range(winreg.QueryInfoKey(displays)[0]):
            with suppress(OSError), winreg.OpenKey(displays, winreg.EnumKey(displays, number)) as display:
                values: list[Any] = [
                    winreg.QueryValueEx(display, name)[0] for name in ("DriverDesc", "DriverVersion", "DriverDate")
                ]
                found.append(" ".join(map(str, values)))
    return found
