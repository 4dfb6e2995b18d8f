"""A course is read from its file, and what is wrong with the file is told with its place."""

import pytest

from pytest_witness.submission import load

COURSE = """
[[exercise]]
name = "roots"
title = "Roots"
functions = ["root", "roots"]
work = { roots = "root" }
hints = ["a", "b"]
deadline = 3
script_args = [[1, 2]]

[[exercise]]
name = "cubes"
"""


@pytest.fixture
def course(tmp_path):
    """Load a course that is given as text."""

    def give(text):
        (tmp_path / "course.toml").write_text(text, encoding="utf-8")
        return load(tmp_path)

    return give


def test_a_course(course):
    """Exercises are in the order of the file, with what it says of them, and else the defaults."""
    loaded = course(COURSE)
    assert list(loaded) == ["roots", "cubes"]
    roots = loaded["roots"]
    assert (roots.title, roots.functions, roots.work) == ("Roots", ("root", "roots"), {"roots": "root"})
    assert (roots.hints, roots.deadline, roots.script_args) == (("a", "b"), 3, ([1, 2],))
    assert (loaded["cubes"].deadline, loaded["cubes"].functions, loaded["cubes"].script_for) == (10.0, (), None)


def test_an_empty_course(course):
    """A file without exercises is a course without exercises."""
    assert course("") == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("exercise = 1", "begin each exercise with a line [[exercise]]"),
        ("[exercise]\nname = 'a'", "begin each exercise with a line [[exercise]]"),
        ("[[exercise]]", "exercise 1: no name"),
        ("[[exercise]]\nname = 'a'\n[[exercise]]\nnam = 'b'", "exercise 2: unknown 'nam'"),
        ("[[exercise]]\nname = ''\ntitle = 1", "exercise 1: 'title' must be text, not 1"),
        ("[[exercise]]\nname = 'a'\ndeadline = -1", "exercise 1: 'deadline' must be above 0, not -1"),
        ("[[exercise]]\nname = 'a'\ndeadline = false", "exercise 1: 'deadline' must be a number, not False"),
    ],
)
def test_a_broken_course(course, tmp_path, text, told):
    """What is wrong is told with the file and the number of the exercise."""
    with pytest.raises(ValueError, match=r"course\.toml") as caught:
        course(text)
    assert str(caught.value) == f"{tmp_path / 'course.toml'}: {told}"
