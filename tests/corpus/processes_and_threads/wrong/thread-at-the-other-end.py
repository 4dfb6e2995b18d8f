import threading
from multiprocessing import Pipe


class Experiments:
    """All that is asked for, as static methods, because that is how I learned it."""

    @staticmethod
    def append(items, value):
        items.append(value)

    @staticmethod
    def double(connection):
        while True:
            number = connection.recv()
            if number is None:
                connection.close()
                return
            connection.send(number * 2)

    @staticmethod
    def put_sum(part, queue):
        queue.put(("sum", sum(part)))

    @staticmethod
    def add(part, total):
        for number in part:
            with total.get_lock():
                total.value += number

    @staticmethod
    def nothing():
        pass

    @staticmethod
    def together(workers):
        for worker in workers:
            worker.start()
        return workers


def double_through_pipe(numbers):
    a, b = Pipe()
    (thread,) = Experiments.together([threading.Thread(target=Experiments.double, args=(b,))])
    doubles = []
    for number in numbers:
        a.send(number)
        doubles.append(a.recv())
    a.send(None)
    thread.join()
    a.close()
    return doubles
