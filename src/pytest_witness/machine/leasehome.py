"""The folder of the core leases: what is in it, and making it so that all users of the machine can share it.

It stands in the machine's folder for temporary files, which anybody may write to, so nothing in it is trusted: it is
made whole under another name and then renamed (who comes later finds all of it or nothing), no symbolic or second hard
link is followed, and what is read from it is bounded.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NAME = "pytest-witness-cores"
PLACES = 32  #: in the queue of those who wait; who comes when it is full waits for its last place to be free
_FOR_ALL = 0o1777  # sticky, as the folder for temporary files itself: nobody can remove what belongs to another
_FILES = 0o666
_WIDTH = 60  # bytes that tell who holds a core: always as many, so that one write replaces all of the one before
_HOLDER = re.compile(rb"(\d{1,10}) ([ -~]{0,40}?) *\n")
_CAREFULLY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)  # a named pipe must not hold us up


@dataclass(frozen=True, slots=True)
class Home:
    """The folder, checked."""

    folder: Path

    @property
    def log(self) -> Path:
        """The file that has a line for each lease."""
        return self.folder / "leases.jsonl"

    def core(self, number: int) -> Path:
        """Return the lock of a core."""
        return self.folder / f"core-{number}.lock"

    def place(self, number: int) -> Path:
        """Return the lock of a place in the queue, 0 being its head."""
        return self.folder / f"place-{number}.lock"

    def holder(self, core: int) -> tuple[int, str] | None:
        """Return PID and name of who holds a core, as this one says; None when it says nothing that can be read."""
        try:
            with opened(self._by(core), os.O_RDONLY) as descriptor:
                found = _HOLDER.fullmatch(os.read(descriptor, _WIDTH))
        except OSError:
            return None
        return (int(found[1]), found[2].decode("ascii")) if found else None

    def say(self, core: int, name: str) -> None:
        """Tell others who holds a core; an empty name tells that nobody does."""
        text = f"{os.getpid()} {name}" if name else ""
        line = text.encode("ascii", "replace")[: _WIDTH - 1].ljust(_WIDTH - 1) + b"\n"
        # A core that has come since the folder was made has no such file. That is no reason to do without its lease.
        with contextlib.suppress(OSError), opened(self._by(core), os.O_WRONLY) as descriptor:
            os.write(descriptor, line)

    def names(self, cores: Iterable[int]) -> list[str]:
        """Return the names of all files that it has for these cores."""
        places = [self.place(number) for number in range(PLACES)]
        pairs = [path for core in cores for path in (self.core(core), self._by(core))]
        return [path.name for path in (self.log, *places, *pairs)]

    def _by(self, core: int) -> Path:
        return self.folder / f"core-{core}.by"


def home(folder: Path | None = None) -> Home:
    """Return the folder of the leases, made when it is not there yet.

    Args:
        folder: another one than the machine's, for tests.

    Raises:
        OSError: it cannot be had, or is not what it should be.
    """
    found = Home(folder if folder is not None else Path(tempfile.gettempdir()) / NAME)
    if not os.path.lexists(found.folder):
        _make(found)
    if not stat.S_ISDIR(os.lstat(found.folder).st_mode):
        raise NotADirectoryError(errno.ENOTDIR, "not a folder", str(found.folder))
    return found


@contextlib.contextmanager
def opened(path: Path, flags: int) -> Iterator[int]:
    """Open a file of the folder, and nothing else that may stand there in its place.

    Raises:
        OSError: it is not there, or is a link: somebody wants us to write to another file.
    """
    descriptor = os.open(path, flags | _CAREFULLY)
    try:
        check(os.fstat(descriptor), path)
        yield descriptor
    finally:
        os.close(descriptor)


def check(found: os.stat_result, path: Path) -> None:
    """Check that a file is an ordinary one, with no second name.

    Raises:
        OSError: it is not.
    """
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        raise OSError(errno.EINVAL, "not an ordinary file, or one with a second name", str(path))


def _make(home: Home) -> None:
    """Make the folder with all its files: they belong to who owns the folder, whom all others have to trust anyway."""
    place = Path(tempfile.mkdtemp(prefix=f"{NAME}-", dir=home.folder.parent))
    try:
        for name in home.names(range(os.cpu_count() or 1)):
            _make_file(place / name)
        place.chmod(_FOR_ALL)
        place.rename(home.folder)
    except OSError:
        if not home.folder.is_dir():
            raise  # if it is there, somebody else was faster
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _make_file(path: Path) -> None:
    path.touch(_FILES, exist_ok=False)
    path.chmod(_FILES)  # the umask may have left less of it
