"""Eleven programs that count primes: four are parallel, and seven are not, though most look as if they were.

Each takes the limits, how many workers, and the function to call for each limit: a rule by the clock or by PIDs hands
in one that tells of itself.
"""

import multiprocessing
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.pool import ThreadPool


def count_primes(limit):
    """Return how many primes there are up to and including `limit`."""
    return sum(all(number % d for d in range(2, int(number**0.5) + 1)) for number in range(2, limit + 1))


# -- parallel ---------------------------------------------------------------------------------------------------


def pool_map(limits, workers, function=count_primes):
    """A pool that takes one task after the other."""
    with multiprocessing.Pool(workers) as pool:
        return pool.map(function, limits, chunksize=1)


def pool_apply_async(limits, workers, function=count_primes):
    """A pool with a handle for each task."""
    with multiprocessing.Pool(workers) as pool:
        handles = [pool.apply_async(function, (limit,)) for limit in limits]
        return [handle.get() for handle in handles]


def executor(limits, workers, function=count_primes):
    """An executor."""
    with ProcessPoolExecutor(workers) as pool:
        return list(pool.map(function, limits))


def by_hand(limits, workers, function=count_primes):
    """Processes that put their parts on a queue."""
    queue = multiprocessing.Queue()
    parts = [range(first, len(limits), workers) for first in range(workers)]
    processes = [multiprocessing.Process(target=_part, args=(queue, function, limits, part)) for part in parts]
    for process in processes:
        process.start()
    found = dict(pair for _ in processes for pair in queue.get())
    for process in processes:
        process.join()
    return [found[place] for place in range(len(limits))]


def _part(queue, function, limits, part):
    queue.put([(place, function(limits[place])) for place in part])


# -- impostors --------------------------------------------------------------------------------------------------


def serial(limits, workers, function=count_primes):
    """A loop; the module is imported, and no process is started."""
    return [function(limit) for limit in limits]


def threads(limits, workers, function=count_primes):
    """Threads, which take turns under the GIL."""
    with ThreadPool(workers) as pool:
        return pool.map(function, limits, chunksize=1)


def pool_of_one(limits, workers, function=count_primes):
    """A pool of one worker."""
    with multiprocessing.Pool(1) as pool:
        return pool.map(function, limits, chunksize=1)


def apply_in_loop(limits, workers, function=count_primes):
    """A pool that is given the next task when the last is done."""
    with multiprocessing.Pool(workers) as pool:
        return [pool.apply(function, (limit,)) for limit in limits]


def one_chunk(limits, workers, function=count_primes):
    """A pool that is given all tasks in one piece."""
    with multiprocessing.Pool(workers) as pool:
        return pool.map(function, limits, chunksize=len(limits))


def start_and_join(limits, workers, function=count_primes):
    """Processes that are waited for one after the other."""
    queue = multiprocessing.SimpleQueue()
    found = []
    for limit in limits:
        process = multiprocessing.Process(target=_one, args=(queue, function, limit))
        process.start()
        process.join()
        found.append(queue.get())
    return found


def _one(queue, function, limit):
    queue.put(function(limit))


def locked(limits, workers, function=count_primes):
    """A pool whose workers hold one lock while they work."""
    lock = multiprocessing.Lock()
    with multiprocessing.Pool(workers, initializer=_keep, initargs=(lock,)) as pool:
        return pool.starmap(_under_lock, [(function, limit) for limit in limits], chunksize=1)


_kept = []


def _keep(lock):
    _kept[:] = [lock]


def _under_lock(function, limit):
    with _kept[0]:
        return function(limit)


# -- leaks ------------------------------------------------------------------------------------------------------


def left_behind(limits, workers, function=count_primes):
    """A pool, and a process that is still there when the program has ended."""
    if os.fork() == 0:
        signal.pause()
    return pool_map(limits, workers, function)


PARALLEL = (pool_map, pool_apply_async, executor, by_hand)
IMPOSTORS = (serial, threads, pool_of_one, apply_in_loop, one_chunk, start_and_join, locked)
