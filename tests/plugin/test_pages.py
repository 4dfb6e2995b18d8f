"""The fixture `pages`: real downloads in tests, and a server that is there as long as it is needed and no longer."""

import os
import signal

import pytest

from pytest_witness.observe import can_trace

OBSERVERS = ["portable", *(["linux"] if can_trace() else [])]

DOWN = """\
import multiprocessing
from multiprocessing.pool import ThreadPool
from urllib.request import urlopen


def size(url):
    with urlopen(url) as page:
        return len(page.read())


def by_pool(urls):
    with multiprocessing.Pool(2) as pool:
        return pool.map(size, urls, chunksize=1)


def by_threads(urls):
    with ThreadPool(2) as pool:
        return pool.map(size, urls)


def fails(url):
    try:
        return size(url)
    except OSError as error:
        return type(error).__name__


def for_ever(urls, bell):
    size(urls[0])
    with open(bell, "w") as pipe:
        pipe.write("here")
    while True:
        pass
"""


@pytest.fixture
def tests(session, pytester):
    """Write the module of downloads and a test file, and run it."""

    def run(source, *options):
        pytester.makepyfile(down=DOWN, test_down=source)
        return session("--import-mode=prepend", *options)

    return run


@pytest.mark.parametrize("observer", OBSERVERS)
def test_pages_are_downloaded(tests, observer):
    """Pages are served to what is run, and who asked for them is evidence."""
    tests(
        """
        from down import by_pool, fails

        def test_pool(witness, pages):
            run = witness(by_pool, pages({"one": "1", "two": "22", "three": b"333"}))
            assert run.value == [1, 2, 3]
            evidence = pages.downloaded_by_workers(run)
            assert evidence == 3
            assert evidence

        def test_at_once(separate_processes, pages):
            assert separate_processes(by_pool, pages({"one": "1", "two": "22", "three": "333"}), at="request") == 2

        def test_failing(witness, pages):
            gone, cut = pages({"gone": 404, "cut": pages.dropped("text")})
            assert witness(fails, gone).value == "HTTPError"
            assert witness(fails, cut).value == "ConnectionResetError"
        """,
        f"--witness-observer={observer}",
    ).assert_outcomes(passed=3)


def test_what_a_failure_says(tests, plain):
    """A failing comparison tells who downloaded, and a gate at the requests says so in the picture."""
    result = tests("""
        from down import by_pool, by_threads

        PAGES = {"one": "1", "two": "22", "three": "333"}

        def test_who(witness, pages):
            assert pages.downloaded_by_workers(witness(by_threads, pages(PAGES))) == 3

        def test_three(separate_processes, pages):
            assert separate_processes(by_pool, pages(PAGES), at="request") == 3
        """)
    result.assert_outcomes(failed=2)
    result.stdout.re_match_lines(
        [
            r".*assert pages downloaded by workers alone: 0, not 3",
            r".*3 pages were downloaded by your main program, process \d+\.",
            r".*Requests open at the same moment: \d at most\.",
            r".*assert processes at work at once: 2, not 3",
            r".*2 processes held at the same moment, while they wait for their pages",
        ]
    )


def test_pages_are_those_of_one_test(tests):
    """A test does not see the pages of the one before, and its runs have nothing to do with the server."""
    tests("""
        from down import by_pool, fails

        URLS = []

        def test_one(witness, pages):
            URLS.extend(pages({"one": "1"}))
            assert witness(fails, URLS[0]).value == 1

        def test_without(witness, witness_bench):
            assert witness_bench.pages is None
            assert witness(fails, URLS[0]).requests == ()

        def test_two(witness, pages):
            pages({"two": "22"})
            assert witness(fails, URLS[0]).value == "HTTPError"
        """).assert_outcomes(passed=3)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "separate_processes(by_pool, ['x'], at='request')",
            "ValueError: at='request' holds requests for pages: serve some with the fixture `pages` first",
        ),
        (
            "pages({'one': 200})",
            "ValueError: page 'one': 200 does not mean an error; give a status such as 404, or its text",
        ),
    ],
)
def test_misuse(tests, line, message):
    """What is wrong with a call is said at the call."""
    result = tests(f"""
        from down import by_pool

        def test_misuse(separate_processes, pages):
            {line}
        """)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f"E * {message}", "test_down.py:4: ValueError"])


def test_no_server_is_started_in_vain(tests, mark):
    """A session that serves nothing starts no server, though a test asks for the fixture."""
    tests("""
        import psutil

        def test_nothing(pages):
            assert psutil.Process().children() == []
        """).assert_outcomes(passed=1)


def test_the_server_ends_with_the_session(tests, mark):
    """At the end of a session its server is gone."""
    tests("""
        import psutil

        def test_pages(pages):
            pages({"one": "1"})
            assert len(psutil.Process().children()) == 1
        """).assert_outcomes(passed=1)
    assert mark.bearers() == []


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_whatever_kills_pytest(start, pytester, mark, bell, monkeypatch, number):
    """When pytest is killed in the midst of a run, the server ends, and the run with it."""
    monkeypatch.setenv("BELL", bell.path)
    pytester.makepyfile(
        down=DOWN,
        test_down="""
        import os
        from down import for_ever

        def test_for_ever(witness, pages):
            witness(for_ever, pages({"one": "1"}), os.environ["BELL"], deadline=500)
        """,
    )
    with start("--import-mode=prepend") as process:
        bell.wait()
        assert len(mark.bearers()) >= 4  # pytest, the server, the supervisor and the stage
        os.kill(process.pid, number)
        process.communicate(timeout=90)
    mark.assert_gone()
