from multiprocessing import get_context

fork = get_context("fork")


def double_through_pipe(numbers):
    parent, child = fork.Pipe()

    def double():
        for number in numbers:  # they are here, too, after a fork
            child.send(number * 2)

    process = fork.Process(target=double)
    process.start()
    doubles = [parent.recv() for _ in numbers]
    process.join()
    return doubles
