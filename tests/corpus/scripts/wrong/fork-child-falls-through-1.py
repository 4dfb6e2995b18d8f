import os

for i in range(3):
    pid = os.fork()
    if pid == 0:
        print("child number", i, "has the pid", os.getpid())

while True:
    try:
        os.wait()
    except ChildProcessError:
        break
