from math import sqrt
from multiprocessing import JoinableQueue, Process, Queue


def square_root(x):
    return sqrt(x)


def calculate(todo, answers):
    while True:
        task = todo.get()
        if task is None:
            todo.task_done()
            return
        place, number = task
        answers.put((place, square_root(number)))
        todo.task_done()


def square_roots(numbers, processes=8):
    todo = JoinableQueue()
    answers = Queue()
    workers = [Process(target=calculate, args=(todo, answers)) for _ in range(processes)]
    for worker in workers:
        worker.start()

    count = 0
    for place, number in enumerate(numbers):
        todo.put((place, number))
        count += 1
    for _ in workers:
        todo.put(None)

    # first empty the queue, then wait for the workers
    pairs = []
    for _ in range(count):
        pairs.append(answers.get())
    todo.join()
    for worker in workers:
        worker.join()
    todo.close()

    pairs.sort()
    return [root for place, root in pairs]


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
