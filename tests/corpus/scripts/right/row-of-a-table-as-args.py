import csv
import io
from multiprocessing import Process

TABLE = "Ann,3,red\nBen,5,blue\n"


def card(name, size, colour):
    print(f"{name} wears {colour} in {size}")


if __name__ == "__main__":
    people = [Process(target=card, args=row) for row in csv.reader(io.StringIO(TABLE))]
    for p in people:
        p.start()
    for p in people:
        p.join()
