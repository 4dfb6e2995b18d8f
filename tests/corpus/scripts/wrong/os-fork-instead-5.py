import os

# create 4 processes, each prints a number
kids = []
for number in (11, 22, 33, 44):
    pid = os.fork()
    if pid == 0:
        print("child", os.getpid(), "prints", number, flush=True)
        os._exit(0)
    kids.append(pid)

for kid in kids:
    _, status = os.waitpid(kid, 0)
    print("parent: child", kid, "ended with", os.waitstatus_to_exitcode(status))
