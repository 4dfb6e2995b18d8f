"""Who changed a list, whose updates could be lost, and what crossed."""

from dataclasses import replace

import pytest

from pytest_witness.evidence import Verdict, contention, crossing, who_changed
from pytest_witness.record import Call, Change, Output, Thread

ROOT = 100


@pytest.fixture
def changed(run):
    """Make runs by hand in which these changed a list: PID, thread and method of each; the root's thread is 5."""

    def make(*changes, workers=(1,)):
        made = run(*workers)
        threads = (Thread(tid=ROOT, born=0.0), Thread(tid=5, born=0.1))
        found = tuple(Change(pid=pid, tid=tid, argument=0, how=how, at=0.2) for pid, tid, how in changes)
        return replace(made, processes=(replace(made.root, threads=threads), *made.processes[1:]), changes=found)

    return make


@pytest.mark.parametrize(
    ("change", "who", "told"),
    [
        ((ROOT, ROOT, "append"), "in_main", "Changed by the main thread of your program: append."),
        ((ROOT, 5, "extend"), "in_threads", "Changed by another thread of your program: extend."),
        ((1, 1, "__iadd__"), "in_processes", "Changed by another process, in its own copy: __iadd__."),
        ((1, 5, "append"), "in_processes", "Changed by another process, in its own copy: append."),
        ((ROOT, 77, "append"), "in_main", "Changed by the main thread of your program: append."),
    ],
)
def test_who_changed_it(changed, change, who, told):
    """The process is what the kernel says, and a thread that the kernel does not know is none."""
    evidence = who_changed(changed(change))
    assert (evidence.value, evidence.verdict, evidence.reasons) == (1, Verdict.PROVED, (told,))
    found = {name: len(getattr(evidence, name)) for name in ("in_main", "in_threads", "in_processes")}
    assert found == {"in_main": 0, "in_threads": 0, "in_processes": 0, who: 1}


def test_several_changed_it(changed):
    """Each who is told once, with the methods that were used."""
    evidence = who_changed(changed((1, 1, "sort"), (ROOT, 5, "pop"), (ROOT, 5, "append"), (ROOT, 5, "append")))
    assert evidence.value == 4
    assert evidence.reasons == (
        "Changed by another thread of your program: append, pop.",
        "Changed by another process, in its own copy: sort.",
    )


def test_nobody_changed_it(changed):
    """A list that stayed as it was is refuted."""
    evidence = who_changed(changed())
    assert (evidence.value, evidence.verdict, evidence.reasons) == (
        0,
        Verdict.REFUTED,
        ("Nobody changed a list that was given.",),
    )


@pytest.mark.parametrize("question", [who_changed, contention], ids=["who_changed", "contention"])
def test_a_run_that_never_returned(unfinished_run, question):
    """A run that did not return proves nothing, and is there to be looked at."""
    broken, told = unfinished_run
    evidence = question(broken)
    assert (evidence.value, evidence.verdict, evidence.reasons) == (None, Verdict.REFUTED, (told,))
    assert evidence.run is broken


NONE_WROTE = "No process other than your main program was seen to write to a `value`."


@pytest.mark.parametrize(
    ("stores", "value", "verdict", "told"),
    [
        (
            [(1, "value", 0.1, 0.5), (2, "value", 0.2, 0.4), (3, "value", 0.3, 0.3), (1, "value", 0.7, 0.1)],
            3,
            "refuted",
            "3 processes had read the value before any of them wrote it, so all updates but one were lost.",
        ),
        (
            [(1, "value", 0.1, 0.2), (2, "value", 0.4, 0.2), (3, "value", 0.45, 0.0), (3, "[]", 0.5, 0.0)],
            1,
            "proved",
            "Never more than one process at a time was about to write the value.",
        ),
        (
            [(1, "[]", 0.1, 0.0), (2, "[]", 0.1, 0.0)],
            0,
            "inconclusive",
            "Your processes wrote items and no `value`, and nobody is held at an item.",
        ),
        ([], 0, "refuted", NONE_WROTE),
        ([(ROOT, "value", 0.1, 0.0)], 0, "refuted", NONE_WROTE),
    ],
)
def test_whose_updates_can_be_lost(run, stores, value, verdict, told):
    """Two who have read before either writes lose an update; one at a time does not; of items nothing is concluded."""
    calls = tuple(Call(pid=pid, kind="store", name=name, at=at, held=held) for pid, name, at, held in stores)
    evidence = contention(replace(run(1, 2, 3), calls=calls))
    assert (evidence.value, str(evidence.verdict), evidence.reasons) == (value, verdict, (told,))
    assert evidence.writers == {pid for pid, *_ in stores if pid != ROOT}


