import os
import time

print("main is", os.getpid(), flush=True)
for i in range(3):
    pid = os.fork()
    if pid == 0:
        print("child number", i, "is", os.getpid(), "parent", os.getppid(), flush=True)
time.sleep(0.5)
