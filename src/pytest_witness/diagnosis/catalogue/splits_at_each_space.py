"""The text is split at each single space, not at what stands between words."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import counted, is_off, value_is_wrong
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The counts are wrong, and the source counts spaces."""
    kind, line = counted(case)
    if kind != "spaces" or not value_is_wrong(case):
        return None
    sure = is_off(case, more=None)
    return Found(sure, {"line": line}) if sure else None


MISCONCEPTION = Misconception(
    slug="splits-at-each-space",
    question="Is split(' ') the same as split()?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="Your numbers are wrong where other things than one space stand between words: line {line} cuts at "
    "each single space.",
    why="split(' ') cuts at each space, also where two stand together, and never at the end of a line or at a "
    "tab. split() takes all that stands between two words as one cut.",
    step="Leave the parentheses of split() empty on line {line}.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen

URLS = ["data:,to%20be%20or%0Anot", "data:,tea"]


def words(url):
    return len(urlopen(url).read().decode().split(' '))


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, URLS))
""",
    right="""
from multiprocessing import Pool
from urllib.request import urlopen

URLS = ["data:,to%20be%20or%0Anot", "data:,tea"]


def words(url):
    return len(urlopen(url).read().decode().split())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, URLS))
""",
    asked=True,
    symptoms=("the numbers are a little wrong", "1 for an empty page"),
)
