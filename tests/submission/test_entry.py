"""Entries: functions that are named, not imported, and the jobs that are made of them."""

import functools
import json
import json.decoder
import sys
from pathlib import Path

import pytest

from pytest_witness.record import unpack
from pytest_witness.stage import Gate
from pytest_witness.submission import Entry, entry_of

HERE = Path(__file__).parent


def function(x):
    """Be found by name."""
    return x


@functools.lru_cache
def cached(x):
    """Be found by name, too."""
    return x


def decorated(inner):
    """Wrap a function as decorators do."""

    @functools.wraps(inner)
    def outer(*args):
        return inner(*args)

    return outer


class Holder:
    """Holds functions."""

    @staticmethod
    def static():
        """Be found by the class's name and its own."""

    @classmethod
    def of_class(cls):
        """Be found the same way."""

    def method(self):
        """Not be found: there is no object."""

    def __call__(self):
        """Be called, though it has no name."""


def test_a_function_of_a_package():
    """A function is found by its module and name, from the folder that has the package."""
    entry = entry_of(json.dumps)
    library = Path(json.__file__).parent.parent
    assert (entry.name, entry.module, entry.function) == ("dumps", "json", "dumps")
    assert (entry.file, entry.folder) == (library / "json" / "__init__.py", library)


def test_a_function_of_a_module_in_a_package():
    """A module inside a package is found from the folder of the whole."""
    entry = entry_of(json.decoder.py_scanstring)
    library = Path(json.__file__).parent.parent
    assert (entry.module, entry.folder) == ("json.decoder", library)
    assert entry.file == library / "json" / "decoder.py"


def test_the_path_of_this_process_goes_along():
    """The observed process looks for modules where this one does."""
    assert entry_of(json.dumps).path == tuple(str(Path(part).absolute()) for part in sys.path)


@pytest.mark.parametrize("named", [function, cached, decorated(cached), Holder, Holder.static, Holder.of_class])
def test_what_has_a_name(named):
    """Functions, decorated ones, classes, and functions of classes are found in the file of their module."""
    entry = entry_of(named)
    assert entry.function == named.__qualname__
    assert entry.file == Path(__file__)


def test_a_function_that_another_module_decorated(tmp_path, monkeypatch):
    """A decorator's code may be anywhere: the function is found in its own module."""
    for name, text in {
        "decorator_of_test": "def wrap(inner):\n    def outer():\n        return inner()\n"
        "    outer.__module__, outer.__qualname__ = inner.__module__, inner.__qualname__\n    return outer\n",
        "decorated_of_test": "from decorator_of_test import wrap\n\n@wrap\ndef answer():\n    return 1\n",
    }.items():
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    import decorated_of_test

    entry = entry_of(decorated_of_test.answer)
    assert (entry.file, entry.module) == (tmp_path / "decorated_of_test.py", "decorated_of_test")


def test_a_module_that_only_this_process_knows_by_its_name(monkeypatch):
    """A module whose name does not say where its file is, is imported by the name of its file."""
    monkeypatch.setitem(sys.modules, "elsewhere.under_another_name", sys.modules[__name__])
    monkeypatch.setattr(function, "__module__", "elsewhere.under_another_name")
    entry = entry_of(function)
    assert (entry.module, entry.folder, entry.file) == ("test_entry", HERE, Path(__file__))


NOT_ONE = "the witness runs a function or an entry of the submission, not "
NO_NAME = "a lambda has no name by which the observed process could import it."
INSIDE = "decorated.<locals>.outer is defined inside a function, so that the observed process cannot import it."


def inner():
    """Return a function that is known inside of another only."""
    outer = decorated(function)
    outer.__qualname__ = "decorated.<locals>.outer"
    return outer


@pytest.mark.parametrize(
    ("what", "told"),
    [
        (3, f"{NOT_ONE}3"),
        ("f", f"{NOT_ONE}'f'"),
        (Holder(), f"{NOT_ONE}<"),
        (functools.partial(function, 1), f"{NOT_ONE}functools.partial("),
        (lambda: 1, f"{NO_NAME} Write a function with def, at the top level of its module"),
        (inner(), f"{INSIDE} Define it at the top level of its module"),
        (len, "len has no Python source file that the observed process could import it from"),
        (Holder().method, "Holder.method is bound to an object, which the observed process does not have. Write a fun"),
    ],
)
def test_what_cannot_be_found_again(what, told):
    """What has no name in a file is refused, with the cure."""
    with pytest.raises(TypeError) as caught:
        entry_of(what)
    assert str(caught.value).startswith(told)


