"""What is returned is far too large."""

import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The value did not cross, for it was too large."""
    reason = case.not_plain("too large")
    if not case.graded or not reason:
        return None
    size = re.search(r"[\d,]+ \w+", reason)
    return Found(CERTAIN, {"function": case.function or "your program", "size": size[0] if size else "too much"})


MISCONCEPTION = Misconception(
    slug="huge-value",
    question="How many results should there be?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="What {function} returned was too large to be looked at: {size}.",
    why="There should be one result for each thing that was asked for. A list that is added to itself, or "
    "grows in a loop that does not know when to stop, becomes larger and larger.",
    step="Print the length of the list before and after each line that changes it.",
    wrong="""
def doubled(numbers):
    answer = [2 * n for n in numbers]
    while len(answer) < 1_000_000:
        answer = answer + answer
    return answer


if __name__ == "__main__":
    print(len(doubled([1, 2, 3])))
""",
    right="""
def doubled(numbers):
    return [2 * n for n in numbers]


if __name__ == "__main__":
    print(len(doubled([1, 2, 3])))
""",
    asked=True,
    example={"function": "table", "size": "50,000,000 items"},
    symptoms=("too many results",),
)
