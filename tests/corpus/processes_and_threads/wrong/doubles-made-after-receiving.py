"""My answers. I like small functions inside of functions."""

from multiprocessing import Pipe, Process


def pass_on(numbers_in, numbers_out):
    while (number := numbers_in.recv()) != "stop":
        numbers_out.send(number)


def double_through_pipe(numbers):
    child_reads, we_write = Pipe(duplex=False)
    we_read, child_writes = Pipe(duplex=False)
    process = Process(target=pass_on, args=(child_reads, child_writes))
    process.start()
    doubles = []
    for number in numbers:
        we_write.send(number)
        doubles.append(2 * we_read.recv())
    we_write.send("stop")
    process.join()
    return doubles
