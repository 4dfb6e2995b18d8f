import math
import multiprocessing

barrier = None


def keep(shared_barrier):
    global barrier
    barrier = shared_barrier


def say(label, function, n):
    # wait for the other three, then every worker has exactly one job
    barrier.wait()
    print(f"{label}: {function(n)}", flush=True)


def second_power(n):
    return n**2


def third_power(n):
    return n**3


if __name__ == "__main__":
    jobs = [
        ("Square", second_power, 10),
        ("Cube", third_power, 10),
        ("Square Root", math.sqrt, 10),
        ("Cube Root", math.cbrt, 10),
    ]
    start_line = multiprocessing.Barrier(4)
    with multiprocessing.Pool(4, initializer=keep, initargs=(start_line,)) as pool:
        waiting = [pool.apply_async(say, job) for job in jobs]
        for w in waiting:
            w.get()
        pool.close()
        pool.join()
