import os
import tempfile
from concurrent.futures import ProcessPoolExecutor
from threading import RLock


class Ticket:
    """a number in a file, protected by a lock"""
    guard = RLock()

    @classmethod
    def next(cls, path):
        with cls.guard:
            with open(path) as f:
                text = f.read()
            number = int(text or 0) + 1
            with open(path, "w") as f:
                f.write(str(number))
            return number


def serve(path, customers):
    for _ in range(customers):
        Ticket.next(path)
    return customers


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "ticket.txt")
        with open(path, "w") as f:
            f.write("0")
        with ProcessPoolExecutor(max_workers=4) as ex:
            served = [ex.submit(serve, path, 100) for _ in range(4)]
            total = sum(s.result() for s in served)
        with open(path) as f:
            print("tickets given out:", f.read())
        print("customers served :", total)


if __name__ == "__main__":
    main()
