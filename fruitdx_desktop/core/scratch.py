"""A folder for temporary files, for as long as it is needed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from fruitdx_desktop.core.atomic import remove_tree

# By which a process finds the place; the last two are those of Windows.
_PLACES = ("TMPDIR", "TEMP", "TMP")


@contextmanager
def scratch_folder(place: Path | None = None) -> Iterator[Path]:
    """In ``place`` or the system's. Raises ``OSError`` where none can be made, as on a full disk."""
    folder = Path(tempfile.mkdtemp(prefix="fruitdx-", dir=place))
    try:
        yield folder
    finally:
        # Not a TemporaryDirectory: where nothing may be removed, that one calls itself without end.
        remove_tree(folder)


@contextmanager
def child_environment(place: Path | None = None) -> Iterator[dict[str, str]]:
    """What a child's environment needs for a temporary folder of its own, in ``place`` or the system's, which goes with
    it: one that is killed leaves there what it had, such as the code that TensorFlow generates. Empty on a full disk,
    where it does without."""
    with ExitStack() as held:
        folder: Path | None = None
        with suppress(OSError):
            folder = held.enter_context(scratch_folder(place))
        yield {} if folder is None else dict.fromkeys(_PLACES, str(folder))
