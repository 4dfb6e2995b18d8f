import os
import time

# 4 processes print the cubes of 2, 3, 4, 5
pids = []
for n in [2, 3, 4, 5]:
    pid = os.fork()
    if pid == 0:
        time.sleep(0.05)
        print("I am", os.getpid(), "and", n, "cubed is", n ** 3, flush=True)
        os._exit(0)
    pids.append(pid)

for pid in pids:
    os.waitpid(pid, 0)
print("children finished:", len(pids))
