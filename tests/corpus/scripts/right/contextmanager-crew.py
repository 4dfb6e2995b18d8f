from contextlib import contextmanager
from multiprocessing import Process


def row(seat):
    print("seat", seat, "rows")


@contextmanager
def crew(size):
    members = [Process(target=row, args=(n,)) for n in range(size)]
    for m in members:
        m.start()
    try:
        yield members
    finally:
        for m in members:
            m.join()


if __name__ == "__main__":
    with crew(3) as members:
        print("the crew has", len(members))
    print("all ashore")
