"""Versions in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fruitdx_desktop.ui.text import isolated, moment, translate

if TYPE_CHECKING:
    from fruitdx_desktop.services.model_versions import VersionInfo


def version_title(info: VersionInfo) -> str:
    """Where a version comes from."""
    return {
        "starter": translate("Models", "Starter model"),
        "taught": translate("Models", "Taught with your corrections"),
        "trained": translate("Models", "Trained from a photo folder"),
        "imported": translate("Models", "Imported"),
    }.get(info.origin, translate("Models", "Model of unknown origin"))


def version_note(info: VersionInfo) -> str:
    """When it was made, and its name for the telephone."""
    if not info.created:
        return info.version
    return translate("Models", "Made {when} · {version}").format(
        when=moment(info.created), version=isolated(info.version)
    )
