import os
import sys


def spawn_worker(job):
    pid = os.fork()
    if pid == 0:
        total = sum(range(job * 1000))
        print(f"job {job}: {total} (pid {os.getpid()})")
        sys.stdout.flush()
    return pid


def main():
    first = spawn_worker(1)
    second = spawn_worker(2)
    for pid in (first, second):
        if pid:
            try:
                os.waitpid(pid, 0)
            except ChildProcessError:
                pass
    print("main: both jobs are done", flush=True)


if __name__ == "__main__":
    main()
