from multiprocessing import Process, Queue


def cube(x):
    return x**3


class Cuber(Process):
    """A process that cubes whatever it finds in its inbox, until it finds None."""

    def __init__(self, inbox, outbox):
        super().__init__()
        self.inbox = inbox
        self.outbox = outbox

    def run(self):
        while True:
            job = self.inbox.get()
            if job is None:
                break
            index, x = job
            self.outbox.put((index, cube(x)))


def run_cubers(numbers, how_many):
    inbox, outbox = Queue(), Queue()
    crew = [Cuber(inbox, outbox) for _ in range(how_many)]
    for member in crew:
        member.start()
    for job in enumerate(numbers):
        inbox.put(job)
    for _ in crew:
        inbox.put(None)
    finished = [outbox.get() for _ in numbers]
    for member in crew:
        member.join()
    inbox.close()
    return [value for _, value in sorted(finished)]


def cube_in_process(x):
    return run_cubers([x], 1)[0]


def cubes(numbers, processes=3):
    return run_cubers(numbers, processes)


if __name__ == "__main__":
    print(cube_in_process(7))
    print(cubes([2, 3, 4, 5, 6]))
