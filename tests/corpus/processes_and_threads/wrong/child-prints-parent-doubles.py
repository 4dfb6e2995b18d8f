import multiprocessing


def printer(connection, how_many):
    for _ in range(how_many):
        print(2 * connection.recv())


def double_through_pipe(numbers):
    a, b = multiprocessing.Pipe()
    child = multiprocessing.Process(target=printer, args=(b, len(numbers)))
    child.start()
    for number in numbers:
        a.send(number)
    child.join()
    return [2 * number for number in numbers]
