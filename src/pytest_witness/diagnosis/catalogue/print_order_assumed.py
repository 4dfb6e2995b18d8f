"""Numbered lines of several processes are expected in the order in which these were started."""

import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth")
_PLACE = re.compile(
    r"^\W*(?:(?:step|line|verse|part|chapter|act|round|page)\s+(\d+)|(\d+)[.)]|no\.? ?(\d+))(?=\W|$)", re.IGNORECASE
)


def signs(case: Case) -> Found | None:
    """Each of several workers wrote one line with its place in an order, and the lines came in another."""
    if case.graded or len(case.writers) <= 1:
        return None
    pids = {worker.pid for worker in case.writers}
    lines = [line.text for line in case.run.outputs if line.stream == "stdout" and line.pid in pids]
    if len(lines) != len(pids):
        return None
    places = [_place(text) for text in lines]
    if None in places or places == sorted(places, key=lambda one: one or 0) or len(set(places)) != len(places):
        return None
    return Found(LIKELY, {"first": lines[0], "places": [str(place) for place in places]})


def _place(text: str) -> int | None:
    told = _PLACE.match(text)
    if told is not None:
        return int(next(filter(None, told.groups())))
    word = re.split(r"\W+", text.strip().lower())[0]
    return _WORDS.index(word) + 1 if word in _WORDS else None


MISCONCEPTION = Misconception(
    slug="print-order-assumed",
    question="In which order do my processes print?",
    fix=Fix.ADVICE,
    tag="soft",
    signs=signs,
    seen="The numbered lines came in the order {places}: '{first}' was the first.",
    why="Processes that are at work together print when they get there. Which one is first may change from run to run.",
    step="If the order matters, let the processes return their lines, and print them in your main program.",
    wrong="""
from multiprocessing import Process
from time import sleep


def say(number, seconds):
    sleep(seconds)
    print("Verse", number)


if __name__ == "__main__":
    singers = [Process(target=say, args=(1, 0.3)), Process(target=say, args=(2, 0))]
    for singer in singers:
        singer.start()
    for singer in singers:
        singer.join()
""",
    right="""
from multiprocessing import Pool
from time import sleep


def say(number):
    sleep(0.3 if number == 1 else 0)
    return f"Verse {number}"


if __name__ == "__main__":
    with Pool(2) as pool:
        for line in pool.map(say, [1, 2]):
            print(line)
""",
    symptoms=("the lines come in another order each time",),
)
