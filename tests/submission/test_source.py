"""What a file's source says without being run."""

from textwrap import dedent

import pytest

from pytest_witness.submission.source import read


@pytest.fixture
def source(tmp_path):
    """Read a source that is given as text or bytes."""

    def give(code):
        file = tmp_path / "answer.py"
        file.write_bytes(code if isinstance(code, bytes) else dedent(code).encode())
        return read(file)

    return give


STUBS = {
    "nothing": "def f(): ...",
    "pass": "def f(): pass",
    "a docstring": "def f():\n    '''Return one.'''",
    "a docstring and nothing": "def f():\n    '''Return one.'''\n    ...\n    pass",
    "not implemented": "def f():\n    '''Return one.'''\n    # TODO: write it.\n    raise NotImplementedError('f')",
    "not implemented, without words": "def f(x, *, y=2):\n    raise NotImplementedError",
    "async": "async def f():\n    raise NotImplementedError",
    "decorated": "@cache\ndef f():\n    raise NotImplementedError",
    "the last of two": "def f():\n    return 1\n\ndef f():\n    raise NotImplementedError",
}


@pytest.mark.parametrize("name", STUBS)
def test_a_stub(source, name):
    """A function that does nothing, or only says that it is to be written, is a stub."""
    assert source(STUBS[name]).state("f") == "stub"


PRESENT = {
    "a function": "def f():\n    return 1",
    "an async function": "async def f():\n    return 1",
    "a function that does a little": "def f():\n    print(1)\n    raise NotImplementedError",
    "another exception": "def f():\n    raise ValueError",
    "a condition first": "def f(x):\n    if x:\n        raise NotImplementedError",
    "a class": "class f: pass",
    "a lambda": "f = lambda: 1",
    "an annotated assignment": "f: object = print",
    "a tuple": "e, (f, *g) = 1, (2, 3)",
    "a walrus": "print(f := 1)",
    "an augmented name": "f += 1",
    "a loop": "for f in (1, 2):\n    pass",
    "a with": "with open('x') as f:\n    pass",
    "an import": "import f",
    "an import of a part": "import f.g",
    "an import by another name": "import g as f",
    "an import from": "from g import f",
    "an import from, by another name": "from g import h as f",
    "an import of everything": "from g import *",
    "in an if": "if x:\n    def f():\n        return 1",
    "in an else": "if x:\n    pass\nelse:\n    def f():\n        return 1",
    "in an elif": "if x:\n    pass\nelif y:\n    f = 1",
    "in a try": "try:\n    from g import f\nexcept ImportError:\n    pass",
    "in an except": "try:\n    pass\nexcept ImportError:\n    def f():\n        return 1",
    "in an except of a group": "try:\n    pass\nexcept* OSError:\n    f = 1",
    "in a finally": "try:\n    pass\nfinally:\n    f = 1",
    "in a with": "with lock:\n    def f():\n        return 1",
    "in a case": "match x:\n    case 1:\n        def f():\n            return 1",
    "in a while": "while x:\n    f = 1",
    "under the main guard": "if __name__ == '__main__':\n    f = 1",
    "the last of two": "def f():\n    raise NotImplementedError\n\ndef f():\n    return 1",
}


@pytest.mark.parametrize("name", PRESENT)
def test_a_name_that_is_there(source, name):
    """Whatever binds a name at the top level of the file makes it present."""
    assert source(PRESENT[name]).state("f") == "present"


MISSING = {
    "an empty file": "",
    "a comment": "# def f(): return 1",
    "a name that is only used": "print(f)",
    "inside a function": "def g():\n    def f():\n        return 1",
    "inside a class": "class G:\n    def f(self):\n        return 1",
    "a part of another": "g.f = 1",
    "an item": "g['f'] = 1",
    "the module of a part": "from f import g",
    "the name that was changed": "import f as g",
    "the case": "def F():\n    return 1",
}


@pytest.mark.parametrize("name", MISSING)
def test_a_name_that_is_missing(source, name):
    """A name that is only used, or bound elsewhere than at the top level, is missing."""
    assert source(MISSING[name]).state("f") == "missing"


@pytest.mark.parametrize(
    "code",
    [
        "def f(:\n    return 1",
        "def f():\n\treturn 1\n        return 2",
        b"# -*- coding: utf-9 -*-\ndef f(): return 1",
        b"def f(): return '\xff'",
        "def f(): return 1\n\0",
        "(" * 3000 + ")" * 3000,
        "x = " + "-" * 300_000 + "1",
    ],
)
def test_a_file_that_does_not_parse(source, code):
    """Of a file that does not parse, every name may be there: it is run, and Python says what is wrong."""
    found = source(code)
    assert found.state("f") == "present"
    assert (found.open, found.works) == (True, True)


def test_a_file_in_another_encoding(source):
    """A file that names its encoding is read in it."""
    assert source("# -*- coding: latin-1 -*-\ndef caf\xe9(): return 1".encode("latin-1")).state("caf\xe9") == "present"


@pytest.mark.parametrize(
    ("code", "method"),
    [
        ("import multiprocessing\nmultiprocessing.set_start_method('spawn')", "spawn"),
        ("if __name__ == '__main__':\n    mp.set_start_method('forkserver', force=True)", "forkserver"),
        ("def main():\n    set_start_method('fork')", "fork"),
        ("set_start_method(method)", None),
        ("set_start_method('thread')", None),
        ("set_start_method()", None),
        ("mp.get_context('spawn')", None),
        ("# set_start_method('spawn')", None),
        ("", None),
    ],
)
def test_the_start_method_that_a_file_chooses(source, code, method):
    """A start method that the file sets for itself is found, when it is written there."""
    assert source(code).start_method == method


@pytest.mark.parametrize(
    ("code", "works"),
    [
        ("", False),
        ("import math\nX = 3\ndef f():\n    return math.sqrt(X)", False),
        ("class C:\n    x = print(1)", False),
        ("if __name__ == '__main__':\n    pass", False),
        ("if __name__ == '__main__':\n    main()", True),
        ("print(1)", True),
        ("x = f(1)", True),
        ("with Pool(3) as pool:\n    print(1)", True),
        ("for x in y:\n    x.start()", True),
        ("for x in main():\n    pass", True),
        ("with Pool(3):\n    pass", True),
        ("while main():\n    pass", True),
        ("match x:\n    case 1:\n        main()", True),
    ],
)
def test_whether_a_script_does_anything(source, code, works):
    """A script works when it calls something at its top level."""
    assert source(code).works is works


@pytest.mark.parametrize(
    ("name", "like"),
    [
        ("square_roots", "square_rots"),
        ("cube_in_process", "cubeInProcess"),
        ("cubes", "Cubes"),
        ("main", None),
        ("square", None),
    ],
)
def test_how_a_name_was_perhaps_misspelt(source, name, like):
    """A name that is nearly the one that is missing is found, one that only shares a part with it is not."""
    read = source("def square_rots(): ...\ndef cubeInProcess(): ...\ndef Cubes(): ...\nimport math, os\n")
    assert read.state(name) == "missing"
    assert read.like(name) == like


def test_functions_without_arguments(source):
    """The functions of the top level that take no arguments are known."""
    code = """
        def main(): ...
        def one(x): ...
        def default(x=1): ...
        def named(*, x=1): ...
        def many(*args): ...
        def named_many(**kwargs): ...
        def positional(x, /): ...
    """
    assert source(code).bare == {"main"}
