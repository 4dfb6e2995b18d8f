from multiprocessing import Process, Queue


class Scaler(Process):
    """Takes picture numbers from one queue and puts the small pictures into another."""

    def __init__(self, jobs, done):
        super().__init__()
        self.jobs = jobs
        self.done = done

    def run(self):
        while True:
            number = self.jobs.get()
            if number is None:
                return
            picture = bytes([number % 256]) * 90_000
            self.done.put((number, picture[::2]))


def wait_for(workers):
    for w in workers:
        w.join()


if __name__ == "__main__":
    jobs, done = Queue(), Queue()
    workers = [Scaler(jobs, done) for _ in range(2)]
    for number in range(12):
        jobs.put(number)
    for w in workers:
        jobs.put(None)
    for w in workers:
        w.start()
    wait_for(workers)
    pictures = dict(done.get() for _ in range(12))
    for number in sorted(pictures):
        print("picture", number, len(pictures[number]), "bytes")
