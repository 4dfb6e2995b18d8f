"""An entry: something that can be run under observation, named but not imported."""

from __future__ import annotations

import os
import reprlib
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Literal, TypeAlias, Unpack

from pytest_witness.record import Opaque, pack
from pytest_witness.stage import Job, StartMethod, Watching

State: TypeAlias = Literal["present", "stub", "missing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A function of a file, or a file as a script.

    Attributes:
        name: for people: the function's name, or ``script``.
        file: the file, absolute.
        folder: first on the path when it runs, and its working directory.
        module: the name to import the file by; None for a script.
        function: the function's qualified name in the module; None for a script.
        path: further folders for ``sys.path``.
        state: whether there is something to run: a ``stub`` has still to be written, a ``missing`` one is not there.
        like: where it is missing, a name in the file that is nearly the same.
        start_method: the default start method that the file chooses for itself under its main guard, if it does.
        argv: a script's arguments.
    """

    name: str
    file: Path
    folder: Path
    module: str | None = None
    function: str | None = None
    path: tuple[str, ...] = ()
    state: State = "present"
    like: str | None = None
    start_method: StartMethod | None = None
    argv: tuple[str, ...] = ()

    @property
    def is_script(self) -> bool:
        """Whether it is run as a script, not called."""
        return self.module is None

    def job(
        self,
        args: tuple[object, ...],
        kwargs: dict[str, object],
        *,
        start_method: StartMethod | None = None,
        deadline: float = 10.0,
        **watching: Unpack[Watching],
    ) -> Job:
        """Make the job that runs this entry with these arguments, watched in this way; a script takes none.

        Raises:
            TypeError: an argument is not plain data; the message names it.
        """
        __tracebackhide__ = True  # pytest then shows the line that gave the arguments
        packed_args: tuple[object, ...] = self.argv
        packed_kwargs: dict[str, object] = {}
        if not self.is_script:
            places = [f"argument {place}" for place in (*range(1, len(args) + 1), *map(repr, kwargs))]
            packed = list(map(_packed, places, [*args, *kwargs.values()]))
            packed_args = tuple(packed[: len(args)])
            packed_kwargs = dict(zip(kwargs, packed[len(args) :], strict=True))
        return Job(
            entry=self.name,
            folder=str(self.folder),
            file=str(self.file),
            module=self.module,
            function=self.function,
            arguments="" if self.is_script else _written(args, kwargs),
            args=packed_args,
            kwargs=packed_kwargs,
            path=self.path,
            start_method=start_method or self.start_method,
            deadline=deadline,
            **watching,
        )


def _written(args: tuple[object, ...], kwargs: dict[str, object]) -> str:
    short = reprlib.Repr()  # takes its limits as attributes only, before Python 3.12
    short.maxlist = short.maxtuple = short.maxset = short.maxdict = 8
    short.maxstring = short.maxother = 60
    parts = [short.repr(value) for value in args] + [f"{name}={short.repr(value)}" for name, value in kwargs.items()]
    return f"({', '.join(parts)})"


def _packed(place: str, value: object) -> object:
    __tracebackhide__ = True
    tree = pack(value)
    found = _first_opaque(tree)
    if found is not None:
        raise TypeError(
            f"{place} cannot be sent to the observed process, for there is {found!r} in it."
            " Arguments are plain data: None, bool, int, float, complex, str, bytes, list, tuple, set, dict, range"
        )
    return tree


def _first_opaque(tree: object) -> Opaque | None:
    """Find what could not be packed in a tree; unpacked, it would be text where it is a key or in a set."""
    if not isinstance(tree, list):
        return None
    tag, *parts = tree
    if tag == "opaque":
        return Opaque(*parts)
    if tag == "dict":
        parts = [half for pair in parts for half in pair]
    return next((found for part in parts if (found := _first_opaque(part)) is not None), None)


def entry_of(function: object) -> Entry:
    """Return the entry of an importable Python function, for code that is no submission.

    The function is found again by its module and name in the observed process, with this process's ``sys.path``.

    Raises:
        TypeError: it is no function, or one that cannot be found by name (a lambda, or defined inside another).
    """
    __tracebackhide__ = True  # pytest then shows the line that gave the function
    name = getattr(function, "__qualname__", None)
    module = getattr(function, "__module__", None)
    if not callable(function) or not isinstance(name, str) or not isinstance(module, str):
        raise TypeError(f"the witness runs a function or an entry of the submission, not {function!r}")
    if name.endswith("<lambda>"):
        raise TypeError(
            "a lambda has no name by which the observed process could import it. Write a function with def,"
            " at the top level of its module"
        )
    if "<" in name:
        raise TypeError(
            f"{name} is defined inside a function, so that the observed process cannot import it."
            " Define it at the top level of its module"
        )
    owner = getattr(function, "__self__", None)
    if owner is not None and not isinstance(owner, type | ModuleType):
        raise TypeError(
            f"{name} is bound to an object, which the observed process does not have."
            " Write a function that makes the object and calls the method"
        )
    # Not the file of its code: a decorator's may be another's.
    file = Path(getattr(sys.modules.get(module), "__file__", None) or "").absolute()
    if file.suffix != ".py" or not file.is_file():
        raise TypeError(f"{name} has no Python source file that the observed process could import it from")
    module, folder = _place(module, file)
    return Entry(
        name=name,
        file=file,
        folder=folder,
        module=module,
        function=name,
        path=tuple(os.path.abspath(entry) for entry in sys.path),  # noqa: PTH100  # resolve() would follow links, too
    )


def _place(module: str, file: Path) -> tuple[str, Path]:
    """Return the name to import a module by, and the folder that has to be on the path for that."""
    names = module.split(".")
    places = file.parent.parts if file.name == "__init__.py" else (*file.parent.parts, file.stem)
    if tuple(names) != places[-len(names) :]:
        # A name that only this process knows it by, such as pytest's for a test in a folder with a dot in its name.
        return file.stem, file.parent
    return module, Path(*places[: -len(names)])
