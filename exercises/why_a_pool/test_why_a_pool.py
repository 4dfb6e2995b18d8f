"""The rubric of why_a_pool: each test is one item of the list in README.md."""

import pytest

EIGHT = {f"page-{size}": "word " * size for size in (300, 7, 1, 45, 1200, 2, 90, 12)}
COUNTS = [300, 7, 1, 45, 1200, 2, 90, 12]
ODD = {
    "spaces": "  one\ttwo \n\n three\r\nfour  ",
    "names": "Zoë Ångström Łódź 東京 naïve",
    "long": "a few of many words\n" * 20_000,
    "empty": "",
}
COUNTS_OF_ODD = [4, 5, 100_000, 0]


@pytest.mark.rubric("count_words", points=1)
def test_words_of_one_page(witness, pages, submission):
    """`count_words` is right for every page, short, long or empty, whatever stands between its words."""
    for url, count in zip(pages(ODD), COUNTS_OF_ODD, strict=True):
        assert witness(submission.count_words, url).value == count


@pytest.mark.rubric("count_all_words", points=0.5)
def test_words_of_eight_pages(witness, pages, submission):
    """The counts of eight pages are right."""
    assert witness(submission.count_all_words, pages(EIGHT)).value == COUNTS


@pytest.mark.rubric("count_all_words", points=0.5)
def test_words_of_other_lists(witness, pages, submission):
    """`count_all_words` is right for every list of addresses, also an empty one, and for every number of workers."""
    urls = pages(ODD)
    cases = ((urls, 3, COUNTS_OF_ODD), (urls[:1], 2, [4]), ([], 3, []), ([urls[1], urls[0], urls[1]], 6, [5, 4, 5]))
    for addresses, processes, counts in cases:
        assert witness(submission.count_all_words, addresses, processes=processes).value == counts


@pytest.mark.rubric("count_all_words", points=2)
def test_four_processes_download_at_once(separate_processes, pages, submission):
    """Four processes, none of them the main program, wait for their pages at the same moment."""
    assert separate_processes(submission.count_all_words, pages(EIGHT), at="request") == 4


@pytest.mark.rubric("count_all_words", points=1)
def test_as_many_processes_as_asked_for(separate_processes, pages, submission):
    """When `count_all_words` is asked for three workers, three processes are at work at the same moment."""
    assert separate_processes(submission.count_all_words, pages(EIGHT), processes=3) == 3


@pytest.mark.rubric("count_all_words", points=1)
def test_the_workers_download(witness, pages, submission):
    """Every page is downloaded by a worker, and none by the main program."""
    run = witness(submission.count_all_words, pages(EIGHT))
    evidence = pages.downloaded_by_workers(run)
    assert evidence == len(EIGHT)
    assert evidence, str(evidence)


@pytest.mark.rubric("count_all_words", points=1.5)
def test_a_failing_page_is_minus_one(witness, pages, submission):
    """A page that is missing, or whose connection is dropped, counts as -1, and no other page is lost."""
    some = {
        "one": "to be or not to be",
        "gone": 404,
        "two": "that is",
        "cut": pages.dropped("a b " * 500),
        "three": "x",
    }
    assert witness(submission.count_all_words, pages(some)).value == [6, -1, 2, -1, 1]
    assert witness(submission.count_all_words, pages({"none": 500}), processes=2).value == [-1]


@pytest.mark.rubric("count_all_words", points=1)
def test_counts_are_in_order(every_order, pages, submission):
    """The counts are in the order of the addresses, whichever worker finishes first."""
    orders = every_order(submission.count_all_words, pages(EIGHT), processes=3)
    assert orders == COUNTS
    assert orders.workers > 1, "There is only one order when fewer than two processes are at work."


@pytest.mark.rubric("count_all_words", points=0.25)
def test_counts_under_every_start_method(separate_processes, pages, submission, start_method):
    """`count_all_words` works however this computer starts processes."""
    evidence = separate_processes(submission.count_all_words, pages(EIGHT), start_method=start_method)
    assert evidence.run.value == COUNTS
    assert evidence == 4


@pytest.mark.rubric("count_all_words", points=0.75)
def test_count_all_words_leaves_nothing(no_leaks, pages, submission):
    """The workers of `count_all_words` have ended when the program ends, and nothing is left of them."""
    evidence = no_leaks(submission.count_all_words, pages(EIGHT))
    assert evidence, str(evidence)
    assert evidence.run.workers, "No process was started, so there was none to end."
