import os


def in_new_process(function, *args):
    """Runs the function in another process and gives back a file with its result."""
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read_end)
        with os.fdopen(write_end, "w") as out:
            out.write(str(function(*args)))
        os._exit(0)
    os.close(write_end)
    return pid, os.fdopen(read_end)


def sum_of_cubes(n):
    return sum(i ** 3 for i in range(n + 1))


def main():
    running = [(n, *in_new_process(sum_of_cubes, n)) for n in (10, 100, 1000)]
    for n, pid, result in running:
        with result:
            print(f"cubes up to {n}: {result.read()} (process {pid})")
        os.waitpid(pid, 0)


if __name__ == "__main__":
    main()
