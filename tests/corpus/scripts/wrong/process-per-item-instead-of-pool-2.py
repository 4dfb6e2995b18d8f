import multiprocessing


def rainfall(city, queue):
    total = sum(ord(letter) * 7 % 13 for letter in city)
    queue.put((city, total))


class MyPool:
    """A pool of 3 workers."""

    def __init__(self, size):
        self.size = size

    def map(self, function, items):
        queue = multiprocessing.Queue()
        workers = [multiprocessing.Process(target=function, args=(item, queue)) for item in items]
        for worker in workers:
            worker.start()
        results = [queue.get() for _ in workers]
        for worker in workers:
            worker.join()
        return results


if __name__ == "__main__":
    cities = ["Oslo", "Rome", "Paris", "Lima", "Cairo", "Delhi"] * 2
    pool = MyPool(3)
    for city, mm in sorted(pool.map(rainfall, cities)):
        print(f"{city:6} {mm:4} mm")
