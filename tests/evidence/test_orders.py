"""Orders of completion: which are forced, how they are written, and what their runs prove."""

from itertools import combinations, permutations
from math import factorial

import pytest

from pytest_witness.evidence import Verdict, in_orders, orders_of, parse_replay, replay
from pytest_witness.evidence.orders import ALL_UP_TO, COVERED_UP_TO, SAMPLE


@pytest.mark.parametrize("workers", range(5))
def test_all_orders_of_a_few(workers):
    """Up to four workers, every order is there, once, the natural one first."""
    orders = orders_of(workers)
    assert len(orders) == len(set(orders)) == factorial(workers)
    assert set(orders) == set(permutations(range(workers)))
    assert orders[0] == tuple(range(workers))
    assert ALL_UP_TO == 4


@pytest.mark.parametrize("workers", range(5, 11))
def test_every_ordered_triple_of_more(workers):
    """Beyond that, whichever three workers are picked, each of their six orders is met, in few orders."""
    orders = orders_of(workers)
    assert all(sorted(order) == list(range(workers)) for order in orders)
    met = {triple for order in orders for triple in combinations(order, 3)}
    assert met == set(permutations(range(workers), 3))
    assert len(orders) <= 20
    assert [order[::-1] for order in orders[::2]] == orders[1::2]


@pytest.mark.parametrize("workers", [COVERED_UP_TO + 1, 40])
def test_a_sample_of_many(workers):
    """For many workers there is a sample of orders, each followed by its reverse."""
    orders = orders_of(workers)
    assert len(orders) == len(set(orders)) == 2 * SAMPLE
    assert all(sorted(order) == list(range(workers)) for order in orders)
    assert [order[::-1] for order in orders[::2]] == orders[1::2]


@pytest.mark.parametrize("workers", [3, 7, 20])
def test_the_same_every_time(workers):
    """The orders for a number of workers are the same in every session, so that a failure can be repeated."""
    first = list(orders_of(workers))
    orders_of.cache_clear()
    assert orders_of(workers) == first


@pytest.mark.parametrize("order", [*permutations(range(4)), tuple(range(12)), (0,), tuple(reversed(range(11)))])
def test_an_order_as_people_write_it(order):
    """An order that was written can be read again."""
    assert parse_replay(replay(order)) == order


def test_positions_are_counted_from_one():
    """People count from one."""
    assert replay((2, 0, 1)) == "3-1-2"
    assert parse_replay("3-1-2") == (2, 0, 1)


@pytest.mark.parametrize("text", ["", "-", "1-", "0-1", "1-1", "1-3", "2", "a", "1,2", "1.0-2", "-1", "1--2", "3-1-2-"])
def test_what_is_no_order(text):
    """Anything but the numbers 1 to n, once each, is refused with an example of what is asked for."""
    with pytest.raises(ValueError, match="as in 3-1-2") as caught:
        parse_replay(text)
    assert str(caught.value) == f"not an order: {text!r}; write each of the numbers 1 to n once, as in 3-1-2"


def test_orders_that_agree(run):
    """When each order was forced and returned the value, the orders equal it, and every order was forced."""
    runs = tuple(run(1, 2, holds=[(1, 2)], order=order, value=[1]) for order in orders_of(2))
    orders = in_orders(runs, 2)
    assert orders == [1]
    assert orders != [2]
    assert orders
    assert (orders.value, orders.reasons, len(orders), orders.workers) == (True, (), 2, 2)
    assert tuple(orders) == runs
    assert orders.differing([1]) == ()


def test_an_order_that_differs(run):
    """A single order with another value is enough, and is found."""
    runs = tuple(run(1, 2, holds=[(1, 2)], order=order, value=list(order)) for order in orders_of(2))
    orders = in_orders(runs, 2)
    assert orders != [0, 1]
    assert [one.order for one in orders.differing([0, 1])] == [(1, 0)]
    assert orders, "every order was forced, whatever came of it"


def test_orders_that_could_not_be_forced(run):
    """Orders for which too few came are not proved, and are counted."""
    runs = (run(1, 2, order=(0, 1), value=1), run(1, 2, order=None, value=1))
    orders = in_orders(runs, 2)
    assert orders == 1
    assert not orders
    assert orders.reasons == ("1 of 2 orders could not be forced: fewer than 2 were at work.",)


def test_nobody_to_order(run):
    """A run without workers has one order, which nobody had to force."""
    orders = in_orders((run(value=1),), 0)
    assert orders == 1
    assert (bool(orders), orders.workers) == (True, 0)


def test_an_order_that_never_returned(run, unfinished_run):
    """When an order did not return, the orders equal nothing, not even None, and say why."""
    broken, told = unfinished_run
    orders = in_orders((run(1, 2, order=(0, 1), value=None), broken), 2)
    assert orders != None  # noqa: E711  # the comparison is what is tested
    assert orders.verdict is Verdict.REFUTED
    assert orders.reasons[0].startswith(told)
    assert orders.differing(None) == (broken,)


def test_no_orders_at_all():
    """Without a run, the orders equal nothing."""
    assert in_orders((), 0) != []


def test_orders_cannot_be_keys(run):
    """What compares by its value has no place in a set."""
    with pytest.raises(TypeError, match="unhashable"):
        {in_orders((run(),), 0)}
