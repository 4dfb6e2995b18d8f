import math
import os


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    roots = []
    for x in numbers:
        reader, writer = os.pipe()
        if os.fork():
            os.close(writer)
            with os.fdopen(reader) as f:
                roots.append(float(f.read()))
            os.wait()
        else:
            os.close(reader)
            with os.fdopen(writer, "w") as f:
                f.write(repr(square_root(x)))
            os._exit(0)
    return roots


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
