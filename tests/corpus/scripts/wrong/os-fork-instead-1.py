import os

children = []
for n in range(1, 5):
    pid = os.fork()
    if pid == 0:
        print("number", n, "from", os.getpid(), flush=True)
        os._exit(0)
    children.append(pid)

for pid in children:
    os.waitpid(pid, 0)
