import multiprocessing as mp


class Visitor(mp.Process):
    def __init__(self, counter, visits):
        super().__init__()
        self.counter = counter
        self.visits = visits

    def run(self):
        for _ in range(self.visits):
            with self.counter.get_lock():
                self.counter.value += 1


if __name__ == "__main__":
    counter = mp.Value("i", 0)
    visitors = [Visitor(counter, 3000) for _ in range(4)]
    for v in visitors:
        v.start()
    for v in visitors:
        v.join()
    print("visits:", counter.value)
    assert counter.value == 4 * 3000
