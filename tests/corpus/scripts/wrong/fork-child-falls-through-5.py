import os
import sys
import tempfile


def start_worker(path, numbers):
    pid = os.fork()
    if pid == 0:
        with open(path, "w") as f:
            f.write(str(sum(numbers)))
    return pid


def main():
    handle, path = tempfile.mkstemp()
    os.close(handle)
    pid = start_worker(path, range(1001))
    if pid:
        os.waitpid(pid, 0)
    # the worker has stored the sum
    with open(path) as f:
        print("sum of 0..1000 is", f.read())
    print("program finished", os.getpid())
    sys.stdout.flush()


if __name__ == "__main__":
    main()
