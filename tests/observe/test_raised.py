"""What leaves the submission's code by an exception in a process that it started, and what it was given."""

import sys

import pytest

pytestmark = pytest.mark.skipif(sys.version_info < (3, 12), reason="nobody tells before sys.monitoring (PEP 669)")

CUBES = """
    from multiprocessing import Pool, Process

    class Odd:
        def __repr__(self):
            raise SystemExit("nobody asked for this")

    def parse(text):
        return int(text)

    def cube(number, *rest, **more):
        if number == 17:
            parse("seventeen")
        try:
            parse("caught")
        except ValueError:
            pass
        return number ** 3

    def of_pool():
        with Pool(2) as pool:
            return pool.map(cube, range(15, 19))

    def odd(odd, text, numbers, huge, key=None):
        raise ValueError(text)

    def of_process():
        process = Process(target=odd, args=(Odd(), "a" * 100, [1, (2,), 3, 4, 5], 10 ** 100), kwargs={"key": b"k"})
        process.start()
        process.join()

    def many(count):
        from concurrent.futures import ThreadPoolExecutor
        with ThreadPoolExecutor(1) as threads:
            for number in range(count):
                threads.submit(parse, "no")

    def of_many():
        process = Process(target=many, args=(1000,))
        process.start()
        process.join()

    def of_none():
        parse("no")
"""


def call(observe, function, method):
    """Observe one of the functions, and return its run, and what was raised as text."""
    run = observe(CUBES, function=function, start_method=method)
    return run, [f"{one.error}: {one.name}({one.arguments})" for one in run.raised]


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_pools_worker(observe, method):
    """The outermost function counts, with what it was given; what is caught inside is nobody's business."""
    run, raised = call(observe, "of_pool", method)
    assert raised == ["ValueError: cube(number=17, rest=(), more=<dict>)"]
    assert run.raised[0].pid in [worker.pid for worker in run.workers]


def test_what_it_was_given(observe):
    """Long values are cut, and no method of the submission's is called to show one."""
    _, raised = call(observe, "of_process", "fork")
    shown = f"odd=<Odd>, text='{'a' * 60}'..., numbers=[1, <tuple>, 3, 4, ...], huge=<int>, key=b'k'"
    assert raised == [f"ValueError: odd({shown})"]


def test_who_raises_for_a_living(observe):
    """Of one process, a hundred are told."""
    _, raised = call(observe, "of_many", "fork")
    assert raised == ["ValueError: parse(text='no')"] * 100


def test_the_main_program(observe):
    """What the main program raises is its failure, which tells more."""
    run, raised = call(observe, "of_none", "fork")
    assert run.failure.type == "ValueError"
    assert raised == []
