import time
from multiprocessing import Process


def timed(func):
    def inner(*args):
        t0 = time.perf_counter()
        result = func(*args)
        print(f"{func.__name__} took {time.perf_counter() - t0:.3f} s")
        return result
    return inner


def mandel_row(y):
    total = 0
    for ix in range(400):
        c = complex(-2 + 3 * ix / 400, y)
        z = 0
        for _ in range(900):
            z = z * z + c
            if abs(z) > 2:
                break
            total += 1
    print(f"row {y:+.1f}: {total} steps")


@timed
def compute_picture(rows):
    procs = [Process(target=mandel_row, args=(y,)) for y in rows]
    for p in procs:
        p.start()
    return procs


if __name__ == "__main__":
    procs = compute_picture([-0.4, -0.1, 0.0, 0.1, 0.4])
    for p in procs:
        p.join()
