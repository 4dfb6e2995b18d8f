"""The arithmetic, kept apart from the processes."""


def third_power(x):
    return x * x * x


def send_third_power(x, pipe_end):
    pipe_end.send(third_power(x))
    pipe_end.close()
