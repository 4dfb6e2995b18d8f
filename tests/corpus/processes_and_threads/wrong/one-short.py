from multiprocessing import Process, Pipe


def double_some(end, n):
    for _ in range(n):
        end.send(end.recv() * 2)


def double_through_pipe(numbers):
    parent_end, child_end = Pipe()
    child = Process(target=double_some, args=(child_end, len(numbers)))
    child.start()
    answers = []
    for number in numbers:
        parent_end.send(number)
    for _ in range(1, len(numbers)):
        answers.append(parent_end.recv())
    child.join()
    return answers
