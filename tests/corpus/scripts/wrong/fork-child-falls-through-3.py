import os


def fork_and_do(job, *args):
    pid = os.fork()
    if pid == 0:
        job(*args)
    return pid


def add(a, b):
    print("sum:", a + b, "by", os.getpid(), flush=True)


def multiply(a, b):
    print("product:", a * b, "by", os.getpid(), flush=True)


fork_and_do(add, 6, 7)
fork_and_do(multiply, 6, 7)

# wait for the two children
try:
    while True:
        os.wait()
except ChildProcessError:
    pass
print("ready", flush=True)
