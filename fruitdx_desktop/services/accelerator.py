"""Which device learning uses on this computer, for whoever shows it."""

from __future__ import annotations

from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.inference.accelerator import CPU
from fruitdx_desktop.inference.accelerator_choice import choose_device, device_name, read_memory
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.training.features import extraction_threads


def learning_device(home: Home) -> str | None:
    """The accelerator's name by what is remembered, None for the processor. Quick; tries nothing out."""
    name = device_name(home.accelerator_file)
    return None if name == CPU.name else name


def try_accelerator(home: Home) -> str:
    """The device that features are computed on, and why no other: a sentence. The first time some seconds."""
    try:
        model = (starter_bundle() / MODEL).read_bytes()
    except OSError:
        # What is wrong with the starter is told elsewhere.
        return CPU.name
    device = choose_device(model, home.accelerator_file, extraction_threads())
    memory = read_memory(home.accelerator_file)
    if memory is None:
        return device.name
    finding = memory.finding
    if not finding.usable:
        why = (
            f"{finding.name} does not serve: {finding.reason}" if finding.name else "no graphics unit that can be used"
        )
        return f"{device.name} ({why})"
    times = f"{finding.accelerator_ms:.1f} ms a photo against {finding.processor_ms:.1f} ms of the processor"
    return f"{device.name} ({finding.name or 'the accelerator'} takes {times}, {finding.difference:.1g} apart)"
