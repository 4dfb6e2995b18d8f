"""The keeper of a gate decides who is held and who passes, knowing neither clock nor process."""

import itertools

import pytest

from pytest_witness.observe.gates import Keeper
from pytest_witness.record import Hold


@pytest.fixture
def passed():
    """Collect who was let pass, and whether for good."""
    return []


@pytest.fixture
def keeper(passed):
    """Make a keeper."""

    def keeper(order=None, at="work"):
        return Keeper(at, order, lambda pid, *, free: passed.append((pid, free)))

    return keeper


def settle(keeper, *, settled=True, **waiters):
    """Tell the keeper that the run has settled."""
    keeper.settle(settled=settled, waiters={int(pid[1:]): call for pid, call in waiters.items()})


def test_a_rendezvous_holds_all_and_lets_all_go(keeper, passed):
    """Those who arrive are held until the run has settled, and then go free, all of them."""
    rendezvous = keeper()
    for pid in (12, 10, 11):
        rendezvous.arrive(pid, (pid,))
    assert (passed, rendezvous.held, rendezvous.waiting) == ([], {10, 11, 12}, True)
    settle(rendezvous, p1="wait4")
    assert passed == [(12, True), (10, True), (11, True)]
    assert rendezvous.holds == [Hold(at="work", pids=(12, 10, 11), settled=True, waiters={1: "wait4"})]
    assert (rendezvous.held, rendezvous.waiting) == (set(), False)


def test_a_rendezvous_begins_anew(keeper, passed):
    """Those who arrive after others have gone are a hold of their own."""
    rendezvous = keeper(at="square")
    for pid in (10, 11):
        rendezvous.arrive(pid, (pid,))
        settle(rendezvous, settled=pid == 10)
    assert [(hold.at, hold.pids, hold.settled) for hold in rendezvous.holds] == [
        ("square", (10,), True),
        ("square", (11,), False),
    ]
    assert passed == [(10, True), (11, True)]


def test_a_keeper_that_holds_nobody_is_told_nothing_new(keeper, passed):
    """Without anybody inside, a run that settles makes no hold."""
    rendezvous = keeper()
    assert not rendezvous.waiting
    settle(rendezvous)
    rendezvous.left(5)
    assert (rendezvous.holds, passed) == ([], [])


def test_who_dies_inside_is_not_in_the_hold(keeper, passed):
    """A process that has ended while it was held is not counted, and not let pass."""
    rendezvous = keeper()
    rendezvous.arrive(10, (0,))
    rendezvous.arrive(11, (1,))
    rendezvous.left(10)
    settle(rendezvous)
    assert rendezvous.holds[0].pids == (11,)
    assert passed == [(11, True)]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))), ids=str)
def test_an_order_lets_the_next_pass_when_the_last_has_ended(keeper, passed, order):
    """Each passes when the one before has ended, in the order asked for, whoever came first."""
    ordered = keeper(order)
    for pid in (11, 12, 10):
        ordered.arrive(pid, (0, pid))
    settle(ordered)
    expected = [10 + position for position in order]
    for count, pid in enumerate(expected, 1):
        if count == len(order):  # the last passes when the run has settled once more
            assert len(passed) == count - 1
            settle(ordered)
        assert passed == [(pid, False) for pid in expected[:count]]
        assert ordered.waiting
        ordered.left(pid)
    assert ordered.forced == order
    assert not ordered.waiting
    assert ordered.holds == [Hold(at="work", pids=(11, 12, 10), settled=True)]


def test_the_work_decides_the_positions(keeper, passed):
    """Positions count the pieces of work in the order of their numbers, not their processes in that of arrival."""
    ordered = keeper((1, 0))
    ordered.arrive(10, (0, 7))
    ordered.arrive(11, (0, 3))
    settle(ordered)
    assert passed == [(10, False)]


def test_an_order_goes_on_when_the_worker_comes_back(keeper, passed):
    """A pool's worker that comes back for more work is done with the last; it is held until the order is over."""
    ordered = keeper((1, 0))
    ordered.arrive(10, (0, 0))
    ordered.arrive(11, (0, 1))
    settle(ordered)
    ordered.arrive(11, (0, 2))
    settle(ordered)
    assert passed == [(11, False), (10, False)]
    assert ordered.held == {11}
    ordered.arrive(10, (0, 3))
    assert passed[2:] == [(11, True), (10, True)]


def test_an_order_goes_on_when_nobody_can_do_anything_more(keeper, passed):
    """A worker that waits for ever after its work holds up nobody."""
    ordered = keeper((1, 0))
    ordered.arrive(10, (0, 0))
    ordered.arrive(11, (0, 1))
    settle(ordered)
    settle(ordered)
    assert passed == [(11, False), (10, False)]
    settle(ordered)
    assert not ordered.waiting
    assert len(ordered.holds) == 1


def test_who_dies_before_its_turn_is_passed_over(keeper, passed):
    """A process that has ended at the gate has no turn."""
    ordered = keeper((2, 1, 0))
    for pid in (10, 11, 12):
        ordered.arrive(pid, (pid,))
    settle(ordered)
    ordered.left(11)
    ordered.left(12)
    assert ordered.waiting
    settle(ordered)
    assert passed == [(12, False), (10, False)]


def test_the_last_may_die_before_its_turn(keeper, passed):
    """When the last has ended at the gate, nobody is waited for, and who comes later goes free."""
    ordered = keeper((1, 0))
    for pid in (10, 11):
        ordered.arrive(pid, (pid,))
    settle(ordered)
    ordered.left(11)
    ordered.left(10)
    assert not ordered.waiting
    ordered.arrive(12, (12,))
    settle(ordered)
    assert passed == [(11, False), (12, True)]


def test_those_who_come_later_go_free_after_the_order(keeper, passed):
    """Who arrives while an order is forced waits until that is done, and is part of no order."""
    ordered = keeper((1, 0))
    ordered.arrive(10, (0,))
    ordered.arrive(11, (1,))
    settle(ordered)
    ordered.arrive(12, (2,))
    ordered.left(11)
    settle(ordered)
    ordered.left(10)
    assert passed == [(11, False), (10, False), (12, True)]


def test_an_order_is_forced_once(keeper, passed):
    """Those who gather after an order was forced make holds, and go free together."""
    ordered = keeper((1, 0))
    for pid in (10, 11):
        ordered.arrive(pid, (pid,))
    settle(ordered)
    ordered.left(11)
    settle(ordered)
    ordered.left(10)
    for pid in (20, 21):
        ordered.arrive(pid, (pid,))
    settle(ordered)
    assert passed[2:] == [(20, True), (21, True)]
    assert [hold.pids for hold in ordered.holds] == [(10, 11), (20, 21)]


def test_an_order_for_more_than_there_are_is_not_forced(keeper, passed):
    """With fewer inside than the order has positions, nothing is forced, and that is said."""
    ordered = keeper((2, 1, 0))
    ordered.arrive(10, (0,))
    ordered.arrive(11, (1,))
    settle(ordered)
    assert passed == [(10, True), (11, True)]
    assert ordered.forced is None


def test_more_inside_than_the_order_has_positions(keeper, passed):
    """Those beyond the order's positions go free when it is done."""
    ordered = keeper((1, 0))
    for pid in (10, 11, 12):
        ordered.arrive(pid, (pid,))
    settle(ordered)
    ordered.left(11)
    settle(ordered)
    ordered.left(10)
    assert passed == [(11, False), (10, False), (12, True)]