ENTRY = Entry(name="f", file=Path("/x/a.py"), folder=Path("/x"), module="a", function="f")


def test_a_job():
    """A job carries packed arguments, and their text for people."""
    job = ENTRY.job((1, [2, (3,)]), {"key": b"x"}, start_method="spawn", deadline=3.0, gate=Gate())
    assert (job.entry, job.folder, job.file, job.module, job.function) == ("f", "/x", "/x/a.py", "a", "f")
    assert [unpack(tree) for tree in job.args] == [1, [2, (3,)]]
    assert {name: unpack(tree) for name, tree in job.kwargs.items()} == {"key": b"x"}
    assert job.arguments == "(1, [2, (3,)], key=b'x')"
    assert (job.start_method, job.deadline, job.gate) == ("spawn", 3.0, Gate())
    assert json.loads(json.dumps(job.to_data()))["args"] == [1, ["list", 2, ["tuple", 3]]]


def test_the_start_method_of_the_entry():
    """The entry's own start method counts where the job says nothing."""
    own = Entry(name="f", file=Path("/x/a.py"), folder=Path("/x"), module="a", function="f", start_method="fork")
    assert own.job((), {}).start_method == "fork"
    assert ENTRY.job((), {}).start_method is None


def test_a_script_takes_no_arguments():
    """A script is run as it is, with its own command line."""
    script = Entry(name="script", file=Path("/x/a.py"), folder=Path("/x"), argv=("1", "2"))
    job = script.job((object(),), {"x": object()})
    assert (job.module, job.args, job.kwargs, job.arguments) == (None, ("1", "2"), {}, "")


@pytest.mark.parametrize(
    ("args", "text"),
    [
        ((list(range(100)),), "([0, 1, 2, 3, 4, 5, 6, 7, ...])"),
        (("x" * 200,), f"('{'x' * 27}...{'x' * 28}')"),
        (({1: 2},), "({1: 2})"),
        ((range(1, 51),), "(range(1, 51))"),
        ((), "()"),
    ],
)
def test_arguments_for_people(args, text):
    """Long arguments are shown in short."""
    assert ENTRY.job(args, {}).arguments == text


class Opaque:
    """No plain data."""

    def __repr__(self):
        """Show itself in short."""
        return "opaque"


SELF = []
SELF.append(SELF)


@pytest.mark.parametrize(
    ("args", "kwargs", "place", "what"),
    [
        ((Opaque(),), {}, "argument 1", "test_entry.Opaque object: opaque"),
        ((1, [Opaque()]), {}, "argument 2", "test_entry.Opaque object: opaque"),
        ((), {"key": {"a": Opaque()}}, "argument 'key'", "test_entry.Opaque object: opaque"),
        (({Opaque(): 1},), {}, "argument 1", "test_entry.Opaque object: opaque"),
        (({Opaque()},), {}, "argument 1", "test_entry.Opaque object: opaque"),
        ((SELF,), {}, "argument 1", "list object (contains itself): [...]"),
        ((iter([]),), {}, "argument 1", "list_iterator object: "),
        ((Path("x"),), {}, "argument 1", "PosixPath object: PosixPath('x')"),
    ],
)
def test_an_argument_that_is_not_plain_data(args, kwargs, place, what):
    """What cannot be sent is refused before anything runs, with its place, itself, and what can."""
    with pytest.raises(TypeError) as caught:
        ENTRY.job(args, kwargs)
    told = str(caught.value)
    assert told.startswith(f"{place} cannot be sent to the observed process, for there is <")
    assert what in told
    assert told.endswith(
        " Arguments are plain data: None, bool, int, float, complex, str, bytes, list, tuple, set, dict, range"
    )


@pytest.mark.parametrize("value", [["opaque", "a", "b", "c"], {"opaque": ["opaque"]}, [["dict", 1]], "opaque", [[]]])
def test_data_that_looks_like_a_packed_object(value):
    """Plain data may have any words in it."""
    assert unpack(ENTRY.job((value,), {}).args[0]) == value