def test_who_waits_before_a_lock_does_not_count(run):
    """Processes held together before they take a lock have not been seen to read: they write one at a time."""
    calls = [Call(pid=pid, kind="lock", name="", at=0.1, held=0.2) for pid in (1, 2)]
    calls += [Call(pid=pid, kind="store", name="value", at=0.4 + pid / 10, held=0.05) for pid in (1, 2)]
    assert contention(replace(run(1, 2, holds=[(1, 2), (1,), (2,)]), calls=tuple(calls))) == 1


@pytest.mark.parametrize(
    ("mapped", "stores", "shared"),
    [
        ((False, False), [], False),
        ((False, True), [], True),
        ((False, None), [], None),
        ((False, False), [(1, "value")], True),
        ((False, False), [(1, "[]")], False),
        ((False, False), [(ROOT, "value")], False),
        ((), [], False),
    ],
)
def test_whether_memory_is_shared(run, mapped, stores, shared):
    """Memory is shared where the kernel says so, or a worker wrote a `value`; an item may be of any list."""
    workers = [{"pid": number, "shares_memory": each} for number, each in enumerate(mapped, 1)]
    calls = [(pid, "store", name) for pid, name in stores]
    assert contention(run(*workers, calls=calls)).shared is shared


def written(run, root, *workers, lines=()):
    """Make a run by hand in which the root and each worker wrote so many bytes, and these printed lines."""
    made = run(*({"pid": number, "written": count} for number, count in enumerate(workers, 1)))
    outputs = tuple(Output(pid=pid, stream="stdout", text=text, at=0.3, cut=cut) for pid, text, cut in lines)
    return replace(made, processes=(replace(made.root, written=root), *made.processes[1:]), outputs=outputs)


@pytest.mark.parametrize(
    ("before", "after", "value", "from_main", "verdict"),
    [
        ((50, 10, 20), (50, 30, 40), 40, 0, "proved"),
        ((50, 10, 20), (80, 10, 20), 0, 30, "refuted"),
        ((50, 10), (40, 5), -5, -10, "refuted"),
        ((None, 10), (50, 30), 20, None, "proved"),
        ((50,), (90,), 0, 40, "refuted"),
    ],
)
def test_what_crossed(run, before, after, value, from_main, verdict):
    """Who writes more when the values are longer is who sends them."""
    evidence = crossing(written(run, *before), written(run, *after))
    assert (evidence.value, evidence.from_main, str(evidence.verdict)) == (value, from_main, verdict)
    assert evidence.reasons == (
        f"The workers wrote {sum(before[1:])} bytes with the short values and {sum(after[1:])} with the long ones.",
    )


def test_what_is_printed_does_not_cross(run):
    """Lines of output are taken off, with what was cut of them, whoever printed them."""
    first = written(run, 50, 10)
    lines = [(1, "\u00e9" * 3, 4), (ROOT, "ab", 0)]  # seven bytes with the line's end, and four cut; three
    second = written(run, 53, 31, lines=lines)
    evidence = crossing(first, second)
    assert (evidence.value, evidence.from_main) == (10, 0)


def test_who_printed_more_than_is_known(run):
    """Bytes that are no UTF-8 are longer as text; nobody has sent less than nothing."""
    first = written(run, 5, 5)
    second = written(run, 5, 5, lines=[(1, "\ufffd" * 5, 0)])
    assert crossing(first, second) == -5


def test_nobody_counted_the_bytes(run):
    """Where nothing tells who wrote how much, it is inconclusive."""
    evidence = crossing(written(run, 1, 10), written(run, 5, None))
    assert (evidence.value, evidence.from_main, evidence.verdict) == (None, 4, Verdict.INCONCLUSIVE)
    assert evidence.reasons == ("Nothing here tells how many bytes each process wrote.",)


@pytest.mark.parametrize("first", [True, False], ids=["the first", "the second"])
def test_one_of_two_runs_never_returned(run, unfinished_run, first):
    """When either run did not return, that is what is told."""
    broken, told = unfinished_run
    evidence = crossing(*((broken, written(run, 1, 2)) if first else (written(run, 1, 2), broken)))
    assert (evidence.value, evidence.verdict, evidence.reasons) == (None, Verdict.REFUTED, (told,))
