"""A test of the error path: the child has to fail."""
from multiprocessing import Process


def broken():
    raise ValueError("this is wanted")


if __name__ == "__main__":
    p = Process(target=broken)
    p.start()
    p.join()
    assert p.exitcode == 1, p.exitcode
    print("the child failed as it should, exit code", p.exitcode)
