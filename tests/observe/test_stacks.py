"""The text of a Python stack is read strictly: it comes from inside an observed process."""

import pytest

import pytest_witness.observe
from pytest_witness.observe.stacks import MAX_FRAMES, MAX_TEXT, Stacks, parse
from pytest_witness.record import Frame

HEAD = b"Stack (most recent call first):\n"
STACKS = {
    "one frame": (b'  File "/a/b.py", line 12 in f\n', [("/a/b.py", 12, "f")]),
    "the innermost comes first": (
        b'  File "b.py", line 2 in inner\n  File "a.py", line 1 in <module>\n',
        [("a.py", 1, "<module>"), ("b.py", 2, "inner")],
    ),
    "no frames": (b"", []),
    "no Python code": (b"  <no Python frame>\n", []),
    "there are more": (b'  File "a.py", line 1 in f\n  ...\n', [("a.py", 1, "f")]),
    "a frame that is being made": (b'  File "a.py", line 1 in f\n  <invalid frame>\n', [("a.py", 1, "f")]),
    "what is not known": (b"  File ???, line ??? in ???\n", [("", 0, "???")]),
    "escapes": (
        rb'  File "/\xe9/\u20ac\U0001f40d.py", line 3 in \xe9t\xe9' + b"\n",
        [("/\u00e9/\u20ac\U0001f40d.py", 3, "\u00e9t\u00e9")],
    ),
    "an escape of no character": (rb'  File "\Uffffffff", line 3 in f' + b"\n", [(r"\Uffffffff", 3, "f")]),
    "quotes and words of the form": (
        b'  File "a", line 1 in b", line 2 in f\n',
        [('a", line 1 in b', 2, "f")],
    ),
    "long names are cut": (b'  File "%s", line 1 in %s\n' % (b"a" * 6000, b"f" * 6000), [("a" * 500, 1, "f" * 500)]),
}


@pytest.mark.parametrize(("text", "places"), STACKS.values(), ids=STACKS)
def test_a_stack(text, places):
    """Each line is a frame; the innermost frame comes last, as everywhere in the record."""
    assert parse(HEAD + text) == tuple(places)


FRAME = b'  File "a.py", line 1 in f\n'
NONSENSE = {
    "nothing": b"",
    "no head": FRAME,
    "another head": b"Thread 0x1 (most recent call first):\n" + FRAME,
    "the head alone, without its end": HEAD[:-1],
    "two stacks": HEAD + FRAME + HEAD + FRAME,
    "a line in between": HEAD + FRAME + b"hello\n" + FRAME,
    "a line after the last": HEAD + FRAME + b"  ...\n" + FRAME,
    "half a line": HEAD + FRAME + FRAME[:-1],
    "no number": HEAD + b'  File "a.py", line x in f\n',
    "a number without end": HEAD + b'  File "a.py", line ' + b"9" * 5000 + b" in f\n",
    "a name without end": HEAD + b'  File "' + b"a" * 10_000 + b'", line 1 in f\n',
    "bytes that are no text": HEAD + b'  File "\xff.py", line 1 in f\n',
    "a null byte and a line end": HEAD + b'  File "a\0\r\n.py", line 1 in f\n',
    "too much": HEAD + FRAME * (MAX_TEXT // len(FRAME) + 1),
}


@pytest.mark.parametrize("text", NONSENSE.values(), ids=NONSENSE)
def test_what_is_no_stack(text):
    """What has not exactly the form of one stack gives no frames at all."""
    assert parse(text) == ()


@pytest.fixture
def stacks(tmp_path):
    """Return what makes frames for a submission in the test's own folder, which has a file ``a.py``."""
    (tmp_path / "a.py").write_text("import x\n  x.wait()  # here\n", encoding="utf-8")
    return Stacks(str(tmp_path), (str(tmp_path),))


def text_of(*places):
    """Return the text of a stack with these frames, innermost first."""
    return HEAD + b"".join(f'  File "{file}", line {line} in {name}\n'.encode() for file, line, name in places)


def test_the_submissions_own_frames_are_marked(stacks, tmp_path):
    """A frame of a file in the submission's folder is its own, with its source; a neighbour's is not."""
    own, other = f"{tmp_path}/a.py", f"{tmp_path}-2/a.py"
    assert stacks.frames(text_of((other, 2, "wait"), (own, 2, "main"))) == (
        Frame(file=own, line=2, function="main", source="x.wait()  # here", own=True),
        Frame(file=other, line=2, function="wait"),
    )


def test_source_of_other_files_is_not_shown(stacks):
    """A stack that names a file elsewhere does not get its text into the record."""
    (frame,) = stacks.frames(text_of(("/etc/passwd", 1, "f")))
    assert frame == Frame(file="/etc/passwd", line=1, function="f")


def test_the_graders_frames_are_left_out(stacks, tmp_path):
    """Neither the grader's own frames are kept, nor what is outside of the root's program, nor the import system's."""
    package = pytest_witness.__path__[0]
    own = f"{tmp_path}/a.py"
    found = stacks.frames(
        text_of(
            (f"{package}/stage/library.py", 5, "acquiring"),
            (own, 1, "main"),
            ("<frozen importlib._bootstrap>", 1, "_call_with_frames_removed"),
            (own, 2, "<module>"),
            (f"{package}/stage/root.py", 9, "_run_function"),
            (f"{package}/stage/root.py", 8, "play"),
            (f"{package}/stage/agent.py", 7, "begin"),
            ("<string>", 1, "<module>"),
        )
    )
    assert [(frame.line, frame.function) for frame in found] == [(2, "<module>"), (1, "main")]


def test_a_forked_childs_stack_begins_with_it(stacks, tmp_path):
    """What a child has from its parent, down to where that started it, is no part of its own stack."""
    own, library = f"{tmp_path}/a.py", "/usr/lib/python3/multiprocessing/"
    found = stacks.frames(
        text_of(
            (own, 1, "work"),
            (f"{library}process.py", 108, "run"),
            (f"{library}process.py", 314, "_bootstrap"),
            (f"{library}popen_fork.py", 71, "_launch"),
            (f"{library}process.py", 121, "start"),
            (own, 2, "main"),
        )
    )
    assert [frame.function for frame in found] == ["_bootstrap", "run", "work"]


def test_a_forked_childs_stack_at_its_end(stacks, tmp_path):
    """When a child calls its exit functions, its work is done, and where its parent started it is left out as well."""
    library = "/usr/lib/python3/multiprocessing/"
    found = stacks.frames(
        text_of(
            (f"{library}util.py", 1, "_exit_function"),
            (f"{library}popen_fork.py", 74, "_launch"),
            (f"{library}process.py", 121, "start"),
            (f"{tmp_path}/a.py", 2, "main"),
        )
    )
    assert [frame.function for frame in found] == ["_launch", "_exit_function"]


def test_the_innermost_frames_are_kept(stacks):
    """Of many frames the innermost are kept."""
    found = stacks.frames(text_of(*((f"{number}.py", number, "f") for number in range(100))))
    assert [frame.line for frame in found] == list(reversed(range(MAX_FRAMES)))
