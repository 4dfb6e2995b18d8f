import multiprocessing as mp


class Echo(mp.Process):
    def __init__(self, pipe):
        super().__init__()
        self.pipe = pipe

    def run(self):
        while True:
            number = self.pipe.recv()
            self.pipe.send(number)
            if number is None:
                break


def double_through_pipe(numbers):
    ours, theirs = mp.Pipe()
    echo = Echo(theirs)
    echo.start()
    result = []
    for number in numbers:
        ours.send(2 * number)
        result.append(ours.recv())
    ours.send(None)
    echo.join()
    return result
