"""Where things are: the bundled resources and the worker's own folders.

Knows nothing of what lies in them. An installed wheel carries `ui` and `resources` inside the
package (`_bundled`); in a checkout they stand beside it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_PACKAGE = Path(__file__).resolve().parent
_PRIVATE = 0o700


def bundle_root() -> Path:
    """The folder that holds `ui` and `resources`."""
    bundled = _PACKAGE / "_bundled"
    return bundled if bundled.is_dir() else _PACKAGE.parent


def resource(path: str) -> Path:
    """The file or folder `path` (with forward slashes) below `resources`."""
    return bundle_root() / "resources" / path


def default_journal_folder() -> Path:
    """The worker's own journal, where no other is asked for; it may not exist yet."""
    if sys.platform == "linux":
        return _base_folder("XDG_DATA_HOME", ".local/share") / "journal"
    from platformdirs import user_data_path

    return user_data_path("aftershift", appauthor=False) / "journal"


def config_folder() -> Path:
    """Where settings without content are kept; it may not exist yet."""
    if sys.platform == "linux":
        return _base_folder("XDG_CONFIG_HOME", ".config")
    from platformdirs import user_config_path

    return user_config_path("aftershift", appauthor=False)


def state_folder() -> Path:
    """Where this computer keeps what it last saw of journals; it may not exist yet."""
    if sys.platform == "linux":
        return _base_folder("XDG_STATE_HOME", ".local/state")
    from platformdirs import user_state_path

    return user_state_path("aftershift", appauthor=False)


def _base_folder(variable: str, fallback: str) -> Path:
    """Ours, as the XDG Base Directory Specification has it: platformdirs is slow to read."""
    named = os.environ.get(variable, "")
    base = Path(named) if Path(named).is_absolute() else Path.home() / fallback
    return base / "aftershift"


def make_private_folder(folder: Path) -> Path:
    """Make `folder` and its missing parents, each for this user alone; return it.

    Folders that exist keep their mode. Raises OSError where the system refuses.
    """
    folder = folder.absolute()
    missing = [step for step in (folder, *folder.parents) if not step.exists()]
    for step in reversed(missing):
        step.mkdir(mode=_PRIVATE, exist_ok=True)
        step.chmod(_PRIVATE)  # a umask may have taken bits away from mkdir
    return folder


def write_whole(target: Path, content: bytes) -> None:
    """Write the whole file or none, for this user alone, over any file of that name.

    Raises OSError where the system refuses; a file that was there is as it was then.
    """
    with writing_whole(target) as file:
        file.write(content)


@contextmanager
def writing_whole(target: Path) -> Iterator[BinaryIO]:
    """A file to write piece by piece; it lies at `target`, whole and flushed, when the block ends.

    Where the block raises, nothing of it stays. Raises as `write_whole`.
    """
    import tempfile

    handle, made = tempfile.mkstemp(dir=target.parent, prefix=".aftershift-")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(made).replace(target)
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise
    with suppress(OSError):  # it is there: to say that it was refused would be wrong
        _flush_names(target.parent)


def _flush_names(folder: Path) -> None:
    """Return when the names in a folder are on the medium; Windows does so by itself."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
