"""`witness run --pages FOLDER`: the files of a folder over HTTP, for as long as the script runs."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pytest_witness.cli.common import CommandError, quoted, why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.stage import Job


@contextmanager
def serving(folder: str | None, job: Job) -> Iterator[Job]:
    """Serve the files of a folder, if one is given, and give the job with their addresses at the end of its arguments.

    Raises:
        CommandError: the folder cannot be served; the message says why.
    """
    if folder is None:
        yield job
        return
    from pytest_witness.pages import PageServer  # needed with this option alone

    files = _files(folder)
    with PageServer() as server:
        addresses = server.serve(files)
        yield replace(job, args=(*job.args, *addresses), pages=server.address)


def _files(folder: str) -> dict[str, bytes]:
    """Return the content of each file in a folder, by name, in the order of the names; hidden ones are left out."""
    shown = quoted(folder)
    try:
        paths = sorted(path for path in Path(folder).iterdir() if path.is_file() and not path.name.startswith("."))
        found = {path.name: path.read_bytes() for path in paths}
    except OSError as error:
        raise CommandError(f"--pages {shown} cannot be read ({why(error)}): give a folder with files in it") from error
    if not found:
        raise CommandError(f"--pages {shown}: there is no file in it: give a folder with files in it")
    return found
