from multiprocessing import Process, Queue


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


def sum_through_queue(numbers, workers):
    queue = Queue()
    processes = Experiments.together(
        [Process(target=Experiments.put_sum, args=(numbers[i::workers], queue)) for i in range(workers)]
    )
    total = 0
    for _ in processes[1:]:
        word, subtotal = queue.get()
        total += subtotal
    for process in processes:
        process.join()
    return total
