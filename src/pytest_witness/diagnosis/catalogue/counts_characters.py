"""The characters of a page are counted, not its words."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import counted, is_off, value_is_wrong
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The counts are wrong, and the source counts characters."""
    kind, line = counted(case)
    if kind != "characters" or not value_is_wrong(case):
        return None
    sure = is_off(case, more=True)
    return Found(sure, {"line": line}) if sure else None


MISCONCEPTION = Misconception(
    slug="counts-characters",
    question="What does len() count?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="Your numbers are those of characters: line {line} takes the length of the text itself.",
    why="The length of a text is the number of its characters. The length of a list is the number of its "
    "items, and split() makes a list of words.",
    step="Split the text of line {line} before you take the length.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen

URLS = ["data:,to%20be%20or%0Anot", "data:,tea"]


def words(url):
    return len(urlopen(url).read().decode())


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
    symptoms=("the numbers are far too large",),
)
