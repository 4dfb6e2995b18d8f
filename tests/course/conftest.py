"""What the tests on the course share: the exercises, their rubrics and their lessons, read without running them."""

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pytest_witness.submission import Exercise, load

ROOT = Path(__file__).parents[2]
COURSE = load(ROOT / "exercises")

_FENCE = re.compile(
    r"(?P<mark><!-- numbers vary -->\n)?^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)
_COUNTS = re.compile(r"^What counts:\n\n(?P<items>(?:- .*\n(?:  .*\n)*)+)", re.MULTILINE)


@dataclass(frozen=True)
class Item:
    """One test of a rubric, as its source says it."""

    name: str
    title: str
    function: str
    points: float
    asks_for: set[str] = field(default_factory=set)
    every_start_method: bool = False


@dataclass(frozen=True)
class Shown:
    """One command of a lesson, with the output that is shown for it."""

    command: str
    output: str
    varies: bool


@dataclass(frozen=True)
class Lesson:
    """One README."""

    text: str

    @property
    def items(self) -> list[str]:
        """The items under "What counts"."""
        found = _COUNTS.search(self.text)
        items = [] if found is None else re.split(r"^- ", found["items"], flags=re.MULTILINE)[1:]
        return [" ".join(item.split()) for item in items]

    @property
    def programs(self) -> dict[str, str]:
        """The programs that a reader is to save, by the name in their first line."""
        texts = [fence["text"] for fence in _FENCE.finditer(self.text) if fence["kind"] == "python"]
        return {text.partition("\n")[0].removeprefix("# "): text for text in texts}

    @property
    def shown(self) -> list[Shown]:
        """The commands whose output is shown."""
        shown = []
        for fence in _FENCE.finditer(self.text):
            if fence["kind"] == "console":
                for part in re.split(r"^\$ ", fence["text"], flags=re.MULTILINE)[1:]:
                    command, _, output = part.partition("\n")
                    shown.append(Shown(command, output, bool(fence["mark"])))
        return shown


@dataclass(frozen=True)
class Material:
    """All that an exercise consists of."""

    exercise: Exercise

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return ROOT / "exercises" / self.exercise.name

    @property
    def stub(self) -> Path:
        """What the learner is given."""
        return self.folder / f"{self.exercise.name}.py"

    @property
    def solution(self) -> Path:
        """The solution that we keep."""
        return ROOT / "solutions" / self.exercise.name / f"{self.exercise.name}.py"

    @property
    def lesson(self) -> Lesson:
        """What the learner reads."""
        return Lesson((self.folder / "README.md").read_text(encoding="utf-8"))

    @property
    def rubric(self) -> list[Item]:
        """The tests that carry a rubric marker, in their order, and every other test with no function."""
        tree = ast.parse((self.folder / f"test_{self.exercise.name}.py").read_text(encoding="utf-8"))
        return [_item(part) for part in tree.body if isinstance(part, ast.FunctionDef) and part.name.startswith("test")]


def _item(test: ast.FunctionDef) -> Item:
    markers = [mark for mark in test.decorator_list if isinstance(mark, ast.Call) and mark.func.attr == "rubric"]
    marker = markers[0] if markers else None
    points = next((key.value.value for key in marker.keywords if key.arg == "points"), 1) if marker else 0
    return Item(
        name=test.name,
        title=ast.get_docstring(test) or "",
        function=marker.args[0].value if marker else "",
        points=points,
        asks_for={
            part.attr
            for part in ast.walk(test)
            if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and part.value.id == "submission"
        },
        every_start_method=any(argument.arg == "start_method" for argument in test.args.args),
    )


@pytest.fixture(params=COURSE.values(), ids=COURSE)
def material(request) -> Material:
    """Give each exercise of the course in turn."""
    return Material(request.param)


@pytest.fixture(scope="session")
def course() -> dict[str, Exercise]:
    """Give the course."""
    return COURSE


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the folder of the repository."""
    return ROOT
