import multiprocessing as mp
import time

_guard = None


def prepare(lock):
    global _guard
    _guard = lock


def safely(function, *args):
    with _guard:
        return function(*args)


def forecast(town, days):
    time.sleep(0.04 * days)
    return town, [(len(town) * d) % 30 for d in range(days)]


def task(town):
    return safely(forecast, town, 3)


if __name__ == "__main__":
    towns = ["Lima", "Quito", "Bogota", "Caracas", "La Paz", "Santiago"]
    begin = time.perf_counter()
    with mp.Pool(3, initializer=prepare, initargs=(mp.Lock(),)) as pool:
        for town, temps in pool.imap_unordered(task, towns):
            print(town, temps)
    print("time: %.2f" % (time.perf_counter() - begin))
